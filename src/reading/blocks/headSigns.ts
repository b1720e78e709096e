/** How headings, titles, notes and the words of a cover look. 经验规则, from published forms and working sheets (domain/sheets.md). */

/** Begins a note, a signature or another line that is no row. */
export const NOTE = /^(?:注\d*[:：.、\s]|注$|备注[:：]|说明[:：\d]|填表说明|填表人|制表|审核|负责人|口径[:：]|注意[:：]|数据来源[:：]|联系人|\*)/;
/** Begins with a numbering, 其中 or 减: a row of a body, never a heading. */
export const NUMBERED = /^(?:[一二三四五六七八九十]{1,3}[、.:]|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[、.](?!\d)|\(?\d{1,2}\)|其中|减:|加:)/;
/** Headings of label columns. */
export const LABEL_HEAD = /^(?:项目(?:\(.*\)|分类|代码|编码|单位|类别|性质)?|项目名称|支出项目.*|收入项目|预算项目|科目.*|.*科目(?:编码|名称|代码)?.*|.*名称|.*编码|指标.*|[一二三]级(?:指标)?|类别|.*类别|种类|(?:计量)?单位|部门|科室|股室|处室|单位\(部门\)|序号?|编号|行次|栏次|收入|支出|本年收入|本年支出|类|日期|时间|年度|年份|月份?|季度?|品目|内容|事项|资产.*|人员.*|采购品目.*|.*文号|摘要|章节|口径|工作类别|.{2,4}内容|数据项|名目|费用|明细|分类|功能分类.*|经济分类.*)$/;
/** Ends like a heading of figures. */
export const FIGURE_HEAD = /(?:预算数?|安排数?|决算数?|执行数?|金额|编制数?|在职|实有|人数|数量|率%?|数值|数|额|原值|净值|应收|实收|支付|合同|小计|合计|总计|累计|费用?|经费|支出|收入|拨款|公共预算|基金预算|经营预算|年初|年末|增加|减少|结余|结转|本年|上年|去年|变动|备注|(?:截至|截止|到|至|1月?[-~至到])?\d{1,2}月[底末]?|第?[一二三四]季度[底末]?|\d{4}年度?|\(元\)|\(万元\)|计划|公务员|工勤|人次|批次|单价|分值|得分|权重|结果|过程|完成值|指标值|原因|情况|占比|因公出国.*|公务用车.*|公务接待|离休|退休|离退休|编外|临聘|遗属)$/;
/** Headings that no label of a body reads like. */
export const STRONG_HEAD = /^(?:合计|小计|总计|备注|金额|.*(?:预算数?|决算数?|执行数?|编制数?|人数|数量|率%?|原值|应收|实收|合同金额|支付金额|年初|年末|\(元\)|\(万元\)|得分|分值|在职|实有|占比|完成数|数值|[年期][初末]余额)|(?:截至|截止|到|至|1月?[-~至到])?\d{1,2}月[底末]?|第?[一二三四]季度[底末]?|(?:19|20)\d{2}年?度?.*)$/;
export const TITLE_END = /(?:表|情况|台账|明细|数据|统计|清单)(?:\(.*\))?$/;
export const TOTAL_LIKE = /(?:合计|总计)$/;
/** Labels beside which a form is filled in; they head no column unless figures stand below. */
export const COVER_LABEL = /^(?:项目名称|(?:项目)?(?:主管|实施|承担)?(?:部门|单位)(?:名称)?|(?:填报|评价|编制|预算|项目)单位(?:名称)?|(?:单位|部门)(?:\((?:单位|部门)\))?名称|(?:项目)?负责人|责任人|联系人|填报人|(?:经办|承办|主办|牵头)(?:人|科室|股室)?|联系电话|(?:填报|评价)日期)$/;
export const FILLED_IN = new RegExp(`${COVER_LABEL.source.slice(0, -2)}|(?:评价|自评|预算|填报|所属)?年度|项目(?:类别|类型|性质|编码|代码)|资金性质)$`);
/** A title in the corner, over the labels: 附：预算调整 | 年初预算 | 追加. */
export const CORNER = /^附(?:表|件)?[\d一二三四五六七八九十]*[:：]/;
/** What is said aside below a table: 另：社区经费由区直拨，不在本表; ——专项单独报主管局——. */
export const ASIDE = /^另:.*,|^[—-]{2,}[^—-]{8,}[—-]{2,}$/;
/** Asks for the name of an office: 省级预算部门名称, 部门（单位）名称. */
export const OFFICE_LABEL = /^[^\d]*(?:部门|单位)\)?(?:名称)?$/;
/** Ends like the name of an office: what was filled in beside 部门名称, wherever the merged cell begins. */
export const OFFICE = /(?:局|委员会|办公室|中心|馆|站|所|院|学校|中学|小学|大队|厅|人民政府|街道)(?:\(.*\))?$/;
/** Headings of labels in a table whose only other heading may be a bare year: 项目 | 2023. */
export const LIST_HEAD = /^(?:项目|项目名称|支出项目|收入项目|科目|科目名称|指标|指标名称|名称|内容|类别|事项|年度|年份|数据项)$/;
/** Beside a sum, a number that could be a year is an amount: 小计 | 2035. */
export const SUM = /^(?:小计|合计|总计|.*收入合计|.*支出合计)$/;
/** When something was booked: 2020.7.12, 2020-07-12. Beside it 2000 is an amount. */
export const DATE = /^\d{4}[-./]\d{1,2}[-./]\d{1,2}$/;
export const AMOUNT_HEAD = /^(?:金额|数额|数量|人数|数值|数据|原值|余额|(?:全年|本年|当年)(?:数|金额|累计数?)|[年期]末[数余额原值]*)(?:\([^()]*\))?$/;
/** A year alone over headings, by all its digits or the last two: 2024年, 24年度. */
export const YEAR_ALONE = /^(?:(?:19|20)\d{2}|1[5-9]|[2-4]\d)年度?$/;
/** Over the numbers of cars, which are no figures: 车号 | 车型 | 燃油. */
export const CAR_NUMBER = /^(?:车号|车牌|车牌照?号?码?|牌照号?码?)$/;
