import type { ColumnReading } from "../columns/columns";
import { leafOf } from "../columns/toldByOthers";
import type { TableReading } from "../readTables";
import type { RowReading } from "../rows/rowReading";
import { isAboutPeopleWithoutPosts, isGrandTotal } from "../stating/tableFacts";
import { KINDS_OF_POSTS, STAFF, type Concept } from "./lexicon";
import { conceptsOf, conceptsWithin, meansNoMore, meansOne } from "./segment";
import { together, without } from "./together";
import { KINDS, kindsWithin } from "./kindsOfPeople";
import { RETIRED, isSumOfPeople } from "./sumsOfPeople";

/** People who hold no post of the office, or none any more. */
const BESIDE_POSTS: readonly Concept[] = KINDS;
const OF_STAFF: readonly Concept[] = [...STAFF, "survivor"];
const MOST_ROWS = 100;
/** A word for posts only where people are counted. */
const POSTS_THERE = /^(?:核定|核定职数|职数|限额|岗位设置)$/;
const ABOUT_STAFF = /编制|人员|人数|岗位|教职工|职工|用工/;
/** Cars have posts as well, where nobody is spoken of beside them. */
const OF_CARS = /车/;
const OF_PEOPLE = /人|职工/;
/** What the heading over a sum of everybody may say. */
const OVER_EVERYBODY: readonly Concept[] = ["present", "opening", "closing", "lastEnd", "spent"];
/** Ends like that part of the posts that nobody holds. */
const VACANT = /^(?:空缺|空编|缺编|缺额|空岗)数?$/;

/** What only a table of staff tells: 实有 beside 编制 counts those who hold the posts, and its one line about 退休 those who retired. */
export class StaffLines {
  private kinds: ReadonlyMap<RowReading, Concept> | undefined;
  private onlyLine: RowReading | null | undefined;
  private posts: boolean | undefined;
  private others: boolean | undefined;

  constructor(private readonly reading: TableReading) {}

  /** What a label means that no words cover; `null` where it is no kind of people, or one of several lines about it. The only line below 编制 and 在职 is all there is (财政供养, 某局). */
  ofLabel(row: RowReading): ReadonlySet<Concept> | null {
    const kind = (this.kinds ??= this.kindsByRow()).get(row);
    return kind === undefined ? (this.isOnlyLine(row) ? NOTHING : null) : new Set([kind]);
  }

  /** What a heading means that no words cover: 核定 over the posts, 讲解等聘用人员 where no other column is about 编外. */
  ofHeading(column: ColumnReading): ReadonlySet<Concept> | null {
    const { table, title, columns } = this.reading;
    if (!POSTS_THERE.test(leafOf(column))) return this.kindOfHeading(column);
    const head = columns.find(({ role }) => role === "label")?.path.join("") ?? "";
    return table.unit === "人" || table.unit === "名" || ABOUT_STAFF.test(`${title}${head}`) ? POSTS : null;
  }

  /**
   * Whether a cell is the sum of those who hold posts and of those who did: 实有人数合计 below 在职小计, 离休 and 退休.
   * @param heading what the words above the column mean
   */
  isEverybody(row: RowReading, column: ColumnReading, heading: ReadonlySet<Concept>): boolean {
    if (!isSumOfPeople(row.key) || !meansNoMore(heading, OVER_EVERYBODY) || !this.countsPeople(column, heading)) return false;
    const { rows, table, grid } = this.reading;
    const above = rows.filter((other) => other.row < row.row && table.figures.hasAt(grid.rowAt(other.row), grid.columnAt(column.column)));
    return above.some(({ key }) => meansOne(conceptsOf(key) ?? NOTHING, HOLDING)) && above.some(({ key }) => meansOne(kindsWithin(key), RETIRED));
  }

  private countsPeople(column: ColumnReading, heading: ReadonlySet<Concept>): boolean {
    const { facts } = column;
    return heading.has("present") || HEADS.test(leafOf(column)) || AT_FIRST.test(leafOf(column)) || [facts.unit, this.reading.table.unit].some((unit) => unit === "人" || unit === "名");
  }

  /** The words of a cell, as `held`; of 事业 in post, where no other kind and no sum of kinds stands in the table, they say all. */
  inPost(own: ReadonlySet<Concept>, row: RowReading, column: ColumnReading): ReadonlySet<Concept> | null {
    const held = this.held(own, row, column);
    if (held === null || !held.has("institution") || held.has("onDuty") === held.has("posts") || !this.isOnlyKind(row, column)) return held;
    return held.has("onDuty") || isOfInstitutionInPost(row) ? without(held, "institution") : held;
  }

