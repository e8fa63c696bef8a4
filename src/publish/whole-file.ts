import { basename, dirname, join } from "node:path";
import { ownName } from "../files/holder.ts";
import { removeDead } from "../files/temporary.ts";
import { disk, type OutputEffects } from "./effects.ts";
import { explained } from "./failure.ts";

/**
 * Writes a file of the project whole or not at all.
 *
 * @param root absolute path of the project
 * @param file project-relative path with `/`; its folder is there
 * @throws InputError when the disk refuses
 */
export async function writeWhole(
  root: string,
  file: string,
  content: string | Uint8Array,
  effects: OutputEffects = disk,
): Promise<void> {
  // What leads to it may be a link, which stays one.
  await explained(file, async () => replace(await effects.resolve(join(root, file)), content, effects));
}

/**
 * Puts a file in place: written beside it first, then moved. What was left there by one that was killed is removed.
 *
 * @param target absolute path without links; its folder is there
 * @throws the system's error
 */
export async function replace(
  target: string,
  content: string | Uint8Array,
  effects: OutputEffects,
): Promise<void> {
  const prefix = `.${basename(target)}.new-`;
  await removeDead(dirname(target), prefix);
  const aside = join(dirname(target), prefix + ownName());
  try {
    await effects.write(aside, typeof content === "string" ? Buffer.from(content) : content);
    await effects.rename(aside, target);
  } catch (error) {
    await effects.remove(aside).catch(() => undefined);
    throw error;
  }
}
