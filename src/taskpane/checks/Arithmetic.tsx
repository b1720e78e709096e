import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Finding, Side, Term } from "../../model";
import { cellAddress } from "../../model";
import { PlaceLink } from "../parts/PlaceLink";
import { useCommonStyles } from "../parts/useCommonStyles";
import { useWords } from "../text/words";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  label: { width: "100%", textAlign: "left", fontWeight: tokens.fontWeightRegular, padding: "4px 8px 4px 0", overflowWrap: "anywhere", verticalAlign: "top" },
  value: { textAlign: "right", padding: "4px 0", verticalAlign: "top", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  side: { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  term: { paddingLeft: "12px", color: tokens.colorNeutralForeground2 },
  place: { display: "block", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  more: {
    border: "none", background: "none", padding: 0, minHeight: "24px", font: "inherit", color: tokens.colorBrandForegroundLink, cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

const SHOWN_TERMS = 4;

/** The one sheet that all terms stand on; `null` when they stand on several. */
function onlySheet(terms: readonly Term[]): string | null {
  const sheets = new Set(terms.flatMap((term) => (term.place ? [term.place.sheet] : [])));
  return sheets.size === 1 ? ([...sheets][0] ?? null) : null;
}

function TermRow({ term, shortPlace }: { readonly term: Term; readonly shortPlace: boolean }): ReactNode {
  const styles = useStyles();
  const { say } = useWords();
  const sign = term.sign < 0 ? "−" : "+";
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.label, styles.term)}>
        {sign} {term.label} {term.place && shortPlace && <PlaceLink place={term.place} shown={cellAddress(term.place)} />}
        {term.place && !shortPlace && <span className={styles.place}><PlaceLink place={term.place} /></span>}
      </th>
      <td className={styles.value}>{term.value ?? say("pane.finding.unknown")}</td>
    </tr>
  );
}

function SideRows({ side }: { readonly side: Side }): ReactNode {
  const styles = useStyles();
  const { say } = useWords();
  const [all, setAll] = useState(false);
  const only = side.terms.length === 1 ? side.terms[0] : undefined;
  const terms = only ? [] : side.terms;
  const shown = all ? terms : terms.slice(0, SHOWN_TERMS);
  const sheet = onlySheet(terms);
  return (
    <>
      <tr>
        <th scope="row" className={mergeClasses(styles.label, styles.side)}>
          {side.label || only?.label}
          {only?.place && <span className={styles.place}><PlaceLink place={only.place} /></span>}
          {sheet !== null && <span className={styles.place}>{sheet}</span>}
        </th>
        <td className={mergeClasses(styles.value, styles.side)}>{side.value ?? say("pane.finding.unknown")}</td>
      </tr>
      {shown.map((term, index) => <TermRow key={index} term={term} shortPlace={sheet !== null} />)}
      {shown.length < terms.length && (
        <tr><td colSpan={2} className={styles.term}>
          <button type="button" className={styles.more} onClick={() => setAll(true)}>{say("pane.finding.terms", { count: terms.length })}</button>
        </td></tr>
      )}
    </>
  );
}

/** Both sides of a relation with their terms, cells and the difference, figures in a column. */
export function Arithmetic({ finding }: { readonly finding: Finding }): ReactNode {
  const styles = useStyles();
  const common = useCommonStyles();
  const { say } = useWords();
  if (!finding.left && !finding.right) return null;
  return (
    <table className={styles.table} aria-label={finding.unit === "" ? say("pane.finding.arithmeticPlain") : say("pane.finding.arithmetic", { unit: finding.unit })}>
      <tbody>
        {finding.left && <SideRows side={finding.left} />}
        {finding.right && <SideRows side={finding.right} />}
        {finding.difference !== null && (
          <tr>
            <th scope="row" className={mergeClasses(styles.label, styles.side)}>{say("pane.finding.difference")}</th>
            <td className={mergeClasses(styles.value, styles.side, finding.state === "broken" && common.danger)}>{finding.difference}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
