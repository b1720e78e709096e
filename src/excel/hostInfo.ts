/** The last ExcelApi that the npm library itself knows; asked of a library that runs without `Office.context`. */
const LIBRARY_CEILING = 15;

/** What Excel this is. */
export interface HostInfo {
  readonly platform: string;
  readonly version: string;
  /** Highest ExcelApi set that the host says it has: `"1.14"`. */
  readonly excelApi: string;
  /** Writes can be undone as one step with Excel's own undo. */
  readonly groupedUndo: boolean;
}

function officeContext(): Office.Context | null {
  return typeof Office === "undefined" ? null : (Office.context ?? null);
}

/** Whether a requirement set is there; `supports("1.13")` asks for ExcelApi. */
export function supports(version: string, set = "ExcelApi"): boolean {
  const requirements = officeContext()?.requirements;
  if (requirements) return requirements.isSetSupported(set, version);
  return set === "ExcelApi" && Number(version.split(".")[1] ?? 0) <= LIBRARY_CEILING;
}

/** Describes the host, for the diagnostics view and for naming an ability that is missing. */
export function hostInfo(): HostInfo {
  const diagnostics = officeContext()?.diagnostics;
  const levels = Array.from({ length: 30 }, (_, index) => `1.${index + 1}`).filter((version) => supports(version));
  return {
    platform: String(diagnostics?.platform ?? ""), version: diagnostics?.version ?? "",
    excelApi: levels[levels.length - 1] ?? "", groupedUndo: supports("1.0", "ExcelUndoApiAll"),
  };
}
