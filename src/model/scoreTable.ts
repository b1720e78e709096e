import type { DecimalText } from "./decimal";
import type { Indicator, IndicatorSystem } from "./indicatorSystem";
import type { Message } from "./message";
import type { CellPlace } from "./place";

/** What a column of a score table holds. `name` is the deepest level of indicators. */
export type ScoreColumn =
  | "level1" | "level2" | "name" | "points" | "definition" | "standard" | "score" | "deduction" | "evidence" | "target" | "actual"
  | "rate" | "unit" | "sign" | "initial" | "adjusted" | "executed";

/** A line of a score table on a sheet. */
export interface ScoreTableRow {
  /** Of its levels and name, so that it stays when rows are inserted; lines of one name are counted. */
  readonly id: string;
  /** `section`: a heading line of a level with its points. `part`: a line below another one (其中：…) that adds nothing to the sum. */
  readonly kind: "indicator" | "part" | "subtotal" | "total" | "section";
  /** 0-based rows of the sheet that the line covers. */
  readonly row: number;
  readonly lastRow: number;
  /** Which of the table's headings stands above. */
  readonly segment: number;
  readonly level1: string;
  readonly level2: string;
  /** Without numbering and points in brackets. */
  readonly name: string;
  readonly points: DecimalText | null;
  /** What the line says in each column, as printed; empty cells are absent. */
  readonly cells: Readonly<Partial<Record<ScoreColumn, string>>>;
}

/** A score table (评分表) as it stands on one of the person's sheets. */
export interface ScoreTable {
  readonly sheet: string;
  /** For each heading: its last row, and the 0-based columns of what it names. */
  readonly segments: readonly { readonly headRow: number; readonly columns: Readonly<Partial<Record<ScoreColumn, number>>> }[];
  readonly rows: readonly ScoreTableRow[];
  /** The grade that the table states. */
  readonly grade: { readonly text: string; readonly place: CellPlace } | null;
  /** First row behind the table's last heading that belongs to it no more. */
  readonly endRow: number;
}

/** A base that a rate may have: which figure is divided by which. */
export interface RateBase {
  readonly expr: string;
  readonly words: string;
}

/** What is proposed for a line of a template. */
export interface TemplateRowProposal {
  readonly row: number;
  /** The indicator as it is scored when the proposal is taken. */
  readonly indicator: Indicator;
  /** The same as a judged row. */
  readonly judged: Indicator;
  readonly standard: string;
  /** What was understood, in words; empty for a judged row. */
  readonly understood: readonly Message[];
  /** Why the row is judged; `null` for a computed one. */
  readonly refusal: Message | null;
  /** Rates to choose from when the row's words leave the base open. */
  readonly bases: readonly RateBase[];
}

/** A score table read as a template, waiting for the person. */
export interface TemplateProposal {
  readonly sheet: string;
  readonly rows: readonly TemplateRowProposal[];
  /** Sum of the points. */
  readonly total: DecimalText;
}

/** What the person decided about a row: as proposed, judged, or computed over one of the bases (its index). */
export type TemplateDecision = "proposed" | "judged" | number;

/** The confirmed template of this workbook. */
export interface ConfirmedTemplate {
  readonly system: IndicatorSystem;
  /** The sheet it was read from; `null` when it came as a file. */
  readonly sheet: string | null;
}

/** A row of 评分模板 as it stands in the workbook. */
export interface StoredTemplateRow {
  readonly id: string;
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly points: string;
  readonly definition: string;
  readonly standard: string;
  /** The person set the row to be judged. */
  readonly isJudged: boolean;
  /** The indicator as JSON, as it was confirmed. */
  readonly indicator: string;
}

/** 评分模板 as it stands in the workbook: read by `presenting`, understood by `scoring`. */
export interface StoredTemplate {
  /** Everything of the system but its rows, and the sheet it was read from, as JSON. */
  readonly frame: string;
  readonly rows: readonly StoredTemplateRow[];
}

/**
 * Something about a filled-in score table that does not follow from its own figures: a row's score (`differs`; `rounds`:
 * only after rounding), a blank one, one above its points, one that no band or step of its standard gives, the words of the
 * deduction, a printed rate, a sum, the points, the grade.
 */
export interface TableFinding {
  readonly kind: "differs" | "rounds" | "blank" | "above" | "unreachable" | "deduction" | "noReason" | "rate" | "sum" | "points" | "grade" | "recomputedTotal";
  readonly severity: "hard" | "warn" | "info";
  readonly message: Message;
  readonly place: CellPlace | null;
}

/** A filled-in score table recomputed row by row. */
export interface TableCheck {
  readonly sheet: string;
  readonly rows: readonly {
    readonly id: string; readonly row: number; readonly name: string; readonly points: DecimalText; readonly printed: string | null;
    /** What the row's own figures give; `null` when they give nothing. */
    readonly recomputed: DecimalText | null;
  }[];
  readonly findings: readonly TableFinding[];
  readonly printedTotal: DecimalText | null;
  /** Sum of the rows as recomputed, where that is possible, else as printed; `null` while a row has neither. */
  readonly recomputedTotal: DecimalText | null;
}
