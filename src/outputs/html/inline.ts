import type { ReportDocument } from "../../document/document.ts";
import { noteId } from "../../document/places.ts";
import { sourceRowId } from "../../document/tables/number-table.ts";
import type { Inline } from "../../narrative/prose.ts";
import { replaceTokens } from "../../narrative/tokens.ts";
import { escapeHtml } from "./escape.ts";

/** Where the HTML is read. On the web a number is a link to its source; on paper it is text like any other. */
export type Medium = "web" | "print";

/** HTML with tokens → HTML: each value, reference and fixed text in its place. */
export function renderInline(html: string, document: ReportDocument, medium: Medium): string {
  return replaceTokens(html, (id) => {
    const inline = document.inlines.get(id);
    return inline ? renderToken(inline, document, medium) : "";
  });
}

function renderToken(inline: Inline, document: ReportDocument, medium: Medium): string {
  switch (inline.kind) {
    case "text":
      return escapeHtml(inline.text);
    case "claim":
      return "";
    case "reference": {
      const target = document.references.get(inline.id);
      return target ? `<a href="#${target.id}">${escapeHtml(target.label)}</a>` : "";
    }
    case "value": {
      const { id, machine, keys, text } = inline;
      const attributes = `class="tall" value="${escapeHtml(machine)}" data-kilde="${escapeHtml(keys.join(" "))}"`;
      const data = `<data id="${id}" ${attributes}>${escapeHtml(text)}</data>`;
      return medium === "web" ? `<a class="til-kilde" href="#${sourceRowId(id)}">${data}</a>` : data;
    }
  }
}

const NOTE_MARK = /<sup class="fotnote" data-note="(\d+)"( data-again="")?><\/sup>/g;

/**
 * Footnote marks → links to the notes at the end of the chapter. Only the first mark of a note can be returned to.
 *
 * @param attributes of each link, besides its address and label
 */
export function renderNoteMarks(
  html: string,
  partId: string,
  label: (number: number) => string,
  attributes = "",
): string {
  return html.replace(NOTE_MARK, (_, number: string, again: string | undefined) => {
    const id = noteId(partId, Number(number));
    const own = again ? "" : ` id="${id}-merke"`;
    return `<sup class="fotnote"><a${own} href="#${id}" aria-label="${label(Number(number))}"${attributes}>${number}</a></sup>`;
  });
}
