import type { PdfDict, PdfRef, PdfValue } from "../../read/values.ts";
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
  const { added } = font;
  if (added.length === 0) return;
  const { objects } = font;
  if (!objects) return;
  if (objects.descendant) addNumbers(draft, font, objects.descendant, objects.next);
  else addNames(draft, font, objects.font);
  const map = (draft.resolve(objects.font) as PdfDict).get("ToUnicode") as PdfRef;
  const text = withCodes(Buffer.from(draft.file.stream(map)).toString("latin1"), added, font.digits);
  draft.set(map, dict({ Filter: name("FlateDecode") }), pack(Buffer.from(text, "latin1")));
}

/** To a composite font (ISO 32000-1, 9.7). */
function addNumbers(draft: PdfDraft, font: Glyphs, descendant: PdfRef, next: number): void {
  const widths = draft.file.array(draft.file.dict(descendant)?.get("W"));
  const packed = dict({ Filter: name("FlateDecode"), DecodeParms: dict({ Predictor: 12, Columns: 2 }) });
  draft.update(descendant, {
    W: [...widths, next, font.added.map(({ glyph }) => font.width(glyph))],
    CIDToGIDMap: draft.add(packed, pack(glyphNumbers(next, font.added))),
  });
}

/** To a font of shapes (9.6.5), in which every code has a shape by name. */
function addNames(draft: PdfDraft, { added }: Glyphs, ref: PdfRef): void {
  const { file } = draft;
  const font = file.dict(ref) as PdfDict;
  const encoding = file.dict(font.get("Encoding"));
  const names = new Map<number, PdfValue>();
  let code = 0;
  for (const each of file.array(encoding?.get("Differences"))) {
    if (typeof each === "number") code = each;
    else names.set(code++, each);
  }
  const first = Number(file.resolve(font.get("FirstChar")));
  const widths = file.array(font.get("Widths"));
  const last = added.at(-1)?.code ?? 0;
  draft.update(ref, {
    LastChar: last,
    Widths: [...widths, ...added.map(({ glyph }) => widths[glyph - first] ?? 0)],
    Encoding: dict({
      Type: name("Encoding"),
      Differences: [
        ...file.array(encoding?.get("Differences")),
        ...added.flatMap(({ code, glyph }) => [code, names.get(glyph) ?? name("g0")]),
      ],
    }),
  });
}

/**
 * The glyph of every code (9.7.4.2), two bytes each: up to the added ones each its own. Every row tells how it differs
 * from the one above (PNG's filter «up», 7.4.4.4), which is the same nearly all the way and packs to next to nothing.
 */
function glyphNumbers(next: number, added: readonly AddedCode[]): Uint8Array {
  const rows = Buffer.alloc((next + added.length) * 3);
  let above = 0;
  for (let code = 0; code < next + added.length; code++) {
    const number = code < next ? code : (added[code - next]?.glyph ?? 0);
    rows[code * 3] = 2;
    rows[code * 3 + 1] = (number >> 8) - (above >> 8);
    rows[code * 3 + 2] = (number & 0xff) - (above & 0xff);
    above = number;
  }
  return rows;
}

function withCodes(map: string, added: readonly AddedCode[], digits: number): string {
  const hex = (text: string) => Buffer.from(text, "utf16le").swap16().toString("hex").toUpperCase();
  const rows = added.map(
    ({ code, text }) => `<${code.toString(16).toUpperCase().padStart(digits, "0")}> <${hex(text)}>`,
  );
  let blocks = "";
  for (let at = 0; at < rows.length; at += most) {
    const some = rows.slice(at, at + most);
    blocks += `${some.length} beginbfchar\n${some.join("\n")}\nendbfchar\n`;
  }
  return map.replace(/endcmap/, `${blocks}endcmap`);
}
