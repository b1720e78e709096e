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
