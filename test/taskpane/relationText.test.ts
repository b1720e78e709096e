import fc from "fast-check";
import { OPERATORS, partsOf, relationOf, withCells } from "../../src/taskpane/checks/relationText";

test("a relation comes apart at its sign, whatever spelling it was typed in", () => {
  expect(partsOf("='表1'!D17<='表2'!C3")).toEqual({ left: "'表1'!D17", operator: "≤", right: "'表2'!C3" });
  expect(partsOf("'表1'!D17 ＝ SUM('表1'!D18:D25)")).toEqual({ left: "'表1'!D17", operator: "=", right: "SUM('表1'!D18:D25)" });
});

test("a sign in the name of a sheet is no sign", () => {
  expect(partsOf("'收入=支出'!A1 ≥ '它''s <= 表'!B2")).toEqual({ left: "'收入=支出'!A1", operator: "≥", right: "'它''s <= 表'!B2" });
});

test.each(["'表'!A1", "'表'!A1 <> '表'!A2", "'表'!A1 < '表'!A2"])("%s is none that the editor can show", (relation) => {
  expect(partsOf(relation)).toBeNull();
});

test("what the editor saves it can open again", () => {
  const side = fc.tuple(fc.constantFrom("表1", "收支=表", "a'b", "< >"), fc.nat(50)).map(([sheet, row]) => `'${sheet.replace(/'/g, "''")}'!C${row + 1}`);
  fc.assert(fc.property(fc.record({ left: side, operator: fc.constantFrom(...OPERATORS), right: side }), (parts) => {
    expect(partsOf(relationOf(parts))).toEqual(parts);
  }));
});

test("cells taken a second time are added to the side", () => {
  expect(withCells("", "'表'!A1")).toBe("'表'!A1");
  expect(withCells("'表'!A1", "SUM('表'!B1:B3)")).toBe("'表'!A1 + SUM('表'!B1:B3)");
});
