import { expect, test } from "vitest";
import { proposalFor } from "../../src/app/bind.ts";
import { readFigures } from "../../src/app/edition.ts";
import { openSession } from "../../src/app/session.ts";
import { languageOf, type WrittenLanguage } from "../../src/language/language.ts";
import { readTemplates } from "../../src/narrative/read-templates.ts";
import { Problems } from "../../src/problems/problem.ts";
import { scoreOf, stripped } from "./stripped.ts";

/** The published editions, in the languages that they are told in. */
const PUBLISHED: readonly (readonly [string, WrittenLanguage])[] = [
  ["2015", "nb"],
  ["2015", "nn"],
  ["2014", "nn"],
];

test("binds the published chapters again, without their bindings", async () => {
  const root = process.cwd();
  const session = openSession(root, { signal: new AbortController().signal });
  const total = { written: 0, right: 0, wanted: 0, found: 0 };
  for (const [edition, language] of PUBLISHED) {
    const problems = new Problems();
    const { value: survey } = await readFigures(session, edition, problems);
    if (!survey) throw new Error("No survey");
    for (const template of await readTemplates(root, survey.edition, language, problems)) {
      const wanted = stripped(template, survey, languageOf(language).code);
      const plain = { ...template, text: wanted.text };
      const proposal = await proposalFor(session, plain, { edition, language }, problems);
      if (!proposal) throw new Error(JSON.stringify(problems.all.map(({ code, source }) => [code, source])));
      const written = stripped({ ...plain, text: proposal.text }, survey, language);
      expect(written.text).toBe(wanted.text);
      const score = scoreOf(written, wanted);
      for (const one of ["written", "right", "wanted", "found"] as const) total[one] += score[one];
      if (process.env.BIND_SHOW) {
        console.log(edition, language, template.name, score);
        for (const { text, why, candidates } of proposal.unbound)
          console.log(" -", text, why, candidates.map(({ braces, says }) => `${braces}=${says}`).join(" | "));
      }
    }
  }
  console.log(total, "precision", total.right / total.written, "recall", total.found / total.wanted);
  expect(total.right / total.written).toBeGreaterThanOrEqual(0.98);
  expect(total.found / total.wanted).toBeGreaterThanOrEqual(0.8);
}, 60_000);
