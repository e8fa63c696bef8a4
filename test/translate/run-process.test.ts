import { expect, test } from "vitest";
import { runProcess } from "../../src/translate/run-process.ts";

const node = (code: string, input = "", timeout = 60_000) =>
  runProcess(process.execPath, ["-e", code], { input, timeout });

test("a program gets its input and gives what it writes", async () => {
  const echo = "process.stdin.pipe(process.stdout); console.error('hm')";
  expect(await node(echo, "blåbærsyltetøy")).toEqual({ code: 0, stdout: "blåbærsyltetøy", stderr: "hm\n" });
});

test("a program that fails gives its exit code", async () => {
  expect(await node("process.exit(3)")).toMatchObject({ code: 3 });
});

test("a program that is not there, or takes too long, is told apart from one that fails", async () => {
  const missing = await runProcess("rapport-finnes-ikke", [], { input: "", timeout: 60_000 });
  expect(missing).toBe("missing");
  expect(await node("setInterval(() => {}, 1000)", "", 200)).toBe("timeout");
});

test("no shell reads the arguments", async () => {
  const result = await runProcess(process.execPath, ["-p", "process.argv[1]", "$HOME; *"], {
    input: "",
    timeout: 60_000,
  });
  expect(result).toMatchObject({ stdout: "$HOME; *\n" });
});
