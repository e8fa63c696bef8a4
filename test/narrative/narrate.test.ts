import { expect, test } from "vitest";
import { languageOf } from "../../src/language/language.ts";
import { narrate, type ToldChapter } from "../../src/narrative/narrate.ts";
import { prepareTemplates } from "../../src/narrative/prepare.ts";
import { Problems } from "../../src/problems/problem.ts";
import { surveyOf } from "../support/survey.ts";

const share = '{{andel "kapasitet.oker" ord="hele"}} av kommunene planlegger økt kapasitet.';
/** Three chapters, of which the last has something wrong. */
const chapters = (first: string) =>
  Object.entries({ a: first, b: share, c: `${share} {{andel "ukjent.ja"}}` }).map(([name, text]) => ({
    name,
    file: `${name}.md`,
    text: `# ${name.toUpperCase()}\n\n${text}\n`,
  }));

/** Tells chapters, and those that were told before of the same only where they are not kept. */
function tell(first: string, kept?: Map<string, ToldChapter>) {
  const problems = new Problems();
  const telling = {
    survey: surveyOf(),
    language: languageOf("nb"),
    style: { profile: "streng", digits: "tall" },
    problems,
  } as const;
  const told: string[] = [];
  const prose = narrate(
    prepareTemplates(chapters(first), new Problems()),
    telling,
    ({ name, text }, before, run) => {
      const key = JSON.stringify([name, text, before]);
      const known = kept?.get(key);
      if (!known) told.push(name);
      const one = known ?? run();
      kept?.set(key, one);
      return one;
    },
  );
  return { prose, told, problems: problems.all };
}

test("only chapters that have changed, or whose values have other numbers, are told anew, and all is as if told anew", () => {
  const kept = new Map<string, ToldChapter>();
  const rounds: [string, string[]][] = [
    [share, ["a", "b", "c"]],
    [share, []],
    [`${share} Det er som før.`, ["a"]],
    [`${share} ${share}`, ["a", "b", "c"]],
    [share, []],
  ];
  for (const [first, expected] of rounds) {
    const again = tell(first, kept);
    expect(again.told).toEqual(expected);
    const anew = tell(first);
    expect(again.prose).toEqual(anew.prose);
    expect(again.problems).toEqual(anew.problems);
    expect(again.problems.map(({ source }) => source.file)).toContain("c.md");
  }
});
