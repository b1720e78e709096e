import {
  AlignmentType, BorderStyle, Document, DocumentGridType, Footer, HeadingLevel, LineRuleType, Packer, PageNumber, Paragraph, Table,
  TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign, WidthType,
} from "docx";
import type { IParagraphOptions, IParagraphStylePropertiesOptions, IRunStylePropertiesOptions, ISectionOptions } from "docx";
import type { Report, ReportTable } from "../../model";
import type { Block } from "./blocks";
import { blocksOf } from "./blocks";
import { fontTableXml } from "./fontTable";
import type { TextLook } from "./layout";
import { BODY, CAPTION, CELL, columnWeights, HEADINGS, headingLook, LATIN_FONT, PAGE, PAGE_NUMBER, TEXT_WIDTH, titleLines, UNIT_LINE } from "./layout";

const ALIGN = { center: AlignmentType.CENTER, both: AlignmentType.BOTH, left: AlignmentType.LEFT, right: AlignmentType.RIGHT } as const;
const LEVELS = [HeadingLevel.TITLE, HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4] as const;
const LANGUAGE = { value: "en-US", eastAsia: "zh-CN" } as const;

/** The report as a .docx file in the layout of an official document. Works in Node and in the browser. */
export async function writeDocx(report: Report): Promise<Uint8Array> {
  const document = new Document({
    creator: "绩效自评助手", title: report.sections[0]?.heading ?? "", evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        document: { run: runLook(BODY), paragraph: { spacing: { before: 0, after: 0 } } },
        title: styleOf(headingLook(0)), heading1: headingStyle(1), heading2: headingStyle(2), heading3: headingStyle(3), heading4: headingStyle(4),
      },
      // The library's own character styles build upon it and do not bring it.
      characterStyles: [{ id: "DefaultParagraphFont", name: "Default Paragraph Font", uiPriority: 1, semiHidden: true, unhideWhenUsed: true }],
      paragraphStyles: [
        { id: "Normal", name: "Normal", quickFormat: true, run: runLook(BODY), paragraph: { spacing: { before: 0, after: 0 } } },
        { id: "Body", name: "公文正文", basedOn: "Normal", quickFormat: true, ...styleOf(BODY) },
        { id: "TableCaption", name: "表题", basedOn: "Normal", ...styleOf(CAPTION) },
        { id: "TableUnit", name: "表单位", basedOn: "Normal", ...styleOf(UNIT_LINE) },
      ],
    },
    sections: [{ properties: page(), footers: footers(), children: blocksOf(report).flatMap(blockOf) }],
  });
  const fonts = [...new Set([BODY, CAPTION, PAGE_NUMBER, ...HEADINGS].map((look) => look.fonts))];
  const buffer = await Packer.toArrayBuffer(document, undefined, [{ path: "word/fontTable.xml", data: fontTableXml(fonts) }]);
  return new Uint8Array(buffer);
}

function page(): NonNullable<ISectionOptions["properties"]> {
  return {
    page: {
      size: { width: PAGE.width, height: PAGE.height },
      margin: { top: PAGE.top, bottom: PAGE.bottom, left: PAGE.left, right: PAGE.right, header: PAGE.header, footer: PAGE.footer, gutter: 0 },
    },
    grid: { type: DocumentGridType.LINES, linePitch: PAGE.linePitch },
  };
}

/** — 1 —, odd pages to the right, even pages to the left, one character from the edge. */
function footers(): NonNullable<ISectionOptions["footers"]> {
  const footer = (side: "left" | "right"): Footer => new Footer({
    children: [new Paragraph({
      alignment: ALIGN[side], indent: { [side]: PAGE_NUMBER.sizePt * 20 },
      children: [new TextRun({ ...runLook({ ...PAGE_NUMBER }), children: ["— ", PageNumber.CURRENT, " —"] })],
    })],
  });
  return { default: footer("right"), even: footer("left") };
}

function blockOf(block: Block): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading": return [new Paragraph({ heading: LEVELS[Math.min(block.level, 4)] ?? HeadingLevel.HEADING_4, keepNext: true, children: headingRuns(block.text, block.level) })];
    case "text": return [new Paragraph({ style: "Body", children: [new TextRun(block.text)] })];
    case "table": return tableOf(block.table, block.caption);
  }
}

function headingRuns(text: string, level: number): readonly TextRun[] {
  return (level === 0 ? titleLines(text) : [text]).map((line, index) => new TextRun({ text: line, ...(index > 0 ? { break: 1 } : {}) }));
}

function tableOf(table: ReportTable, caption: string): readonly (Paragraph | Table)[] {
  const weights = columnWeights(table.cells);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const widths = weights.map((weight) => Math.floor((weight / total) * TEXT_WIDTH));
  const line = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
  const rows = table.cells.map((cells, index) => new TableRow({
    tableHeader: index < table.headerRows, cantSplit: true,
    children: cells.map((cell, column) => cellOf(cell, index < table.headerRows, table.alignRight[column] ?? false, widths[column] ?? 0)),
  }));
  const above = [["TableCaption", caption], ["TableUnit", table.unitLine]] as const;
  return [
    ...above.flatMap(([style, text]) => (text === "" ? [] : [new Paragraph({ style, keepNext: true, children: [new TextRun(text)] })])),
    new Table({
      rows, columnWidths: widths, layout: TableLayoutType.FIXED, width: { size: TEXT_WIDTH, type: WidthType.DXA },
      borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    }),
    new Paragraph({ spacing: { line: 120, lineRule: LineRuleType.EXACT }, children: [] }),
  ];
}

function cellOf(text: string, isHeader: boolean, toRight: boolean, width: number): TableCell {
  const look: TextLook = { ...CELL, bold: isHeader, align: isHeader ? "center" : toRight ? "right" : "left" };
  return new TableCell({
    width: { size: width, type: WidthType.DXA }, verticalAlign: VerticalAlign.CENTER, margins: { left: 80, right: 80 },
    children: text.split(/\r\n|\r|\n/).map((line) => new Paragraph({ ...paragraphLook(look), children: [new TextRun({ ...runLook(look), text: line })] })),
  });
}

function styleOf(look: TextLook): { readonly run: IRunStylePropertiesOptions; readonly paragraph: IParagraphStylePropertiesOptions } {
  return { run: runLook(look), paragraph: paragraphLook(look) };
}

/** A heading's style; its outline level makes the navigation pane work. */
function headingStyle(level: number): ReturnType<typeof styleOf> {
  const { run, paragraph } = styleOf(headingLook(level));
  return { run, paragraph: { ...paragraph, outlineLevel: level - 1 } };
}

function runLook(look: TextLook): IRunStylePropertiesOptions {
  const eastAsia = look.fonts[0] ?? LATIN_FONT;
  return {
    font: { ascii: LATIN_FONT, hAnsi: LATIN_FONT, eastAsia, cs: LATIN_FONT }, size: look.sizePt * 2, bold: look.bold, italics: false,
    color: "000000", language: LANGUAGE, ...(look.sizePt === BODY.sizePt ? { characterSpacing: PAGE.characterSpacing } : {}),
  };
}

function paragraphLook(look: TextLook): Pick<IParagraphOptions, "alignment" | "spacing" | "indent"> {
  const indent = look.indentChars > 0 ? { indent: { firstLine: look.indentChars * look.sizePt * 20, firstLineChars: look.indentChars * 100 } } : {};
  return { alignment: ALIGN[look.align], spacing: { before: 0, after: 0, line: look.linePt * 20, lineRule: LineRuleType.EXACT }, ...indent };
}
