import { join } from "node:path";
import { z } from "zod";
import { isWrittenLanguage, LANGUAGES, type WrittenLanguage } from "../language/language.ts";
import { disk, type OutputEffects, systemCode } from "./effects.ts";

export const MANIFEST = "manifest.json";

/** What is built on its own: the web edition or the PDF in one written language. */
export type PartName = `${WrittenLanguage}/${"web" | "pdf"}`;

/** The part that a file of the output folder belongs to: a PDF right under its language, or the web edition. */
export function partOf(path: string): PartName {
  const [language, ...rest] = path.split("/");
  if (language === undefined || !isWrittenLanguage(language) || rest.length === 0) {
    throw new Error(`Not in a language's folder: ${path}`);
  }
  return `${language}/${rest.length === 1 && path.endsWith(".pdf") ? "pdf" : "web"}`;
}

const part = z.enum(LANGUAGES.flatMap((code) => [`${code}/web`, `${code}/pdf`] as const));

/** From what a part was made. Parts may come from different runs, so each says it for itself. */
const origin = z.object({
  /** Hash of everything that was read: data, templates, configuration. */
  input: z.string(),
  /** Version of this program. */
  program: z.string(),
  /** The browser that printed it, with version; only for a PDF. */
  browser: z.string().optional(),
  /** Version by font family. */
  fonts: z.record(z.string(), z.string()),
});

const schema = z.object({
  madeBy: z.literal("kommunerapport"),
  format: z.literal(1),
  edition: z.string(),
  parts: z.partialRecord(part, origin),
  files: z.array(z.object({ path: z.string(), part, bytes: z.number(), sha256: z.string() })),
});

export type Origin = z.infer<typeof origin>;
export type Manifest = z.infer<typeof schema>;
export type ManifestFile = Manifest["files"][number];

/**
 * Writes a manifest: keys in a fixed order, parts and files sorted, no time of day, so that the same build
 * gives the same bytes.
 *
 * @returns the text of `manifest.json`
 */
export function writeManifest(manifest: Omit<Manifest, "madeBy" | "format">): string {
  const parts = sorted(Object.entries(manifest.parts)).map(([name, from]) => [
    name,
    {
      input: from.input,
      program: from.program,
      ...(from.browser !== undefined && { browser: from.browser }),
      fonts: Object.fromEntries(sorted(Object.entries(from.fonts))),
    },
  ]);
  const files = sorted(manifest.files.map((file) => [file.path, file] as const)).map(
    ([path, { part, bytes, sha256 }]) => ({ path, part, bytes, sha256 }),
  );
  const all = {
    madeBy: "kommunerapport",
    format: 1,
    edition: manifest.edition,
    parts: Object.fromEntries(parts),
    files,
  };
  return `${JSON.stringify(all, null, 2)}\n`;
}

/**
 * Reads the manifest of an output folder.
 *
 * @returns undefined when there is none, or it is not one of ours
 */
export async function readManifest(
  folder: string,
  effects: OutputEffects = disk,
): Promise<Manifest | undefined> {
  try {
    const text = new TextDecoder().decode(await effects.read(join(folder, MANIFEST)));
    return schema.safeParse(JSON.parse(text)).data;
  } catch (error) {
    if (error instanceof SyntaxError || systemCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** By code unit, never by the machine's locale. */
function sorted<T extends readonly [string, unknown]>(entries: readonly T[]): readonly T[] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
}
