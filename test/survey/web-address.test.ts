import { expect, test } from "vitest";
import { isWebAddress } from "../../src/survey/web-address.ts";

test.each([
  "https://www.imdi.no/",
  "http://bærum.kommune.no/søk?q=а",
  "https://kárášjohka.no/",
  "https://192.0.2.1/",
])("%s may be published", (address) => {
  expect(isWebAddress(address)).toBe(true);
});

test.each([
  ["nothing", ""],
  ["no address", "www.imdi.no"],
  ["another kind", "mailto:post@imdi.no"],
  ["something behind it", "https://www.imdi.no/ og mer"],
  ["a name and a password", "https://kari:hemmelig@www.imdi.no/"],
  ["a name", "https://kari@www.imdi.no/"],
  ["a Cyrillic letter", "https://imdі.no/"],
  ["the same as it is sent", "https://xn--imd-lhd.no/"],
  ["a Greek letter", "https://imdι.no/"],
])("%s may not: %s", (_, address) => {
  expect(isWebAddress(address)).toBe(false);
});
