/** Tables are not built yet: a workbook has none, and making one says so. */
import { HostError } from "../errors";
import { defineClass } from "../objects";

const notYet = (): never => {
  throw new HostError("NotImplemented", "TableCollection.add is not built in this host");
};

export const tableClasses = [
  defineClass<string | null>({
    name: "TableCollection",
    scalars: { count: { get: () => 0 } },
    items: () => [],
    item: () => null,
    methods: { add: notYet, getCount: () => 0, getItemOrNullObject: () => null, getItem: () => { throw new HostError("ItemNotFound"); }, getItemAt: () => { throw new HostError("ItemNotFound"); } },
  }),
  defineClass<unknown>({ name: "Table" }),
];
