import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { build } from "../../../src/app/build.ts";
import { silent } from "../../../src/app/effects.ts";
import { openSession } from "../../../src/app/session.ts";
import { keepsClaims } from "../../../src/pdf/check/finished.ts";
import { openPdfReader } from "../../../src/pdf/check/reader.ts";
import { InputError } from "../../../src/problems/problem.ts";
import { change, copyOfProject } from "../../support/project.ts";
import { everyKind } from "../layout/every-kind.ts";
import { printed } from "../layout/finished.ts";
import { codesOf } from "../problems.ts";
import { mutate, mutations } from "./mutations.ts";

test("a finished file that keeps what it claims passes, and one that doesn't is told with what to do", async () => {
  const { finished } = await printed("every-kind", everyKind);
  const reader = openPdfReader();
  const { heard, pages } = keepsClaims(await reader.try(finished), "rapport.pdf");
  expect([heard.length > 20, pages > 3]).toEqual([true, true]);
  const noAlt = mutations.find(({ caught }) => caught === "figures-have-alt");
  if (!noAlt) throw new Error("no such mutation");
  const broken = await reader.try(await mutate(finished, noAlt));
  await reader.close();
  const stopped = thrownBy(() => keepsClaims(broken, "rapport.pdf"));
  if (!(stopped instanceof InputError)) throw stopped;
  const [problem] = stopped.problems;
  expect([problem?.code, problem?.source.file]).toEqual(["pdf.claim-broken", "rapport.pdf"]);
  expect(problem?.message.nb.what).toMatch(/PDF\/UA-1, 7\.3\): en figur mangler alternativ tekst \(.*side 3/);
  expect(problem?.message.en.remedy).toMatch(/^Write what the figure shows in Alt\. /);
});

function thrownBy(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

test("a print that breaks what it claims stops the build, and nothing is written", async () => {
  const folder = await copyOfProject();
  // A heading of the layout's that leaves out two levels.
  await change(
    folder,
    "templates/layouts/trykk.hbs",
    '<h2 id="kolofon">{{shown.colophon}}</h2>',
    '<h5 id="kolofon">{{shown.colophon}}</h5>',
  );
  const out = join(folder, "output/2014");
  const session = openSession(folder, { signal: new AbortController().signal });
  // The same is made again, and not taken for good since it was made once.
  for (const _ of ["first", "again"]) {
    const codes = await codesOf(() => build(session, { edition: "2014" }, { out }, silent));
    expect(codes).toContain("pdf.claim-broken");
    expect(await readdir(out).catch(() => [])).toEqual([]);
  }
  await session.dispose();
});
