/** Where the layout of working sheets comes from. */
export const CUSTOM = "经验规则：财务科底稿常见列名（domain/sheets.md 第7节）";
