import type {
  Area, CellPlace, ChosenNow, ConfirmedTemplate, DecimalText, EvaluationView, IndicatorSystem, Message, OwnSheet, Report, Result, ScorecardComparison, ScoreTable, SheetPlan, Snapshot,
  TableCheck, TemplateDecision, TemplateProposal,
} from "../../model";
import type { Residue, ReturnedText, TextFinding } from "../../proofreading";

/** How far a long step is: `done` of `total` objects. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** The one under way; absent at the end. */
  readonly name?: string;
}

/** An edit that someone made in the workbook. */
export interface WorkbookEdit {
  /** Names of the sheets that changed. */
  readonly sheets: readonly string[];
  /** Made by a co-author, not on this machine. */
  readonly remote: boolean;
  /** Sheets were added, removed or renamed. */
  readonly structure?: boolean;
}

/** Ways to write. */
export interface WriteHow {
  /** Wait until the person has left the cell. */
  readonly wait?: boolean;
  /** Sheets to be made anew beside the present ones, which are protected. */
  readonly anew?: readonly OwnSheet[];
}

/** What a write did. */
export interface WriteInfo {
  readonly cellsWritten: number;
  readonly sheetsMade: readonly string[];
  /** Output sheets that stand under another name, because theirs was taken by a sheet of the person's. */
  readonly renamed: readonly { readonly sheet: OwnSheet; readonly name: string }[];
}

/** A score that Excel computed differently from us. */
export interface ScoreMismatch {
  readonly name: string;
  readonly ours: string;
  readonly excels: string;
  readonly place: CellPlace | null;
}

/** An entry of a list to choose from. */
export interface Option {
  readonly id: string;
  readonly name: string;
}

/** An indicator system to choose. */
export interface SystemOption extends Option {
  readonly region: string;
  readonly year: string;
  readonly pointsStatus: string;
}

/** What can be chosen. */
export interface Catalogue {
  readonly forms: readonly Option[];
  readonly systems: readonly SystemOption[];
  readonly outlines: readonly Option[];
  readonly naming: NamingCatalogue;
}

/** What a person can say a figure is. */
export interface NamingCatalogue {
  /** `group` in Chinese. */
  readonly figures: readonly (Option & { readonly group: string })[];
  readonly periods: readonly Option[];
  readonly units: readonly string[];
  /** The word for figures that are to be left out. */
  readonly nothing: string;
}

/** A text for the clipboard in both flavours. */
export interface RichText {
  readonly html: string;
  readonly text: string;
}

/** What can be done with score tables (评分表) and systems; pure steps of the engine. */
export interface ScoreTools {
  propose(table: ScoreTable): Promise<TemplateProposal>;
  confirm(proposal: TemplateProposal, decisions: Readonly<Record<string, TemplateDecision>>): Promise<ConfirmedTemplate>;
  check(table: ScoreTable): Promise<TableCheck>;
  toFile(system: IndicatorSystem): Promise<string>;
  fromFile(text: string, tables: readonly ScoreTable[]): Promise<Result<ConfirmedTemplate>>;
  /** The workbook's figures under another system or year, beside the evaluation. */
  compare(evaluation: EvaluationView, other: { readonly system?: string; readonly year?: number }): Promise<ScorecardComparison>;
}

/** Last year's report: a sheet of the workbook, or its words. */
export type LastText = { readonly sheet: string } | { readonly text: string };

/** A text that came back from Word: its figures against the workbook, what is left of last year, where it contradicts itself. */
export interface TextCheck {
  readonly returned: ReturnedText;
  readonly residue: readonly Residue[];
  readonly findings: readonly TextFinding[];
}

/** What can be done with a report's text; pure steps of the engine. */
export interface TextTools {
  check(report: Report, text: string, last: LastText | null): Promise<TextCheck>;
  /** Sheets of the workbook that hold a report's text. */
  lastSheets(): Promise<readonly string[]>;
  /** The text of a .docx or text file; `null` when it cannot be read. */
  read(name: string, bytes: Uint8Array): Promise<string | null>;
  clipboardOf(text: string): Promise<RichText>;
}

/** A sheet and the rectangles that are selected on it. */
export interface Selection {
  readonly sheet: string;
  readonly areas: readonly Area[];
}

/** What a check of the person's own comes to on the figures of now. */
export interface OwnPreview {
  /** `unread`: the relation cannot be read; `unchecked`: it can, but its cells do not allow a judgement. */
  readonly state: "passed" | "broken" | "tail" | "unchecked" | "unread";
  /** Why not, or the sentence with figures; `null` when it holds. */
  readonly message: Message | null;
  /** The relation with the values of its cells; `null` when it cannot be read. */
  readonly words: string | null;
}

