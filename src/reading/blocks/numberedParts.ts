const NUMBERINGS = [/^([一二三四五六七八九])、/, /^\(([一二三四五六七八九])\)/, /^(\d{1,2})[.、](?!\d)/, /^\(?(\d{1,2})\)/];
const HAN = "一二三四五六七八九";

/** Whether a line is numbered as another is, and right behind it: 3.业务： behind 2.三公（万元）：. */
export function isNextPart(line: string, before: string): boolean {
  const numbering = NUMBERINGS.find((pattern) => pattern.test(before));
  const next = numbering?.exec(line)?.[1];
  return next !== undefined && valueOf(next) === valueOf(numbering!.exec(before)![1]!) + 1;
}

function valueOf(number: string): number {
  return HAN.includes(number) ? HAN.indexOf(number) + 1 : Number(number);
}
