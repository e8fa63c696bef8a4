import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { builtEdition } from "../../support/edition.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:a11y"],
});

/** What the validator remarks on, each once. */
async function remarks(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, message }) => `${line}: ${ruleId}: ${message}`),
  );
}

test("the validator sees what is wrong", async () => {
  expect(await remarks("<!DOCTYPE html><p><div></p>")).not.toEqual([]);
});

test.each([
  ["2015", "nb"],
  ["2015", "nn"],
  ["2014", "nn"],
] as const)("nothing is remarked on the page of %s in %s", async (edition, language) => {
  const folder = join(await builtEdition(edition, language), language);
  expect(await remarks(await readFile(join(folder, "index.html"), "utf8"))).toEqual([]);
});

const cases = join(import.meta.dirname, "../../compare/cases");
test.each(
  readdirSync(cases).flatMap((name) =>
    readdirSync(join(cases, name)).includes("expected.html") ? [name] : [],
  ),
)("nor on the comparison %s", async (name) => {
  expect(await remarks(await readFile(join(cases, name, "expected.html"), "utf8"))).toEqual([]);
});
