import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { useState, type ReactNode } from "react";
import type { EvaluationView, OwnCheck } from "../../model";
import { Disclosure } from "../parts/Disclosure";
import { later } from "../parts/later";
import { useCommonStyles } from "../parts/useCommonStyles";
import { useSession } from "../sessionContext";
import { useWords } from "../text/words";
import { partsOf } from "./relationText";

const OwnCheckEditor = later(async () => (await import(/* webpackChunkName: "own" */ "./OwnCheckEditor")).OwnCheckEditor);

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", gap: "4px", padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});

const LOOKS = { passed: "success", broken: "danger", tail: "muted", unchecked: "warning" } as const;

function Item({ check, evaluation, onEdit }: { readonly check: OwnCheck; readonly evaluation: EvaluationView; readonly onEdit: () => void }): ReactNode {
  const styles = useStyles();
  const common = useCommonStyles();
  const session = useSession();
  const { say } = useWords();
  const state = evaluation.reconciliation.findings.find(({ rule }) => rule === `OWN-${check.number}`)?.state ?? "passed";
  return (
    <li className={styles.item}>
      <span><span className={styles.name}>{check.name}</span> <span className={common[LOOKS[state]]}>{say(`pane.state.${state}`)}</span></span>
      {check.name !== check.relation && <span className={common.small}>{check.relation}</span>}
      <div className={common.row}>
        <Button size="small" disabled={partsOf(check.relation) === null} title={partsOf(check.relation) === null ? say("pane.own.editInSheet") : undefined} aria-label={say("pane.own.editNamed", { name: check.name })} onClick={onEdit}>{say("pane.own.edit")}</Button>
        <Button size="small" aria-label={say("pane.own.removeNamed", { name: check.name })} onClick={() => void session.removeOwnCheck(check.number)}>{say("pane.own.remove")}</Button>
      </div>
    </li>
  );
}

/** 自定义核对: the checks that the person added, and a way to add one by pointing at cells. */
export function OwnChecks({ evaluation }: { readonly evaluation: EvaluationView }): ReactNode {
  const common = useCommonStyles();
  const { say } = useWords();
  const [editing, setEditing] = useState<number | "new" | null>(null);
  const checks = evaluation.inputs.ownChecks ?? [];
  const close = (): void => setEditing(null);
  return (
    <Disclosure label={checks.length === 0 ? say("pane.own.titleNone") : say("pane.own.title", { count: checks.length })}>
      <div className={common.stack}>
        <p className={common.small}>{say("pane.own.about")}</p>
        {checks.length > 0 && (
          <ul className={common.list}>
            {checks.map((check) => (editing === check.number
              ? <li key={check.number}><OwnCheckEditor check={check} onClose={close} /></li>
              : <Item key={check.number} check={check} evaluation={evaluation} onEdit={() => setEditing(check.number)} />))}
          </ul>
        )}
        {editing === "new" ? <OwnCheckEditor check={null} onClose={close} />
          : <div><Button size="small" icon={<Add16Regular />} onClick={() => setEditing("new")}>{say("pane.own.add")}</Button></div>}
      </div>
    </Disclosure>
  );
}
