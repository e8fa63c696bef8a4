import { expect, test } from "vitest";
import { locateIn } from "../../src/config/locate.ts";

const text = `export default defineReport({
  series: { id: "a", title: { nb: "b" } },
  publisher: {
    "url": "https://example.org/",
    shortName: "c",
  },
  urlOfNothing: 1,
});
`;

test.each([
  [["series"], "2:3"],
  [["series", "title", "nb"], "2:31"],
  [["publisher", "url"], "4:5"],
  [["publisher", "shortName"], "5:5"],
  [["publisher", "missing"], "3:3"],
  [["languages", 0], "undefined:undefined"],
])("%j stands at %s", (path, place) => {
  const { line, column } = locateIn(text, "report.config.ts")(path, "key");
  expect(`${line}:${column}`).toBe(place);
});
