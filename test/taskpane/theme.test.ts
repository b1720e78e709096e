import { isDark, themeFor } from "../../src/taskpane/host/theme";

const light = themeFor("light", { background: null, forcedColours: false });
const dark = themeFor("dark", { background: null, forcedColours: false });
const contrast = themeFor("contrast", { background: null, forcedColours: false });

test("is light where the host does not tell its colours", () => {
  expect(themeFor("host", { background: null, forcedColours: false })).toEqual(light);
});

test.each([["#ffffff", false], ["#f3f2f1", false], ["#217346", true], ["#262626", true], ["000000", true], ["odd", false]])("a background of %s is dark: %s", (colour, expected) => {
  expect(isDark(colour)).toBe(expected);
});

test("follows a dark host, and forced colours before that", () => {
  expect(themeFor("host", { background: "#262626", forcedColours: false })).toEqual(dark);
  expect(themeFor("host", { background: "#262626", forcedColours: true })).toEqual(contrast);
});

test("the person's own choice wins over the host", () => {
  expect(themeFor("light", { background: "#000000", forcedColours: true })).toEqual(light);
});

test("uses the fonts of the machine, Chinese ones included", () => {
  expect(light.fontFamilyBase).toContain("Microsoft YaHei UI");
});
