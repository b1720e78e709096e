/** `style` of a range or of several: the name of its cells' style, null when they differ. */
import { HostError } from "../errors";
import { setStyle, styleNamed, styleOf } from "../namedStyles";
import type { ScalarSpec } from "../objects";
import type { AreasTarget, RangeTarget } from "../targets";
import { rangesOf } from "../targets";
import { outside } from "../rulesOfCells";
import { text } from "./args";

export const styleScalar: ScalarSpec<RangeTarget | AreasTarget> = {
  get: (host, target) => styleOf(host, rangesOf(target), outside),
  set: (host, target, value) => {
    const style = styleNamed(host, text(value));
    if (!style) throw new HostError("InvalidArgument");
    for (const part of rangesOf(target)) {
      host.writable(part.sheet, part.area, "allowFormatCells");
      setStyle(host, part, style, outside);
      host.happened({ kind: "format", sheet: part.sheet, area: part.area }, "own");
    }
  },
};
