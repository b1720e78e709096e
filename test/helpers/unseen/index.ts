import { UNSEEN_ADVERSE } from "./adverse";
import { UNSEEN_ADVERSE_FINALS } from "./adverseFinals";
import { UNSEEN_ADVERSE_SECOND } from "./adverseSecond";
import { UNSEEN_ADVERSE_THIRD } from "./adverseThird";
import { UNSEEN_ADVERSE_WORKING } from "./adverseWorking";
import { UNSEEN_BASE_DATA_SHEETS } from "./baseDataSheets";
import { UNSEEN_ASKED_AND_TOLD } from "./askedAndTold";
import { UNSEEN_BLIND } from "./blind";
import { UNSEEN_BLIND_FORMS } from "./blindForms";
import { UNSEEN_BLIND_LEDGERS } from "./blindLedgers";
import { UNSEEN_BLIND_WORKING } from "./blindWorking";
import { UNSEEN_BLOCKS_ON_ONE_SHEET } from "./blocksOnOneSheet";
import { UNSEEN_BUDGETS } from "./budgets";
import { UNSEEN_CAME_IN } from "./cameIn";
import { UNSEEN_CARDS } from "./cards";
import { UNSEEN_CARDS_AND_INDICATORS } from "./cardsAndIndicators";
import { UNSEEN_CARDS_OF_UNITS } from "./cardsOfUnits";
import { UNSEEN_CARRIED_AND_COLLECTED } from "./carriedAndCollected";
import { UNSEEN_COURSES_AND_RATES } from "./coursesAndRates";
import { UNSEEN_COURSES_DOWN } from "./coursesDown";
import { UNSEEN_FIFTH } from "./fifth";
import { UNSEEN_FINALS } from "./finals";
import { UNSEEN_FORMS_OF_FISCAL_MONEY } from "./formsOfFiscalMoney";
import { UNSEEN_FORMS_OF_MONEY } from "./formsOfMoney";
import { UNSEEN_FORMS_OF_UNITS } from "./formsOfUnits";
import { UNSEEN_FORMS_WITH_EMPTY_LINES } from "./formsWithEmptyLines";
import { UNSEEN_FORMS_WITH_GOALS } from "./formsWithGoals";
import { UNSEEN_FOURTH_FORMS } from "./fourthForms";
import { UNSEEN_FOURTH_WORKING } from "./fourthWorking";
import { UNSEEN_FUNCTIONS_AND_STAGES } from "./functionsAndStages";
import { UNSEEN_HEADED_IN_OWN_WORDS } from "./headedInOwnWords";
import { UNSEEN_HEADS_AND_SUMS } from "./headsAndSums";
import { UNSEEN_IN_SENTENCES } from "./inSentences";
import { UNSEEN_IN_THEIR_WORDS } from "./inTheirWords";
import { UNSEEN_INCOME_AND_SPENDING } from "./incomeAndSpending";
import { UNSEEN_INFORMAL } from "./informal";
import { UNSEEN_KINDS_AND_RATES } from "./kindsAndRates";
import { UNSEEN_KINDS_BY_MONTHS } from "./kindsByMonths";
import { UNSEEN_LAST } from "./last";
import { UNSEEN_LEDGERS_AND_CARDS } from "./ledgersAndCards";
import { UNSEEN_LISTS } from "./lists";
import { UNSEEN_MONEY_AND_QUARTERS } from "./moneyAndQuarters";
import { UNSEEN_MONTHS_AND_CARDS } from "./monthsAndCards";
import { UNSEEN_MONTHS_NUMBERED } from "./monthsNumbered";
import { UNSEEN_MONTHS_RUNNING_ON } from "./monthsRunningOn";
import { UNSEEN_NOTES_AND_CARDS } from "./notesAndCards";
import { UNSEEN_OFFICE_LEDGERS } from "./officeLedgers";
import { UNSEEN_OFFICE_OWN_WAYS } from "./officeOwnWays";
import { UNSEEN_OFFICE_WORDS } from "./officeWords";
import { UNSEEN_PAGES_AND_TOTALS } from "./pagesAndTotals";
import { UNSEEN_PAID_OUT_AND_RUNNING } from "./paidOutAndRunning";
import { UNSEEN_PAIRS_BELOW } from "./pairsBelow";
import { UNSEEN_PARTS_AND_LIMITS } from "./partsAndLimits";
import { UNSEEN_PLANS_OF_PROJECTS } from "./plansOfProjects";
import { UNSEEN_PROVINCE_FORMS } from "./provinceForms";
import { UNSEEN_PUBLISHED } from "./publishedForms";
import { UNSEEN_COLUMNS_BESIDE } from "./columnsBeside";
import { UNSEEN_HEADS_OF_FORMS } from "./headsOfForms";
import { UNSEEN_NOTES_AND_DATES } from "./notesAndDates";
import { UNSEEN_SAID_FOR_ALL } from "./saidForAll";
import { UNSEEN_SAID_OF_ABOVE } from "./saidOfAbove";
import { UNSEEN_QUARTERS_AND_CODES } from "./quartersAndCodes";
import { UNSEEN_QUOTAS_AND_OFFICES } from "./quotasAndOffices";
import { UNSEEN_RENT_AND_OPENINGS } from "./rentAndOpenings";
import { UNSEEN_RIGHT_BOOKS } from "./rightBooks";
import { UNSEEN_SCHOOLS_AND_OPENINGS } from "./schoolsAndOpenings";
import { UNSEEN_SAID_BEHIND } from "./saidBehind";
import { UNSEEN_SELF_EVALUATION_FORMS } from "./selfEvaluationForms";
import { UNSEEN_SHORT_YEARS_AND_CLASSES } from "./shortYearsAndClasses";
import { UNSEEN_SIDES_AND_GLOSSES } from "./sidesAndGlosses";
import { UNSEEN_SIXTH } from "./sixth";
import { UNSEEN_SMALL_OFFICES } from "./smallOffices";
import { UNSEEN_SO_FAR_AND_CARDS } from "./soFarAndCards";
import { UNSEEN_SOURCES_AND_UNITS } from "./sourcesAndUnits";
import { UNSEEN_STACKED_TABLES } from "./stackedTables";
import { UNSEEN_SUBJECTS_AND_PAYMENTS } from "./subjectsAndPayments";
import { UNSEEN_SUMS_OF_PART } from "./sumsOfPart";
import { UNSEEN_THREE_YEARS } from "./threeYears";
import { UNSEEN_TOLD_BESIDE } from "./toldBeside";
import { UNSEEN_TRAPS } from "./traps";
import { UNSEEN_UGLY } from "./ugly";
import { UNSEEN_UNITS_AND_YEARS } from "./unitsAndYears";
import { UNSEEN_UNITS_IN_HEADINGS } from "./unitsInHeadings";
import { UNSEEN_UNITS_OF_BOOKS } from "./unitsOfBooks";
import { UNSEEN_UNITS_OF_COUNTS } from "./unitsOfCounts";
import { UNSEEN_WHOLES_BESIDE } from "./wholesBeside";
import { UNSEEN_WHOLES_AND_PARTS } from "./wholesAndParts";
import { UNSEEN_WORK_AND_REGISTERS } from "./workAndRegisters";
import { UNSEEN_WORKING } from "./working";
import { UNSEEN_YEARS_AND_SUBJECTS } from "./yearsAndSubjects";
import { UNSEEN_YEARS_AND_TEAMS } from "./yearsAndTeams";
import type { UnseenBook } from "./page";

