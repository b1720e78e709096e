/** Titles of what one thing cost, which is not what everything did: 党建经费使用情况. 培训中心 is an office. */
export const OF_ONE_THING = "(?:培训班?|会议|工会|党建|党费|党组织|食堂|伙食|课题)(?:活动)?(?:经费|费用?|资金)?(?:收支|支出|使用|开支|情况|明细|台账|预算|决算|执行|$)";
