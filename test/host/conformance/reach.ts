/** Ways to an object of every class of Excel's API, through the real Office.js, in a workbook that has one of each. */
import type { ApiClass } from "../../../scripts/build/excelMembers";
import type { NodeHost } from "../../../src/workbench/node";
import { sheet as sheetOf } from "../books";
import { onSheet, opened } from "./opened";

type Book = Excel.Workbook;
export type Way = (book: Book) => OfficeExtension.ClientObject;

const data = (book: Book): Excel.Worksheet => book.worksheets.getItem("数据");
const cells = (book: Book): Excel.Range => data(book).getRange("A1:B3");
const table = (book: Book): Excel.Table => book.tables.getItem("表");
const chart = (book: Book): Excel.Chart => data(book).charts.getItem("图");
const series = (book: Book): Excel.ChartSeries => chart(book).series.getItemAt(0);
const rule = (index: number) => (book: Book): Excel.ConditionalFormat => data(book).getRange(`C${index + 1}`).conditionalFormats.getItemAt(0);
const comment = (book: Book): Excel.Comment => data(book).comments.getItemByCell("D1");

/** Types of conditional formats, one a cell of column C. */
const RULES = ["Custom", "DataBar", "ColorScale", "IconSet", "TopBottom", "PresetCriteria", "ContainsText", "CellValue"] as const;

/** Where a property of the parent does not lead: items of collections, what methods give, and parents of which only one kind has the part. */
const STATED: Readonly<Record<string, Way>> = {
  Workbook: (book) => book, Runtime: (book) => (book.context as Excel.RequestContext).runtime, Worksheet: data, Range: cells, RangeAreas: (book) => data(book).getRanges("A1,B2"),
  RangeView: (book) => cells(book).getVisibleView(), RangeBorder: (book) => cells(book).format.borders.getItem("EdgeTop"), WorkbookRangeAreas: (book) => data(book).getRange("B3").getDirectPrecedents(),
  Setting: (book) => book.settings.getItem("s"), NamedItem: (book) => book.names.getItem("名"), Binding: (book) => book.bindings.getItem("b"), TableScopedCollection: (book) => data(book).getRange("F1").getTables(),
  Table: table, TableColumn: (book) => table(book).columns.getItemAt(0), TableRow: (book) => table(book).rows.getItemAt(0), Filter: (book) => table(book).columns.getItemAt(0).filter,
  RemoveDuplicatesResult: (book) => data(book).getRange("J1:J2").removeDuplicates([0], false), Chart: chart, ChartSeries: series, ChartPoint: (book) => series(book).points.getItemAt(0),
  ChartDataTable: (book) => chart(book).getDataTable(), ChartLegendEntry: (book) => chart(book).legend.legendEntries.getItemAt(0), ChartFormatString: (book) => chart(book).title.getSubstring(0, 1),
  ChartTrendline: (book) => series(book).trendlines.getItem(0), ChartDataLabel: (book) => series(book).points.getItemAt(0).dataLabel,
  CustomXmlPartScopedCollection: (book) => book.customXmlParts.getByNamespace("urn:x"), CustomXmlPart: (book) => book.customXmlParts.getByNamespace("urn:x").getOnlyItem(),
  WorksheetCustomProperty: (book) => data(book).customProperties.getItem("p"), CustomProperty: (book) => book.properties.custom.getItem("p"), ConditionalFormat: rule(0),
  CustomConditionalFormat: (book) => rule(0)(book).custom, DataBarConditionalFormat: (book) => rule(1)(book).dataBar, ColorScaleConditionalFormat: (book) => rule(2)(book).colorScale, IconSetConditionalFormat: (book) => rule(3)(book).iconSet,
  TopBottomConditionalFormat: (book) => rule(4)(book).topBottom, PresetCriteriaConditionalFormat: (book) => rule(5)(book).preset, TextConditionalFormat: (book) => rule(6)(book).textComparison, CellValueConditionalFormat: (book) => rule(7)(book).cellValue,
  ConditionalRangeBorder: (book) => rule(0)(book).custom.format.borders.getItem("EdgeTop"), Style: (book) => book.styles.getItem("样"), TableStyle: (book) => book.tableStyles.getItem("表样"),
  PageBreak: (book) => data(book).horizontalPageBreaks.getItem(0), Comment: comment, CommentReply: (book) => comment(book).replies.getItemAt(0), FunctionResult: (book) => book.functions.sum(1),
  Query: (book) => book.queries.getItem("x"), PivotTableScopedCollection: (book) => cells(book).getPivotTables(), PivotTable: (book) => book.pivotTables.getItem("x"), PivotHierarchy: (book) => book.pivotTables.getItem("x").hierarchies.getItem("x"),
  RowColumnPivotHierarchy: (book) => book.pivotTables.getItem("x").rowHierarchies.getItem("x"), FilterPivotHierarchy: (book) => book.pivotTables.getItem("x").filterHierarchies.getItem("x"),
  DataPivotHierarchy: (book) => book.pivotTables.getItem("x").dataHierarchies.getItem("x"), PivotItem: (book) => book.pivotTables.getItem("x").hierarchies.getItem("x").fields.getItem("x").items.getItem("x"),
  PivotTableStyle: (book) => book.pivotTableStyles.getItem("x"), SlicerStyle: (book) => book.slicerStyles.getItem("x"), TimelineStyle: (book) => book.timelineStyles.getItem("x"),
  Shape: (book) => data(book).shapes.getItem("x"), Slicer: (book) => book.slicers.getItem("x"), SlicerItem: (book) => book.slicers.getItem("x").slicerItems.getItem("x"),
};

