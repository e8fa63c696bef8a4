import { expect, test } from "vitest";
import { token } from "../../../src/narrative/tokens.ts";
import { escapeHtml } from "../../../src/outputs/html/escape.ts";
import { renderInline, renderNoteMarks } from "../../../src/outputs/html/inline.ts";
import { tell } from "../../support/telling.ts";

test("all that HTML gives a meaning is escaped, in text and in attributes", () => {
  expect(escapeHtml(`<a href="x">'&'</a>`)).toBe("&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;");
});

const { document } = tell('# T\n\n{{andel "kapasitet.oker"}} {{fast "<i>"}} {{vis "kapittel:hovedfunn"}}');

test("a number is a link to its source on the web, and text on paper", () => {
  const data = '<data id="t1" class="tall" value="0.86" data-kilde="kapasitet.oker@alle">86 prosent</data>';
  expect(renderInline(token("t1"), document, "print")).toBe(data);
  expect(renderInline(token("t1"), document, "web")).toBe(
    `<a class="til-kilde" href="#kilde-t1">${data}</a>`,
  );
});

test("fixed text is escaped, a reference is a link, a token that stands for nothing is nothing", () => {
  expect(renderInline(`${token("x2")} ${token("r3")} ${token("x99")}`, document, "web")).toBe(
    '&lt;i&gt; <a href="#kapittel-hovedfunn">kapittel\u00A01</a> ',
  );
});

test("only a note's first mark can be returned to", () => {
  const mark = (again = "") => `<sup class="fotnote" data-note="2"${again}></sup>`;
  const html = renderNoteMarks(mark() + mark(' data-again=""'), "kapittel-a", (n) => `Note ${n}`);
  expect(html).toBe(
    '<sup class="fotnote"><a id="kapittel-a-note-2-merke" href="#kapittel-a-note-2" aria-label="Note 2">2</a></sup>' +
      '<sup class="fotnote"><a href="#kapittel-a-note-2" aria-label="Note 2">2</a></sup>',
  );
});
