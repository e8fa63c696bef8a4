import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { addToChapter } from "../../src/app/paste.ts";
import { sectionsOfPlain } from "../../src/manuscript/read.ts";

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), "paste-"));
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  return made;
}

test.each([
  ["a line end last", "# T\n\nEt avsnitt.\n", "# T\n\nEt avsnitt.\n\n## H\n\nTekst.\n"],
  ["none last", "# T\n\nEt avsnitt.", "# T\n\nEt avsnitt.\n\n## H\n\nTekst.\n"],
  [
    "line ends of Windows",
    "# T\r\n\r\nEt avsnitt.\r\n",
    "# T\r\n\r\nEt avsnitt.\r\n\r\n## H\r\n\r\nTekst.\r\n",
  ],
])("a text is added after a chapter with %s, as a part of its own", async (_, before, after) => {
  const root = await folder();
  await writeFile(join(root, "a.md"), before);
  expect(await addToChapter(root, "a.md", "## H\n\nTekst.\n")).toBe(true);
  expect(await readFile(join(root, "a.md"), "utf8")).toBe(after);
});

test("a chapter that is not UTF-8, or not there, or outside the project, is left as it is", async () => {
  const root = await folder();
  const bytes = Buffer.from("# T\n\n\u00e5", "latin1");
  await writeFile(join(root, "a.md"), bytes);
  expect(await addToChapter(root, "a.md", "Tekst.\n")).toBe(false);
  expect(await readFile(join(root, "a.md"))).toEqual(bytes);
  expect(await addToChapter(root, "b.md", "Tekst.\n")).toBe(false);
  expect(await addToChapter(root, "../b.md", "Tekst.\n")).toBe(false);
});

test.each([
  [
    "[Hele 86 prosent]{kapasitet.oker} av kommunene *øker*.",
    "[Hele 86 prosent]{kapasitet.oker} av kommunene *øker*.\n",
  ],
  ['Av dem {{andel "a.b"}}.', 'Av dem {{andel "a.b"}}.\n'],
  ["# Tittel\n\nTekst.", "## Tittel\n\nTekst.\n"],
  ["Bruk [hakeparenteser] og * stjerne.", "Bruk \\[hakeparenteser\\] og \\* stjerne.\n"],
])("what comes from a chapter stays as it is, what was typed is read as it was: %s", (pasted, expected) => {
  expect(sectionsOfPlain(pasted)).toBe(expected);
});
