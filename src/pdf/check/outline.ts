import { type Element, elements, inline, ownText, textOf } from "./structure.ts";
import type { Value } from "./values.ts";

/**
 * The structure as an indented list: blocks with their first words, a table as one line. What is in a line of
 * text is left out.
 */
export function readableOutline(root: Element): readonly string[] {
  const lines: string[] = [];
  const visit = (element: Element, depth: number) => {
    if (inline.has(element.role)) return;
    const blocks = element.children.filter(({ role }) => !inline.has(role));
    const isTable = element.role === "Table";
    const shown = blocks.length === 0 || isTable || element.role === "Figure";
    lines.push(`${"  ".repeat(depth)}${element.tag}${shown ? told(element) : quoted(ownText(element))}`);
    if (!isTable) for (const block of blocks) visit(block, depth + 1);
  };
  for (const child of root.children) visit(child, 0);
  return lines;
}

function told(element: Element): string {
  const rows = elements(element, "TR");
  const columns = rows.reduce((most, { children }) => Math.max(most, children.length), 0);
  const size = element.role === "Table" ? ` ${rows.length} × ${columns}` : "";
  const caption = elements(element, "Caption")[0];
  const text = element.alt ?? textOf(caption ?? element);
  return `${size}${quoted(text)}`;
}

function quoted(text: string): string {
  if (text === "") return "";
  return ` «${text.length > 70 ? `${text.slice(0, 70)}…` : text}»`;
}

/**
 * What a screen reader reads, in its order: one line for each block, with what it is told to be. Figures are
 * told by their description, rows of tables cell by cell.
 */
export function readAloud(root: Element): readonly string[] {
  const lines: string[] = [];
  const visit = (element: Element) => {
    const { role, alt } = element;
    if (role === "Figure") lines.push(line("Figure", alt ?? ""));
    else if (role === "TR") lines.push(line("TR", element.children.map(cell).join(" | ")));
    else {
      const text = ownText(element);
      if (text !== "") lines.push(line(role, text));
      for (const child of element.children) if (!inline.has(child.role)) visit(child);
    }
  };
  for (const child of root.children) visit(child);
  return lines;
}

/** A sign that stands for something is read as that. */
function cell(element: Element): string {
  return elements(element).find(({ alt }) => alt !== undefined)?.alt ?? textOf(element);
}

function line(role: string, text: string): string {
  return `${role.padEnd(8)}${text}`;
}

/**
 * The structure without its words, down to the last element, with what each says of itself; equal neighbours as
 * one line, since how many there are is the text's to say. For telling one browser's tags from another's.
 */
export function bareOutline(root: Element): readonly string[] {
  return folded(root.children.map(bare));
}

function bare(element: Element): readonly string[] {
  const { tag, attributes, language, alt, actual, id, leaves } = element;
  const about = [
    written(attributes.get("Scope")),
    written(attributes.get("ListNumbering")),
    ...["RowSpan", "ColSpan"].flatMap((key) =>
      attributes.has(key) ? [`${key}=${written(attributes.get(key))}`] : [],
    ),
    attributes.has("Headers") ? "Headers" : undefined,
    attributes.has("BBox") ? "BBox" : undefined,
    language && `Lang=${language}`,
    alt && "Alt",
    actual && `ActualText=${actual}`,
    id && "ID",
    leaves.some(({ annotation }) => annotation !== undefined) ? "OBJR" : undefined,
  ].filter((each) => each !== undefined && each !== "");
  const kids = folded(element.children.map(bare));
  return [[tag, ...about].join(" "), ...kids.map((line) => `  ${line}`)];
}

function written(value: Value): string | undefined {
  if (typeof value === "string") return value.slice(1);
  return typeof value === "number" ? String(value) : undefined;
}

/** Neighbours that are alike, told once. */
function folded(all: readonly (readonly string[])[]): readonly string[] {
  const groups: { lines: readonly string[]; count: number }[] = [];
  for (const lines of all) {
    const last = groups.at(-1);
    if (last && last.lines.join("\n") === lines.join("\n")) last.count++;
    else groups.push({ lines, count: 1 });
  }
  return groups.flatMap(({ lines: [first = "", ...rest], count }) => [
    count === 1 ? first : `${first} ×n`,
    ...rest,
  ]);
}
