import { Button, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { USUAL_MONEY_UNITS, type MoneyUnit, type UnitQuestion } from "../../model";
import { Ask } from "../parts/Ask";
import { Disclosure } from "../parts/Disclosure";
import { PlaceLink } from "../parts/PlaceLink";
import { useCommonStyles } from "../parts/useCommonStyles";
import { WindowedList } from "../parts/WindowedList";
import { useSession } from "../sessionContext";
import { useWords } from "../text/words";

const useStyles = makeStyles({
  sheet: { display: "flex", flexDirection: "column", gap: "4px", padding: "4px 0" },
  answer: { minWidth: 0, fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightRegular },
});

/** The units in question: the usual ones, and one that was assumed besides. Others are chosen in the list of sheets. */
function unitsFor({ assumed }: UnitQuestion): readonly MoneyUnit[] {
  return assumed === null || USUAL_MONEY_UNITS.includes(assumed) ? USUAL_MONEY_UNITS : [...USUAL_MONEY_UNITS, assumed];
}

function Question({ question }: { readonly question: UnitQuestion }): ReactNode {
  const styles = useStyles();
  const common = useCommonStyles();
  const session = useSession();
  const { say } = useWords();
  const { sheet, assumed, example: { label, value, place } } = question;
  return (
    <div className={styles.sheet} role="listitem">
      <span><PlaceLink place={place} shown={sheet} /> <span className={common.small}>{say("pane.units.example", { label })}</span></span>
      <span className={common.row}>
        {unitsFor(question).map((unit) => (
          <ToggleButton
            key={unit} className={styles.answer} size="small" checked={unit === assumed} aria-label={say("pane.units.is", { sheet, unit, value })}
            onClick={() => void session.choosing.unitOtherwise({ [sheet]: unit })}
          >{value} {unit}</ToggleButton>
        ))}
      </span>
    </div>
  );
}

function Questions({ questions }: { readonly questions: readonly UnitQuestion[] }): ReactNode {
  return <div role="list"><WindowedList items={questions}>{(question) => <Question key={question.sheet} question={question} />}</WindowedList></div>;
}

/** What a person must say of the units: in which one is the money that names none, and is what other sheets tell right? */
export function UnitQuestions({ questions }: { readonly questions: readonly UnitQuestion[] }): ReactNode {
  const common = useCommonStyles();
  const session = useSession();
  const { say } = useWords();
  const open = questions.filter(({ assumed }) => assumed === null);
  const assumed = questions.flatMap((question) => (question.assumed === null ? [] : [[question.sheet, question.assumed] as const]));
  if (questions.length === 0) return null;
  return (
    <section aria-label={say("pane.units.region")}>
      {open.length > 0 && (
        <Ask title={say("pane.units.unknown", { sheets: open.length, figures: open.reduce((sum, { figures }) => sum + figures, 0) })} hint={say("pane.units.ask")}>
          {open.length > 1 && (
            <span className={common.row}>
              <span>{say("pane.units.all")}</span>
              {USUAL_MONEY_UNITS.map((unit) => (
                <Button key={unit} size="small" aria-label={say("pane.units.allIn", { unit })} onClick={() => void session.choosing.unitOtherwise(Object.fromEntries(open.map(({ sheet }) => [sheet, unit])))}>{unit}</Button>
              ))}
            </span>
          )}
          <Questions questions={open} />
        </Ask>
      )}
      {assumed.length > 0 && (
        <Disclosure light label={say("pane.units.assumed", { sheets: assumed.length })}>
          <div className={common.tight}>
            <Questions questions={questions.filter((question) => question.assumed !== null)} />
            <span><Button size="small" onClick={() => void session.choosing.unitOtherwise(Object.fromEntries(assumed))}>{say("pane.units.confirm")}</Button></span>
          </div>
        </Disclosure>
      )}
    </section>
  );
}
