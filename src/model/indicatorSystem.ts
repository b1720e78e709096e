/**
 * An indicator system (指标体系) as data: the shape of `src/scoring/systems/*.json`, which follow
 * `indicator-system.schema.json`. Points and bands are numbers as written in the file; the scoring room turns them
 * into decimals through their text.
 */
export interface IndicatorSystem {
  readonly schema: 1;
  readonly id: string;
  readonly name: string;
  readonly scope: "department-overall" | "project";
  readonly region: string;
  readonly year: string;
  readonly source: { readonly title: string; readonly url?: string | null; readonly status: string; readonly note?: string };
  readonly confidence: string;
  readonly complete: boolean;
  readonly points_status: string;
  readonly total_points: 100;
  readonly grade_bands: readonly GradeBand[];
  readonly rounding: {
    readonly rate_pct_decimals?: number;
    readonly score_decimals?: number;
    readonly total_decimals?: number;
    readonly mode?: string;
    readonly compare_bands_on?: string;
  };
  readonly not_applicable_policy: { readonly default: string; readonly allowed?: readonly string[] };
  readonly caveats?: readonly string[];
  readonly indicators: readonly Indicator[];
}

/** A grade and the scores it spans. */
export interface GradeBand {
  readonly label: string;
  readonly ge: number;
  readonly lt?: number;
  readonly le?: number;
}

/** A level-3 indicator. */
export interface Indicator {
  readonly id: string;
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly points: number;
  readonly kind: "ratio" | "banded" | "checklist" | "manual";
  readonly formula: string;
  readonly expr?: string;
  readonly inputs: readonly string[];
  readonly rule: IndicatorRule;
  readonly evidence: readonly string[];
  readonly definition: string;
  /** 评分标准 in the words of the bureau's own table, when it was read from one. */
  readonly standard?: string;
  readonly provenance: string;
  readonly rule_provenance?: string;
  readonly not_applicable?: { readonly when: string; readonly policy: string };
}

/** A scoring rule. Its further keys depend on `type`; `scoring` narrows them with a validator. */
export interface IndicatorRule {
  readonly type:
    | "proportional" | "bands" | "step_deduct" | "cases" | "count_deduct" | "checklist_add" | "checklist_deduct"
    | "tiers" | "manual" | "composite" | "target_vs_actual";
  readonly [key: string]: unknown;
}
