/** Functions of databases and of engineering: Microsoft's pages of each function, and what Excel stored in IronCalc's workbooks. */
import { call, column, error, row, toDigits } from "./calls";

/** The orchard of Microsoft's page of DSUM. */
const ORCHARD = [
  ["Tree", "Height", "Age", "Yield", "Profit"], ["Apple", 18, 20, 14, 105], ["Pear", 12, 12, 10, 96], ["Cherry", 13, 14, 9, 105], ["Apple", 14, 15, 10, 75], ["Pear", 9, 8, 8, 77], ["Apple", 8, 9, 6, 45],
];
const TALL_APPLES = [["Tree", "Height", "Height"], ["=Apple", ">10", "<16"], ["=Pear", null, null]];
const APPLES = [["Tree"], ["=Apple"]];

test.each<[string, unknown[], unknown]>([
  ["DSUM", [ORCHARD, "Profit", APPLES], 225], ["DSUM", [ORCHARD, "Profit", TALL_APPLES], 248], ["DPRODUCT", [ORCHARD, "Yield", TALL_APPLES], 800], ["DAVERAGE", [ORCHARD, 3, [["Tree"], ["Pear"]]], 10],
  ["DCOUNT", [ORCHARD, "Age", [["Tree", "Height", "Height"], ["=Apple", ">10", "<16"]]], 1], ["DCOUNTA", [ORCHARD, "Profit", [["Tree", "Height", "Height"], ["=Apple", ">10", "<16"]]], 1], ["DCOUNT", [ORCHARD, null, APPLES], 3],
  ["DMAX", [ORCHARD, "Profit", TALL_APPLES], 96], ["DMIN", [ORCHARD, "Profit", TALL_APPLES], 75], ["DGET", [ORCHARD, "Yield", APPLES], "#NUM!"], ["DGET", [ORCHARD, "Yield", [["Tree"], ["Plum"]]], "#VALUE!"],
  ["DSTDEV", [ORCHARD, "Yield", [["Tree"], ["=Apple"], ["=Pear"]]], 2.96648], ["DSTDEVP", [ORCHARD, "Yield", [["Tree"], ["=Apple"], ["=Pear"]]], 2.6533], ["DVAR", [ORCHARD, "Yield", [["Tree"], ["=Apple"], ["=Pear"]]], 8.8],
  ["DSUM", [ORCHARD, "profit", [["TREE"], ["app"]]], 225], ["DSUM", [ORCHARD, "Profit", [["Tree"], ["=app"]]], 0], ["DSUM", [ORCHARD, "Price", APPLES], "#VALUE!"], ["DSUM", [ORCHARD, 6, APPLES], "#VALUE!"], ["DSUM", [ORCHARD, 5.9, APPLES], 225],
  ["DSUM", [ORCHARD, "Profit", [["Tree"], [null]]], 503], ["DAVERAGE", [ORCHARD, "Profit", [["Bush"], ["x"]]], "#DIV/0!"], ["DSUM", [ORCHARD.slice(0, 1), "Profit", APPLES], "#VALUE!"],
  ["DSUM", [[["On", "N"], [true, 1], [false, 2], ["x", 4]], "N", [["On"], [true]]], 1], ["DSUM", [[[true, "N"], ["a", 1], ["b", 2]], "N", [["true"], ["<>a"]]], 2],
  ["BITXOR", [2 ** 48 - 1, 1], 281474976710654], ["BITAND", [13, 25], 9], ["BITOR", [23, 10], 31], ["BITLSHIFT", [4, 2], 16], ["BITRSHIFT", [13, 2], 3], ["BITLSHIFT", [1, 48], "#NUM!"], ["BITAND", [-1, 1], "#NUM!"], ["BITAND", [1.5, 1], "#NUM!"],
  ["ARABIC", ["LVII"], 57], ["ARABIC", [" mcmxii "], 1912], ["ARABIC", ["-MMXI"], -2011], ["ARABIC", ["CMM"], 1900], ["ARABIC", ["12"], "#VALUE!"], ["DOLLARDE", [1.02, 16], 1.125], ["DOLLARDE", [1.1, 32], 1.3125], ["DOLLARDE", [1, 0.5], "#DIV/0!"],
  ["SERIESSUM", [Math.PI / 4, 0, 2, row(1, -1 / 2, 1 / 24, -1 / 720)], 0.707103], ["SERIESSUM", [0, 0, 2, row(1, 2)], "#NUM!"], ["MMULT", [[[1, 3], [7, 2]], [[2, 0], [0, 2]]], [[2, 6], [14, 4]]], ["MMULT", [[["1"]], [[2]]], "#VALUE!"],
  ["MMULT", [column(1, 2), column(1, 2)], "#VALUE!"], ["UNICODE", ["B"], 66], ["UNICODE", [""], "#VALUE!"], ["ERROR.TYPE", [error("#SPILL!")], 9], ["ERROR.TYPE", [error("#CALC!")], 14], ["ERROR.TYPE", [1], "#N/A"],
  ["FV", [0.005, 10, -200, -500, 1], 2581.4], ["FV", [-1, -2, 1], "#DIV/0!"], ["PV", [0.08 / 12, 240, 500, 0, 0], -59777.15], ["PV", [-1, 20, 300], "#DIV/0!"], ["PV", [0, 12, -10], 120],
])("%s(%j) is %j", (name, args, expected) => {
  const result = call(name, ...(args as never[]));
  expect(typeof expected === "number" ? toDigits(result, expected) : result).toEqual(expected);
});