  private isOnlyKind(row: RowReading, column: ColumnReading): boolean {
    const isKind = ({ role, column: at, path }: ColumnReading): boolean => role === "figure" && at !== column.column && path.length > 1 && path[0] === column.path[0] && meansOne(conceptsOf(path[path.length - 1]!) ?? NOTHING, KINDS_OF_POSTS);
    return !this.reading.columns.some(isKind) && this.reading.rowsOfBlock.every((band) => band.every((other) => other === row || (other.kind !== "total" || isSumOfGone(other)) && !meansOne(conceptsOf(other.key) ?? NOTHING, HOLDING)));
  }

  /** The words of a cell: the sum of people without a post is of all of them; 实有 beside 编制 is in post, but of a sum that takes others in nobody knows what it counts. `null` for such a sum. */
  private held(words: ReadonlySet<Concept>, row: RowReading, column: ColumnReading): ReadonlySet<Concept> | null {
    const own = this.thereOrPosts(words, row, column);
    if (own.size === 0 && isGrandTotal(row) && (this.others ??= isAboutPeopleWithoutPosts(this.reading))) return WITHOUT_POSTS;
    const heading = conceptsOf(leafOf(column)) ?? NOTHING;
    const isOfThoseThere = own.has("present") || heading.has("onDuty") && !heading.has("posts");
    if (isOfThoseThere && own.has("posts") && meansOne(own, KINDS_OF_POSTS) && (this.posts ??= this.hasPosts())) return together(without(own, "posts"), ["onDuty"]); // 公务员编制 over 编制 | 实有, 事业编制 over 编制 | 在岗
    if (!own.has("present") && isOfThoseThere && own.has("onDuty") && meansOne(own, BESIDE_POSTS) && !meansOne(heading, BESIDE_POSTS) && (this.posts ??= this.hasPosts())) return without(own, "onDuty"); // 退休 over 编制 | 在岗
    if (HEADS.test(leafOf(column)) && isKindOfPost(without(own, "closing")) && (this.posts ??= this.hasPosts())) return together(own, ["onDuty"]); // 工勤 over 编制 | 人数
    if (!own.has("present") || meansOne(own, OF_STAFF) || own.has("car") || !(this.posts ??= this.hasPosts())) return own;
    if (this.isOfMore(column)) return own;
    return isGrandTotal(row) && this.takesOthersIn(row, column) || this.sumsOthersUp(column) ? null : new Set([...own, "onDuty"]);
  }

  /**
   * The words of a cell, of 在职（事业编制） without the half that the column is not about; what stands under 上年末 beside 编制 and 实有 are those who were there,
   * and no posts.
   */
  private thereOrPosts(own: ReadonlySet<Concept>, row: RowReading, column: ColumnReading): ReadonlySet<Concept> {
    const heading = conceptsOf(leafOf(column)) ?? NOTHING;
    const label = conceptsOf(row.key);
    const isOfBoth = label !== null && label.has("posts") && label.has("onDuty");
    const one = isOfBoth ? without(own, heading.has("posts") ? "onDuty" : "posts") : own;
    const wasThere = heading.has("lastEnd") && meansNoMore(heading, AT_LAST_END) && (this.posts ??= this.hasPosts()) && this.reading.columns.some((other) => other !== column && conceptsOf(leafOf(other))?.has("present"));
    return wasThere ? together(one, ["present"]) : one;
  }

  private kindOfHeading(column: ColumnReading): ReadonlySet<Concept> | null {
    const [kind, ...more] = column.facts.isDerived ? NOTHING : kindsWithin(leafOf(column));
    if (kind === undefined || more.length > 0) return null;
    const beside = this.reading.columns.filter((other) => other.column !== column.column && other.role === "figure");
    const isOfStaff = beside.some((other) => meansOne(conceptsOf(leafOf(other)) ?? NOTHING, HOLDERS));
    return isOfStaff && !beside.some((other) => kindsWithin(leafOf(other)).has(kind)) ? new Set([kind]) : null;
  }

  private isOnlyLine(row: RowReading): boolean {
    if (this.onlyLine === undefined) this.onlyLine = this.findOnlyLine();
    return row === this.onlyLine;
  }

  private findOnlyLine(): RowReading | null {
    const { rows, columns } = this.reading;
    const [only, ...others] = rows.filter(({ kind }) => kind !== "note");
    const isHeaded = (concept: Concept): boolean => columns.some((column) => column.role === "figure" && conceptsOf(leafOf(column))?.has(concept));
    return only?.kind === "item" && only.key !== "" && others.length === 0 && HOLDERS.every(isHeaded) ? only : null;
  }

  private hasPosts(): boolean {
    const around = [...this.reading.titles, ...this.reading.columns.flatMap(({ role, path }) => (role === "label" ? path : []))].join();
    return (!OF_CARS.test(around) || OF_PEOPLE.test(around)) && this.reading.columns.some((column) => column.role === "figure" && ((conceptsOf(leafOf(column)) ?? this.ofHeading(column))?.has("posts") || column.path.some((part) => conceptsOf(part)?.has("posts")) || VACANT.test(leafOf(column))));
  }