/** All workbooks drawn from the descriptions of layouts: one list a line, as the imports, by name of their file. */
export const UNSEEN: readonly UnseenBook[] = [
  ...UNSEEN_ADVERSE,
  ...UNSEEN_ADVERSE_FINALS,
  ...UNSEEN_ADVERSE_SECOND,
  ...UNSEEN_ADVERSE_THIRD,
  ...UNSEEN_ADVERSE_WORKING,
  ...UNSEEN_BASE_DATA_SHEETS,
  ...UNSEEN_ASKED_AND_TOLD,
  ...UNSEEN_BLIND,
  ...UNSEEN_BLIND_FORMS,
  ...UNSEEN_BLIND_LEDGERS,
  ...UNSEEN_BLIND_WORKING,
  ...UNSEEN_BLOCKS_ON_ONE_SHEET,
  ...UNSEEN_BUDGETS,
  ...UNSEEN_CAME_IN,
  ...UNSEEN_CARDS,
  ...UNSEEN_CARDS_AND_INDICATORS,
  ...UNSEEN_CARDS_OF_UNITS,
  ...UNSEEN_CARRIED_AND_COLLECTED,
  ...UNSEEN_COURSES_AND_RATES,
  ...UNSEEN_COURSES_DOWN,
  ...UNSEEN_FIFTH,
  ...UNSEEN_FINALS,
  ...UNSEEN_FORMS_OF_FISCAL_MONEY,
  ...UNSEEN_FORMS_OF_MONEY,
  ...UNSEEN_FORMS_OF_UNITS,
  ...UNSEEN_FORMS_WITH_EMPTY_LINES,
  ...UNSEEN_FORMS_WITH_GOALS,
  ...UNSEEN_FOURTH_FORMS,
  ...UNSEEN_FOURTH_WORKING,
  ...UNSEEN_FUNCTIONS_AND_STAGES,
  ...UNSEEN_HEADED_IN_OWN_WORDS,
  ...UNSEEN_HEADS_AND_SUMS,
  ...UNSEEN_IN_SENTENCES,
  ...UNSEEN_IN_THEIR_WORDS,
  ...UNSEEN_INCOME_AND_SPENDING,
  ...UNSEEN_INFORMAL,
  ...UNSEEN_KINDS_AND_RATES,
  ...UNSEEN_KINDS_BY_MONTHS,
  ...UNSEEN_LAST,
  ...UNSEEN_LEDGERS_AND_CARDS,
  ...UNSEEN_LISTS,
  ...UNSEEN_MONEY_AND_QUARTERS,
  ...UNSEEN_MONTHS_AND_CARDS,
  ...UNSEEN_MONTHS_NUMBERED,
  ...UNSEEN_MONTHS_RUNNING_ON,
  ...UNSEEN_NOTES_AND_CARDS,
  ...UNSEEN_OFFICE_LEDGERS,
  ...UNSEEN_OFFICE_OWN_WAYS,
  ...UNSEEN_OFFICE_WORDS,
  ...UNSEEN_PAGES_AND_TOTALS,
  ...UNSEEN_PAID_OUT_AND_RUNNING,
  ...UNSEEN_PAIRS_BELOW,
  ...UNSEEN_PARTS_AND_LIMITS,
  ...UNSEEN_PLANS_OF_PROJECTS,
  ...UNSEEN_PROVINCE_FORMS,
  ...UNSEEN_PUBLISHED,
  ...UNSEEN_COLUMNS_BESIDE,
  ...UNSEEN_HEADS_OF_FORMS,
  ...UNSEEN_NOTES_AND_DATES,
  ...UNSEEN_SAID_FOR_ALL,
  ...UNSEEN_SAID_OF_ABOVE,
  ...UNSEEN_QUARTERS_AND_CODES,
  ...UNSEEN_QUOTAS_AND_OFFICES,
  ...UNSEEN_RENT_AND_OPENINGS,
  ...UNSEEN_RIGHT_BOOKS,
  ...UNSEEN_SCHOOLS_AND_OPENINGS,
  ...UNSEEN_SAID_BEHIND,
  ...UNSEEN_SELF_EVALUATION_FORMS,
  ...UNSEEN_SHORT_YEARS_AND_CLASSES,
  ...UNSEEN_SIDES_AND_GLOSSES,
  ...UNSEEN_SIXTH,
  ...UNSEEN_SMALL_OFFICES,
  ...UNSEEN_SO_FAR_AND_CARDS,
  ...UNSEEN_SOURCES_AND_UNITS,
  ...UNSEEN_STACKED_TABLES,
  ...UNSEEN_SUBJECTS_AND_PAYMENTS,
  ...UNSEEN_SUMS_OF_PART,
  ...UNSEEN_THREE_YEARS,
  ...UNSEEN_TOLD_BESIDE,
  ...UNSEEN_TRAPS,
  ...UNSEEN_UGLY,
  ...UNSEEN_UNITS_AND_YEARS,
  ...UNSEEN_UNITS_IN_HEADINGS,
  ...UNSEEN_UNITS_OF_BOOKS,
  ...UNSEEN_UNITS_OF_COUNTS,
  ...UNSEEN_WHOLES_AND_PARTS,
  ...UNSEEN_WHOLES_BESIDE,
  ...UNSEEN_WORK_AND_REGISTERS,
  ...UNSEEN_WORKING,
  ...UNSEEN_YEARS_AND_SUBJECTS,
  ...UNSEEN_YEARS_AND_TEAMS,
];
