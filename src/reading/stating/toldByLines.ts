import { isMoneyUnit } from "../../model";
import { makesUpAll, valueIn } from "../columns/columnSums";
import { range } from "../blocks/rowFacts";
import { impliedUnit } from "../cells/figures";
import { isFigureCell } from "../cells/grid";
import { namedByLabel, type NamedByLabel } from "./labelBook";
import { columnsOfFigures, valuesBalance } from "./lineSums";
import { STAFF, type Concept } from "../meaning/lexicon";
import { conceptsOf, conceptsWithin, meansNoMore, meansOne } from "../meaning/segment";
import type { TableReading } from "../readTables";
import type { RowReading } from "../rows/rowReading";

/** More lines are a ledger. */
const MOST_ROWS = 60;
/** Fewest lines of heads that tell that a list counts. */
const FEWEST_HEADS = 3;
/** Names cars: 站里车, 警务用车, 公车. */
const CARS = /车(?:辆)?(?:\([^()]*\))?$/;
/** Names how many of them there are, whoever uses them: 行政执勤用车保有量. */
const CARS_HELD = /车(?:\([^()]*用车\))?(?:辆)?(?:年末)?(?:保有量?|实有数?)$/;
/** That something was bought in the year, whatever: behind cars it is cars. */
const BOUGHT = /^(?:其中)?(?:[本当今]年度?|年内)?(?:新购置?|购置|购买|更新(?:购置)?)(?:数量?|辆数)?$/;
/** Says in brackets that cars are counted. */
const CAR_BRACKET = /[(（]\s*[辆台]\s*[)）]\s*$/;
/** Counted in cars. */
const CAR_UNIT = /[(,、](?:辆|台)\)$/;
/** Cars that are no fleet of an office, or another number than that it has. */
const OTHER_CARS = /购|买|报废|处置|新增|更新|租|借|救护|校车|特种|专业|私|班车|客车|灭火|消防|摩托|叉车|单车|停车|[增减]|次|其中|编制|查|扣|拖|清理|整治|检[测验查]|派|出动|出车|接送|违[法章规停]|渣土|超限|货车/;
/** What goes on about the things counted in the line above. */
const OF_THESE = /^(?:这些|这几个|上述|以上|这\d个)(?:项目)?的?(?:资金|金额|经费|预算|钱|预算资金)?(?:总额|总数|合计|一?共|共计)?$|^(?:涉及|对应|所涉)(?:的)?(?:项目)?(?:资金|金额|预算)(?:总额)?$/;
const IN_USE = /^(?:实际)?在用(?:数|资产|原值|固定资产)?$/;
const ASSETS = /资产|设备|家底/;
const NOTHING: ReadonlySet<Concept> = new Set();

/**
 * What the other lines of a table tell of one of them: the only line that counts cars is all cars the office has, whoever uses them (警务用车保有量), so is 公车 in a list of
 * heads; 增加 between the assets at the beginning and the end is of assets where the figures balance; 用车, or 公车跑路钱, beside 购车 is running them where the sum takes in both.
 */
export class ToldByLines {
  private told: ReadonlyMap<RowReading, string> | undefined;

  constructor(private readonly reading: TableReading) {}

  of(row: RowReading): NamedByLabel | null {
    const account = (this.told ??= this.reading.rows.length > MOST_ROWS ? new Map() : this.read()).get(row);
    return account === undefined ? null : { accounts: [account], sub: null, period: null };
  }

  private read(): ReadonlyMap<RowReading, string> {
    const lines = this.reading.rows.map((row) => ({ row, means: conceptsOf(row.key) ?? NOTHING }));
    return new Map([...this.carsHeld(lines), ...this.carsBought(lines), ...this.changesOfAssets(lines), ...this.runningCars(lines), ...this.assetsInUse(lines), ...this.moneyOfThese(lines)]);
  }

