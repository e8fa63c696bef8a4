import { describe, expect, test } from "vitest";
import { writeSeconds } from "../../src/cli/layout.ts";
import { summary } from "../../src/cli/summary.ts";
import type { WrittenFile } from "../../src/publish/publish.ts";

const plain = (lines: readonly string[]) => lines.map((line) => line.replaceAll("\u00a0", " "));

describe("summary", () => {
  const files: readonly WrittenFile[] = [
    { path: "nb/figurer/a.svg", bytes: 400_000, part: "nb/web" as const },
    { path: "nb/figurer/b.svg", bytes: 800_000, part: "nb/web" as const },
    { path: "nb/index.html", bytes: 84_200, part: "nb/web" as const },
    { path: "nb/kommuneundersokelsen-2015.pdf", bytes: 769_000, part: "nb/pdf" as const },
    { path: "nn/index.html", bytes: 80_000, part: "nn/web" as const },
    { path: "nn/stil.css", bytes: 4_000, part: "nn/web" as const },
    { path: "manifest.json", bytes: 9_100 },
  ];

  test("names what one opens, and sums up the rest by language", () => {
    expect(plain(summary(files, (count, folder) => `${count} til i ${folder}/`))).toEqual([
      "  nb/index.html                      84 kB",
      "  nb/kommuneundersokelsen-2015.pdf  769 kB",
      "  nn/index.html                      80 kB",
      "  manifest.json                       9 kB",
      "  2 til i nb/                       1,2 MB",
      "  1 til i nn/                         4 kB",
    ]);
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
