import { expect, test } from "vitest";
import type { Estimate } from "../../../src/statistics/estimate.ts";
import { count, percent, type Row, surveyOf, tenth } from "../../support/survey.ts";
import { tell } from "../../support/telling.ts";

type Verdict = "holds" | "fails" | "unknown";
const names = ["økt", "gått-ned", "uendret", "doblet", "mer-enn-doblet", "signifikant"] as const;

const rate = (answered: number): Row => ({ key: "svar.svart@alle", estimate: count(answered, 428) });

function editions(before: Estimate, now: Estimate, comparable = true, answered = [203, 324]) {
  const key = "tolk.har@alle";
  const reason = { nb: "Spørsmålet var et annet." };
  const previous = surveyOf([{ key, estimate: before }, rate(answered[0] ?? 0)], { id: "2014", year: 2014 });
  const row: Row = {
    key,
    estimate: now,
    comparableWith: { 2014: { comparable, ...(!comparable && { reason }) } },
  };
  return surveyOf([row, rate(answered[1] ?? 0)], {}, { previous });
}

function verdict(name: string, survey: ReturnType<typeof editions>): Verdict {
  const template = `# T\n\n{{#påstand (${name} "tolk.har")}}Ja.{{else}}Nei.{{/påstand}}`;
  const { text, faults, said } = tell(template, { survey });
  if (faults.length === 0) return text === "T Ja." ? "holds" : "fails";
  expect(said).toContain("kan verken bekreftes eller avkreftes: ");
  return "unknown";
}

const all = [428, 428];

test.each<[string, ReturnType<typeof editions>, string]>([
  // økt, gått-ned, uendret, doblet, mer enn doblet, signifikant
  [
    "49 → 74 of a sample",
    editions(count(100, 203), count(240, 324)),
    "holds fails fails unknown unknown holds",
  ],
  ["74 → 49 of a sample", editions(count(150, 203), count(160, 324)), "fails holds fails fails fails holds"],
  [
    "49 → 51 of a sample",
    editions(count(100, 203), count(165, 324)),
    "unknown unknown unknown unknown unknown fails",
  ],
  [
    "3 → 3 of a sample",
    editions(count(6, 203), count(10, 324)),
    "unknown unknown holds unknown unknown fails",
  ],
  ["20 → 40 of a sample", editions(count(40, 200), count(128, 320)), "holds fails fails holds unknown holds"],
  [
    "20 → 40 of all",
    editions(count(86, 428), count(172, 428), true, all),
    "holds fails fails holds fails holds",
  ],
  [
    "20 → 50 of all",
    editions(count(86, 428), count(214, 428), true, all),
    "holds fails fails fails holds holds",
  ],
  [
    "50 → 52 of all",
    editions(count(214, 428), count(222, 428), true, all),
    "unknown fails holds fails fails holds",
  ],
  [
    "50 → 50 of all",
    editions(count(214, 428), count(214, 428), true, all),
    "fails fails holds fails fails fails",
  ],
  ["published 40 → 48", editions(percent("0.40"), percent("0.48")), "holds fails fails fails fails unknown"],
  ["published 40 → 44", editions(percent("0.40"), percent("0.44")), "holds fails fails fails fails unknown"],
  ["tenths", editions(tenth("0.6"), tenth("0.8")), "unknown unknown unknown unknown unknown unknown"],
  [
    "hidden",
    editions({ kind: "suppressed" }, count(200, 324)),
    "unknown unknown unknown unknown unknown unknown",
  ],
  [
    "not comparable",
    editions(count(100, 203), count(240, 324), false),
    "unknown unknown unknown unknown unknown unknown",
  ],
  [
    "a published direction",
    editions({ kind: "mention" }, { kind: "direction", change: "up" }),
    "holds fails fails unknown unknown unknown",
  ],
  [
    "a published decrease",
    editions({ kind: "mention" }, { kind: "direction", change: "down" }),
    "fails holds fails fails fails unknown",
  ],
])("%s", (_, survey, expected) => {
  expect(names.map((name) => verdict(name, survey)).join(" ")).toBe(expected);
});

test("what stands in the way is told in the words of the data", () => {
  const survey = editions(count(100, 203), count(240, 324), false);
  const { said } = tell('# T\n\n{{#påstand (økt "tolk.har")}}x{{/påstand}}', { survey });
  expect(said).toContain("utgavene kan ikke sammenlignes på dette spørsmålet. Spørsmålet var et annet.");
});

test("the claim rests on both figures, and says so", () => {
  const survey = editions(count(150, 203), count(160, 324));
  const { said } = tell('# T\n\n{{#påstand (økt "tolk.har")}}x{{/påstand}}', { survey });
  expect(said).toMatch(
    /49,4\u00A0% \(data\/2015\/aggregates\.csv:2\); 73,9\u00A0% \(data\/2015\/aggregates\.csv:2\)/,
  );
});
