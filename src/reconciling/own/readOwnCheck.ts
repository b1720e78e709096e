import { parseCells } from "../../expression";
import type { Expression } from "../../expression";
import { cellAddress, isMoneyUnit, message, placeText } from "../../model";
import type { CellPlace, Ledger, Message, OwnCheck, Unit } from "../../model";
import type { Precision } from "../ties/precision";
import type { Operand } from "../ties/tie";
import { readCell } from "./cellOperand";

/** A person's check with the figures of its cells, ready to be judged. */
export interface ReadyCheck {
  readonly check: OwnCheck;
  readonly expression: Expression;
  /** The figure of each name; those of areas may be absent. */
  readonly operands: ReadonlyMap<string, Operand>;
  /** In which money is compared: that of the first figure; otherwise the unit of the first figure. */
  readonly unit: Unit;
}

/** Why a check cannot be judged, and the cells that it names. */
export interface UnreadyCheck {
  readonly check: OwnCheck;
  readonly reason: Message;
  readonly cells: readonly CellPlace[];
}

/** Reads a person's check over the ledger. */
export function readOwnCheck(check: OwnCheck, ledger: Ledger, precision: Precision): ReadyCheck | UnreadyCheck {
  const read = parseCells(check.relation);
  if (!read.ok) return { check, reason: read.failure, cells: [] };
  const { expression, places, fromAreas } = read.value;
  const cells = [...places.values()];
  const operands = new Map<string, Operand>();
  for (const [name, place] of places) {
    const cell = readCell(ledger, precision, place);
    if (cell.kind === "gone") return { check, reason: message("own.gone", { cells: placeText(place) }), cells: [] };
    if (cell.kind === "words" && !fromAreas.has(name)) return { check, reason: message("own.words", { cell: placeText(place) }), cells };
    if (cell.kind === "words" || (fromAreas.has(name) && cell.operand.amount === null)) operands.set(name, { ...cell.operand, required: false });
    else operands.set(name, cell.operand);
  }
  const known = [...operands.values()].flatMap(({ amount, place }) => (amount ? [{ unit: amount.unit, place }] : []));
  const money = known.find(({ unit }) => isMoneyUnit(unit));
  const without = known.filter(({ unit }) => unit === "");
  if (money && without.length > 0) return { check, reason: message("own.unitless", { cells: without.slice(0, 3).map(({ place }) => `${place!.sheet} ${cellAddress(place!)}`).join("、") }), cells };
  return { check, expression, operands, unit: money?.unit ?? known[0]?.unit ?? "" };
}
