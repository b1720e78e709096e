import { proofread } from "../../src/proofreading";

const loud = (text: string): readonly string[] => proofread(text).findings.filter(({ severity }) => severity !== "info").map(({ rule, places }) => `${rule} ${places[0]?.text ?? ""}`);
const rules = (text: string): readonly string[] => [...new Set(proofread(text).findings.filter(({ severity }) => severity !== "info").map(({ rule }) => rule))].sort();

/** Openings of reports as units write them, made up for these tests; every one holds, however much it looks like a slip. */
const CLEAN: readonly (readonly [string, string])[] = [
  ["a bureau with two sources and two decompositions", `临江县水务局2021年度部门整体支出绩效自评报告
一、部门基本情况
（一）机构和人员。内设办公室、水资源股、工程股、河长制工作股4个股室，下属单位2个（水利工程站、水政监察大队）。核定编制46名，其中行政编制18名、事业编制28名；年末在职43人，退休21人。水利工程站核定编制20名，在职19人。
（二）预算情况
2021年年初预算批复数2346.80万元。按资金来源分，一般公共预算财政拨款2146.80万元，政府性基金预算财政拨款200万元。按支出性质分，基本支出826.40万元；项目支出1520.40万元。
（三）决算情况
2021年支出合计2518.65万元。其中基本支出858.21万元，占34.07%，项目支出1660.44万元，占65.93%。`],
  ["stages of one fund", `青山区2022年农田建设补助资金绩效自评报告
一、资金投入情况
2021年12月提前下达中央资金1200万元，2022年6月下达第二批资金850万元，省级配套410万元，全年共下达2460万元，资金到位率100%。截至2022年12月31日，实际支出2103.30万元，预算执行率85.50%。资金已全部分解下达到8个镇。
二、目标完成情况
新建高标准农田目标值1.2万亩，实际完成1.2万亩；灌溉渠道目标值不低于35公里，实际完成38.6公里。各项绩效目标均已完成。`],
  ["projects that share words", `河口市档案馆2020年度整体支出绩效自评报告
项目支出386.50万元，其中数字化加工180.00万元、库房维修96.50万元、征集经费110.00万元。
数字化加工项目年初预算数180.00万元，实际支出172.40万元。库房维修项目年初预算数96.50万元，实际支出96.50万元。征集经费年初预算数110.00万元，实际支出88.10万元。
三个项目实际支出合计357.00万元，预算执行率92.37%。`],
  ["last year beside this year", `清源县司法局2021年度整体绩效自评报告
2021年“三公”经费预算数12.60万元，实际支出9.84万元，控制在预算范围内，比上年减少1.16万元，下降10.55%。上年“三公”经费实际支出11.00万元。其中：公务用车运行维护费7.20万元，公务接待费2.64万元，未发生因公出国（境）费。`],
  ["money of one source beside all money", `南湾中学2021年度部门决算绩效自评报告
一、总体情况
2021年收入合计3120.55万元，支出合计3098.20万元，年初结转和结余40.15万元，年末结转和结余62.50万元。基本支出决算数2760.10万元，项目支出决算数338.10万元。
二、一般公共预算财政拨款支出情况
基本支出决算数2610.00万元，项目支出决算数300.00万元。`],
  ["counts that are no lists", `东岭镇人民政府2022年度整体支出绩效自评报告
全镇辖12个村、3个社区，设党政综合办、经济发展办等7个内设机构。重点抓好3项工作：防汛、招商、人居环境整治和安全生产。开展培训6期、参训412人次，发放资料约3000份。推进“两不愁三保障”，落实“一老一小”服务。`],
  ["groups that overlap", `新港区教师发展中心2021年度绩效自评报告
在职52人，其中党员38人，占73.08%，硕士以上学历21人，占40.38%，高级职称19人，占36.54%。`],
  ["a gap that the text reports", `某局2020年度整体绩效自评报告
基本支出决算数582.73万元，其中工资福利支出344.53万元、商品和服务支出74.88万元、对个人和家庭的补助156.97万元；所列分项合计576.38万元，比基本支出合计数少6.35万元，系资本性支出未单独列示。`],
  ["a low rate with its reason", `石桥县商务局2021年度整体支出绩效自评报告
全年预算数960.00万元，实际支出648.00万元，预算执行率67.50%，执行率偏低，主要原因是专项资金12月下达。
四、存在问题
专项资金下达较晚，支出进度偏慢。`],
  ["scores with their parts", `和平街道2022年度整体支出绩效自评报告
自评得分95.5分，等级为优。其中，预算编制20分，得19分；预算执行30分，得28.5分；预算监督10分，得10分；使用效益40分，得38分。
（一）预算编制情况。预算编制合理性自评得分5分。`],
  ["a contents page before the text", `松林县统计局2021年度绩效自评报告
目录
一、基本情况
二、自评情况
三、存在问题
一、基本情况
（一）职能。负责全县统计工作。
（二）人员。在职15人。
二、自评情况
（一）得分。自评得分91分，等级为优。
三、存在问题
（一）统计台账不够规范。`],
  ["names with 和 inside", `海滨市文旅局2021年度整体绩效自评报告
自评分3个小组，由办公室和财务科、产业科、市场科组成。完成2类任务，分别是演出和展览、培训。`],
  ["items below a total that are not all of it", `梅山县林业局2021年度项目绩效自评报告
安排造林资金640.00万元，具体如下：
1.油茶新造200.00万元。
2.低效林改造150.00万元。
其余资金用于抚育和管护。`],
  ["a document title with another year", `柳城区民政局2021年度整体绩效自评报告
根据《关于开展2020年度绩效自评工作的通知》（柳财绩〔2021〕3号）的做法，结合2021年实际，形成本报告。2020年基本支出决算数510.20万元，2021年基本支出决算数532.40万元。`],
];

