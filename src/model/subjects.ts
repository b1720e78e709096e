/** 功能分类类级科目: code → names, the current one first, older names behind it. 政府收支分类科目; 各年名称改动见 domain/sheets.md 5.4–5.5。 */
export const FUNCTION_CLASSES: Readonly<Record<string, readonly string[]>> = {
  201: ["一般公共服务"], 202: ["外交"], 203: ["国防"], 204: ["公共安全"], 205: ["教育"], 206: ["科学技术"],
  207: ["文化旅游体育与传媒", "文化体育与传媒"], 208: ["社会保障和就业", "社会保障与就业"], 209: ["社会保险基金"], 210: ["卫生健康", "医疗卫生与计划生育", "医疗卫生"], 211: ["节能环保"],
  212: ["城乡社区", "城乡社区事务"], 213: ["农林水", "农林水事务"], 214: ["交通运输"], 215: ["资源勘探工业信息等", "资源勘探信息等", "资源勘探电力信息等", "资源勘探工业信息"],
  216: ["商业服务业等", "商业服务业"], 217: ["金融"], 219: ["援助其他地区"], 220: ["自然资源海洋气象等", "国土海洋气象等", "自然资源海洋气象", "国土资源气象等"], 221: ["住房保障"],
  222: ["粮油物资储备"], 223: ["国有资本经营预算"], 224: ["灾害防治及应急管理"], 227: ["预备费"], 229: ["其他支出", "其他"], 230: ["转移性"],
  231: ["债务还本"], 232: ["债务付息", "债务利息"], 233: ["债务发行费用", "债务发行"], 234: ["抗疫特别国债安排的", "抗疫特别国债安排", "抗疫特别国债"],
};

/** 支出经济分类: code → names. 301–303、310 与样表核对过; 其余待核，见 domain/sheets.md 5.4。 */
export const ECONOMIC_SUBJECTS: Readonly<Record<string, readonly string[]>> = {
  301: ["工资福利支出"], 30101: ["基本工资"], 30102: ["津贴补贴"], 30103: ["奖金"], 30106: ["伙食补助费"], 30107: ["绩效工资"],
  30108: ["机关事业单位基本养老保险缴费", "机关事业单位基本养老保险费"], 30109: ["职业年金缴费"], 30110: ["职工基本医疗保险缴费"], 30111: ["公务员医疗补助缴费"],
  30112: ["其他社会保障缴费"], 30113: ["住房公积金"], 30114: ["医疗费"], 30199: ["其他工资福利支出"],
  302: ["商品和服务支出"], 30201: ["办公费"], 30202: ["印刷费"], 30203: ["咨询费"], 30204: ["手续费"], 30205: ["水费"], 30206: ["电费"], 30207: ["邮电费"],
  30208: ["取暖费"], 30209: ["物业管理费"], 30211: ["差旅费"], 30212: ["因公出国(境)费用", "因公出国(境)费"], 30213: ["维修(护)费"], 30214: ["租赁费"],
  30215: ["会议费"], 30216: ["培训费"], 30217: ["公务接待费"], 30218: ["专用材料费"], 30224: ["被装购置费"], 30225: ["专用燃料费"], 30226: ["劳务费"],
  30227: ["委托业务费"], 30228: ["工会经费"], 30229: ["福利费"], 30231: ["公务用车运行维护费", "公务用车运行费", "车辆运行费"], 30239: ["其他交通费用"],
  30240: ["税金及附加费用"], 30299: ["其他商品和服务支出"],
  303: ["对个人和家庭的补助", "对个人和家庭的补助支出", "对个人和家庭补助支出", "对个人和家庭补助"], 30301: ["离休费"], 30302: ["退休费"], 30303: ["退职(役)费"], 30304: ["抚恤金"],
  30305: ["生活补助"], 30306: ["救济费"], 30307: ["医疗费补助"], 30308: ["助学金"], 30309: ["奖励金"], 30310: ["个人农业生产补贴"], 30311: ["代缴社会保险费"],
  30399: ["其他对个人和家庭的补助", "其他对个人和家庭的补助支出"],
  307: ["债务利息及费用支出"], 30701: ["国内债务付息"], 30702: ["国外债务付息"], 309: ["资本性支出(基本建设)"],
  310: ["资本性支出", "其他资本性支出"], 31001: ["房屋建筑物购建"], 31002: ["办公设备购置"], 31003: ["专用设备购置"], 31005: ["基础设施建设"], 31006: ["大型修缮"],
  31007: ["信息网络及软件购置更新"], 31008: ["物资储备"], 31009: ["土地补偿"], 31010: ["安置补助"], 31011: ["地上附着物和青苗补偿"], 31012: ["拆迁补偿"],
  31013: ["公务用车购置"], 31019: ["其他交通工具购置"], 31021: ["文物和陈列品购置"], 31022: ["无形资产购置"],
  311: ["对企业补助(基本建设)"], 312: ["对企业补助"], 313: ["对社会保障基金补助"], 399: ["其他支出"], 39906: ["赠与"], 39907: ["国家赔偿费用支出"],
  39908: ["对民间非营利组织和群众性自治组织补贴"], 39999: ["其他支出"],
};

