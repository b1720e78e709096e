import { Badge } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { TextFinding } from "../../proofreading";
import { Disclosure } from "../parts/Disclosure";
import { useCommonStyles } from "../parts/useCommonStyles";
import { useWords } from "../text/words";

const COLOURS = { error: "danger", warning: "warning", info: "informative" } as const satisfies Readonly<Record<TextFinding["severity"], string>>;

function Item({ finding }: { readonly finding: TextFinding }): ReactNode {
  const common = useCommonStyles();
  const { say, tell } = useWords();
  return (
    <li className={common.tight}>
      <span className={common.text}>
        <Badge size="small" appearance="tint" color={COLOURS[finding.severity]}>{say(`pane.textFindings.${finding.severity}`)}</Badge>{" "}{tell(finding.title)}
      </span>
      {finding.places.map((place) => <span key={place.start} className={common.small}>{say("pane.textFindings.words", { words: place.text })}</span>)}
      {finding.explanations.map((explanation, index) => <span key={index} className={common.text}>{tell(explanation)}</span>)}
    </li>
  );
}

/** Where the text contradicts itself, with the recomputation. Hints are folded. */
export function TextFindings({ findings }: { readonly findings: readonly TextFinding[] }): ReactNode {
  const common = useCommonStyles();
  const { say } = useWords();
  const loud = findings.filter(({ severity }) => severity !== "info");
  const hints = findings.filter(({ severity }) => severity === "info");
  const list = (some: readonly TextFinding[]): ReactNode => <ul className={common.list}>{some.map((finding, index) => <Item key={index} finding={finding} />)}</ul>;
  if (findings.length === 0) return <p className={common.small}>{say("pane.textFindings.none")}</p>;
  return (
    <>
      {loud.length > 0 && <Disclosure open label={say("pane.textFindings.title", { count: loud.length })}>{list(loud)}</Disclosure>}
      {hints.length > 0 && <Disclosure light label={say("pane.textFindings.hints", { count: hints.length })}>{list(hints)}</Disclosure>}
    </>
  );
}
