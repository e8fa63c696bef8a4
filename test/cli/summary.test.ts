import { describe, expect, test } from "vitest";
import { writeSeconds } from "../../src/cli/seconds.ts";
import { summary } from "../../src/cli/summary.ts";
import { en } from "../../src/cli/words/en.ts";
import { nb } from "../../src/cli/words/nb.ts";

const plain = (lines: readonly string[]) => lines.map((line) => line.replaceAll("\u00a0", " "));

describe("summary", () => {
  const files = [
    { path: "nb/figurer/a.svg", bytes: 400_000 },
    { path: "nb/figurer/b.svg", bytes: 800_000 },
    { path: "nb/index.html", bytes: 84_200 },
    { path: "nb/kommuneundersokelsen-2015.pdf", bytes: 769_000 },
    { path: "nn/index.html", bytes: 80_000 },
    { path: "nn/stil.css", bytes: 4_000 },
    { path: "manifest.json", bytes: 9_100 },
  ];

  test("names what one opens, and sums up the rest by language", () => {
    expect(plain(summary(files, nb))).toEqual([
      "  nb/index.html                      84 kB",
      "  nb/kommuneundersokelsen-2015.pdf  769 kB",
      "  nn/index.html                      80 kB",
      "  manifest.json                       9 kB",
      "  2 filer til i nb/                 1,2 MB",
      "  1 fil til i nn/                     4 kB",
    ]);
  });

  test("speaks English on request", () => {
    expect(plain(summary(files.slice(0, 2), en))).toEqual(["  2 more files in nb/  1,2 MB"]);
  });
});

describe("writeSeconds", () => {
  test.each([
    [0, "0,0 s"],
    [49, "0,0 s"],
    [50, "0,1 s"],
    [3_149, "3,1 s"],
    [59_949, "59,9 s"],
    [59_950, "1 min 0 s"],
    [125_400, "2 min 5 s"],
  ])("%i ms is %s", (milliseconds, text) => {
    expect(writeSeconds(milliseconds).replaceAll("\u00a0", " ")).toBe(text);
  });
});
