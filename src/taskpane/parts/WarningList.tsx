import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Disclosure } from "./Disclosure";
import { useWords } from "../text/words";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "16px", display: "flex", flexDirection: "column", gap: "4px", overflowWrap: "anywhere" },
  title: { fontWeight: tokens.fontWeightSemibold },
});

const SHOWN = 2;

/** Things to be confirmed by a person; the first two in view, the rest on opening. */
export function WarningList({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): ReactNode {
  const styles = useStyles();
  const { say } = useWords();
  const items = (some: readonly string[]): ReactNode => <ul className={styles.list}>{some.map((line, index) => <li key={index}>{line}</li>)}</ul>;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <div className={styles.title}>{title}</div>
        {items(lines.slice(0, SHOWN))}
        {lines.length > SHOWN && <Disclosure light label={say("pane.moreLines", { count: lines.length - SHOWN })}>{items(lines.slice(SHOWN))}</Disclosure>}
      </MessageBarBody>
    </MessageBar>
  );
}
