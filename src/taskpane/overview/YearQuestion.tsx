import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Ask } from "../parts/Ask";
import { useCommonStyles } from "../parts/useCommonStyles";
import { useSession } from "../sessionContext";
import { useWords } from "../text/words";
import { recentYears } from "../years";

/** Most years that are offered; others are chosen in the settings. */
const OFFERED = 3;

/** Asks which year is evaluated, where no sheet tells. */
export function YearQuestion(): ReactNode {
  const common = useCommonStyles();
  const session = useSession();
  const { say } = useWords();
  return (
    <Ask title={say("pane.year.unknown")} hint={say("pane.year.ask")}>
      <span className={common.row} role="group" aria-label={say("pane.settings.year")}>
        {recentYears().slice(0, OFFERED).map((year) => <Button key={year} size="small" onClick={() => void session.choosing.year(year)}>{say("pane.settings.yearOption", { year })}</Button>)}
      </span>
    </Ask>
  );
}
