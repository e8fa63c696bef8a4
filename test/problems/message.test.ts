import { expect, test } from "vitest";
import { defineMessages } from "../../src/problems/message.ts";
import { problem, warning } from "../../src/problems/problem.ts";

const messages = defineMessages({
  "trial.lost": (d: { name: string }) => ({
    nb: { what: `«${d.name}» er borte.`, remedy: "Finn den." },
    en: { what: `«${d.name}» is lost.`, remedy: "Find it." },
  }),
  "trial.empty": () => ({
    nb: { what: "Filen er tom.", remedy: "Fyll den." },
    en: { what: "The file is empty.", remedy: "Fill it." },
  }),
});

test("a problem carries its code and its words in both languages", () => {
  expect(problem(messages["trial.lost"], { file: "a", line: 3 }, { name: "b" })).toEqual({
    code: "trial.lost",
    severity: "error",
    source: { file: "a", line: 3 },
    message: {
      nb: { what: "«b» er borte.", remedy: "Finn den." },
      en: { what: "«b» is lost.", remedy: "Find it." },
    },
  });
  expect(warning(messages["trial.empty"], { file: "a" }).severity).toBe("warning");
});

test("what a message needs to know is a matter of types", () => {
  // @ts-expect-error the name is missing
  expect(() => problem(messages["trial.lost"], { file: "a" }).message).toThrow();
  // @ts-expect-error nothing is known of the colour
  problem(messages["trial.lost"], { file: "a" }, { name: "b", colour: "red" });
  // @ts-expect-error a message that takes no details
  problem(messages["trial.empty"], { file: "a" }, {});
  // @ts-expect-error nobody has defined it
  expect(messages["trial.unknown"]).toBeUndefined();
});
