/** The culture of the host, zh-CN, and how circular formulas are calculated. */
import { defineClass } from "../objects";
import { fixed, flag, keptClass, quantity } from "./parts";

export const cultureClasses = [
  defineClass<null>({
    name: "CultureInfo",
    scalars: { name: { get: () => "zh-CN" } },
    navigations: { datetimeFormat: (host) => host.obj("DatetimeFormatInfo", { parts: {}, path: "" }), numberFormat: (host) => host.obj("NumberFormatInfo", { parts: {}, path: "" }) },
  }),
  keptClass("DatetimeFormatInfo", { dateSeparator: fixed("/"), timeSeparator: fixed(":"), shortDatePattern: fixed("yyyy/M/d"), longDatePattern: fixed("yyyy'年'M'月'd'日'"), longTimePattern: fixed("H:mm:ss") }),
  keptClass("NumberFormatInfo", { numberDecimalSeparator: fixed("."), numberGroupSeparator: fixed(",") }),
  keptClass("IterativeCalculation", { enabled: flag(false), maxIteration: quantity(100, 1, 32767), maxChange: quantity(0.001, 0) }),
];