/** A workbook with one object of every class that this host has. */
export async function openedWithEverything(): Promise<NodeHost> {
  const host = await opened({ A1: 1, A2: 2, B1: 3, B2: "文", B3: "=SUM(A1:A2)", F1: "部门", G1: "金额", F2: "教育", G2: 5, F3: "卫生", G3: 6, J1: 1, J2: 1 }, {}, [sheetOf("另一张", {})]);
  await onSheet(async (sheet, { workbook }) => {
    sheet.tables.add("F1:G3", true).name = "表";
    const drawn = sheet.charts.add("ColumnClustered", sheet.getRange("F1:G3"));
    drawn.name = "图";
    drawn.title.text = "标题";
    drawn.series.getItemAt(0).trendlines.add("Linear");
    drawn.series.getItemAt(0).hasDataLabels = true;
    RULES.forEach((type, index) => sheet.getRange(`C${index + 1}`).conditionalFormats.add(type));
    workbook.names.add("名", sheet.getRange("A1"));
    workbook.settings.add("s", 1);
    workbook.bindings.add(sheet.getRange("A1:B3"), "Range", "b");
    workbook.customXmlParts.add('<x xmlns="urn:x"/>');
    workbook.properties.custom.add("p", "值");
    sheet.customProperties.add("p", "值");
    workbook.styles.add("样");
    workbook.tableStyles.add("表样");
    sheet.horizontalPageBreaks.add("A3");
    sheet.comments.add("D1", "意见").replies.add("答复");
  });
  return host;
}

/** The way to each class: as stated, or by a property of a class that is reached. A class without a way is left out. */
export function waysTo(classes: readonly ApiClass[]): ReadonlyMap<string, Way> {
  const ways = new Map(Object.entries(STATED)), names = new Set(classes.map(({ name }) => name));
  for (let before = -1; before !== ways.size;) {
    before = ways.size;
    for (const { name, members } of classes) {
      const way = ways.get(name);
      for (const { name: property, type } of way ? members : []) {
        if (type && way && names.has(type) && !ways.has(type)) ways.set(type, (book) => (way(book) as unknown as Record<string, OfficeExtension.ClientObject>)[property]!);
      }
    }
  }
  return ways;
}
