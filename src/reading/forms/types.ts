import type { FormId, Period } from "../../model";

/** Stage of a form: which of several places that state a quantity is settled first. */
export type FormStage = "final" | "budget" | "working" | "notes";

/** What the lines of a spending table are together: everything, or projects only. */
export type TableScope = "whole" | "projects";

/** One cell of a form: where row and column meet, and the quantity that stands there. */
export interface FormCell {
  /**
   * Names of the row, `|` between alternatives, compared without blanks, numbering and 其中. `#total`: a row of 合计 or
   * 总计; `#code`: a row with a subject code; `#function`: a line of the functional classification; `#item`: a row that is no total; `#line`: the data row of a table without
   * labels; `#project`: a line under a name that no word of the field makes up; `X*`: begins with X; `#any`: every row; `#year`: a year in a table of nothing but years; `#personnel`, `#publicCost`: a row that means just that (人员开支); `#named`: whose name by itself is that of the entry's quantity (应收房租).
   */
  readonly row: string;
  /** Concept of the column (headings without year and stage). `#amount`: the column of plain amounts; `A/B`: B under A; `*A`: ends in A;
   * `#spent`, `#added`, `#cut`: headed by words for that alone (已支付金额, 年中追加, 核减); `#subject`: a column about an economic subject (its code is the line where `sub` is `heading`), `A/#subject`: such a one below A.
   */
  readonly col: string;
  readonly side?: "left" | "right";
  /** Account id; several when one cell states several quantities of the dictionary. */
  readonly account: string | readonly string[];
  /** What tells the lines of an account apart. */
  readonly sub?: "function" | "economic" | "heading" | "column" | "label" | "owner" | "fiscal" | "generalBudget" | "project";
  /** Overrides the column's stage. */
  readonly period?: Period;
  /** Only rows below one of these (`|`); `#top`: or below nothing. */
  readonly under?: string;
  /** Not rows below one of these. */
  readonly notUnder?: string;
  /** Not rows of these names, though the kind of row that is asked for takes them in (`|`). */
  readonly notRow?: string;
  /** Only in tables whose title contains one of these (`|`). */
  readonly title?: string;
  readonly notTitle?: string;
  /** Not where the heading of the labels names this (`|`): 无形资产 beside a table of 固定资产. */
  readonly notHead?: string;
  /** Only on sheets whose name or first lines say this (pattern): a table below others has no title of its own. */
  readonly onSheet?: string;
  /** Not in tables that have a figure column headed with one of these (`|`): their 合计 covers more, or less. */
  readonly notBeside?: string;
  /** Not a row that stands above one of these (`|`): a 合计 does not cover what comes after it. */
  readonly notAbove?: string;
  /** Not a row that stands below one of these (`|`): a 合计 below 会议费 covers more than 三公. */
  readonly notBelow?: string;
  /** Only rows that stand below one of these (`|`), wherever they are indented. */
  readonly below?: string;
  /** Only in tables that have all these rows (`|`): their 合计 covers everything. */
  readonly besideRows?: string;
  /** Not where a note says what the table leaves out. */
  readonly ofAll?: true;
  /** Only in tables whose total covers everything (`whole`), or only projects (`projects`: titled 项目支出 …, no line of 基本支出). */
  readonly scope?: TableScope;
  /** Only a figure that is all its row tells: other figures of the row are the same, 1102.25 below 合计 and below 人员经费. */
  readonly allOfRow?: true;
  /** Only columns of this stage. */
  readonly only?: Period;
  readonly yearShift?: number;
  /** States this quantity beside the one another cell entry of the same place states. */
  readonly also?: boolean;
  /** A figure is expected here: an empty cell is reported as missing. */
  readonly must?: boolean;
}

/** A form: how it is recognised and what its cells state. */
export interface FormDefinition {
  readonly id: FormId;
  readonly zh: string;
  readonly stage: FormStage;
  /** Settling order inside the stage: lower is settled first. */
  readonly rank: number;
  /** Patterns over the title without blanks, year and quotes. */
  readonly titles: readonly string[];
  /** Titles that are this form's only where 决算数 stands beside 预算数 of the same year. */
  readonly titlesBesideFinal?: readonly string[];
  /** Titles that belong to other forms. */
  readonly notTitles?: readonly string[];
  /** Telling column concepts. */
  readonly headings: readonly string[];
  /** Also recognised by columns of several stages (年初预算, 调整后预算, 支出数) over lines that are no subject of another form. */
  readonly byStages?: boolean;
  /** Not where columns of several stages stand and none of plans: 支出进度表 with 年初预算 and 全年预算 is one of execution. */
  readonly notByStages?: boolean;
  /** It is of one kind of money, which only its title, or the sheet's name, tells: its headings are those of any table by functions. */
  readonly byTitle?: boolean;
  /** Lines, or columns, it never has: where one stands, only its title says that it is this form. */
  readonly notLabels?: readonly string[];
  /** Telling row labels. */
  readonly labels: readonly string[];
  /** Stage of columns that name none. */
  readonly period: Period;
  /** Stage of columns headed 预算数. */
  readonly budgetPeriod?: Period;
  readonly cells: readonly FormCell[];
  /** Where no heading tells the stage, the title does: its tables are drawn of budgets as well. */
  readonly stageByTitle?: true;
  /** A budget's form that working sheets look like as well: where no heading tells the stage, it is the budget only if a title, the sheet's name or one of these titles (a pattern) says so. */
  readonly budgetOnlySaid?: RegExp;
  /** Drawn as labels with figures beside them and no heading over either; other forms have a layout of their own. */
  readonly asPairs?: true;
  /** Rows that no cell names may still be read by their label alone (基本支出, “三公”经费 …). */
  readonly readByLabel?: boolean;
  /** The document the layout comes from. */
  readonly source: string;
}
