import { Button, Input, makeStyles, Select } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import { useMemo, type ReactNode } from "react";
import { SEVERITIES, type EvaluationView, type Finding } from "../../model";
import { Overview } from "../overview/Overview";
import { Afterwards } from "../parts/Afterwards";
import { Disclosure } from "../parts/Disclosure";
import { WindowedList } from "../parts/WindowedList";
import { useCommonStyles } from "../parts/useCommonStyles";
import { useWords } from "../text/words";
import { familiesOf, filterFindings, NO_FILTER, type FindingFilter } from "./filterFindings";
import { FindingCard } from "./FindingCard";
import { MarksBar } from "./MarksBar";
import { OwnChecks } from "./OwnChecks";

const useStyles = makeStyles({
  filters: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) 120px", gap: "8px" },
  narrow: { minWidth: 0 },
});

function Filters({ filter, onFilter }: { readonly filter: FindingFilter; readonly onFilter: (filter: FindingFilter) => void }): ReactNode {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <div className={styles.filters} role="search" aria-label={say("pane.checks.filters")}>
      <Input
        className={styles.narrow} type="search" contentBefore={<Search16Regular aria-hidden />} aria-label={say("pane.checks.search")}
        placeholder={say("pane.checks.searchShort")} value={filter.search} onChange={(_, { value }) => onFilter({ ...filter, search: value })}
      />
      <Select
        className={styles.narrow} aria-label={say("pane.checks.severity")} value={filter.severity ?? ""}
        onChange={(_, { value }) => onFilter({ ...filter, severity: SEVERITIES.find((one) => one === value) ?? null })}
      >
        <option value="">{say("pane.checks.allSeverities")}</option>
        {SEVERITIES.map((severity) => <option key={severity} value={severity}>{say(`pane.severity.${severity}`)}</option>)}
      </Select>
    </div>
  );
}

function FindingGroup({ findings }: { readonly findings: readonly Finding[] }): ReactNode {
  const common = useCommonStyles();
  const families = useMemo(() => familiesOf(findings), [findings]);
  return (
    <div className={common.stack}>
      <WindowedList items={families}>{({ root, consequences }) => <FindingCard key={root.id} finding={root} consequences={consequences} />}</WindowedList>
    </div>
  );
}

function Findings({ evaluation, filter }: { readonly evaluation: EvaluationView; readonly filter: FindingFilter }): ReactNode {
  const common = useCommonStyles();
  const { say, tell } = useWords();
  const { findings, counts } = evaluation.reconciliation;
  const shown = useMemo(() => filterFindings(findings, filter, tell), [findings, filter, tell]);
  const of = (state: Finding["state"]): readonly Finding[] => shown.filter((finding) => finding.state === state);
  if (filter.state === "passed") return <p className={common.text}>{say("pane.checks.passedOnly", { count: counts.passed })}</p>;
  if (filter.state !== null) return shown.length > 0 ? <FindingGroup findings={shown} /> : <p className={common.text}>{say("pane.checks.noMatch")}</p>;
  const broken = of("broken").filter(({ isWaived }) => !isWaived);
  const waived = of("broken").filter(({ isWaived }) => isWaived);
  const tails = of("tail");
  const unchecked = of("unchecked");
  return (
    <>
      {broken.length > 0 ? <FindingGroup findings={broken} /> : <p className={common.text}>{say(counts.broken === waived.length ? "pane.checks.none" : "pane.checks.noMatch")}</p>}
      {waived.length > 0 && <Disclosure label={say("pane.waiver.group", { count: waived.length })}><FindingGroup findings={waived} /></Disclosure>}
      {tails.length > 0 && <Disclosure label={say("pane.checks.tailGroup", { count: tails.length })}><FindingGroup findings={tails} /></Disclosure>}
      {unchecked.length > 0 && <Disclosure label={say("pane.checks.uncheckedGroup", { count: unchecked.length })}><FindingGroup findings={unchecked} /></Disclosure>}
    </>
  );
}

/** 核对: how the run went, then what does not agree. */
export function ChecksView({ evaluation, filter, onFilter, onScores, onReport }: {
  readonly evaluation: EvaluationView; readonly filter: FindingFilter; readonly onFilter: (filter: FindingFilter) => void;
  readonly onScores: () => void; readonly onReport: () => void;
}): ReactNode {
  const common = useCommonStyles();
  const { say } = useWords();
  const narrowed = filter.state !== null || filter.severity !== null || filter.search !== "";
  return (
    <div className={common.stack}>
      <Overview evaluation={evaluation} selected={filter.state} onSelect={(state) => onFilter({ ...filter, state })} onScores={onScores} onReport={onReport} />
      <Filters filter={filter} onFilter={onFilter} />
      {narrowed && <div><Button size="small" appearance="subtle" onClick={() => onFilter(NO_FILTER)}>{say("pane.checks.clear")}</Button></div>}
      <OwnChecks evaluation={evaluation} />
      <MarksBar broken={evaluation.reconciliation.counts.broken} />
      <Afterwards><Findings evaluation={evaluation} filter={filter} /></Afterwards>
    </div>
  );
}
