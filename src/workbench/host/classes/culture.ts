/** The culture of the host, zh-CN, and how circular formulas are calculated. */
import { HostError } from "../errors";
import { defineClass } from "../objects";
import { truth } from "./args";
import { anything, count, fixed, keptClass, quantity } from "./parts";

/** Circular formulas are calculated once here, never over and over. */
function notIterated(value: unknown): false {
  if (truth(value)) throw new HostError("NotImplemented", "IterativeCalculation.enabled is always false in this host");
  return false;
}

export const cultureClasses = [
  defineClass<null>({
    name: "CultureInfo",
    scalars: { name: { get: () => "zh-CN" } },
    navigations: { datetimeFormat: (host) => host.obj("DatetimeFormatInfo", { parts: {}, path: "" }), numberFormat: (host) => host.obj("NumberFormatInfo", { parts: {}, path: "" }) },
  }),
  keptClass("DatetimeFormatInfo", { dateSeparator: fixed("/"), timeSeparator: fixed(":"), shortDatePattern: fixed("yyyy/M/d"), longDatePattern: fixed("yyyy'年'M'月'd'日'"), longTimePattern: fixed("H:mm:ss") }),
  keptClass("NumberFormatInfo", { numberDecimalSeparator: fixed("."), numberGroupSeparator: fixed(",") }),
  keptClass("IterativeCalculation", { enabled: anything(false, notIterated), maxIteration: count(100, 1, 32767), maxChange: quantity(0.001, 0) }),
];
