import { describe, expect, test } from "vitest";
import { between, count, percent, type Row, surveyOf, tenth } from "../../support/survey.ts";
import { tell } from "../../support/telling.ts";

const list: readonly Row[] = [
  { key: "q.talt75@alle", estimate: count(75, 100) },
  { key: "q.talt50@alle", estimate: count(50, 100) },
  { key: "q.ingen@alle", estimate: count(0, 10) },
  { key: "q.alle@alle", estimate: count(10, 10) },
  { key: "q.p86@alle", estimate: percent("0.86") },
  { key: "q.p0@alle", estimate: percent("0") },
  { key: "q.seks@alle", estimate: tenth("0.6") },
  { key: "q.naer8@alle", estimate: between("0.75", "0.8") },
  {
    key: "q.opp@alle",
    estimate: { kind: "direction", change: "up" },
    comparableWith: { 2014: { comparable: true } },
  },
  { key: "q.sagt@alle", estimate: { kind: "mention" } },
  { key: "q.skjult@alle", estimate: { kind: "suppressed" } },
  { key: "q.antall@alle", estimate: { kind: "total", count: 189 } },
  { key: "s.a@alle", estimate: percent("0.59") },
  { key: "s.b@alle", estimate: percent("0.42") },
  { key: "u.a@alle", estimate: tenth("0.6") },
  { key: "u.b@alle", estimate: tenth("0.5") },
  { key: "svar.svart@alle", estimate: count(324, 428) },
];
const survey = surveyOf(list);

/** Told, refused as false, or refused as unknown. */
function verdict(condition: string): string {
  const { text, said } = tell(`# T\n\n{{#påstand ${condition}}}Ja.{{else}}Nei.{{/påstand}}`, { survey });
  if (said === "") return text === "T Ja." ? "holds" : "fails";
  return said.includes("kan verken bekreftes") ? "unknown" : said;
}

describe("amounts", () => {
  test.each([
    ['(flertall "q.talt75")', "holds"],
    ['(flertall "q.talt50")', "fails"],
    ['(flertall "q.seks")', "holds"],
    ['(klart-flertall "q.seks")', "unknown"],
    ['(klart-flertall "q.talt75")', "holds"],
    ['(stort-flertall "q.naer8")', "holds"],
    ['(mindretall "q.talt50")', "fails"],
    ['(mindretall "s.b")', "holds"],
    ['(lite-mindretall "s.b")', "fails"],
    ['(de-fleste "q.p86")', "holds"],
    ['(de-aller-fleste "q.naer8")', "fails"],
    ['(nesten-alle "q.alle")', "fails"],
    ['(alle "q.alle")', "holds"],
    ['(mange "s.b")', "holds"],
    ['(en-stor-andel "s.a")', "fails"],
    ['(noen "q.p86")', "fails"],
    ['(få "q.ingen")', "holds"],
    ['(svært-få "q.ingen")', "holds"],
    ['(ingen "q.ingen")', "holds"],
    ['(ingen "q.p0")', "unknown"],
    ["(høy-svarprosent)", "holds"],
    ["(lav-svarprosent)", "fails"],
    ['(mange "q.p86" "q.talt75")', "holds"],
    ['(de-fleste "q.p86" "q.talt50")', "fails"],
  ])("%s %s", (condition, expected) => {
    expect(verdict(condition)).toBe(expected);
  });
});

describe("limits", () => {
  test.each([
    ['(over "q.talt75" 75)', "fails"],
    ['(minst "q.talt75" 75)', "holds"],
    ['(under "q.talt75" 75)', "fails"],
    ['(høyst "q.talt75" 75)', "holds"],
    ['(minst "q.naer8" 75)', "holds"],
    ['(under "q.naer8" 80)', "holds"],
    ['(over "q.naer8" 75)', "unknown"],
    ['(over "q.p86" 85.5)', "unknown"],
    ['(minst "q.p86" 85.5)', "holds"],
    ['(mellom "q.seks" 55 65)', "holds"],
    ['(mellom "q.seks" 60 70)', "unknown"],
    ['(mellom "q.seks" 70 80)', "fails"],
  ])("%s %s", (condition, expected) => {
    expect(verdict(condition)).toBe(expected);
  });
});

describe("facts", () => {
  test.each([
    ['(størst "s.a")', "holds"],
    ['(størst "s.b")', "fails"],
    ['(størst "u.a")', "holds"],
    ['(størst "u.b")', "fails"],
    ['(størst "q.p86")', "fails"],
    ['(størst "svar.svart")', "unknown"],
    ['(økt "q.opp")', "holds"],
    ['(gått-ned "q.opp")', "fails"],
    ['(uendret "q.opp")', "fails"],
    ['(økt "q.p86")', "unknown"],
    ['(sagt "q.sagt")', "holds"],
    ['(sagt "q.p86")', "unknown"],
  ])("%s %s", (condition, expected) => {
    expect(verdict(condition)).toBe(expected);
  });
});

describe("put together", () => {
  const [yes, no, maybe] = ['(mange "q.p86")', '(ingen "q.p86")', '(over "q.naer8" 78)'];
  test.each([
    [`(og ${yes} ${yes})`, "holds"],
    [`(og ${yes} ${no})`, "fails"],
    [`(og ${yes} ${maybe})`, "unknown"],
    [`(og ${no} ${maybe})`, "fails"],
    [`(eller ${no} ${yes})`, "holds"],
    [`(eller ${no} ${no})`, "fails"],
    [`(eller ${no} ${maybe})`, "unknown"],
    [`(eller ${yes} ${maybe})`, "holds"],
    [`(ikke ${no})`, "holds"],
    [`(ikke ${yes})`, "fails"],
    [`(ikke ${maybe})`, "unknown"],
  ])("%s %s", (condition, expected) => {
    expect(verdict(condition)).toBe(expected);
  });
});

describe("what has no share", () => {
  const judging = ["flertall", "mange", "få", "ingen", "alle", "størst", "over", "under", "minst", "høyst"];
  test.each(["q.opp", "q.sagt", "q.skjult", "q.antall"])("%s cannot be known", (key) => {
    for (const name of judging) {
      const limit = ["over", "under", "minst", "høyst"].includes(name) ? " 50" : "";
      expect(verdict(`(${name} "${key}"${limit})`), name).toBe("unknown");
    }
  });

  test("what is hidden can be neither claimed nor denied, in any way", () => {
    for (const condition of ["økt", "gått-ned", "uendret", "sagt"]) {
      expect(verdict(`(${condition} "q.skjult")`)).toBe("unknown");
      expect(verdict(`(ikke (${condition} "q.skjult"))`)).toBe("unknown");
    }
  });
});
