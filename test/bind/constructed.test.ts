import { expect, test } from "vitest";
import { proposalFor } from "../../src/app/bind.ts";
import { openSession } from "../../src/app/session.ts";
import type { WrittenLanguage } from "../../src/language/language.ts";
import { Problems } from "../../src/problems/problem.ts";

const session = openSession(process.cwd(), { signal: new AbortController().signal });

async function bound(text: string, language: WrittenLanguage) {
  const template = { name: "prove", file: "prove.md", text: `# Prøve\n\n${text}\n` };
  const proposal = await proposalFor(session, template, { edition: "2015", language }, new Problems());
  if (!proposal) throw new Error("Not read");
  const { bound: written, unbound } = proposal;
  return {
    text: proposal.text.slice("# Prøve\n\n".length, -1),
    bound: written.map(({ text: phrase, braces }) => `${phrase}: ${braces}`),
    left: unbound.map(({ text: phrase, why }) => `${phrase}: ${why}`),
    candidates: unbound.flatMap(({ candidates }) => candidates.map(({ braces }) => braces)),
  };
}

/** Sentences that no edition has: what each phrase of them is, in order. */
test.each<[WrittenLanguage, string, readonly string[]]>([
  ["nb", "Det er 9 av 10 kommuner som samarbeider med frivillige.", ["9 av 10: frivillighet.samarbeid"]],
  [
    "nb",
    "Hele 86 prosent vil øke kapasiteten i norskopplæringen og boligtjenestene.",
    ["Hele 86 prosent: kapasitet.oker"],
  ],
  [
    "nb",
    "I vertskommunene er det barnevernet som har utilstrekkelig kapasitet, i 59 prosent av dem.",
    ["59 prosent: mottak.utilstrekkelig.barnevern"],
  ],
  [
    "nb",
    "Blant bosettingskommunene rapporterer 7 av 10 jevnlig til ledelsen om resultatene.",
    ["7 av 10: rapportering.jevnlig"],
  ],
  ["nb", "Det er 189 kommuner som er vertskommune for asylmottak.", ["189: mottak.vertskommune"]],
  [
    "nn",
    "Av busettingskommunane har 6 av 10 resultatmål for introduksjonsprogrammet.",
    ["6 av 10: resultatmal.ja"],
  ],
  ["nn", "Det er 9 av 10 kommunar som samarbeider med frivillige.", ["9 av 10: frivillighet.samarbeid"]],
])("in %s, «%s»", async (language, text, expected) => {
  const found = await bound(text, language);
  expect(found.bound.map((one) => one.replace(/ (?:antall|talet)$/, ""))).toEqual(expected);
  expect(found.text.replace(/\[([^[\]]+)\]\{[^{}]+\}/gu, "$1")).toBe(text);
});

test.each<[string, string, readonly string[]]>([
  [
    "another value than the row has",
    "Av bosettingskommunene har 66 prosent resultatmål.",
    ["66 prosent: none"],
  ],
  [
    "a value that is right of another row",
    "I 59 prosent av kommunene finnes en sjakklubb.",
    ["59 prosent: none"],
  ],
  ["another group than the row's", "6 av 10 kommuner har resultatmål.", ["6 av 10: disagrees"]],
  [
    "another answer than the row's",
    "Av vertskommunene har 42 prosent utilstrekkelig kapasitet i barnevernet.",
    ["42 prosent: none"],
  ],
  ["the contrary", "Av bosettingskommunene har 6 av 10 ikke resultatmål.", ["6 av 10: disagrees"]],
])("binds nothing to %s", async (_, text, left) => {
  const found = await bound(text, "nb");
  expect({ bound: found.bound, text: found.text, left: found.left }).toEqual({ bound: [], text, left });
});

test("names the row that is nearest", async () => {
  const { candidates } = await bound("Av bosettingskommunene har 66 prosent resultatmål.", "nb");
  expect(candidates[0]).toBe("resultatmal.ja");
});

test("leaves alone what is bound, a date and a paragraph of law", async () => {
  const text =
    "[Hele 86 prosent]{kapasitet.oker} av kommunene vil øke kapasiteten. Loven (§ 13) kom 1. juli 2015.";
  expect(await bound(text, "nb")).toMatchObject({ text, bound: [], left: [] });
});
