import { NO_INPUTS } from "../../src/model";
import type { Finding, Reconciliation } from "../../src/model";
import { reconcile } from "../../src/reconciling";
import { ledgerOf } from "../helpers/ledger";
import type { Drawn } from "../helpers/ledger";

const check = (...drawings: readonly Drawn[]): Reconciliation => reconcile(ledgerOf(drawings), NO_INPUTS);
const ofRule = (result: Reconciliation, rule: string): readonly Finding[] => result.findings.filter((finding) => finding.rule === rule);

const GK03: Drawn = { form: "GK03", grid: `
  # | * | 本年支出合计 | 基本支出 | 项目支出
    | 合计 |  | 582.73 | 203.17`, quantities: { "basic_exp": "D2", "project_exp": "E2", "exp_year": "C2" } };
const GK06: Drawn = { form: "GK06", grid: `
  # | * | 决算数
  301 | 工资福利支出 | 344.53
  302 | 商品和服务支出 | 74.88
  303 | 对个人和家庭的补助 | 156.97
  310 | 资本性支出 |`, quantities: { "basic_econ[301]": "C2", "basic_econ[302]": "C3", "basic_econ[303]": "C4", "basic_econ[310]": "C5" } };

describe("reconcile", () => {
  it("finds basic expenditure and its categories 6.35 apart, and says that an empty category may be missing", () => {
    const [finding] = ofRule(check(GK03, GK06), "F6-04");
    expect(finding).toMatchObject({ state: "broken", severity: "hard", difference: "6.35", unit: "万元", left: { value: "582.73" }, right: { value: "576.38" } });
    expect(finding!.explanations.map(({ kind }) => kind)).toEqual(["missing_row"]);
    expect(finding!.explanations[0]!.cells).toEqual([{ kind: "cell", sheet: "GK06", row: 4, column: 2 }]);
  });

  it("leaves the balance open where totals and carry-overs are empty, and shows the difference", () => {
    const gk01: Drawn = { form: "GK01", side: "left", grid: `
      * | 金额
      一般公共预算财政拨款收入 | 843.24
      本年收入合计 | 843.24
      年初结转和结余 |
      总计 |`, quantities: { income_gpb: "B2", income_year: "B3", carry_in: "B4", income_total: "B5" } };
    const right: Drawn = { form: "GK01", sheet: "GK01", side: "right", left: 3, grid: `
      * | 金额
      本年支出合计 |
      年末结转和结余 |
      总计 |`, quantities: { exp_year: "E2", carry_out: "E3", exp_total: "E4" } };
    const [finding] = ofRule(check(gk01, right, GK03), "F1-04");
    expect(finding).toMatchObject({ state: "unchecked", severity: "explain", difference: "57.34" });
    expect(finding!.explanations[0]!.kind).toBe("missing_cell");
  });

  it("counts every tie in one of the four states", () => {
    const { counts, findings } = check(GK03, GK06);
    expect(counts.broken + counts.tail + counts.unchecked).toBe(findings.length);
    expect(counts.passed).toBeGreaterThanOrEqual(0);
  });
});
