import { expect, test } from "vitest";
import { tell } from "../../support/telling.ts";

test("figures, tables and overviews stand where they are put", () => {
  const { text, faults } = tell(
    '# T\n\nFør.\n{{figur "mottak"}}\nEtter.\n\n{{tabell "mottak"}}\n\n{{oversikt "tall"}}\n\n{{oversikt "påstander"}}',
  );
  expect(faults).toEqual([]);
  expect(text).toBe("T Før. [figur 1] Etter. [tabell 1] [numbers] [claims]");
});

test("an overview of tables is a table for each group of those who answered, and one of what is known in words", () => {
  const { document } = tell('# T\n\n{{oversikt "tabeller"}}');
  expect(document.chapters[0]?.lead).toHaveLength(5);
  expect(document.chapters[0]?.lead.every((block) => block.kind === "table")).toBe(true);
});

test("a reference has the number of what it points to, and a capital where it begins a sentence", () => {
  const { html, faults } = tell(
    '# T\n\n{{vis "figur:mottak"}} viser det, se {{vis "kapittel:hovedfunn"}} og {{vis "tabell:mottak"}}.\n\n{{figur "mottak"}}\n\n{{tabell "mottak"}}',
  );
  expect(faults).toEqual([]);
  expect(html.replaceAll("\u00A0", " ")).toContain(
    '<a href="#figur-mottak">Figur 1</a> viser det, se <a href="#kapittel-hovedfunn">kapittel 1</a> og <a href="#tabell-mottak">tabell 1</a>.',
  );
});

test.each([
  ['{{tabell "mottakk"}}', "narrative.unknown-question"],
  ['{{oversikt "alt"}}', "narrative.unknown-overview"],
  ['{{oversikt "constructor"}}', "narrative.unknown-overview"],
  ['{{vis "mottak"}}', "narrative.wrong-target"],
  ['{{vis "figur:"}}', "narrative.wrong-target"],
  ['{{vis "figur:a:b"}}', "narrative.wrong-target"],
  ['{{vis "toString:a"}}', "narrative.wrong-target"],
  ['{{vis "figur:mottakk"}}', "document.broken-reference"],
])("%s is refused", (template, code) => {
  expect(tell(`# T\n\n${template}`).faults).toEqual([`${code} 3:1`]);
});
