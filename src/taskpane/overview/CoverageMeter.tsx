import { Button, makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import { areaAddress, type Coverage, type CoverageGap, type NamedFigures } from "../../model";
import { Disclosure } from "../parts/Disclosure";
import { later } from "../parts/later";
import { PlaceLink } from "../parts/PlaceLink";
import { useCommonStyles } from "../parts/useCommonStyles";
import { WindowedList } from "../parts/WindowedList";
import type { Selection } from "../session";
import { useWords } from "../text/words";
import { NamedList } from "./NamedList";

const NamingEditor = later(async () => (await import(/* webpackChunkName: "naming" */ "./NamingEditor")).NamingEditor);

const useStyles = makeStyles({
  place: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  gap: { display: "flex", flexDirection: "column", gap: "2px", padding: "6px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
});

/** Whether all its figures can be one and the same thing: a column, or a single cell. A table is named cell by cell. */
function isOneThing({ area }: CoverageGap): boolean {
  return area.left === area.right;
}

/** Whole per cent, rounded down: only everything is 100. */
function percentOf(part: number, all: number): number {
  return all === 0 ? 100 : Math.floor((part / all) * 100);
}

function Gap({ gap, onName }: { readonly gap: CoverageGap; readonly onName: (start: Selection) => void }): ReactNode {
  const styles = useStyles();
  const common = useCommonStyles();
  const { say } = useWords();
  const { reason, sheet, title, label, count, area } = gap;
  const place = `${sheet}!${areaAddress(area)}`;
  return (
    <div className={styles.gap} role="listitem">
      <span>{say(`pane.gap.${reason}`, { title, label, count })}</span>
      <span className={mergeClasses(common.small, styles.place)}>
        <PlaceLink place={{ kind: "cell", sheet, row: area.top, column: area.left }} shown={place} />
        <Button size="small" appearance="subtle" aria-label={say("pane.naming.gapNamed", { place })} onClick={() => onName({ sheet, areas: [isOneThing(gap) ? area : { ...area, bottom: area.top, right: area.left }] })}>{say("pane.naming.gap")}</Button>
      </span>
    </div>
  );
}

/** What is being named: a row that is there, or cells to begin with; neither is a new one. */
interface Editing {
  readonly named: NamedFigures | null;
  readonly start: Selection | null;
}

/** How much of the workbook was understood, in cells and in money, and every figure that was not. */
export function CoverageMeter({ coverage }: { readonly coverage: Coverage }): ReactNode {
  const common = useCommonStyles();
  const { say } = useWords();
  const [editing, setEditing] = useState<Editing | null>(null);
  const opener = useRef<Element | null>(null);
  const open = (what: Editing): void => {
    opener.current = document.activeElement;
    setEditing(what);
  };
  const close = (): void => {
    setEditing(null);
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
  const { numericCells: numeric, understood, checked, unread, money, gaps } = coverage;
  const read = numeric - unread;
  return (
    <div className={common.tight}>
      <ProgressBar value={numeric === 0 ? 0 : read / numeric} thickness="large" aria-label={say("pane.overview.coverageLabel")} />
      <p className={mergeClasses(common.small, common.figures)}>
        {say("pane.overview.coverage", { numeric, read, percent: percentOf(read, numeric), money: percentOf(money.read, money.all), understood, sums: read - understood, checked })}
      </p>
      {gaps.length > 0 && (
        <Disclosure light label={say("pane.overview.unread", { unread })}>
          <div role="list"><WindowedList items={gaps}>{(gap) => <Gap key={`${gap.sheet}${areaAddress(gap.area)}${gap.reason}`} gap={gap} onName={(start) => open({ named: null, start })} />}</WindowedList></div>
        </Disclosure>
      )}
      <NamedList onEdit={(named) => open({ named, start: null })} />
      {editing && <NamingEditor key={JSON.stringify(editing)} {...editing} onClose={close} />}
    </div>
  );
}
