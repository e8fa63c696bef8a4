import { describe, expect, test } from "vitest";
import type { Approval } from "../../src/account/approvals.ts";
import { mergeApprovals } from "../../src/account/merge.ts";

function approval(text: string, by: readonly string[], answer: "yes" | "no" = "yes"): Approval {
  const readers = by.map((name) => ({ by: name, date: "2026-11-26" }));
  return {
    language: "nb",
    section: "s",
    kind: "sentence",
    text,
    as: "read",
    rests: "0",
    answer,
    readers,
    note: "",
  };
}

const told = (list: readonly Approval[]) =>
  list
    .map(({ text, answer, readers }) => `${text} ${answer} ${readers.map(({ by }) => by).join("+")}`)
    .sort();

describe("what two have entered at once", () => {
  const before = [approval("a", ["Kari"]), approval("b", ["Kari"])];

  test.each<[string, readonly Approval[], readonly Approval[], readonly string[]]>([
    [
      "of different statements is both kept",
      [...before, approval("c", ["Kari"])],
      [...before, approval("d", ["Ola"])],
      ["a yes Kari", "b yes Kari", "c yes Kari", "d yes Ola"],
    ],
    [
      "of the same has been read by two",
      [...before, approval("c", ["Kari"])],
      [...before, approval("c", ["Ola"])],
      ["a yes Kari", "b yes Kari", "c yes Ola+Kari"],
    ],
    [
      "a no of somebody else stays",
      [...before, approval("c", ["Kari"])],
      [...before, approval("c", ["Ola"], "no")],
      ["a yes Kari", "b yes Kari", "c no Ola"],
    ],
    [
      "one's own word is the last one's",
      [...before, approval("c", ["kari"])],
      [...before, approval("c", ["Kari"], "no")],
      ["a yes Kari", "b yes Kari", "c yes kari"],
    ],
    ["what either takes away is gone", [before[0] as Approval], [before[1] as Approval], []],
    ["where nobody else was, is what is ours", [approval("e", ["Kari"])], before, ["e yes Kari"]],
  ])("%s", (_, ours, now, both) => {
    expect(told(mergeApprovals(before, ours, now))).toEqual(both);
  });
});
