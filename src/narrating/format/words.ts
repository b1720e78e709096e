/** Brackets around Chinese words in full width (GB/T 15834): 驻某地办事处(本级) → 驻某地办事处（本级）. Others stay as they are. */
export function fullWidthBrackets(text: string): string {
  return text.replace(/[(（]([^()（）]*\p{Script=Han}[^()（）]*)[)）]/gu, "（$1）");
}
