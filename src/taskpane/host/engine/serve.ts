import * as parts from "./engineParts";
import { planMessages, SheetStore, withoutRows } from "./wire";
import type { FromEngine, Port, ToEngine } from "./wire";

/** Answers calls to the engine that come in on a port. */
export function serve(port: Omit<Port<FromEngine, ToEngine>, "onBroken">): void {
  const sheets = new SheetStore();
  const answer = async ({ call, name, snapshot, given }: Extract<ToEngine, { kind: "call" }>): Promise<unknown> => {
    const called = parts[name as keyof typeof parts] as (...given: readonly unknown[]) => unknown;
    if (!snapshot) return called(...given);
    const view = await called(sheets.snapshot(snapshot), ...given) as ReturnType<typeof parts.evaluate>;
    for (const message of planMessages(call, view.plans)) port.send(message);
    return { ...withoutRows(view), ledger: { ...view.ledger, snapshot: { book: snapshot.book, sheets: [] } } };
  };
  port.receive((message) => {
    if (message.kind !== "call") return sheets.take(message);
    const { call } = message;
    answer(message).then(
      (value) => port.send({ call, value }),
      ({ name, message: words, stack }: Error) => port.send({ call, fault: { name, message: words, stack: stack ?? "" } }),
    );
  });
}
