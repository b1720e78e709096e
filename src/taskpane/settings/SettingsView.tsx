import { Field, Select, Switch } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { EvaluationView } from "../../model";
import type { Preferences, ThemeChoice } from "../host/preferences";
import { Disclosure } from "../parts/Disclosure";
import { PlaceLink } from "../parts/PlaceLink";
import { WindowedList } from "../parts/WindowedList";
import { useCommonStyles } from "../parts/useCommonStyles";
import { useSession, useSessionState } from "../sessionContext";
import { pointsStatusCode } from "../../messages/pointsStatus";
import { useWords } from "../text/words";
import { recentYears } from "../years";
import { SheetList } from "./SheetList";

function yearsOf({ ledger, choices }: EvaluationView): readonly number[] {
  const years = new Set(ledger.sheets.flatMap((sheet) => (sheet.year === null ? [] : [sheet.year])));
  if (ledger.year !== null) years.add(ledger.year);
  if (choices.year !== null) years.add(choices.year);
  if (ledger.year === null || choices.year !== null) recentYears().forEach((year) => years.add(year)); // where no sheet tells, any may be meant
  return [...years].sort((a, b) => b - a);
}

function ChoicesSection({ evaluation }: { readonly evaluation: EvaluationView }): ReactNode {
  const common = useCommonStyles();
  const session = useSession();
  const { catalogue } = useSessionState();
  const { say } = useWords();
  const { choices, ledger, scorecard } = evaluation;
  const status = pointsStatusCode(scorecard.pointsStatus);
  const auto = ledger.year === null ? say("pane.settings.yearUnknown") : say("pane.settings.yearAuto", { year: ledger.year });
  return (
    <section className={common.stack}>
      <h1 className={common.heading}>{say("pane.settings.choices")}</h1>
      <Field label={say("pane.settings.system")} hint={say("pane.scores.pointsStatus", { status: status ? say(status) : scorecard.pointsStatus })}>
        <Select value={choices.system} onChange={(_, { value }) => void session.choosing.system(value)}>
          {[...(catalogue?.systems ?? []), ...(evaluation.template ? [evaluation.template.system] : [])].map((system) => <option key={system.id} value={system.id}>{system.name}</option>)}
        </Select>
      </Field>
      <Field label={say("pane.settings.outline")}>
        <Select value={choices.outline} onChange={(_, { value }) => void session.choosing.outline(value)}>
          {(catalogue?.outlines ?? []).map((outline) => <option key={outline.id} value={outline.id}>{outline.name}</option>)}
        </Select>
      </Field>
      <Field label={say("pane.settings.year")}>
        <Select value={choices.year === null ? "" : String(choices.year)} onChange={(_, { value }) => void session.choosing.year(value === "" ? null : Number(value))}>
          <option value="">{auto}</option>
          {yearsOf(evaluation).map((year) => <option key={year} value={year}>{say("pane.settings.yearOption", { year })}</option>)}
        </Select>
      </Field>
      <Field label={say("pane.settings.policy")} hint={say("pane.settings.policyHint")}>
        <Select value={scorecard.notApplicablePolicy} onChange={(_, { value }) => void session.choosing.notApplicablePolicy(value === "exclude_and_rescale" ? value : "full_points")}>
          <option value="full_points">{say("pane.settings.policy.full_points")}</option>
          <option value="exclude_and_rescale">{say("pane.settings.policy.exclude_and_rescale")}</option>
        </Select>
      </Field>
    </section>
  );
}

function ReadingSection({ evaluation }: { readonly evaluation: EvaluationView }): ReactNode {
  const common = useCommonStyles();
  const { say, tell } = useWords();
  const { remarks } = evaluation.ledger;
  return (
    <section>
      <Disclosure label={say("pane.settings.sheets")}><SheetList /></Disclosure>
      {remarks.length > 0 && (
        <Disclosure label={say("pane.settings.remarks", { count: remarks.length })}>
          <div className={common.tight}>
            <WindowedList items={remarks}>
              {(remark) => (
                <p key={remarks.indexOf(remark)} className={common.text}>
                  {tell(remark.message)} {remark.place?.kind === "cell" && <PlaceLink place={remark.place} />}
                </p>
              )}
            </WindowedList>
          </div>
        </Disclosure>
      )}
    </section>
  );
}

const THEMES: readonly ThemeChoice[] = ["host", "light", "dark", "contrast"];

function BehaviourSection({ preferences, onPreferences }: {
  readonly preferences: Preferences; readonly onPreferences: (preferences: Preferences) => void;
}): ReactNode {
  const common = useCommonStyles();
  const { say } = useWords();
  return (
    <section className={common.stack}>
      <h2 className={common.heading}>{say("pane.settings.behaviour")}</h2>
      <Switch style={{ marginLeft: "-8px" }} label={say("pane.settings.autoUpdate")} checked={preferences.autoUpdate} onChange={(_, { checked }) => onPreferences({ ...preferences, autoUpdate: checked })} />
      <Field label={say("pane.settings.theme")}>
        <Select value={preferences.theme} onChange={(_, { value }) => onPreferences({ ...preferences, theme: THEMES.find((theme) => theme === value) ?? "host" })}>
          {THEMES.map((theme) => <option key={theme} value={theme}>{say(`pane.settings.theme.${theme}`)}</option>)}
        </Select>
      </Field>
      <Field label={say("pane.settings.language")}>
        <Select value={preferences.locale} onChange={(_, { value }) => onPreferences({ ...preferences, locale: value === "en" ? "en" : "zh-CN" })}>
          <option value="zh-CN">{say("pane.settings.language.zh")}</option>
          <option value="en">{say("pane.settings.language.en")}</option>
        </Select>
      </Field>
    </section>
  );
}

/** 设置: what was recognised, what was chosen, how the pane behaves, and about. */
export function SettingsView({ evaluation, preferences, onPreferences, version }: {
  readonly evaluation: EvaluationView; readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void; readonly version: string;
}): ReactNode {
  const common = useCommonStyles();
  const { phase } = useSessionState();
  const { say } = useWords();
  const details = phase.kind === "failed" ? phase.details : null;
  return (
    <div className={common.stack}>
      <ChoicesSection evaluation={evaluation} />
      <ReadingSection evaluation={evaluation} />
      <BehaviourSection preferences={preferences} onPreferences={onPreferences} />
      <section className={common.tight}>
        <h2 className={common.heading}>{say("pane.settings.about")}</h2>
        <p className={common.text}>{say("pane.settings.version", { version })}</p>
        <p className={common.text}>{say("pane.settings.privacy")}</p>
        <Disclosure light label={say("pane.settings.diagnostics")}>
          <p className={common.small}>{details ?? say("pane.settings.diagnosticsNone")}</p>
        </Disclosure>
      </section>
    </div>
  );
}
