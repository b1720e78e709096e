/** Rules on what may be typed, through files: what a file says is told through Office.js; what is set there is written; the rest stays as it is. */
import { strToU8, zipSync } from "fflate";
import { openXlsx } from "../../src/workbench/files";
import { asked, fileOf, partsOf, textOf, worked } from "./helpers";

const SHEET = "xl/worksheets/sheet1.xml";
const ELEMENTS = [
  '<dataValidation type="whole" errorStyle="warning" imeMode="halfAlpha" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="错" error="1 到 9" promptTitle="填" prompt="整数" sqref="A2"><formula1>1</formula1><formula2>9</formula2></dataValidation>',
  '<dataValidation type="decimal" operator="greaterThanOrEqual" sqref="B2:B3"><formula1>A2*2</formula1></dataValidation>',
  '<dataValidation type="custom" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="C3 D4:D5"><formula1>LEN(C3)&lt;5</formula1></dataValidation>',
  '<dataValidation type="list" showDropDown="1" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="A6"><formula1>$H$1:$H$3</formula1></dataValidation>',
  '<dataValidation allowBlank="1" showInputMessage="1" prompt="只是提示" sqref="A7"/>',
];
const written = async (): Promise<Uint8Array> => {
  const file = await fileOf([["一"], [1], [2]]);
  return zipSync({ ...partsOf(file), [SHEET]: strToU8(textOf(file, SHEET).replace("<pageMargins", `<dataValidations count="5" xWindow="3">${ELEMENTS.join("")}</dataValidations><pageMargins`)) });
};
const elementsOf = (file: Uint8Array): string[] => [...textOf(file, SHEET).matchAll(/<dataValidation .*?(?:<\/dataValidation>|sqref="A7"\/>)/g)].map(([xml]) => xml);

it("tells what a file says: kind, rule, prompt, alert and blanks", async () => {
  const told = await asked(await written(), async (sheet, context) => {
    const found = ["A2", "B3", "C3", "D5", "A6", "A7"].map((address) => sheet.getRange(address).dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks"));
    await context.sync();
    return found.map(({ type, rule, prompt, errorAlert, ignoreBlanks }) => ({ type, rule, prompt: prompt.message, showPrompt: prompt.showPrompt, alert: errorAlert.message, style: errorAlert.style, ignoreBlanks }));
  });
  const usual = { prompt: "", showPrompt: true, alert: "", style: "Stop", ignoreBlanks: true };
  expect(told).toEqual([
    { type: "WholeNumber", rule: { wholeNumber: { formula1: "=1", formula2: "=9", operator: "Between" } }, prompt: "整数", showPrompt: true, alert: "1 到 9", style: "Warning", ignoreBlanks: true },
    { ...usual, type: "Decimal", rule: { decimal: { formula1: "=A2*2", operator: "GreaterThanOrEqualTo" } }, showPrompt: false, ignoreBlanks: false },
    { ...usual, type: "Custom", rule: { custom: { formula: "=LEN(C3)<5" } } }, { ...usual, type: "Custom", rule: { custom: { formula: "=LEN(D4)<5" } } },
    { ...usual, type: "List", rule: { list: { inCellDropDown: false, source: "=$H$1:$H$3" } } }, { ...usual, type: "None", rule: {}, prompt: "只是提示" },
  ]);
});

it("writes the one that changed and leaves the others as written", async () => {
  const file = await written();
  expect(await worked(file, () => undefined)).toEqual(file);
  const prompted = await worked(file, (sheet) => { sheet.getRange("A2").dataValidation.prompt = { title: "新", message: "改了", showPrompt: true }; });
  expect(elementsOf(prompted)).toEqual([...ELEMENTS.slice(1), '<dataValidation type="whole" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorStyle="warning" promptTitle="新" prompt="改了" errorTitle="错" error="1 到 9" imeMode="halfAlpha" sqref="A2"><formula1>1</formula1><formula2>9</formula2></dataValidation>']);
  expect(textOf(prompted, SHEET)).toContain('<dataValidations count="5" xWindow="3">');
  const fewer = await worked(file, (sheet) => { sheet.getRange("D4:D5").dataValidation.clear(); });
  expect(elementsOf(fewer)).toEqual([ELEMENTS[0], ELEMENTS[1], ELEMENTS[3], ELEMENTS[4], ELEMENTS[2]!.replace("C3 D4:D5", "C3")]);
});

it("a rule over several rectangles says of each what it said of the corner around them, also after lines moved", async () => {
  const file = await written(), moved = await worked(file, (sheet) => { sheet.getRange("1:1").insert("Down"); });
  expect(elementsOf(moved)[2]).toBe(ELEMENTS[2]!.replace("C3 D4:D5", "C4 D5:D6").replace("LEN(C3)", "LEN(C4)"));
  const { book } = await openXlsx(moved);
  expect(book.sheets[0]!.validations.map(({ area, rule }) => [area.top, rule]).slice(2, 4)).toEqual([[3, { custom: { formula: "=LEN(C4)<5" } }], [4, { custom: { formula: "=LEN(D5)<5" } }]]);
});
