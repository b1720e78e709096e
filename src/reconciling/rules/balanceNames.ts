/** Rows of a 资产负债表, or of a list of assets with debts below, that state a whole. Labels come without numbering. */
export const BALANCE_NAMES = {
  assets: /^资产(?:总计|合计|总额|总值)$/,
  debts: /^负债(?:总计|合计|总额)$/,
  netAssets: /^净资产(?:总计|合计|总额)?$/,
  debtsAndNetAssets: /^负债[和及与、]?净资产(?:总计|合计|总额)$/,
} as const;

/** A group of assets or debts: 流动资产合计, 非流动负债合计. */
const GROUP_TOTAL = /^(?:非?流动|长期)(?:资产|负债)(?:合计|小计)$/;
/** What says "all assets" even in a list that speaks of nothing else. */
const ALL_ASSETS = /^资产(?:总计|总额|总值)$/;

/** Whether the label is one of a balance sheet's totals. */
export function isBalanceTotal(label: string): boolean {
  return isWhole(label) || GROUP_TOTAL.test(label);
}

/** Whether lines are no parts of the total because a whole of the balance sheet is among them: 净资产合计 adds up neither 资产合计 nor 负债合计. */
export function mixesWholes(total: string, parts: readonly string[]): boolean {
  return isWhole(total) && parts.some(isWhole);
}

/** A heading 净资产： is none. */
function isWhole(label: string): boolean {
  return /[计额值]$/.test(label) && isOfBalance(label);
}

const BEGINS_LIKE_ONE = /^(?:资产|负债|净资产)/;

/** Whether the label is one of the names: asked of every row of a workbook, and most begin otherwise. */
export function isOfBalance(label: string): boolean {
  return BEGINS_LIKE_ONE.test(label) && Object.values(BALANCE_NAMES).some((name) => name.test(label));
}

/**
 * Whether the rows of a table are a balance sheet, or name all assets: the lines above such a total may be some of many. A plain
 * 资产合计 below a list of assets adds these up like any other 合计.
 */
export function speaksOfAllAssets(labels: readonly string[]): boolean {
  return labels.some((label) => ALL_ASSETS.test(label) || GROUP_TOTAL.test(label) || /^负债|净资产/.test(label));
}

const OF_INCOME = /收入/;
const OF_SPENDING = /支出/;

/** Whether a total of one side of an account stands beside lines that are all of the other: 支出合计 below 财政拨款收入 and 其他收入 leads what comes below it. */
export function areOfOtherSide(total: string, lines: readonly string[]): boolean {
  const [own, other] = OF_SPENDING.test(total) && !OF_INCOME.test(total) ? [OF_SPENDING, OF_INCOME] : OF_INCOME.test(total) && !OF_SPENDING.test(total) ? [OF_INCOME, OF_SPENDING] : [null, null];
  return own !== null && lines.length > 0 && lines.every((line) => other.test(line) && !own.test(line));
}
