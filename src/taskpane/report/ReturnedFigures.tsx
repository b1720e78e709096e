import { Badge, Button, makeStyles, mergeClasses, ToggleButton, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { ReturnedFigure, ReturnedStatus, ReturnedText } from "../../proofreading";
import { Disclosure } from "../parts/Disclosure";
import { PlaceLink } from "../parts/PlaceLink";
import { useCommonStyles } from "../parts/useCommonStyles";
import { WindowedList } from "../parts/WindowedList";
import { useSession } from "../sessionContext";
import { useWords } from "../text/words";

const useStyles = makeStyles({
  item: { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, display: "flex", flexDirection: "column", gap: "4px" },
  marked: { whiteSpace: "pre-wrap", overflowWrap: "anywhere", margin: 0, lineHeight: "24px" },
  same: { backgroundColor: "transparent", color: "inherit", textDecorationLine: "underline", textDecorationColor: tokens.colorStatusSuccessForeground1 },
  changed: { backgroundColor: tokens.colorStatusDangerBackground2, color: tokens.colorStatusDangerForeground2 },
  unsourced: { backgroundColor: tokens.colorStatusWarningBackground2, color: tokens.colorStatusWarningForeground2 },
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

/** The text as it came back, every figure marked by what became of it; a changed one with its new value behind it. */
function MarkedText({ text, figures }: { readonly text: string; readonly figures: readonly ReturnedFigure[] }): ReactNode {
  const styles = useStyles();
  const { say } = useWords();
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { place, status, renewed } of figures) {
    pieces.push(text.slice(at, place.start));
    pieces.push(<mark key={place.start} className={styles[status]} title={say(`pane.returned.${status}`)}>{place.text}</mark>);
    if (renewed !== null) pieces.push(<ins key={`${place.start}+`} className={styles.renewed}>{say("pane.returned.renewed", { renewed })}</ins>);
    at = place.end;
  }
  return <p className={styles.marked}>{pieces}{text.slice(at)}</p>;
}

/** Every figure of a text that came back: how many agree, the list of those that do not, the text with marks, the correction to copy. */
export function ReturnedFigures({ text, returned }: { readonly text: string; readonly returned: ReturnedText }): ReactNode {
  const common = useCommonStyles();
  const session = useSession();
  const { say } = useWords();
  const [shown, setShown] = useState<ReadonlySet<ReturnedStatus>>(new Set(["changed", "unsourced"]));
  const { figures, counts, corrected } = returned;
  const listed = figures.filter(({ status }) => shown.has(status));
  const rewrites = figures.filter(({ sentence }) => sentence !== null).length;
  const toggle = (status: ReturnedStatus): void => setShown((now) => new Set(now.has(status) ? [...now].filter((one) => one !== status) : [...now, status]));
  return (
    <section className={common.tight} aria-label={say("pane.returned.result")}>
      <p className={common.text} role="status">{say("pane.returned.summary", { total: figures.length, ...counts })}</p>
      <div className={common.row} role="group" aria-label={say("pane.returned.filter")}>
        {STATUSES.map((status) => (
          <ToggleButton key={status} size="small" checked={shown.has(status)} onClick={() => toggle(status)}>{say(`pane.returned.count.${status}`, { count: counts[status] })}</ToggleButton>
        ))}
      </div>
      <div><WindowedList items={listed}>{(figure) => <Item key={figure.place.start} figure={figure} />}</WindowedList></div>
      <Disclosure light label={say("pane.returned.marked")}><MarkedText text={text} figures={figures} /></Disclosure>
      <div className={common.row}>
        <Button size="small" disabled={corrected === text} onClick={() => void session.copyText(corrected)}>{say("pane.returned.copy")}</Button>
      </div>
      {rewrites > 0 && <p className={common.small}>{say("pane.returned.rewrites", { count: rewrites })}</p>}
    </section>
  );
}
