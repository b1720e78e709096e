import { Field, makeStyles, mergeClasses, Select, Spinner, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { ComparedRow, ComparedTotal, EvaluationView, ScorecardComparison } from "../../model";
import { Disclosure } from "../parts/Disclosure";
import { useCommonStyles } from "../parts/useCommonStyles";
import { useSession, useSessionState } from "../sessionContext";
import { useWords } from "../text/words";

const useStyles = makeStyles({
  totals: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr)", gap: "4px 8px", margin: "8px 0", fontVariantNumeric: "tabular-nums" },
  row: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", gap: "0 8px", padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  wide: { gridColumn: "1 / -1" },
});

const SAME = "score.compare.same";

function yearsOf({ ledger }: EvaluationView): readonly number[] {
  const years = new Set(ledger.sheets.flatMap(({ year }) => (year === null || year === ledger.year ? [] : [year])));
  return [...years].sort((a, b) => b - a);
}

function Total({ name, total }: { readonly name: string; readonly total: ComparedTotal }): ReactNode {
  const common = useCommonStyles();
  const { say } = useWords();
  const { score, full, earned, available, missing, grade, systemName } = total;
  const words = score === null ? say("pane.compare.partial", { earned, available, missing }) : say("pane.compare.total", { score, full });
  return (
    <>
      <span className={common.muted}>{name}</span>
      <span>{words} {grade !== null && say("pane.scores.grade", { grade })} <span className={common.small}>{systemName}</span></span>
    </>
  );
}

function Row({ row }: { readonly row: ComparedRow }): ReactNode {
  const styles = useStyles();
  const common = useCommonStyles();
  const { say, tell } = useWords();
  const shown = (side: ComparedRow["left"]): string => (side === null ? say("pane.none") : say("pane.scores.row", { score: side.score ?? say("pane.none"), points: side.points }));
  return (
    <li className={styles.row}>
      <span>{row.left?.name ?? row.right?.name}</span>
      <span className={common.figures}>{say("pane.compare.row", { left: shown(row.left), right: shown(row.right) })}</span>
      <span className={mergeClasses(common.small, styles.wide)}>{tell(row.why)}</span>
    </li>
  );
}

function Result({ comparison }: { readonly comparison: ScorecardComparison }): ReactNode {
  const styles = useStyles();
  const common = useCommonStyles();
  const { say } = useWords();
  const different = comparison.rows.filter(({ why }) => why.code !== SAME);
  const same = comparison.rows.filter(({ why }) => why.code === SAME);
  return (
    <>
      <div className={styles.totals}>
        <Total name={say("pane.compare.left")} total={comparison.left} />
        <Total name={say("pane.compare.right")} total={comparison.right} />
      </div>
      <ul className={common.list}>{different.map((row, index) => <Row key={index} row={row} />)}</ul>
      {same.length > 0 && <Disclosure light label={say("pane.compare.sameRows", { count: same.length })}><ul className={common.list}>{same.map((row, index) => <Row key={index} row={row} />)}</ul></Disclosure>}
    </>
  );
}

/** The same figures under another system, or the same system over another year's figures, row by row. */
export function CompareSystems({ evaluation }: { readonly evaluation: EvaluationView }): ReactNode {
  const { scoreTools } = useSession();
  const { catalogue } = useSessionState();
  const { say } = useWords();
  const [chosen, setChosen] = useState("");
  const [result, setResult] = useState<{ readonly of: EvaluationView; readonly chosen: string; readonly comparison: ScorecardComparison } | null>(null);
  const compare = async (value: string): Promise<void> => {
    setChosen(value);
    if (value === "") return;
    const [kind, id = ""] = [value.slice(0, 1), value.slice(2)];
    const comparison = await scoreTools.compare(evaluation, kind === "y" ? { year: Number(id) } : { system: id });
    setResult({ of: evaluation, chosen: value, comparison });
  };
  const isCurrent = result !== null && result.of === evaluation && result.chosen === chosen;
  const others = [...(catalogue?.systems ?? []), ...(evaluation.template ? [evaluation.template.system] : [])].filter(({ id }) => id !== evaluation.choices.system);
  const years = yearsOf(evaluation);
  return (
    <Disclosure label={say("pane.compare.title")}>
      <Field label={say("pane.compare.with")}>
        <Select value={isCurrent ? chosen : ""} onChange={(_, { value }) => void compare(value)}>
          <option value="">{say("pane.compare.choose")}</option>
          <optgroup label={say("pane.compare.systems")}>{others.map(({ id, name }) => <option key={id} value={`s:${id}`}>{name}</option>)}</optgroup>
          {years.length > 0 && <optgroup label={say("pane.compare.years")}>{years.map((year) => <option key={year} value={`y:${year}`}>{say("pane.compare.year", { year })}</option>)}</optgroup>}
        </Select>
      </Field>
      {chosen !== "" && !isCurrent && result?.chosen !== chosen && <Spinner size="tiny" label={say("pane.compare.busy")} />}
      {isCurrent && <Result comparison={result.comparison} />}
    </Disclosure>
  );
}
