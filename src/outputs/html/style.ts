import type { Colours } from "../../config/colours.ts";

/** The publisher's colours as CSS variables: `--lead-dark`. */
export function colourVariables(colours: Colours): string {
  const rules = Object.entries(colours).map(([name, value]) => `--${kebab(name)}:${value}`);
  return `:root{${rules.join(";")}}`;
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
/** A cut of a typeface, as a web font of one range of characters. */
export interface FontFile {
  readonly family: string;
  readonly weight: number;
  readonly style: "normal" | "italic";
  /** CSS `unicode-range`: the browser takes only the files that the text needs. */
  readonly range: string;
  /** `source-sans-3-latin-400-normal.woff2`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** `@font-face` rules. @param urlOf where each file is found */
export function fontFaces(fonts: readonly FontFile[], urlOf: (font: FontFile) => string): string {
  return fonts
    .map(
      (font) =>
        `@font-face{font-family:"${font.family}";font-weight:${font.weight};font-style:${font.style};` +
        `font-display:swap;src:url("${urlOf(font)}") format("woff2");unicode-range:${font.range}}`,
    )
    .join("\n");
}

/** The font inside the style sheet, for a page that may load nothing. */
export function dataUrl({ bytes }: FontFile): string {
  return `data:font/woff2;base64,${Buffer.from(bytes).toString("base64")}`;
}
