import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import { keepPreferences, type Preferences } from "./host/preferences";
import { themeFor, type HostColours } from "./host/theme";
import { Busy } from "./overview/Busy";
import { LiveRegion } from "./overview/LiveRegion";
import { FailureNotice } from "./overview/RunNotices";
import { StartScreen } from "./overview/StartScreen";
import { isBusy, type Session } from "./session";
import { SessionContext, useSessionState } from "./sessionContext";
import { LocaleContext, useWords } from "./text/words";
import type { View } from "./views";
import { Workspace } from "./Workspace";

const useStyles = makeStyles({
  page: {
    boxSizing: "border-box", minHeight: "100vh", maxWidth: "600px", margin: "0 auto", padding: "0 20px", display: "flex", flexDirection: "column",
    "@media (max-width: 349px)": { padding: "0 12px" },
    "@media (prefers-reduced-motion: reduce)": { "& *": { animationDuration: "0s !important", transitionDuration: "0s !important" } },
  },
  body: { flexGrow: 1, paddingBottom: "16px", minWidth: 0 },
  footer: { padding: "12px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  failure: { paddingTop: "40px" },
});

/** What the pane is made with. */
export interface AppProps {
  readonly session: Session;
  readonly firstView: View;
  readonly version: string;
  readonly preferences: Preferences;
  readonly preferencesKey: string;
  /** The host's colours now, and a call when they change. Gives what ends it. */
  readonly watchColours: (onChange: (colours: HostColours) => void) => () => void;
}

function Body({ firstView, version, preferences, onPreferences }: Pick<AppProps, "firstView" | "version" | "preferences"> & {
  readonly onPreferences: (preferences: Preferences) => void;
}): ReactNode {
  const styles = useStyles();
  const { evaluation, phase } = useSessionState();
  if (evaluation) return <Workspace evaluation={evaluation} firstView={firstView} preferences={preferences} onPreferences={onPreferences} version={version} />;
  if (isBusy(phase)) return <Busy phase={phase} />;
  return <>{phase.kind === "failed" && <div className={styles.failure}><FailureNotice /></div>}<StartScreen /></>;
}

function Footer({ version }: { readonly version: string }): ReactNode {
  const styles = useStyles();
  const { say } = useWords();
  return <footer className={styles.footer}>{say("pane.footer", { version })}</footer>;
}

/** The whole pane. */
export function App({ session, firstView, version, preferences: kept, preferencesKey, watchColours }: AppProps): ReactNode {
  const styles = useStyles();
  const [preferences, setPreferences] = useState(kept);
  const [colours, setColours] = useState<HostColours>({ background: null, forcedColours: false });
  useEffect(() => watchColours(setColours), [watchColours]);
  useEffect(() => {
    keepPreferences(preferencesKey, preferences);
    session.setAutoUpdate(preferences.autoUpdate);
    document.documentElement.lang = preferences.locale;
  }, [preferences, preferencesKey, session]);
  return (
    <LocaleContext.Provider value={preferences.locale}>
      <FluentProvider theme={themeFor(preferences.theme, colours)}>
        <SessionContext.Provider value={session}>
          <div className={styles.page}>
            <LiveRegion />
            <div className={styles.body}><Body firstView={firstView} version={version} preferences={preferences} onPreferences={setPreferences} /></div>
            <Footer version={version} />
          </div>
        </SessionContext.Provider>
      </FluentProvider>
    </LocaleContext.Provider>
  );
}
