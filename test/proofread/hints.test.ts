import { expect, test } from "vitest";
import { hintsFor, type ProofSentence } from "../../src/proofread/hints.ts";
import { loadSpeller } from "./load-speller.ts";

const file = "templates/narrative/nb/hovedfunn.md";
const at = (
  line: number,
  text: string,
  section = "Kapasitet",
  kind: ProofSentence["kind"] = "text",
): ProofSentence => ({ text, source: { file, line }, chapter: "hovedfunn", section, kind });
const told = (problems: ReturnType<typeof hintsFor>) =>
  problems.map(({ code, severity, source }) => [code, severity, source.line]);
const UNTRIED = { language: "nb" as const, checkWords: () => [] };
const words = (count: number, word = "barn") => `${Array.from({ length: count }, () => word).join(" ")}.`;

test("plain text has no hints", () => {
  expect(hintsFor([at(1, "Alle har svart."), at(2, "Det er bra.")], UNTRIED)).toEqual([]);
});

test("a sentence of more than thirty words is a hint at its line", () => {
  const hints = hintsFor([at(3, words(30)), at(4, words(31))], UNTRIED);
  expect(told(hints)).toEqual([["proofread.long-sentence", "warning", 4]]);
  expect(hints[0]?.message.nb.what).toBe(
    "Setningen som begynner med «barn barn barn barn barn …», har 31 ord.",
  );
  expect(hints[0]?.message.nb.remedy).toContain("Del den i to");
  expect(hints[0]?.message.en.what).toContain("31 words");
});

test("a hard section is a hint at its first sentence, if it is long enough to tell", () => {
  const hard = words(20, "kvalifiseringsarbeid");
  const section = [at(7, hard), at(8, hard), at(9, hard)];
  const hints = hintsFor([at(2, "Kort.", "Andre"), ...section], UNTRIED);
  expect(told(hints)).toEqual([["proofread.hard-section", "warning", 7]]);
  expect(hints[0]?.message.nb.what).toContain("«Kapasitet» har lesbarhetsindeks (LIX) 120");
  expect(hints[0]?.message.nb.remedy).toContain("60 av 60 ord har mer enn seks bokstaver");
  expect(hintsFor(section.slice(2), UNTRIED)).toEqual([]);
});

test("a section is hard when its LIX, as it is told, is above the limit", () => {
  // 20 words in each sentence, and 7 or 8 in 20 of them long: LIX 55 and 60.
  const section = (long: number) =>
    [1, 2].map((line) => at(line, `${"kvalifisering ".repeat(long)}${words(20 - long)}`));
  expect(told(hintsFor(section(7), UNTRIED))).toEqual([]);
  expect(told(hintsFor(section(8), UNTRIED))).toEqual([["proofread.hard-section", "warning", 1]]);
  const nearly = [at(1, `${"kvalifisering ".repeat(7)}${words(14)}`), ...section(7)];
  expect(told(hintsFor(nearly, UNTRIED))).toEqual([]);
});

test("a heading is spelt, but is no sentence of its section", async () => {
  const heading = at(1, "Heading xqzxqz ".repeat(20).trim(), "Kapasitet", "heading");
  const hints = hintsFor([heading, at(3, words(29))], await loadSpeller("nb", ["Heading"]));
  expect(told(hints)).toEqual([["proofread.spelling", "warning", 1]]);
});

test("sentences without a stop, such as items of a list, are not read together", () => {
  const items = [1, 2, 3, 4].map((line) => at(line, words(15).slice(0, -1)));
  expect(hintsFor(items, UNTRIED)).toEqual([]);
});

test("a misspelt word is one hint, where it stands first", async () => {
  const speller = await loadSpeller("nb", []);
  const hints = hintsFor([at(1, "En komune til."), at(5, "Hver komune."), at(6, "Ett xqzxqz.")], speller);
  expect(told(hints)).toEqual([
    ["proofread.spelling", "warning", 1],
    ["proofread.spelling", "warning", 6],
  ]);
  expect(hints[0]?.message.nb).toEqual({
    what: "«komune» står ikke i ordboken. Ordet er brukt 2 ganger i kapittelet.",
    remedy: "Mente du «kommune» eller «komne»? Er ordet riktig, legger du det til i templates/ordliste.txt.",
  });
  expect(hints[1]?.message.nb.remedy).toBe(
    "Rett ordet, eller legg det til i templates/ordliste.txt hvis det er riktig.",
  );
  expect(hints[1]?.message.en.what).toBe("«xqzxqz» is not in the dictionary.");
});
