import type { PdfDict, PdfRef } from "../../read/values.ts";
import type { PdfDraft } from "../../save/draft.ts";
import { dict, name } from "../../save/draft.ts";
import { pack } from "../../save/pack.ts";
import type { AddedCode, Glyphs } from "../../text/glyphs.ts";

/** As many as one operator may map (ISO 32000-1, 9.10.3). */
const most = 100;

/**
 * Writes the codes that were added to a font: which glyph each shows, how wide, and what it says. So a space that may
 * not break says by itself that it is one, and a hyphen that it is soft.
 */
export function writeAddedCodes(draft: PdfDraft, font: Glyphs): void {
  const { objects, added } = font;
  if (!objects || added.length === 0) return;
  const { count, descendant } = objects;
  const described = draft.file.dict(descendant)?.get("W");
  const widths = draft.file.array(described);
  draft.update(descendant, {
    W: [...widths, count, added.map(({ glyph }) => font.width(glyph))],
    CIDToGIDMap: draft.add(
      dict({
        Filter: name("FlateDecode"),
        DecodeParms: dict({ Predictor: 12, Columns: 2 }),
      }),
      pack(glyphNumbers(count, added)),
    ),
  });
  const map = (draft.resolve(objects.font) as PdfDict).get("ToUnicode") as PdfRef;
  const text = withCodes(Buffer.from(draft.file.stream(map)).toString("latin1"), added);
  draft.set(map, dict({ Filter: name("FlateDecode") }), pack(Buffer.from(text, "latin1")));
}

/**
 * The glyph of every code (9.7.4.2), two bytes each: up to the added ones each its own. Every row tells how it differs
 * from the one above (PNG's filter «up», 7.4.4.4), which is the same nearly all the way and packs to next to nothing.
 */
function glyphNumbers(count: number, added: readonly AddedCode[]): Uint8Array {
  const numbers = [...Array(count).keys(), ...added.map(({ glyph }) => glyph)];
  return Uint8Array.from(
    numbers.flatMap((number, index) => {
      const above = numbers[index - 1] ?? 0;
      return [2, (number >> 8) - (above >> 8), (number & 0xff) - (above & 0xff)];
    }),
  );
}

function withCodes(map: string, added: readonly AddedCode[]): string {
  const hex = (text: string) => Buffer.from(text, "utf16le").swap16().toString("hex").toUpperCase();
  const rows = added.map(({ code, text }) => `<${hex(String.fromCharCode(code))}> <${hex(text)}>`);
  let blocks = "";
  for (let at = 0; at < rows.length; at += most) {
    const some = rows.slice(at, at + most);
    blocks += `${some.length} beginbfchar\n${some.join("\n")}\nendbfchar\n`;
  }
  return map.replace(/endcmap/, `${blocks}endcmap`);
}
