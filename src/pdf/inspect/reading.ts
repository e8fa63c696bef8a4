import { ownText } from "./outline.ts";
import { type Element, elements, inline, textOf } from "./structure.ts";

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
      const text = element.actual ?? ownText(element);
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
