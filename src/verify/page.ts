import { type DefaultTreeAdapterMap, parse } from "parse5";
import { type Drawing, drawingOf } from "./drawing.ts";
import { folded, type Label, type Piece } from "./words.ts";

type Node = DefaultTreeAdapterMap["childNode"];
type Element = DefaultTreeAdapterMap["element"];

/** A number of the page's that says where it comes from. */
export interface MarkedValue {
  readonly id: string;
  readonly text: string;
  readonly value: string;
  readonly keys: readonly string[];
  /** Where it leads. */
  readonly href: string | undefined;
}

export interface PageTable {
  readonly caption: string;
  /** Row by row, the heads first. */
  readonly rows: readonly (readonly string[])[];
}

/** A figure: what is drawn in it, and the table that lists it. */
export interface PageFigure {
  readonly caption: string;
  readonly drawings: readonly Drawing[];
  readonly table: PageTable | undefined;
  /** Where its files lie. */
  readonly files: readonly string[];
}

/** A drawing without words of its own, beside the number that it draws; none for one that stands alone. */
export interface Sign {
  readonly drawing: Drawing;
  /** What stands in the same item. */
  readonly beside: string;
  readonly value: MarkedValue | undefined;
}

/** What a link leads to inside the page. */
export interface PlaceOnPage {
  /** Its own words: a heading's, a caption's; else all that stands in it. */
  readonly text: string;
  readonly heading: boolean;
  /** Its number where it is an item of a numbered list. */
  readonly ordinal: number | undefined;
  /** Of the data, where it names some. */
  readonly keys: readonly string[];
}

export interface PageLink {
  readonly href: string;
  readonly text: string;
  /** What stands right behind it, such as the size of a file. */
  readonly after: string;
  readonly contents: boolean;
}

/** All that a web page says, as a browser reads it. */
export interface PageReading {
  readonly language: string;
  readonly title: string;
  /** `<meta name>`, by name. */
  readonly meta: ReadonlyMap<string, string>;
  /** The address that the page says is its own. */
  readonly canonical: string | undefined;
  /** Those of the same page in other languages. */
  readonly alternates: readonly string[];
  /** Descriptions for search engines (JSON-LD), as they stand. */
  readonly structured: readonly string[];
  /** What is shown, in the order of the page, one for each stretch that nothing else stands in. */
  readonly pieces: readonly Piece[];
  /** What is told and not shown: names of links and regions, alternative texts, titles. */
  readonly labels: readonly Label[];
  readonly values: readonly MarkedValue[];
  readonly figures: readonly PageFigure[];
  /** All of them, those of figures too; the caption of one that is numbered begins with its number. */
  readonly tables: readonly PageTable[];
  readonly signs: readonly Sign[];
  readonly links: readonly PageLink[];
  /** Every language that an element says it is in. */
  readonly languages: readonly string[];
  /** Styles and scripts that stand in the page itself: nothing may be written or hidden by them. */
  readonly inPage: readonly string[];
  /** By id. */
  readonly places: ReadonlyMap<string, PlaceOnPage>;
  /** Keys of the data that anything on the page names. */
  readonly keys: readonly string[];
  /** Names of attributes that elements have which are shown. */
  readonly attributes: ReadonlySet<string>;
  /** Words that the page gives its script to show. */
  readonly given: readonly string[];
  /** Items whose number is not their place in the list. */
  readonly misnumbered: readonly string[];
}

/** What stands within a line; everything else begins and ends a stretch of its own. */
const inline = new Set(
  "a abbr b bdi cite code data del dfn em i ins kbd mark q s small span strong sub sup time u var wbr".split(
    " ",
  ),
);

/** What is told and not shown. `placeholder` and `value` are of forms, of which there are none. */
const spoken = ["aria-label", "alt", "title", "aria-description", "aria-roledescription", "aria-valuetext"];

/** What gives a name its meaning. */
const nameable = /^(?:h[1-6]|figure)$/;

const unread = new Set(["script", "style", "template", "head"]);

/** Reads a page as a browser does (the HTML standard's own parser). */
export function readPage(html: string): PageReading {
  return new Reader().read(parse(html));
}

