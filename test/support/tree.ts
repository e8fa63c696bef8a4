import { assemble } from "../../src/document/assemble.ts";
import type { ReportDocument } from "../../src/document/document.ts";
import { languageOf } from "../../src/language/language.ts";
import type {
  Block,
  Chapter,
  Footnote,
  Grid,
  Inline,
  Label,
  Paragraph,
  Reference,
  Value,
  Words,
} from "../../src/narrative/tree.ts";
import { Problems } from "../../src/problems/problem.ts";
import type { Survey } from "../../src/survey/survey.ts";
import { surveyOf } from "./survey.ts";
import { figure } from "./telling.ts";

/** Trees that are made by hand, for tests of what walks them. */
export const source = { file: "hovedfunn.md", line: 3, column: 1 };

export const words = (text: string): Words => ({ kind: "words", text, source, within: [] });
export const label = (text: string): Label => ({ kind: "label", text, source, within: [] });
export const value = (id: string, text: string): Value => ({
  kind: "value",
  id,
  text,
  machine: "0.86",
  meaning: { measure: "share" },
  keys: ["kapasitet.oker@alle"],
  written: "andel kapasitet.oker",
  chapter: "hovedfunn",
  source,
  within: [],
});
export const reference = (id: string, target: Reference["target"], capital = false): Reference => ({
  kind: "reference",
  id,
  target,
  capital,
  source,
  within: [],
});
export const paragraph = (...inlines: readonly Inline[]): Paragraph => ({
  kind: "paragraph",
  inlines,
  source,
});

/** @param rows the first is the head; a cell without text is empty */
export const grid = (
  caption: string,
  rows: readonly (readonly string[])[],
  align: Grid["align"] = [],
): Grid => {
  const [head = [], ...rest] = rows.map((row) =>
    row.map((text) => ({ inlines: text === "" ? [] : [words(text)], source })),
  );
  return { kind: "grid", caption: [words(caption)], align, head, rows: rest, source };
};

/** A chapter «T» of blocks before its first section. */
export const chapter = (
  lead: readonly Block[],
  footnotes: readonly Footnote[] = [],
  name = "hovedfunn",
): Chapter => ({ name, title: [words("T")], lead, sections: [], footnotes, source });

/** Puts chapters together to a document. */
export function documentOf(
  chapters: readonly Chapter[],
  survey: Survey = surveyOf(),
): { readonly document: ReportDocument; readonly problems: Problems } {
  const problems = new Problems();
  const document = assemble({
    survey,
    prose: { chapters, claims: [] },
    figures: new Map([["mottak", figure("mottak")]]),
    tenDots: () => "<svg></svg>",
    language: languageOf("nb"),
    problems,
  });
  return { document, problems };
}
