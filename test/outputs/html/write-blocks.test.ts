import { join as path } from "node:path";
import { describe, expect, test } from "vitest";
import { readDesign } from "../../../src/app/design.ts";
import type { Block, Inline, TextBlock } from "../../../src/narrative/tree.ts";
import { join } from "../../../src/outputs/html/html.ts";
import { compileLayouts } from "../../../src/outputs/html/layouts.ts";
import { web } from "../../../src/outputs/html/medium.ts";
import { writeBlock } from "../../../src/outputs/html/write-blocks.ts";
import { printMedium } from "../../../src/outputs/pdf/print-medium.ts";
import { Problems } from "../../../src/problems/problem.ts";
import {
  chapter,
  documentOf,
  grid,
  label,
  paragraph,
  reference,
  source,
  value,
  words,
} from "../../support/tree.ts";

const layouts = compileLayouts(
  (await readDesign(path(import.meta.dirname, "../../.."), new Problems())).layouts,
);
const print = printMedium((word) => word.replace(/(?<=ommune)(?=styrene)/, "\u00AD"));

/** Where all numbers are listed: what a number can lead to. */
const list: Block = { kind: "overview", of: "numbers", source, within: [] };

/** A block as HTML; hyphens and other places to break are shown as `·` and `|`, and places of the author are left out. */
function written(block: Block, medium = web, after: readonly Block[] = []): string {
  const { document } = documentOf([chapter([block, ...after])]);
  const context = { document, medium, layouts, partId: "kapittel-hovedfunn" };
  const blocks = document.chapters[0]?.lead ?? [];
  return join(blocks.slice(0, blocks.length - after.length).map((one) => writeBlock(one, context)))
    .toString()
    .replaceAll("\u00AD", "·")
    .replaceAll("\u200B", "|");
}
const onPaper = (block: Block) => written(block, { ...print, placeOf: () => undefined });
const text = (...inlines: readonly Inline[]) => written(paragraph(...inlines));

describe("inlines", () => {
  test("a number is a link to its source on the web where the sources are listed, and text on paper", () => {
    const data = '<data id="t1" class="tall" value="0.86" data-kilde="kapasitet.oker@alle">86 prosent</data>';
    const block = paragraph(value("t1", "86 prosent"));
    expect(written(block, web, [list])).toBe(`<p><a class="til-kilde" href="#kilde-t1">${data}</a></p>\n`);
    expect(written(block), "nothing to lead to").toBe(`<p>${data}</p>\n`);
    expect(onPaper(block), "on one line with what it counts").toBe(
      `<p>${data.replace("86 ", "86\u00A0")}</p>\n`,
    );
  });

  test("what came from elsewhere is text, whatever it looks like", () => {
    expect(text(words("a & "), label('<i>|*"'))).toBe("<p>a &amp; &lt;i&gt;|*&quot;</p>\n");
  });

  test("a reference is a link to what it is about, and nothing where that is missing", () => {
    const to = (name: string) => reference(name, { kind: "chapter", name });
    expect(text(words("Se "), to("hovedfunn"), to("annet"))).toBe(
      '<p>Se <a href="#kapittel-hovedfunn">kapittel\u00A01</a></p>\n',
    );
  });

  test("only a note's first mark can be returned to; on paper the finishing knows it again", () => {
    const mark = (again: boolean): Inline => ({ kind: "note-mark", note: "n", number: 2, again, source });
    const block = paragraph(mark(false), mark(true));
    const link = (id: string, tag = "") =>
      `<sup class="fotnote"><a${id} href="#kapittel-hovedfunn-note-2" aria-label="Note\u00A02"${tag}>2</a></sup>`;
    const own = ' id="kapittel-hovedfunn-note-2-merke"';
    expect(written(block)).toBe(`<p>${link(own)}${link("")}</p>\n`);
    const tag = ' lang="nb-x-noteref"';
    expect(onPaper(block)).toBe(`<p>${link(own, tag)}${link("", tag)}</p>\n`);
  });

  test("an address is encoded once, and half a character in it is none", () => {
    const address = (href: string) =>
      /href="([^"]*)"/.exec(written(paragraph({ kind: "link", href, inlines: [words("her")], source })))?.[1];
    expect(address("https://a.no/å b")).toBe("https://a.no/%C3%A5%20b");
    expect(address("https://a.no/%C3%A5")).toBe("https://a.no/%C3%A5");
    expect(address("https://a.no/\uD800")).toBe("https://a.no/%EF%BF%BD");
  });

  test("emphasis, code, breaks and links, inside each other too", () => {
    expect(
      text(
        { kind: "strong", inlines: [{ kind: "emphasis", inlines: [words("a")] }] },
        { kind: "deleted", inlines: [words("b")] },
        { kind: "line-break" },
        { kind: "code", inlines: [words("<c>")] },
        { kind: "claim", id: "p1" },
        {
          kind: "link",
          href: "https://example.no/å?a=1&b=%20",
          title: 'T "t"',
          inlines: [words("d")],
          source,
        },
      ),
    ).toBe(
      "<p><strong><em>a</em></strong><del>b</del><br><code>&lt;c&gt;</code>" +
        '<a href="https://example.no/%C3%A5?a=1&amp;b=%20" title="T &quot;t&quot;">d</a></p>\n',
    );
  });
});