/** What has a name of its own as a part of the page (WAI-ARIA 1.2, region). */
function isRegion(element: Element): boolean {
  const isNamed = attribute(element, "aria-label") !== undefined;
  return attribute(element, "role") === "region" || (element.tagName === "section" && isNamed);
}

class Reader {
  readonly #pieces: Piece[] = [];
  readonly #labels: Label[] = [];
  readonly #values: MarkedValue[] = [];
  readonly #figures: PageFigure[] = [];
  readonly #signs: Sign[] = [];
  readonly #links: PageLink[] = [];
  readonly #languages: string[] = [];
  readonly #inPage: string[] = [];
  readonly #places = new Map<string, PlaceOnPage>();
  readonly #misnumbered: string[] = [];
  readonly #given: string[] = [];
  #text = "";
  #where = "";
  #inNav = 0;
  /** What stands around what is being read: headings, figures, regions, the innermost last. */
  readonly #around: Element[] = [];

  read(document: DefaultTreeAdapterMap["document"]): PageReading {
    const all = elementsIn(document.childNodes);
    const head = all.find(({ tagName }) => tagName === "head");
    const inHead = head ? elementsIn(head.childNodes) : [];
    const titleOf = inHead.find(({ tagName }) => tagName === "title");
    const meta = inHead
      .filter(({ tagName }) => tagName === "meta")
      .map(
        (each) =>
          [
            attribute(each, "name") ?? attribute(each, "property") ?? "",
            attribute(each, "content") ?? "",
          ] as const,
      )
      .filter(([name]) => name !== "");
    const structured: string[] = [];
    for (const each of all) {
      const language = attribute(each, "lang");
      if (language !== undefined && each.tagName !== "html") this.#languages.push(language);
      const id = attribute(each, "id");
      if (id !== undefined) this.#places.set(id, placeOf(each));
      if (each.tagName === "ol") this.#misnumbered.push(...misnumberedIn(each));
      if (each.tagName === "script" && /^(?![a-z]+:|\/)/i.test(attribute(each, "src") ?? ""))
        for (const { name, value } of each.attrs) if (name.startsWith("data-")) this.#given.push(value);
      const style = attribute(each, "style");
      if (style !== undefined) this.#inPage.push(`style="${style}"`);
      for (const { name, value } of each.attrs)
        if (name.startsWith("on") || name === "hidden") this.#inPage.push(`${name}="${value}"`);
      const isData = attribute(each, "type") === "application/ld+json";
      if (each.tagName === "script" && isData) structured.push(textIn(each));
      else if (
        each.tagName === "style" ||
        (each.tagName === "script" && attribute(each, "src") === undefined)
      )
        this.#inPage.push(textIn(each));
    }
    const body = all.find(({ tagName }) => tagName === "body");
    for (const child of body?.childNodes ?? []) this.#visit(child);
    this.#flush();
    const root = all.find(({ tagName }) => tagName === "html");
    return {
      language: (root && attribute(root, "lang")) ?? "",
      title: titleOf ? textIn(titleOf) : "",
      meta: new Map(meta),
      canonical: inHead
        .filter((each) => each.tagName === "link" && attribute(each, "rel") === "canonical")
        .map((each) => attribute(each, "href"))[0],
      alternates: inHead
        .filter((each) => each.tagName === "link" && attribute(each, "rel") === "alternate")
        .flatMap((each) => attribute(each, "href") ?? []),
      structured,
      pieces: this.#pieces,
      labels: this.#labels,
      values: this.#values,
      figures: this.#figures,
      tables: all.filter(({ tagName }) => tagName === "table").map(tableOf),
      signs: this.#signs,
      links: this.#links,
      languages: this.#languages,
      inPage: this.#inPage,
      places: this.#places,
      misnumbered: this.#misnumbered,
      given: this.#given,
      attributes: new Set(
        all.flatMap(({ tagName, attrs }) => (tagName === "script" ? [] : attrs.map(({ name }) => name))),
      ),
      keys: all.flatMap(keysOf),
    };
  }

