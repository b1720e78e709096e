import type { Paragraph, Section, Steps } from "../model";
import { paragraphText } from "../model";
import { COMPOSERS } from "./composers";
import { indicatorAnalysis } from "./composers/score";
import { fixed, suppliedField } from "./composers/supplied";
import type { Composer, Context, Draft } from "./context";
import { headingNumber } from "./format";
import { TITLE_ID } from "./titleId";
import type { Outline, OutlineNode, ParagraphSpec, RepeatedNode } from "./outlines/outline";

type AnyNode = OutlineNode | RepeatedNode;

/** A heading ready to be numbered. */
interface Head {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly Paragraph[];
  readonly children: readonly Head[];
}

/** Sections of an outline in reading order, headings numbered by position, paragraphs composed; a step for each main heading. */
export function* sectionSteps(outline: Outline, context: Context): Steps<readonly Section[]> {
  const title: Section = {
    // The title tells which outline was written last, so that another outline is not taken for deleted paragraphs.
    id: `${TITLE_ID}${outline.id}`, level: 0, heading: titleOf(outline, context), paragraphs: outline.opening.flatMap((spec) => compose(spec, context)),
  };
  yield;
  const parts: Head[] = [];
  for (const node of outline.nodes) {
    parts.push(...heads(node, context));
    yield;
  }
  return [title, ...numbered(parts, 1)];
}

function titleOf(outline: Outline, context: Context): string {
  return `${context.unitName ?? ""}${context.year === null ? "" : `${context.year}年度`}${outline.title}`;
}

function numbered(nodes: readonly Head[], level: number): readonly Section[] {
  return nodes.flatMap((node, index) => [
    { id: node.id, level, heading: `${headingNumber(level, index + 1)}${node.heading}`, paragraphs: node.paragraphs },
    ...numbered(node.children, level + 1),
  ]);
}

function heads(node: AnyNode, context: Context): readonly Head[] {
  if ("eachLevel1" in node) return repeated(node, context);
  return [{
    id: node.id, heading: node.heading,
    paragraphs: (node.body ?? []).flatMap((spec) => compose(spec, context)),
    children: (node.children ?? []).flatMap((child: AnyNode) => heads(child, context)),
  }];
}

/** One heading per level-1 name of the score sheet. */
function repeated(node: RepeatedNode, context: Context): readonly Head[] {
  const { prefix, suffix, withLevel2, defaults } = node.eachLevel1;
  const { rows } = context.scorecard;
  const names = rows.length > 0 ? unique(rows.map(({ indicator }) => indicator.level1)) : defaults;
  return names.map((name): Head => {
    const id = `${node.id}.${name}`;
    const mine = rows.filter(({ indicator }) => indicator.level1 === name);
    const level2 = withLevel2 ? unique(mine.map(({ indicator }) => indicator.level2)) : [];
    return {
      id, heading: affixed(name, prefix, suffix),
      paragraphs: level2.length > 1 ? [] : analysis(id, name, mine, context),
      children: level2.length > 1
        ? level2.map((second): Head => ({
          id: `${id}.${second}`, heading: second, children: [],
          paragraphs: analysis(`${id}.${second}`, second, mine.filter(({ indicator }) => indicator.level2 === second), context),
        }))
        : [],
    };
  });
}

function analysis(id: string, name: string, rows: Context["scorecard"]["rows"], context: Context): readonly Paragraph[] {
  if (rows.length === 0) return finish(`${id}.text`, suppliedField(name)(context));
  return finish(id, indicatorAnalysis(() => rows)(context));
}

function affixed(name: string, prefix: string, suffix: string): string {
  return `${name.startsWith(prefix) ? "" : prefix}${name}${name.endsWith(suffix) ? "" : suffix}`;
}

function compose(spec: ParagraphSpec, context: Context): readonly Paragraph[] {
  return finish(spec.id, composerOf(spec)(context));
}

function composerOf(spec: ParagraphSpec): Composer {
  if ("compose" in spec) return COMPOSERS[spec.compose];
  return "fixed" in spec ? fixed(spec.fixed) : suppliedField(spec.field);
}

function finish(id: string, drafts: readonly Draft[]): readonly Paragraph[] {
  return drafts.map(({ key, origin, runs, table, isItem }) => ({
    id: key === null ? id : `${id}.${key}`, origin, runs, table: table ?? null, generated: paragraphText({ runs }), ...(isItem === true ? { isItem } : {}),
  }));
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
