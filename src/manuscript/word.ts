import { type DefaultTreeAdapterTypes, parseFragment } from "parse5";
import { type ArchiveFault, faultIn } from "../files/archive.ts";
import { asWritten, type Block, type Item, itemIn, joinLists, looksLikeHeading } from "./blocks.ts";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What Word calls a title is one; what it calls a subtitle says nothing that a chapter has a place for. */
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"];

/**
 * Reads a Word file (.docx): headings, paragraphs, lists, tables, notes, links, bold and italics. Pictures, comments
 * and what has been deleted with changes tracked are left out.
 *
 * @returns why not, where it is none, or one that should not be opened
 */
export async function wordBlocks(
  bytes: Uint8Array,
): Promise<{ readonly blocks: readonly Block[] } | { readonly fault: ArchiveFault }> {
  const fault = faultIn(bytes, "word/document.xml");
  if (fault !== undefined) return { fault };
  const { default: mammoth } = await import("mammoth");
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      {
        styleMap: STYLES,
        includeEmbeddedStyleMap: false,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
      },
    );
    return { blocks: joinLists(parseFragment(value).childNodes.flatMap(blocksIn)) };
  } catch {
    return { fault: "damaged" };
  }
}

function blocksIn(node: Node): readonly Block[] {
  if (!("tagName" in node)) return [];
  const level = /^h([1-6])$/u.exec(node.tagName)?.[1];
  if (level !== undefined) {
    const text = plainText(node);
    return text === "" ? [] : [{ kind: "heading", level: Number(level), text: asWritten(text) }];
  }
  switch (node.tagName) {
    case "p":
      return paragraph(node);
    case "ul":
    case "ol":
      return isNotes(node) ? notesIn(node) : [listIn(node)];
    case "table": {
      const rows = elements(node, "tr").map((row) =>
        row.childNodes.filter((cell) => "tagName" in cell && /^t[dh]$/u.test(cell.tagName)).map(inline),
      );
      return rows.length === 0 ? [] : [{ kind: "table", rows }];
    }
    default:
      return node.childNodes.flatMap(blocksIn);
  }
}

/** A paragraph; or what a typist makes of one: a heading in bold, an item with a sign in front. */
function paragraph(node: Element): readonly Block[] {
  const text = inline(node);
  const plain = plainText(node);
  if (plain === "") return [];
  const isBold = node.childNodes.every(
    (child) => ("tagName" in child && child.tagName === "strong") || plainText(child) === "",
  );
  if (isBold && looksLikeHeading(plain)) return [{ kind: "heading", level: 2, text: asWritten(plain) }];
  const item = itemIn(plain);
  if (item !== undefined)
    return [{ kind: "list", isOrdered: item.isOrdered, items: [{ text: asWritten(item.text), lists: [] }] }];
  return [{ kind: "paragraph", text }];
}

function listIn(node: Element): Extract<Block, { kind: "list" }> {
  const items = node.childNodes.flatMap((child): Item[] => {
    if (!("tagName" in child) || child.tagName !== "li") return [];
    const lists = child.childNodes.filter(
      (inside): inside is Element => "tagName" in inside && /^[uo]l$/u.test(inside.tagName),
    );
    const own = child.childNodes.filter((inside) => !lists.includes(inside as Element));
    return [{ text: own.map(inline).join("").trim(), lists: lists.map(listIn) }];
  });
  return { kind: "list", isOrdered: node.tagName === "ol", items };
}

/** The library's notes: a list last, whose items are named by their marks. */
const NOTE = /^(?:foot|end)note-(\d+)$/u;

function isNotes({ childNodes }: Element): boolean {
  return childNodes.some((child) => "tagName" in child && NOTE.test(attribute(child, "id")));
}

function notesIn({ childNodes }: Element): readonly Block[] {
  return childNodes.flatMap((child): Block[] => {
    const name = "tagName" in child ? NOTE.exec(attribute(child, "id"))?.[1] : undefined;
    return name === undefined ? [] : [{ kind: "note", name, text: inline(child).replace(/\s*\\?↑$/u, "") }];
  });
}

/** What is read of a node as Markdown, in one line. */
function inline(node: Node): string {
  if ("value" in node) return escaped(node.value);
  if (!("tagName" in node)) return "";
  const inside = node.childNodes.map(inline).join("");
  switch (node.tagName) {
    case "strong":
      return marked(inside, "**");
    case "em":
      return marked(inside, "*");
    case "a": {
      const href = attribute(node, "href");
      const note = NOTE.exec(href.replace(/^#/u, ""))?.[1];
      if (note !== undefined) return `[^${note}]`;
      return /^https?:/u.test(href) && URL.canParse(href) && inside.trim() !== ""
        ? `[${inside}](<${new URL(href).href}>)`
        : inside.replace(/^\s*\\?↑\s*$/u, "");
    }
    case "img":
      return "";
    case "br":
      return " ";
    case "p":
    case "li":
      return inside.trim();
    default:
      return inside;
  }
}

/** Words with the spaces around them, which are part of the line. */
function escaped(text: string): string {
  const line = text.replace(/[^\S\u00A0]+/gu, " ");
  const words = line.trim();
  if (words === "") return line;
  const at = line.indexOf(words);
  return line.slice(0, at) + asWritten(words) + line.slice(at + words.length);
}

/** Marks stand at the words, and spaces outside. */
function marked(text: string, mark: string): string {
  const words = text.trim();
  if (words === "") return text;
  const at = text.indexOf(words);
  return text.slice(0, at) + mark + words + mark + text.slice(at + words.length);
}

function plainText(node: Node): string {
  const text = (one: Node): string =>
    "value" in one
      ? one.value
      : "tagName" in one && one.tagName !== "sup"
        ? one.childNodes.map(text).join("")
        : "";
  return text(node)
    .replace(/[^\S\u00A0]+/gu, " ")
    .trim();
}

function elements(node: Element, name: string): readonly Element[] {
  return node.childNodes.flatMap((child) =>
    !("tagName" in child) ? [] : child.tagName === name ? [child] : elements(child, name),
  );
}

function attribute({ attrs }: Element, name: string): string {
  return attrs.find((one) => one.name === name)?.value ?? "";
}
