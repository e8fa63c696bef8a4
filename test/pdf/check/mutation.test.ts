import { beforeAll, describe, expect, test } from "vitest";
import { checkBytes } from "../../../src/pdf/check/check.ts";
import { everyKind } from "../layout/every-kind.ts";
import { printed } from "../layout/finished.ts";
import { mutate, mutations } from "./mutations.ts";
import { Opened } from "./opened.ts";

let pdf: Uint8Array;
beforeAll(async () => {
  pdf = (await printed("every-kind", everyKind)).finished;
});

const all = { standards: ["PDF/UA-1", "PDF/A-2a", "own"] } as const;

test("a file that is opened and closed is as good as before", async () => {
  expect((await checkBytes(await (await Opened.open(pdf)).close(), all)).findings).toEqual([]);
});

describe("a single breakage is caught, for certain in a report of ours:", () => {
  test.each(mutations)("$what", async (mutation) => {
    const { findings } = await checkBytes(await mutate(pdf, mutation), all);
    const caught = findings.filter(({ certainty }) => certainty !== "likely").map(({ code }) => code);
    expect(caught).toContain(mutation.caught);
  });
});
