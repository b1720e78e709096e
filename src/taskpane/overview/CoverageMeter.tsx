import { makeStyles, mergeClasses, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { areaAddress, type Coverage, type CoverageGap } from "../../model";
import { Disclosure } from "../parts/Disclosure";
import { PlaceLink } from "../parts/PlaceLink";
import { useCommonStyles } from "../parts/useCommonStyles";
import { WindowedList } from "../parts/WindowedList";
import { useWords } from "../text/words";

const useStyles = makeStyles({
  gap: { display: "flex", flexDirection: "column", gap: "2px", padding: "6px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
});

/** Whole per cent, rounded down: only everything is 100. */
function percentOf(part: number, all: number): number {
  return all === 0 ? 100 : Math.floor((part / all) * 100);
}

function Gap({ gap }: { readonly gap: CoverageGap }): ReactNode {
  const styles = useStyles();
  const common = useCommonStyles();
  const { say } = useWords();
  const { reason, sheet, title, label, count, area } = gap;
  return (
    <div className={styles.gap} role="listitem">
      <span>{say(`pane.gap.${reason}`, { title, label, count })}</span>
      <span className={common.small}><PlaceLink place={{ kind: "cell", sheet, row: area.top, column: area.left }} shown={`${sheet}!${areaAddress(area)}`} /></span>
    </div>
  );
}

/** How much of the workbook was understood, in cells and in money, and every figure that was not. */
export function CoverageMeter({ coverage }: { readonly coverage: Coverage }): ReactNode {
  const common = useCommonStyles();
  const { say } = useWords();
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
          <div role="list"><WindowedList items={gaps}>{(gap) => <Gap key={`${gap.sheet}${areaAddress(gap.area)}${gap.reason}`} gap={gap} />}</WindowedList></div>
        </Disclosure>
      )}
    </div>
  );
}