describe("blocks", () => {
  const item = (...blocks: readonly TextBlock[]) => ({ blocks, source });
  const list = (loose: boolean, start?: number): TextBlock => ({
    kind: "list",
    ordered: start !== undefined,
    ...(start !== undefined && { start }),
    loose,
    items: [item(paragraph(words("a")), paragraph(words("b"))), item(paragraph(words("c")))],
    source,
  });

  test.each<[string, Block, string]>([
    ["heading", { kind: "heading", level: 3, inlines: [words("H")], source }, "<h4>H</h4>\n"],
    ["tight list", list(false), "<ul>\n<li>ab</li>\n<li>c</li>\n</ul>\n"],
    [
      "loose list",
      list(true, 3),
      '<ol start="3">\n<li><p>a</p>\n<p>b</p>\n</li>\n<li><p>c</p>\n</li>\n</ol>\n',
    ],
    ["numbered from one", list(false, 1), "<ol>\n<li>ab</li>\n<li>c</li>\n</ol>\n"],
    [
      "quote",
      { kind: "quote", blocks: [paragraph(words("q"))], source },
      "<blockquote>\n<p>q</p>\n</blockquote>\n",
    ],
    ["rule", { kind: "rule", source }, "<hr>\n"],
    [
      "code",
      { kind: "code-block", inlines: [words("a\n"), words("<b>")], source },
      "<pre><code>a\n&lt;b&gt;\n</code></pre>\n",
    ],
  ])("%s", (_, block, expected) => {
    expect(written(block)).toBe(expected);
  });

  test("on paper each says where the author wrote it, tables and figures too", () => {
    const blocks: readonly Block[] = [
      paragraph(words("a")),
      list(false),
      { kind: "quote", blocks: [paragraph(words("q"))], source },
      grid("G", [["A"], ["1"]]),
      { kind: "figure", name: "mottak", source, within: [] },
      { kind: "table", question: "mottak", source, within: [] },
      { kind: "overview", of: "numbers", source, within: [] },
      {
        kind: "key-figures",
        figures: [{ value: value("t1", "6 av 10"), dots: true, inlines: [words("har")], source }],
      },
    ];
    for (const block of blocks) {
      expect(written(block, print)).toContain(' data-sted="hovedfunn.md:3"');
      expect(written(block, web)).not.toContain("data-sted");
    }
  });
});

describe("words on paper", () => {
  test("are broken across what came from different places, in running text", () => {
    expect(onPaper(paragraph(words("I "), label("kommune"), words("styrene.")))).toBe(
      "<p>I kommune·styrene.</p>\n",
    );
  });

  test("stay whole in headings and code, and in every attribute", () => {
    const inlines = [words("Kommunestyrene")];
    expect(onPaper({ kind: "heading", level: 3, inlines, source })).toBe("<h4>Kommunestyrene</h4>\n");
    expect(onPaper({ kind: "code-block", inlines, source })).toContain("<code>Kommunestyrene\n");
    expect(onPaper(paragraph({ kind: "code", inlines }))).toContain("<code>Kommunestyrene</code>");
    const link = onPaper(
      paragraph({
        kind: "link",
        href: "https://a-b.no/kommunestyrene",
        title: "Kommunestyrene a/b",
        inlines,
        source,
      }),
    );
    expect(link).toContain('href="https://a-b.no/kommunestyrene" title="Kommunestyrene a/b"');
    expect(link).toContain(">Kommune·styrene<");
  });

  test("in a table: whole in the caption, broken in cells where they are long", () => {
    const html = onPaper(grid("Kommunestyrene", [["Kommunestyrene"], ["e-post"]]));
    expect(html).toContain("</span> Kommunestyrene</caption>");
    expect(html).toContain('<th scope="col">Kommune·styrene</th>');
    expect(html).toContain("e-|post");
  });
});

describe("a table of the author's own", () => {
  const own = grid(
    "Hva & hvem",
    [
      ["Tjeneste", "Merknad", "Antall"],
      ["Barnevern", "planlagt", "3"],
      ["Helse", "", "4"],
    ],
    [undefined, "center", "right"],
  );

  test("has a number, a caption, heads of rows and columns, and its alignment", () => {
    const html = written(own);
    expect(html).toContain('aria-label="Tabell\u00A01 Hva &amp; hvem"');
    expect(html).toContain('<table id="tabell-hva-hvem" class="tabell ds-table">');
    expect(html).toContain('<caption><span class="etikett">Tabell\u00A01</span> Hva &amp; hvem</caption>');
    expect(html).toContain(
      '<tr><th scope="col">Tjeneste</th><th scope="col" class="midtkolonne">Merknad</th><th scope="col" class="tallkolonne">Antall</th></tr>',
    );
    expect(html).toContain(
      '<tr><th scope="row">Barnevern</th><td class="midtkolonne">planlagt</td><td class="tallkolonne">3</td></tr>',
    );
  });

  test("an empty cell is empty on the web; on paper it has what keeps it a cell", () => {
    expect(written(own)).toContain('<td class="midtkolonne"></td>');
    expect(onPaper(own)).toContain('<td class="midtkolonne">\u00A0</td>');
    // What heads nothing is no head.
    expect(
      written(
        grid("G", [
          ["", "A"],
          ["b", "1"],
        ]),
      ),
    ).toContain('<tr><td></td><th scope="col">A</th></tr>');
  });
});

test("a table that stands elsewhere is named in the list of all, with the way to it", () => {
  const { document } = documentOf([
    chapter([
      { kind: "table", question: "mottak", source, within: [] },
      { kind: "overview", of: "tables", source, within: [] },
    ]),
  ]);
  const context = { document, medium: web, layouts, partId: "kapittel-hovedfunn" };
  const html = join((document.chapters[0]?.lead ?? []).map((one) => writeBlock(one, context))).toString();
  expect(html).toContain(
    '<p class="tabell-annetsteds">Spørsmålet mottak <a href="#tabell-mottak">Se tabell\u00A01</a></p>',
  );
  expect(html.split('id="tabell-mottak"')).toHaveLength(2);
});
