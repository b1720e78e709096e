import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Disclosure } from "../parts/Disclosure";
import { useCommonStyles } from "../parts/useCommonStyles";
import type { Unusable } from "../session";
import { useSession, useSessionState } from "../sessionContext";
import { SheetList } from "../settings/SheetList";
import { useWords } from "../text/words";

/** Nothing to evaluate: says why, what was looked for, what was nearest, and what to do. */
export function UnusableScreen({ reason }: { readonly reason: Unusable }): ReactNode {
  const common = useCommonStyles();
  const session = useSession();
  const { catalogue, evaluation } = useSessionState();
  const { say } = useWords();
  const isEmpty = reason === "emptyWorkbook";
  const forms = catalogue?.forms ?? [];
  return (
    <section className={common.stack}>
      <h1 className={common.heading}>{say(isEmpty ? "pane.empty.heading" : "pane.unrecognised.heading")}</h1>
      <p className={common.text}>
        {isEmpty ? say("pane.empty.body") : say("pane.unrecognised.body", { count: evaluation?.ledger.sheets.length ?? 0 })}
      </p>
      <div><Button appearance="primary" onClick={() => void session.refresh()}>{say("pane.refresh")}</Button></div>
      {!isEmpty && <SheetList />}
      <Disclosure label={say("pane.unrecognised.looked", { count: forms.length })}>
        <ul>{forms.map((form) => <li key={form.id} className={common.small}>{form.name}</li>)}</ul>
      </Disclosure>
    </section>
  );
}
