import { describe, expect, test } from "vitest";
import { faultInSvg } from "../../src/files/svg.ts";

const svg = (inside: string, attributes = "") =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"${attributes}>${inside}</svg>`;
const kind = (text: string) => faultInSvg(text)?.kind;

describe("a picture that may be put into a report", () => {
  test.each([
    svg('<path d="M0 0h9v9z" fill="#0B5563"/>'),
    `<?xml version="1.0" encoding="utf-8"?>\n<!-- Generator: Adobe Illustrator -->\n${svg('<style type="text/css">.st0{fill:#fff}</style><circle class="st0" cx="1" cy="1" r="1"/>', ' version="1.1" id="Layer_1" xml:space="preserve" xmlns:xlink="http://www.w3.org/1999/xlink" data-name="Lag 1"')}\n`,
    svg(
      '<defs><linearGradient id="a"><stop offset="0" stop-color="red"/></linearGradient></defs><rect fill="url(#a)" width="9" height="9"/><use xlink:href="#a"/>',
    ),
    svg("<title>Direktoratet</title><g style='fill:#fff'><polygon points='0,0 1,1 2,0'/></g>"),
  ])("%.60s", (text) => expect(faultInSvg(text)).toBeUndefined());
});

describe("what is none", () => {
  test.each([
    "API_KEY=hemmelig\n",
    "",
    "<html><body></body></html>",
    `${svg("")}${svg("")}`,
    `hemmelig ${svg("")}`,
    `<!DOCTYPE svg [<!ENTITY a "b">]>${svg("&a;")}`,
    '{ "a": 1 }',
  ])("%.50j is no SVG", (text) => expect(kind(text)).toBe("not-svg"));

  test.each([`${svg("")}hemmelig`, svg("<g>"), '<svg xmlns="http://www.w3.org/2000/svg">', svg("</g>")])(
    "%.60s is not whole",
    (text) => expect(kind(text)).toBe("unclosed"),
  );

  test.each([
    svg("<script>alert(1)</script>"),
    svg('<image href="https://example.org/a.png"/>'),
    svg('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>'),
    svg('<a href="https://example.org/"><path d="M0 0"/></a>'),
    svg('<use href="https://example.org/a.svg#a"/>'),
    svg('<use href="data:image/svg+xml,x"/>'),
    svg('<path d="M0 0" onclick="x()"/>'),
    svg('<path d="M0 0" fill="url(https://example.org/a.svg#a)"/>'),
    svg('<path d="M0 0" style="fill:u\\72l(//example.org)"/>'),
    svg('<path d="M0 0" style="fill:&#117;rl(//example.org)"/>'),
    svg('<style>@import "https://example.org/a.css";</style>'),
    svg("<style>path{fill:URL( 'x' )}</style>"),
    svg("<animate/>"),
    svg("<![CDATA[x]]>"),
    svg("", ' onload="x()"'),
    svg("<?php x ?>"),
    svg('<text x="</svg><script>"/>'),
    svg("").replace("http://", "{fill:url(http://"),
    svg("", ' xmlns:a="url(https://example.org/a.svg#a)"'),
  ])("%.110s reaches out, or runs", (text) => expect(kind(text)).toBe("foreign"));

  test("is placed in the file", () => {
    const text = `${svg('<path d="M0 0"/>\n<script/>')}`;
    expect(faultInSvg(text)).toEqual({ kind: "foreign", what: "<script>", offset: text.indexOf("<script") });
  });
});
