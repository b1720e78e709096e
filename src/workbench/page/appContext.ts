/**
 * What office.js is told about its host when it asks (`ContextActivationManager_getAppContextAsync`), and the frame it wakes up in.
 * Facts: the library's own window-message protocol for Excel on the web.
 */
export interface PaneIdentity {
  readonly conversation: string;
  readonly id: string;
  readonly locale: string;
}

/**
 * Requirement sets we declare beside the profile's ExcelApi. Names in lower case, numbers, as JSON text.
 * Only with `delayforcelledit` does the library send flag 64 for `Excel.run({ delayForCellEdit: true }, …)`.
 */
const REQUIREMENTS = { sharedruntime: 1.2, ribbonapi: 1.1, dialogapi: 1.1, imagecoercion: 1.1, settings: 1.1, selection: 1.1, textcoercion: 1.1, matrixcoercion: 1.1, documentevents: 1.1, delayforcelledit: 1.1 };

const VERSION = "16.0.10000.10000";

/** `excelApi` is the minor number of the highest set: 15 for ExcelApi 1.15. */
interface HostSets {
  readonly excelApi: number;
  readonly online: boolean;
}

/** The answer to the first call. `settings` are the document's, key → JSON text. */
export function appContext({ id, locale }: PaneIdentity, documentName: string, { excelApi, online }: HostSets, settings: Readonly<Record<string, string>>): object {
  return {
    _id: id, _appName: 16, _appVersion: 16, _appMinorVersion: 0, _appUILocale: locale, _dataLocale: locale, _docUrl: documentName, _clientMode: 0,
    _settings: Object.entries(settings), _reason: 1, _osfControlType: 0, _eToken: "", _correlationId: "workbench", _appInstanceId: id,
    _requirementMatrix: JSON.stringify({ excelapi: Number(`1.${excelApi}`), ...(online ? { excelapionline: 1.1 } : {}), ...REQUIREMENTS }), _hostFullVersion: VERSION, _hostCustomMessage: "", _clientWindowHeight: 0, _clientWindowWidth: 0,
  };
}

/** Name of the frame: the library reads its host, its conversation and its parent from it. */
export function frameName({ conversation, id, locale }: PaneIdentity, parent: string): string {
  return JSON.stringify({ baseFrameName: "workbench-pane", hostInfo: `Excel|Web|16.00|${locale}|workbench|||0`, xdmInfo: `${conversation}|${id}|${parent}`, serializerVersion: "1" });
}

/** An add-in page's address as Excel on the web would open it. */
export function frameUrl(page: string, { locale }: PaneIdentity): string {
  const [path = "", hash] = page.split("#");
  return `${path}${path.includes("?") ? "&" : "?"}_host_Info=Excel$Web$16.00$${locale}$workbench$$$0${hash === undefined ? "" : `#${hash}`}`;
}