  private carsHeld(lines: readonly Line[]): readonly Told[] {
    const { title, titles } = this.reading;
    if (lines.some(({ means }) => means.has("held"))) return [];
    const isOfAssets = [title, ...titles].some((text) => ASSETS.test(text)); // there 车辆 may be money, but 公车（辆） is none
    const ofHeads = lines.filter(({ means }) => meansOne(means, STAFF)).length >= FEWEST_HEADS;
    const found = lines.filter(({ row, means }) => row.kind === "item" && !OTHER_CARS.test(row.parts.name) && (!isOfAssets || CAR_BRACKET.test(row.rawLabel)) && (CARS_HELD.test(row.key) || CARS.test(row.key) && (this.isCountedInCars(row) || ofHeads && means.size > 0 && meansNoMore(means, OF_CARS))));
    return found.length === 1 ? [[found[0]!.row, "vehicles_held"]] : [];
  }

  private carsBought(lines: readonly Line[]): readonly Told[] {
    const found = lines.filter(({ row, means }) => row.kind === "item" && means.has("buyingCar") && meansNoMore(means, [...OF_CARS, "buyingCar", "cars"]) && this.isCountedInCars(row));
    return found.length === 1 ? [[found[0]!.row, "vehicles_bought"]] : this.boughtBesideHeld(lines);
  }

  /** 本年购置 right behind 公务用车保有量, in its row or below it, no more than there are: so many cars were bought. */
  private boughtBesideHeld(lines: readonly Line[]): readonly Told[] {
    const { rows, rowsOfBlock, form, table: { unit } } = this.reading;
    if (form !== null && form.id !== "WK-LIST" || unit !== null && isMoneyUnit(unit) && !rowsOfBlock.flat().every(({ key }) => BOUGHT.test(key) || impliedUnit(key) !== null)) return []; // of nothing but counts the unit of money is none
    const before = rowsOfBlock[rowsOfBlock.findIndex((band) => band[0] === rows[0]) - 1] ?? [];
    const found = lines.filter(({ row }, index) => {
      if (!BOUGHT.test(row.key)) return false;
      const held = before.find((other) => other.row === row.row) ?? rows[index - 1];
      return held !== undefined && CARS_HELD.test(held.key) && this.isAtMost(row, held);
    });
    return found.length === 1 ? [[found[0]!.row, "vehicles_bought"]] : [];
  }

  /** Whether a row's only figure counts no more than that of another, which stands before it. */
  private isAtMost({ row }: RowReading, held: RowReading): boolean {
    const { grid } = this.reading;
    const figures = (at: number, from: number): readonly number[] => range(from, grid.columns).filter((column) => isFigureCell(grid.cell(at, column)));
    const [own, has] = [figures(row, this.reading.rows.find((other) => other.row === row)?.labelColumn ?? 0)[0], figures(held.row, held.labelColumn ?? 0)[0]];
    return own !== undefined && has !== undefined && valueIn(grid, row, own).lte(valueIn(grid, held.row, has));
  }

  private isCountedInCars(row: RowReading): boolean {
    const { table, grid } = this.reading;
    const units = columnsOfFigures(this.reading).flatMap((column) => table.figures.at(grid.rowAt(row.row), grid.columnAt(column))?.amount.unit ?? []);
    return units.length > 0 && (units.every((unit) => unit === "辆") || CAR_UNIT.test(row.parts.name));
  }

  /** 本年增加 and 本年减少 among the assets at the beginning and at the end, in whatever order, which they explain. */
  private changesOfAssets(lines: readonly Line[]): readonly Told[] {
    const only = (isIt: (means: Line["means"]) => boolean): RowReading | null => {
      const [found, ...more] = lines.filter(({ means }) => isIt(means));
      return more.length === 0 ? found?.row ?? null : null;
    };
    const opening = only((means) => means.has("asset") && means.has("opening"));
    const closing = only((means) => means.has("asset") && means.has("closing") && !means.has("inUse"));
    const [grown, shrunk] = (["grown", "shrunk"] as const).map((way) => only((means) => means.has(way) && meansNoMore(means, [way, "asset"])));
    if (!opening || !closing || !grown || !shrunk) return [];
    return valuesBalance(this.reading, [opening.row, grown.row], [shrunk.row, closing.row]) ? [[grown, "fixed_asset_add"], [shrunk, "fixed_asset_dec"]] : [];
  }

