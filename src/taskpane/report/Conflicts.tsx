import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { EditConflict } from "../../model";
import { Disclosure } from "../parts/Disclosure";
import { useCommonStyles } from "../parts/useCommonStyles";
import type { ConflictChoice } from "../session";
import { useSession } from "../sessionContext";
import { useWords } from "../text/words";

const useStyles = makeStyles({
  version: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", gap: "4px 8px", alignItems: "center", padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  text: { gridColumn: "1 / -1", margin: 0, overflowWrap: "anywhere" },
});

const VERSIONS: readonly ConflictChoice[] = ["before", "mine", "renewed"];

function Conflict({ conflict }: { readonly conflict: EditConflict }): ReactNode {
  const styles = useStyles();
  const common = useCommonStyles();
  const session = useSession();
  const { say } = useWords();
  return (
    <section className={common.card}>
      {VERSIONS.map((version) => {
        const which = say(`pane.report.${version}`);
        return (
          <div key={version} className={styles.version}>
            <h3 className={common.subheading}>{which}</h3>
            <Button size="small" aria-label={say("pane.report.takeNamed", { which })} onClick={() => void session.settleConflict(conflict.paragraphId, version)}>{say("pane.report.take")}</Button>
            <p className={styles.text}>{conflict[version]}</p>
          </div>
        );
      })}
    </section>
  );
}

/** Paragraphs that a person edited and whose figures changed since: the three texts side by side, one to be chosen. */
export function Conflicts({ conflicts }: { readonly conflicts: readonly EditConflict[] }): ReactNode {
  const common = useCommonStyles();
  const { say } = useWords();
  if (conflicts.length === 0) return null;
  return (
    <Disclosure open label={say("pane.report.conflicts", { count: conflicts.length })}>
      <p className={common.small}>{say("pane.report.conflictHint")}</p>
      <div className={common.stack}>{conflicts.map((conflict) => <Conflict key={conflict.paragraphId} conflict={conflict} />)}</div>
    </Disclosure>
  );
}
