import { describe, expect, test } from "vitest";
import { numberTable } from "../../../src/document/tables/number-table.ts";
import { count, type Row, surveyOf } from "../../support/survey.ts";
import { sentence, tell } from "../../support/telling.ts";

const key = "tolk.har@alle";
const both = { 2014: { comparable: true }, 2012: { comparable: true } };
const reason = { nb: "Spørsmålet er stilt på en annen måte." };

/** Three rounds of one question: 114 of 200, 131 of 211 and 220 of 324. */
function rounds(comparableWith: Row["comparableWith"] = both) {
  const round = (id: string, of: number, base: number) =>
    surveyOf([{ key, estimate: count(of, base), label: "Har retningslinjer for tolk" }], {
      id,
      year: Number(id),
      previous: undefined as never,
    });
  const previous = round("2014", 131, 211);
  const earlier = new Map([
    ["2012", round("2012", 114, 200)],
    ["2014", previous],
  ]);
  const own: Row = {
    key,
    estimate: count(220, 324),
    label: "Har retningslinjer for tolk",
    ...(comparableWith && { comparableWith }),
  };
  return { ...surveyOf([own], {}, { previous }), earlier };
}

const survey = rounds();
const faults = (text: string, of = survey) => tell(`# T\n\n${text}`, { survey: of }).faults;

describe("an earlier edition's number", () => {
  test("is told with its year, bound to its own row", () => {
    const text =
      'I alt {{andel "tolk.har"}} av kommunene har retningslinjer, mot {{andel "tolk.har" utgave="2014" form="prosenttall"}} i 2014.';
    expect(sentence(text, { survey })).toBe(
      "I alt 68 prosent av kommunene har retningslinjer, mot 62 i 2014.",
    );
    const { document } = tell(`# T\n\n${text}`, { survey });
    expect(document.values.map(({ keys, meaning }) => [keys, meaning.year])).toEqual([
      [["tolk.har@alle"], 2015],
      [["tolk.har@alle@2014"], 2014],
    ]);
  });

  test("of three rounds and more", () => {
    const text =
      'Andelen kommuner med retningslinjer var {{andel "tolk.har" utgave="2012"}} i 2012, ' +
      '{{andel "tolk.har" utgave="2014"}} i 2014 og {{andel "tolk.har"}} i 2015.';
    expect(sentence(text, { survey })).toBe(
      "Andelen kommuner med retningslinjer var 57 prosent i 2012, 62 prosent i 2014 og 68 prosent i 2015.",
    );
  });

  test("as counts, and in the key of a claim", () => {
    expect(sentence('I 2014 hadde {{antall-av "tolk.har" utgave="2014"}} retningslinjer.', { survey })).toBe(
      "I 2014 hadde 131 av 211 kommuner retningslinjer.",
    );
    expect(
      sentence(
        '{{#påstand (større-enn "tolk.har" "tolk.har@alle@2012")}}Flere har retningslinjer enn i 2012.{{/påstand}}',
        { survey },
      ),
    ).toBe("Flere har retningslinjer enn i 2012.");
    const claim = '{{#påstand (flertall "tolk.har" utgave="2012")}}';
    expect(sentence(`${claim}I 2012 hadde flertallet retningslinjer for tolk.{{/påstand}}`, { survey })).toBe(
      "I 2012 hadde flertallet retningslinjer for tolk.",
    );
  });

  test.each([
    ["without its year", '{{andel "tolk.har" utgave="2014"}} har retningslinjer.', "review.year-untold"],
    [
      "with another year",
      'I 2012 hadde {{andel "tolk.har" utgave="2014"}} retningslinjer.',
      "review.other-year",
    ],
    ["this year's with its year", 'I 2014 hadde {{andel "tolk.har"}} retningslinjer.', "review.other-year"],
    [
      "the two with each other's year",
      'Andelen med retningslinjer var {{andel "tolk.har"}} i 2014 og {{andel "tolk.har" utgave="2014"}} i 2015.',
      "review.other-year",
    ],
    [
      "the edition before, not two before",
      'I fjor hadde {{andel "tolk.har" utgave="2012"}} retningslinjer.',
      "review.year-untold",
    ],
    [
      "a bare number without a unit",
      '{{andel "tolk.har" form="prosenttall"}} har retningslinjer.',
      "review.no-unit",
    ],
    ["an edition that is none", '{{andel "tolk.har" utgave="2010"}} i 2010.', "narrative.unknown-edition"],
  ])("not %s", (_, text, code) => {
    expect(faults(text).map((fault) => fault.replace(/ .*/, ""))).toContain(code);
  });

  test("not claimed of it without its year, nor of this year with its words", () => {
    const claim = (utgave: string, text: string) =>
      faults(`{{#påstand (flertall "tolk.har"${utgave})}}${text}{{/påstand}}`).map((f) =>
        f.replace(/ .*/, ""),
      );
    expect(claim(' utgave="2014"', "Flertallet har retningslinjer for tolk.")).toContain(
      "review.year-untold",
    );
    expect(claim("", "I 2014 hadde flertallet retningslinjer for tolk.")).toContain("review.other-year");
  });

  test("not past the comparability gate", () => {
    const incomparable = rounds({ 2014: { comparable: false, reason }, 2012: { comparable: true } });
    const { said } = tell('# T\n\nI 2014 hadde {{andel "tolk.har" utgave="2014"}} retningslinjer.', {
      survey: incomparable,
    });
    expect(said).toContain("tolk.har@alle@2014 kan ikke sammenlignes med 2014. Spørsmålet er stilt");
    const undeclared = rounds({ 2014: { comparable: true } });
    expect(faults('I 2012 hadde {{andel "tolk.har" utgave="2012"}} retningslinjer.', undeclared)).toEqual([
      "narrative.not-comparable 3:14",
    ]);
  });

  test("in a table, whose head may tell the year", () => {
    const table = (head: string) =>
      `Tabell: Retningslinjer for tolk\n\n| Svar | ${head} |\n|---|---|\n| Har retningslinjer | {{andel "tolk.har" utgave="2014"}} |`;
    expect(faults(table("2014"))).toEqual([]);
    expect(faults(table("Andel")).join()).toContain("review.year-untold");
  });

  test("stands in the list of numbers with its year, its row and its base", () => {
    const { document } = tell('# T\n\nI 2014 hadde {{andel "tolk.har" utgave="2014"}} retningslinjer.', {
      survey,
    });
    const [place, row] = numberTable(document.values, survey, document.language).rows;
    expect([place?.header, row?.header.replace("\u00a0", " ")]).toEqual(["T", "62 prosent"]);
    expect(row?.cells.map(({ text }) => text)).toEqual([
      "Spørsmålet tolk (2014)",
      "62,1\u00a0%",
      "211 kommuner",
    ]);
    expect(row?.origin?.rows).toBe("2014, rad 2");
  });
});
