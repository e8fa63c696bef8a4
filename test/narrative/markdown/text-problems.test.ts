import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tell } from "../../support/telling.ts";

const faults = (text: string) => tell(`# T\n\n## Del\n\n${text}`).faults;
const remedies = (text: string) => tell(`# T\n\n## Del\n\n${text}`).said;

describe("text that Markdown would drop or publish with its marks", () => {
  test.each([
    // Emphasis that is none.
    ["Svaret **«vet ikke»**blir regnet med.", "stray-mark 5:8", "stray-mark 5:20"],
    ["**Merk:**tallene er foreløpige.", "stray-mark 5:1", "stray-mark 5:8"],
    ["Dette er *viktig.", "stray-mark 5:10"],
    ["Dette er ** viktig **.", "stray-mark 5:10", "stray-mark 5:20"],
    ["Dette er _viktig.", "stray-mark 5:10"],
    ["Ikke ~~slettet.", "stray-mark 5:6"],
    ["Et `tegn.", "stray-mark 5:4"],
    ["Første linje\nog *andre.", "stray-mark 6:4"],
    ["[Se *her](https://a.no/)", "stray-mark 5:5"],
    ["- Et *punkt", "stray-mark 5:6"],
    // Links that lead nowhere.
    ["Se [siden][finnes-ikke].", "broken-link 5:4"],
    ["Se [siden] (https://a.no/).", "broken-link 5:4"],
    ["Se [siden](https://a.no/ x y).", "broken-link 5:4"],
    ["Se [siden](https://a.no/", "broken-link 5:4"],
    ["Se [*siden*][finnes-ikke].", "broken-link 5:12"],
    ["Se [kilden].\n\n[kilde]: https://a.no/", "broken-link 5:4", "unused-link 7:1"],
    ["Tekst.\n\n[a]: https://a.no/", "unused-link 7:1"],
    ["Se [a] og [rapporten].", "lone-bracket 5:4", "lone-bracket 5:11"],
    ["Se [*rapporten*] nå.", "lone-bracket 5:4"],
    ['Se [{{andel "kapasitet.oker"}}] nå.', "lone-bracket 5:4"],
    ["Ifølge «kilden» sier [de] mer.", "lone-bracket 5:22"],
    ["Se ![bildet", "broken-image 5:4"],
    ["Se ![bildet] her", "broken-image 5:4"],
    ["Se ![bildet](https://a.no/ x y).", "broken-image 5:4", "broken-link 5:5"],
    ["Tekst\n[a]: https://a.no/", "broken-link 6:1"],
    ["Et svar[^note og mer.", "broken-note 5:8"],
    ["Et svar[^en note] og mer.", "broken-note 5:8"],
    ["Se [](https://a.no/) og [ ](https://a.no/).", "empty-link 5:4", "empty-link 5:25"],
    ['Se [siden](https://a.no/ "De fleste").', "link-title 5:4"],
    ["Se [a][b] og [c][B].\n\n[b]: https://a.no/\n[B]: https://b.no/", "link-twice 8:1"],
    // Lines that were meant as something else.
    ["### \n\nTekst.", "empty-heading 5:1"],
    ["#Prøve uten mellomrom", "no-heading 5:1"],
    ["Linje\n##Et avsnitt", "no-heading 6:1"],
    ["####### Sju", "no-heading 5:1"],
    ["Tittel\n---", "underlined-heading 5:1"],
    ["• Et punkt\n• Et til", "list-sign 5:1", "list-sign 6:1"],
    ["·\tEt punkt", "list-sign 5:1"],
    ["o Et punkt", "list-sign 5:1"],
    ["– Et punkt\n– Et til", "list-sign 5:1", "list-sign 6:1"],
    ["– et punkt", "list-sign 5:1"],
    ["\uF0B7 Et punkt", "list-sign 5:1"],
    ["- [ ] Gjør dette", "task-list 5:3"],
    ["- [x] Gjort", "task-list 5:3"],
    ["5. mai er en dag.", "lone-item 5:1"],
    ["1. mai er en dag.", "lone-item 5:1"],
    ["## Del to\n\n#### Et hopp", "heading-level 7:1"],
    ["A.[^a]\n\n- [^a]: En note.", "note-inside 7:3", "unknown-footnote 5:3"],
    ["> ### I et sitat", "heading-inside 5:3"],
    ["- ### I en liste", "heading-inside 5:3"],
    // Tables.
    ["| a | b |\n|---|---|\n| c | d |", "table-caption 5:1"],
    ["Tabell: T\n| a | b |\n|---|---|\n| c | `d|e` |", "table-cells 8:10", "stray-mark 8:7"],
    ["Tabell: T\n| a | b |\n|---|---|\n| c | d | e |", "table-cells 8:11"],
    ["Tabell: T\n| a | b |\n|---|---|\n| c |", "table-cells 8:1"],
    ["Tabell: T\n| a | b |\n|---|---|\n| c | d |\nTekst.", "table-cells 9:1"],
    ["| a | b |\n| c | d |", "no-table 5:1"],
    ["| a | b |\n|---|\n| c | d |", "no-table 5:1"],
  ])("%j", (text, ...expected) => {
    expect([...faults(text)].sort()).toEqual(expected.map((one) => `narrative.${one}`).sort());
    expect(remedies(text)).not.toMatch(/undefined|\[object/);
  });

  test.each([
    "To \\* tre, og to * tre.",
    "Filen min_fil_to heter det.",
    "Nummer \\#fem, og \\[siden\\][x] er ingen lenke.".replace("[x]", ""),
    "Sitatet «[…] slik» og [sic] står, og [...] likeså.",
    "De sier at «[kommunen] har [nå] nok» [vår utheving]. Bra![…]",
    'De sier at "[kommunen] har nok" [vår utheving].',
    "Det står !\\[slik\\], og \\[slik\\].",
    "– Vi er fornøyd, sier ordføreren.",
    "– Ja, sier en.\n\n– Nei, sier en annen.",
    "**Alt** er *greit*, ~~ikke~~ `kode`.",
    "**«Vet ikke»** blir regnet med.",
    "Se [siden][a] og [a].\n\n[a]: https://a.no/",
    "Se [Siden][].\n\n[siden]: https://a.no/",
    "1. En\n2. To",
    "2. To\n3. Tre",
    "1. Et punkt",
    "### Mer om dette\n\n#### Enda lenger ned\n\n### Og opp igjen",
    "Tabell: Svar etter tjeneste\n| a | b |\n|---|:-:|\n| c | |\n| `d\\|e` | f \\| g |",
    "Tabell: Svar\n\n| a | b |\n|---|---|\n| c | d |",
    "Tabell: et ord som begynner en setning.",
    "Tekst\n\n---\n\nMer.",
    "o og å er bokstaver.".replace("o og", "Både o og"),
  ])("%j is left alone", (text) => {
    expect(faults(text)).toEqual([]);
  });
});

describe("a bare address", () => {
  const addresses = (text: string) =>
    [...tell(`# T\n\n${text}`).html.matchAll(/href="(http[^"]*)"/g)].map(([, href]) => href);
  test.each(["»", "”", "…", "’", ".", ",", ")", "].", "»,", "!", "?", ":", ";", " –", "–", "».", "),"])(
    "ends before %s",
    (sign) => {
      expect(addresses(`Se «https://www.imdi.no/a${sign} for mer.`)).toEqual(["https://www.imdi.no/a"]);
      expect(tell(`# T\n\nSe https://www.imdi.no/a${sign}`).text).toBe(`T Se https://www.imdi.no/a${sign}`);
    },
  );

  test("keeps the brackets that it opens itself", () => {
    expect(addresses("Se https://a.no/a_(b) nå.")).toEqual(["https://a.no/a_(b)"]);
  });
});

test("a caption may have emphasis, links and numbers, and is read like other text", () => {
  const { text, faults: found } = tell(
    '# T\n\nTabell: Her har *flertallet* av {{antall "svar.svart"}} kommuner svart\n| a | b |\n|---|---|\n| c | d |',
  );
  expect(text).toBe("T Her har flertallet av 324 kommuner svart a b c d");
  expect(found).toEqual(["review.typed-word 3:18"]);
});

test("an author's own number is kept of a list's first item", () => {
  const { prose } = tell("# T\n\n3. Tre\n4. Fire");
  expect(prose.chapters[0]?.lead).toMatchObject([{ kind: "list", ordered: true, start: 3 }]);
});

test("whatever an author writes, nothing but problems comes of it", () => {
  const signs = fc.constantFrom(
    ..."\n|\n\n|# |## |- |1. |> |*|**|_|~~|`|```|[|]|(|)|](|][|[^|]:|https://a.no|www.a.no|a@b.no|<|>|&nbsp;|&amp|\\||!|Tabell: |---|\t|  |ord|«|»| ".split(
      /\|(?!\|)/,
    ),
    "|",
    '{{andel "kapasitet.oker"}}',
    '\n{{figur "mottak"}}\n',
    '{{#påstand (mange "kapasitet.oker")}}',
    "{{/påstand}}",
  );
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 30 }), (parts) => {
      tell(`# T\n\n${parts.join("")}`);
    }),
    { numRuns: 500 },
  );
});

