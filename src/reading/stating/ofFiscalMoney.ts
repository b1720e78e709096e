/** A bracket at the end that says that all of it is 财政拨款: 小计（均为财政拨款）. Not （不含财政拨款）, （含财政拨款）. */
const ALL_FISCAL = /[(（](?:均|都|全|全部)[为是属](?:于)?(?:同级|本级)?财政拨款(?:资金)?[)）]$/;

/** The account of that money where the label says that all of it is 财政拨款. */
export function ofFiscalMoney(account: string, label: string): string {
  if (account !== "carry_in" && account !== "carry_out") return account; // asked for every cell
  return ALL_FISCAL.test(label.replace(/\s/g, "")) ? `${account}_fiscal` : account;
}

/** A table of 一般公共预算 alone. */
const OF_GENERAL_BUDGET = /^(?!.*(?:政府性基金|国有资本|[和与及、]一般公共预算|一般公共预算(?:财政拨款)?[和与及、])).*一般公共预算/;

/** Whether a title is of 一般公共预算 and of no other money. */
export function isOfGeneralBudget(title: string): boolean {
  return OF_GENERAL_BUDGET.test(title);
}
