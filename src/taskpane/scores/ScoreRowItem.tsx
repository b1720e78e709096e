import { Badge, Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import { useId, type ReactNode } from "react";
import type { CellPlace, ScoreInput, ScoreRow, ScoreStatus } from "../../model";
import { Disclosure } from "../parts/Disclosure";
import { PlaceLink } from "../parts/PlaceLink";
import { useCommonStyles } from "../parts/useCommonStyles";
import { useSession } from "../sessionContext";
import { useWords } from "../text/words";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, padding: "4px 0" },
  label: { display: "flex", alignItems: "center", gap: "8px", flexWrap: "wrap", fontWeight: tokens.fontWeightRegular },
  score: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap", fontWeight: tokens.fontWeightSemibold },
  facts: { display: "grid", gridTemplateColumns: "64px minmax(0, 1fr)", gap: "4px 8px", margin: "0 0 8px 20px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  lost: { margin: "0 0 4px 20px" },
});

const STATUS_COLOURS = { computed: "success", judged: "brand", "not-applicable": "subtle", missing: "warning" } as const satisfies Record<ScoreStatus, string>;

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  return <><dt className={styles.term}>{name}</dt><dd className={styles.value}>{children}</dd></>;
}

function InputLine({ input }: { readonly input: ScoreInput }): ReactNode {
  const { say, tell } = useWords();
  const value = input.value === null ? say("pane.none") : `${input.value}${input.unit}`;
  return (
    <div>
      {input.name} {input.place ? <PlaceLink place={input.place}>{value}</PlaceLink> : value}
      {input.note && ` ${tell(input.note)}`}
    </div>
  );
}

function Facts({ row }: { readonly row: ScoreRow }): ReactNode {
  const styles = useStyles();
  const { say, tell } = useWords();
  const { indicator, judgement } = row;
  const evidence = judgement?.evidence ?? "";
  return (
    <dl className={styles.facts}>
      <Fact name={say("pane.scores.formula")}>{indicator.formula}</Fact>
      {row.arithmetic && <Fact name={say("pane.scores.arithmetic")}>{tell(row.arithmetic)}</Fact>}
      {row.inputs.length > 0 && <Fact name={say("pane.scores.inputs")}>{row.inputs.map((input) => <InputLine key={input.id} input={input} />)}</Fact>}
      {row.reason && <Fact name={say("pane.scores.reason")}>{tell(row.reason)}</Fact>}
      <Fact name={say("pane.scores.evidence")}>
        {evidence !== "" ? evidence : say("pane.scores.evidenceMissing", { list: indicator.evidence.join(say("pane.listSeparator")) || say("pane.none") })}
      </Fact>
      {judgement && judgement.remark !== "" && <Fact name={say("pane.scores.remark")}>{judgement.remark}</Fact>}
    </dl>
  );
}

/** The button that leads to the person's own cell of a row in 绩效评分表. */
export function FillButton({ name, place }: { readonly name: string; readonly place: CellPlace }): ReactNode {
  const session = useSession();
  const { say } = useWords();
  const id = `fill-${useId()}`;
  return (
    <Button id={id} size="small" icon={<Edit16Regular />} aria-label={say("pane.scores.fillNamed", { name })} onClick={() => void session.goTo(place, id)}>
      {say("pane.scores.fill")}
    </Button>
  );
}

/** One indicator: name, status, rate and score in a line; why it lost points below; the rest on opening. */
export function ScoreRowItem({ row, ownCell }: { readonly row: ScoreRow; readonly ownCell: CellPlace | null }): ReactNode {
  const styles = useStyles();
  const common = useCommonStyles();
  const { say, tell } = useWords();
  const label = (
    <span className={styles.label}>
      {row.indicator.name}
      <Badge appearance="tint" size="small" color={STATUS_COLOURS[row.status]}>{say(`pane.status.${row.status}`)}</Badge>
      {row.rate !== null && <span className={mergeClasses(common.small, common.figures)}>{say("pane.scores.rate", { rate: row.rate })}</span>}
    </span>
  );
  return (
    <li className={styles.item}>
      <Disclosure label={label} aside={<span className={styles.score}>{say("pane.scores.row", { score: row.score ?? say("pane.none"), points: row.indicator.points })}</span>}>
        <Facts row={row} />
        {row.indicator.kind !== "ratio" && ownCell && <div className={styles.lost}><FillButton name={row.indicator.name} place={ownCell} /></div>}
      </Disclosure>
      {row.deduction && <p className={mergeClasses(common.small, styles.lost)}>{tell(row.deduction)}</p>}
    </li>
  );
}
