import type { FormId, Period } from "../../model";

/** A name of the rules' language taken apart: `GK07.budget_in_final.sangong_total`, `prev.GK01.carry_out`, `GK06.basic_econ[301]`. */
export interface QuantityName {
  /** `null`: any form. */
  readonly form: FormId | null;
  readonly period: Period | null;
  readonly yearOffset: number;
  readonly account: string;
  readonly sub: string | null;
}

const FORM = /^(GK\d\d|B\d\d|WK_[A-Z]+)$/;
const PERIODS: ReadonlySet<string> = new Set<Period>(["budget", "adjusted", "adjust", "budget_in_final", "final", "prior", "pbudget"]);

const NAMES = new Map<string, QuantityName>();

/** Takes a name apart, once for each name of the rules. The parts before the account may stand in any order. */
export function quantityName(name: string): QuantityName {
  const known = NAMES.get(name) ?? takenApart(name);
  NAMES.set(name, known);
  return known;
}

/** Names that say of which stage they are: 调整后（全年）预算数, 全年执行数. */
const SAYS_STAGE = /^(?:年初预算数|调整后（全年）预算数|全年执行数|追加预算|调减预算)$/;

/** What people call a quantity at a stage: “三公”经费合计 of 2022年决算数 is “三公”经费合计2022年决算数, but 调整后（全年）预算数 of 2022 is 2022年调整后（全年）预算数. */
export function stagedName(label: string, stage: string | undefined): string {
  if (stage === undefined) return label;
  return SAYS_STAGE.test(label) ? `${/^\d{4}年/.exec(stage)?.[0] ?? ""}${label}` : `${label}${stage}`;
}

function takenApart(name: string): QuantityName {
  const parts = name.split(".");
  const last = parts.pop()!;
  const line = /^([a-z_]+)(?:\[(.+)\])?$/.exec(last);
  if (!line) throw new Error(`not a quantity: ${name}`);
  const form = parts.find((part) => FORM.test(part)) ?? null;
  const period = parts.find((part) => PERIODS.has(part)) ?? null;
  const isKnown = (part: string): boolean => part === form || part === period || part === "prev";
  if (!parts.every(isKnown)) throw new Error(`not a quantity: ${name}`);
  return {
    form: form ? form.replace("_", "-") : null,
    period: period as Period | null,
    yearOffset: parts.includes("prev") ? -1 : 0,
    account: line[1]!,
    sub: line[2] ?? null,
  };
}
