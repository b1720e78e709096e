import { startTransition, useEffect, useState, type ReactNode } from "react";
import { isBusy } from "../session";
import { useSessionState } from "../sessionContext";

/**
 * Content that comes a beat later, in steps the browser can break off, when it first appears while the pane is still busy: so the
 * counts stand at once and no task of the pane takes long. At once otherwise, so that a jump back finds its element.
 */
export function Afterwards({ children }: { readonly children: ReactNode }): ReactNode {
  const { phase } = useSessionState();
  const [isShown, setShown] = useState(() => !isBusy(phase));
  useEffect(() => {
    if (!isShown) startTransition(() => setShown(true));
  }, [isShown]);
  return isShown ? children : null;
}
