/** How the id of a report's title section begins; the outline's id follows. */
export const TITLE_ID = "title.";
