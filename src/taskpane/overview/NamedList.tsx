import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import type { ReactNode } from "react";
import type { NamedFigures } from "../../model";
import { message, PERIOD_WORDS } from "../../model";
import { Disclosure } from "../parts/Disclosure";
import { PlaceLink } from "../parts/PlaceLink";
import { useCommonStyles } from "../parts/useCommonStyles";
import { useSession, useSessionState } from "../sessionContext";
import { useWords } from "../text/words";

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", gap: "4px", padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});

function Item({ named, onEdit }: { readonly named: NamedFigures; readonly onEdit: () => void }): ReactNode {
  const styles = useStyles();
  const common = useCommonStyles();
  const { naming } = useSession();
  const { evaluation } = useSessionState();
  const { say, tell } = useWords();
  const { number, cells, at, words, period, year, unit } = named;
  const outcome = evaluation?.ledger.namings?.find((each) => each.number === number);
  const told = [words, ...(period ? [PERIOD_WORDS[period]] : []), ...(year === null ? [] : [String(year)]), ...(unit === null ? [] : [unit])].join(" · ");
  return (
    <li className={styles.item}>
      <span className={styles.name}>{told}</span>
      <span className={common.small}>
        {at ? <PlaceLink place={{ kind: "cell", sheet: at.sheet, row: at.area.top, column: at.area.left }} shown={cells} /> : cells}
        {outcome && <> {tell(message(`present.named.${outcome.state}`, { count: outcome.count }))}</>}
      </span>
      <div className={common.row}>
        <Button size="small" aria-label={say("pane.own.editNamed", { name: cells })} onClick={onEdit}>{say("pane.own.edit")}</Button>
        <Button size="small" aria-label={say("pane.own.removeNamed", { name: cells })} onClick={() => void naming.remove(number)}>{say("pane.own.remove")}</Button>
      </div>
    </li>
  );
}

/** What the person said figures are, and a way to say more. */
export function NamedList({ onEdit }: { readonly onEdit: (named: NamedFigures | null) => void }): ReactNode {
  const common = useCommonStyles();
  const { evaluation } = useSessionState();
  const { say } = useWords();
  const named = evaluation?.choices.named ?? [];
  return (
    <Disclosure light label={named.length === 0 ? say("pane.naming.titleNone") : say("pane.naming.title", { count: named.length })}>
      <div className={common.stack}>
        <p className={common.small}>{say("pane.naming.about")}</p>
        {named.length > 0 && <ul className={common.list}>{named.map((each) => <Item key={each.number} named={each} onEdit={() => onEdit(each)} />)}</ul>}
        <div><Button size="small" icon={<Add16Regular />} onClick={() => onEdit(null)}>{say("pane.naming.add")}</Button></div>
      </div>
    </Disclosure>
  );
}
