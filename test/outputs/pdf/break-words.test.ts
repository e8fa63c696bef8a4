import { expect, test } from "vitest";
import { breakWords } from "../../../src/outputs/pdf/break-words.ts";

const broken = (html: string) =>
  breakWords(html, (word) => (word === "kommunestyret" ? "kommune\u00ADstyret" : word))
    .replaceAll("\u00AD", "·")
    .replaceAll("\u200B", "|");

test.each([
  ["<p>I kommunestyret.</p>", "<p>I kommune·styret.</p>"],
  ["<h2>I kommunestyret</h2><p>a</p>", "<h2>I kommunestyret</h2><p>a</p>"],
  ["<h2>a</h2><p>I kommunestyret</p>", "<h2>a</h2><p>I kommune·styret</p>"],
  ["<p>a<br>kommunestyret <b>kommunestyret</b></p>", "<p>a<br>kommune·styret <b>kommune·styret</b></p>"],
  [`<p title="kommunestyret">a</p>`, `<p title="kommunestyret">a</p>`],
  [
    "<style>p::before{content:'kommunestyret 2-3'}</style>",
    "<style>p::before{content:'kommunestyret 2-3'}</style>",
  ],
  [
    "<svg><text>kommunestyret</text></svg><p>kommunestyret</p>",
    "<svg><text>kommunestyret</text></svg><p>kommune·styret</p>",
  ],
  ["<!-- kommunestyret --><p>a</p>", "<!-- kommunestyret --><p>a</p>"],
])("puts soft hyphens into running text alone: %s", (html, expected) => {
  expect(broken(html)).toBe(expected);
});

test.each([
  ["<td>kapasitet.<wbr>oker</td>", "<td>kapasitet.|oker</td>"],
  ["<p>e-post og/eller 2010–2014</p>", "<p>e-|post og/|eller 2010–|2014</p>"],
  ["<p>innvandrings- og mangfold</p>", "<p>innvandrings- og mangfold</p>"],
  ["<p>tre – fire</p>", "<p>tre – fire</p>"],
])("tells of every other place inside a word where a line may end: %s", (html, expected) => {
  expect(broken(html)).toBe(expected);
});

test.each([
  ["<td>kommunestyre, kommunestyrene</td>", "<td>kommunestyre, kommune·styrene</td>"],
  ["<th><b>kommunestyrene</b></th>", "<th><b>kommune·styrene</b></th>"],
  [
    `<td translate="no">kommunestyrene@<wbr>alle</td><td>kommunestyrene</td>`,
    `<td translate="no">kommunestyrene@|alle</td><td>kommune·styrene</td>`,
  ],
  ["<td>kommunestyrene.</td>", "<td>kommune·styrene.</td>"],
  ["<th>kommunestyrene</th><caption>kommunestyrene</caption>", null],
])(
  "in a cell a word that is longer than a narrow column may be broken, and no key of the data: %s",
  (html, expected) => {
    const found = breakWords(html, (word) => word.replace("kommunestyrene", "kommune\u00ADstyrene"))
      .replaceAll("\u00AD", "·")
      .replaceAll("\u200B", "|");
    expect(found).toBe(expected ?? "<th>kommune·styrene</th><caption>kommunestyrene</caption>");
  },
);
