import { LANGUAGES, type WrittenLanguage } from "../language/language.ts";
import { disk, type OutputEffects } from "./effects.ts";
import { type PartName, readManifest } from "./manifest.ts";

/**
 * The written languages in which an edition's web page lies in a folder, as its manifest says.
 *
 * @returns none where there is no such folder, or it holds another edition
 */
export async function pagesIn(
  folder: string,
  edition: string,
  effects: OutputEffects = disk,
): Promise<readonly WrittenLanguage[]> {
  const manifest = await readManifest(folder, effects);
  if (manifest?.edition !== edition) return [];
  return LANGUAGES.filter((code) => manifest.parts[`${code}/web` satisfies PartName]);
}
