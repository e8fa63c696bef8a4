import { expect, test } from "vitest";
import { likelyFigures } from "../../../src/narrative/helpers/figures.ts";
import { prepareTemplates } from "../../../src/narrative/prepare.ts";
import { blocksOf } from "../../../src/narrative/walk.ts";
import { Problems } from "../../../src/problems/problem.ts";
import { tell } from "../../support/telling.ts";

const asked = (template: string) => {
  const { prose, faults } = tell(`# T\n\n${template}`);
  const blocks = prose.chapters
    .flatMap(blocksOf)
    .flatMap((block) => (block.kind === "figure" ? [block] : []));
  return { blocks, faults: faults.filter((fault) => !fault.startsWith("document.")) };
};

test("a line asks for a figure, named by what it shows", () => {
  const { blocks, faults } = asked(
    '{{søyler "mottak.utilstrekkelig" gruppe="vertskommune=ja" sorter="størst"}}',
  );
  expect(faults).toEqual([]);
  expect(blocks).toMatchObject([
    {
      name: "mottak-utilstrekkelig",
      asked: {
        form: "soyler",
        what: ["mottak.utilstrekkelig"],
        options: { gruppe: "vertskommune=ja", sorter: "størst" },
      },
      source: { line: 3, column: 1 },
    },
  ]);
});

test("it may have a name of its own, and several keys", () => {
  const { blocks } = asked(
    '{{tideler "a.ja" "b.ja" navn="mål" tekst="Mål"}}\n\n{{prikker "a.ja"}}\n\n{{enheter "a.ja"}}',
  );
  expect(blocks.map(({ name, asked }) => [name, asked?.form, asked?.what])).toEqual([
    ["mål", "tideler", ["a.ja", "b.ja"]],
    ["a-ja", "prikker", ["a.ja"]],
    ["a-ja", "enheter", ["a.ja"]],
  ]);
});

test("what a template may ask for is seen before it is told, at the same place", () => {
  const text =
    '# T\n\n{{#påstand (flertall "a.ja")}}\nDe fleste.\n\n{{søyler "a.ja" tekst="Mål"}}\n{{else}}\n{{tideler "a.ja" tekst="Mål" navn="to"}}\n{{/påstand}}\n';
  const [template] = prepareTemplates([{ name: "t", file: "t.md", text }], new Problems());
  expect(template && likelyFigures(template)).toEqual([
    {
      name: "a-ja",
      asked: { form: "soyler", what: ["a.ja"], options: { tekst: "Mål" } },
      source: { file: "t.md", line: 6, column: 1 },
    },
    {
      name: "to",
      asked: { form: "tideler", what: ["a.ja"], options: { tekst: "Mål", navn: "to" } },
      source: { file: "t.md", line: 8, column: 1 },
    },
  ]);
});

test("what it does not know is refused where it stands", () => {
  expect(asked('{{søyler "a.ja" farge="rød"}}').faults).toEqual(["narrative.unknown-helper-option 3:17"]);
});