  #visit(node: Node): void {
    if (node.nodeName === "#text" && "value" in node) this.#text += node.value;
    if (!("tagName" in node) || unread.has(node.tagName)) return;
    this.#note(node);
    if (isMark(node)) {
      // The sentence goes on around it.
      for (const each of elementsIn(node.childNodes)) this.#note(each);
      this.#pieces.push({ text: folded(textIn(node)), where: "<sup>", role: "mark" });
      return;
    }
    // What has a name of its own is told apart from what stands around it.
    const apart =
      !inline.has(node.tagName) ||
      node.attrs.some(({ name }) => name === "aria-hidden" || spoken.includes(name));
    if (apart) this.#flush();
    if (apart && !inline.has(node.tagName)) this.#where = `<${node.tagName}>`;
    const named = nameable.test(node.tagName) || isRegion(node);
    if (named) this.#around.push(node);
    if (node.tagName === "nav") this.#inNav++;
    if (node.tagName === "svg") this.#draw(node);
    else for (const child of node.childNodes) this.#visit(child);
    if (apart) this.#flush();
    if (node.tagName === "nav") this.#inNav--;
    if (named) this.#around.pop();
  }

  /** What a name is the name of: the heading or figure that it stands in, or what it stands on itself. */
  #aboutOf(element: Element): string {
    const around = isRegion(element) ? element : this.#around.at(-1);
    const mark = ancestor(element, "sup");
    if (element.tagName === "a" && (around === undefined || (mark && isMark(mark))))
      return folded(textIn(element));
    const holder = around ?? element;
    const caption = elementsIn(holder.childNodes).find(({ tagName }) => /^(?:fig)?caption$/.test(tagName));
    return folded(textBesideMarks(caption ?? holder));
  }

  #note(element: Element): void {
    for (const name of spoken) {
      const value = attribute(element, name);
      if (value !== undefined && value !== "" && element.tagName !== "svg")
        this.#labels.push({
          text: folded(value),
          where: `${name}, <${element.tagName}>`,
          about: this.#aboutOf(element),
          drawing: element.tagName === "img",
        });
    }
    const href = attribute(element, "href");
    if (element.tagName === "a" && href !== undefined)
      this.#links.push({
        href,
        text: folded(textIn(element)),
        after: folded(textAfter(element)),
        contents: this.#inNav > 0,
      });
    if (element.tagName === "data") this.#values.push(markedValue(element));
    if (element.tagName === "figure") this.#figures.push(figureOf(element));
  }

  #draw(svg: Element): void {
    const drawing = drawingOf(svg);
    if (drawing.hidden) {
      const item = ancestor(svg, "li");
      const data = item && elementsIn(item.childNodes).find(({ tagName }) => tagName === "data");
      this.#signs.push({
        drawing,
        beside: item ? folded(textIn(item)) : "",
        value: data && markedValue(data),
      });
    }
    if (drawing.label !== "") {
      const about = this.#aboutOf(svg);
      this.#labels.push({ text: folded(drawing.label), where: "aria-label, <svg>", about, drawing: true });
    }
    for (const { text } of drawing.texts) this.#pieces.push({ text, where: "<svg>", role: "drawn" });
  }

  #flush(): void {
    const text = folded(this.#text);
    const role = this.#inNav > 0 ? "contents" : "text";
    if (text !== "") this.#pieces.push({ text, where: this.#where, role });
    this.#text = "";
  }
}

function figureOf(figure: Element): PageFigure {
  const inside = elementsIn(figure.childNodes);
  const caption = inside.find(({ tagName }) => tagName === "figcaption");
  const table = inside.find(({ tagName }) => tagName === "table");
  return {
    caption: caption ? folded(textIn(caption)) : "",
    drawings: inside.filter(({ tagName }) => tagName === "svg").map(drawingOf),
    table: table && tableOf(table),
    files: inside.flatMap((each) => {
      const href = each.tagName === "a" ? attribute(each, "href") : undefined;
      return href === undefined || href.startsWith("#") ? [] : [href];
    }),
  };
}

function markedValue(element: Element): MarkedValue {
  return {
    id: attribute(element, "id") ?? "",
    text: folded(textIn(element)),
    value: attribute(element, "value") ?? "",
    keys: keysOf(element),
    href: hrefOf(ancestor(element, "a")),
  };
}

