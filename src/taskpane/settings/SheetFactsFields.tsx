import { makeStyles, Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { MONEY_UNITS } from "../../model";
import type { MoneyUnit, SheetFacts, SheetReading } from "../../model";
import { useSession, useSessionState } from "../sessionContext";
import { useWords } from "../text/words";

const useStyles = makeStyles({
  fields: { display: "flex", gap: "8px" },
  field: { flex: "1 1 0", minWidth: 0 },
});

/** Not corrected. */
const AUTO = "";
/** Years offered before and after that of the workbook. */
const [BEFORE, BEHIND] = [6, 2];

/** The unit and the year of a sheet's tables: what was read, and a way to say otherwise. */
export function SheetFactsFields({ sheet }: { readonly sheet: SheetReading }): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { evaluation } = useSessionState();
  const { say } = useWords();
  const said: SheetFacts = evaluation?.choices.sheets?.[sheet.name] ?? {};
  const around = sheet.year ?? evaluation?.ledger.year ?? new Date().getFullYear();
  const years = Array.from({ length: BEFORE + BEHIND + 1 }, (_, index) => around - BEFORE + index);
  const yearWords = (year: number): string => say("pane.settings.yearOption", { year });
  const asRead = (words: string): string => say("pane.settings.asRead", { words });
  const otherwise = (unit: MoneyUnit): string => say("pane.settings.unitOtherwise", { unit });
  const unitRead = said.unit !== undefined || said.unitOtherwise !== undefined ? say("pane.settings.formAuto") : sheet.unit === "" ? say("pane.settings.noUnit") : asRead(sheet.unit);
  const yearRead = said.year !== undefined ? say("pane.settings.formAuto") : sheet.year === null ? say("pane.settings.noYear") : asRead(yearWords(sheet.year));
  const correctUnit = (value: string): void => {
    const { unit: _unit, unitOtherwise: _otherwise, ...rest } = said;
    const [unit, unitOtherwise] = [MONEY_UNITS.find((money) => money === value), MONEY_UNITS.find((money) => otherwise(money) === value)];
    void session.choosing.facts(sheet.name, { ...rest, ...(unit === undefined ? {} : { unit }), ...(unitOtherwise === undefined ? {} : { unitOtherwise }) });
  };
  const correctYear = (value: string): void => {
    const { year: _, ...rest } = said;
    void session.choosing.facts(sheet.name, value === AUTO ? rest : { ...rest, year: Number(value) });
  };
  return (
    <div className={styles.fields}>
      <Select
        className={styles.field} size="small" aria-label={say("pane.settings.sheetUnit", { name: sheet.name })} value={said.unit ?? (said.unitOtherwise === undefined ? AUTO : otherwise(said.unitOtherwise))}
        onChange={(_, { value }) => correctUnit(value)}
      >
        <option value={AUTO}>{unitRead}</option>
        {MONEY_UNITS.map((unit) => <option key={unit} value={unit}>{unit}</option>)}
        {said.unitOtherwise !== undefined && <option value={otherwise(said.unitOtherwise)}>{otherwise(said.unitOtherwise)}</option>}
      </Select>
      <Select
        className={styles.field} size="small" aria-label={say("pane.settings.sheetYear", { name: sheet.name })} value={String(said.year ?? AUTO)}
        onChange={(_, { value }) => correctYear(value)}
      >
        <option value={AUTO}>{yearRead}</option>
        {years.map((year) => <option key={year} value={String(year)}>{yearWords(year)}</option>)}
      </Select>
    </div>
  );
}
