import { HostError } from "../errors";
import { defineClass } from "../objects";
import { AreasTarget, RangeTarget } from "../targets";
import { oneOf, rangeObj, truth } from "./args";
import { activeChart } from "./charts";
import { insertSheets } from "./insertSheets";

/** Our engine calculates with what cells hold, never with what they show. */
function refusePrecision(_host: unknown, _target: null, value: unknown): void {
  if (truth(value)) throw new HostError("NotImplemented", "Workbook.usePrecisionAsDisplayed cannot be set in this host");
}

export const workbook = defineClass<null>({
  name: "Workbook",
  scalars: {
    name: { get: (host) => host.fileName },
    readOnly: { get: () => false },
    previouslySaved: { get: () => true },
    usePrecisionAsDisplayed: { get: () => false, set: refusePrecision },
    isDirty: { get: (host) => host.changed, set: (host, _target, value) => { host.changed = truth(value); } },
    autoSave: { get: (host) => host.records.autoSave },
    calculationEngineVersion: { get: () => 191029 },
  },
  navigations: {
    worksheets: (host) => host.obj("WorksheetCollection", null),
    application: (host) => host.obj("Application", null),
    functions: (host) => host.obj("Functions", null),
    names: (host) => host.obj("NamedItemCollection", null),
    tableStyles: (host) => host.obj("TableStyleCollection", null),
    tables: (host) => host.obj("TableCollection", null),
    comments: (host) => host.obj("CommentCollection", null),
    bindings: (host) => host.obj("BindingCollection", null),
    protection: (host) => host.obj("WorkbookProtection", null),
    styles: (host) => host.obj("StyleCollection", null),
    settings: (host) => host.obj("SettingCollection", null),
    customXmlParts: (host) => host.obj("CustomXmlPartCollection", null),
    properties: (host) => host.obj("DocumentProperties", null),
    _Runtime: (host) => host.obj("Runtime", null),
  },
  methods: {
    getSelectedRange: ({ host }) => {
      const { sheet, area, areas } = host.engine.selection();
      if (areas.length > 1) throw new HostError("InvalidSelection");
      return rangeObj(host, sheet, area);
    },
    getActiveCell: ({ host }) => {
      const { sheet, area } = host.engine.selection();
      return rangeObj(host, sheet, { ...area, bottom: area.top, right: area.left });
    },
    getSelectedRanges: ({ host }) => {
      const { sheet, areas } = host.engine.selection();
      return host.obj("RangeAreas", new AreasTarget(sheet, areas.map((area) => new RangeTarget(sheet, area))));
    },
    getActiveChart: ({ host }) => {
      const chart = activeChart(host);
      if (!chart) throw new HostError("ItemNotFound");
      return chart;
    },
    getActiveChartOrNullObject: ({ host }) => activeChart(host),
    save: ({ host, args }) => {
      oneOf(args[0] ?? "Save", ["Save", "Prompt"]);
      host.saved();
      return null;
    },
    insertWorksheetsFromBase64: insertSheets,
    close: ({ host, args }) => {
      if (oneOf(args[0] ?? "Save", ["Save", "SkipSave"]) === "Save") host.saved();
      host.shut();
      return null;
    },
    getIsActiveCollabSession: () => false,
    _RemoveReference: ({ host, args }) => {
      host.release(args[0]);
      return null;
    },
    _RemoveAllReferences: ({ host }) => {
      host.releaseAll();
      return null;
    },
    _GetObjectByReferenceId: ({ host, args }) => host.kept(String(args[0])),
    _GetObjectTypeNameByReferenceId: ({ host, args }) => host.kept(String(args[0])).type.name,
    _GetRangeForEventByReferenceId: ({ host, args }) => {
      const target = host.rangeOfEvent(args[0]);
      if (!target) throw new HostError("ItemNotFound");
      return host.obj("Range", target);
    },
    _GetRangeOrNullObjectForEventByReferenceId: ({ host, args }) => {
      const target = host.rangeOfEvent(args[0]);
      return target ? host.obj("Range", target) : null;
    },
  },
});

export const runtime = defineClass<null>({
  name: "Runtime",
  scalars: {
    enableEvents: { get: (host) => host.registrations.enabled, set: (host, _target, value) => { host.registrations.enabled = truth(value); } },
  },
});
