import type { MoneyUnit } from "./amount";
import type { DecimalText } from "./decimal";
import type { Judgement } from "./scorecard";
import type { ConfirmedTemplate, StoredTemplate } from "./scoreTable";
import type { NamedFigures } from "./namedFigures";
import type { OwnCheck } from "./ownCheck";
import type { FormId } from "./table";

/** What the person decided about the evaluation itself. Kept in 自评基本信息, so it travels with the file. */
export interface Choices {
  /** Indicator system id; `null`: the product proposes one. */
  readonly system: string | null;
  readonly outline: string | null;
  readonly year: number | null;
  readonly notApplicablePolicy: "full_points" | "exclude_and_rescale" | null;
  /** Corrected forms by sheet name; `"-"` means: leave this sheet out. */
  readonly forms: Readonly<Record<string, FormId | "-">>;
  /** Corrected units and years by sheet name; absent when nothing was said. */
  readonly sheets?: Readonly<Record<string, SheetFacts>>;
  /** Inputs a person typed for indicators, by input id, money in 万元. */
  readonly inputs: Readonly<Record<string, DecimalText>>;
  /** What the person said certain figures are; absent when nothing was said. */
  readonly named?: readonly NamedFigures[];
  /** A template confirmed just now; absent: the one that 评分模板 keeps, if any. */
  readonly template?: ConfirmedTemplate;
}

/** What a person says of all tables of a sheet, where these say nothing or something else. */
export interface SheetFacts {
  /** Of their money; headings, labels and cells that name a unit of their own keep it. */
  readonly unit?: MoneyUnit;
  /** Of the money of those tables that name no unit; the others keep theirs. */
  readonly unitOtherwise?: MoneyUnit;
  /** Headings and labels that name another year keep theirs. */
  readonly year?: number;
}

/** What was chosen just now. What is absent stays as the workbook keeps it in 自评基本信息; `null` goes back to what the product finds. */
export type ChosenNow = Partial<Choices>;

/** Nothing chosen. */
export const NO_CHOICES: Choices = { system: null, outline: null, year: null, notApplicablePolicy: null, forms: {}, inputs: {} };

/** A goal row of 自评基本信息: target against actual. */
export interface GoalRow {
  readonly name: string;
  readonly direction: "≥" | "≤" | "=" | "定性";
  readonly target: string;
  readonly actual: string;
  readonly unit: string;
  readonly note: string;
}

/**
 * What only the unit knows, read back from 自评基本信息. Fields are keyed by the ids of the basic-information form
 * (`unit_name`, `notice_title`, `notice_number`, `functions`, `tasks`, `group_date` …); an empty cell is absent.
 */
export interface BasicInfo {
  readonly fields: Readonly<Record<string, string>>;
  readonly goals: readonly GoalRow[];
}

/** A heading or paragraph as it stands in 自评报告, with the text that was generated for it last time. */
export interface ReportEdit {
  readonly paragraphId: string;
  readonly text: string;
  readonly generated: string;
  /** Level of a heading as 类别 says it (0 the title); absent for paragraphs. */
  readonly level?: number;
  /** The table under the caption; absent for what is no table. */
  readonly table?: TableEdit;
}

/** A table of 自评报告 as it stands in the sheet. */
export interface TableEdit {
  readonly rows: readonly TableRowEdit[];
  /** Keys of all rows ever generated, those of the last time in their order first: tells what was deleted or moved. */
  readonly written: readonly string[];
}

/** A row of such a table. */
export interface TableRowEdit {
  readonly cells: readonly string[];
  /** The cells generated last time; `null` for a row that the person added. */
  readonly generated: readonly string[] | null;
}

/** Everything a person typed into our own sheets. */
export interface UnitInputs {
  readonly choices: Choices;
  readonly info: BasicInfo;
  /** Checks of the person's own; absent when there are none. */
  readonly ownChecks?: readonly OwnCheck[];
  /** By indicator id, of the system in force; as read, of the system that 绩效评分表 was written for. */
  readonly judgements: Readonly<Record<string, Judgement>>;
  /** The system that 绩效评分表 was written for; absent when the sheet does not say. */
  readonly judgedSystem?: string;
  /** Judgements made under other systems, by system id; they come back with their system. */
  readonly keptJudgements?: Readonly<Record<string, Readonly<Record<string, Judgement>>>>;
  /** 说明 by finding id, with the figures it was written for (`left|right`). One that begins with 豁免： waives the finding. */
  readonly remarks: Readonly<Record<string, { readonly text: string; readonly figures: string }>>;
  /** `null` when there is no report sheet yet. Paragraph ids missing here were deleted by the person. */
  readonly reportEdits: readonly ReportEdit[] | null;
  /**
   * Ids of all sections and paragraphs ever generated, those of the last time in the outline's order first. Tells a
   * paragraph that is new because the figures changed from one that the person deleted, and which ones the person moved.
   * Absent when the sheet does not keep it.
   */
  readonly reportIds?: readonly string[];
  /** 评分模板 as it stands in the workbook; absent when there is none. */
  readonly template?: StoredTemplate;
}

/** Nothing typed yet. */
export const NO_INPUTS: UnitInputs = { choices: NO_CHOICES, info: { fields: {}, goals: [] }, judgements: {}, remarks: {}, reportEdits: null };

/**
 * The judgements of a system: those of the sheet when it was written for that system (or does not say), else those kept
 * for it; what the sheet holds is then kept for the system it was written for.
 */
export function judgementsUnder(inputs: UnitInputs, system: string): UnitInputs {
  const { judgedSystem = system, keptJudgements = {} } = inputs;
  const all = { ...keptJudgements, [judgedSystem]: inputs.judgements };
  const others = Object.fromEntries(Object.entries(all).filter(([id, judgements]) => id !== system && Object.keys(judgements).length > 0));
  return { ...inputs, judgements: all[system] ?? {}, judgedSystem: system, keptJudgements: others };
}
