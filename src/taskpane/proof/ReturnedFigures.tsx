import { Badge, makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { ReturnedFigure, ReturnedStatus, ReturnedText } from "../../proofreading";
import { Disclosure } from "../parts/Disclosure";
import { PlaceLink } from "../parts/PlaceLink";
import { useCommonStyles } from "../parts/useCommonStyles";
import { WindowedList } from "../parts/WindowedList";
import { useWords } from "../text/words";

const useStyles = makeStyles({
  item: { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, display: "flex", flexDirection: "column", gap: "4px" },
  renewed: { color: tokens.colorStatusSuccessForeground1, fontWeight: tokens.fontWeightSemibold, textDecorationLine: "none" },
});

const STATUSES: readonly ReturnedStatus[] = ["changed", "unsourced", "same"];
const COLOURS = { same: "success", changed: "danger", unsourced: "warning" } as const satisfies Readonly<Record<ReturnedStatus, string>>;

function Item({ figure }: { readonly figure: ReturnedFigure }): ReactNode {
  const styles = useStyles();
  const common = useCommonStyles();
  const { say } = useWords();
  const { status, name, place, renewed, cell, sentence } = figure;
  return (
    <article className={styles.item} aria-label={place.text}>
      <span className={mergeClasses(common.text, common.figures)}>
        <Badge size="small" appearance="tint" color={COLOURS[status]}>{say(`pane.returned.${status}`)}</Badge>{" "}
        {name}{place.text}{renewed !== null && <> → <ins className={styles.renewed}>{renewed}</ins></>}
      </span>
      {sentence !== null && <span className={common.small}>{say("pane.returned.sentence", { sentence })}</span>}
      {cell && <span><PlaceLink place={cell} /></span>}
    </article>
  );
}

/** Every figure of the text against the workbook: counts that filter, and the list of those that do not agree. */
export function ReturnedFigures({ returned: { figures, counts } }: { readonly returned: ReturnedText }): ReactNode {
  const common = useCommonStyles();
  const { say } = useWords();
  const [shown, setShown] = useState<ReadonlySet<ReturnedStatus>>(new Set(["changed", "unsourced"]));
  const toggle = (status: ReturnedStatus): void => setShown((now) => new Set(now.has(status) ? [...now].filter((one) => one !== status) : [...now, status]));
  return (
    <Disclosure open label={say("pane.returned.title")}>
      <div className={common.row} role="group" aria-label={say("pane.returned.filter")}>
        {STATUSES.map((status) => (
          <ToggleButton key={status} size="small" checked={shown.has(status)} onClick={() => toggle(status)}>{say(`pane.returned.count.${status}`, { count: counts[status] })}</ToggleButton>
        ))}
      </div>
      <WindowedList items={figures.filter(({ status }) => shown.has(status))}>{(figure) => <Item key={figure.place.start} figure={figure} />}</WindowedList>
    </Disclosure>
  );
}
