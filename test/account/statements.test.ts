import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evened, type Unnumbered } from "../../src/account/said.ts";
import { saidInDocument } from "../../src/account/statements.ts";
import type { PlacedBlock, ReportDocument } from "../../src/document/document.ts";
import type { Block, Inline, Leaf, TextBlock } from "../../src/narrative/tree.ts";
import { leavesOf, runsOf } from "../../src/narrative/tree.ts";
import { surveyOf } from "../support/survey.ts";
import { chapter, documentOf, grid, label, paragraph, source, value, words } from "../support/tree.ts";
import { accountOfText } from "./telling.ts";

const said = (document: ReportDocument): readonly Unnumbered[] =>
  saidInDocument({ document, survey: surveyOf(), figures: new Map() });

/** Every leaf of a document that shows something, in the order of the page. */
function shownLeaves({ chapters }: ReportDocument): readonly Leaf[] {
  const inBlock = (block: PlacedBlock): readonly Leaf[] =>
    "figure" in block || "table" in block || block.kind === "key-figures"
      ? block.kind === "key-figures"
        ? block.figures.flatMap((figure) => [figure.value, ...leavesOf(figure.inlines)])
        : []
      : runsOf(block as TextBlock).flatMap(leavesOf);
  return chapters.flatMap((part) => [
    ...leavesOf(part.title),
    ...part.lead.flatMap(inBlock),
    ...part.sections.flatMap(({ title, blocks }) => [...leavesOf(title), ...blocks.flatMap(inBlock)]),
    ...part.footnotes.flatMap(({ blocks }) => blocks.flatMap(inBlock)),
  ]);
}

/** What leaves show, sign by sign, with each value and label as one sign of its own. */
function signs(leaves: readonly Leaf[]): string {
  return leaves
    .map((leaf) => (leaf.kind === "value" ? `[${leaf.id}]` : "text" in leaf ? leaf.text : ""))
    .join("")
    .replace(/\s+/g, "");
}

const leaf = fc.oneof(
  fc.constantFrom("Noe. ", "Og ", "mer! ", " ", "bl.a. ", "\n", "3. ", "(ja?) ", "slutt.").map(words),
  fc.constantFrom("2016", "skole. ").map(label),
);
const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 4, arbitrary: leaf },
  { weight: 1, arbitrary: fc.array(leaf).map((inlines): Inline => ({ kind: "strong", inlines })) },
  {
    weight: 1,
    arbitrary: fc.array(leaf).map(
      (inlines): Inline => ({
        kind: "link",
        href: "https://example.org",
        title: "Dit",
        inlines,
        source,
      }),
    ),
  },
);
const run = fc.array(inline, { maxLength: 8 });
const block: fc.Arbitrary<Block> = fc.oneof(
  run.map((inlines) => paragraph(...inlines)),
  run.map((inlines): Block => ({ kind: "heading", level: 3, inlines, source })),
  run.map(
    (inlines): Block => ({
      kind: "list",
      ordered: false,
      loose: false,
      items: [{ blocks: [paragraph(...inlines)], source }],
      source,
    }),
  ),
  run.map((inlines): Block => ({ kind: "quote", blocks: [paragraph(...inlines)], source })),
  fc
    .array(fc.constantFrom("Kommune", "12", "", "Ja. Nei."), { minLength: 4, maxLength: 4 })
    .map(([a, b, c, d]) =>
      grid("Våre tall", [
        [a ?? "", b ?? ""],
        [c ?? "", d ?? ""],
      ]),
    ),
);

describe("what a document says", () => {
  test("is accounted for, every leaf of it in one statement, and in its order", () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), fc.array(run, { maxLength: 2 }), (lead, notes) => {
        const marked = [...lead, paragraph(words("Så "), value("t1", "86 prosent"), words(" av dem."))];
        const footnotes = notes.map((inlines, index) => ({
          id: `n${index}`,
          number: index + 1,
          blocks: [paragraph(...inlines)],
          source,
        }));
        const { document } = documentOf([chapter(marked, footnotes)]);
        const all = said(document).filter(({ leaves }) => leaves.length > 0);
        expect(all.map(({ leaves }) => signs(leaves)).join("")).toBe(signs(shownLeaves(document)));
        for (const { text, leaves } of all)
          expect(text.replace(/\s+/g, "")).toBe(signs(leaves).replaceAll("[t1]", "86prosent"));
      }),
    );
  });

  test("has numbers at the places where the text has them", () => {
    const { account } = accountOfText(
      '# T\n\nI alt {{antall-av "svar.svart"}} har svart, og {{andel "kapasitet.oker" ord="hele"}} planlegger mer.',
    );
    const statement = account.statements.find(({ values }) => values.length > 0);
    expect(statement?.values.map(({ from, to }) => statement.text.slice(from, to))).toEqual(
      statement?.values.map(({ text }) => text),
    );
    expect(statement?.values.map(({ machine }) => machine)).toEqual(["324/428", "0.86"]);
  });

  test("is known by what the author asked for, and not by what it came to", () => {
    const { statements } = accountOfText(
      '# T\n\n{{andel "kapasitet.oker" ord="hele"}} av kommunene planlegger mer.',
    );
    expect(statements.find(({ values }) => values.length > 0)?.said.written).toBe(
      "{{andel kapasitet.oker ord=hele}} av kommunene planlegger mer.",
    );
  });

  test("has titles of links, cells and items as statements of their own", () => {
    const { account } = accountOfText(
      '# T\n\n- Et punkt.\n- Et [annet](https://example.org "Les mer").\n\n| År | Navn |\n|---|---|\n| en | to |\n\nTabell: Navnene\n',
    );
    const kinds = account.statements.map(({ kind, text }) => `${kind}: ${text}`);
    for (const one of ["item: Et punkt.", "item: Et annet.", "link-title: Les mer", "head: År", "cell: to"])
      expect(kinds).toContain(one);
  });

  test("has ids of its sections, each once", () => {
    const { account } = accountOfText("# T\n\nEn. To.\n\n## Del\n\nTre.");
    const ids = account.statements.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(account.statements.find(({ text }) => text === "Tre.")).toMatchObject({
      id: "kapittel-hovedfunn-del.2",
      section: "kapittel-hovedfunn-del",
      file: "hovedfunn.md",
      line: 7,
      column: 1,
      in: ["web", "pdf"],
    });
  });

  test("begins where its first word stands", () => {
    const { account } = accountOfText("# T\n\nEn setning.  Og en til.\nOg enda en.");
    const places = account.statements
      .filter(({ kind }) => kind === "sentence")
      .map(({ line, column }) => `${line}:${column}`);
    expect(places).toEqual(["3:1", "3:14", "4:1"]);
  });

  test("is evened out", () => {
    expect(evened(" a\u00A0 b\n c ")).toBe("a b c");
  });
});
