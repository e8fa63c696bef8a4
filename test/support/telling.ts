import { assemble } from "../../src/document/assemble.ts";
import type { PlacedBlock, ReportDocument } from "../../src/document/document.ts";
import type { Figure } from "../../src/figures/figure.ts";
import { lexicons } from "../../src/language/detect/known.ts";
import { languageOf } from "../../src/language/language.ts";
import { narrate } from "../../src/narrative/narrate.ts";
import type { Style } from "../../src/narrative/narrator.ts";
import { prepareTemplates } from "../../src/narrative/prepare.ts";
import type { Prose } from "../../src/narrative/prose.ts";
import type { Template } from "../../src/narrative/template.ts";
import { type Html, html as htmlOf, join } from "../../src/outputs/html/html.ts";
import type { Layouts } from "../../src/outputs/html/layouts.ts";
import { writeBlock } from "../../src/outputs/html/write-blocks.ts";
import { writeInlines } from "../../src/outputs/html/write-inlines.ts";
import { printMedium } from "../../src/outputs/pdf/print-medium.ts";
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
  /** The chapters' HTML as in print, with words whole, and a line for each figure and table. */
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

/** Made once: what they know depends on no survey. */
const LEXICONS = lexicons();

/** Tells several chapters. */
export function tellAll(templates: readonly Template[], settings: Settings = {}): Told {
  const problems = new Problems();
  const language = languageOf("nb");
  const survey = settings.survey ?? surveyOf();
  const style = settings.style ?? { profile: "streng", digits: "tall" };
  const prose = narrate(prepareTemplates(templates, problems), {
    survey,
    language,
    style,
    problems,
    lexicons: LEXICONS,
  });
  const figures = new Map((settings.figures ?? ["mottak"]).map((name) => [name, figure(name)]));
  const document = assemble({ survey, prose, figures, tenDots: () => "<svg></svg>", language, problems });
  const html = htmlIn(document);
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
    .replace(/<sup class="fotnote">.*?<\/sup>|<[^>]*>|\u200B/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();
}

interface Cell {
  readonly text: string | Html;
}

interface Row {
  readonly head: Cell;
  readonly cells: readonly { readonly written?: Html }[];
}

/** What authors wrote is written as it is published; the rest by its name. */
const layouts: Layouts = {
  fill: (name, view) => {
    const {
      label,
      kind,
      figures = [],
    } = view as {
      readonly label?: string;
      readonly kind?: string;
      readonly figures?: readonly { readonly value: Html; readonly words: Html; readonly more?: Html }[];
    };
    const own = view as {
      readonly columns?: readonly Cell[];
      readonly groups?: readonly { readonly rows: readonly Row[] }[];
      readonly caption?: Html;
    };
    const inside = (own.groups ?? []).flatMap(({ rows }) => rows);
    if (inside.some(({ cells }) => cells.some(({ written }) => written))) {
      const cells = ({ head, cells: rest }: Row) => [head.text, ...rest.map(({ written }) => written ?? "")];
      const rows = [(own.columns ?? []).map(({ text }) => text), ...inside.map(cells)].map(
        (row) => htmlOf`<tr>${join(row.map((cell) => htmlOf`<td>${cell}</td>`))}</tr>`,
      );
      return htmlOf`<p>${own.caption ?? ""}</p><table>${join(rows)}</table>`;
    }
    return name === "nokkeltall"
      ? join(
          figures.map(
            ({ value, words, more }) => htmlOf`<p>${value} ${words}${more ? htmlOf` ${more}` : ""}</p>`,
          ),
        )
      : htmlOf`<p>[${kind ?? (label ?? name).toLowerCase()}]</p>`;
  },
};
const medium = { ...printMedium((word) => word), placeOf: () => undefined };

function htmlIn(document: ReportDocument): string {
  const parts = [...document.chapters, ...document.appendices].map((part) => {
    const context = { document, medium, layouts, partId: part.id };
    const blocks = (list: readonly PlacedBlock[]) => join(list.map((block) => writeBlock(block, context)));
    return join([
      htmlOf`<h2>${writeInlines(part.title, "whole", context)}</h2>\n`,
      blocks(part.lead),
      ...part.sections.map(
        ({ id, title, blocks: own }) =>
          htmlOf`<h3 id="${id}">${writeInlines(title, "whole", context)}</h3>\n${blocks(own)}`,
      ),
      ...part.footnotes.map(({ number, blocks: own }) => htmlOf`<div>${number}: ${blocks(own)}</div>\n`),
    ]);
  });
  return join(parts).toString();
}

export function figure(name: string): Figure {
  return {
    name,
    caption: "Andel som mangler kapasitet",
    alt: "Et bilde av andelene.",
    note: "",
    bases: [],
    base: "",
    wide: { inline: "<svg></svg>", file: "<svg></svg>", width: 560, height: 100 },
    narrow: { inline: "<svg></svg>", width: 320, height: 100 },
    table: { columns: ["Svar", "Andel"], rows: [{ header: "Skole", cells: [{ text: "37 %" }] }] },
    csv: "Svar;Andel\r\n",
    keys: [],
  };
}
