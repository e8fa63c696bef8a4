import type {
  DottedFigure,
  NumberedFigure,
  Part,
  PlacedBlock,
  ReportDocument,
} from "../document/document.ts";
import { numberTable } from "../document/tables/number-table.ts";
import { questionTable } from "../document/tables/question-table.ts";
import type { DataTable } from "../document/tables/table.ts";
import { drawnTexts } from "../figures/drawn-texts.ts";
import { type FigureSpecs, inRapport } from "../figures/spec.ts";
import { splitSentences } from "../narrative/sentences.ts";
import type { Inline, Leaf, Link, TextBlock } from "../narrative/tree.ts";
import type { Source } from "../problems/problem.ts";
import { questionsAsked } from "../survey/find.ts";
import type { Survey } from "../survey/survey.ts";
import { BOTH, evened, type Said, saidBy, saidIn, type Unnumbered } from "./said.ts";
import type { Carrier, StatementKind } from "./statement.ts";

/** What is said in a document: it, and where the texts that it shows were written. */
export interface WrittenDocument {
  readonly document: ReportDocument;
  readonly survey: Survey;
  readonly figures: FigureSpecs;
}

/**
 * Everything that a document's chapters and appendices say, in their order: each leaf of the tree in one piece, and
 * whatever figures and tables say besides.
 */
export function saidInDocument(written: WrittenDocument): readonly Unnumbered[] {
  const { chapters, appendices } = written.document;
  const walk = new Walk(written);
  return [...chapters, ...appendices].flatMap((part) => walk.part(part));
}

/**
 * What the files beside the page list of the data, and the document does not: a report without its list of numbers
 * or of tables is published with both.
 */
export function saidInAttachments(written: WrittenDocument): readonly Unnumbered[] {
  const { document, survey } = written;
  const { language, edition } = document;
  const place = { file: edition.file };
  const walk = new Walk(written);
  const placed = new Set(
    [...document.chapters, ...document.appendices].flatMap(({ lead, sections }) =>
      [...lead, ...sections.flatMap(({ blocks }) => blocks)].flatMap((block) =>
        block.kind === "table" ? (block.table.question ?? []) : [],
      ),
    ),
  );
  const tables = questionsAsked(survey)
    .filter(({ id }) => !placed.has(id))
    .map((question) => ({ id: question.id, table: questionTable(question, survey, language) }));
  const all = [
    ...tables.flatMap(({ table, id }) => walk.questionTable(table, id, place, ATTACHED)),
    ...(document.listsNumbers
      ? []
      : walk.table(numberTable(document.values, survey, language), place, ATTACHED)),
  ];
  // Remarks below a table stay with it.
  return all.filter(({ kind }) => kind !== "note").map((one) => ({ ...one, in: ["csv"] }));
}

/** Gives each piece its id: the section's and a number within it. */
export function numbered(all: readonly Unnumbered[]): readonly Said[] {
  const counts = new Map<string, number>();
  return all.map((one) => {
    const number = (counts.get(one.section) ?? 0) + 1;
    counts.set(one.section, number);
    return { id: `${one.section}.${number}`, ...one };
  });
}

/** The section of what stands in files beside the page alone. */
const ATTACHED = "vedlagt";

/** Walks chapters and appendices. */
class Walk {
  readonly #written: WrittenDocument;

  constructor(written: WrittenDocument) {
    this.#written = written;
  }

