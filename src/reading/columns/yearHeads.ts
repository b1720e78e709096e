/** A column of years, written as numbers or as words: its lines are of those years. */
export const HEADS_YEARS = /^(?:预算|会计|财政|所属|业务|资金|执行)?年(?:度|份)$/;
