import { expect, test } from "vitest";
import { pageRules } from "../../../src/outputs/pdf/page-rules.ts";
import { config } from "../../account/telling.ts";
import { chapter, documentOf, words } from "../../support/tree.ts";

const { document } = documentOf([
  chapter([{ kind: "paragraph", inlines: [words("Ja.")], source: { file: "a" } }]),
]);
const rules = (draft: boolean) =>
  pageRules(document, {
    config,
    art: "",
    artRows: [],
    artKey: "",
    logo: undefined,
    draft,
    fingerprint: "0123456789ab",
  });
const heads = (draft: boolean) =>
  [...rules(draft).matchAll(/@top-left\{content:"([^"]*)"/g)].map(([, text]) => text);

test("a draft says so in the head of each page, and a final report on none", () => {
  expect(heads(true)).toEqual(["Utkast", "Utkast: Kommuneundersøkelsen 2015"]);
  expect(heads(false)).toEqual(["Kommuneundersøkelsen 2015"]);
});
