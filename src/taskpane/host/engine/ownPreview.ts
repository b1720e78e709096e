import { areaText, inWords, parseCells } from "../../../expression";
import type { CellPlace, DecimalText, Ledger } from "../../../model";
import { cellAddress, isCellError, NO_INPUTS, valueAt } from "../../../model";
import { reconcile } from "../../../reconciling";
import type { OwnPreview, Selection } from "../../session";

/** A number that no row of the sheet has. */
const PREVIEW = 9_999;
const MOST_WORDS = 300;

/** Cells by their names, areas as their sums, several added up. */
export function textOfSelection({ sheet, areas }: Selection): string {
  return areas.map((area) => {
    const text = areaText(sheet, area);
    return area.top === area.bottom && area.left === area.right ? text : `SUM(${text})`;
  }).join(" + ");
}

/** What a relation over cells comes to on these figures, judged as it will be once it is saved. */
export function ownPreviewOf(relation: string, tolerance: DecimalText | null, ledger: Ledger | null): OwnPreview {
  const read = parseCells(relation);
  if (!read.ok) return { state: "unread", message: read.failure, words: null };
  const { expression, places } = read.value;
  const nameOf = (name: string): string => placeName(places.get(name));
  const words = inWords(expression, nameOf, (name) => valueText(ledger, places.get(name)));
  const shown = words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS)}…` : words;
  if (!ledger) return { state: "unchecked", message: null, words: shown };
  const { findings } = reconcile(ledger, { ...NO_INPUTS, ownChecks: [{ number: PREVIEW, name: relation, relation, severity: null, tolerance, note: "" }] });
  const finding = findings.find(({ rule }) => rule === `OWN-${PREVIEW}`);
  if (!finding) return { state: "passed", message: null, words: shown };
  return { state: finding.state, message: finding.reason ?? finding.detail, words: shown };
}

const placeName = (place: CellPlace | undefined): string => (place ? `${place.sheet}!${cellAddress(place)} ` : "");

function valueText(ledger: Ledger | null, place: CellPlace | undefined): string | null {
  const sheet = ledger?.snapshot.sheets.find(({ name }) => name === place?.sheet);
  const value = sheet && place ? valueAt(sheet, place.row, place.column) : null;
  return value === null ? null : isCellError(value) ? value.error : String(value);
}
