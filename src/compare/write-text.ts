import type { View, ViewRow, ViewSection } from "./view.ts";

/** By which a text is known to be a comparison. */
export const TEXT_MARK = "Kommunerapport: compare";

/** A comparison as plain text, for a terminal or an e-mail. Lines are not broken, so that it can be pasted. */
export function writeText({ title, notes, sections, foot }: View): string {
  const parts = [
    `${title}\n${"=".repeat(title.length)}`,
    ...notes,
    ...sections.map(section),
    `${foot} (${TEXT_MARK})\n`,
  ];
  return parts.join("\n\n");
}

function section({ heading, note, empty, rows, columns }: ViewSection): string {
  const count = rows.length === 0 ? heading : `${heading} (${rows.length})`;
  // Names alone are a list; what has more lines is set apart.
  const apart = columns.length > 0 || rows.some(({ told }) => told) ? "\n\n" : "\n";
  const body = rows.length === 0 ? [empty] : [rows.map((row) => item(row, columns)).join(apart)];
  return [`${count}\n${"-".repeat(count.length)}`, ...(note === undefined ? [] : [note]), ...body].join(
    "\n\n",
  );
}

function item({ head, under, values, told }: ViewRow, columns: readonly string[]): string {
  const lines = [
    ...(under ? [under.text] : []),
    ...values.map(({ text }, index) => `${columns[index + 1] ?? ""}: ${text}`),
    ...(told ? [told.text] : []),
  ];
  return [`* ${head.text}`, ...lines.map((line) => `  ${line}`)].join("\n");
}
