/** A bracket at the end that says that all of it is 财政拨款: 小计（均为财政拨款）. Not （不含财政拨款）, （含财政拨款）. */
const ALL_FISCAL = /[(（](?:均|都|全|全部)[为是属](?:于)?(?:同级|本级)?财政拨款(?:资金)?[)）]$/;

/** The account of that money where the label says that all of it is 财政拨款. */
export function ofFiscalMoney(account: string, label: string): string {
  if (account !== "carry_in" && account !== "carry_out") return account; // asked for every cell
  return ALL_FISCAL.test(label.replace(/\s/g, "")) ? `${account}_fiscal` : account;
}
