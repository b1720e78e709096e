/** What a word of the field speaks of, as far as it tells quantities apart. */
export type Concept =
  // what is counted
  | "income" | "businessIncome" | "superiorIncome" | "operatingIncome" | "affiliateIncome" | "otherIncome" | "ownMoney" | "operatingSpending" | "remittedUp" | "subsidyDown" | "distributed" | "specialAccount" | "surplusUsed" | "spending" | "carry" | "basic" | "project" | "personnel" | "publicCost" | "agency" | "meeting" | "training"
  | "sangong" | "abroad" | "car" | "buyingCar" | "runningCar" | "costOfRunning" | "reception"
  | "buying" | "goods" | "works" | "services" | "contract" | "paid" | "toSmallFirms"
  | "asset" | "inUse" | "grown" | "shrunk"
  | "posts" | "onDuty" | "retired" | "oldCadre" | "offPosts" | "hired" | "civil" | "institution" | "worker" | "survivor" | "present"
  | "nontax" | "due" | "received" | "remitted" | "waived" | "rent" | "recovered"
  // of which money, how much of it, how told
  | "fiscal" | "generalBudget" | "fund" | "soe" | "grandTotal"
  | "opening" | "closing" | "groups" | "persons" | "batches" | "held" | "cars"
  // stages: they never tell quantities apart beside another word, alone they are quantities of the execution table
  | "initial" | "adjusted" | "added" | "cut" | "spent" | "planned"
  // money that came in, which is never what was spent; the end of the year before, beside `opening`
  | "arrived" | "lastEnd"
  // of one level of government: 区级财政拨款 is all of it only where no other stands beside
  | "oneLevel"
  // who it is from or goes to, and with what: words of which two together mean one of the above
  | "superior" | "affiliate" | "subsidy" | "operating"
  // no amount of any of these
  | "ratio";

/** Kinds of income. */
export const INCOME_KINDS: readonly Concept[] = ["businessIncome", "superiorIncome", "operatingIncome", "affiliateIncome", "otherIncome"];
/** Kinds of spending that no 基本支出 and no 项目支出 has. */
export const OTHER_KINDS_OF_SPENDING: readonly Concept[] = ["operatingSpending", "remittedUp", "subsidyDown"];
/** What two words of a text mean together: 上级 + 补助 is income, 上缴 + 上级 what was spent. */
export const COMPOUNDS: readonly (readonly [Concept, Concept, Concept])[] = [
  ["superior", "subsidy", "superiorIncome"], ["affiliate", "remitted", "affiliateIncome"], ["operating", "income", "operatingIncome"],
  ["superior", "remitted", "remittedUp"], ["affiliate", "subsidy", "subsidyDown"], ["operating", "spending", "operatingSpending"],
];
/** What 三公 is spent on. */
export const SANGONG_ITEMS: readonly Concept[] = ["abroad", "car", "reception"];
/** What is spent or counted beside everything else: a table about it is not of all that was spent. */
export const PARTS_OF_SPENDING: readonly Concept[] = ["sangong", "reception", "car", "abroad", "buying", "asset", "nontax", "rent", "project", "basic", "personnel", "publicCost", "agency", "meeting", "training"];
/** Posts and people. */
export const STAFF: readonly Concept[] = ["posts", "onDuty", "retired", "oldCadre", "offPosts", "hired"];
/** Kinds of posts, and of those who hold them. */
export const KINDS_OF_POSTS: readonly Concept[] = ["civil", "institution", "worker"];
/** Parts of 财政拨款. */
export const KINDS_OF_FISCAL: readonly Concept[] = ["generalBudget", "fund", "soe"];

