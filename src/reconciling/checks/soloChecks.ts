import type { Steps } from "../../model";
import { errorCheck, hiddenCheck, negativeCheck, textNumberCheck, unitCheck } from "./cells";
import { copiedCheck } from "./copied";
import { dateCheck } from "./dates";
import { emptySubtotalCheck } from "./emptySubtotals";
import { zeroExecutionCheck } from "./execution";
import { factCheck } from "./facts";
import { headerCheck } from "./headers";
import { indicatorCheck } from "./indicators";
import { lackingCheck } from "./lacking";
import { mixedSignCheck } from "./mixedSigns";
import { noteCheck } from "./notes";
import { presenceCheck } from "./presence";
import { priorInWordsCheck } from "./priorInWords";
import { progressCheck } from "./progress";
import { rateCheck } from "./rates";
import { recoveredCheck } from "./recovered";
import { sameValueCheck } from "./sameValue";
import type { CheckInput, SoloCheck, SoloResult } from "./solo";
import { statedRateCheck } from "./statedRates";
import { subjectCheck } from "./subjects";
import { thresholdCheck } from "./thresholds";
import { unitSlipCheck } from "./unitSlip";
import { writingCheck } from "./writing";
import { writtenQuotientCheck } from "./writtenQuotients";

/** Every check that is no tie. */
export const SOLO_CHECKS: readonly SoloCheck[] = [
  errorCheck, textNumberCheck, hiddenCheck, negativeCheck, unitCheck, unitSlipCheck, sameValueCheck, zeroExecutionCheck, noteCheck, mixedSignCheck,
  factCheck, subjectCheck, priorInWordsCheck, rateCheck, statedRateCheck, writtenQuotientCheck, indicatorCheck, thresholdCheck, recoveredCheck,
  presenceCheck, lackingCheck, emptySubtotalCheck, headerCheck, progressCheck, dateCheck, copiedCheck, writingCheck,
];

/** Runs them all, a step each; a finding that two checks make is kept once. */
export function* soloSteps(input: CheckInput): Steps<SoloResult> {
  const results: SoloResult[] = [];
  for (const check of SOLO_CHECKS) {
    results.push(check(input));
    yield;
  }
  const findings = new Map(results.flatMap((result) => result.findings).map((finding) => [finding.id, finding]));
  return {
    findings: [...findings.values()],
    passed: results.reduce((sum, result) => sum + result.passed, 0),
    checked: results.flatMap((result) => result.checked),
  };
}
