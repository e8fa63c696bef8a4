import { beforeAll, describe, expect, test } from "vitest";
import { checkNames, conformanceOf } from "../../../src/pdf/conformance/conformance.ts";
import { everyKind } from "../layout/every-kind.ts";
import { printed } from "../layout/finished.ts";
import { mutate, mutations, Opened } from "./mutations.ts";

let pdf: Uint8Array;
beforeAll(async () => {
  pdf = (await printed("every-kind", everyKind)).finished;
});

test("a file that is opened and closed is as good as before", () => {
  expect(conformanceOf(new Opened(pdf).close())).toEqual([]);
});

describe("a single breakage is caught:", () => {
  test.each(mutations)("$what", (mutation) => {
    const caught = conformanceOf(mutate(pdf, mutation)).map(({ check }) => check);
    expect(caught).toContain(mutation.caught);
  });
});

test("every check catches something", () => {
  const caught = new Set(mutations.map(({ caught: check }) => check));
  expect(checkNames.filter((check) => !caught.has(check))).toEqual([]);
});
