import { expect, test } from "vitest";
import { languageOf } from "../../../src/language/language.ts";
import { type Entry, ledger } from "../../../src/narrative/review/ledger.ts";
import { place } from "../../../src/problems/show.ts";
import { surveyOf } from "../../support/survey.ts";
import { tell } from "../../support/telling.ts";

function entries(text: string): readonly Entry[] {
  const survey = surveyOf();
  const { prose, problems } = tell(`# T\n\n${text}`, { survey });
  return ledger(prose.sentences, problems, survey, languageOf("nb"));
}

const plain = (text: string) => text.replaceAll("\u00a0", " ");

test("a number is listed with its exact value, its base and its rows", () => {
  const [entry, ...others] = entries('Vi vet dette. Hele {{andel "svar.svart"}} har svart. Slik er det.');
  expect(others).toEqual([]);
  expect(entry).toMatchObject({ text: "Hele 76 prosent har svart.", chapter: "hovedfunn", verdict: "fails" });
  expect(entry?.errors).toEqual(["review.typed-hedge"]);
  const [number] = entry?.numbers ?? [];
  expect(number?.text).toBe(
    "76\u00a0prosent".replace("\u00a0", number?.text.includes("\u00a0") ? "\u00a0" : " "),
  );
  const [source] = number?.sources ?? [];
  expect(plain(source?.exact ?? "")).toBe("324 av 428 (75,7 %)");
  expect(source).toMatchObject({ key: "svar.svart@alle", base: "428 kommuner" });
  expect(source?.rows.map((row) => place(row))).toEqual(["data/2015/aggregates.csv:2"]);
});

test("a stop after a number of the survey's ends its sentence", () => {
  const found = entries(
    'Det er en svarprosent på {{svarprosent}}. Her er alle med. Det var {{antall "svar.svart"}}.',
  );
  expect(found.map(({ text }) => text)).toEqual(["Det er en svarprosent på 76.", "Det var 324."]);
});

test("the complement is listed with its own value", () => {
  const [entry] = entries('Det er {{motsatt "resultatmal.ja" form="av-ti"}} igjen.');
  expect(plain(entry?.numbers[0]?.sources[0]?.exact ?? "")).toBe("over 35 %, til og med 45 %");
});

test("claims are listed with the sentences that they stand around, whatever their verdict", () => {
  const text = [
    '{{#påstand (flertall "kapasitet.oker")}}Ja. Og ja.{{/påstand}}',
    '{{#påstand (mindretall "bosetting.ja")}}Nei.{{/påstand}}',
    '{{#påstand (over "resultatmal.ja" 60)}}Kanskje.{{/påstand}}',
  ].join("\n\n");
  const found = entries(text).map(({ text: sentence, verdict, claims }) => [
    sentence,
    verdict,
    ...claims.map(({ says, why }) => [says, why?.code].filter(Boolean).join(": ")),
  ]);
  expect(found).toEqual([
    ["Nei.", "fails", "mindretall"],
    ["Kanskje.", "unknown", "over 60 prosent: too-coarse"],
    ["Ja.", "holds", "flertall"],
    ["Og ja.", "holds", "flertall"],
  ]);
});

test("claims that contradict each other are errors of their own sentences", () => {
  const claim = (word: string, text: string) => `{{#påstand (${word} "kapasitet.oker")}}${text}{{/påstand}}`;
  const found = entries(
    `Før.\n\n${claim("flertall", "Ja.")}\n\nMidt imellom.\n\n${claim("mindretall", "Nei.")}`,
  );
  expect(found.map(({ text, errors }) => [text, ...errors])).toEqual([
    ["Ja.", "narrative.contradiction"],
    ["Nei.", "narrative.contradiction"],
  ]);
});

test("an error belongs to the sentence that it stands in, also where no number could be told", () => {
  const found = entries(
    'Det er {{andel "kapasitet.oker"}}. Og {{andel "kapasitet.oker" ord="knapt 80"}} her.\nMen {{andel "kapasitet.tull"}}.',
  );
  expect(found.map(({ text, verdict, errors }) => [plain(text), verdict, ...errors])).toEqual([
    ["Og … her.", "fails", "narrative.false-phrase"],
    ["Men ….", "fails", "narrative.unknown-option"],
    ["Det er 86 prosent.", "holds"],
  ]);
});

test("a sentence without numbers, claims and errors is not listed", () => {
  expect(entries("Her er det bare tekst.\n\n- Og en liste")).toEqual([]);
});