  /** 其中在用（元） in the first pair of a row is of the assets in the last pair above, where it stands below cars or people in its own column, and is no more than they are. */
  private assetsInUse(lines: readonly Line[]): readonly Told[] {
    const { rows, rowsOfBlock, table, grid, columns } = this.reading;
    const [column, ...others] = columns.filter(({ role }) => role === "figure");
    const found = lines.filter(({ row }) => row.kind === "ofWhich" && IN_USE.test(row.key) && row.path.length > 0 && !ASSETS.test(row.path.join()));
    const beside = rowsOfBlock.filter((band) => band[0] !== rows[0]).flat().filter(({ key }) => conceptsOf(key)?.has("asset") && !meansOne(conceptsOf(key) ?? NOTHING, ["opening", "inUse", "ratio"]));
    const [asset] = beside;
    if (found.length !== 1 || beside.length !== 1 || column === undefined || others.length > 0 || asset!.row !== found[0]!.row.row - 1) return [];
    const figure = table.figures.at(grid.rowAt(found[0]!.row.row), grid.columnAt(column.column));
    return figure !== undefined && isMoneyUnit(figure.amount.unit) && this.isAtMost(found[0]!.row, asset!) ? [[found[0]!.row, "fixed_asset_in_use"]] : [];
  }

  /** 这些项目共多少钱？ right below the number of projects with goals is what they are to cost. */
  private moneyOfThese(lines: readonly Line[]): readonly Told[] {
    const { table, grid } = this.reading;
    const isMoney = ({ row }: RowReading): boolean => columnsOfFigures(this.reading).some((column) => isMoneyUnit(table.figures.at(grid.rowAt(row), grid.columnAt(column))?.amount.unit ?? ""));
    return lines.flatMap(({ row }, index): readonly Told[] => (index > 0 && OF_THESE.test(row.key) && isMoney(row) && namedByLabel(lines[index - 1]!.row.key, [])?.accounts[0] === "perf_project_count" ? [[row, "perf_project_amount"]] : []));
  }

  private runningCars(lines: readonly Line[]): readonly Told[] {
    if (lines.some(({ means }) => means.has("runningCar")) || !lines.some(({ means }) => means.has("buyingCar"))) return [];
    const found = lines.filter(({ row, means }) => row.kind === "item" && (means.has("car") && meansNoMore(means, OF_CARS) || speaksOfRunning(row)));
    const total = lines.find(({ row }) => row.kind === "total");
    const parts = lines.filter(({ row }) => row.kind === "item").map(({ row }) => row.row);
    if (found.length !== 1 || total === undefined) return [];
    return makesUpAll(this.reading.grid, columnsOfFigures(this.reading), total.row.row, parts) ? [[found[0]!.row, "sangong_vehicle_run"]] : [];
  }
}

interface Line {
  readonly row: RowReading;
  readonly means: ReadonlySet<Concept>;
}

type Told = readonly [RowReading, string];

const OF_CARS: readonly Concept[] = ["car", "sangong"];

/** 公车跑路钱, 开车（油、保险）: a name that nobody knows, of cars. */
function speaksOfRunning({ key }: RowReading): boolean {
  if (!key.includes("车") || conceptsOf(key) !== null || OTHER_CARS.test(key)) return false;
  const within = conceptsWithin(key);
  return within.size > 0 && meansNoMore(within, [...OF_CARS, "costOfRunning"]);
}
