import { expect, test } from "vitest";
import { pageRules } from "../../../src/outputs/pdf/page-rules.ts";
import { config } from "../../account/telling.ts";
import { chapter, documentOf, words } from "../../support/tree.ts";

const { document } = documentOf([
  chapter([{ kind: "paragraph", inlines: [words("Ja.")], source: { file: "a" } }]),
]);
const rules = (draft: boolean, embargo?: string) =>
  pageRules(document, {
    config,
    art: "",
    artRows: [],
    artKey: "",
    logo: undefined,
    marks: { draft, embargo },
    fingerprint: "0123456789ab",
  });
const heads = (draft: boolean, embargo?: string) =>
  [...rules(draft, embargo).matchAll(/@top-left\{content:"([^"]*)"/g)].map(([, text]) => text);

test("a draft says so in the head of each page, and a final report on none", () => {
  expect(heads(true)).toEqual(["Utkast", "Utkast: Kommuneundersøkelsen 2015"]);
  expect(heads(false)).toEqual(["Kommuneundersøkelsen 2015"]);
});

test("an embargo is told there too", () => {
  const told = heads(false, "2016-12-01 05:00").map((text) => text?.replaceAll("\u00A0", " "));
  const mark = "Sperrefrist til 1. desember 2016 kl. 05.00";
  expect(told).toEqual([mark, `${mark}: Kommuneundersøkelsen 2015`]);
});
