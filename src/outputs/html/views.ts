import type {
  DottedFigure,
  NumberedFigure,
  NumberedTable,
  Part,
  PlacedBlock,
  PlacedSection,
  ReportDocument,
} from "../../document/document.ts";
import { noteId } from "../../document/places.ts";
import type { Cell, DataTable } from "../../document/tables/table.ts";
import type { FigureTable } from "../../figures/table.ts";
import { type Medium, renderInline, renderNoteMarks } from "./inline.ts";
import { asHtml } from "./layouts.ts";

/** Builds what the layouts show of chapters, for one medium. `html` fields are safe HTML, all others text. */
export class Views {
  readonly #document: ReportDocument;
  readonly #medium: Medium;

  constructor(document: ReportDocument, medium: Medium) {
    this.#document = document;
    this.#medium = medium;
  }

  part(part: Part) {
    const { terms, code } = this.#document.language;
    return {
      id: part.id,
      name: part.name,
      number: part.number,
      label: part.kind === "chapter" ? terms.chapterNumber(part.number) : terms.appendixNumber(part.number),
      isAppendix: part.kind === "appendix",
      title: this.#html(part.title, part),
      plainTitle: part.plainTitle,
      lead: part.lead.map((block) => this.#block(block, part)),
      sections: part.sections.map((section) => this.#section(section, part)),
      hasNotes: part.footnotes.length > 0,
      notesTitle: terms.notes,
      notesId: `${part.id}-noter`,
      notes: part.footnotes.map(({ number, html }) => ({
        id: noteId(part.id, number),
        markId: `${noteId(part.id, number)}-merke`,
        number,
        html: this.#html(html, part),
        back: terms.backToText,
        language: code,
      })),
    };
  }

  #section(section: PlacedSection, part: Part) {
    const { terms } = this.#document.language;
    return {
      id: section.id,
      title: this.#html(section.title, part),
      plainTitle: section.plainTitle,
      linkLabel: terms.linkHereTo(section.plainTitle),
      baseLabel: terms.base,
      bases: section.bases.map(breakCompounds),
      hasBases: section.bases.length > 0,
      blocks: section.blocks.map((block) => this.#block(block, part)),
    };
  }

  #block(block: PlacedBlock, part: Part) {
    switch (block.kind) {
      case "html":
        return { layout: "tekst", html: this.#html(block.html, part) };
      case "figure":
        return { layout: "figur", ...this.#figure(block.figure) };
      case "table":
        return { layout: "tabell", ...this.#numbered(block.table) };
      case "overview":
        return { layout: "tabell", ...this.table(block.table as DataTable), wide: true, kind: block.of };
      case "key-figures":
        return {
          layout: "nokkeltall",
          figures: block.figures.map((figure) => this.#keyFigure(figure, part)),
        };
    }
  }

  #figure(figure: NumberedFigure) {
    const { terms } = this.#document.language;
    const { id, number, name, caption, note, wide, narrow, table } = figure;
    return {
      id,
      name,
      label: terms.figureNumber(number),
      caption,
      note,
      wide: asHtml(wide.inline),
      narrow: asHtml(narrow.inline),
      showTable: terms.showTable,
      showTableFor: terms.showTableFor(terms.figureNumber(number)),
      linkHere: terms.linkHere,
      downloads: { svg: `figurer/${name}.svg`, csv: `figurer/${name}.csv` },
      table: figureTable(caption, table),
    };
  }

  #numbered(table: NumberedTable) {
    const { terms } = this.#document.language;
    return { ...this.table(table), id: table.id, label: terms.tableNumber(table.number) };
  }

  table({ caption, columns, rows, notes }: DataTable) {
    return {
      caption,
      columns,
      rows: rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell, index) => ({
          ...cellView(cell, this.#medium),
          numeric: columns[index + 1]?.numeric,
        })),
      })),
      notes,
    };
  }

  #keyFigure({ value, html, sign }: DottedFigure, part: Part) {
    return { value: this.#html(value, part), html: this.#html(html, part), sign: sign && asHtml(sign) };
  }

  #html(html: string, part: Part) {
    const { terms, code } = this.#document.language;
    const rendered = renderInline(html, this.#document, this.#medium);
    // By its tag the finishing of the PDF knows the mark again.
    const tag = this.#medium === "print" ? ` lang="${code}-x-noteref"` : "";
    return asHtml(renderNoteMarks(rendered, part.id, terms.noteNumber, tag));
  }
}

/** A narrow margin needs long compounds to break in their joint. */
function breakCompounds(text: string): string {
  return text.replace(/(\p{L}{5,})(kommun)/gu, "$1\u00AD$2");
}

/** Long keys break at their full stops and signs, so that they don't widen the table; names of files don't. */
function cellView({ text, spoken, link }: Cell, medium: Medium) {
  const key = text.includes("@");
  // Not on the web, where text is copied and a table scrolls; and never in a key of the data.
  const words = medium === "print" && !key ? breakCompounds(text) : text;
  return { text, spoken, link, key, pieces: words.split(/(?<=[.@=_])(?=\p{L})(?!csv\b)/u) };
}

function figureTable(caption: string, { columns, rows }: FigureTable) {
  return {
    caption,
    columns: columns.map((header) => ({ header })),
    rows: rows.map(({ header, cells }) => ({
      header,
      cells: cells.map((cell) => ({ ...cell, pieces: [cell.text] })),
    })),
    notes: [],
  };
}
