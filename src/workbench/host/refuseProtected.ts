/** What a protected sheet refuses. */
import type { AreaData } from "../bookData";
import { contains } from "../engine/address";
import { HostError } from "./errors";
import type { Host } from "./objects";

/**
 * Refuses writes to locked cells of a protected sheet.
 * @param touched the cells; null for what is about no cells
 * @param allowing the protection's option that would allow it
 */
export function refuseProtected({ records, engine }: Pick<Host, "records" | "engine">, sheet: string, touched: AreaData | null, allowing?: string): void {
  const record = records.sheet(sheet);
  if (!record.protected || (allowing !== undefined && record.protectionOptions?.[allowing] === true)) return;
  if (touched === null) throw new HostError("AccessDenied");
  const used = engine.used(sheet, false);
  if (!used || !contains(used, touched)) throw new HostError("AccessDenied");
  for (let row = touched.top; row <= touched.bottom; row++) {
    for (let column = touched.left; column <= touched.right; column++) {
      if (engine.style(sheet, row, column).locked !== false) throw new HostError("AccessDenied");
    }
  }
}
