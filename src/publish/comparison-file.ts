import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { InputError, problem } from "../problems/problem.ts";
import { disk, type OutputEffects } from "./effects.ts";
import { explained } from "./failure.ts";
import { messages } from "./messages.ts";
import { INPUT, within } from "./target.ts";
import { replace } from "./whole-file.ts";

export interface ComparisonFile {
  /** Absolute path of the project. */
  readonly root: string;
  /** Absolute path of the file. */
  readonly out: string;
  readonly content: string;
  /** Whether what stands there is an earlier comparison, which may be replaced. */
  readonly isOurs: (content: string) => boolean;
}

/**
 * Writes a comparison to a file of its own, whole or not at all. What is there already is replaced only when it
 * is a comparison too.
 *
 * @returns the file as it is told to the user: relative to the project where it lies in it
 * @throws InputError when it is a folder, a file of something else, among what the report is made from, or cannot
 * be written
 */
export async function writeComparison(file: ComparisonFile, effects: OutputEffects = disk): Promise<string> {
  const root = await effects.resolve(file.root);
  const asked = resolve(root, file.out);
  const shown = within(root, asked) ? relative(root, asked).split(sep).join("/") : asked;
  const source = { file: shown === "" ? "." : shown };
  return explained(source.file, async () => {
    // The folder may not be there yet; what leads to it may be a link.
    const place = join(await nearestFolder(dirname(asked), effects), basename(asked));
    const target = await effects.resolve(place);
    const kind = await effects.kind(target);
    const path = source.file;
    const refuse = (found: ReturnType<typeof problem>): never => {
      throw new InputError([found]);
    };
    if (kind === "folder") return refuse(problem(messages["compare.out-is-folder"], source, { path }));
    const input = INPUT.find((name) => within(join(root, name), target));
    if (input) return refuse(problem(messages["compare.out-in-input"], source, { path, input }));
    if (kind === "file" && !file.isOurs(Buffer.from(await effects.read(target)).toString("utf8"))) {
      return refuse(problem(messages["compare.out-not-ours"], source, { path }));
    }
    await effects.makeFolder(dirname(target));
    await replace(target, file.content, effects);
    return path;
  });
}

/** A folder with the links on the way to it followed, as far as it exists. */
async function nearestFolder(folder: string, effects: OutputEffects): Promise<string> {
  if ((await effects.kind(folder)) !== "none" || folder === dirname(folder)) return effects.resolve(folder);
  return join(await nearestFolder(dirname(folder), effects), basename(folder));
}
