import fc from "fast-check";
import { expect, test } from "vitest";
import { Html, html, join } from "../../../src/outputs/html/html.ts";

test("text is escaped in content and in attributes, and HTML is not", () => {
  const inside = html`<b>${"<&>"}</b>`;
  expect(html`<a title="${`"'`}">${inside} ${7}</a>`.toString()).toBe(
    '<a title="&quot;&#39;"><b>&lt;&amp;&gt;</b> 7</a>',
  );
  expect(join([inside, html`x`], "<").toString()).toBe("<b>&lt;&amp;&gt;</b>&lt;x");
  expect(Html.trusted("<svg>").toString()).toBe("<svg>");
});

test("no text whatever becomes markup", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("<", ">", '"', "'", "&", "a", ";", "lt") }), (text) => {
      const written = html`${text}`.toString();
      expect(written).not.toMatch(/[<>"']/);
      const back = written
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&quot;", '"')
        .replaceAll("&#39;", "'")
        .replaceAll("&amp;", "&");
      expect(back).toBe(text);
    }),
  );
});
