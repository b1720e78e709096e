import type { DocumentDataModel, Injector } from "@univerjs/core";
import { CustomCommandExecutionError, DOCS_NORMAL_EDITOR_UNIT_ID_KEY, ICommandService, IUniverInstanceService } from "@univerjs/core";
import { DeviceInputEventType, IEditorBridgeService, KeyCode, SetCellEditVisibleOperation } from "@univerjs/preset-sheets-core";
import { area, contains } from "../../engine/address";
import type { PlacedFormula, Scalar } from "../../engine/engine";
import type { Host } from "../../host";
import { moveFormula } from "../../host/references";
import { typed } from "../../host/typed";
import { allows, typingRule } from "../../validation";
import type { Known, TypingRule } from "../../validation";
import { cellsOfList } from "../choices";
import { enterText } from "../enterText";
import { askBox } from "../messageBox";
import type { PageMessage } from "../messages";

interface Typed {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}
interface Closing {
  readonly visible: boolean;
  readonly eventType?: DeviceInputEventType;
  readonly keycode?: number;
  readonly unitId: string;
}

/**
 * Rules on what may be typed bind a person in the grid as Excel's do: when the cell would be left, not when something is pasted or filled.
 * Refused text stays in the open cell (重试) or gives way to what was there (取消); a warning asks, an information tells.
 */
export class TypingGuard {
  private isAllowed = false;

  constructor(private readonly injector: Injector, private readonly host: Host, private readonly say: (message: PageMessage) => string) {
    this.commands.beforeCommandExecuted(({ id, params }) => {
      const closing = params as Closing | undefined;
      if (id !== SetCellEditVisibleOperation.id || !closing || closing.visible || closing.keycode === KeyCode.ESC || this.isAllowed) return;
      const edited = this.edited(), rule = edited && this.ruleOf(edited);
      if (!edited || !rule || this.judge(rule, edited) === true) return;
      // Whoever clicks elsewhere has left the cell: it closes as it was, and what was typed is entered if it may be.
      const isLeft = closing.eventType === DeviceInputEventType.PointerDown;
      if (isLeft) this.close({ ...closing, eventType: DeviceInputEventType.Keyboard, keycode: KeyCode.ESC });
      void this.decide(rule, edited, isLeft, closing);
      throw new CustomCommandExecutionError("The typed value waits for its rule");
    });
  }

  private get commands(): ICommandService {
    return this.injector.get(ICommandService);
  }

  /** The cell that is being typed into, if anything was. */
  private edited(): Typed | null {
    const bridge = this.injector.get(IEditorBridgeService), at = bridge.isVisible().visible ? bridge.getEditLocation() : null;
    const editor = this.injector.get(IUniverInstanceService).getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
    if (!at || !editor || !bridge.getEditorDirty()) return null;
    return { sheet: at.sheetId, row: at.row, column: at.column, text: (editor.getBody()?.dataStream ?? "").replace(/\r\n$/, "").replace(/\r/g, "\n") };
  }

  private ruleOf({ sheet, row, column }: Typed): TypingRule | null {
    const found = this.host.records.sheet(sheet).validations.filter((each) => contains(each.area, area(row, column))).at(-1);
    const rule = found ? typingRule(found) : null;
    return rule?.alert.shown ? rule : null;
  }

  /** Undefined while results of formulas are needed. */
  private judge(rule: TypingRule, edited: Typed, answers: ReadonlyMap<string, Scalar> = new Map(), wanted?: Set<string>): boolean | undefined {
    const { content } = typed(edited.text, this.host.engine.numberFormat(edited.sheet, edited.row, edited.column));
    const answer = (formula: string): Scalar | undefined => {
      const known = answers.get(formula);
      if (known === undefined) wanted?.add(formula);
      return known;
    };
    const known: Known = { answer, entries: (source) => cellsOfList(this.host, edited.sheet, source)?.map(({ value }) => value) ?? null };
    if (!("formula" in content)) return allows(rule, content.value, known);
    const value = answers.get(content.formula);
    if (value === undefined) wanted?.add(content.formula);
    return value === undefined ? undefined : allows(rule, value, known);
  }

  private async decide(rule: TypingRule, edited: Typed, isLeft: boolean, closing: Closing): Promise<void> {
    const verdict = await this.asked(rule, edited);
    const choice = verdict ? "enter" : await this.tell(rule);
    if (choice === "enter") {
      if (isLeft) enterText(this.injector, this.host, edited);
      else this.close(closing);
    } else if (choice === "cancel" && !isLeft) this.close({ ...closing, eventType: DeviceInputEventType.Keyboard, keycode: KeyCode.ESC });
    else if (choice === "again" && isLeft) {
      this.host.engine.select(edited.sheet, area(edited.row, edited.column));
      this.commands.syncExecuteCommand(SetCellEditVisibleOperation.id, { visible: true, eventType: DeviceInputEventType.Dblclick, unitId: closing.unitId });
    }
  }

  /** The judgement with every formula's result, the typed one's first. */
  private async asked(rule: TypingRule, edited: Typed): Promise<boolean> {
    const answers = new Map<string, Scalar>();
    for (let round = 0; round < 3; round++) {
      const wanted = new Set<string>(), verdict = this.judge(rule, edited, answers, wanted);
      if (verdict !== undefined) return verdict;
      const { content } = typed(edited.text, "General"), own = "formula" in content ? content.formula : null;
      const value = own === null ? ("value" in content ? content.value : null) : (answers.get(own) ?? null);
      const { sheet, row, column } = edited;
      const questions = [...wanted].map((formula): PlacedFormula => ({ row, column, formula: formula === own ? formula : moveFormula(formula, row - rule.area.top, column - rule.area.left) }));
      const results = await this.host.engine.evaluate(sheet, questions, wanted.has(own ?? "") ? undefined : { row, column, value });
      [...wanted].forEach((formula, index) => answers.set(formula, results[index]?.[0]?.[0] ?? null));
    }
    return true;
  }

  private async tell({ alert }: TypingRule): Promise<"enter" | "again" | "cancel"> {
    const { style, title, message } = alert, label = this.say;
    const text = message || label("invalid");
    const box = { title: title || label("excel"), text: style === "Warning" ? `${text}\n\n${label("goOn")}` : text };
    switch (style) {
      case "Stop": return askBox({ ...box, kind: "stop", buttons: [{ choice: "again", label: label("retry") }, { choice: "cancel", label: label("cancel") }] });
      case "Warning": return askBox({ ...box, kind: "warning", buttons: [{ choice: "enter", label: label("yes") }, { choice: "again", label: label("no") }, { choice: "cancel", label: label("cancel") }] });
      case "Information": return askBox({ ...box, kind: "information", buttons: [{ choice: "enter", label: label("ok") }, { choice: "cancel", label: label("cancel") }] });
    }
  }

  private close(closing: Closing): void {
    this.isAllowed = true;
    try {
      this.commands.syncExecuteCommand(SetCellEditVisibleOperation.id, closing);
    } finally {
      this.isAllowed = false;
    }
  }
}
