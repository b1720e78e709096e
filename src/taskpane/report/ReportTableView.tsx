import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ReportTable } from "../../model";
import { useCommonStyles } from "../parts/useCommonStyles";

const useStyles = makeStyles({
  scroll: { overflowX: "auto", ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { borderCollapse: "collapse", minWidth: "100%", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  caption: { fontWeight: tokens.fontWeightSemibold, padding: "4px 0", textAlign: "left" },
  cell: { border: `1px solid ${tokens.colorNeutralStroke2}`, padding: "4px 8px", textAlign: "left", fontWeight: tokens.fontWeightRegular },
  right: { border: `1px solid ${tokens.colorNeutralStroke2}`, padding: "4px 8px", textAlign: "right", fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  head: { border: `1px solid ${tokens.colorNeutralStroke2}`, padding: "4px 8px", textAlign: "center", fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground3 },
});

/** A table of the report. A wide one scrolls in its own frame, never the pane. */
export function ReportTableView({ table }: { readonly table: ReportTable }): ReactNode {
  const styles = useStyles();
  const common = useCommonStyles();
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={table.caption}>
      <table className={styles.table}>
        <caption className={styles.caption}>{table.caption} <span className={common.small}>{table.unitLine}</span></caption>
        <tbody>
          {table.cells.map((cells, row) => (
            <tr key={row}>
              {cells.map((text, column) => (row < table.headerRows
                ? <th key={column} scope="col" className={styles.head}>{text}</th>
                : <td key={column} className={table.alignRight[column] ? styles.right : styles.cell}>{text}</td>))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