function keysOf(element: Element): readonly string[] {
  return (attribute(element, "data-kilde") ?? "").split(" ").filter((key) => key !== "");
}

function hrefOf(link: Element | undefined): string | undefined {
  return link && attribute(link, "href");
}

function placeOf(element: Element): PlaceOnPage {
  const inside = elementsIn(element.childNodes);
  const isHeading = /^h[1-6]$/;
  const caption = inside.find(({ tagName }) => /^(?:fig)?caption$/.test(tagName));
  const heading = isHeading.test(element.tagName)
    ? element
    : inside.find(({ tagName }) => isHeading.test(tagName));
  const holder = caption ?? heading ?? element;
  return {
    text: folded(textBesideMarks(holder)),
    heading: holder === heading,
    ordinal: ordinalOf(element),
    keys: keysOf(element),
  };
}

function ordinalOf(item: Element): number | undefined {
  const list = item.parentNode;
  if (item.tagName !== "li" || !list || !("tagName" in list) || list.tagName !== "ol") return undefined;
  const items = list.childNodes.filter((node) => "tagName" in node && node.tagName === "li");
  return Number(attribute(list, "start") ?? "1") + items.indexOf(item);
}

/** The number that leads to a note: a sentence goes on behind it as if it were not there. */
function isMark(element: Element): boolean {
  return element.tagName === "sup" && linkIn(element) !== undefined && /^\d+$/.test(folded(textIn(element)));
}

/** Where the first link in an element leads. */
function linkIn(element: Element): string | undefined {
  return hrefOf(elementsIn(element.childNodes).find(({ tagName }) => tagName === "a"));
}

function ancestor(element: Element, tagName: string): Element | undefined {
  let node = element.parentNode;
  while (node && "tagName" in node) {
    if (node.tagName === tagName) return node;
    node = node.parentNode;
  }
  return undefined;
}

/** What is written behind an element in the same parent. */
function textAfter(element: Element): string {
  const all = element.parentNode && "childNodes" in element.parentNode ? element.parentNode.childNodes : [];
  return all
    .slice(all.indexOf(element) + 1)
    .map((node) => ("value" in node ? node.value : "tagName" in node ? textIn(node) : ""))
    .join("");
}

function misnumberedIn(list: Element): readonly string[] {
  const items = list.childNodes.filter((node): node is Element => "tagName" in node && node.tagName === "li");
  const start = Number(attribute(list, "start") ?? "1");
  return items.flatMap((item, index) => {
    const value = attribute(item, "value");
    return value === undefined || value === String(start + index) ? [] : [value];
  });
}

function tableOf(table: Element): PageTable {
  const inside = elementsIn(table.childNodes);
  const caption = inside.find(({ tagName }) => tagName === "caption");
  return {
    caption: caption ? folded(textBesideMarks(caption)) : "",
    rows: inside
      .filter(({ tagName }) => tagName === "tr")
      .map((row) =>
        elementsIn(row.childNodes)
          .filter(({ tagName }) => tagName === "th" || tagName === "td")
          .map((cell) => folded(textIn(cell))),
      ),
  };
}

/** All elements below, in the order of the page. */
export function elementsIn(nodes: readonly Node[]): readonly Element[] {
  const found: Element[] = [];
  const visit = (node: Node) => {
    if (!("tagName" in node)) return;
    found.push(node);
    node.childNodes.forEach(visit);
  };
  nodes.forEach(visit);
  return found;
}

/** The same as a name or a list repeats it: without the marks of notes. */
function textBesideMarks(element: Element): string {
  return element.childNodes
    .map((node) => {
      if ("value" in node) return node.value;
      const isRead = "tagName" in node && !unread.has(node.tagName) && !isMark(node);
      return isRead ? textBesideMarks(node) : "";
    })
    .join("");
}

export function textIn(element: Element): string {
  return element.childNodes
    .map((node) =>
      "value" in node ? node.value : "tagName" in node && !unread.has(node.tagName) ? textIn(node) : "",
    )
    .join("");
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}
