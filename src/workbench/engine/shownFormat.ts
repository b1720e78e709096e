/** Number formats as the engine's formatter takes them: Excel in Chinese also says colours and halves of the day in Chinese, and `!` before a sign to be shown as it is. */

const COLORS: Readonly<Record<string, string>> = { 黑色: "Black", 蓝色: "Blue", 蓝绿色: "Cyan", 绿色: "Green", 洋红色: "Magenta", 红色: "Red", 白色: "White", 黄色: "Yellow" };
/** Texts in quotes and escaped signs stand alone. */
const PIECE = /"[^"]*"|\\.|!.|上午\/下午|\[(黑色|蓝色|蓝绿色|绿色|洋红色|红色|白色|黄色|颜色 ?\d{1,2})\]/gu;

const known = new Map<string, string>();

/** The same format in the words of files. */
export function shownFormat(format: string): string {
  if (!/[!\u4e00-\u9fff]/.test(format)) return format;
  const before = known.get(format);
  if (before !== undefined) return before;
  const made = format.replace(PIECE, (piece, color?: string) => {
    if (color !== undefined) return `[${COLORS[color] ?? `Color${color.replace(/\D/g, "")}`}]`;
    if (piece === "上午/下午") return format.includes("[$-") ? "AM/PM" : "[$-804]AM/PM"; // shown in Chinese, whatever the page speaks
    return piece.startsWith("!") ? `\\${piece.slice(1)}` : piece;
  });
  known.set(format, made);
  return made;
}

/** Formats that follow the system's settings, and what they are in China. Files, and Office.js in English, have the first. */
const OF_SYSTEM: ReadonlyMap<string, string> = new Map([
  ["m/d/yyyy", "yyyy/m/d"], ["m/d/yyyy h:mm", "yyyy/m/d h:mm"], ["[$-F800]dddd, mmmm dd, yyyy", 'yyyy"年"m"月"d"日"'], ["[$-F400]h:mm:ss AM/PM", "h:mm:ss"],
]);

/** The format that a cell of this one is shown by: the short date of files is 2024/12/31 in China. */
export const localFormat = (format: string): string => OF_SYSTEM.get(format.replace(/\\/g, "").replace(/;@$/, "")) ?? format;
