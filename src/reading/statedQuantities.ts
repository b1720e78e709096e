import type { Amount, Ledger, QuantityKey, Statement } from "../model";

/** One quantity with one amount and all places that state exactly this amount. */
export interface StatedQuantity {
  readonly quantity: QuantityKey;
  readonly name: string;
  readonly amount: Amount;
  readonly sources: readonly Statement[];
  /** The amount that the ledger takes as settled. */
  readonly isSettled: boolean;
}

/**
 * The ledger as a flat list: one item for every quantity and every different amount stated for it, the settled one
 * first. Places that contradict each other thus never share an item, so each source stands beside its own amount.
 */
export function statedQuantities(ledger: Ledger): StatedQuantity[] {
  const list: StatedQuantity[] = [];
  for (const entry of ledger.entries.values()) {
    const groups = new Map<string, Statement[]>();
    for (const statement of entry.statements) {
      const key = `${statement.amount.value.toFixed()} ${statement.amount.unit}`;
      const group = groups.get(key);
      if (group) group.push(statement);
      else groups.set(key, [statement]);
    }
    let isSettled = true;
    for (const sources of groups.values()) {
      list.push({ quantity: entry.quantity, name: entry.name, amount: sources[0]!.amount, sources, isSettled });
      isSettled = false;
    }
  }
  return list;
}
