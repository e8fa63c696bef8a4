import { expect, test } from "vitest";
import { keyOf, once, onceEach, Results } from "../../src/app/results.ts";
import { messages } from "../../src/narrative/messages/templates.ts";
import { Problems } from "../../src/problems/problem.ts";

test("what was made from the same is given again, with what was found wrong in it", async () => {
  const results = new Results();
  let made = 0;
  const make = (problems: Problems) => {
    problems.add(messages["narrative.syntax"], { file: "a.md" });
    return { number: ++made };
  };
  const [first, second] = [new Problems(), new Problems()];
  const one = await results.get("prose", "a", first, make);
  expect(await results.get("prose", "a", second, make)).toBe(one);
  expect(await results.get("prose", "b", new Problems(), make)).toEqual({ number: 2 });
  expect(await results.get("document", "a", new Problems(), make)).toEqual({ number: 3 });
  expect(second.all).toEqual(first.all);
  expect(second.all[0]).toBe(first.all[0]);
});

test("two that ask at once wait for the same", async () => {
  const results = new Results();
  let made = 0;
  const ask = () => results.get("prose", "a", new Problems(), async () => ++made);
  expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
});

test("what failed is made again", async () => {
  const results = new Results();
  const fail = () => results.get("prose", "a", new Problems(), () => Promise.reject(new Error("no")));
  await expect(fail()).rejects.toThrow("no");
  expect(await results.get("prose", "a", new Problems(), () => "yes")).toBe("yes");
});

test("those that were not used for longest go, so that a session does not grow", async () => {
  const results = new Results();
  const made: number[] = [];
  const ask = (number: number) =>
    results.get("prose", String(number), new Problems(), () => {
      made.push(number);
      return number;
    });
  for (let number = 0; number < 100; number++) {
    await ask(number);
    await ask(0);
  }
  expect(made).toEqual(Array.from({ length: 100 }, (_, number) => number));
  await ask(99);
  await ask(1);
  expect(made.slice(100)).toEqual([1]);
});

test("the parts of a key do not run into each other", () => {
  expect(keyOf("ab", "c")).not.toBe(keyOf("a", "bc"));
  expect(keyOf("a", undefined)).not.toBe(keyOf("a"));
  expect(keyOf("a", "b")).toBe(keyOf("a", "b"));
});

test("a thing is made at its first use, once, and again only when it failed", async () => {
  let tries = 0;
  const get = once(async () => {
    if (++tries === 1) throw new Error("not yet");
    return tries;
  });
  await expect(get()).rejects.toThrow("not yet");
  expect([await get(), await get()]).toEqual([2, 2]);
  const each = onceEach(async (language: string) => ({ language }));
  expect(await each("nb")).toBe(await each("nb"));
  expect(await each("nn")).toEqual({ language: "nn" });
});
