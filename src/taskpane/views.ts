/** The views of the pane, in the order of the navigation. */
export const VIEWS = ["checks", "scores", "report", "proof", "settings"] as const;

/** A view of the pane. */
export type View = (typeof VIEWS)[number];

/** The view that the ribbon asked for (`?view=scores`); 核对 when it asked for none. */
export function viewOfAddress(search: string): View {
  const wanted = new URLSearchParams(search).get("view");
  return VIEWS.find((view) => view === wanted) ?? "checks";
}
