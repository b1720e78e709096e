import { Badge } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Residue } from "../../proofreading";
import { Disclosure } from "../parts/Disclosure";
import { useCommonStyles } from "../parts/useCommonStyles";
import { useWords } from "../text/words";

/** What may be left standing from last year's report: years, document numbers, sentences, figures. */
export function ResidueList({ residue }: { readonly residue: readonly Residue[] }): ReactNode {
  const common = useCommonStyles();
  const { say } = useWords();
  if (residue.length === 0) return <p className={common.small}>{say("pane.residue.none")}</p>;
  return (
    <Disclosure open label={say("pane.residue.title", { count: residue.length })}>
      <p className={common.small}>{say("pane.residue.hint")}</p>
      <ul className={common.list}>
        {residue.map(({ kind, place, last }) => (
          <li key={place.start} className={common.text}>
            <Badge size="small" appearance="outline" color="informative">{say(`pane.residue.${kind}`)}</Badge>{" "}
            {place.text}{last !== null && last.text !== place.text && <span className={common.muted}> {say("pane.residue.last", { last: last.text })}</span>}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
