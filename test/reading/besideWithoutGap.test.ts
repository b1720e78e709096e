import { NO_CHOICES, cellAddress, quantityText, type CellValue } from "../../src/model";
import { readLedger } from "../../src/reading";
import { drawBook, drawSheet } from "../helpers/drawSheet";

const n = null;

/** What is stated, with its cell. */
function stated(rows: readonly (readonly CellValue[])[]): readonly string[] {
  const { entries } = readLedger(drawBook(drawSheet("汇总", rows)), NO_CHOICES);
  return [...entries.values()].flatMap(({ statements }) => statements.flatMap(({ quantity, amount, place }) => (place.kind === "cell" ? [`${cellAddress(place)} ${quantityText(quantity)}=${amount.value.toFixed()}${amount.unit}`] : [])));
}

it("two tables right beside each other are told apart by their titles, each with its unit and stage", () => {
  const said = stated([
    ["2023年度预算执行情况", n, n, "2023年“三公”经费决算情况（元）", n],
    ["单位：万元", n, n, "项目", "决算数"],
    ["项目", "年初预算", "支出数", "公务接待费", 12000],
    ["基本支出", 400, 380, "公务用车运行维护费", 45000],
    ["项目支出", 120, 110, n, n],
  ]);
  expect(said).toEqual(expect.arrayContaining(["B4 basic_exp@budget@2023=400万元", "C5 project_exp@final@2023=110万元", "E3 sangong_reception@final@2023=12000元", "E4 sangong_vehicle_run@final@2023=45000元"]));
});

it("two tables right beside each other are told apart by headings that stand in different rows", () => {
  const said = stated([
    ["2023年度预算执行情况（万元）", n, n, "人员类别", "编制数", "在职人数"],
    [n, n, n, "行政", 20, 18],
    ["项目", "年初预算", "支出数", "事业", 10, 9],
    ["基本支出", 400, 380, "合计", 30, 27],
    ["项目支出", 120, 110, n, n, n],
  ]);
  expect(said).toEqual(expect.arrayContaining(["B4 basic_exp@budget@2023=400万元", "C5 project_exp@final@2023=110万元", "E4 est_total@final@2023=30人", "F4 on_duty_total@final@2023=27人"]));
});

it("the two sides of one account stay one table", () => {
  const said = stated([
    ["2023年度收入支出决算总表", n, n, n], [n, n, n, "单位：万元"], ["收入", n, "支出", n], ["项目", "决算数", "项目", "决算数"],
    ["一、一般公共预算财政拨款收入", 500, "一、教育支出", 480], ["本年收入合计", 500, "本年支出合计", 480], ["年初结转和结余", 10, "年末结转和结余", 30], ["总计", 510, "总计", 510],
  ]);
  expect(said).toEqual(expect.arrayContaining(["B8 income_total@final@2023=510万元", "D8 exp_total@final@2023=510万元"]));
});

it("a wider table further down is no table beside the one above it", () => {
  const narrow: readonly (readonly CellValue[])[] = [["2023年度预算执行情况（万元）"], ["项目", "支出数"], ["基本支出", 380], ["项目支出", 110], ["合计", 490], [n], [n], [n]];
  const wide: readonly (readonly CellValue[])[] = [["2023年“三公”经费决算情况（元）"], ["项目", "2022年决算", "2023年预算", "2023年决算"], ["公务接待费", 15000, 14000, 12000], ["公务用车运行维护费", 50000, 48000, 45000]];
  expect(stated([...narrow, ...wide])).toEqual(expect.arrayContaining(["B4 project_exp@final@2023=110万元", "D11 sangong_reception@final@2023=12000元"]));
});
