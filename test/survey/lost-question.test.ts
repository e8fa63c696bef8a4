import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { check } from "../../src/app/check.ts";
import { silent } from "../../src/app/effects.ts";
import { openSession } from "../../src/app/session.ts";
import { problemsAsJson, showProblems } from "../../src/problems/show.ts";
import { change, copyOfMinimal } from "../support/project.ts";

test("questions of the edition before that are gone are told together, with where they are used", async () => {
  const root = await copyOfMinimal();
  // The edition before has two questions that this one has not.
  const gone = ["skole", "helse"].map(
    (id) =>
      `  ${id}:\n    text: { nb: Hva? }\n    base: alle\n    options:\n      ja: { label: { nb: Ja } }\n`,
  );
  await change(root, "data/2014/questions.yaml", "questions:\n", `questions:\n${gone.join("")}`);
  await mkdir(join(root, "templates/narrative/2015/nb"), { recursive: true });
  await writeFile(
    join(root, "templates/narrative/2015/nb/hovedfunn.md"),
    '# Funn\n\nDet er {{andel "skole.ja"}} og {{andel "helse.ja"}}.\n\nDet er {{andel "skole.nei"}} og {{andel "skolle.ja"}}.\n',
  );
  await change(
    root,
    "templates/narrative/nb/tabeller.md",
    "# Tabeller\n",
    '# Tabeller\n\n{{liste "skole"}}\n',
  );
  const session = openSession(root, { signal: new AbortController().signal });
  const { problems } = await check(session, {}, silent);
  expect(showProblems(problems, "nb")).toMatchInlineSnapshot(`
    "2 spørsmål fra 2014 finnes ikke i 2015, brukt i 2 filer
      Ta dem inn igjen, eller ta bort det som bygger på dem.
      templates/narrative/2015/nb/hovedfunn.md:3:8: «skole»
      templates/narrative/2015/nb/hovedfunn.md:3:32: «helse»
      templates/narrative/2015/nb/hovedfunn.md:5:8: «skole»
      templates/narrative/nb/tabeller.md:3:1: «skole»

    templates/narrative/2015/nb/hovedfunn.md:5:33
      Spørsmålet «skolle» finnes ikke i questions.yaml.
      Velg mellom «svar» og «samarbeid».

    Fant 5 feil. Ingenting blir skrevet før feilene er rettet.
    "
  `);
  expect(showProblems(problems, "en")).toContain("2 questions of 2014 are not in 2015, used in 2 files\n");
  // Each of them is there for a program.
  expect(problemsAsJson(problems, "nb")).toHaveLength(5);
});
