import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useCommonStyles } from "./useCommonStyles";

const useStyles = makeStyles({
  body: { display: "flex", flexDirection: "column", gap: "8px", paddingBottom: "8px" },
  title: { fontWeight: tokens.fontWeightSemibold },
});

/** Something that only the person can say: what is not known, where the answer goes, and the answers. */
export function Ask({ title, hint, children }: { readonly title: string; readonly hint: string; readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  const common = useCommonStyles();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>
        <div className={styles.title}>{title}</div>
        <p className={common.small}>{hint}</p>
        {children}
      </MessageBarBody>
    </MessageBar>
  );
}
