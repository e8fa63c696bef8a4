import { expect, test } from "vitest";
import type { Outdated } from "../../../src/app/update.ts";
import type { UpdateWork } from "../../../src/cli/commands/update.ts";
import { listen } from "../listen.ts";

const span = (line: number, text: string, instead?: string, sameWords = false): Outdated => ({
  language: "nb",
  source: { file: "templates/narrative/nb/hovedfunn.md", line, column: 1 },
  text,
  ...(instead !== undefined && { instead }),
  sameWords,
});
const number = span(3, "Hele 86 prosent", "Hele 84 prosent", true);
const word = span(5, "Nesten alle", "De aller fleste");
const none = span(9, "har økt");

async function update(argv: readonly string[], spans: readonly Outdated[], answers?: readonly string[]) {
  const saved: (readonly Outdated[])[] = [];
  const work: UpdateWork = async () => ({
    found: { edition: "2015", spans, problems: [] },
    save: async (accepted) => {
      saved.push(accepted);
      return accepted;
    },
  });
  const left = [...(answers ?? [])];
  const ask = async () => left.shift();
  const told = await listen(["update", ...argv], { work: { update: work } }, 80, answers ? ask : undefined);
  return { ...told, saved };
}

test("--write takes what keeps the words, and leaves the rest with its place", async () => {
  const { code, out, saved } = await update(["2015", "--write"], [number, word, none]);
  expect({ code, saved }).toEqual({ code: 1, saved: [[number]] });
  expect(out).toMatchInlineSnapshot(`
    "
    templates/narrative/nb/hovedfunn.md:3:1
      «Hele 86 prosent» → «Hele 84 prosent»

    templates/narrative/nb/hovedfunn.md:5:1
      «Nesten alle» → «De aller fleste»
      Ordene er andre: les setningen rundt.

    templates/narrative/nb/hovedfunn.md:9:1
      «har økt»
      Ingenting av samme slag er sant. Skriv om setningen.

    Ett uttrykk er skrevet inn.
    2 uttrykk står igjen og må skrives om.
    "
  `);
});

test("asks of each where somebody sits at the terminal", async () => {
  const { code, saved, out } = await update([], [number, word, none], ["n", "j"]);
  expect({ code, saved }).toEqual({ code: 1, saved: [[word]] });
  expect(out).toContain("2 uttrykk står igjen");
  expect((await update([], [number, word], ["a"])).saved).toEqual([[]]);
});

test("only lists where there is nobody to ask", async () => {
  const { code, saved, out } = await update(["2015"], [number]);
  expect({ code, saved }).toEqual({ code: 1, saved: [[]] });
  expect(out).toContain("«Hele 86 prosent» → «Hele 84 prosent»");
});

test("says when all is true, and tells all with --json", async () => {
  expect(await update(["2015"], [])).toMatchObject({ code: 0, out: "\nAll bundet tekst i 2015 er sann.\n" });
  const { out } = await update(["2015", "--write", "--json"], [number, word]);
  expect(JSON.parse(out)).toMatchObject({ ok: false, edition: "2015", written: [number], left: [word] });
});
