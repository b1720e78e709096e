import { createContext, useContext, useSyncExternalStore } from "react";
import type { Session, SessionState } from "./session";

/** The session that the pane's components send their intents to. */
export const SessionContext = createContext<Session | null>(null);

/** The session of this pane. @throws Error outside a `SessionContext`: a programming error */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error("no session in context");
  return session;
}

/** What the session knows now; renders again when it changes. */
export function useSessionState(): SessionState {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, () => session.state);
}