describe("an opening that holds", () => {
  it.each(CLEAN)("%s", (_name, text) => expect(loud(`${text}\n`)).toEqual([]));
  it("has no more than three hints", () => {
    for (const [name, text] of CLEAN) expect([name, proofread(`${text}\n`).findings.length <= 3]).toEqual([name, true]);
  });
});

/** The same kind of openings with one slip each, and the rule that must find it. */
const SLIPS: readonly (readonly [string, string, string])[] = [
  ["parts in sentences behind their total", "2021年年初预算批复数2346.80万元。按支出性质分，基本支出826.40万元；项目支出1502.40万元。", "T02"],
  ["parts of spending in their own sentences", "2021年支出合计2518.65万元。基本支出决算数858.21万元。项目支出决算数1606.44万元。", "T02"],
  ["items below their total", "安排造林资金640.00万元，具体如下：\n1.油茶新造200.00万元。\n2.低效林改造150.00万元。\n3.抚育管护280.00万元。\n", "T02"],
  ["fewer names than said", "自评分成4个小组，由办公室、产业科、市场科组成。", "T04"],
  ["more names than said", "完成2项任务，分别是档案征集、库房维修、数字化加工。", "T04"],
  ["a share of a total that has no name", "全年支出2000.00万元，其中人员经费1200.00万元，占60.00%，公用经费800.00万元，占30.00%。", "T05"],
  ["shares beyond a hundred", "经费构成中，人员占45.20%、公用占20.10%、项目占38.70%。", "T06"],
  ["spending of 三公 retyped", "2021年“三公”经费实际支出9.84万元。\n三、指标分析\n我局“三公”经费实际支出8.94万元，低于预算。", "T09"],
  ["basic spending retyped", "基本支出决算数858.21万元。\n二、分析\n2021年基本支出决算数885.21万元，主要用于人员。", "T09"],
  ["a score retyped", "一、结论\n自评得分95.5分，等级为优。\n五、自评结果\n我单位2021年自评得分96.5分。", "T09"],
  ["a target missed beside a boast", "各项绩效目标均已圆满完成。新建农田目标值1200亩，实际完成980亩。", "T13"],
  ["money all spent at 88%", "项目资金已全部支付完毕，预算执行率88.20%。", "T13"],
  ["parts of a score", "自评得分95.5分，等级为优。其中，预算编制20分，得19分；预算执行30分，得28.5分；预算监督10分，得10分；使用效益40分，得36分。", "T15"],
  ["praise of a low rate", "全年预算执行率67.50%，预算执行情况良好。", "T22"],
  ["no problem at a low rate", "全年预算执行率67.50%，主要是采购未完成。\n四、存在的问题\n无。\n", "T22"],
  ["a number that repeats", "一、基本情况\n（一）职能\n负责统计。\n（二）人员\n在职15人。\n（二）经费\n共10万元。\n", "T23"],
  ["a template that was left standing", "支出比上年增加（减少）20万元。", "T24"],
  ["a reason that was not written", "预算执行率88.20%，主要原因是。", "T24"],
];

describe("an opening with one slip", () => {
  const head = "临江县水务局2021年度部门整体支出绩效自评报告\n";
  it.each(SLIPS)("%s", (_name, text, rule) => expect(rules(`${head}${text}`)).toEqual([rule]));
});
