import { describe, expect, test } from "vitest";
import { rows, surveyOf } from "../../support/survey.ts";
import { tell } from "../../support/telling.ts";

const LABELS: Readonly<Record<string, { readonly label: string }>> = {
  "kapasitet.oker@alle": { label: "Øker kapasiteten" },
  "mottak.barnevern@vertskommune=ja": { label: "Barnevern" },
  "mottak.helse@vertskommune=ja": { label: "Helse" },
  "resultatmal.ja@alle": { label: "Har resultatmål" },
};
const survey = surveyOf(rows.map((row) => ({ ...row, ...LABELS[row.key] })));

/** A table of one row, its cell at 7:9 or so. */
const table = (caption: string, head: string, row: string, cell: string) =>
  `# T\n\nTabell: ${caption}\n\n| Hva | ${head} |\n|---|---|\n| ${row} | ${cell} |`;
/** What stops the build, in the cells of the only row. */
const errors = (...of: Parameters<typeof table>) =>
  tell(table(...of), { survey })
    .problems.filter(({ severity, source }) => severity === "error" && source.line === 7)
    .map(({ code }) => code);

const SHARE = '{{andel "kapasitet.oker" form="prosent"}}';

describe("a cell of a table is read with the heads of its row and column", () => {
  test.each([
    ["Kapasitet", "Andel av kommunene", "Øker kapasiteten", "83 %"],
    ["Kapasitet", "Kommuner", "Øker kapasiteten", "189"],
    ["Kapasitet", "I alt", "Vertskommuner", "189"],
    ["Kapasitet", "Kommuner", "Øker kapasiteten", "mange"],
    ["Kapasitet", "Andelen som øker kapasiteten", "2015", "stor økning"],
  ])("what is typed there about the survey stops: %s, %s, %s: %s", (...of) => {
    expect(errors(...of)).not.toEqual([]);
  });

  test.each([
    ["Kapasitet", "Andel", "Vertskommuner", SHARE, "review.other-group"],
    ["Kapasitet", "Andel av vertskommunene", "Øker kapasiteten", SHARE, "review.other-group"],
    ["Resultatmål", "Andel", "Har resultatmål", SHARE, "review.other-option"],
    ["Kapasitet", "Andel", "Øker ikke kapasiteten", SHARE, "review.negated"],
    [
      "Mottak",
      "Andel",
      "Barnevern",
      '{{andel "mottak.helse" gruppe="vertskommune=ja"}}',
      "review.other-option",
    ],
  ])("a bound number disagrees with its heads: %s, %s, %s: %s", (caption, head, row, cell, code) => {
    expect(errors(caption, head, row, cell)).toContain(code);
  });

  test.each([
    ["Kapasitet", "Andel av kommunene", "Øker kapasiteten", SHARE],
    ["Kapasitet", "Kommuner", "Øker kapasiteten", SHARE],
    ["Mottak", "Kommuner", "Vertskommuner", '{{andel "mottak.helse" gruppe="vertskommune=ja"}}'],
    ["Mottak", "Andel av vertskommunene", "Helse", '{{andel "mottak.helse" gruppe="vertskommune=ja"}}'],
    ["Når det skjedde", "Dato", "Kommunene fikk brevet", "1. mars 2016"],
    ["Hva skjemaet har", "Antall spørsmål", "Om kapasitet", "14"],
    ["Hvem som gjør hva", "Ansvar", "Kommunene", "bosetting"],
    ["Lover", "Paragraf", "Introduksjonsloven", "§ 4"],
    ["Kapasitet", "Kommuner", "Øker kapasiteten", '{{fast "189 (anslag)" grunn="fra en annen kilde"}}'],
  ])("what agrees, or is of something else, does not: %s, %s, %s: %s", (...of) => {
    expect(errors(...of)).toEqual([]);
  });
});
