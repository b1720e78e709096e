import { defineClass } from "../objects";
import { oneOf } from "./args";

export const application = defineClass<null>({
  name: "Application",
  scalars: {
    calculationMode: {
      get: (host) => host.calculationMode,
      set: (host, _target, value) => {
        // Tables of data (what-if) are what the third mode leaves alone; this host has none.
        host.calculationMode = oneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"]);
        host.engine.setAutomatic(host.calculationMode !== "Manual");
      },
    },
    calculationState: { get: (host) => (host.engine.dirty ? "Pending" : "Done") },
    calculationEngineVersion: { get: () => 191029 },
    decimalSeparator: { get: () => "." },
    thousandsSeparator: { get: () => "," },
    useSystemSeparators: { get: () => true },
  },
  navigations: {
    cultureInfo: (host) => host.obj("CultureInfo", null),
    iterativeCalculation: (host) => host.obj("IterativeCalculation", { parts: host.records.iterative, path: "" }),
  },
  methods: {
    calculate: async ({ host, args }) => {
      const kind = oneOf(args[0], ["Recalculate", "Full", "FullRebuild"]);
      await host.engine.calculate(kind !== "Recalculate");
      return null;
    },
    suspendApiCalculationUntilNextSync: ({ host }) => {
      host.suspended = true;
      return null;
    },
    suspendScreenUpdatingUntilNextSync: () => null,
  },
});
