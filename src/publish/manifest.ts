import { createHash } from "node:crypto";
import { join } from "node:path";
import { z } from "zod";
import { LANGUAGES, type WrittenLanguage } from "../language/language.ts";
import { disk, type OutputEffects, systemCode } from "./effects.ts";

export const MANIFEST = "manifest.json";

/** What is built on its own: an output in one written language, such as `nb/web`. */
export type PartName = `${WrittenLanguage}/${string}`;

const part = z
  .string()
  .refine((name): name is PartName => LANGUAGES.some((language) => name.startsWith(`${language}/`)));

/** From what a part was made. Parts may come from different runs, so each says it for itself. */
const origin = z.object({
  /** Hash of everything that was read: data, templates, configuration. */
  input: z.string(),
  /** Version of this program. */
  program: z.string(),
  /** The browser that printed it, with version; only for a PDF. */
  browser: z.string().optional(),
  /** Somebody had yet to read a part of it. */
  draft: z.literal(true).optional(),
  /** Nothing of it may be told before then, in Norwegian time. */
  embargo: z.string().optional(),
  /** Version by font family. */
  fonts: z.record(z.string(), z.string()),
});

const schema = z.object({
  madeBy: z.literal("kommunerapport"),
  format: z.literal(1),
  edition: z.string(),
  /** What its reports are about, where that is not the whole survey. */
  subject: z.string().optional(),
  parts: z.record(part, origin),
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
      ...(from.draft && { draft: from.draft }),
      ...(from.embargo !== undefined && { embargo: from.embargo }),
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
    ...(manifest.subject !== undefined && { subject: manifest.subject }),
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
    if ((await effects.look(join(folder, MANIFEST))) !== "file") return undefined;
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

/** What the manifest says of a file's content. */
export interface FileRecord {
  readonly bytes: number;
  /** SHA-256, hex. */
  readonly sha256: string;
}

/** Measures a file's content. */
export function recordOf(content: Uint8Array): FileRecord {
  return { bytes: content.byteLength, sha256: createHash("sha256").update(content).digest("hex") };
}

/** Whether two contents are the same. */
export function sameContent(a: FileRecord, b: FileRecord): boolean {
  return a.bytes === b.bytes && a.sha256 === b.sha256;
}
