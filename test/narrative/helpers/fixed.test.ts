import { expect, test } from "vitest";
import { sentence, tell } from "../../support/telling.ts";

test.each([
  ['Før {{fast "2020-reformen" grunn="navn"}} var det flere.', "Før 2020-reformen var det flere."],
  ['Publisert {{dato "publisert"}}.', "Publisert 19. juli 2016."],
  ["Spurt {{periode}}.", "Spurt ved årsskiftet 2015/2016."],
])("%s", (template, expected) => {
  expect(sentence(template)).toBe(expected);
});

test("what is fixed is no number of the survey's", () => {
  expect(tell('# T\n\n{{fast "7 & 8 <br>" grunn="tegn"}}')).toMatchObject({
    document: { values: [] },
    text: "T 7 & 8 <br>",
  });
});

test("a date that does not exist is refused", () => {
  expect(tell('# T\n\n{{dato "i dag"}}').faults).toEqual(["narrative.unknown-date 3:1"]);
});
