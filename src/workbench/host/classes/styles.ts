/** Cell styles by name. */
import { BUILT_IN_STYLES } from "../builtInStyles";
import { HostError } from "../errors";
import type { Include, NamedStyle } from "../styleDefinitions";
import { INCLUDES } from "../styleDefinitions";
import { addStyle, changeStyle, removeStyle, styleNamed } from "../namedStyles";
import type { Host, Obj, ScalarSpec } from "../objects";
import { defineClass } from "../objects";
import { StyleTarget } from "../targets";
import { text, truth, whole } from "./args";
import { alignmentLooks } from "./alignment";

const objOf = (host: Host, style: NamedStyle | undefined): Obj | null => (style ? host.obj("Style", new StyleTarget(style.name)) : null);
const orThrow = (object: Obj | null): Obj => {
  if (!object) throw new HostError("ItemNotFound");
  return object;
};
const all = (host: Host): NamedStyle[] => [...host.records.styles.values()];

export function known(host: Host, { name }: StyleTarget): NamedStyle {
  const style = styleNamed(host, name);
  if (!style) throw new HostError("ItemNotFound");
  return style;
}

const include = (name: Include): ScalarSpec<StyleTarget> => ({
  get: (host, target) => known(host, target).includes[name],
  set: (host, target, value) => { known(host, target).includes[name] = truth(value); },
});

/** A look that is on or off and that the grid does not draw. */
const undrawn = (name: "justifyLastLine" | "formulaHidden" | "shrinkToFit"): ScalarSpec<StyleTarget> => ({
  get: (host, target) => known(host, target).look.undrawn?.[name] === true,
  set: (host, target, value) => changeStyle(host, known(host, target), { undrawn: { [name]: truth(value) ? true : null } }),
});

const numberFormat: ScalarSpec<StyleTarget> = {
  get: (host, target) => known(host, target).look.numberFormat ?? "General",
  set: (host, target, value) => changeStyle(host, known(host, target), { numberFormat: text(value) }),
};

const style = defineClass<StyleTarget>({
  name: "Style",
  scalars: {
    ...Object.fromEntries(INCLUDES.map((name) => [name, include(name)])),
    name: { get: (host, target) => known(host, target).name },
    builtIn: { get: (_host, { name }) => BUILT_IN_STYLES.has(name) },
    locked: { get: (host, target) => known(host, target).look.locked !== false, set: (host, target, value) => changeStyle(host, known(host, target), { locked: truth(value) }) },
    numberFormat, numberFormatLocal: numberFormat,
    ...(alignmentLooks as unknown as Readonly<Record<string, ScalarSpec<StyleTarget>>>),
    textOrientation: { ...(alignmentLooks.textOrientation as unknown as ScalarSpec<StyleTarget>), wire: "Orientation" },
    autoIndent: undrawn("justifyLastLine"), formulaHidden: undrawn("formulaHidden"), shrinkToFit: undrawn("shrinkToFit"),
  },
  navigations: {
    font: (host, target) => host.obj("RangeFont", target),
    fill: (host, target) => host.obj("RangeFill", target),
    borders: (host, target) => host.obj("RangeBorderCollection", target),
  },
  methods: {
    delete: ({ host, target }) => {
      removeStyle(host, known(host, target));
      return null;
    },
  },
});

const collection = defineClass<null>({
  name: "StyleCollection",
  items: (host) => all(host).flatMap((one) => objOf(host, one) ?? []),
  item: (host, _target, name) => objOf(host, styleNamed(host, text(name))),
  methods: {
    add: ({ host, args }) => {
      addStyle(host, text(args[0]));
      return null;
    },
    getCount: ({ host }) => all(host).length,
    getItem: ({ host, args }) => orThrow(objOf(host, styleNamed(host, text(args[0])))),
    getItemOrNullObject: ({ host, args }) => objOf(host, styleNamed(host, text(args[0]))),
    getItemAt: ({ host, args }) => orThrow(objOf(host, all(host)[whole(args[0])])),
  },
});

export const styleClasses = [collection, style];
