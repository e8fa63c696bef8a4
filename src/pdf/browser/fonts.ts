import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { escapeMarkup } from "../../files/markup.ts";

const families = ["@expo-google-fonts/source-sans-3", "@expo-google-fonts/source-serif-4"];
const cuts = ["400Regular", "400Regular_Italic", "600SemiBold", "700Bold"];

/** The folders of the report's own static TrueType cuts. */
export function fontFolders(): string[] {
  const { resolve } = createRequire(import.meta.url);
  return families.flatMap((family) =>
    cuts.map((cut) => join(dirname(resolve(`${family}/package.json`)), cut)),
  );
}

/**
 * A fontconfig file that shows the browser these fonts and no others.
 *
 * Chromium on Linux draws no text at all, not even with fonts in the page, when fontconfig knows of no
 * font; and with the machine's own fonts in sight, a missing letter would be taken from one of them.
 *
 * @param cache where fontconfig may keep its index
 */
export function fontconfig(folders: readonly string[], cache: string): string {
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">',
    "<fontconfig>",
    ...folders.map((folder) => `  <dir>${escapeMarkup(folder)}</dir>`),
    `  <cachedir>${escapeMarkup(cache)}</cachedir>`,
    "</fontconfig>",
  ];
  return `${lines.join("\n")}\n`;
}
