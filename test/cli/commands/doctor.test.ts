import { describe, expect, test } from "vitest";
import type { Probed } from "../../../src/app/doctor.ts";
import { messages } from "../../../src/files/messages.ts";
import { problem, warning } from "../../../src/problems/problem.ts";
import { listen } from "../listen.ts";

const fine: readonly Probed[] = [
  { probe: "node", found: "22.1.0", problems: [] },
  { probe: "output", found: "/x/output", problems: [] },
];
const rapport = (argv: readonly string[], probed: readonly Probed[]) =>
  listen(argv, { work: { doctor: async () => probed } });

describe("rapport doctor", () => {
  test("tells what was found of each", async () => {
    expect(await rapport(["doctor"], fine)).toEqual({
      code: 0,
      err: "",
      out: [
        "Node                   i orden   22.1.0",
        "Mappe for det ferdige  i orden   /x/output",
        "",
        "Maskinen har det som trengs.",
        "",
      ].join("\n"),
    });
  });

  test("ends with 0 when something only deserves a look, and with 1 when something is missing", async () => {
    const room = warning(messages["files.little-room"], { file: "/x" }, { megabytes: 12 });
    const warned = await rapport(["doctor"], [{ probe: "room", found: "12 MB", problems: [room] }]);
    expect(warned).toMatchObject({ code: 0, out: expect.stringContaining("se under") });
    const old = problem(messages["files.old-node"], { file: "node" }, { version: "18.0.0", oldest: "20.19" });
    const failed = await rapport(
      ["doctor", "--lang", "en"],
      [{ probe: "node", found: "18.0.0", problems: [old] }],
    );
    expect(failed.code).toBe(1);
    expect(failed.out).toContain("missing");
    expect(failed.err).toContain("The program needs 20.19 or later.");
  });
});
