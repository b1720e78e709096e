/** Criteria of COUNTIF and its kin: `5`, `">=5"`, `"<>"`, `"预*"`, an error value. */
import { numberOfText } from "./numberText";
import type { Plain } from "./values";
import { errorOf, isError } from "./values";
import { wildcard } from "./wildcards";

export type Criterion = (value: Plain) => boolean;
type Operator = "" | "=" | "<>" | "<" | "<=" | ">" | ">=";

const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/i;
const sorted = new Intl.Collator("en", { sensitivity: "accent" });
export const compareText = (a: string, b: string): number => sorted.compare(a, b);

/** What a criterion says of a cell. An empty cell as criterion says 0. */
export function criterionOf(given: Plain): Criterion {
  if (given === null) return criterionOf(0);
  if (isError(given)) return (value) => isError(value) && value.code === given.code;
  if (typeof given !== "string") return compared("=", given);
  const [, operator = "", rest = ""] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(given) ?? [];
  if (rest === "") return ofNothing(operator as Operator);
  if (ERROR.test(rest)) return isEither(operator, (value) => isError(value) && value.code === errorOf(rest.toUpperCase()).code);
  if (/^(true|false)$/i.test(rest)) return compared(operator as Operator, /^t/i.test(rest));
  const number = numberOfText(rest);
  return number === null ? ofText(operator as Operator, rest) : compared(operator as Operator, number);
}

/** `""` asks for empty cells and empty text, `"="` for empty cells alone, `"<>"` for all that are not empty. */
function ofNothing(operator: Operator): Criterion {
  if (operator === "") return (value) => value === null || value === "";
  if (operator === "=") return (value) => value === null;
  return operator === "<>" ? (value) => value !== null : () => false;
}

function isEither(operator: string, is: Criterion): Criterion {
  if (operator === "<>") return (value) => !is(value);
  return operator === "" || operator === "=" ? is : () => false;
}

function compared(operator: Operator, wanted: number | boolean): Criterion {
  if (typeof wanted === "boolean") return ordered(operator, (value) => (typeof value === "boolean" ? Number(value) - Number(wanted) : null));
  // Text that reads as the number is equal to it, and yet counts as unequal too.
  if (operator === "" || operator === "=") return (value) => value === wanted || (typeof value === "string" && numberOfText(value) === wanted);
  return ordered(operator, (value) => (typeof value === "number" ? value - wanted : null));
}

/** `difference` is null where a value is of another kind, which only `<>` meets. */
function ordered(operator: Operator, difference: (value: Plain) => number | null): Criterion {
  return (value) => {
    const found = difference(value);
    if (found === null) return operator === "<>";
    switch (operator) {
      case "<": return found < 0;
      case "<=": return found <= 0;
      case ">": return found > 0;
      case ">=": return found >= 0;
      case "<>": return found !== 0;
      default: return found === 0;
    }
  };
}

function ofText(operator: Operator, wanted: string): Criterion {
  if (operator === "" || operator === "=" || operator === "<>") {
    const matches = wildcard(wanted);
    return isEither(operator, (value) => typeof value === "string" && matches(value));
  }
  return ordered(operator, (value) => (typeof value === "string" ? compareText(value, wanted) : null));
}
