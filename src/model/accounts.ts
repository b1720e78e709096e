import dictionary from "./accounts.json";

/** An account of the dictionary: a figure the domain knows by name. */
export interface Account {
  readonly id: string;
  readonly zh: string;
  readonly kind: string;
  readonly group: string;
  readonly synonyms: readonly string[];
}

/** All accounts by id. Source: `accounts.json`, shared by reading, reconciling, scoring and narrating. */
export const ACCOUNTS: ReadonlyMap<string, Account> = new Map(
  (dictionary.accounts as readonly Account[]).map((account) => [account.id, account]),
);

/** Groups of accounts, for people. */
export const GROUP_WORDS: Readonly<Record<string, string>> = {
  income: "收入", carry: "结转结余", expenditure: "支出", economic: "支出经济分类", fiscal: "财政拨款", sangong: "“三公”经费", operation: "机关运行、会议、培训", procurement: "政府采购", asset: "资产",
  execution: "预算执行", nontax: "非税收入", staff: "人员编制", performance: "绩效",
};

/** Groups of what is no figure of money or of counts. */
const NOT_NAMEABLE: ReadonlySet<string> = new Set(["identity", "ratio"]);

/** Accounts that a person can say a figure is. */
export const NAMEABLE: readonly Account[] = [...ACCOUNTS.values()].filter(({ group, kind }) => !NOT_NAMEABLE.has(group) && kind !== "text");

/** The quantity behind an input id of the indicator systems. */
export interface ScoringAlias {
  readonly account: string;
  readonly period: string;
  readonly year_offset: number;
}

/** Input ids of indicator systems → account, period and year offset. */
export const SCORING_ALIASES = dictionary.scoring_alias as Readonly<Record<string, ScoringAlias>>;

/** Chinese name of an account; the id itself when it is not in the dictionary. */
export function accountName(id: string): string {
  return ACCOUNTS.get(id)?.zh ?? id;
}