  part({ id, title, lead, sections, footnotes }: Part): readonly Unnumbered[] {
    const { edition } = this.#written.document;
    return [
      ...this.#run(title, "heading", id, { file: edition.file }),
      ...lead.flatMap((block) => this.#block(block, id)),
      ...sections.flatMap((section) => [
        ...this.#run(section.title, "heading", section.id, { file: edition.file }),
        ...section.bases.map((base) =>
          saidIn(base, "data", { file: edition.file }, { kind: "note", section: section.id, in: BOTH }),
        ),
        ...section.blocks.flatMap((block) => this.#block(block, section.id)),
      ]),
      ...footnotes.flatMap(({ blocks }) => blocks.flatMap((block) => this.#text(block, id, "footnote"))),
    ];
  }

  #block(block: PlacedBlock, section: string): readonly Unnumbered[] {
    switch (block.kind) {
      case "figure":
        return this.#figure(block, section);
      case "table":
        return block.table.question === undefined
          ? this.#answerTable(block.table, block.source, section)
          : this.questionTable(block.table, block.table.question, block.source, section);
      case "table-elsewhere":
        return [this.#captionOf(block.table.caption, block.table.question ?? "", section)];
      case "overview":
        return this.table(block.table, block.source, section);
      case "key-figures":
        return block.figures.flatMap((figure) => this.#keyFigure(figure, section));
      default:
        return this.#text(block, section, "sentence");
    }
  }

  #text(block: TextBlock, section: string, kind: StatementKind): readonly Unnumbered[] {
    switch (block.kind) {
      case "heading":
        return this.#run(block.inlines, "heading", section, block.source);
      case "paragraph":
      case "code-block":
        return this.#run(block.inlines, kind, section, block.source);
      case "list": {
        const inside = kind === "sentence" ? "item" : kind;
        return block.items.flatMap((item) => item.blocks.flatMap((one) => this.#text(one, section, inside)));
      }
      case "quote":
        return block.blocks.flatMap((one) => this.#text(one, section, kind));
      case "grid":
        return [
          ...this.#run(block.caption, "caption", section, block.source),
          ...block.head.flatMap((cell) => this.#run(cell.inlines, "head", section, cell.source)),
          ...block.rows.flat().flatMap((cell) => this.#run(cell.inlines, "cell", section, cell.source)),
        ];
      case "rule":
        return [];
    }
  }

  /** The sentences of a stretch that is read as one, then the titles of the links in it. */
  #run(
    inlines: readonly Inline[],
    kind: StatementKind,
    section: string,
    around: Source,
  ): readonly Unnumbered[] {
    const { references, language } = this.#written.document;
    const where = { kind, section, in: BOTH };
    const sentences = gathered(splitSentences(inlines, language)).map((leaves) =>
      saidBy(leaves, beginningOf(leaves) ?? around, where, references),
    );
    const titles = linksIn(inlines).flatMap(({ title = "", source }) =>
      evened(title) === ""
        ? []
        : [saidIn(title, "author", source, { kind: "link-title", section, in: BOTH })],
    );
    return [...sentences, ...titles];
  }

  /** A key figure and its explanation are read as one: «86 % planlegger …». */
  #keyFigure({ value, inlines, source }: DottedFigure, section: string): readonly Unnumbered[] {
    const { references, language } = this.#written.document;
    const space = { kind: "words", text: " ", source, within: [] } as const;
    const [first = [], ...rest] = gathered(splitSentences(inlines, language));
    const where = { kind: "key-figure", section, in: BOTH } as const;
    return [
      saidBy([value, space, ...first], source, where, references),
      ...rest.map((leaves) => saidBy(leaves, beginningOf(leaves) ?? source, where, references)),
    ];
  }

  #figure(block: PlacedFigure, section: string): readonly Unnumbered[] {
    const { figure, baseInMargin, source: place } = block;
    const { code } = this.#written.document.language;
    const spec = this.#written.figures.get(figure.name);
    const own = spec?.rapport.note?.[code];
    const at = (...path: readonly (string | number)[]) => spec?.place(inRapport(...path)) ?? place;
    const where = (kind: StatementKind, carriers: readonly Carrier[] = BOTH) => ({
      kind,
      section,
      in: carriers,
    });
    const { keys, table, alt } = figure;
    const written = new Set([alt, ...tableTexts(table)].map(evened));
    const isWritten = (text: string) =>
      !/\p{L}/u.test(text) || [...written].some((one) => one.includes(text));
    const drawn = (svg: string, carriers: readonly Carrier[]) =>
      drawnTexts(svg).map((text) =>
        saidIn(text, isWritten(evened(text)) ? "data" : "author", at(), where("drawn", carriers), keys),
      );
    return [
      saidIn(figure.caption, "author", at("caption", code), where("caption")),
      saidIn(alt, "data", place, where("alt"), keys),
      // Put into the alt text, the drawing and the table by the program.
      ...[
        { text: spec?.rapport.kind?.[code], path: ["kind"] },
        { text: spec?.rapport.data.complement?.[code], path: ["data", "complement"] },
      ].flatMap(({ text, path }) =>
        text === undefined ? [] : [saidIn(text, "author", at(...path, code), where("label", []))],
      ),
      ...drawn(figure.wide.inline, BOTH),
      ...drawn(figure.narrow.inline, ["web"]),
      ...(figure.note === ""
        ? []
        : [
            own === undefined
              ? saidIn(figure.note, "data", place, where("note"), keys)
              : saidIn(figure.note, "author", at("note", code), where("note"), keys),
          ]),
      ...(figure.base === ""
        ? []
        : [saidIn(figure.base, "data", place, where("note", baseInMargin ? ["web"] : BOTH), keys)]),
      ...table.columns.map((text) => saidIn(text, "program", place, where("head", ["web"]))),
      ...table.rows.flatMap(({ header, cells }, index) => [
        { ...saidIn(header, "author", at("data"), where("label", ["web"]), keys), named: true as const },
        ...cells.map(({ text, isName }) =>
          isName
            ? saidIn(text, "data", place, where("label", ["web"]))
            : saidIn(text, "data", place, where("cell", ["web"]), keys.slice(index, index + 1)),
        ),
      ]),
    ];
  }

  #captionOf(caption: string, question: string, section: string): Unnumbered {
    const { source } = this.#written.survey.questions.get(question) ?? {};
    const { file } = this.#written.document.edition;
    const where = { kind: "caption", section, in: BOTH } as const;
    return { ...saidIn(caption, "author", source ?? { file }, where), alone: true, named: true };
  }

  /** The answers to a question: its text and its options' labels are somebody's, the rest is from the rows. */
  questionTable(table: DataTable, id: string, place: Source, section: string): readonly Unnumbered[] {
    const { survey, document } = this.#written;
    const { code } = document.language;
    const question = survey.questions.get(id);
    const optionOf = (label: string) =>
      [...(question?.options.values() ?? [])].find((option) => option.label[code] === label);
    const keysOf = (option: string | undefined) =>
      [...survey.aggregates.values()]
        .filter((one) => one.question === id && one.option === option)
        .map(({ key }) => key);
    const where = (kind: StatementKind) => ({ kind, section, in: BOTH });
    return [
      this.#captionOf(table.caption, id, section),
      ...table.columns.map(({ header }) => saidIn(header, "program", place, where("head"))),
      ...table.rows.flatMap(({ header, cells }) => {
        const option = optionOf(header);
        const keys = keysOf(option?.id);
        return [
          { ...saidIn(header, "author", option?.source ?? place, where("label")), named: true as const },
          ...cells.map(({ text }) => saidIn(text, "data", place, where("cell"), keys)),
        ];
      }),
      ...table.notes.map((note) => saidIn(note, "program", place, where("note"))),
    ];
  }

  /** The answers to several questions: texts of questions and answers are somebody's, the rest is from the rows. */
  #answerTable(
    { caption, columns, rows, notes }: DataTable,
    place: Source,
    section: string,
  ): readonly Unnumbered[] {
    const { questions } = this.#written.survey;
    const where = (kind: StatementKind) => ({ kind, section, in: BOTH });
    const sourceOf = (of: DataTable["rows"][number]["of"]) => {
      const question = of && questions.get(of.question);
      return of?.option === undefined ? question?.source : question?.options.get(of.option)?.source;
    };
    return [
      saidIn(caption, "data", place, where("caption")),
      ...columns.map(({ header }) => saidIn(header, "program", place, where("head"))),
      ...rows.flatMap(({ header, cells, isHead, note = "", of, origin }) => {
        const keys = origin?.keys ?? [];
        const named = sourceOf(of);
        return [
          of === undefined
            ? saidIn(header, "data", place, where("cell"), keys)
            : {
                ...saidIn(header, "author", named ?? place, where(isHead ? "rows-head" : "label")),
                alone: true as const,
                named: true as const,
              },
          ...(note === "" ? [] : [saidIn(note, "program", place, where("note"))]),
          ...cells.map(({ text }) => saidIn(text, "data", place, where("cell"), keys)),
        ];
      }),
      ...notes.map((note) => saidIn(note, "program", place, where("note"))),
    ];
  }

  /** What the program lists: all numbers, all claims, the account itself. */
  table({ caption, columns, rows, notes }: DataTable, place: Source, section: string): readonly Unnumbered[] {
    const where = (kind: StatementKind) => ({ kind, section, in: BOTH });
    return [
      saidIn(caption, "program", place, where("caption")),
      ...columns.map(({ header }) => saidIn(header, "program", place, where("head"))),
      ...rows.flatMap(({ header, cells, isHead }) =>
        [header, ...cells.map(({ text }) => text)].map((text) =>
          saidIn(text, "data", place, where(isHead ? "rows-head" : "cell")),
        ),
      ),
      ...notes.map((note) => saidIn(note, "program", place, where("note"))),
    ];
  }
}

type PlacedFigure = Extract<PlacedBlock, { readonly kind: "figure" }>;

/** Sentences that show something: what shows nothing goes with the one in front. */
function gathered(sentences: readonly (readonly Leaf[])[]): readonly (readonly Leaf[])[] {
  const all: (readonly Leaf[])[] = [];
  let waiting: readonly Leaf[] = [];
  for (const leaves of sentences) {
    const shows = leaves.some((leaf) => !("text" in leaf) || leaf.text.trim() !== "");
    const last = all.at(-1);
    if (shows) {
      all.push([...waiting, ...leaves]);
      waiting = [];
    } else if (last === undefined) waiting = [...waiting, ...leaves];
    else all[all.length - 1] = [...last, ...leaves];
  }
  return all;
}

/** Where its author began it: white space in front says nothing. */
function beginningOf(leaves: readonly Leaf[]): Source | undefined {
  const first = leaves.find((leaf) => "source" in leaf && !("text" in leaf && leaf.text.trim() === ""));
  if (first === undefined || !("source" in first)) return undefined;
  const { source } = first;
  const before = first.kind === "words" ? first.text.search(/\S/) : 0;
  return source.column === undefined ? source : { ...source, column: source.column + before };
}

function linksIn(inlines: readonly Inline[]): readonly Link[] {
  return inlines.flatMap((inline) => {
    if (!("inlines" in inline)) return [];
    const inside = linksIn(inline.inlines);
    return inline.kind === "link" ? [inline, ...inside] : inside;
  });
}

function tableTexts({ rows }: NumberedFigure["table"]): readonly string[] {
  return rows.flatMap(({ header, cells }) => [header, ...cells.map(({ text }) => text)]);
}
