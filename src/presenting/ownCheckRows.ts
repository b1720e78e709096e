import { SEVERITY_WORDS } from "../model";
import type { OwnCheck } from "../model";
import { blank, text, typed } from "./cells";
import { following } from "./followingCell";
import { HEADINGS } from "./headings";
import type { PlanRow } from "./planBuilder";
import type { PresentContext } from "./presentInput";
import { say } from "./say";

const LEAST_ROWS = 8;
const WORDS = { numberFormat: "@" } as const;

/** Rows of 自定义核对: the checks in use with their own numbers, and empty ones to fill in. */
export function ownCheckRows(context: PresentContext): PlanRow[] {
  const { own } = HEADINGS;
  const checks = context.inputs.ownChecks ?? [];
  const byNumber = new Map(checks.map((check) => [check.number, check]));
  const count = Math.max(LEAST_ROWS, Math.max(0, ...byNumber.keys()) + 3);
  const header = [own.name, own.relation, own.severity, own.tolerance, "", own.note].map((word) => text(word, { style: "header" }));
  return [
    { id: "#block/own", cells: [text(say("present.info.own"), { style: "h2" })] },
    { id: "#head/own", cells: header },
    ...Array.from({ length: count }, (_, index) => checkRow(index + 1, byNumber.get(index + 1), context)),
  ];
}

function checkRow(number: number, check: OwnCheck | undefined, context: PresentContext): PlanRow {
  const relation = check?.relation ?? "";
  const name = check && check.name !== relation ? check.name : "";
  return {
    id: `own/${number}`,
    cells: [
      typed(name, WORDS), typed(relation, { ...WORDS, owner: "merged" }), typed(check?.severity ? SEVERITY_WORDS[check.severity] : "", WORDS), typed(check?.tolerance ?? ""), blank(), typed(check?.note ?? "", WORDS),
    ],
    hidden: [text(relation, { style: "muted", ...WORDS }), following(relation, context)],
  };
}
