import { expect, test } from "vitest";
import { askApart, checkPdf, limits } from "../../../src/pdf/check/apart.ts";
import { checkBytes } from "../../../src/pdf/check/check.ts";
import { p, smallPdf } from "./small.ts";

test("a file that is read apart is read as it is read here", async () => {
  const pdf = smallPdf([p("En")]);
  expect(await checkPdf(pdf)).toEqual(await checkBytes(pdf));
});

test("one that takes more than it may is refused in one finding", async () => {
  const answer = await askApart(
    { kind: "check", pdf: smallPdf([p("En")]), options: {} },
    { ...limits, seconds: 0 },
  );
  expect(answer).toEqual({ refused: expect.objectContaining({ code: "too-large", details: "> 0 s" }) });
});
