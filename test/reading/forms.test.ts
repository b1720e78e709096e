import { ACCOUNTS } from "../../src/model";
import { FORMS } from "../../src/reading";

describe("the catalogue of forms", () => {
  it.each(FORMS.map((form) => [form.id, form] as const))("%s names only known accounts, cites its source and has patterns that compile", (_id, form) => {
    for (const cell of form.cells) {
      for (const account of typeof cell.account === "string" ? [cell.account] : cell.account) expect(ACCOUNTS.has(account)).toBe(true);
      expect(cell.row).not.toBe("");
      expect(cell.col).not.toBe("");
    }
    for (const pattern of [...form.titles, ...(form.notTitles ?? [])]) expect(() => new RegExp(pattern)).not.toThrow();
    expect(form.source).not.toBe("");
  });

  it("gives every form an id of its own", () => {
    expect(new Set(FORMS.map((form) => form.id)).size).toBe(FORMS.length);
  });

  it("takes every form's own name for that form", () => {
    for (const form of FORMS) {
      if (form.titles.length === 0) continue;
      const name = form.zh.replace(/[“”]/g, "");
      const claiming = FORMS.filter((other) => other.titles.some((title) => new RegExp(title).test(name)) && !(other.notTitles ?? []).some((title) => new RegExp(title).test(name))).map((other) => other.id);
      if (claiming.length > 0) expect({ name, claiming }).toEqual({ name, claiming: expect.arrayContaining([form.id]) });
    }
  });
});