const FUNCTION_BY_NAME = new Map<string, string>();
for (const [code, names] of Object.entries(FUNCTION_CLASSES)) {
  for (const name of names) {
    FUNCTION_BY_NAME.set(name, code);
    FUNCTION_BY_NAME.set(name.endsWith("支出") ? name.slice(0, -2) : `${name}支出`, code);
  }
}
const ECONOMIC_BY_NAME = new Map<string, string>();
for (const [code, names] of Object.entries(ECONOMIC_SUBJECTS)) for (const name of names) if (!ECONOMIC_BY_NAME.has(name)) ECONOMIC_BY_NAME.set(name, code);

/** 类级 function code of a name (卫生健康支出 → 210, old names too); `null` when unknown. */
export function functionCodeOf(name: string): string | null {
  return FUNCTION_BY_NAME.get(name) ?? null;
}

/** All names of economic subjects, and what those of classes are made of otherwise. */
export function economicNames(): readonly string[] {
  return [...ECONOMIC_BY_NAME.keys(), ...CLASSES_OTHERWISE.map(([, { source }]) => source)];
}

/** Economic code of a name (工资福利支出 → 301); `null` when unknown. */
export function economicCodeOf(name: string): string | null {
  return ECONOMIC_BY_NAME.get(name) ?? (name.length <= LONGEST_CLASS && BEGIN_CLASSES.includes(name[0] ?? " ") ? CLASSES_OTHERWISE.find(([, called]) => called.test(name))?.[0] ?? null : null);
}

/** The classes that every office has, however it parts their names: 商品及服务支出, 工资福利类支出, 个人和家庭补助. */
const CLASSES_OTHERWISE: readonly (readonly [code: string, called: RegExp])[] = [
  ["301", /^工资[和及、]?福利(?:类|性)?(?:支出)?(?:小计|合计)?$/], ["302", /^商品[和及与、]?服务(?:类)?(?:支出)?(?:小计|合计)?$/], ["303", /^对?个人[和及与、]?家庭的?补助(?:类)?(?:支出)?(?:小计|合计)?$/],
];
const BEGIN_CLASSES = "工商对个";
const LONGEST_CLASS = 14;

const BASIC_SPENDING = /^基本支出(?:小计|合计|总计)?(?:预算|决算)?数?(?:\([^()]*\))?$/;
const PART_OF_BASIC = /^(?:人员|日常公用|公用)(?:经费|经费支出|支出)$/;

/** Whether the name is that of all of 基本支出, or of its sum. */
export function isBasicSpending(name: string): boolean {
  return BASIC_SPENDING.test(name);
}

/** Whether the name is that of a part of 基本支出 by what it is for: 人员经费 or 公用经费. */
export function isPartOfBasic(name: string): boolean {
  return PART_OF_BASIC.test(name);
}
