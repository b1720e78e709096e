/** Headings of words that say something about a line, and never name it. */
export const TEXT_HEAD = /备注|说明(?![中里内]?数)|日期|凭证|经办|文号|采购方式|依据|是否|计量单位|品目|口径|原因|计算过程|经济科目|摘要|文件|来源|绩效目标|章节|联系|电话|地点|^时间$|截止|账号|^(?:票|发票|记账|票据)号码?$/;
