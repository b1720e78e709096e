/** What a pivot table writes in front of the field that it sums up: 求和项:支出数, Sum of 支出数. A count or an average is none of it. */
const SUM_OF = /^(?:求和项[:：]|sum of )\s*/i;

/** The heading as it was before a pivot table took it over. */
export function withoutPivot(heading: string): string {
  return heading.replace(SUM_OF, "");
}
