import { economicCodeOf, functionCodeOf, isPartOfBasic } from "../../model";

/** What spending is made of by its nature. */
const NATURES: ReadonlySet<string> = new Set(["基本支出", "项目支出", "经营支出", "事业单位经营支出", "上缴上级支出", "对附属单位补助支出"]);
const ALL_SPENDING = /^(?:本年)?支出(?:合计|总计)$/;
/** Classes of one classification that are a list of them, and no single lines. */
const FEWEST_CLASSES = 3;

/**
 * Whether lines of these names make up the total by what they are called, in whatever table they stand: 人员经费 and 公用经费
 * all of 基本支出; the natures, the classes of the economic or of the functional classification all spending.
 */
export function makeUpByName(total: string, partsOf: () => readonly string[]): boolean {
  if (total !== "基本支出" && !ALL_SPENDING.test(total)) return false;
  const parts = partsOf();
  if (total === "基本支出") return parts.length === 2 && parts.every(isPartOfBasic) && parts[0]!.includes("人员") !== parts[1]!.includes("人员");
  const isNature = parts.includes("基本支出") && parts.includes("项目支出") && parts.every((part) => NATURES.has(part));
  return isNature || (parts.length >= FEWEST_CLASSES && (parts.every(isEconomicClass) || parts.every((part) => functionCodeOf(part) !== null)));
}

function isEconomicClass(name: string): boolean {
  return economicCodeOf(name)?.length === 3;
}
