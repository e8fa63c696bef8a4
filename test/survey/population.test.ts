import { expect, test } from "vitest";
import { Problems } from "../../src/problems/problem.ts";
import { readCsv } from "../../src/survey/csv.ts";
import { checkPopulation, readPopulation } from "../../src/survey/population.ts";
import type { Group } from "../../src/survey/survey.ts";

function read(text: string, groups: readonly Partial<Group>[] = []) {
  const problems = new Problems();
  const table = readCsv(text, "population.csv", problems);
  const population = table && readPopulation(table, problems);
  const list = groups.map((group) => [
    group.id ?? "",
    { source: { file: "edition.yaml" }, ...group } as Group,
  ]);
  if (population) checkPopulation(population, new Map(list as [string, Group][]), problems);
  return { population, codes: problems.all.map(({ code }) => code) };
}

const UNITS =
  "unit;answered;fylke\nAlta;ja;Finnmark\nBodø;nei;Nordland\nFlora;Ja;Sogn og Fjordane\nVadsø;;Finnmark\n";

test("a row for each unit is counted by background variable", () => {
  const { population, codes } = read(UNITS);
  expect(codes).toEqual([]);
  expect(population?.variables.get("fylke")).toEqual([
    { name: "Finnmark", answered: 1, population: 2 },
    { name: "Nordland", answered: 0, population: 1 },
    { name: "Sogn-og-Fjordane", answered: 1, population: 1 },
  ]);
  expect(population?.groups.get("alle")).toMatchObject({ asked: 4, answered: 2 });
  // Those that answered, since only they are in the figures.
  expect(population?.units?.map((unit) => [...unit])).toEqual([
    ["alle", "fylke=Finnmark"],
    ["alle", "fylke=Sogn-og-Fjordane"],
  ]);
});

test("a row for each group gives the same, but for the units", () => {
  const { population, codes } = read(
    "group;asked;answered\nfylke=Finnmark;2;1\nfylke=Nordland;1;0\nfylke=Sogn-og-Fjordane;1;1\n",
  );
  expect(codes).toEqual([]);
  expect(population?.variables).toEqual(read(UNITS).population?.variables);
  expect(population?.groups.get("alle")).toMatchObject({ asked: 4, answered: 2 });
  expect(population?.units).toBeUndefined();
});

test("variables that do not part the same units are told", () => {
  const rows = "group;asked;answered\nfylke=A;2;1\nfylke=B;3;2\nstørrelse=liten;4;3\nstørrelse=stor;2;0\n";
  expect(read(rows).codes).toEqual(["survey.population-sums"]);
  expect(read(rows.replace("stor;2;0", "stor;1;0")).codes).toEqual([]);
});

test.each([
  ["another size", { id: "fylke=Finnmark", size: 2 }, ["survey.size-differs"]],
  ["the same size", { id: "fylke=Finnmark", size: 1 }, []],
  ["a name that is not there", { id: "fylke=Finmark" }, ["survey.group-not-in-population"]],
  ["a variable that is not there", { id: "vertskommune=ja" }, []],
])("the edition's group has %s", (_, group, codes) => {
  expect(read(UNITS, [group]).codes).toEqual(codes);
});

test("a file without rows, or with nothing in it, is told", () => {
  expect(read("group;asked;answered\n").codes).toEqual(["survey.no-rows"]);
  expect(read("").codes).toEqual(["survey.empty-file"]);
});

const NAMES = "unit;answered;fylke\nHerøy;ja;Nordland\nHerøy;nei;Møre og Romsdal\n";

test("two units of one name are two where their background says so, and that is told", () => {
  const { population, codes } = read(NAMES);
  expect(population?.groups.get("alle")).toMatchObject({ asked: 2, answered: 1 });
  expect(codes).toEqual(["survey.units-of-a-name"]);
});

test("a name that stands twice with the same background may be two units: no row is asked to go", () => {
  const problems = new Problems();
  const table = readCsv(NAMES.replace("Møre og Romsdal", "Nordland"), "population.csv", problems);
  expect(table && readPopulation(table, problems)).toBeUndefined();
  expect(problems.all.map(({ message }) => message.nb.remedy)).toEqual([
    "Er det to enheter, skriver du forskjellen i navnet: «Herøy (Nordland)». Er det den samme, tar du bort den ene raden.",
  ]);
});

test.each(["12,000", "12.000", "1.234.567"])("«%s» units are refused, and told as thousands", (asked) => {
  expect(read(`group;asked;answered\nfylke=Finnmark;"${asked}";1\n`).codes).toEqual(["survey.thousands"]);
});
