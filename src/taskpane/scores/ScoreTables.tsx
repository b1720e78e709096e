import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import type { EvaluationView, OwnSheet, ScoreTable, TableCheck, TemplateProposal } from "../../model";
import { Disclosure } from "../parts/Disclosure";
import { PlaceLink } from "../parts/PlaceLink";
import { useCommonStyles } from "../parts/useCommonStyles";
import { useSession } from "../sessionContext";
import { useWords } from "../text/words";
import { TableCheckView } from "./TableCheckView";
import { TemplateReview } from "./TemplateReview";

const useStyles = makeStyles({
  item: { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { fontWeight: tokens.fontWeightSemibold },
});

type Opened = { readonly kind: "template"; readonly proposal: TemplateProposal } | { readonly kind: "check"; readonly check: TableCheck } | null;

const scoredLines = (table: ScoreTable): ScoreTable["rows"] => table.rows.filter(({ kind, points }) => kind === "indicator" && points !== null);
const isFilled = (table: ScoreTable): boolean => table.rows.some(({ cells }) => /^-?\d/.test(cells.score ?? ""));

function TableItem({ table }: { readonly table: ScoreTable }): ReactNode {
  const styles = useStyles();
  const common = useCommonStyles();
  const { scoreTools } = useSession();
  const { say } = useWords();
  const [opened, setOpened] = useState<Opened>(null);
  const lines = scoredLines(table);
  const points = Number(lines.reduce((sum, row) => sum + Number(row.points), 0).toFixed(4));
  const propose = async (): Promise<void> => setOpened({ kind: "template", proposal: await scoreTools.propose(table) });
  const check = async (): Promise<void> => setOpened({ kind: "check", check: await scoreTools.check(table) });
  return (
    <li className={mergeClasses(styles.item, common.tight)}>
      <span className={styles.name}><PlaceLink place={{ kind: "cell", sheet: table.sheet, row: 0, column: 0 }} shown={table.sheet} /></span>
      <span className={mergeClasses(common.small, common.figures)}>{say("pane.tables.facts", { rows: lines.length, points })}</span>
      {opened === null && (
        <div className={common.row}>
          <Button size="small" aria-label={say("pane.tables.asTemplateNamed", { name: table.sheet })} onClick={() => void propose()}>{say("pane.tables.asTemplate")}</Button>
          {isFilled(table) && <Button size="small" aria-label={say("pane.tables.checkNamed", { name: table.sheet })} onClick={() => void check()}>{say("pane.tables.check")}</Button>}
        </div>
      )}
      {opened?.kind === "template" && <TemplateReview proposal={opened.proposal} onDone={() => setOpened(null)} />}
      {opened?.kind === "check" && <TableCheckView check={opened.check} onDone={() => setOpened(null)} />}
    </li>
  );
}

/** The template of this workbook with its sheets, and the file that goes to colleagues and comes from them. */
function TemplateFile({ evaluation }: { readonly evaluation: EvaluationView }): ReactNode {
  const common = useCommonStyles();
  const session = useSession();
  const { say } = useWords();
  const file = useRef<HTMLInputElement>(null);
  const { template, plans } = evaluation;
  const sheetOf = (own: OwnSheet): string | null => plans.find((plan) => plan.sheet === own)?.name ?? null;
  const links = ([["template", "pane.template.open"], ["filled", "pane.template.filled"]] as const).flatMap(([own, code]) => {
    const sheet = sheetOf(own);
    return sheet === null ? [] : [<PlaceLink key={own} place={{ kind: "cell", sheet, row: 0, column: 0 }} shown={say(code)} />];
  });
  const take = async (chosen: File | undefined): Promise<void> => {
    if (chosen) await session.importTemplate(await chosen.text());
    if (file.current) file.current.value = ""; // so that the same file can be chosen again
  };
  return (
    <div className={common.tight}>
      {template && <p className={common.text}>{say("pane.template.inForce", { name: template.system.name })}</p>}
      {links.length > 0 && <div className={common.row}>{links}</div>}
      <div className={common.row}>
        {template && <Button size="small" onClick={() => void session.exportTemplate()}>{say("pane.template.export")}</Button>}
        <Button size="small" onClick={() => file.current?.click()}>{say("pane.template.import")}</Button>
        <input ref={file} type="file" accept=".json,application/json" hidden aria-label={say("pane.template.import")} onChange={({ target }) => void take(target.files?.[0])} />
      </div>
    </div>
  );
}

/** Score tables of the workbook: each can be taken for a template, a filled-in one can be checked. */
export function ScoreTables({ evaluation }: { readonly evaluation: EvaluationView }): ReactNode {
  const common = useCommonStyles();
  const { say } = useWords();
  const tables = evaluation.scoreTables ?? [];
  return (
    <Disclosure label={say("pane.tables.title", { count: tables.length })}>
      {tables.length === 0 ? <p className={common.small}>{say("pane.tables.none")}</p> : <ul className={common.list}>{tables.map((table) => <TableItem key={table.sheet} table={table} />)}</ul>}
      <TemplateFile evaluation={evaluation} />
    </Disclosure>
  );
}
