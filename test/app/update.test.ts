import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { check } from "../../src/app/check.ts";
import { silent } from "../../src/app/effects.ts";
import { whatToUpdate, writeUpdates } from "../../src/app/update.ts";
import { change, copyOfMinimal } from "../support/project.ts";
import { sessionOf } from "../support/session.ts";

const FILE = "templates/narrative/nb/hovedfunn.md";
const found = (root: string) => whatToUpdate(sessionOf(root), {}, silent);

/** The minimal project with its text bound by spans, whose numbers are another year's. */
async function outdated(text: string) {
  const root = await copyOfMinimal();
  await writeFile(join(root, FILE), text);
  return root;
}

const TEXT = [
  "# Hovedfunn",
  "",
  "## [De aller fleste]{SHARE} gjør det",
  "",
  "Av kommunene har [8 av 10]{SHARE} gjort det,\tog det er *bra*.  ",
  "[Nesten alle]{SHARE} gjør det.",
  "",
].join("\n");

test("finds what is no longer true, writes a new number, and touches nothing else", async () => {
  const text = TEXT.replaceAll("SHARE", "samarbeid.frivillige");
  const root = await outdated(text);
  const { spans } = await found(root);
  expect(spans.map(({ text: was, instead, sameWords }) => [was, instead, sameWords])).toEqual([
    ["8 av 10", "9 av 10", true],
    ["Nesten alle", "De aller fleste", false],
  ]);
  expect(spans.map(({ source: { file, line, column } }) => [file, line, column])).toEqual([
    [FILE, 5, 18],
    [FILE, 6, 1],
  ]);
  const numbers = spans.filter(({ sameWords }) => sameWords);
  expect(await writeUpdates(root, numbers)).toEqual(numbers);
  expect(await readFile(join(root, FILE), "utf8")).toBe(text.replace("[8 av 10]", "[9 av 10]"));
  expect((await found(root)).spans.map(({ text: was }) => was)).toEqual(["Nesten alle"]);
});

test("a file that has changed meanwhile, or is in another encoding, is left as it is", async () => {
  const text = TEXT.replaceAll("SHARE", "samarbeid.frivillige");
  const root = await outdated(text);
  const { spans } = await found(root);
  await change(root, FILE, "Av kommunene", "Av alle kommunene");
  expect((await writeUpdates(root, spans)).map(({ text: was }) => was)).toEqual(["Nesten alle"]);
  const latin = Buffer.from(text, "latin1");
  await writeFile(join(root, FILE), latin);
  expect(await writeUpdates(root, spans)).toEqual([]);
  expect((await readFile(join(root, FILE))).equals(latin)).toBe(true);
});

test("with what is true in its place the text is right", async () => {
  const root = await outdated(
    "# Hovedfunn\n\nAv kommunene har [8 av 10]{samarbeid.frivillige} samarbeidet med frivillige.\n",
  );
  const wrong = (await check(sessionOf(root), {}, silent)).problems.map(({ code }) => code);
  expect(wrong).toContain("narrative.false-phrase");
  await writeUpdates(root, (await found(root)).spans);
  const { problems } = await check(sessionOf(root), {}, silent);
  expect(problems.map(({ code }) => code)).not.toContain("narrative.false-phrase");
});
