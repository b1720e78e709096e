import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import type { NamedFigures, Period } from "../../model";
import { useCommonStyles } from "../parts/useCommonStyles";
import type { CellLook, CellsLook, Selection } from "../session";
import { useSession, useSessionState } from "../sessionContext";
import { useWords } from "../text/words";
import { MeaningField } from "./MeaningField";

/** What stands around one of the cells, and what it is taken for now. */
function Look({ look }: { readonly look: CellLook }): ReactNode {
  const common = useCommonStyles();
  const { say } = useWords();
  const now = look.now.length === 0 ? say("pane.naming.nothingNow") : look.now.join(say("pane.listSeparator"));
  return (
    <li className={common.small}>
      <span className={common.figures}>{look.address} <b>{look.shown}</b></span> {look.path.join(" · ")}
      <br />{say("pane.naming.now", { now })}
    </li>
  );
}

const yearOf = (text: string): number | null => (/^20\d\d$/.test(text.trim()) ? Number(text.trim()) : null);

/** 指认: cells pointed at in the grid, what stands around them, what they are. */
export function NamingEditor({ named, start, onClose }: { readonly named: NamedFigures | null; readonly start: Selection | null; readonly onClose: () => void }): ReactNode {
  const common = useCommonStyles();
  const { naming } = useSession();
  const { catalogue } = useSessionState();
  const { say, tell } = useWords();
  const [look, setLook] = useState<CellsLook | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [meaning, setMeaning] = useState(named?.words ?? "");
  const [period, setPeriod] = useState<string>(named?.period ?? "");
  const [year, setYear] = useState(named?.year ? String(named.year) : "");
  const [unit, setUnit] = useState<string>(named?.unit ?? "");
  const names = catalogue?.naming;
  const see = async (selection: Selection): Promise<void> => setLook(await naming.tools.look(selection));
  useEffect(() => {
    const from = start ?? (named?.at ? { sheet: named.at.sheet, areas: [named.at.area] } : null);
    if (from) void naming.tools.look(from).then(setLook);
  }, [naming, named, start]);
  const take = async (): Promise<void> => {
    const selected = await naming.tools.selection();
    setProblem(selected.ok ? null : tell(selected.failure));
    if (selected.ok) await see(selected.value);
  };
  const isBadYear = year.trim() !== "" && yearOf(year) === null;
  const canSave = look !== null && look.count > 0 && meaning !== "" && !isBadYear;
  const stage = period || look?.period || "final";
  const save = (): void => {
    if (!look) return;
    void naming.save(named?.number ?? null, { cells: look.cells, meaning, period: stage as Period, year: yearOf(year) ?? look.year, unit });
    onClose();
  };
  if (!names) return null;
  return (
    <form
      className={`${common.card} ${common.stack}`} aria-label={say("pane.naming.form")}
      onSubmit={(event) => { event.preventDefault(); if (canSave) save(); }}
      onKeyDown={(event) => { if (event.key === "Escape" && !event.nativeEvent.isComposing) onClose(); }}
    >
      <Field label={say("pane.naming.cells")} size="small" {...(problem === null ? {} : { validationMessage: problem })}>
        <Input readOnly value={look?.cells ?? ""} placeholder={say("pane.naming.cellsHint")} />
      </Field>
      <div><Button size="small" autoFocus onClick={() => void take()}>{say("pane.own.take")}</Button></div>
      <div role="status">
        {look !== null && look.count === 0 && <p className={common.small}>{say("pane.naming.noFigure")}</p>}
        {look !== null && look.count > 0 && (
          <ul className={common.list} aria-label={say("pane.naming.around")}>
            {look.first.map((each) => <Look key={each.address} look={each} />)}
            {look.count > look.first.length && <li className={common.small}>{say("pane.naming.more", { count: look.count - look.first.length })}</li>}
          </ul>
        )}
      </div>
      <MeaningField catalogue={names} likely={look?.likely ?? []} value={meaning} onChange={setMeaning} />
      <Field label={say("pane.naming.period")} size="small">
        <Select size="small" value={stage} onChange={(_, { value }) => setPeriod(value)}>{names.periods.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</Select>
      </Field>
      <Field label={say("pane.naming.year")} size="small" {...(isBadYear ? { validationMessage: say("pane.naming.yearBad") } : {})}>
        <Input inputMode="numeric" value={year} placeholder={look?.year ? String(look.year) : ""} onChange={(_, { value }) => setYear(value)} />
      </Field>
      <Field label={say("pane.naming.unit")} size="small">
        <Select size="small" value={unit} onChange={(_, { value }) => setUnit(value)}>
          <option value="">{say("pane.naming.unitOfTable")}</option>
          {names.units.map((each) => <option key={each} value={each}>{each}</option>)}
        </Select>
      </Field>
      <div className={common.row}>
        <Button type="submit" size="small" appearance="primary" disabled={!canSave}>{say("pane.naming.save")}</Button>
        <Button size="small" onClick={onClose}>{say("pane.cancel")}</Button>
      </div>
    </form>
  );
}
