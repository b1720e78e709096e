import { Button, Field, Select, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import type { EvaluationView } from "../../model";
import { Disclosure } from "../parts/Disclosure";
import { useCommonStyles } from "../parts/useCommonStyles";
import type { LastText, TextCheck } from "../session";
import { useSession } from "../sessionContext";
import { useWords } from "../text/words";
import { ResidueList } from "./ResidueList";
import { ReturnedFigures } from "./ReturnedFigures";
import { TextFindings } from "./TextFindings";

/** A text and its check; checked again whenever the report follows new figures. */
function useTextCheck(evaluation: EvaluationView): { readonly check: TextCheck | null; readonly checked: string; run(text: string, last: LastText | null): Promise<void> } {
  const { textTools } = useSession();
  const [asked, setAsked] = useState<{ readonly text: string; readonly last: LastText | null } | null>(null);
  const [check, setCheck] = useState<TextCheck | null>(null);
  const { report } = evaluation;
  const serial = useRef(0);
  const run = async (text: string, last: LastText | null): Promise<void> => {
    const mine = ++serial.current;
    const found = await textTools.check(report, text, last);
    if (mine !== serial.current) return; // a later question was asked meanwhile
    setAsked({ text, last });
    setCheck(found);
  };
  useEffect(() => {
    if (asked) void run(asked.text, asked.last);
    // only a new report asks again
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [report]);
  return { check, checked: asked?.text ?? "", run };
}

const NONE = "-";
const TYPED = "+";

/** 回贴核验: the text that came back from Word, pasted or opened, and what it is compared with. */
export function ReturnCheck({ evaluation }: { readonly evaluation: EvaluationView }): ReactNode {
  const common = useCommonStyles();
  const { textTools } = useSession();
  const { say } = useWords();
  const [text, setText] = useState("");
  const [lastText, setLastText] = useState("");
  const [sheets, setSheets] = useState<readonly string[]>([]);
  const [last, setLast] = useState<string>(NONE);
  const [unreadable, setUnreadable] = useState<string | null>(null);
  const file = useRef<HTMLInputElement>(null);
  const { check, checked, run } = useTextCheck(evaluation);
  useEffect(() => {
    void textTools.lastSheets().then(setSheets);
  }, [textTools, evaluation]);
  const chosenLast = (): LastText | null => (last === NONE ? null : last === TYPED ? { text: lastText } : { sheet: last });
  const open = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    const read = await textTools.read(chosen.name, new Uint8Array(await chosen.arrayBuffer()));
    setUnreadable(read === null ? chosen.name : null);
    if (file.current) file.current.value = ""; // so that the same file can be chosen again
    if (read === null) return;
    setText(read);
    await run(read, chosenLast());
  };
  return (
    <Disclosure label={say("pane.returned.title")}>
      <div className={common.stack}>
        <p className={common.small}>{say("pane.returned.hint")}</p>
        <Field label={say("pane.returned.text")} size="small" {...(unreadable === null ? {} : { validationMessage: say("pane.returned.unreadable", { file: unreadable }) })}>
          <Textarea rows={5} resize="vertical" value={text} onChange={(_, { value }) => setText(value)} />
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
          <Button size="small" appearance="primary" disabled={text.trim() === ""} onClick={() => void run(text, chosenLast())}>{say("pane.returned.check")}</Button>
          <Button size="small" onClick={() => file.current?.click()}>{say("pane.returned.open")}</Button>
          <input ref={file} type="file" accept=".docx,.txt" hidden aria-label={say("pane.returned.open")} onChange={({ target }) => void open(target.files?.[0])} />
        </div>
        {check && <ReturnedFigures text={checked} returned={check.returned} />}
        {check && <ResidueList residue={check.residue} />}
        {check && <TextFindings findings={check.findings} />}
      </div>
    </Disclosure>
  );
}
