import { PdfFile } from "./file.ts";
import { latin1 } from "./lexer.ts";

/**
 * A PDF with some objects written anew and all others left byte for byte as they were.
 *
 * @param replacements object number → its new text, between `obj` and `endobj`
 * @throws Error when the PDF has no classic cross-reference table of one section, as Chromium's prints have
 */
export function replaceObjects(pdf: Uint8Array, replacements: ReadonlyMap<number, string>): Uint8Array {
  const { references } = new PdfFile(pdf);
  const table = latin1(pdf, references.start, pdf.length);
  const head = /^xref\s+0 (\d+)\s+/.exec(table);
  if (!head || references.trailer.has("Prev")) throw new Error("PDF with other than one classic table");

  const places = [...references.places].map(([number, place]) => {
    if (!("offset" in place)) throw new Error("PDF with packed objects");
    return { number, offset: place.offset };
  });
  places.sort((a, b) => a.offset - b.offset);

  const parts: Buffer[] = [Buffer.from(pdf.buffer, pdf.byteOffset, places[0]?.offset ?? references.start)];
  const moved = new Map<number, number>();
  let position = parts[0]?.length ?? 0;
  places.forEach(({ number, offset }, index) => {
    const end = places[index + 1]?.offset ?? references.start;
    const text = replacements.get(number);
    const part =
      text === undefined
        ? Buffer.from(pdf.buffer, pdf.byteOffset + offset, end - offset)
        : Buffer.from(`${number} 0 obj\n${text}\nendobj\n`, "latin1");
    moved.set(number, position);
    parts.push(part);
    position += part.length;
  });

  const count = Number(head[1]);
  const trailer = table.slice(table.indexOf("trailer"), table.lastIndexOf("startxref"));
  const rows = Array.from({ length: count }, (_, number) => {
    const offset = moved.get(number);
    return offset === undefined ? "0000000000 65535 f \n" : `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const tail = `xref\n0 ${count}\n${rows.join("")}${trailer}startxref\n${position}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(tail, "latin1")]);
}