  /** Whether the headings speak of posts and of nobody who holds them: 合计 below 定编 is of posts, whatever else sums of the table count. */
  isOfPosts({ path }: ColumnReading): boolean {
    const means = path.map((part) => conceptsOf(part) ?? NOTHING);
    return means.some((part) => part.has("posts")) && !means.some((part) => part.has("onDuty") || part.has("present"));
  }

  /** Whether a sum below 实有人数 is of those in post: 编制数 stands beside it, and no line or column is of anybody else. */
  isInPost(total: RowReading, column: ColumnReading): boolean {
    const isOfOthers = (name: string): boolean => meansOne(kindsWithin(name), BESIDE_POSTS) || conceptsOf(name)?.has("hired") === true;
    const { columns, rows } = this.reading;
    return (this.posts ??= this.hasPosts()) && !this.isOfMore(column) && !columns.some((other) => other.role === "figure" && isOfOthers(leafOf(other))) && !rows.some((row) => row !== total && row.row < total.row && isOfOthers(row.key)) && rows.some((row) => row !== total && meansOne(conceptsOf(row.key) ?? NOTHING, KINDS_OF_POSTS));
  }

  /** Whether a line above a sum, with a figure in its column, is of people without a post. */
  takesOthersIn(total: RowReading, { column }: ColumnReading): boolean {
    const { rows, table, grid } = this.reading;
    return rows.some((row) => row.row < total.row && table.figures.hasAt(grid.rowAt(row.row), grid.columnAt(column)) && meansOne(kindsWithin(row.key), BESIDE_POSTS));
  }

  /** Whether a column of those who are there has the people in post beside it as a part: 实有人数 | 其中：在编 | 其中：编外. */
  isOfMore(column: ColumnReading): boolean {
    const own = conceptsOf(leafOf(column));
    if (!own?.has("present") || own.has("onDuty")) return false;
    return this.reading.columns.some((other) => other.column > column.column && other.role === "figure" && conceptsOf(leafOf(other).replace(OF_WHICH, ""))?.has("onDuty") === true);
  }

  /** Whether a 合计 stands beside people without a post below one heading: 实有人数 over 行政 | 编外 | 退休 | 合计. */
  private sumsOthersUp(column: ColumnReading): boolean {
    if (!SUM.test(leafOf(column))) return false;
    const group = column.path.slice(0, -1).join("/");
    return this.reading.columns.some((other) => other.column < column.column && other.role === "figure" && other.path.slice(0, -1).join("/") === group && meansOne(kindsWithin(leafOf(other)), BESIDE_POSTS));
  }

  private kindsByRow(): ReadonlyMap<RowReading, Concept> {
    const { rows, columns, rowsOfBlock } = this.reading;
    const found = new Map<RowReading, Concept>();
    const beside = columns.every(({ path }) => path.length === 0) ? rowsOfBlock.flat().filter((row) => !rows.includes(row)) : []; // pairs side by side are one list: 在编 | 58 | 派遣护理员 | 71
    if (rows.length + beside.length > MOST_ROWS) return found;
    const known = rows.map((row) => conceptsOf(row.key));
    const isOfStaff = [...known, ...beside.map((row) => conceptsOf(row.key))].some((means) => means !== null && meansOne(means, OF_STAFF)) || columns.some((column) => column.role === "figure" && meansOne(conceptsOf(leafOf(column)) ?? NOTHING, ["posts", "onDuty"]));
    if (!isOfStaff) return found;
    rows.forEach((row, index) => {
      if (known[index] !== null || row.kind === "total" || row.kind === "ofWhich" || row.kind === "note") return;
      const [kind, ...more] = kindsWithin(row.key);
      if (kind === undefined || more.length > 0 || [...rows, ...beside].some((other) => other !== row && kindsWithin(other.key).has(kind))) return;
      found.set(row, kind);
    });
    const rest = rows.filter((row, index) => known[index] === null && !found.has(row) && row.kind !== "note");
    if (rest.length === 1 && isInPost(rest[0]!) && rows.every((row, index) => row === rest[0] || found.has(row) || row.kind === "total" || isBesidePost(known[index]!))) found.set(rest[0]!, "onDuty");
    return found;
  }
}

/** Whether a line is of people who hold no post, whatever else its label says: 另有劳务派遣（保安、保洁）. */
export function isBesidePosts({ key, kind }: RowReading): boolean {
  return kind !== "total" && key !== "" && meansOne(kindsWithin(key), ["offPosts"]) && !meansOne(conceptsWithin(key), ["onDuty"]);
}

/** A word for people that is a kind of them beside other kinds. */
const PEOPLE = /^(?:干部|职工|员工|教职工|教师|老师|医护|医护人员)$/;

