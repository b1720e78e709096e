import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import type { ReactNode } from "react";
import { placeText } from "../../model";
import { useSessionState } from "../sessionContext";
import { useWords } from "../text/words";

const useStyles = makeStyles({
  bar: {
    position: "sticky", bottom: 0, zIndex: 2, display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", alignItems: "center", gap: "8px",
    padding: "8px 0", backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  where: { fontSize: tokens.fontSizeBase200, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

/** Where the last jump went, and the way back to where it came from. */
export function JumpBar({ onBack }: { readonly onBack: () => void }): ReactNode {
  const styles = useStyles();
  const { located } = useSessionState();
  const { say } = useWords();
  if (!located) return null;
  const place = placeText(located.place);
  return (
    <div className={styles.bar}>
      <span className={styles.where} title={place}>{say("pane.located", { place })}</span>
      <Button size="small" icon={<ArrowLeft16Regular />} onClick={onBack}>{say("pane.back")}</Button>
    </div>
  );
}
