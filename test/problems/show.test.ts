import { describe, expect, test } from "vitest";
import { Problems } from "../../src/problems/problem.ts";
import { place, problemsAsJson, showProblems } from "../../src/problems/show.ts";
import { messages as editionMessages } from "../../src/survey/messages/edition.ts";
import { messages as fileMessages } from "../../src/survey/messages/files.ts";

function someProblems(): Problems {
  const problems = new Problems();
  problems.add(
    fileMessages["survey.column-twice"],
    { file: "b.csv", line: 10, column: 3 },
    { column: "share" },
  );
  problems.warn(
    editionMessages["survey.question-without-data"],
    { file: "b.csv", line: 9 },
    { question: "svar" },
  );
  problems.add(fileMessages["survey.empty-file"], { file: "a.yaml" });
  return problems;
}

test("problems are told by file and line, with place, fault and remedy, and counted", () => {
  expect(showProblems(someProblems().all, "nb")).toBe(`a.yaml
  Filen er tom.
  Hent den igjen fra forrige versjon, eller fyll den ut etter mønster av forrige utgave.

b.csv:9
  Advarsel: Spørsmålet «svar» har ingen tall i aggregates.csv.
  Legg inn tallene, eller ta bort spørsmålet.

b.csv:10:3
  Kolonnen «share» står to ganger.
  Ta bort den ene.

Fant 2 feil og 1 advarsel. Ingenting blir skrevet før feilene er rettet.
`);
});

test("the count knows one from many, and nothing stops a run that only has warnings", () => {
  const warned = new Problems();
  warned.warn(fileMessages["survey.no-rows"], { file: "a.csv" });
  expect(showProblems(warned.all, "nb")).toMatch(/\nFant 1 advarsel\.\n$/);
  expect(showProblems(someProblems().errors, "en")).toMatch(/\nFound 2 errors\. Nothing is written/);
  expect(showProblems([], "nb")).toBe("");
});

test("as data, each problem has its code, place and words", () => {
  expect(problemsAsJson(someProblems().all, "en")[2]).toEqual({
    code: "survey.column-twice",
    severity: "error",
    file: "b.csv",
    line: 10,
    column: 3,
    what: "The column «share» stands twice.",
    remedy: "Remove one of them.",
  });
});

test("a place is as exact as what is known of it", () => {
  expect(place({ file: "a" })).toBe("a");
  expect(place({ file: "a", line: 2 })).toBe("a:2");
  expect(place({ file: "a", line: 2, column: 7 })).toBe("a:2:7");
});

describe("of many of one kind in one file", () => {
  const many = (count: number) => {
    const problems = new Problems();
    for (let line = 1; line <= count; line++)
      problems.add(fileMessages["survey.column-twice"], { file: "b.csv", line }, { column: `k${line}` });
    return problems.all;
  };

  test("the first three are told, and where the others are", () => {
    const told = showProblems(many(44), "nb");
    expect(told.match(/står to ganger/g)).toHaveLength(3);
    expect(told).toContain(
      "  … og 41 til av samme slag i b.csv (linje 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 …). Vis alle med --all.\n",
    );
    expect(told).toContain("Fant 44 feil.");
  });

  test("a fourth that is the last is told itself", () => {
    expect(showProblems(many(4), "nb").match(/står to ganger/g)).toHaveLength(4);
  });

  test("all are told to whoever asks for all", () => {
    expect(showProblems(many(44), "en", "all").match(/stands twice/g)).toHaveLength(44);
    expect(problemsAsJson(many(44), "nb", "all")).toHaveLength(44);
    expect(problemsAsJson(many(44), "nb").at(-1)).toMatchObject({ line: 20, more: 24 });
  });
});
