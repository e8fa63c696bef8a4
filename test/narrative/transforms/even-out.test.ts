import { expect, test } from "vitest";
import { count, surveyOf } from "../../support/survey.ts";
import { sentence } from "../../support/telling.ts";

const survey = surveyOf([
  { key: "q.fire@alle", estimate: count(4, 20) },
  { key: "q.sju@alle", estimate: { kind: "total", count: 7 } },
  { key: "q.mange@alle", estimate: count(13, 20) },
]);

test.each([
  ['{{antall "q.fire"}} kommuner har svart.', "Fire kommuner har svart."],
  [
    'I alt {{antall "q.fire"}} kommuner og {{antall "q.sju"}} bydeler.',
    "I alt fire kommuner og sju bydeler.",
  ],
  ['I alt {{antall "q.fire"}} kommuner og {{antall "q.mange"}} bydeler.', "I alt 4 kommuner og 13 bydeler."],
  [
    'I alt {{antall "q.fire"}} kommuner. Og {{antall "q.mange"}} bydeler.',
    "I alt fire kommuner. Og 13 bydeler.",
  ],
  ['Det er {{antall "q.fire" skrift="tall"}} av {{basis "q.fire"}}.', "Det er 4 av 20."],
  ['Av {{basis "q.fire"}} har {{antall-av "q.fire"}} svart.', "Av 20 har 4 av 20 kommuner svart."],
])("%s", (template, expected) => {
  expect(sentence(template, { survey })).toBe(expected);
});
