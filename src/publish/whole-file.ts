import { dirname, join } from "node:path";
import { disk, type OutputEffects } from "./effects.ts";
import { explained } from "./failure.ts";

/**
 * Writes a file of the project whole or not at all: beside it first, then in its place.
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
  await explained(file, async () => {
    // What leads to it may be a link, which stays one.
    const target = await effects.resolve(join(root, file));
    const aside = join(dirname(target), `.${effects.pid}.${effects.stamp()}`);
    try {
      await effects.write(aside, typeof content === "string" ? Buffer.from(content) : content);
      await effects.rename(aside, target);
    } catch (error) {
      await effects.remove(aside).catch(() => undefined);
      throw error;
    }
  });
}
