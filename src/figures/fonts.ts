import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

/** Font weights that figures use, with the bytes of their static TTF. */
export type FontBytes = ReadonlyMap<number, Uint8Array>;

const files: readonly (readonly [number, string])[] = [
  [400, "400Regular/SourceSans3_400Regular.ttf"],
  [600, "600SemiBold/SourceSans3_600SemiBold.ttf"],
  [700, "700Bold/SourceSans3_700Bold.ttf"],
];

/**
 * Reads the shipped static cuts of Source Sans 3 (fontkit fails on the variable woff2).
 *
 * @throws when the font package is not installed
 */
export async function loadFigureFonts(): Promise<FontBytes> {
  const require = createRequire(import.meta.url);
  const read = async ([weight, file]: readonly [number, string]) =>
    [weight, await readFile(require.resolve(`@expo-google-fonts/source-sans-3/${file}`))] as const;
  return new Map(await Promise.all(files.map(read)));
}
