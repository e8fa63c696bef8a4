import {
  noteId,
  type Part,
  type PlacedBlock,
  type PlacedSection,
  type ReportDocument,
} from "../../document/document.ts";
import type { Footnote } from "../../narrative/tree.ts";
import { type Html, html, join, NOTHING } from "./html.ts";
import type { Layouts } from "./layouts.ts";
import type { Medium } from "./medium.ts";
import { breakCompounds } from "./table-view.ts";
import { type BlockContext, writeBlock } from "./write-blocks.ts";
import { writeInlines } from "./write-inlines.ts";

/** Builds what the layouts show of chapters, for one medium. Texts are as the medium has them. */
export class Views {
  readonly #document: ReportDocument;
  readonly #medium: Medium;
  readonly #layouts: Layouts;

  constructor(document: ReportDocument, medium: Medium, layouts: Layouts) {
    this.#document = document;
    this.#medium = medium;
    this.#layouts = layouts;
  }

  part(part: Part) {
    const { terms } = this.#document.language;
    const context = this.#context(part);
    const label =
      part.kind === "chapter" ? terms.chapterNumber(part.number) : terms.appendixNumber(part.number);
    return {
      id: part.id,
      name: part.name,
      label: this.#medium.text(label, "whole"),
      title: writeInlines(part.title, "whole", context),
      lead: part.lead.map((block) => standing(block, context)),
      sections: part.sections.map((section) => this.#section(section, context)),
      hasNotes: part.footnotes.length > 0,
      notesTitle: this.#medium.text(terms.notes, "whole"),
      notesId: `${part.id}-noter`,
      notes: part.footnotes.map((note) => this.#note(note, context)),
    };
  }

  #section(section: PlacedSection, context: BlockContext) {
    const { terms } = this.#document.language;
    return {
      id: section.id,
      title: writeInlines(section.title, "whole", context),
      linkLabel: terms.linkHereTo(section.plainTitle),
      baseLabel: this.#medium.text(this.#medium.web ? terms.whoItConcerns : terms.base, "running"),
      bases: section.bases.map((base) => this.#medium.text(breakCompounds(base), "running")),
      hasBases: section.bases.length > 0,
      blocks: section.blocks.map((block) => standing(block, context)),
    };
  }

  /** The way back stands in the last paragraph of a note, whether it is the only one or not. */
  #note({ number, blocks }: Footnote, context: BlockContext) {
    const { terms, code } = this.#document.language;
    const last = blocks.at(-1);
    const before = last?.kind === "paragraph" ? blocks.slice(0, -1) : blocks;
    const id = noteId(context.partId, number);
    return {
      id,
      markId: `${id}-merke`,
      number,
      several: before.length > 0,
      before: join(before.map((block) => writeBlock(block, context))),
      html: last?.kind === "paragraph" ? writeInlines(last.inlines, "running", context) : NOTHING,
      back: terms.backToText,
      language: code,
    };
  }

  #context(part: Part): BlockContext {
    return { document: this.#document, medium: this.#medium, layouts: this.#layouts, partId: part.id };
  }
}

/** A block as it stands in a chapter. In the page's source an empty line sets text apart from what follows. */
function standing(block: PlacedBlock, context: BlockContext): Html {
  const written = writeBlock(block, context);
  return "inlines" in block || "items" in block || "blocks" in block ? html`${written}\n` : written;
}
