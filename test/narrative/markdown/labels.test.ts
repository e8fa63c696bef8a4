import fc from "fast-check";
import { expect, test } from "vitest";
import { capitalise, inSentence } from "../../../src/language/capital.ts";
import { type Row, surveyOf } from "../../support/survey.ts";
import { tell, textOf } from "../../support/telling.ts";

const label = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1 }),
  fc.string({ unit: fc.constantFrom(..."|*_`<>&#[]()!\\~-+.0123 {}\"'^:\n\uE000t1\uE001"), minLength: 1 }),
);

const template = [
  "# T",
  "",
  'Midt {{liste "q" form="navn"}} i.',
  "",
  '{{liste "q" form="navn"}}',
  "",
  "Tabell: Svar",
  "| a | b |",
  "|---|---|",
  '| x {{liste "q" form="navn"}} | y |',
  "",
  '- z {{liste "q" form="navn"}}',
  "",
  '## H {{liste "q" form="navn"}}',
  "",
].join("\n");

test("any label goes through Markdown and HTML unchanged, but for its first letter inside a sentence", () => {
  fc.assert(
    fc.property(label, (text) => {
      const inside = inSentence(text);
      const row: Row = { key: "q.svar@alle", estimate: { kind: "mention" }, label: text };
      const { problems, html, document } = tell(template, { survey: surveyOf([row]) });
      expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
      const data = [...html.matchAll(/<data [^>]*>([^<]*)<\/data>/g)].map((match) => match[1] ?? "");
      const exact = (html: string) => textOf(`<b>${html.replace(/\s/g, "·")}</b>`);
      const expected = (written: string) => exact(written.replace(/&/g, "&amp;").replace(/</g, "&lt;"));
      expect(data.map(exact)).toEqual([
        expected(inside),
        expected(capitalise(inside)),
        expected(inside),
        expected(inside),
        expected(inside),
      ]);
      expect(document.chapters[0]?.sections[0]?.plainTitle).toBe(`H ${inside}`);
      expect(html.match(/<table>/g)).toHaveLength(1);
      expect(html.match(/<li>/g)).toHaveLength(1);
    }),
    { numRuns: 150 },
  );
});
