import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import type { OwnCheck, Severity } from "../../model";
import { useCommonStyles } from "../parts/useCommonStyles";
import type { OwnPreview } from "../session";
import { useSession } from "../sessionContext";
import { useWords } from "../text/words";
import { OPERATORS, partsOf, relationOf, withCells, type RelationParts } from "./relationText";

const PAUSE_MS = 300;
const EMPTY: RelationParts = { left: "", operator: "=", right: "" };
/** Severities that a check of one's own may have; 须说明 is for what the product itself asks. */
const OFFERED: readonly Severity[] = ["hard", "logic", "warn", "info"];
const LOOKS = { passed: "success", broken: "danger", tail: "muted", unchecked: "warning", unread: "warning" } as const;

/** What the relation comes to, a moment after the last change; `null` while that is not known yet or a side is empty. */
function usePreview(parts: RelationParts, tolerance: string): OwnPreview | null {
  const { ownCheckTools } = useSession();
  const [answer, setAnswer] = useState<{ readonly asked: string; readonly preview: OwnPreview } | null>(null);
  const relation = parts.left.trim() === "" || parts.right.trim() === "" ? null : relationOf(parts);
  const asked = `${relation}\n${tolerance}`;
  useEffect(() => {
    if (relation === null) return undefined;
    let isOld = false;
    const timer = setTimeout(() => {
      void ownCheckTools.preview(relation, decimalOf(tolerance)).then((preview) => { if (!isOld) setAnswer({ asked, preview }); });
    }, PAUSE_MS);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [ownCheckTools, relation, tolerance, asked]);
  return answer?.asked === asked ? answer.preview : null;
}

const decimalOf = (text: string): string | null => (/^\d+(\.\d+)?$/.test(text.trim()) ? text.trim() : null);

function SideField({ label, value, onChange }: { readonly label: string; readonly value: string; readonly onChange: (value: string) => void }): ReactNode {
  const common = useCommonStyles();
  const { ownCheckTools } = useSession();
  const { say, tell } = useWords();
  const [problem, setProblem] = useState<string | null>(null);
  const take = async (): Promise<void> => {
    const selected = await ownCheckTools.selection();
    setProblem(selected.ok ? null : tell(selected.failure));
    if (selected.ok) onChange(withCells(value, await ownCheckTools.textOf(selected.value)));
  };
  return (
    <div className={common.tight}>
      <Field label={label} size="small" {...(problem === null ? {} : { validationMessage: problem })}>
        <Input value={value} onChange={(_, { value: text }) => onChange(text)} />
      </Field>
      <div><Button size="small" aria-label={say("pane.own.takeNamed", { side: label })} onClick={() => void take()}>{say("pane.own.take")}</Button></div>
    </div>
  );
}

/** 添加核对: two sides pointed at in the grid, a relation, a name; what it comes to is shown before it is saved. */
export function OwnCheckEditor({ check, onClose }: { readonly check: OwnCheck | null; readonly onClose: () => void }): ReactNode {
  const common = useCommonStyles();
  const session = useSession();
  const { say, tell } = useWords();
  const [parts, setParts] = useState<RelationParts>((check && partsOf(check.relation)) ?? EMPTY);
  const [name, setName] = useState(check && check.name !== check.relation ? check.name : "");
  const [tolerance, setTolerance] = useState(check?.tolerance ?? "");
  const [severity, setSeverity] = useState<Severity>(check?.severity ?? "logic");
  const preview = usePreview(parts, tolerance);
  const isBadTolerance = tolerance.trim() !== "" && decimalOf(tolerance) === null;
  const canSave = preview !== null && preview.state !== "unread" && !isBadTolerance;
  const save = (): void => {
    void session.saveOwnCheck(check?.number ?? null, { name: name.trim(), relation: relationOf(parts), severity, tolerance: decimalOf(tolerance), note: check?.note ?? "" });
    onClose();
  };
  return (
    <form
      className={`${common.card} ${common.stack}`} aria-label={say(check ? "pane.own.editing" : "pane.own.adding")}
      onSubmit={(event) => { event.preventDefault(); if (canSave) save(); }}
      onKeyDown={(event) => { if (event.key === "Escape" && !event.nativeEvent.isComposing) onClose(); }}
    >
      <Field label={say("pane.own.name")} size="small"><Input autoFocus value={name} onChange={(_, { value }) => setName(value)} /></Field>
      <SideField label={say("pane.own.left")} value={parts.left} onChange={(left) => setParts((now) => ({ ...now, left }))} />
      <Field label={say("pane.own.operator")} size="small">
        <Select size="small" value={parts.operator} onChange={(_, { value }) => setParts((now) => ({ ...now, operator: OPERATORS.find((one) => one === value) ?? "=" }))}>
          {OPERATORS.map((operator) => <option key={operator} value={operator}>{say(`pane.own.operator.${operator}`)}</option>)}
        </Select>
      </Field>
      <SideField label={say("pane.own.right")} value={parts.right} onChange={(right) => setParts((now) => ({ ...now, right }))} />
      <Field label={say("pane.own.severity")} size="small">
        <Select size="small" value={severity} onChange={(_, { value }) => setSeverity(OFFERED.find((one) => one === value) ?? "logic")}>
          {OFFERED.map((one) => <option key={one} value={one}>{say(`pane.severity.${one}`)}</option>)}
        </Select>
      </Field>
      <Field label={say("pane.own.tolerance")} size="small" {...(isBadTolerance ? { validationMessage: say("pane.own.toleranceBad") } : {})}>
        <Input inputMode="decimal" value={tolerance} onChange={(_, { value }) => setTolerance(value)} />
      </Field>
      <div role="status" className={common.tight}>
        {preview === null ? <p className={common.small}>{say("pane.own.hint")}</p> : (
          <>
            <p className={common.text}><b className={common[LOOKS[preview.state]]}>{say(`pane.own.state.${preview.state}`)}</b>{preview.words !== null && <> {preview.words}</>}</p>
            {preview.message && <p className={common.small}>{tell(preview.message)}</p>}
          </>
        )}
      </div>
      <div className={common.row}>
        <Button type="submit" size="small" appearance="primary" disabled={!canSave}>{say("pane.own.save")}</Button>
        <Button size="small" onClick={onClose}>{say("pane.cancel")}</Button>
      </div>
    </form>
  );
}