/** What can be done with a check before it is saved. */
export interface OwnCheckTools {
  selection(): Promise<Result<Selection>>;
  /** How a relation names the selected cells: single cells and sums of areas, added up. */
  textOf(selection: Selection): Promise<string>;
  preview(relation: string, tolerance: DecimalText | null): Promise<OwnPreview>;
}

/** One of the cells whose figures are to be named. */
export interface CellLook {
  readonly address: string;
  /** Title, labels and headings from the outside in. */
  readonly path: readonly string[];
  readonly shown: string;
  /** Names of what it is taken for now. */
  readonly now: readonly string[];
}

/** What is to be seen of cells whose figures are to be named. */
export interface CellsLook {
  /** How 自评基本信息 names the cells. */
  readonly cells: string;
  /** Figures in them. */
  readonly count: number;
  /** The first of these. */
  readonly first: readonly CellLook[];
  /** Ids of what they most likely are, and the stage and year that the headings tell. */
  readonly likely: readonly string[];
  readonly period: string | null;
  readonly year: number | null;
}

/** What can be asked about figures before they are named. */
export interface NamingTools {
  selection(): Promise<Result<Selection>>;
  look(selection: Selection): Promise<CellsLook>;
}

/** A cell to be marked, and how: it does not agree, or it asks for a word. */
export interface CellMark {
  readonly place: CellPlace;
  readonly look: "broken" | "doubt";
}

/** What marking did: how many marks stand now, and which sheets are protected and were left alone. */
export interface Marked {
  readonly count: number;
  readonly skipped: readonly string[];
}

/** Marks on the person's cells, which come off without a trace. */
export interface MarkTools {
  /** Marks these cells and no others. */
  put(marks: readonly CellMark[]): Promise<Result<Marked>>;
  clear(): Promise<Result<Marked>>;
  /** How many there are, also from an earlier session. */
  count(): Promise<Result<number>>;
}

/**
 * Everything a session needs from outside. Failures come back as `Result`s with a coded message; a rejected promise is
 * a fault of ours and ends up under 详细信息.
 */
export interface Doors {
  /**
   * Reads the workbook. `changed` names the sheets to read again on top of `previous`; ours are read again always.
   * `wait`: until the person has left the cell, instead of failing with `excel.editing`.
   */
  readSnapshot(
    onProgress: (progress: Progress) => void,
    again?: { readonly previous: Snapshot; readonly changed: readonly string[] },
    wait?: boolean,
  ): Promise<Result<Snapshot>>;
  /** What this host cannot tell about a workbook, for example which cells are merged. */
  cannotTell(): readonly Message[];
  /** Whether the workbook that was read last calculates only when told to. */
  isManual(): boolean;
  /** Calculates the workbook once. */
  recalculate(): Promise<Result<void>>;
  /** `stopIfLeft` throws when the run was left; it is asked between two pieces of the work. */
  evaluate(snapshot: Snapshot, choices: ChosenNow, stopIfLeft: () => void): Promise<EvaluationView>;
  /** Writes what differs from what stands there; all or nothing. `base` is what was evaluated. */
  writePlans(plans: readonly SheetPlan[], base: Snapshot, onProgress: (progress: Progress) => void, how?: WriteHow): Promise<Result<WriteInfo>>;
  /** Scores as Excel computed them from the written formulas, where they differ from ours. */
  compareScores(evaluation: EvaluationView): Promise<Result<readonly ScoreMismatch[]>>;
  /** Calls back on edits by people, never on our own writes. Gives what stops it. */
  watchEdits(onEdit: (edit: WorkbookEdit) => void): Promise<() => Promise<void>>;
  /** Selects a cell. */
  goTo(place: CellPlace): Promise<Result<void>>;
  /** Puts back what the last write replaced. */
  undoLastWrite(): Promise<Result<void>>;
  /** The last failure in technical words, for 详细信息; `null` when there is nothing to add. */
  diagnostics(): string | null;
  catalogue(): Promise<Catalogue>;
  /** The report, or one section with those below it, as it goes to Word. */
  clipboardOf(report: Report, sectionId?: string): Promise<RichText>;
  /** `manual`: the browser refused; the person must copy by hand. */
  copy(content: RichText): Promise<"copied" | "manual">;
  /** Hands a .docx of the report to the browser. */
  download(report: Report, fileName: string): Promise<void>;
  readonly scoreTools: ScoreTools;
  readonly textTools: TextTools;
  readonly markTools: MarkTools;
  readonly ownCheckTools: OwnCheckTools;
  readonly namingTools: NamingTools;
  /** Hands a text file to the browser. */
  saveFile(text: string, fileName: string): Promise<void>;
  /** Lets the page draw before the next step. */
  breathe(): Promise<void>;
}
