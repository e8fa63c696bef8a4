import { expect, test } from "vitest";
import { InputError, Problems } from "../../src/problems/problem.ts";
import { messages } from "../../src/survey/messages/files.ts";

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test("what is found side by side is told in the order of the items, whichever ends first", async () => {
  const problems = new Problems();
  problems.add(messages["survey.empty-file"], { file: "first" });
  const made = await problems.sideBySide([20, 0, 10], async (ms, found) => {
    found.add(messages["survey.empty-file"], { file: `${ms} before` });
    await wait(ms);
    found.warn(messages["survey.empty-file"], { file: `${ms} after` });
    return ms * 2;
  });
  expect(made).toEqual([40, 0, 20]);
  expect(problems.all.map(({ source }) => source.file)).toEqual([
    "first",
    "20 before",
    "20 after",
    "0 before",
    "0 after",
    "10 before",
    "10 after",
  ]);
});

test("what was found is kept when the work breaks off", async () => {
  const problems = new Problems();
  const work = problems.sideBySide(["a", "b"], async (file, found) => {
    found.add(messages["survey.empty-file"], { file });
    if (file === "b") throw new Error("disk");
  });
  await expect(work).rejects.toThrow("disk");
  expect(problems.all.map(({ source }) => source.file)).toEqual(["a", "b"]);
});

test("only errors stop a run, and then warnings are told as well", () => {
  const problems = new Problems();
  problems.warn(messages["survey.empty-file"], { file: "a" });
  expect(() => problems.stopIfAny()).not.toThrow();
  problems.add(messages["survey.empty-file"], { file: "b" });
  expect(() => problems.stopIfAny()).toThrow(InputError);
});
