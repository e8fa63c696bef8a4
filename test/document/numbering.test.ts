import { describe, expect, test } from "vitest";
import type { Block } from "../../src/narrative/tree.ts";
import { surveyOf } from "../support/survey.ts";
import { chapter, documentOf, grid, paragraph, reference, words } from "../support/tree.ts";

const at = (line: number) => ({ file: "a.md", line, column: 1 });
const table = (question: string, line: number): Block => ({
  kind: "table",
  question,
  source: at(line),
  within: [],
});
const allTables = (line: number): Block => ({
  kind: "overview",
  of: "tables",
  source: at(line),
  within: [],
});
const figure = (line: number): Block => ({
  kind: "figure",
  name: "mottak",
  source: at(line),
  within: [],
});
const two = surveyOf(undefined, { chapters: ["a", "b"] });

test("what was found and not asked has no table among all", () => {
  const all = surveyOf();
  const questions = new Map(
    [...all.questions].map(([id, question]) => [
      id,
      id === "svar" ? { ...question, asked: false } : question,
    ]),
  );
  const { document } = documentOf([chapter([allTables(3)])], { ...all, questions });
  const listed = document.chapters[0]?.lead.flatMap((block) => (block.kind === "table" ? [block.table] : []));
  const texts = listed?.flatMap(({ caption, rows }) => [caption, ...rows.map(({ header }) => header)]);
  for (const id of all.questions.keys()) expect(texts?.includes(`Spørsmålet ${id}`), id).toBe(id !== "svar");
});

describe("what is put in twice", () => {
  test("a table is told of at its second place, with the first", () => {
    const { document, problems } = documentOf([
      chapter([table("mottak", 3), table("svar", 4), table("mottak", 5)]),
    ]);
    expect(problems.all.map(({ code, source }) => [code, source.line])).toEqual([
      ["document.table-twice", 5],
    ]);
    expect(document.chapters[0]?.lead.map(({ kind }) => kind)).toEqual(["table", "table"]);
  });

  test("so is a figure", () => {
    const { document, problems } = documentOf([chapter([figure(3), figure(9)])]);
    expect(problems.all.map(({ code, source }) => [code, source.line])).toEqual([
      ["document.figure-twice", 9],
    ]);
    expect(document.figures).toHaveLength(1);
  });
});

describe("the list of all tables", () => {
  test.each([
    ["before", [allTables(3)], [table("mottak", 3)], 2],
    ["after", [table("mottak", 3)], [allTables(3)], 1],
  ] as const)("leads to a table whose place is elsewhere, and stands %s it", (_, first, second, number) => {
    const { document, problems } = documentOf(
      [chapter(first, [], "a"), chapter(second, [], "b")],
      surveyOf(undefined, { chapters: ["a", "b"] }),
    );
    expect(problems.all).toEqual([]);
    const blocks = document.chapters.flatMap(({ lead }) => lead);
    const ids = blocks.flatMap((block) => (block.kind === "table" ? [block.table.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeLessThan(two.questions.size);
    const listed = blocks.flatMap((block) =>
      block.kind === "table" && block.table.question === undefined
        ? block.table.rows.map(({ header }) => header)
        : [],
    );
    expect(listed).not.toContain("Spørsmålet mottak");
    const elsewhere = blocks.flatMap((block) => (block.kind === "table-elsewhere" ? [block.table] : []));
    expect(elsewhere.map(({ id }) => id)).toEqual(["tabell-mottak"]);
    expect(elsewhere[0]?.number === 1).toBe(number === 1);
  });

  test("a second one leads to the tables of the first", () => {
    const { document } = documentOf([chapter([allTables(3), allTables(5)])]);
    const kinds = document.chapters[0]?.lead.map(({ kind }) => kind) ?? [];
    const count = two.questions.size;
    expect(kinds.slice(0, count).every((kind) => kind === "table")).toBe(true);
    expect(kinds.slice(count).every((kind) => kind === "table-elsewhere")).toBe(true);
  });
});

describe("tables of the author's own", () => {
  test("are numbered among the others, in lists and quotes too, and have ids of their own", () => {
    const [one, inside, same] = [
      grid("Om mottak", [["A"], ["1"]]),
      grid("Mottak", [["A"], ["1"]]),
      grid("Om mottak", [["A"], ["1"]]),
    ];
    const { document } = documentOf([
      chapter([
        one,
        table("mottak", 4),
        {
          kind: "list",
          ordered: false,
          loose: false,
          source: at(5),
          items: [{ source: at(5), blocks: [{ kind: "quote", blocks: [inside], source: at(5) }] }],
        },
        table("svar", 9),
        same,
      ]),
    ]);
    expect([one, inside, same].map((each) => document.grids.get(each))).toEqual([
      { number: 1, id: "tabell-om-mottak" },
      // The question's own table has the plain id.
      { number: 3, id: "tabell-mottak-2" },
      { number: 5, id: "tabell-om-mottak-2" },
    ]);
    const numbers = document.chapters[0]?.lead.flatMap((b) => (b.kind === "table" ? [b.table.number] : []));
    expect(numbers).toEqual([2, 4]);
  });

  test("a reference knows a number that comes after one of them", () => {
    const { document } = documentOf([
      chapter([
        paragraph(words("Se "), reference("r1", { kind: "table", name: "mottak" })),
        grid("Først", [["A"], ["1"]]),
        table("mottak", 4),
      ]),
    ]);
    expect(document.references.get("r1")).toEqual({ id: "tabell-mottak", label: "tabell\u00A02" });
  });
});
