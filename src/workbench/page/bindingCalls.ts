/** Bindings in the older document API, which the library still asks when an add-in listens to one: their description, and their events. */
import type { EventEntry, Host } from "../host";

/** Types of bindings as numbers of that API. */
const TYPES = { Table: 1, Text: 2, Range: 3 } as const;
/** `Error` of a binding that is not there. */
const NO_SUCH_BINDING = 3002;
const EVENTS: Readonly<Record<number, string>> = { 3: "bindingSelectionChanged", 4: "bindingDataChanged" };

export const isBindingEvent = ({ messageType }: EventEntry): boolean => messageType in EVENTS;

export interface BindingRequest {
  readonly DdaBindingsMethod?: { readonly BindingId?: string };
}

function described(host: Host, id: string): object | null {
  const binding = host.records.bindings.get(id);
  if (!binding) return null;
  const { top, left, bottom, right } = binding.target.area, rows = bottom - top + 1, headers = binding.type === "Table";
  return { Name: id, BindingType: TYPES[binding.type], RowCount: headers ? rows - 1 : rows, ColCount: right - left + 1, HasHeaders: headers };
}

/** The answer to a question for a binding by its id. */
export function bindingAnswer(host: Host, { DdaBindingsMethod }: BindingRequest): object {
  const found = described(host, DdaBindingsMethod?.BindingId ?? "");
  return found ? { Error: 0, Version: 1, Bindings: [found] } : { Error: NO_SUCH_BINDING, Version: 1 };
}

/** The name under which a pane listens to an event of one binding, and what it is told; null for other events. */
export function bindingEvent(host: Host, { messageType, targetId, message }: EventEntry): { readonly name: string; readonly data: object } | null {
  const event = EVENTS[messageType], ddaBinding = event === undefined ? null : described(host, targetId);
  if (event === undefined || ddaBinding === null) return null;
  const subset = JSON.parse(message) as object; // its names go to the add-in as they are
  return { name: `${targetId}_${event}`, data: { ddaBinding, subset } };
}
