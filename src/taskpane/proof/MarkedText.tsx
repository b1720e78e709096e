import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import type { TextFinding, ReturnedFigure } from "../../proofreading";
import { useWords } from "../text/words";
import { piecesOf } from "./textSpans";

const useStyles = makeStyles({
  text: { whiteSpace: "pre-wrap", overflowWrap: "anywhere", margin: 0, lineHeight: "24px" },
  piece: { color: "inherit", backgroundColor: "transparent", scrollMarginTop: "96px", ":focus": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  same: { textDecorationLine: "underline", textDecorationColor: tokens.colorStatusSuccessForeground1 },
  changed: { backgroundColor: tokens.colorStatusDangerBackground2, color: tokens.colorStatusDangerForeground2 },
  unsourced: { backgroundColor: tokens.colorStatusWarningBackground2, color: tokens.colorStatusWarningForeground2 },
  finding: { textDecorationLine: "underline", textDecorationStyle: "wavy", textDecorationColor: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  renewed: { color: tokens.colorStatusSuccessForeground1, fontWeight: tokens.fontWeightSemibold, textDecorationLine: "none" },
});

/** Id of the piece of the text that begins at an offset. */
export const pieceId = (start: number): string => `text-at-${start}`;

/** The whole text, every figure marked by what became of it, every contradiction by a wavy line; a changed figure with its new value behind it. */
export function MarkedText({ text, figures, findings }: { readonly text: string; readonly figures: readonly ReturnedFigure[]; readonly findings: readonly TextFinding[] }): ReactNode {
  const styles = useStyles();
  const { say } = useWords();
  const pieces = useMemo(() => piecesOf(text, figures, findings), [text, figures, findings]);
  return (
    <p className={styles.text}>
      {pieces.map(({ start, text: words, status, isFinding, renewed }) => {
        if (status === null && !isFinding) return words;
        const title = [...(status === null ? [] : [say(`pane.returned.${status}`)]), ...(isFinding ? [say("pane.proof.inFinding")] : [])].join(say("pane.listSeparator"));
        return (
          <span key={start}>
            <mark id={pieceId(start)} tabIndex={-1} title={title} className={mergeClasses(styles.piece, status !== null && styles[status], isFinding && styles.finding)}>{words}</mark>
            {renewed !== null && <ins className={styles.renewed}>{say("pane.returned.renewed", { renewed })}</ins>}
          </span>
        );
      })}
    </p>
  );
}
