import { expect, test } from "vitest";
import { sentence, tell } from "../../support/telling.ts";

test.each([
  ['I alt {{antall "antall.vertskommuner"}} kommuner.', "I alt 189 kommuner."],
  ['I alt {{antall "svar.svart"}} har svart.', "I alt 324 har svart."],
  ['Av {{basis "svar.svart"}} har de svart.', "Av 428 har de svart."],
  ['Av {{basis "mottak.skole"}} mangler noen.', "Av 189 mangler noen."],
  ['I alt {{antall-av "svar.svart"}}.', "I alt 324 av 428 kommuner."],
  ['I alt {{antall-av "svar.svart" av="landets"}}.', "I alt 324 av landets 428 kommuner."],
  ['I alt {{antall-av "svar.svart" av="de"}} i landet.', "I alt 324 av de 428 kommunene i landet."],
])("%s", (template, expected) => {
  expect(sentence(template)).toBe(expected);
});

test.each([
  ['{{antall "kapasitet.oker"}}', "narrative.no-count"],
  ['{{basis "kapasitet.oker"}}', "narrative.no-count"],
  ['{{basis "antall.vertskommuner"}}', "narrative.no-count"],
  ['{{antall-av "antall.vertskommuner"}}', "narrative.no-count"],
  ['I alt {{antall-av "svar.svart" av="landets 500"}}', "review.other-owner"],
])("%s is refused", (template, code) => {
  expect(tell(`# T\n\n${template}`).faults).toEqual([`${code} 3:${template.indexOf("{{") + 1}`]);
});

test("a count of a base is written for machines as both", () => {
  const { html } = tell('# T\n\n{{antall-av "svar.svart"}} og {{antall "svar.svart"}}');
  expect(html).toContain('value="324/428"');
  expect(html).toContain('value="324"');
});
