import { Badge, Button, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { TemplateDecision, TemplateProposal, TemplateRowProposal } from "../../model";
import { useCommonStyles } from "../parts/useCommonStyles";
import { useSession } from "../sessionContext";
import { useWords } from "../text/words";

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", gap: "4px", padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: "flex", alignItems: "center", gap: "8px", flexWrap: "wrap" },
  words: { margin: 0, paddingLeft: "16px" },
});

type Decisions = Readonly<Record<string, TemplateDecision>>;
const VALUES = { proposed: "proposed", judged: "judged" } as const;

const decisionOf = (value: string): TemplateDecision => (value === VALUES.proposed || value === VALUES.judged ? value : Number(value));

/** How a row is scored by default: as proposed; a row without a rule is judged. */
const startOf = (row: TemplateRowProposal): TemplateDecision => (row.refusal ? "judged" : "proposed");

function Row({ row, decision, onDecide }: { readonly row: TemplateRowProposal; readonly decision: TemplateDecision; readonly onDecide: (decision: TemplateDecision) => void }): ReactNode {
  const styles = useStyles();
  const common = useCommonStyles();
  const { say, tell } = useWords();
  const { indicator, standard, understood, refusal, bases } = row;
  const canChoose = refusal === null || bases.length > 0;
  return (
    <li className={styles.item}>
      <span className={styles.head}>
        {indicator.name}
        <span className={mergeClasses(common.small, common.figures)}>{say("pane.template.points", { points: indicator.points })}</span>
        <Badge appearance="tint" size="small" color={decision === "judged" ? "warning" : "success"}>{say(decision === "judged" ? "pane.template.byPerson" : "pane.template.byRule")}</Badge>
      </span>
      {understood.length > 0 && <ul className={mergeClasses(common.small, styles.words)}>{understood.map((part, index) => <li key={index}>{tell(part)}</li>)}</ul>}
      {refusal && <p className={mergeClasses(common.small, common.warning)}>{tell(refusal)}</p>}
      {standard !== "" && <p className={common.small}>{say("pane.template.standard", { text: standard })}</p>}
      {canChoose && (
        <Select size="small" aria-label={say("pane.template.use", { name: indicator.name })} value={String(decision)} onChange={(_, { value }) => onDecide(decisionOf(value))}>
          {refusal === null && <option value={VALUES.proposed}>{say("pane.template.byRule")}</option>}
          {bases.map((base, index) => <option key={base.expr} value={String(index)}>{say("pane.template.byBase", { words: base.words })}</option>)}
          <option value={VALUES.judged}>{say("pane.template.byPerson")}</option>
        </Select>
      )}
    </li>
  );
}

/** What was read out of a score table, row by row, for the person to confirm. */
export function TemplateReview({ proposal, onDone }: { readonly proposal: TemplateProposal; readonly onDone: () => void }): ReactNode {
  const common = useCommonStyles();
  const session = useSession();
  const { say } = useWords();
  const [decisions, setDecisions] = useState<Decisions>(() => Object.fromEntries(proposal.rows.map((row) => [row.indicator.id, startOf(row)])));
  const judged = Object.values(decisions).filter((decision) => decision === "judged").length;
  const adopt = async (): Promise<void> => {
    await session.adoptTemplate(proposal, decisions);
    onDone();
  };
  return (
    <div className={common.tight}>
      <p className={common.small}>{say("pane.template.hint")}</p>
      <p className={common.text}>{say("pane.template.rows", { computed: proposal.rows.length - judged, judged })}</p>
      {Number(proposal.total) !== 100 && <p className={mergeClasses(common.small, common.warning)}>{say("pane.template.notHundred", { total: proposal.total })}</p>}
      <ul className={common.list}>
        {proposal.rows.map((row) => (
          <Row
            key={row.indicator.id} row={row} decision={decisions[row.indicator.id] ?? "judged"}
            onDecide={(decision) => setDecisions((now) => ({ ...now, [row.indicator.id]: decision }))}
          />
        ))}
      </ul>
      <div className={common.row}>
        <Button appearance="primary" onClick={() => void adopt()}>{say("pane.template.adopt")}</Button>
        <Button onClick={onDone}>{say("pane.tables.close")}</Button>
      </div>
    </div>
  );
}
