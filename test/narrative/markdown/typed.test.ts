import { describe, expect, test } from "vitest";
import { tell } from "../../support/telling.ts";

const faults = (template: string) => tell(`# T\n\n${template}`).faults;

describe("digits", () => {
  test.each([
    ["I 2015 hadde 5 kommuner svart.", "3:14"],
    ["Av kommunene er 3,5 prosent med.", "3:17"],
    ["Det er ½ av kommunene.", "3:8"],
    ["Det er ٣ kommuner her.", "3:8"],
    ["## Funn i 3 kommuner", "3:11"],
    ["- I alt 5 kommuner", "3:9"],
    ["[I alt 15 kommuner](https://example.org/)", "3:8"],
    ["`kode 7 kommuner`", "3:7"],
    ["{{periode}} svarte 5 kommuner. Og så.", "3:20"],
    ["Første linje\nmed 7 kommuner til.", "4:5"],
    ["\tTekst om 5 kommuner", "3:11"],
  ])("that count in %j are refused", (template, place) => {
    expect(faults(template)).toEqual([`narrative.untraced-digit ${place}`]);
  });

  test.each([
    "1. Det første\n2. Det andre\n10. Det tiende",
    "1) Det første",
    "  1. Innrykket",
    "Tekst.[^1]\n\n[^1]: Noten.",
    "[lenke](https://example.org/2015/a)",
    "[lenke](https://example.org/2015)",
    "Se https://example.org/2015.",
    "Se <https://example.org/2015>.",
    "[lenke][a]\n\n[a]: https://example.org/2015",
    '{{fast "2015" grunn="år"}}',
    "{{! 2015 }}Tekst",
    "I 2015 var det annerledes.",
    "## Funn 3",
  ])("%s is no number of the survey's", (template) => {
    expect(faults(template)).toEqual([]);
  });

  test.each(["2016. var et år.", "86. er et tall."])("%s is no list", (template) => {
    expect(faults(template)).toEqual(["narrative.lone-item 3:1"]);
  });
});

describe("HTML", () => {
  test.each([
    ["Her er <b>fet", "narrative.html 3:8"],
    ["<script>alert()</script>", "narrative.html 3:1"],
    ["<!-- skjult -->", "narrative.html 3:1"],
    ["<img\nsrc=x>", "narrative.html 3:1"],
    ["&#106;", "narrative.html 3:1"],
    ["&frac12;", "narrative.html 3:1"],
  ])("%s", (template, fault) => {
    expect(faults(template)[0]).toBe(fault);
  });

  test.each(["a < b", "a&nbsp;b", "a & b", "x <3".replace("3", " y")])("%s is text", (template) => {
    expect(faults(template)).toEqual([]);
  });
});

describe("links", () => {
  test.each([
    ["[a](javascript:alert)", "3:5"],
    ["[a]( JavaScript:alert)", "3:6"],
    ["[a](<javascript:alert>)", "3:6"],
    ["[a](/rapport)", "3:5"],
    ["[a](rapport.html)", "3:5"],
    ["[a](#del)", "3:5"],
    ["[a](data:text/html,x)", "3:5"],
    ["[a][b]\n\n[b]: ftp://example.org/", "5:6"],
  ])("%s", (template, place) => {
    expect(faults(template)).toEqual([`narrative.link ${place}`]);
  });

  test.each([
    ["https://kari:hemmelig@imdi.no/", "link-secret"],
    ["https://hemmelig@imdi.no/", "link-secret"],
    // Cyrillic «і» and «а», as they stand and as they are sent.
    ["https://imdі.no/", "link-letters"],
    ["https://xn--imd-lhd.no/", "link-letters"],
    ["https://%D0%B0pple.com/", "link-letters"],
    ["https://", "link"],
    ["http://[", "link"],
  ])("%s is refused", (address, fault) => {
    expect(faults(`[a](${address})`)).toEqual([`narrative.${fault} 3:5`]);
  });

  test.each([
    "https://bærum.kommune.no/",
    "https://kárášjohka.no/søk?q=а",
    "https://192.0.2.1/",
    "https://[2001:db8::1]/",
  ])("%s is in order", (address) => {
    expect(faults(`[a](${address})`)).toEqual([]);
  });

  test("an address that only Markdown can read is refused there", () => {
    expect(faults("[a](java&#115;cript:alert)")).toEqual(["narrative.link 3:5"]);
    expect(faults("[a](\n/rapport)").some((fault) => fault.startsWith("narrative.link"))).toBe(true);
  });

  test.each([
    "[a](https://example.org/{{svarprosent}})",
    '[a](https://example.org/ "{{svarprosent}}")',
    "```{{svarprosent}}\nx\n```",
  ])("a helper in %s is refused", (template) => {
    expect(faults(template).map((f) => f.split(" ")[0])).toContain("narrative.helper-in-link");
  });

  test("a picture from outside is refused", () => {
    expect(faults("![Et bilde](https://example.org/a.png)")).toEqual(["narrative.image 3:1"]);
  });

  test.each([
    "[a](https://example.org/)",
    "[a](mailto:a@example.org)",
    "Den er [{{svarprosent}}](https://example.org/)",
  ])("%s is in order", (template) => {
    expect(faults(template)).toEqual([]);
  });
});

test.each([
  ['{andel "kapasitet.oker"}}', "3:1"],
  ['Om { andel "kapasitet.oker" }', "3:4"],
  ["\\{{andel}}", "3:2"],
])("%s has a bracket that would be seen", (template, place) => {
  expect(faults(template).map((f) => f.split(" ")[0])).toEqual(["narrative.stray-brace"]);
  expect(faults(template)[0]).toMatch(new RegExp(place.replace(/:.*/, ":")));
});

test("a character that is kept for tokens is refused", () => {
  expect(faults("ab\uE000t1\uE001")).toEqual(["narrative.private-character 3:3"]);
});

test("places are right after helpers, blocks and lines", () => {
  const kommuner = (n: number) => `${n} kommuner`;
  expect(
    faults(
      `{{periode}} og ${kommuner(5)} {{periode}} og ${kommuner(6)}\n${kommuner(7)} {{#påstand (mange "kapasitet.oker")}}øker{{/påstand}}\n${kommuner(9)}`,
    ).filter((fault) => fault.startsWith("narrative.untraced")),
  ).toEqual([
    "narrative.untraced-digit 3:16",
    "narrative.untraced-digit 3:42",
    "narrative.untraced-digit 4:1",
    "narrative.untraced-digit 5:1",
  ]);
});
