import { assemble } from "../../src/document/assemble.ts";
import type { Part, PlacedBlock, ReportDocument } from "../../src/document/document.ts";
import type { Figure } from "../../src/figures/figure.ts";
import { languageOf } from "../../src/language/language.ts";
import { narrate } from "../../src/narrative/narrate.ts";
import type { Style } from "../../src/narrative/narrator.ts";
import { prepareTemplates } from "../../src/narrative/prepare.ts";
import type { Prose } from "../../src/narrative/prose.ts";
import type { Template } from "../../src/narrative/template.ts";
import { renderInline } from "../../src/outputs/html/inline.ts";
import { type Problem, Problems } from "../../src/problems/problem.ts";
import { place } from "../../src/problems/show.ts";
import type { Survey } from "../../src/survey/survey.ts";
import { surveyOf } from "./survey.ts";

export interface Told {
  readonly prose: Prose;
  readonly document: ReportDocument;
  readonly problems: readonly Problem[];
  /** Codes and places: `narrative.html 3:1`. */
  readonly faults: readonly string[];
  /** Each problem's words. */
  readonly said: string;
  /** The chapters' HTML with every token in its place. */
  readonly html: string;
  /** The same as a reader reads it, one space between words; non-breaking spaces are shown as plain ones. */
  readonly text: string;
}

interface Settings {
  readonly survey?: Survey;
  readonly style?: Style;
  readonly figures?: readonly string[];
}

/** Tells one chapter from its template, all the way to HTML. */
export function tell(text: string, settings: Settings = {}): Told {
  return tellAll([{ name: "hovedfunn", file: "hovedfunn.md", text }], settings);
}

/** Tells a sentence in a chapter of its own, which has said whom it is about, and gives the sentence. */
export function sentence(text: string, settings: Settings = {}): string {
  const { text: all, said } = tell(`# T\n\nOm vertskommunene.\n\n${text}`, settings);
  return said === "" ? all.replace(/^T Om vertskommunene\. /, "") : said;
}

/** Tells several chapters. */
export function tellAll(templates: readonly Template[], settings: Settings = {}): Told {
  const problems = new Problems();
  const language = languageOf("nb");
  const survey = settings.survey ?? surveyOf();
  const style = settings.style ?? { profile: "streng", digits: "tall" };
  const prose = narrate(prepareTemplates(templates, problems), { survey, language, style, problems });
  const figures = new Map((settings.figures ?? ["mottak"]).map((name) => [name, figure(name)]));
  const document = assemble({ survey, prose, figures, tenDots: () => "<svg></svg>", language, problems });
  const html = [...document.chapters, ...document.appendices]
    .map((part) => htmlOf(part, document))
    .join("\n");
  return {
    prose,
    document,
    problems: problems.all,
    faults: problems.all.map(({ code, source }) => `${code} ${place(source).replace(/^[^:]*:/, "")}`),
    said: problems.all.map((p) => Object.values(p.message.nb).join(" ")).join("\n"),
    html,
    text: textOf(html),
  };
}

/** What a browser shows of HTML, but for the layout. */
export function textOf(html: string): string {
  return html
    .replace(/<\/?(?:p|li|td|th|tr|h\d|ul|ol|table|br)\b[^>]*>/g, " ")
    .replace(/<[^>]*>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();
}

function htmlOf(part: Part, document: ReportDocument): string {
  const inline = (html: string) => renderInline(html, document, "print");
  const blocks = (list: readonly PlacedBlock[]) => list.map((block) => blockOf(block, inline)).join("\n");
  return [
    `<h2>${inline(part.title)}</h2>`,
    blocks(part.lead),
    ...part.sections.map((s) => `<h3 id="${s.id}">${inline(s.title)}</h3>\n${blocks(s.blocks)}`),
    ...part.footnotes.map(({ number, html }) => `<p>${number}: ${inline(html)}</p>`),
  ].join("\n");
}

function blockOf(block: PlacedBlock, inline: (html: string) => string): string {
  switch (block.kind) {
    case "html":
      return inline(block.html);
    case "key-figures":
      return block.figures.map((f) => `<p>${inline(f.value)} ${inline(f.html)}</p>`).join("\n");
    case "figure":
      return `<p>[figur ${block.figure.number}]</p>`;
    case "table":
      return `<p>[tabell ${block.table.number}]</p>`;
    case "overview":
      return `<p>[${block.of}]</p>`;
  }
}

export function figure(name: string): Figure {
  return {
    name,
    caption: "Andel som mangler kapasitet",
    alt: "Et bilde av andelene.",
    note: "",
    wide: { inline: "<svg></svg>", file: "<svg></svg>", width: 560, height: 100 },
    narrow: { inline: "<svg></svg>", width: 320, height: 100 },
    table: { columns: ["Svar", "Andel"], rows: [{ header: "Skole", cells: [{ text: "37 %" }] }] },
    csv: "Svar;Andel\r\n",
    keys: [],
  };
}