/** Words that say nothing of their own beside another, by kind. */
export const FILLERS: readonly string[] = [
  "的|以来|,|;|:|/|、|(|)|-|—|+|及|和|与|等|中|里|里面|里头|了|按|接过来|转过来|其中|其中:|正|已经|带过来|带来|这块|这一块", // signs and particles
  "今年|开年|年内|上年同期|去年同期|上年|上年度|去年|本年|本年度|当年|年度|本期|全年累计|本年累计|年度累计|全年|年|到年底|到年末|至年底|至年末|到12月底|到12月31日|12月31日|现有|目前|现在|共有|各类", // of which year
  "本级|本单位|单位|部门|本部门|贵单位|贵局|贵馆|贵校|贵院|贵所|贵中心|你单位|你局|我单位|我局|我馆|我校|我院|我所", // whose
  "数|额|量|数额|金额|总数|数量|数值|资金|经费|费用|费|款|款项|拨款|人民币|余额|规模|实际数", // that it is an amount
  "合计|小计|共计|全部|全体|全员|两项|三项|加起来|合起来|总共|一共|整体|全口径|总体|部分|一般", // of all
  "数据|答|答复|回答|登记|情况表|情况|统计|汇总|明细|附表|报表|项|类|项目类", // what a table is
  "人|人数|人员|职工|干部|员工|教职工|老师|教师|老干部|医护|医护人员|名|元|万元|千元|亿元|个|辆|次|台", // counted in
  "国内|国(境)内|对", // where, for whom
  "账面|账上|账内|账列|账载|公开|财务账面|会计账面|单位账|财务账|会计账|财务系统|核算系统|财政一体化系统|一体化系统|预算管理一体化系统|一体化平台|国库系统|系统|决算软件", // by which books or system
  "截至年底|截至年末|截止年底|截止年末|截止到年底|截至12月底|截至12月31日|截止12月31日|年底时|年末时", // at what day
  "填报|填写|采集数据|采集数|上报数据|上报数|提供数据|具体数据|具体数", // by whom it is asked
  "一年|一年的|一年下来|一年到头|整年", // how long
];

/**
 * The words of headings and labels, with what each means. 经验规则 where no form names them: wording of working sheets
 * (domain/sheets.md section 7) and of the published forms. One entry a line; what is long goes on in another entry of the same meaning.
 */
