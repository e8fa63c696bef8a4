import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { FontFile } from "../outputs/html/style.ts";

const CUTS: readonly Pick<FontFile, "family" | "weight" | "style">[] = [
  { family: "Source Sans 3", weight: 400, style: "normal" },
  { family: "Source Sans 3", weight: 400, style: "italic" },
  { family: "Source Sans 3", weight: 600, style: "normal" },
  { family: "Source Serif 4", weight: 600, style: "normal" },
];

/** Norwegian, Sámi and the accents of European names. */
const RANGES = ["latin", "latin-ext"] as const;

export interface Fonts {
  readonly files: readonly FontFile[];
  /** Version of each family, for the manifest. */
  readonly versions: Readonly<Record<string, string>>;
}

/**
 * Reads the shipped web fonts.
 *
 * @throws when a font package is not installed
 */
export async function readFonts(): Promise<Fonts> {
  const require = createRequire(import.meta.url);
  const folderOf = (family: string) => `@fontsource/${family.toLowerCase().replaceAll(" ", "-")}`;
  const json = async (path: string) => JSON.parse(await readFile(require.resolve(path), "utf8"));
  const families = [...new Set(CUTS.map((cut) => cut.family))];
  const versions = await Promise.all(
    families.map(
      async (family) => [family, (await json(`${folderOf(family)}/package.json`)).version as string] as const,
    ),
  );
  const files = CUTS.flatMap((cut) =>
    RANGES.map(async (range): Promise<FontFile> => {
      const folder = folderOf(cut.family);
      const ranges = (await json(`${folder}/unicode.json`)) as Record<string, string>;
      const name = `${folder.split("/")[1]}-${range}-${cut.weight}-${cut.style}.woff2`;
      return {
        ...cut,
        range: ranges[range] ?? "",
        name,
        bytes: await readFile(require.resolve(`${folder}/files/${name}`)),
      };
    }),
  );
  return { files: await Promise.all(files), versions: Object.fromEntries(versions) };
}
