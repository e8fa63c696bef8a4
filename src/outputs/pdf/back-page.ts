import { generate } from "lean-qr";
import { addressOf, type ColophonRow } from "../../document/colophon.ts";
import type { ReportDocument } from "../../document/document.ts";
import { colophonRows, type Theme } from "../html/edition-view.ts";
import { Html } from "../html/html.ts";
import type { Medium } from "../html/medium.ts";

/** What the last page of the print shows: the main finding once more, and where to go from there. */
export function backPage(document: ReportDocument, theme: Theme, medium: Medium) {
  const { language } = document;
  const { terms } = language;
  const whole = (text: string) => medium.text(text, "whole");
  const address = addressOf(document, theme.config.links.editions);
  const [main] = theme.artRows;
  const rows = colophonRows(document, theme);
  const details = [terms.contact, terms.licence, terms.nextSurvey].flatMap((about) =>
    rows.filter(({ term }) => term === about),
  );
  return {
    ...(main && {
      finding: {
        dots: main.dots === undefined ? undefined : Html.trusted(main.dots),
        value: whole(main.value),
        words: whole(main.words),
        // An answer's label beside a number is none.
        isSentence: main.isOwn,
      },
    }),
    ...(address !== undefined && {
      web: {
        address,
        shown: whole(address),
        title: whole(terms.readOnTheWeb),
        code: Html.trusted(qrCode(address)),
      },
    }),
    details: details.map(({ term, lines }: ColophonRow) => ({
      term: whole(term),
      lines: lines.map(({ text, href }) => ({ text: whole(text), ...(href !== undefined && { href }) })),
    })),
  };
}

/** Modules around a code that have to be white (ISO/IEC 18004, 6.3.8). */
const QUIET = 4;

/**
 * A QR code as an inline SVG in one path, with its quiet zone. Hidden from who listens: the address stands beside it.
 *
 * @param text an address
 */
export function qrCode(text: string): string {
  const code = generate(text);
  const side = code.size + 2 * QUIET;
  const rows = Array.from({ length: code.size }, (_, y) => {
    const row = Array.from({ length: code.size }, (_, x) => (code.get(x, y) ? "1" : "0")).join("");
    return [...row.matchAll(/1+/g)]
      .map(({ index, 0: run }) => `M${index + QUIET},${y + QUIET}h${run.length}v1h-${run.length}z`)
      .join("");
  });
  return (
    `<svg class="kode" aria-hidden="true" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges">` +
    `<path d="${rows.join("")}"/></svg>`
  );
}
