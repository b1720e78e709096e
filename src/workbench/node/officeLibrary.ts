/**
 * Loads the unmodified library of `@microsoft/office-js` (web flavour) into this realm: Node, or a Jest test with or without jsdom.
 * It expects what its normal loader would have defined: `Type`, `OfficeExt`, and a window.
 */
import { readFileSync } from "node:fs";
import { readShapes } from "../host/shapes";
import type { Shapes } from "../host/shapes";
import { findUpwards } from "./files";

const LIBRARY = "node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js";

interface Bridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?: (message: string) => void;
}

export interface OfficeLibrary {
  readonly shapes: Shapes;
  /** Puts a bridge between the library and a host; a later one replaces it. */
  connect(bridge: Bridge): void;
}

type Globals = Record<string, unknown>;
const STAND_INS = ["window", "document", "location", "navigator", "localStorage", "sessionStorage"] as const;
let loaded: OfficeLibrary | null = null;

/** Loads the library once for this realm; `Excel`, `OfficeExtension` and a partial `Office` become global. */
export function loadOfficeLibrary(): OfficeLibrary {
  if (loaded) return loaded;
  const globals = globalThis as unknown as Globals;
  const code = readFileSync(findUpwards(LIBRARY), "utf8");
  const remove = standIn(globals);
  try {
    (0, eval)(code);
  } finally {
    remove();
  }
  const extension = globals["OfficeExtension"] as { HostBridge: { init(bridge: Bridge): void } };
  loaded = { shapes: readShapes(globals["Excel"] as object), connect: (bridge) => extension.HostBridge.init(bridge) };
  return loaded;
}

/** Defines what a browser and the loader would give, and answers how to take the browser's part away again. */
function standIn(globals: Globals): () => void {
  const type = Function as unknown as { registerNamespace?: unknown; prototype: { registerClass?: unknown } };
  type.registerNamespace ??= () => undefined;
  type.prototype.registerClass ??= () => undefined;
  globals["Type"] = type;
  globals["OfficeExt"] ??= {};
  const made = STAND_INS.filter((name) => globals[name] === undefined);
  for (const name of made) globals[name] = standInFor(name, globals);
  return () => {
    for (const name of made) Reflect.deleteProperty(globals, name);
  };
}

function standInFor(name: (typeof STAND_INS)[number], globals: Globals): unknown {
  const nothing = () => null;
  switch (name) {
    case "window": return globals;
    case "document": return { cookie: "", getElementById: nothing, getElementsByTagName: () => [], createElement: () => ({ style: {}, setAttribute: nothing }), addEventListener: nothing };
    case "location": return { href: "https://localhost/", search: "", hash: "", protocol: "https:" };
    case "navigator": return { userAgent: "node" };
    default: return { getItem: nothing, setItem: nothing, removeItem: nothing };
  }
}