describe("more than Markdown can read in a moment", () => {
  const long = 100_000;
  test.each([
    ["[".repeat(long), "long-block 5:1"],
    ["_a_".repeat(long), "long-block 5:1"],
    ["a.".repeat(long), "long-block 5:1"],
    ["![".repeat(long), "long-block 5:1"],
    [">".repeat(long), "nested-deep 5:1"],
    [`${"> ".repeat(3000)}a`, "nested-deep 5:1"],
    [`${"- ".repeat(3000)}a`, "nested-deep 5:1"],
    ["- a\n".repeat(long), "long-block 5:1"],
    ["- a\n\n".repeat(long), "long-chapter 159999:3"],
    [`Tekst.\n\n${"En setning til. ".repeat(2000)}`, "long-block 7:1"],
  ])("%#", (text, ...expected) => {
    const before = performance.now();
    expect(faults(text)).toEqual(expected.map((one) => `narrative.${one}`));
    expect(performance.now() - before).toBeLessThan(2000);
  });

  test("3000 lists in lists are told of at the first line that is too far in", () => {
    const lists = Array.from({ length: 3000 }, (_, depth) => `${"  ".repeat(depth)}- a`).join("\n");
    expect(faults(lists)).toEqual(["narrative.nested-deep 35:1"]);
  });

  test("what a report may have is read", () => {
    const items = "- Et punkt om noe.\n".repeat(500);
    const paragraphs = "En setning om noe. ".repeat(100);
    expect(faults(`${items}\n${"- ".repeat(6)}a\n\n${"-".repeat(100)}\n\n${paragraphs}`)).toEqual([]);
    const rows = "| En celle | og en til |\n".repeat(2000);
    expect(faults(`Tabell: T\n\n| a | b |\n|---|---|\n${rows}`)).toEqual([]);
  });
});
