import { expect, test } from "vitest";
import { drawnTexts } from "../../src/figures/drawn-texts.ts";

test("the texts of a drawing are told in its order, lines joined, entities read", () => {
  const svg =
    '<svg role="img" aria-label="Alt"><g><text x="1">A &amp; &lt;b&gt;</text><path d="M0,0"/></g>' +
    '<text><tspan x="0">Kommuner og</tspan><tspan x="0">bydeler: 3</tspan></text></svg>';
  expect(drawnTexts(svg)).toEqual(["A & <b>", "Kommuner og bydeler: 3"]);
});
