import { makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SheetReading } from "../../model";
import { WindowedList } from "../parts/WindowedList";
import { useCommonStyles } from "../parts/useCommonStyles";
import { useSession, useSessionState } from "../sessionContext";
import { useWords } from "../text/words";
import { SheetFactsFields } from "./SheetFactsFields";

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", gap: "4px", padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  facts: { display: "flex", flexWrap: "wrap", columnGap: "12px" },
});

const AUTO = "";
const OUT = "-";

function SheetItem({ sheet }: { readonly sheet: SheetReading }): ReactNode {
  const styles = useStyles();
  const common = useCommonStyles();
  const session = useSession();
  const { catalogue, evaluation } = useSessionState();
  const { say, tell } = useWords();
  const forms = catalogue?.forms ?? [];
  const nameOf = (id: string): string => forms.find((form) => form.id === id)?.name ?? id;
  const percent = (share: number): number => Math.round(share * 100);
  const nearest = sheet.alternatives[0];
  const facts = [
    sheet.form === null ? say("pane.settings.formUnknown") : sheet.corrected ? say("pane.settings.corrected") : say("pane.settings.confidence", { percent: percent(sheet.confidence) }),
    ...(sheet.form === null ? [nearest ? say("pane.unrecognised.nearest", { form: nameOf(nearest.form), percent: percent(nearest.confidence) }) : say("pane.unrecognised.noNearest")] : []),
    ...(sheet.hidden ? [say("pane.settings.hidden")] : []),
  ];
  const recognised = sheet.corrected || sheet.form === null ? say("pane.settings.formAuto") : nameOf(sheet.form);
  const others = sheet.alternatives.map((alternative) => alternative.form);
  const value = evaluation?.choices.forms[sheet.name] ?? AUTO;
  return (
    <div className={styles.item} role="listitem">
      <span className={styles.name}>{sheet.name}</span>
      <Select
        aria-label={say("pane.settings.sheetForm", { name: sheet.name })} size="small" value={value}
        onChange={(_, { value: form }) => void session.choosing.form(sheet.name, form === AUTO ? null : form)}
      >
        <option value={AUTO}>{recognised}</option>
        <option value={OUT}>{say("pane.settings.formOut")}</option>
        {others.length > 0 && (
          <optgroup label={say("pane.settings.alternatives")}>
            {others.map((form) => <option key={form} value={form}>{nameOf(form)}</option>)}
          </optgroup>
        )}
        <optgroup label={say("pane.settings.allForms")}>
          {forms.filter((form) => !others.includes(form.id)).map((form) => <option key={form.id} value={form.id}>{form.name}</option>)}
        </optgroup>
      </Select>
      {value !== OUT && <SheetFactsFields sheet={sheet} />}
      <span className={styles.facts}>{facts.map((fact) => <span key={fact} className={common.small}>{fact}</span>)}</span>
      {sheet.reasons.length > 0 && <span className={common.small}>{sheet.reasons.map(tell).join(say("pane.listSeparator"))}</span>}
    </div>
  );
}

/** What each sheet was taken for, and a way to correct it. */
export function SheetList(): ReactNode {
  const { evaluation } = useSessionState();
  const sheets = [...(evaluation?.ledger.sheets ?? [])].sort((a, b) => Number(a.form !== null) - Number(b.form !== null));
  return <div role="list"><WindowedList items={sheets}>{(sheet) => <SheetItem key={sheet.name} sheet={sheet} />}</WindowedList></div>;
}
