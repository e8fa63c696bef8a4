import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bindText, writeProposal } from "../../src/app/bind.ts";
import { silent } from "../../src/app/effects.ts";
import { InputError } from "../../src/problems/problem.ts";
import { copyOfMinimal } from "../support/project.ts";
import { sessionOf } from "../support/session.ts";

const FILE = "templates/narrative/nb/hovedfunn.md";
const PLAIN = "# Hovedfunn\n\nDet er 9 av 10 kommuner som samarbeider med frivillige.\n";
const BOUND = PLAIN.replace("9 av 10", "[9 av 10]{samarbeid.frivillige}");

async function project(text: string | Uint8Array = PLAIN) {
  const root = await copyOfMinimal();
  await writeFile(join(root, FILE), text);
  return root;
}
const propose = (root: string, asked: { chapter?: string; from?: string } = {}) =>
  bindText(sessionOf(root), { chapter: "hovedfunn", ...asked }, root, silent);
const codes = async (proposal: Promise<unknown>) => {
  const error = await proposal.then(
    () => undefined,
    (refused: unknown) => refused,
  );
  return error instanceof InputError ? error.problems.map(({ code }) => code) : error;
};

test("proposes, writes nothing by itself, and writes the chapter when asked", async () => {
  const root = await project();
  const proposal = await propose(root);
  expect(proposal.bound).toMatchObject([
    { text: "9 av 10", braces: "samarbeid.frivillige", source: { file: FILE, line: 3, column: 8 } },
  ]);
  expect(await readFile(join(root, FILE), "utf8")).toBe(PLAIN);
  expect(await writeProposal(root, proposal)).toBe(true);
  expect(await readFile(join(root, FILE), "utf8")).toBe(BOUND);
  expect((await propose(root)).bound).toEqual([]);
});

test("a chapter that has changed meanwhile is left as it is", async () => {
  const root = await project();
  const proposal = await propose(root);
  await writeFile(join(root, FILE), `${PLAIN}\nMer.\n`);
  expect(await writeProposal(root, proposal)).toBe(false);
  expect(await readFile(join(root, FILE), "utf8")).toBe(`${PLAIN}\nMer.\n`);
});

test("lines end as they did", async () => {
  const root = await project(PLAIN.replaceAll("\n", "\r\n"));
  await writeProposal(root, await propose(root));
  expect(await readFile(join(root, FILE), "utf8")).toBe(BOUND.replaceAll("\n", "\r\n"));
});

test("makes a chapter of a text from elsewhere, with its first line as the title", async () => {
  const root = await project();
  const elsewhere = join(root, "annet");
  await mkdir(elsewhere);
  await writeFile(join(elsewhere, "tekst.txt"), PLAIN.slice(2));
  const proposal = await propose(root, { chapter: "frivillige", from: "annet/tekst.txt" });
  const file = "templates/narrative/2015/nb/frivillige.md";
  expect(proposal).toMatchObject({ file, isNew: true, text: BOUND });
  expect(existsSync(join(root, file))).toBe(false);
  expect(await writeProposal(root, proposal)).toBe(true);
  expect(await readFile(join(root, file), "utf8")).toBe(BOUND);
  // Somebody has written it in between.
  expect(await writeProposal(root, proposal)).toBe(false);
  expect(await codes(propose(root, { chapter: "frivillige", from: "annet/tekst.txt" }))).toEqual([
    "bind.exists",
  ]);
});

test.each([
  ["no such chapter", { chapter: "hovedfun" }, "bind.no-chapter"],
  ["no such text", { chapter: "nytt", from: "nei.txt" }, "files.unreadable"],
  ["a text of another kind", { chapter: "nytt", from: "tekst.odt" }, "bind.format"],
])("tells of %s", async (_, asked, code) => {
  expect(await codes(propose(await project(), asked))).toEqual([code]);
});

test("tells what keeps a text from being read as a chapter", async () => {
  const root = await project("# Hovedfunn\n\nDet er {{ukjent}} her.\n");
  expect(await codes(propose(root))).toContain("narrative.unknown-helper");
});
