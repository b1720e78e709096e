import { Button, Field, Select, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import type { EvaluationView } from "../../model";
import { useCommonStyles } from "../parts/useCommonStyles";
import { ManualCopy } from "../report/ManualCopy";
import type { LastText } from "../session";
import { useSession, useSessionState } from "../sessionContext";
import { useWords } from "../text/words";
import { ProofResult } from "./ProofResult";
import { useTextCheck } from "./useTextCheck";

const NONE = "-";
const TYPED = "+";

/** 文稿核对: a text that was pasted, opened or is this workbook's own report, checked against itself, the workbook and last year's report. */
export function ProofView({ evaluation }: { readonly evaluation: EvaluationView }): ReactNode {
  const common = useCommonStyles();
  const session = useSession();
  const { textTools } = session;
  const { manualCopy } = useSessionState();
  const { say } = useWords();
  const [text, setText] = useState("");
  const [lastText, setLastText] = useState("");
  const [sheets, setSheets] = useState<readonly string[]>([]);
  const [last, setLast] = useState<string>(NONE);
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const { check, checked, run } = useTextCheck(evaluation.report);
  useEffect(() => {
    let isGone = false;
    void textTools.lastSheets().then((found) => { if (!isGone) setSheets(found); });
    return () => { isGone = true; };
  }, [textTools, evaluation]);
  const chosenLast = (): LastText | null => (last === NONE ? null : last === TYPED ? { text: lastText } : { sheet: last });
  /** Takes a text from somewhere and checks it; one at a time. */
  const checkFrom = async (source: () => Promise<string | null>): Promise<void> => {
    setBusy(true);
    try {
      const found = await source();
      if (found === null) return;
      setText(found);
      await run(found, chosenLast());
    } finally {
      setBusy(false);
    }
  };
  const open = (chosen: File | undefined): Promise<void> => checkFrom(async () => {
    if (!chosen) return null;
    const read = await textTools.read(chosen.name, new Uint8Array(await chosen.arrayBuffer()));
    setUnreadable(read === null ? chosen.name : null);
    if (file.current) file.current.value = ""; // so that the same file can be chosen again
    return read;
  });
  return (
    <div className={common.stack}>
      <div>
        <h1 className={common.heading}>{say("pane.proof.heading")}</h1>
        <p className={common.small}>{say("pane.proof.hint")}</p>
      </div>
      <div className={common.row}>
        <Button onClick={() => file.current?.click()} disabled={busy}>{say("pane.returned.open")}</Button>
        <Button disabled={busy || evaluation.report.sections.length === 0} onClick={() => void checkFrom(() => session.reportText())}>{say("pane.proof.own")}</Button>
        <input ref={file} type="file" accept=".docx,.txt" hidden aria-label={say("pane.returned.open")} onChange={({ target }) => void open(target.files?.[0])} />
      </div>
      <Field label={say("pane.returned.text")} size="small" {...(unreadable === null ? {} : { validationMessage: say("pane.returned.unreadable", { file: unreadable }) })}>
        <Textarea rows={check ? 3 : 6} resize="vertical" value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Field label={say("pane.returned.last")} size="small">
        <Select size="small" value={last} onChange={(_, { value }) => setLast(value)}>
          <option value={NONE}>{say("pane.returned.lastNone")}</option>
          {sheets.map((sheet) => <option key={sheet} value={sheet}>{say("pane.returned.lastSheet", { sheet })}</option>)}
          <option value={TYPED}>{say("pane.returned.lastTyped")}</option>
        </Select>
      </Field>
      {last === TYPED && (
        <Field label={say("pane.returned.lastText")} size="small">
          <Textarea rows={3} resize="vertical" value={lastText} onChange={(_, { value }) => setLastText(value)} />
        </Field>
      )}
      <div className={common.row}>
        <Button appearance="primary" disabled={busy || text.trim() === ""} onClick={() => void checkFrom(() => Promise.resolve(text))}>{say("pane.proof.check")}</Button>
        {busy && <span role="status" className={common.small}>{say("pane.proof.busy")}</span>}
      </div>
      {manualCopy && <ManualCopy content={manualCopy} />}
      {check && <ProofResult text={checked} check={check} />}
    </div>
  );
}
