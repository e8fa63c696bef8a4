import { describe, expect, it } from "vitest";
import type { KnownRow } from "../../src/account/rows.ts";
import { isMachineValue, unsupported } from "../../src/verify/numbers.ts";

const counted = (count: number, base: number): KnownRow => ({
  count,
  base,
  low: count / base,
  high: count / base,
});
const near8: KnownRow = { low: 0.75, high: 0.8 };

describe("numbers are worked out again from the rows", () => {
  it.each<[string, readonly KnownRow[]]>([
    ["vel 4 av 5", [counted(82, 100)]],
    ["fire av fem", [counted(82, 100)]],
    ["nær 8 av 10", [near8]],
    ["knapt 14 prosent", [counted(347, 2500)]],
    ["om lag 70 prosent", [counted(72, 100)]],
    ["over 60 prosent", [counted(68, 100)]],
    ["mellom 55 og 60 prosent", [counted(57, 100)]],
    ["mellom 20 og 25 prosent", [{ low: 0.75, high: 0.8 }]],
    ["nærmere 200", [counted(192, 428)]],
    ["nærare 200", [counted(192, 428)]],
    ["over 50 000", [counted(52_300, 60_000)]],
    ["kun 22 av 428 kommuner", [counted(22, 428)]],
    ["hele 302 kommuner (84 prosent)", [counted(302, 359)]],
    ["18 prosentpoeng høyere", [counted(68, 100), counted(50, 100)]],
    [
      "om lag 18 prosentpoeng",
      [
        { low: 0.675, high: 0.685 },
        { low: 0.495, high: 0.505 },
      ],
    ],
  ])("«%s» is of its row", (text, rows) => {
    expect(unsupported(text, rows)).toEqual([]);
  });

  it.each<[string, readonly KnownRow[]]>([
    ["vel 3 av 5", [counted(82, 100)]],
    ["vel 4 av 5", [counted(78, 100)]],
    ["nær 7 av 10", [near8]],
    ["knapt 13 prosent", [counted(347, 2500)]],
    ["om lag 80 prosent", [counted(72, 100)]],
    ["over 70 prosent", [counted(68, 100)]],
    ["mellom 55 og 60 prosent", [counted(62, 100)]],
    ["nærmere 300", [counted(192, 428)]],
    ["nærmere 180", [counted(192, 428)]],
    ["over 60 000", [counted(52_300, 70_000)]],
    ["kun 23 av 428 kommuner", [counted(22, 428)]],
    ["hele 302 kommuner (85 prosent)", [counted(302, 359)]],
    ["28 prosentpoeng høyere", [counted(68, 100), counted(50, 100)]],
    ["18 prosentpoeng", [counted(68, 100)]],
  ])("«%s» is not", (text, rows) => {
    expect(unsupported(text, rows)).not.toEqual([]);
  });

  it("and so is what machines read of a difference", () => {
    const rows = [counted(50, 100), counted(68, 100)];
    expect([isMachineValue("-0.18", rows), isMachineValue("0.28", rows)]).toEqual([true, false]);
  });
});
