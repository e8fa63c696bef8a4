import { expect, test } from "vitest";
import { count, percent, type Row, surveyOf } from "../../support/survey.ts";
import { sentence, tell } from "../../support/telling.ts";

const yes = { 2014: { comparable: true } };
const row = (key: string, share: string, more: Partial<Row> = {}): Row => ({
  key,
  estimate: percent(share),
  ...more,
});
const previous = surveyOf([row("q.a@alle", "0.60"), row("ny.a@alle", "0.50")], { id: "2014", year: 2014 });
const survey = surveyOf(
  [
    row("q.a@alle", "0.72", { comparableWith: yes }),
    row("q.a@vertskommune=ja", "0.55"),
    row("ny.a@alle", "0.55", {
      comparableWith: { 2014: { comparable: false, reason: { nb: "Nytt spørsmål." } } },
    }),
    row("vid.a@alle", "0.60"),
    row("stor.a@alle", "0.86"),
    row("halv.a@alle", "0.50"),
    { key: "skjult.a@alle", estimate: { kind: "suppressed" } },
    { key: "svar.svart@alle", estimate: count(324, 428) },
  ],
  {},
  { previous },
);
const said = (call: string) => sentence(`Det er {{andel ${call}}}.`, { survey });
const faults = (call: string) => tell(`# T\n\nDet er {{andel ${call}}}.`, { survey }).faults;

/** What a reader has to judge of a number. */
const left = (call: string) =>
  tell(`# T\n\nDet er {{andel ${call}}}.`, { survey }).prose.sentences.flatMap(({ unproved }) =>
    unproved.map(({ text }) => text),
  );

test("«hele» and «bare» need no reader at the ends, and are left to one elsewhere", () => {
  expect(said('"q.a" ord="hele"')).toBe("Det er hele 72 prosent.");
  expect(left('"q.a" ord="hele"')).toEqual(["hele"]);
  expect(left('"vid.a" ord="bare"')).toEqual(["bare"]);
  expect(left('"stor.a" ord="hele"')).toEqual([]);
});

test("«kun halvparten» and «så mye som» are true of their number, and left to a reader", () => {
  expect(said('"halv.a" ord="kun halvparten"')).toBe("Det er kun halvparten.");
  expect(left('"halv.a" ord="kun halvparten"')).toEqual(["kun"]);
  expect(said('"vid.a" ord="så mye som"')).toBe("Det er så mye som 60 prosent.");
  expect(left('"vid.a" ord="så mye som"')).toEqual(["så mye som"]);
  // The number itself has to be true.
  expect(faults('"vid.a" ord="kun halvparten"')).toEqual(["narrative.false-phrase 3:8"]);
  expect(faults('"vid.a" ord="hele nær"')).toEqual(["narrative.false-phrase 3:8"]);
});

test("«hele» may be measured against the edition before, by ten points", () => {
  expect(said('"q.a" ord="hele" sammenlignet="forrige"')).toBe("Det er hele 72 prosent.");
  expect(faults('"ny.a" ord="hele" sammenlignet="forrige"')).toEqual(["narrative.not-comparable 3:8"]);
  expect(faults('"vid.a" ord="hele" sammenlignet="forrige"')).toEqual(["narrative.not-comparable 3:8"]);
});

test("«hele» may be measured against another figure, by fifteen points", () => {
  expect(said('"q.a" ord="hele" sammenlignet="q.a@vertskommune=ja"')).toBe("Det er hele 72 prosent.");
  expect(left('"q.a" ord="hele" sammenlignet="q.a@vertskommune=ja"')).toEqual([]);
  expect(left('"q.a" ord="hele" sammenlignet="vid.a"')).toEqual(["hele"]);
  expect(faults('"q.a" ord="hele" sammenlignet="skjult.a"')).toEqual(["narrative.no-share 3:8"]);
  expect(faults('"q.a" ord="hele" sammenlignet="ukjent.a"')).toEqual(["narrative.unknown-question 3:8"]);
});

test("«bare» may be measured against a target, by fifteen points", () => {
  expect(said('"vid.a" ord="bare" mål="76"')).toBe("Det er bare 60 prosent.");
  expect(left('"vid.a" ord="bare" mål="76"')).toEqual([]);
  expect(left('"vid.a" ord="bare" mål="75"')).toEqual(["bare"]);
  expect(faults('"vid.a" ord="bare" mål="mye"')).toEqual(["narrative.not-a-target 3:8"]);
  expect(faults('"vid.a" ord="bare" mål="101"')).toEqual(["narrative.not-a-target 3:8"]);
});
