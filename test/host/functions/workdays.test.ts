/** Working days: examples of Microsoft's pages of WORKDAY, WORKDAY.INTL, NETWORKDAYS, NETWORKDAYS.INTL, and what Excel stored in workbooks. */
import { call, column, day, row } from "./calls";

const HOLIDAYS = column(day(2008, 11, 26), day(2008, 12, 4), day(2009, 1, 21));

test.each<[string, unknown[], unknown]>([
  ["WORKDAY", [day(2008, 10, 1), 151], day(2009, 4, 30)], ["WORKDAY", [day(2008, 10, 1), 151, HOLIDAYS], day(2009, 5, 5)], ["WORKDAY", [day(2018, 3, 3), 0], day(2018, 3, 3)], ["WORKDAY", [day(2018, 3, 5), -1], day(2018, 3, 2)], ["WORKDAY", [true, 1], "#VALUE!"], ["WORKDAY", [5, -20], "#NUM!"],
  ["WORKDAY.INTL", [day(2012, 1, 1), 30, 0], "#NUM!"], ["WORKDAY.INTL", [day(2012, 1, 1), 90, 11], day(2012, 4, 14)], ["WORKDAY.INTL", [day(2012, 1, 1), 30, 17], day(2012, 2, 5)], ["WORKDAY.INTL", [day(2012, 1, 1), 5, "1111111"], "#VALUE!"], ["WORKDAY.INTL", [day(2012, 1, 1), 5, "12"], "#VALUE!"],
  ["NETWORKDAYS", [day(2012, 10, 1), day(2013, 3, 1)], 110], ["NETWORKDAYS", [day(2012, 10, 1), day(2013, 3, 1), column(day(2012, 11, 22))], 109], ["NETWORKDAYS", [day(2013, 3, 1), day(2012, 10, 1)], -110],
  ["NETWORKDAYS.INTL", [day(2006, 1, 1), day(2006, 1, 31)], 22], ["NETWORKDAYS.INTL", [day(2006, 2, 28), day(2006, 1, 31)], -21], ["NETWORKDAYS.INTL", [day(2006, 1, 1), day(2006, 2, 1), 7, column(day(2006, 1, 2), day(2006, 1, 16))], 22],
  ["NETWORKDAYS.INTL", [day(2006, 1, 1), day(2006, 2, 1), "0010001", column(day(2006, 1, 2), day(2006, 1, 16))], 20], ["NETWORKDAYS.INTL", [1, 9, "1111111"], 0],
  // A range of several cells is no single value for the functions of the Analysis ToolPak; an array is many.
  ["WORKDAY", [row(1, 2), 1], "#VALUE!"], ["EDATE", [row(40000, 40001), 1], "#VALUE!"], ["YEARFRAC", [row(40000, 40001), 41000], "#VALUE!"],
])("%s(%j) is %j", (name, args, expected) => {
  expect(call(name, ...(args as never[]))).toEqual(expected);
});
