import { createRoot } from "react-dom/client";
import { App } from "../../../src/taskpane/App";
import { DEFAULT_PREFERENCES, type ThemeChoice } from "../../../src/taskpane/host/preferences";
import { Session } from "../../../src/taskpane/session";
import { viewOfAddress } from "../../../src/taskpane/views";
import { EVALUATION, FINDINGS, WITHOUT_UNITS } from "../../helpers/evaluationFixture";
import { memoryDoors } from "../../helpers/memoryDoors";

/** The pane on a fixture, for looking at it: `?state=ready&view=scores&theme=dark`. Never shipped. */
const address = new URLSearchParams(location.search);
const after = { ...EVALUATION, reconciliation: { ...EVALUATION.reconciliation, findings: FINDINGS.slice(1) }, scorecard: { ...EVALUATION.scorecard, earned: "12.00" } };
const state = address.get("state") ?? "ready";
const doors = memoryDoors(
  state === "busy" ? { readSnapshot: (onProgress) => { onProgress({ done: 3, total: 7 }); return new Promise(() => {}); } }
    : state === "editing" ? { readSnapshot: () => Promise.resolve({ ok: false, failure: { code: "请先按 Enter 结束单元格编辑，再点「重试」。工作簿未作改动。", params: {} } }) }
      : {},
  state === "unrecognised" ? [{ ...EVALUATION, ledger: { ...EVALUATION.ledger, sheets: EVALUATION.ledger.sheets.map((sheet) => ({ ...sheet, form: null, alternatives: [{ form: "GK07", confidence: 0.21 }] })) } }]
    : state === "changed" ? [EVALUATION, after] : [state === "unitless" ? WITHOUT_UNITS : state === "yearless" ? { ...WITHOUT_UNITS, ledger: { ...WITHOUT_UNITS.ledger, year: null } } : EVALUATION],
);
const session = new Session(doors);
if (state !== "start") {
  void session.start().then(() => (state === "changed" ? session.refresh() : undefined));
}
const root = document.getElementById("root");
if (root) {
  createRoot(root).render(
    <App session={session} firstView={viewOfAddress(location.search)} version="0.1.0" preferencesKey="gallery"
      preferences={{ ...DEFAULT_PREFERENCES, theme: (address.get("theme") ?? "host") as ThemeChoice }}
      watchColours={() => () => undefined} />,
  );
}
