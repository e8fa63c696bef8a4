import type { AddedCode, Glyphs } from "../../../src/pdf/text/glyphs.ts";

/** A font in which every code is its own character, as wide as half its size. */
export function sampleFont(more: Partial<Glyphs> = {}): Glyphs {
  const added: AddedCode[] = [];
  return {
    name: "Prøve",
    embedded: true,
    type3: false,
    digits: 4,
    text: (code) => (code === 0xffff ? undefined : String.fromCharCode(code)),
    width: () => 500,
    space: " <0020> Tj",
    added,
    objects: undefined,
    codeFor(glyph, text) {
      added.push({ code: 0xe000 + added.length, glyph, text });
      return 0xe000 + added.length - 1;
    },
    ...more,
  };
}
