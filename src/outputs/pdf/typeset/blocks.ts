/**
 * What stands on the pages, one under the other, as the browser laid it out on one endless page: a heading, a paragraph,
 * a figure, an item of a list, a table. All lengths in CSS pixels, down from the top of the document.
 */
export interface Block {
  /** By which a rule of a style sheet finds it. */
  readonly selector: string;
  readonly top: number;
  readonly bottom: number;
  /** Ids of what it is or holds, for the page numbers of the contents. */
  readonly ids: readonly string[];
  /** Of the part that it belongs to, counted from 0 through chapters and appendices. */
  readonly part: number;
  /** Of the finding that it belongs to, counted from 0 through the document; undefined in front of a part's first. */
  readonly finding: number | undefined;
  readonly kind: "heading" | "text" | "item" | "figure" | "table" | "note";
  /** A page may not end right before it, or right after it. */
  readonly staysWithBefore: boolean;
  readonly staysWithAfter: boolean;
  /**
   * Where it may go on to the next page inside: how far down from its top each line or row ends. Empty where it
   * stays whole.
   */
  readonly ends: readonly number[];
  /** What is repeated on the next page where it is broken: the head of a table. */
  readonly repeated: number;
}

/** A chapter or an appendix. */
export interface PartOnPage {
  readonly selector: string;
  readonly id: string;
  readonly kind: "chapter" | "appendix";
}

/** The contents, or another list in front of the first part. */
export type List = Pick<Block, "selector" | "top" | "bottom">;

export interface Sheet {
  /** Type of the cover's title in points: the largest in which its words have room, on four lines at most. */
  readonly titleSize: number | undefined;
  /** Height of a page inside its margins. */
  readonly height: number;
  /** How many pages stand in front of the lists: cover and colophon. */
  readonly front: number;
  /** The contents, and the lists of figures and tables that follow it; the first part begins a page of its own. */
  readonly lists: readonly List[];
  readonly parts: readonly PartOnPage[];
  readonly blocks: readonly Block[];
}

/** Where the layouts put what is laid out. */
const marks = {
  part: "main > section",
  appendix: ".vedlegg",
  finding: ".funn",
  cover: ".omslag",
  lists: ".lister",
  title: ".omslag h1",
  titleSizes: [40, 36, 31, 27],
  titleLines: 4,
} as const;

/**
 * Measures the print edition in a tab that shows it as it is printed, on one endless page.
 *
 * @returns an expression, for a page without scripts; its value is a {@link Sheet}, or null where the style sheet's pages
 *   are of a size that it doesn't say in millimetres, or there are no parts
 */
export const sheetExpression = `((marks) => {
  const millimetre = 96 / 25.4;
  const lengthOf = (text) => /^[\\d.]+mm$/.test(text) ? Number.parseFloat(text) * millimetre : undefined;
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  const page = rules.find((rule) => rule instanceof CSSPageRule && rule.selectorText === "");
  const side = (name) => page && lengthOf(page.style.getPropertyValue("margin-" + name));
  const size = page?.style.getPropertyValue("size").toLowerCase();
  const [wide, high] = size === "a4" ? [210 * millimetre, 297 * millimetre] : (size ?? "").split(" ").map(lengthOf);
  const margins = ["top", "right", "bottom", "left"].map(side);
  const parts = [...document.querySelectorAll(marks.part)];
  if (!wide || !high || margins.includes(undefined) || parts.length === 0) return null;
  const [above, right, below, left] = margins;
  const height = high - above - below;
  document.body.style.width = wide - left - right + "px";

  const selectorOf = (element) => {
    const named = element.getAttribute("aria-labelledby");
    if (named && element.localName === "section") return 'section[aria-labelledby="' + named + '"]';
    const parent = element.parentElement;
    if (!parent) return element.localName;
    return selectorOf(parent) + ">:nth-child(" + ([...parent.children].indexOf(element) + 1) + ")";
  };
  const blocks = [];
  const findings = [...document.querySelectorAll(marks.finding)];
  const add = (element, kind, part, finding, more = {}) => {
    const { top, bottom } = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    blocks.push({
      selector: selectorOf(element), top, bottom, kind, part,
      finding: finding < 0 ? undefined : finding,
      ids: [element, ...element.querySelectorAll("[id]")].map(({ id }) => id).filter((id) => id !== ""),
      staysWithBefore: style.breakBefore === "avoid",
      staysWithAfter: style.breakAfter === "avoid" || kind === "heading",
      ends: [], repeated: 0, ...more,
    });
  };
  /** Long paragraphs may be broken, with three lines on each side. */
  const linesOf = (element) => {
    const { top, height } = element.getBoundingClientRect();
    const line = Number.parseFloat(getComputedStyle(element).lineHeight);
    const count = Math.round(height / line);
    return count < 7 ? [] : Array.from({ length: count }, (_, index) => (index + 1) * line).slice(2, -3);
  };
  const rowsOf = (table) => {
    const { top } = table.getBoundingClientRect();
    return [...table.tBodies].flatMap((body) => [...body.rows]).map((row) => row.getBoundingClientRect().bottom - top).slice(1, -2);
  };
  const walk = (container, part, finding) => {
    for (const element of container.children) {
      const style = getComputedStyle(element);
      if (style.display === "none" || style.position === "absolute") continue;
      const name = element.localName;
      if (element.matches(marks.finding)) walk(element, part, findings.indexOf(element));
      else if (/^h[1-6]$/.test(name)) add(element, "heading", part, finding);
      else if (name === "figure") add(element, "figure", part, finding);
      else if (style.breakInside === "avoid") add(element, name === "table" ? "table" : "text", part, finding);
      else if (name === "table")
        add(element, "table", part, finding, { ends: rowsOf(element), repeated: element.tHead?.offsetHeight ?? 0 });
      else if (name === "ul" || name === "ol") for (const item of element.children) add(item, "item", part, finding);
      else if (name === "section" || name === "div" || name === "blockquote") walk(element, part, finding);
      else if (element.matches(".merknad")) add(element, "note", part, finding);
      else add(element, "text", part, finding, { ends: linesOf(element) });
    }
  };
  parts.forEach((part, index) => walk(part, index, -1));
  const main = parts[0].closest("main");
  const before = [...document.body.children].slice(0, [...document.body.children].indexOf(main));
  const pagesOf = (element) => element.matches(marks.cover) ? 1 : Math.ceil((element.getBoundingClientRect().height - 1) / height);
  const lists = [...document.querySelectorAll(marks.lists + ">*")];
  const title = document.querySelector(marks.title);
  const hasRoom = (points) => {
    title.style.fontSize = points + "pt";
    const lines = title.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(title).lineHeight);
    return title.scrollWidth <= title.clientWidth + 1 && Math.round(lines) <= marks.titleLines;
  };
  return {
    titleSize: title ? marks.titleSizes.find(hasRoom) ?? marks.titleSizes.at(-1) : undefined,
    height,
    lists: lists.map((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { selector: selectorOf(element), top, bottom };
    }),
    front: before.filter((element) => !element.matches(marks.lists)).map(pagesOf).reduce((sum, pages) => sum + pages, 0),
    parts: parts.map((part) => ({
      selector: selectorOf(part), id: part.getAttribute("aria-labelledby") ?? "",
      kind: part.matches(marks.appendix) ? "appendix" : "chapter",
    })),
    blocks,
  };
})(${JSON.stringify(marks)})`;
