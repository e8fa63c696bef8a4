import { describe, expect, test } from "vitest";
import { cleanSvg } from "../../../src/figures/svg/clean.ts";

const wrap = (inner: string) =>
  '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1" class="marks" ' +
  `width="560" height="40" viewBox="0 0 560 40">${inner}</svg>`;
const clean = (inner: string, alt = "Alt") => cleanSvg(wrap(inner), { alt, id: "f" });
const inside = (inner: string) => /<svg[^>]*>(.*)<\/svg>/s.exec(clean(inner).inline)?.[1] ?? "";

test("the root is one picture with one alt text, escaped", () => {
  const { inline, file } = clean("", 'a < "b" & c');
  expect(inline).toBe(
    '<svg role="img" aria-label="a &lt; &quot;b&quot; &amp; c" viewBox="0 0 560 40" width="560" height="40" ' +
      "font-family=\"'Source Sans 3',sans-serif\"/>",
  );
  expect(file).toBe(`${inline.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ')}\n`);
});

describe("leaves out", () => {
  test.each([
    ["hidden text", '<text opacity="0" fill="#000">Skjult</text>'],
    ["what is not displayed", '<g display="none"><text fill="#000">Skjult</text></g>'],
    ["the unpainted background", '<path class="background" aria-hidden="true" d="M0,0h9v9h-9Z"/>'],
    ["marks without extent", '<path d="M0,0Z" fill="#000"/>'],
    [
      "groups with nothing in them",
      '<g transform="translate(1,2)" fill="none"><g role="graphics-object"/></g>',
    ],
  ])("%s", (_, source) => {
    expect(inside(source)).toBe("");
  });

  test("Vega's own words for screen readers, and classes", () => {
    const source =
      '<g class="a" role="b" aria-roledescription="c" fill="none"><path aria-label="d" d="M0,0h1" fill="#000"/></g>';
    expect(inside(source)).toBe('<g fill="none"><path d="M0,0h1" fill="#000"/></g>');
  });

  test("what only repeats a default, and the font that the root has", () => {
    const source =
      '<text text-anchor="start" opacity="1" font-family="Source Sans 3" font-size="15px" fill="#000">A</text>';
    expect(inside(source)).toBe('<text x="0" y="0" font-size="15" fill="#000">A</text>');
  });
});

describe("keeps", () => {
  test("text to the letter", () => {
    expect(inside('<text fill="#000">Ja | *Nei* &lt;script&gt; &amp; 2016.</text>')).toContain(
      ">Ja | *Nei* &lt;script&gt; &amp; 2016.</text>",
    );
  });

  test("another font", () => {
    expect(inside('<text font-family="Other" fill="#000">A</text>')).toContain('font-family="Other"');
  });

  test("the lines of a text, and where they stand", () => {
    const source =
      '<g transform="translate(5,5)"><text transform="translate(1,2.004)" fill="#000"><tspan x="0">A</tspan><tspan x="0" dy="18">B</tspan></text></g>';
    expect(inside(source)).toBe(
      '<text x="6" y="7" fill="#000"><tspan x="6">A</tspan><tspan x="6" dy="18">B</tspan></text>',
    );
  });

  test("a group that is turned, with the offset of those around it", () => {
    const source =
      '<g transform="translate(5,5)"><g transform="rotate(90)"><path d="M0,0h1" fill="#000"/></g></g>';
    expect(inside(source)).toBe(
      '<g transform="translate(5,5) rotate(90)"><path d="M0,0h1" fill="#000"/></g>',
    );
  });
});

test("moves of nested groups end in the marks themselves", () => {
  const source =
    '<g transform="translate(10,20)"><g transform="translate(0.5,0.5)"><path transform="translate(1,1)" d="M0,0L2,2h3Z" fill="#000"/></g></g>';
  expect(inside(source)).toBe('<path d="M11.5,21.5L13.5,23.5h3Z" fill="#000"/>');
});

test("marks alike become one path; others do not", () => {
  const square = (x: number, fill: string) => `<path d="M${x},0h1v1h-1Z" fill="${fill}"/>`;
  expect(inside(square(0, "#111") + square(2, "#111") + square(4, "#222"))).toBe(
    '<path d="M0,0h1v1h-1ZM2,0h1v1h-1Z" fill="#111"/><path d="M4,0h1v1h-1Z" fill="#222"/>',
  );
});

test("ids are counted from one in each drawing, and what refers to them follows", () => {
  const source =
    '<defs><clipPath id="clip17"><rect x="0" y="0" width="9" height="9"/></clipPath></defs>' +
    '<g clip-path="url(#clip17)" transform="translate(3,0)"><path d="M0,0h1" fill="#000"/></g>';
  const cleaned = inside(source);
  expect(cleaned).toContain('<clipPath id="f-1">');
  expect(cleaned).toContain('<g clip-path="url(#f-1)" transform="translate(3,0)">');
});

test("text that looks like a reference is left alone", () => {
  const source =
    '<defs><clipPath id="clip17"><rect width="1"/></clipPath></defs><text fill="#000">url(#clip17x)</text>';
  expect(inside(source)).toContain(">url(#clip17x)</text>");
});

test("what is not Vega's SVG is refused", () => {
  expect(() => cleanSvg("<svg><!-- x --></svg>", { alt: "", id: "f" })).toThrow(
    "Not the SVG that Vega writes",
  );
  expect(() => cleanSvg("<svg><g></svg>", { alt: "", id: "f" })).toThrow("closes nothing");
  expect(() => cleanSvg("<svg>", { alt: "", id: "f" })).toThrow("not one closed element");
});