/** Whether a line is one kind of people among others: 干部 beside 消防员, above their sum. Alone it would be all of them. */
export function isOneKind({ key, kind }: RowReading, rows: readonly RowReading[]): boolean {
  if (kind === "total" || !PEOPLE.test(key)) return false;
  const others = rows.filter((other) => other.key !== key && other.key !== "");
  return others.some((other) => other.kind === "total" || other.key.endsWith("小计")) && others.some((other) => other.kind === "item" && conceptsOf(other.key) === null);
}

/** Whether a line is of people who hold a post no more: 另：退休职工. */
export function isOfRetired({ key, kind }: RowReading): boolean {
  return kind !== "total" && speaksOnlyOf(key, RETIRED);
}

/** Whether a label speaks of such people, and neither of those in post nor of posts. */
function speaksOnlyOf(key: string, kinds: readonly Concept[]): boolean {
  return meansOne(kindsWithin(key), kinds) && !meansOne(conceptsWithin(key), HOLDERS);
}

const AT_LAST_END: readonly Concept[] = ["opening", "lastEnd"];

/** 在职（事业编制）: those in post by the kind of their posts. */
function isOfInstitutionInPost({ key }: RowReading): boolean {
  return conceptsOf(key)?.has("onDuty") === true;
}

const OF_WHICH = /^其中:?/;
const SUM = /^(?:合计|小计|总计|共计)$/;
const HOLDERS: readonly Concept[] = ["posts", "onDuty"];
const HOLDERS_OR_THERE: readonly Concept[] = [...HOLDERS, "present"];

/** Posts or people in post, whichever alone the nearest line above speaks of that speaks of one: what 工勤 is a kind of below 在职按岗位. `null` for other words. */
export function wholeOfKinds(own: ReadonlySet<Concept>, around: readonly ReadonlySet<Concept>[]): Concept | null {
  if (!isKindOfPost(own)) return null;
  const spoken = around.find((means) => meansOne(means, HOLDERS_OR_THERE)) ?? NOTHING;
  const nearest = HOLDERS.filter((concept) => spoken.has(concept));
  return nearest.length === 1 ? nearest[0]! : nearest.length === 0 && spoken.has("present") ? "onDuty" : null; // 公务员 of 年末实有人员
}

/** What the pair before a part in its row speaks of: 年末在职 | 15 | 其中公务员 | 10. */
export function wordsBefore({ rows, rowsOfBlock }: TableReading, { row, kind }: RowReading): ReadonlySet<Concept> {
  const before = kind === "ofWhich" ? rowsOfBlock[rowsOfBlock.findIndex((band) => band[0] !== undefined && band[0] === rows[0]) - 1]?.find((other) => other.row === row) : undefined;
  return (before === undefined ? null : conceptsOf(before.key)) ?? NOTHING;
}

/** Over heads: 人数, 年末人数; beside posts 年末 alone. */
const HEADS = /^(?:年末|期末)?人数$|^[年期]末$/;
const AT_FIRST = /^[年期]初$/;
const HOLDING: readonly Concept[] = ["posts", "onDuty", ...KINDS_OF_POSTS];
const NOTHING: ReadonlySet<Concept> = new Set();
const POSTS: ReadonlySet<Concept> = new Set(["posts"]);
const WITHOUT_POSTS: ReadonlySet<Concept> = new Set(["offPosts"]);

/** Whether a line is of people who hold no post, or none any more: 退休教职工 below 编制 | 在职. An office for them has posts (离退休干部处). */
export function holdsNoPost(row: RowReading): boolean {
  return isBesidePosts(row) || row.kind !== "total" && !OFFICE.test(row.key) && speaksOnlyOf(row.key, GONE);
}

const GONE: readonly Concept[] = [...RETIRED, "survivor"];
const OFFICE = /[处科室局办委站所部馆]$|中心$|支部$/;

/** 离退休合计: a sum of those who hold no post any more. */
function isSumOfGone({ key }: RowReading): boolean {
  const means = conceptsOf(key);
  return means !== null && means.size > 0 && meansNoMore(means, GONE);
}

/** Whether words are kinds of posts and nothing else. */
function isKindOfPost(own: ReadonlySet<Concept>): boolean {
  return own.size > 0 && meansNoMore(own, KINDS_OF_POSTS);
}

/** 在编执法队员: people in post by an office's own name. */
function isInPost({ key, kind }: RowReading): boolean {
  const within = conceptsWithin(key);
  return kind === "item" && within.has("onDuty") && kindsWithin(key).size === 0 && !meansOne(within, ["posts", ...KINDS_OF_POSTS]);
}

/** Whether words mean people without a post and nothing else. */
function isBesidePost(means: ReadonlySet<Concept>): boolean {
  return means.size > 0 && meansNoMore(means, BESIDE_POSTS);
}
