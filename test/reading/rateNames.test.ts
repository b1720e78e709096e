import { rateNamed } from "../../src/reading/stating/rateNames";

describe("the rate that a label names", () => {
  it.each([
    ["年度预算调整幅度", "budget_adjust_rate"], ["预算调整率(≤10%)", "budget_adjust_rate"], ["财政资金支付进度", "payment_progress_rate"], ["结转和结余变动率", "carry_change_rate"], ["资金结转结余率", "carry_rate"],
    ["三公经费预算增减率", "sangong_change_rate"], ["日常公用经费控制率", "public_control_rate"], ["专项资金预算执行率", "project_exec_rate"], ["项目支出占本年支出的比重", "project_share"],
  ])("is told by what it is of, whoever's it is: %s", (label, account) => {
    expect(rateNamed(label)).toBe(account);
  });

  it.each(["项目完成率", "三公经费决算变动率", "结转率", "单个项目执行率", "预算调整金额", "支出占预算比例", "基本支出", "公用经费变动率"])("is none of ours in %s", (label) => {
    expect(rateNamed(label)).toBeNull();
  });
});
