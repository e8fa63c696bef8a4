import { expect, test } from "vitest";
import type { ChapterProposal } from "../../../src/app/bind.ts";
import type { BindWork } from "../../../src/cli/commands/bind.ts";
import { listen } from "../listen.ts";

const file = "templates/narrative/nb/hovedfunn.md";
const at = (line: number) => ({ file, line, column: 1 });
const candidate = {
  braces: "resultatmal.ja",
  says: "6 av 10",
  answer: "Ja",
  question: "Har kommunen resultatmål?",
};
const bound = {
  source: at(5),
  text: "86 prosent",
  braces: "kapasitet.oker",
  question: "Øker dere?",
  answer: "Øker",
  says: "86 prosent",
};
const unbound: ChapterProposal["unbound"] = [
  { source: at(3), text: "66 prosent", why: "none", candidates: [candidate] },
  { source: at(7), text: "6 av 10", why: "disagrees", candidates: [candidate] },
  { source: at(8), text: "Mange", why: "several", candidates: [candidate, candidate] },
  { source: at(9), text: "Flere", why: "none", candidates: [] },
];

async function bind(argv: readonly string[], left = unbound, saves = true) {
  let saved = 0;
  const asked: unknown[] = [];
  const work: BindWork = async (_where, what) => {
    asked.push(what);
    const proposal = { edition: "2015", language: "nb" as const, file, madeOf: "", isNew: false, text: "" };
    return {
      proposal: { ...proposal, bound: [bound], unbound: left, problems: [] },
      save: async () => {
        saved++;
        return saves;
      },
    };
  };
  return { ...(await listen(["bind", ...argv], { work: { bind: work } })), asked, saved: () => saved };
}

test("shows in the order of the text what is clear and what is not, and writes nothing", async () => {
  const { code, out, saved, asked } = await bind(["hovedfunn", "--edition", "2015", "--language", "nb"]);
  expect({ code, saved: saved(), asked }).toEqual({
    code: 1,
    saved: 0,
    asked: [{ chapter: "hovedfunn", edition: "2015", language: "nb" }],
  });
  expect(out).toMatchInlineSnapshot(`
    "
    templates/narrative/nb/hovedfunn.md:3:1
      «66 prosent»
      Ingen rad passer. Nærmest er:
        resultatmal.ja: 6 av 10. Har kommunen resultatmål?

    templates/narrative/nb/hovedfunn.md:5:1
      [86 prosent]{kapasitet.oker}
      Øker dere?

    templates/narrative/nb/hovedfunn.md:7:1
      «6 av 10»
      Verdien passer, men ordene rundt stemmer ikke med gruppen, grunnlaget, svaret eller retningen:
        resultatmal.ja: 6 av 10. Har kommunen resultatmål?

    templates/narrative/nb/hovedfunn.md:8:1
      «Mange»
      Flere kan være ment:
        resultatmal.ja: 6 av 10. Har kommunen resultatmål?
        resultatmal.ja: 6 av 10. Har kommunen resultatmål?

    templates/narrative/nb/hovedfunn.md:9:1
      «Flere»
      Ingen rad i tallene passer.

    Ett uttrykk kan bindes, og 4 må du se på selv.
    Skriv det inn med --write.
    "
  `);
});

test("writes with --write, and says that it is a proposal", async () => {
  const { code, out, saved } = await bind(["hovedfunn", "--write"], []);
  expect({ code, saved: saved() }).toEqual({ code: 0, saved: 1 });
  expect(out).toContain("Forslaget er skrevet inn");
});

test("says when the chapter has changed meanwhile", async () => {
  const { code, out } = await bind(["hovedfunn", "--write"], [], false);
  expect({ code, out }).toMatchObject({ code: 1, out: expect.stringContaining("er endret imens") });
});

test("tells machines all of it", async () => {
  const { out } = await bind(["hovedfunn", "--json"]);
  expect(JSON.parse(out)).toMatchObject({
    ok: false,
    edition: "2015",
    file,
    written: false,
    bound: [bound],
    unbound,
  });
});
