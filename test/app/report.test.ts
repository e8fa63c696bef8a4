import { expect, test } from "vitest";
import { type Report, reportPaths, subjectId, WHOLE } from "../../src/app/report.ts";

const report: Report = { edition: "2015", subject: WHOLE, language: "nb" };

test("the reports of an edition lie in one folder, each in its language's own", () => {
  expect(reportPaths(report, "kommuneundersokelsen")).toEqual({
    folder: "2015",
    inside: "nb",
    name: "kommuneundersokelsen-2015",
  });
  expect(reportPaths({ ...report, language: "nn" }, "x")).toEqual({
    folder: "2015",
    inside: "nn",
    name: "x-2015",
  });
  expect(subjectId(WHOLE)).toBeUndefined();
});
