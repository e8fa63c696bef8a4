import { setTimeout as wait } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { check } from "../../src/app/check.ts";
import { silent } from "../../src/app/effects.ts";
import type { Painter } from "../../src/figures/paint.ts";
import { root } from "../support/edition.ts";
import { freshSession } from "../support/session.ts";

test("where all figures fail one after another, as when a build is stopped, none fails unheard", async () => {
  let asked = 0;
  const painter: Painter = {
    paint: async () => {
      asked += 1;
      await wait(5 * asked);
      throw new DOMException("SIGINT", "AbortError");
    },
    close: () => undefined,
  };
  const unheard: unknown[] = [];
  const listen = (reason: unknown) => unheard.push(reason);
  process.on("unhandledRejection", listen);
  onTestFinished(() => void process.off("unhandledRejection", listen));
  const session = freshSession(root, { openPainter: () => painter });
  await expect(check(session, { edition: "2015", language: "nb" }, silent)).rejects.toThrow("SIGINT");
  await wait(100);
  expect(asked).toBeGreaterThan(3);
  expect(unheard).toEqual([]);
});
