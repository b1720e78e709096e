type Hearer = (event: KeyboardEvent) => void;

/**
 * Keys that the page takes before the grid hears of them. Call it before the grid is made: of two listeners on one window the earlier is
 * first. A hearer that calls `preventDefault` has taken the key.
 */
export function firstKeys(): (hear: Hearer) => void {
  const hearers: Hearer[] = [];
  addEventListener("keydown", (event) => {
    for (const hear of hearers) {
      hear(event);
      if (event.defaultPrevented) return event.stopImmediatePropagation();
    }
  }, true);
  return (hear) => void hearers.push(hear);
}
