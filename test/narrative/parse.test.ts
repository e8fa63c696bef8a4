import { expect, test } from "vitest";
import { tell } from "../support/telling.ts";

test.each([
  [
    "a block that is never closed, at its own line",
    '# T\n\n{{#påstand (mange "a.b")}}\nTekst.\n\nMer.\n',
    "narrative.unclosed-block 3:1",
  ],
  [
    "the inner of two blocks, closed by the outer's tag",
    '{{#påstand (mange "a.b")}}\n  {{#nøkkeltall "a.b"}}\n{{/påstand}}',
    "narrative.unclosed-block 2:3",
  ],
  ["a misspelt closing tag", '# T\n{{#påstand (mange "a.b")}}x{{/pastand}}', "narrative.unclosed-block 2:1"],
  ["a closing tag alone", "# T\n\nx {{/påstand}}", "narrative.unopened-block 3:3"],
  ["half a pair of quotes", '# T\n\nOm {{andel "a.b}} av\n{{andel "c.d"}}', "narrative.syntax 3:4"],
  ["one bracket at the end", '# T\n\n{{andel "a.b"} av {{andel "c.d"}}', "narrative.syntax 3:1"],
  ["brackets that are never closed", "# T\n\nTekst {{andel", "narrative.syntax 3:7"],
  ["nothing in the brackets", "# T\n\nTekst {{}} her", "narrative.syntax 3:7"],
  ["a parenthesis that is missing", '# T\n\n{{#påstand (mange "a.b"}}x{{/påstand}}', "narrative.syntax 3:1"],
])("%s", (_what, template, fault) => {
  expect(tell(template).faults).toEqual([fault]);
});

test("a block in a comment is no block", () => {
  expect(tell("# T\n\n{{!-- {{#påstand}} --}}\n{{! {{#x }}\n{{andel").faults).toEqual([
    "narrative.syntax 5:1",
  ]);
  expect(tell("# T\n\n{{!-- {{#påstand}} 2016 --}}Tekst.").text).toBe("T Tekst.");
});

test("the message names the tag that came instead, and its line", () => {
  const { said } = tell('# T\n{{#påstand (mange "a.b")}}x\n\n{{/pastand}}');
  expect(said).toContain("Blokken {{#påstand}} blir lukket med {{/pastand}} på linje 4.");
});
