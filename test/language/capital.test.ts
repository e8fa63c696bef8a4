import { expect, it } from "vitest";
import { capitalise, inSentence } from "../../src/language/capital.ts";

it.each([
  ["hele 86 prosent", "Hele 86 prosent"],
  ["økt", "Økt"],
  ["éin av ti", "Éin av ti"],
  ["«nær» er sant", "«Nær» er sant"],
  ["(om lag)", "(Om lag)"],
  ["6 av 10", "6 av 10"],
  ["IMDi", "IMDi"],
  ["eInnsyn", "eInnsyn"],
  ["iPhone-brukere", "iPhone-brukere"],
  ["nordnorske kommuner", "Nordnorske kommuner"],
  ["e-post", "E-post"],
  ["å", "Å"],
  ["", ""],
  ["…", "…"],
])("%j begins a sentence as %j", (text, expected) => {
  expect(capitalise(text)).toBe(expected);
});

it.each([
  ["Lokale møteplasser", "lokale møteplasser"],
  ["Økt kapasitet", "økt kapasitet"],
  ["IMDi", "IMDi"],
  ["NAV-kontor", "NAV-kontor"],
  ["A-kommune", "A-kommune"],
  ["«Nær»", "«nær»"],
  ["6 av 10", "6 av 10"],
  ["", ""],
])("the label %j stands in a sentence as %j", (label, expected) => {
  expect(inSentence(label)).toBe(expected);
});
