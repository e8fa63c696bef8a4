import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { Problems } from "../../src/problems/problem.ts";
import { readOwnWords, wordsFor } from "../../src/proofread/own-words.ts";
import type { Speller } from "../../src/proofread/speller.ts";
import { loadSpeller } from "./load-speller.ts";

const root = join(import.meta.dirname, "../..");
let nb: Speller;
let nn: Speller;
beforeAll(async () => {
  [nb, nn] = await Promise.all([loadSpeller("nb", []), loadSpeller("nn", [])]);
});
const wrong = (speller: Speller, text: string) => speller.checkWords(text).map(({ word }) => word);

test("each written language has its own dictionary", () => {
  expect(wrong(nb, "Kommunene har ikke noen hele tall.")).toEqual([]);
  expect(wrong(nn, "Kommunane har ikkje nokre heile tal.")).toEqual([]);
  expect(wrong(nb, "Kommunane har ikkje nokre.")).toEqual(["Kommunane", "ikkje", "nokre"]);
  expect(wrong(nn, "Kommunene har ikke noen.")).toEqual(["Kommunene", "ikke", "noen"]);
});

test("a misspelling has its place in the text and at most three suggestions, the likeliest first", () => {
  expect(nb.checkWords("Alle kommunner svarte")).toEqual([
    { index: 5, word: "kommunner", suggestions: ["kommuner"] },
  ]);
  const first = (word: string) => nb.checkWords(word)[0]?.suggestions[0];
  expect(first("Undersøkelsn")).toBe("Undersøkelsen");
  expect(first("kvaliferisering")).toBe("kvalifisering");
  expect(first("intoduksjonsprogrammet")).toBe("introduksjonsprogrammet");
  expect(first("oslo")).toBe("Oslo");
  for (const { suggestions } of nb.checkWords("noene kommunne rapoterer xqzxqz"))
    expect(suggestions.length).toBeLessThanOrEqual(3);
});

describe("closed compounds that the dictionary lacks", () => {
  test("are right when both parts and the link are", () => {
    expect(
      wrong(nb, "bosettingskommuner vertskommunetilskudd språkpraksisplass rapporteringsrutiner"),
    ).toEqual([]);
    expect(wrong(nn, "busettingskommunar vertskommunetilskot talmateriale rapporteringsrutinar")).toEqual([]);
  });
  test("are wrong without the link, with one too many or with a part that is no word", () => {
    const slips = [
      "bosettingkommuner",
      "samarbeidkommuner",
      "tallsgrunnlaget",
      "bosettingskomuner",
      "vertkommuner",
    ];
    expect(wrong(nb, slips.join(" "))).toEqual(slips);
    expect(nb.checkWords("bosettingkommuner")[0]?.suggestions).toContain("bosettingskommuner");
  });
  test("are not made of scraps", () => {
    const scraps = ["kommunne", "kommunefi", "undersøkelsn", "rapotering", "flerttalet"];
    expect(wrong(nb, scraps.join(" "))).toEqual(scraps);
  });
  test("lose one of three equal consonants where the parts meet", () => {
    expect(wrong(nb, "trafikkort")).toEqual([]);
    expect(wrong(nb, "trafikkkort")).toEqual(["trafikkkort"]);
  });
});

test("what stands before or after a hyphen is checked by itself", () => {
  expect(
    wrong(nb, "bosettings- og integreringsarbeid, 2020-reformen, IMDi-ansatte, e-post, A-aksje"),
  ).toEqual([]);
  expect(nb.checkWords("IMDi-annsatte")[0]).toMatchObject({ index: 0, word: "IMDi-annsatte" });
  expect(nb.checkWords("IMDi-annsatte")[0]?.suggestions).toContain("IMDi-ansatte");
});

test("the project's words are right, join with others and, when names, take the genitive", async () => {
  expect(wrong(nb, "flyktningtjenesten i Qvam, Qvams")).toEqual(["flyktningtjenesten", "Qvam", "Qvams"]);
  const own = await loadSpeller("nb", ["flyktning", "Qvam"]);
  expect(wrong(own, "flyktningtjenesten i Qvam, Qvams")).toEqual([]);
});

/** A template without what no reader sees. */
const prose = (template: string) =>
  template.replace(/\{\{[^}]*\}\}|(?<=\])\{[^}]*\}/g, " … ").replace(/\[\^[^\]]*\]:?|\]\([^)]*\)/g, " ");

test("the report itself has no word that is called wrong", async () => {
  const problems = new Problems();
  const own = await readOwnWords(root, problems);
  const speller = await loadSpeller("nb", wordsFor(own, "nb"));
  const folder = join(root, "templates/narrative/nb");
  const files = (await readdir(folder)).filter((name) => name.endsWith(".md"));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files)
    expect(wrong(speller, prose(await readFile(join(folder, file), "utf8"))), file).toEqual([]);
  expect(problems.all).toEqual([]);
});

/** Slips of the fingers in words of the report, the same ones every time. */
function slipsIn(words: readonly string[]): readonly string[] {
  return words.flatMap((word, n) => {
    const at = (n * 7) % (word.length - 1);
    const [before, letter, next, rest] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
    return [
      before + next + rest,
      `${before}${letter}${letter}${letter}${next}${rest}`,
      `${before}q${next}${rest}`,
    ];
  });
}

test("compounds do not hide slips: at least 95 of 100 are still found", () => {
  const words =
    "kommunene bydeler undersøkelsen introduksjonsprogrammet flyktninger bosettingskommuner kapasitet ".concat(
      "vertskommunene tjenestene resultatene rapporterer organisasjoner samarbeidskommunene barnevernet svarprosenten ",
      "integrering kvalifisering sysselsetting retningslinjer tolkeregister norskopplæring næringslivet erfaringer",
    );
  const slips = slipsIn(words.split(" "));
  const found = slips.filter((slip) => wrong(nb, slip).length > 0);
  expect(found.length / slips.length).toBeGreaterThan(0.95);
});

test.each(["xqzjkwvbnmtrplgdsfhc", "kommunesammenslåing", "a", "å-", "a/", "a.", "("])(
  "a hundred thousand signs of «%s» are read in a moment",
  (piece) => {
    const start = process.cpuUsage();
    nb.checkWords(piece.repeat(100_000 / piece.length));
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
  },
);

test.each([30, 60, 120, 500, 100_000])("a word of %i letters is told of in a moment", (length) => {
  const start = process.cpuUsage();
  const [found] = nb.checkWords(
    "kommunesammenslåingsforhandlingsutvalgsmedlemskapx".repeat(2000).slice(0, length),
  );
  expect(found?.word).toHaveLength(length);
  expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
});
