import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { check } from "../../src/app/check.ts";
import { silent } from "../../src/app/effects.ts";
import { openSession } from "../../src/app/session.ts";
import { whatToUpdate, writeUpdates } from "../../src/app/update.ts";
import { InputError } from "../../src/problems/problem.ts";
import { program, runToEnd } from "../cli/process.ts";
import { root } from "../support/edition.ts";
import { change, copyOfProject } from "../support/project.ts";

/** What the guide tells of: `docs/account.md`. */
const guide = await readFile(join(root, "docs/account.md"), "utf8");
const aggregates = "data/2015/aggregates.csv";
const capacity = "kapasitet;oker;alle;;;0,86;0,01;;;;hele 86 prosent";

/** How many statements of the bokmål report have each support, and how many errors there are. */
async function state(project: string, edition: string) {
  const session = openSession(project, { signal: new AbortController().signal });
  const checked = check(session, { edition, language: "nb" }, silent);
  const { accounts, problems } = await checked.finally(() => session.dispose());
  const [{ account } = { account: undefined }] = accounts;
  if (!account) throw new InputError(problems);
  const { proved, read, open } = account.counts;
  const errors = problems.filter(({ severity }) => severity === "error").length;
  return { proved, read, open, errors };
}

/** Writes the numbers that are true into the text, as `rapport update --write` does. */
async function update(project: string, edition: string) {
  const session = openSession(project, { signal: new AbortController().signal });
  const found = whatToUpdate(session, { edition, language: "nb" }, silent);
  const { spans } = await found.finally(() => session.dispose());
  await writeUpdates(
    project,
    spans.filter(({ sameWords }) => sameWords),
  );
}

const row = (what: string, { proved, read, open, errors }: Awaited<ReturnType<typeof state>>) =>
  `| ${what} | ${proved} | ${read} | ${open} | ${errors} |`;

test("a new number leaves proved what is bound, opens what is not, and stops what is untrue, as the guide tells", async () => {
  const project = await copyOfProject();
  const table = [row("2015 as it was read", await state(project, "2015"))];
  await change(project, aggregates, capacity, "kapasitet;oker;alle;;;0,87;0,01;;;;hele 87 prosent");
  table.push(row("86 percent becomes 87", await state(project, "2015")));
  await update(project, "2015");
  table.push(row("and the text is updated", await state(project, "2015")));
  await change(project, aggregates, "0,87;0,01;;;;hele 87 prosent", "0,78;0,01;;;;78 prosent");
  table.push(row("86 percent becomes 78", await state(project, "2015")));
  const told = await runToEnd(program, ["check", "2015", "--language", "nb", "--lang", "en"], project);
  expect(told.code).toBe(1);
  expect(guide).toContain(`\`\`\`text\n${told.err.trim()}\n\`\`\``);
  for (const line of table) expect(guide).toContain(line);
});

test("of a new year as much is left to read as the guide tells", async () => {
  const project = await copyOfProject();
  await cp(join(project, "data/2015"), join(project, "data/2016"), { recursive: true });
  const edit = async (file: string, replace: (text: string) => string) => {
    const path = join(project, "data/2016", file);
    const text = await readFile(path, "utf8");
    expect(replace(text)).not.toBe(text);
    await writeFile(path, replace(text));
  };
  await edit("edition.yaml", (text) =>
    text
      .replace("nb: Kommuneundersøkelsen 2015", "nb: Kommuneundersøkelsen 2016")
      .replace("nn: Kommuneundersøkinga 2015", "nn: Kommuneundersøkinga 2016")
      .replaceAll("2015/2016", "2016/2017")
      .replace("published: 2016", "published: 2017")
      .replace("year: 2015", "year: 2016")
      .replace("previous: 2014", "previous: 2015")
      .replace("numbers: published", "numbers: constructed")
      .replace("size: 324", "size: 330")
      .replace("size: 13\n", "size: 14\n"),
  );
  await edit("aggregates.csv", (text) =>
    text
      .replace("324;428;;;;;;324 av landets 428 kommuner", "330;426;;;;;;")
      .replace("13;15;;;;;;13 av Oslos 15 bydeler", "14;15;;;;;;")
      .replace("0,86;0,01;;;;hele 86 prosent", "0,87;0,01;;;;")
      .replace("0,37;0,01;;;;37 prosent", "0,36;0,01;;;;")
      .replace("0,59;0,01;;;;59 prosent", "0,6;0,01;;;;"),
  );
  const before = await state(project, "2016");
  // The two questions that are compared with the year before are the same this year too.
  await edit("questions.yaml", (text) => text.replaceAll(/^( +)2014:$/gm, "$12015:"));
  const after = await state(project, "2016");
  await update(project, "2016");
  const updated = await state(project, "2016");
  const table = [
    row("2016, as copied", before),
    row("2016, questions compared", after),
    row("and the text is updated", updated),
  ];
  for (const line of table) expect(guide).toContain(line);
});
