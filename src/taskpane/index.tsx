import { createRoot } from "react-dom/client";
import type { PaneCode } from "../messages/pane";
import { textOf } from "../messages";
import { message } from "../model";
import { App } from "./App";
import { startEngine } from "./host/engine/engineThread";
import { excelDoors } from "./host/excelDoors";
import { hostProblem, storageKey, watchColours } from "./host/officeHost";
import { readPreferences } from "./host/preferences";
import { Session } from "./session";
import { viewOfAddress } from "./views";

declare const __PRODUCT_VERSION__: string;

function tell(root: HTMLElement, code: PaneCode): void {
  const words = document.createElement("p");
  words.className = "opening";
  words.setAttribute("role", "alert");
  words.textContent = textOf(message(code));
  root.replaceChildren(words);
}

async function open(root: HTMLElement): Promise<void> {
  const problem = await hostProblem();
  if (problem) return tell(root, `pane.failure.${problem}`);
  const session = new Session(excelDoors(startEngine()));
  const preferencesKey = storageKey("preferences");
  createRoot(root).render(
    <App
      session={session} firstView={viewOfAddress(location.search)} version={__PRODUCT_VERSION__}
      preferences={readPreferences(preferencesKey)} preferencesKey={preferencesKey} watchColours={watchColours}
    />,
  );
  window.addEventListener("pagehide", () => void session.close());
  await session.resume();
}

const root = document.getElementById("root");
if (root) open(root).catch(() => tell(root, "pane.failure.unknown"));
