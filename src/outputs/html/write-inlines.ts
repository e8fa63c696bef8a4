import { noteId, type ReportDocument } from "../../document/document.ts";
import { sourceRowId } from "../../document/tables/number-table.ts";
import type { Inline } from "../../narrative/tree.ts";
import { type Html, html, join, NOTHING } from "./html.ts";
import type { Medium, Standing } from "./medium.ts";

/** What inlines are written with. */
export interface InlineContext {
  readonly document: ReportDocument;
  readonly medium: Medium;
  /** Id of the chapter or appendix that they stand in, whose notes their marks lead to. */
  readonly partId: string;
}

/** Kinds that are text and nothing else. A mark of a claim is none at all. */
type Text = Extract<Inline, { kind: "words" | "label" | "claim" }>;
type Element = Exclude<Inline, Text>;

/**
 * Writes inlines as HTML. Texts that stand beside each other are one to the medium: a word may begin in one and end
 * in the next.
 */
export function writeInlines(inlines: readonly Inline[], standing: Standing, context: InlineContext): Html {
  const { medium } = context;
  const pieces: Html[] = [];
  let text = "";
  let isAfterNumber = false;
  const flush = () => {
    const own = isAfterNumber ? medium.afterNumber(text) : text;
    if (text !== "") pieces.push(html`${medium.text(own, standing)}`);
    text = "";
  };
  for (const inline of inlines) {
    if (isText(inline)) text += inline.kind === "claim" ? "" : inline.text;
    else {
      flush();
      pieces.push(writeElement(inline, standing, context));
      isAfterNumber = inline.kind === "value" && /\d$/.test(inline.text);
    }
  }
  flush();
  return join(pieces);
}

function isText(inline: Inline): inline is Text {
  return inline.kind === "words" || inline.kind === "label" || inline.kind === "claim";
}

type Writers = {
  readonly [K in Element["kind"]]: (
    inline: Extract<Element, { kind: K }>,
    standing: Standing,
    context: InlineContext,
  ) => Html;
};

const writers: Writers = {
  value: ({ id, machine, keys, text }, standing, { document, medium }) => {
    const shown = medium.text(text, standing);
    const data = html`<data id="${id}" class="tall" value="${machine}" data-kilde="${keys.join(" ")}">${shown}</data>`;
    return document.listsNumbers ? medium.value(data, sourceRowId(id)) : data;
  },
  reference: ({ id }, standing, { document, medium }) => {
    const target = document.references.get(id);
    return target ? html`<a href="#${target.id}">${medium.text(target.label, standing)}</a>` : NOTHING;
  },
  // Only the first mark of a note can be returned to.
  "note-mark": ({ number, again }, _, { document, medium, partId }) => {
    const { terms, code } = document.language;
    const note = noteId(partId, number);
    const own = again ? NOTHING : html` id="${note}-merke"`;
    const label = terms.noteNumber(number);
    return html`<sup class="fotnote"><a${own} href="#${note}" aria-label="${label}"${medium.tag("noteref", code)}>${number}</a></sup>`;
  },
  "line-break": () => html`<br>`,
  emphasis: ({ inlines }, standing, context) => html`<em>${writeInlines(inlines, standing, context)}</em>`,
  strong: ({ inlines }, standing, context) =>
    html`<strong>${writeInlines(inlines, standing, context)}</strong>`,
  deleted: ({ inlines }, standing, context) => html`<del>${writeInlines(inlines, standing, context)}</del>`,
  code: ({ inlines }, _, context) => html`<code>${writeInlines(inlines, "whole", context)}</code>`,
  link: ({ href, title, inlines }, standing, context) => {
    const named = title === undefined ? NOTHING : html` title="${title}"`;
    return html`<a href="${encodeAddress(href)}"${named}>${writeInlines(inlines, standing, context)}</a>`;
  },
};

function writeElement<K extends Element["kind"]>(
  inline: Extract<Element, { kind: K }>,
  standing: Standing,
  context: InlineContext,
): Html {
  const write = writers[inline.kind as K] as Writers[K];
  return write(inline, standing, context);
}

/** Letters that an address cannot have are percent-encoded; what is encoded already stays so. */
function encodeAddress(href: string): string {
  // Half a character cannot be encoded.
  return encodeURI(href.replace(/\p{Cs}/gu, "\uFFFD")).replaceAll("%25", "%");
}
