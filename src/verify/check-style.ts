import { parse } from "parse5";
import type { Accounted } from "./accounted.ts";
import { type Generated, generatedIn } from "./css.ts";
import type { Fault } from "./fault.ts";
import { elementsIn, type PageReading } from "./page.ts";
import { folded } from "./words.ts";

/** What a sign drawn by a style sheet may be made of: shapes, and no letters. */
const SHAPES: ReadonlySet<string> = new Set(
  "svg g path rect circle ellipse line polyline polygon".split(" "),
);

/**
 * A style sheet may draw signs, and say nothing that is not accounted for. What it shows of an attribute is what the
 * page's script has put there, and none that stands in the page; what it fetches is a font of the report's.
 *
 * @param files all files of the report, by path
 */
export function checkStyle(
  css: string,
  file: string,
  files: ReadonlyMap<string, Uint8Array>,
  page: PageReading | undefined,
  about: Accounted,
): readonly Fault[] {
  // Others are told where they stand, and a style sheet has no value to tell.
  const own = about.around.filter(({ file: written }) => written.endsWith(".css"));
  const said = new Set(own.map(({ text }) => folded(text)));
  const isKnown = (found: Generated) => {
    switch (found.kind) {
      case "text":
        return !/[\p{L}\p{N}]/u.test(found.text) || said.has(folded(found.text));
      case "attribute":
        return found.name.startsWith("data-") && page?.attributes.has(found.name) !== true;
      case "address":
        return isSign(found.href) || (found.href.endsWith(".woff2") && files.has(found.href));
      case "other":
        return false;
    }
  };
  return generatedIn(css)
    .filter((found) => !isKnown(found))
    .map((found) => ({ what: "extra", where: "content", file, found: textOf(found) }));
}

function textOf(found: Generated): string {
  switch (found.kind) {
    case "attribute":
      return `attr(${found.name})`;
    case "address":
      return found.href;
    default:
      return found.text;
  }
}

/** A small drawing in the address itself. */
function isSign(href: string): boolean {
  const svg = /^data:image\/svg\+xml(?:;charset=utf-8)?,(.*)$/isu.exec(href)?.[1];
  if (svg === undefined) return false;
  try {
    const [root, ...others] = elementsIn(parse(decodeURIComponent(svg)).childNodes).filter(
      ({ tagName }) => !["html", "head", "body"].includes(tagName),
    );
    return root?.tagName === "svg" && others.every(({ tagName }) => SHAPES.has(tagName));
  } catch {
    return false;
  }
}
