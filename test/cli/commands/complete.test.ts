import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { copyOfMinimal } from "../../support/project.ts";
import { listen } from "../listen.ts";
import { program, runToEnd } from "../process.ts";

/** What is offered for the last of some words, one a line. */
async function offered(...typed: readonly string[]): Promise<readonly string[]> {
  const { code, out } = await runToEnd(program, ["complete", "--", ...typed], await copyOfMinimal());
  expect(code).toBe(0);
  return out.split("\n").flatMap((line) => (/^:|^$/.test(line) ? [] : [line.split("\t")[0] ?? ""]));
}

describe("rapport complete", () => {
  test.each<[readonly string[], readonly string[]]>([
    [["bui"], ["build"]],
    [
      ["check", ""],
      ["2014", "2015"],
    ],
    [
      ["check", "--lan"],
      ["--language", "--lang"],
    ],
    [
      ["check", "--language", ""],
      ["nb", "nn"],
    ],
    [["inspect", "rep"], ["report.config.ts"]],
    [["inspect", "data/2015/q"], ["data/2015/questions.yaml"]],
    [["nothing", "x"], []],
  ])("%j is offered %j", async (typed, values) => {
    expect(await offered(...typed)).toEqual(values);
  });

  test.each(["bash", "zsh", "fish", "powershell"])("writes what %s reads when it starts", async (shell) => {
    const { code, out } = await listen(["complete", shell]);
    expect(code).toBe(0);
    expect(out).toMatch(/complete [^\n]*--/);
  });

  test("what it writes is understood by bash", async () => {
    const { out } = await listen(["complete", "bash"]);
    expect(() => execFileSync("bash", ["-n"], { input: out })).not.toThrow();
  });

  test("without a shell it says which there are", async () => {
    expect(await listen(["complete"])).toMatchObject({ code: 2, err: expect.stringContaining("bash, zsh") });
  });
});
