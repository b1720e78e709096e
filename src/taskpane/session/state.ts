import type { CellPlace, EvaluationView, Message } from "../../model";
import type { Catalogue, Progress, RichText, ScoreMismatch, WriteInfo } from "./doors";
import type { Changes } from "./changes";

/** What the session is doing. */
export type Phase =
  | { readonly kind: "idle" }
  | { readonly kind: "reading"; readonly progress: Progress | null }
  /** Excel answers nobody while a cell is being edited; goes on by itself afterwards. */
  | { readonly kind: "waiting" }
  | { readonly kind: "evaluating" }
  | { readonly kind: "writing"; readonly progress: Progress | null }
  | { readonly kind: "ready" }
  | { readonly kind: "failed"; readonly failure: Message; readonly details: string | null };

/** Why an evaluation was not written. */
export type Unusable = "emptyWorkbook" | "nothingRecognised";

/** A short word to the person; `tone` decides whether a screen reader interrupts. */
export interface Notice {
  readonly message: Message;
  readonly tone: "done" | "warning" | "error";
  /** Counts up, so that the same words are announced again. */
  readonly serial: number;
}

/** A jump to a cell, and where in the pane it came from. */
export interface Located {
  readonly place: CellPlace;
  readonly from: string | null;
}

/** Marks of ours on the person's cells. */
export interface MarksState {
  readonly count: number;
  /** The findings are other ones since the cells were marked. */
  readonly outdated: boolean;
}

/** Everything the pane shows. Replaced as a whole, never changed in place. */
export interface SessionState {
  readonly phase: Phase;
  /** The last evaluation; stays while the next one is under way. */
  readonly evaluation: EvaluationView | null;
  readonly unusable: Unusable | null;
  readonly changes: Changes | null;
  readonly write: WriteInfo | null;
  readonly canUndo: boolean;
  readonly mismatches: readonly ScoreMismatch[];
  /** What the host could not tell of the workbook that was read. */
  readonly cannotTell: readonly Message[];
  readonly autoUpdate: boolean;
  /** An edit came in while automatic updating is off. */
  readonly stale: boolean;
  readonly notice: Notice | null;
  readonly located: Located | null;
  /** The text to copy by hand. */
  readonly manualCopy: RichText | null;
  readonly catalogue: Catalogue | null;
  readonly marks: MarksState;
  /** The workbook calculates only when told to, so results may be old. */
  readonly manualCalculation: boolean;
  /** What changed last came from a co-author. */
  readonly byOthers: boolean;
}

/** Before anything was asked for. */
export const INITIAL_STATE: SessionState = {
  phase: { kind: "idle" }, evaluation: null, unusable: null, changes: null, write: null, canUndo: false, mismatches: [], cannotTell: [],
  autoUpdate: true, stale: false, notice: null, located: null, manualCopy: null, catalogue: null, marks: { count: 0, outdated: false }, manualCalculation: false, byOthers: false,
};

/** Whether a run is under way. */
export function isBusy(phase: Phase): boolean {
  return phase.kind === "waiting" || phase.kind === "reading" || phase.kind === "evaluating" || phase.kind === "writing";
}