export const WORDS: readonly (readonly [words: string, ...means: Concept[]])[] = [
  ["收入|收款|收进|收进来|收入方", "income"],
  ["收入合计(含结转)|收入合计(含结转结余)|收入合计(含结转和结余)|收入合计(含上年结转)|收入合计(含上年结转结余)|收入合计(含年初结转)|收入合计(含年初结转结余)|收入合计(含年初结转和结余)", "income", "grandTotal"],
  ["支出合计(含结转)|支出合计(含结转结余)|支出合计(含结转和结余)|支出合计(含结转下年)|支出合计(含年末结转)|支出合计(含年末结转结余)|支出合计(含年末结转和结余)", "spending", "grandTotal"],
  ["事业收入|事业收入资金|事业性收入|事业单位事业收入|事业活动收入", "businessIncome"],
  ["上级|上级单位|上级部门|上级主管部门|上级主管单位", "superior"],
  ["附属单位|附属事业单位|所属单位|所属事业单位|下属单位|下属事业单位|下级单位", "affiliate"],
  ["补助", "subsidy"],
  ["经营|经营性|经营活动|事业单位经营|事业单位经营性|事业单位经营活动|非独立核算经营|非独立核算经营活动", "operating"],
  ["上缴主管部门|上交主管部门", "remittedUp"],
  ["结余分配|事业单位结余分配|非财政拨款结余分配|非财政结余分配|分配结余", "distributed"],
  ["上级补助收入|上级补助|主管部门补助收入|主管部门补助|上级补助款", "superiorIncome"],
  ["事业单位经营收入|经营收入", "operatingIncome"],
  ["经营支出|事业单位经营支出", "operatingSpending"],
  ["附属单位上缴收入|附属单位上缴|下属单位上缴收入|下属单位上缴|附属单位缴款收入|附属单位缴款|附属单位缴来|所属单位缴款|所属单位缴来|下属单位缴款|下属单位缴来", "affiliateIncome"],
  ["其他收入|其它收入|其他各项收入|其他零星收入|零星收入", "otherIncome"],
  ["财政补助收入|财政补助拨款收入|财政拨款补助收入", "income", "fiscal"],
  ["单位资金|自有资金|单位自有资金", "ownMoney"],
  ["财政专户管理的非税收入|财政专户管理非税收入", "specialAccount", "income"],
  ["专户管理|专户资金|专户管理资金|专户核拨|专户返还|财政专户管理|财政专户返还|财政专户核拨|教育收费专户|教育收费专户资金|财政专户管理资金|财政专户管理的资金|财政专户核拨资金|财政专户拨款|财政专户", "specialAccount"],
  ["使用非财政拨款结余|动用非财政拨款结余|用非财政拨款结余弥补|用以前年度非财政拨款结余弥补|使用以前年度非财政拨款结余|动用以前年度非财政拨款结余|动用以前非财政结余|动用非财政结余|使用非财政结余|非财政拨款结余弥补|用非财政拨款结余弥补收支差额|使用非财拨结余|动用非财拨结余", "surplusUsed"],
  ["使用专用结余|用事业基金弥补收支差额|事业基金弥补收支差额|用事业基金弥补|动用事业基金", "surplusUsed"],
  ["支出|开支|支用|花出|花出去|支出方", "spending"],
  ["收支", "income", "spending"],
  ["总计|总额|总|总盘子", "grandTotal"],
  ["结转和结余|结转结余|结余结转|结转与结余|结转|结余|滚存结余", "carry"],
  ["以前年度结转|以前年度结余|以前年度结转结余|上年转入|上年结转转入|上年结转过来|上年转来|去年结转|去年转来|去年结转结余|年初转入|上年滚存|上年结转|上年结转结余|上年结转和结余|上年结余|上年度结转|年初结转|年初结余", "carry", "opening"],
  ["年底剩|年底剩余|年末剩|年末剩余|年底剩下|年底还剩|年末还剩|结转下年|结转下年使用|结转下年继续使用|转下年使用|结转明年|转到明年|留到明年|滚到明年|滚入下年|结转下一年|结转到下一年|转到下一年|结转下年度|结转至下年|结转次年|结转至下年度|结转下一年度|结转至下一年度|结转到下一年度|结转到下年|转下年|转下年度|转入下年|转至下年|转次年|下年结转|滚存下年|留转下年", "carry", "closing"],
  ["上年财政拨款结转|上年财政拨款结余|上年财政拨款结转结余|上年财政拨款结转和结余", "carry", "opening", "fiscal"],
  ["基本支出|基本|基本开支|人员公用|人员和公用|人员及公用|人员、公用|人员与公用|人员公用支出|人员公用经费|人员和公用经费", "basic"],
  ["专项支出|专项经费支出|专项项目支出|项目合计|项目小计|项目支出|项目开支|项目列支|项目类支出|项目类经费|项目经费支出|项目经费|项目资金", "project"],
  ["人员这块|人头费|人员经费|人员支出|人员开支|人员列支|人员类开支|人员性支出|人员性经费|人头经费|人员类支出|人员类经费|人员费用", "personnel"],
  ["公用经费|定额公用|定额公用经费|公用定额|公用定额经费|日常公用经费|日常公用开支|日常公用支出|公用支出|日常公用|公用", "publicCost"],
  ["机关运行经费|机关运行费|机关(机构)运行经费|机关运行", "agency"],
  ["会议费|会议|会务费|会务", "meeting"],
  ["培训费|培训", "training"],
  ["三公经费|三公", "sangong"],
  ["因公出国(境)|因公出访|出访|因公出国境|因公出国|因公出境|因公临时出国|因公临时出国(境)|因公出国出境|公务出国|公务出国(境)|出国(境)|出国出境|出国境|出国", "abroad"],
  ["公务用车|公务车辆|公务车|公车", "car", "sangong"],
  ["用车|车辆|警车|执法车|执法用车|执勤用车|执法执勤用车", "car"],
  ["新购|新购置|购置|购买|新买|更新购置", "buyingCar"],
  ["购车|购车费|买车|换车|换新车|买新车|购新车|添车", "car", "buyingCar"],
  ["公车使用费|公务用车使用费|养车|用车养护|车辆养护", "car", "runningCar"],
  ["购置车辆数|购买车辆数|新购车辆数|更新车辆数", "car", "buyingCar", "cars"],
  ["养护|维护保养|使用养护|运行维护|运行与维护|运行和维护|运行|运维|维护|使用维护", "runningCar"],
  ["油费|燃油|燃油费|油料|油料费|燃料费|加油|加油费|过路费|过桥费|过路过桥费|路桥费|停车费|洗车费|维修|维修费|维修保养|保养|保养费|修理费|保险|保险费|年审费", "costOfRunning"],
  ["年检费|修车|修车费|过路|养路|洗车", "costOfRunning"],
  ["业务招待|业务招待费|接待餐|接待餐费|接待用餐|公务接待|接待|公务招待|招待|招待费|来客接待|来客", "reception"],
  ["公务接待人数|接待人数|接待人次|来宾人数|来访人数", "reception", "persons"],
  ["接待批次|来访批次", "reception", "batches"],
  ["政府采购|政采|采购", "buying"],
  ["年初采购预算|年初政府采购预算|年初政采预算|采购年初预算|政府采购年初预算", "buying", "initial"],
  ["货物", "goods"],
  ["工程", "works"],
  ["服务", "services"],
  ["采购计划|计划采购", "buying", "initial"],
  ["合同|签订合同|合同金额|中标|成交|中标(成交)|成交(合同)|成交(中标)|合同价|合同价款|合同总价|合同额|中标价|中标额|中标价格|成交价|成交额|成交价格|签约价|签约|合同签订", "contract"],
  ["授予中小企业|中小企业|面向中小企业|给中小企业|授予中小微企业|中小微企业|面向中小微企业|小微企业|给中小微企业|给小微企业|授予小微企业|面向小微企业|中小微|给中小微|授予中小微|面向中小微", "toSmallFirms"],
  ["固定资产|固资", "asset"],
  ["原值|原价|总值|价值", "asset"],
  ["在用|还在用|还在使用|使用中|在使用|实际在用", "inUse"],
  ["增加|新增|增加数|增|加|添|添置|新添|购入|购进", "grown"],
  ["减少|处置|报废|报废处置|减少数|减", "shrunk"],
  ["行政编|核定行政编制|核定行政编|政法专项编制|政法专项编|核定政法专项编制|政法编制|政法编", "posts", "civil"],
  ["事业编|核定事业编制|核定事业编", "posts", "institution"],
  ["工勤编|核定工勤编制|核定工勤编", "posts", "worker"],
  ["编制|三定编制|核定编制|核编|定编|批复编制|批准编制|核定数|核定人数|编数|定编数|编办核定|编委核定", "posts"],
  ["在职|在编|正式|正式在编|编内|编内在职|编制内|编制内在职|在编教师|在职教师|在编干警|在职干警|在岗干警|在编民警|在职民警|在岗|在编在岗|在编在职|在职在编|在册", "onDuty"],
  ["离退休|离退休老同志", "retired", "oldCadre"],
  ["在职+离退休|在职和离退休|在职及离退休|在职与离退休|在职、离退休|在职加离退休", "onDuty", "retired", "oldCadre"],
  ["退休|退休老同志|退下来", "retired"],
  ["离休", "oldCadre"],
  ["雇员|政府雇员|机关雇员|机关政府雇员|聘用雇员|普通雇员|政府聘用雇员", "hired"],
  ["编外|购买服务人员|政府购买服务人员|长期聘用人员|长聘人员|外聘人员|聘用人员|临工|公岗|编外聘用|编制外|编外用工|临聘|临时工|临时人员|合同工|聘用工|协管|协管员|辅警|协警|外聘|劳务派遣|人事派遣|聘用制|临时聘用|临时用工|外聘劳务工|聘用|合同制", "offPosts"],
  ["派遣|派遣制|派遣用工|劳务派遣用工|政府购买服务用工|购买服务用工|人事代理|辅助用工|公益性岗位|公益岗位|公益岗|非编|非在编|编外合同工|劳务用工|劳务外包", "offPosts"],
  ["行政|公务员|机关行政|机关公务员|行政岗|公务员及参公|公务员和参公|参公|行政(参公)|行政及参公|行政(含参公)|公务员(参公)", "civil"],
  ["事业|事业岗|全额事业|全额拨款事业|财政全额事业|差额事业|差额拨款事业", "institution"],
  ["工勤|机关工勤|后勤|机关后勤|机关工人|后勤岗|后勤服务|工人|工勤岗|工勤技能岗|工勤技能", "worker"],
  ["遗属|领遗属补助|领取遗属补助|享受遗属补助|遗属生活费|领遗属生活费|遗属补助对象|遗属补助人员|遗属补助|遗属生活补助人员|享受遗属补助人员", "survivor"],
  ["实有|年末实有|实有数|现有人数|现员|现员数|到岗|到岗人数|实际人数", "present"],
  ["年初实有|年初实有人数|年初人数|年初人员", "present", "opening", "lastEnd"],
  ["年初在职|年初在编|年初在岗|年初在职人数", "onDuty", "opening", "lastEnd"],
  ["已聘|实聘|在聘", "present"],
  ["非税收入|非税", "nontax"],
  ["应收|该收|应该收|应上缴|应缴|应征|应征收|应收缴|开单应收|开票应收|开单应缴|开票应缴", "due"],
  ["实收|实际收款|已收款|收上来|征收|征收数|收缴|收缴数|实际收取|实缴|实征|实际收缴|已收|实际征收|已征收|征收入库", "received"],
  ["已上缴财政|上缴|上交|上交财政|解缴|缴存财政|缴存国库|缴国库|缴财政|缴专户|已缴专户|缴入财政专户|已缴财政专户|上缴财政专户|已缴国库|已解缴国库|解缴国库|已解缴|上缴国库|已上缴|已上缴国库|上缴财政|缴入国库|已缴库|缴库|已缴财政|入库|已入库", "remitted"],
  ["减免|免收|减收|免征|减征|减收免收|减免收|依规减免|依法减免|政策减免|政策性减免|疫情减免|已减免|减免缓|减缓免|缓减免", "waived"],
  ["租金|物业租金|房租|门面租金|门面房租|铺面租金|店面租金|商铺租金|出租|房屋租金|房屋出租|资产出租|国有资产出租|资产租金|国有资产租金", "rent"],
  ["上交县财政|上交市财政|上交区财政|上缴县财政|上缴市财政|上缴区财政|上交县里|交回县里|交回县财政|收回存量|财政收回指标|年末收回|缴回国库|交回财政|交回国库|收回存量资金|存量资金收回|被收回|上缴结余|上缴结余资金|缴回结余|收回|缴回|财政收回|收回财政|缴回财政", "recovered"],
  ["财政拨款|财政给|财政拨|财政下拨|财政拨入|财政补助|预算拨款|财政预算拨款|同级财政拨款|财政资金拨款", "fiscal"],
  ["一般公共预算财政拨款|一般公共预算拨款|一般公共预算|公共财政预算拨款|公共财政预算|公共预算|公共财政拨款|公共预算财政拨款|公共预算拨款|一般预算拨款|一般预算", "generalBudget"],
  ["中央|省级|市级|地市级|州级|县级|区级|县区级|镇级|乡级|乡镇级", "oneLevel"],
  ["政府性基金预算财政拨款|政府性基金预算拨款|政府性基金拨款|基金预算财政拨款|基金预算拨款|基金预算|政府性基金预算|政府性基金|政府基金|政府基金拨款|政府基金预算", "fund"],
  ["国有资本经营预算财政拨款|国有资本经营预算拨款|国资预算|国资预算拨款|国资经营预算|国有资本经营预算|国有资本经营", "soe"],
  ["到位|到账|到帐|入账|进账|到款|拨入|收到|实现|本年拨款|当年拨款|全年拨款", "arrived"],
  ["年初|期初|年初账面", "opening"],
  ["上年末|上年年末|上年底|去年底|去年末", "opening", "lastEnd"],
  ["年末|期末|年底|今年底|今年末|12月底|12月末|年终|本年末|当年末|期末账面", "closing"],
  ["团组|团次", "groups"],
  ["人次", "persons"],
  ["批次|批|批数|次数", "batches"],
  ["有车|实有车辆数|车辆实有数|公务用车实有数|实有车辆", "car", "held"],
  ["保有量|保有|实有辆数", "held"],
  ["辆数|车辆数量", "cars"],
  ["购置数量|购置辆数|更新数量|更新辆数", "buyingCar", "cars"],
  ["年初预算|年初指标|人代会批复|人代会批准|人大批复|人大批准|年初批复|年初预算批复|年初部门预算|批复预算|预算批复|预算下达|预算|安排|安排数|年初安排|预算安排|年初下达|年初核定|年初批准", "initial"],
  ["年初批了|年初报|年初计划|年初计划数|二上批复|财政批复|部门预算批复|人大批准预算|人代会批准预算|二下|二下数|二下批复|年初分配|年初盘子|年初编报|年初批|年初定|年初给|年初预算安排|核定预算|批准预算|部门预算|定额核定数|定额核定额|核定定额|预算定额|定额预算|定额下达数", "initial"],
  ["调整后预算|调整预算|现行预算|最新预算|年末预算|年终预算|可执行指标|可执行预算|全年预算|调整后|变更后|全年指标|全年预算指标|可用指标|全年可用|全年可用指标|全年可用预算|全年可用资金|调整后指标|指标调整后|调整后年度", "adjusted"],
  ["调整以后|调整完|调完以后|调后|全年能用|全年能花|全年可花|全年可支配|指标总额|总指标|年末指标|现有指标|变更后预算|变更后指标|最终盘子|预算调整后|预算总指标|调剂后|追加后|追加追减后|最终预算|最终指标", "adjusted"],
  ["追加|增加预算|调整增加|增列|年中增加|年中新增|后期追加|上级追加|财政追加|后追加|后来追加|另追加|调剂增加|调增|追加预算|年中追加|中间加|中途加|年中加|中间追加|中途追加|中间调增|中途调增|本年追加|预算追加|调增预算|追加指标|调增指标|指标追加|年中调增", "added"],
  ["追减|调减|调剂减少|砍掉|减少预算|调整减少|减列|年中减少|财政压减|指标核减|核减|中间减|中途减|年中减|调减预算|年中追减|年中调减|压减|预算追减|追减指标|调减指标|核减指标|压减指标|年中压减|年中核减|中间调减|中途调减|年中收回|调减收回|追减收回|核减收回|压减收回|指标收回|收回指标|收回预算|预算收回", "cut"],
  ["决算|年终决算|年末决算|执行|实际|完成|已支出|已用|已使用|已执行|已列支|实际使用|实际支出|实际执行|累计支出|累计执行|全年累计支出|全年累计执行|本年累计支出|本年累计执行|预算执行", "spent"],
  ["今年用|今年花|今年用了|今年花了|当年用|当年花|实际完成|决算支出|发生|付出|已付出|累计付出|实际付出|列支|实际列支|列报|报销|已报销|核报|实支|已花|花掉|花了|实际花|花在|花去|用了|用了多少|花了多少|报账|用掉|用去|支了|实际用|花费|开销|实际开销|累计列支|累计开支|累计报销", "spent"],
  ["支付|付的|付出去|拨付|实拨|已付|已支付|付了|付掉|实际支付|累计支付|全年累计支付|本年累计支付|已结算支付|结算支付|付款|已付款|实付|实付金额|实际付款|实际已付|累计已付|累计实付", "paid"],
  ["计划", "planned"],
  ["%|率|比率|比例|控制|变动|变动幅度|增长|变化|进度|支付进度|执行进度|利用|使用", "ratio"],
  ["养护维修|养护保养", "runningCar"],
];
