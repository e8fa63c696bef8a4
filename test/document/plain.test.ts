import { expect, test } from "vitest";
import { plainText } from "../../src/document/plain.ts";
import { token } from "../../src/narrative/tokens.ts";

test("tags go, signs come back, and tokens are told as they stand", () => {
  const inlines = new Map([
    ["x1", { kind: "text", id: "x1", text: "<b>&amp;" }],
    ["p1", { kind: "claim", id: "p1" }],
  ] as const);
  expect(plainText(`<em>A</em> &amp;lt; &lt;${token("x1")}${token("p1")}${token("x9")}`, inlines)).toBe(
    "A &lt; <<b>&amp;",
  );
});
