import type { HostColours } from "./theme";

/** What keeps the pane from working at all. */
export type HostProblem = "officeMissing" | "notExcel" | "oldExcel";

/** The lowest Excel we can work with. */
const FLOOR = "1.9";

/** Waits for Office; `null` when the pane runs in an Excel we can work with. */
export async function hostProblem(): Promise<HostProblem | null> {
  if (typeof Office === "undefined") return "officeMissing";
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return "notExcel";
  return Office.context.requirements.isSetSupported("ExcelApi", FLOOR) ? null : "oldExcel";
}

/** A storage key of ours, split by the partition that the web hosts give. */
export function storageKey(name: string): string {
  const partition = (Office.context as { partitionKey?: string } | undefined)?.partitionKey ?? "";
  return `${partition}jixiao.${name}`;
}

/** Background of the host; `undefined` in some hosts and stale in others, so it is asked for each time. */
function hostBackground(): string | null {
  return Office.context?.officeTheme?.bodyBackgroundColor ?? null;
}

/** Tells the host's colours now and whenever they change. Gives what ends it. */
export function watchColours(onChange: (colours: HostColours) => void): () => void {
  const forced = window.matchMedia("(forced-colors: active)");
  const tell = (): void => onChange({ background: hostBackground(), forcedColours: forced.matches });
  tell();
  forced.addEventListener("change", tell);
  window.addEventListener("focus", tell); // the event below is missing in most Excels: look again when the person comes back
  try {
    Office.context.document.addHandlerAsync(Office.EventType.OfficeThemeChanged, tell, () => undefined);
  } catch {
    // Excel without this event: the focus listener stands in
  }
  return () => {
    forced.removeEventListener("change", tell);
    window.removeEventListener("focus", tell);
  };
}
