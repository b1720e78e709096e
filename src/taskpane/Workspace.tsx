import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import type { EvaluationView } from "../model";
import { ChecksView } from "./checks/ChecksView";
import { NO_FILTER, type FindingFilter } from "./checks/filterFindings";
import type { Preferences } from "./host/preferences";
import { ChangesSummary } from "./overview/ChangesSummary";
import { JumpBar } from "./overview/JumpBar";
import { RunNotices } from "./overview/RunNotices";
import { UnusableScreen } from "./overview/UnusableScreen";
import { later } from "./parts/later";
import { ViewBoundary } from "./parts/ViewBoundary";
import { ReportView } from "./report/ReportView";
import { useSession, useSessionState } from "./sessionContext";
import { useWords } from "./text/words";
import { VIEWS, type View } from "./views";

const ScoresView = later(async () => (await import(/* webpackChunkName: "scores" */ "./scores/ScoresView")).ScoresView);
const Proof = later(async () => (await import(/* webpackChunkName: "proof" */ "./proof/ProofView")).ProofView);
const Settings = later(async () => (await import(/* webpackChunkName: "settings" */ "./settings/SettingsView")).SettingsView);

const useStyles = makeStyles({
  nav: {
    position: "sticky", top: 0, zIndex: 3, height: "48px", display: "flex", alignItems: "center", margin: "0 -20px", padding: "0 46px 0 12px",
    backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 349px)": { margin: "0 -12px", padding: "0 38px 0 4px" },
  },
  tab: { "@media (max-width: 349px)": { paddingLeft: "8px", paddingRight: "8px" } }, // five tabs beside the host's menu
  panel: { paddingTop: "12px", ":focus": { outlineStyle: "none" } },
  above: { display: "flex", flexDirection: "column", gap: "8px", paddingTop: "12px" },
});

/** Scroll positions of the views, kept while another one is shown. */
function useKeptScroll(view: View): void {
  const positions = useRef<Partial<Record<View, number>>>({});
  useEffect(() => {
    window.scrollTo(0, positions.current[view] ?? 0);
    const keep = (): void => {
      positions.current[view] = window.scrollY;
    };
    window.addEventListener("scroll", keep, { passive: true });
    return () => window.removeEventListener("scroll", keep);
  }, [view]);
}

/** Everything after the first run: navigation, what happened, the views. A view once opened stays as it was left. */
export function Workspace({ evaluation, firstView, preferences, onPreferences, version }: {
  readonly evaluation: EvaluationView; readonly firstView: View; readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void; readonly version: string;
}): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { changes, unusable, located } = useSessionState();
  const { say } = useWords();
  const [view, setView] = useState<View>(firstView);
  const [opened, setOpened] = useState<ReadonlySet<View>>(new Set([firstView]));
  const [filter, setFilter] = useState<FindingFilter>(NO_FILTER);
  const jumpedFrom = useRef<View>(view);
  const toFocus = useRef<string | null>(null);
  useKeptScroll(view);
  const show = (next: View): void => {
    setOpened((now) => new Set([...now, next]));
    setView(next);
  };
  useEffect(() => {
    if (located) jumpedFrom.current = view;
    // only the jump itself tells where it came from
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [located]);
  useEffect(() => {
    if (toFocus.current === null) return;
    document.getElementById(toFocus.current)?.focus();
    toFocus.current = null;
  });
  const back = (): void => {
    toFocus.current = session.back();
    show(jumpedFrom.current);
  };
  const contentOf = (one: View): ReactNode => {
    if (unusable && one !== "settings" && one !== "proof") return <UnusableScreen reason={unusable} />;
    switch (one) {
      case "checks":
        return <ChecksView evaluation={evaluation} filter={filter} onFilter={setFilter} onScores={() => show("scores")} onReport={() => show("report")} />;
      case "scores":
        return <ScoresView evaluation={evaluation} />;
      case "report":
        return <ReportView evaluation={evaluation} />;
      case "proof":
        return <Proof evaluation={evaluation} />;
      case "settings":
        return <Settings evaluation={evaluation} preferences={preferences} onPreferences={onPreferences} version={version} />;
    }
  };
  return (
    <>
      <nav className={styles.nav} aria-label={say("pane.nav.label")}>
        <TabList selectedValue={view} onTabSelect={(_, { value }) => show(VIEWS.find((one) => one === value) ?? "checks")}>
          {VIEWS.map((one) => (
            <Tab key={one} className={styles.tab} id={`tab-${one}`} value={one} aria-controls={`view-${one}`} title={one === "settings" ? say("pane.nav.settings.long") : undefined}>
              {say(`pane.nav.${one}`)}
            </Tab>
          ))}
        </TabList>
      </nav>
      <div className={styles.above}>
        <RunNotices withWrite={view === "checks"} />
        {changes && <ChangesSummary changes={changes} />}
      </div>
      {VIEWS.filter((one) => opened.has(one)).map((one) => (
        <div key={one} id={`view-${one}`} role="tabpanel" aria-labelledby={`tab-${one}`} hidden={one !== view} className={styles.panel}>
          <ViewBoundary>{contentOf(one)}</ViewBoundary>
        </div>
      ))}
      <JumpBar onBack={back} />
    </>
  );
}
