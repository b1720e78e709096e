import type { Message, SheetPlan } from "../../model";
import { message } from "../../model";
import type { NamingTools } from "./doors";
import { freeRow, withNaming, type NamingText } from "./ownCells";

type TypeInto = (change: (plans: readonly SheetPlan[]) => readonly SheetPlan[], done: Message) => Promise<void>;

/** 指认: the person says what figures are. It is typed into 自评基本信息 and read back with the next run. */
export class Naming {
  constructor(readonly tools: NamingTools, private readonly typeInto: TypeInto) {}

  /** Keeps what was said in its row, or in a free one. */
  save(number: number | null, text: NamingText): Promise<void> {
    return this.typeInto((plans) => {
      const row = number ?? freeRow(plans, "named", 0);
      return row === null ? plans : withNaming(plans, row, text);
    }, message("pane.notice.named", { cells: text.cells }));
  }

  remove(number: number): Promise<void> {
    return this.typeInto((plans) => withNaming(plans, number, null), message("pane.notice.namingRemoved"));
  }
}
