import { dirname, join, relative, resolve, sep } from "node:path";
import { claim, type Waiting } from "../files/lock.ts";
import { InputError, type Problem, problem } from "../problems/problem.ts";
import { disk, type OutputEffects } from "./effects.ts";
import { explained } from "./failure.ts";
import { siblingOf, sweep } from "./leftovers.ts";
import { readManifest } from "./manifest.ts";
import { messages } from "./messages.ts";
import { walk } from "./walk.ts";

/** Folders of the project that a build reads: writing there would feed the next build. */
export const INPUT = ["data", "templates", "src", "node_modules", ".git"];

export interface TargetOptions {
  /** Absolute path of the project. */
  readonly root: string;
  readonly edition: string;
  /** What its reports are about, where that is not the whole survey. */
  readonly subject?: string;
  /** Under `output/`, with `/`: where it lies unless something else is asked for. */
  readonly folder: string;
  /** Absolute path of the folder to write to instead. */
  readonly out?: string;
}

/** An output folder. */
export interface Place {
  /** Absolute, links followed. */
  readonly folder: string;
  /** As it is told to the user: relative to the project where it lies in it. */
  readonly shown: string;
}

/** One that may be written to, by this run alone until it is released. */
export interface Target extends Place {
  /** Lets others write to it. Never throws. */
  release(): Promise<void>;
}

/** Longer than any build. */
const LONGEST_WAIT = 10;

/**
 * Decides where a build is written, and makes sure that nothing of the user's is lost there: the folder is
 * new, empty, or an earlier build of the same edition; and that no other build writes there at the same time. Call it
 * before anything slow.
 *
 * @throws InputError when the folder is a file, the project or above it, holds input, holds something else, cannot be
 *   written to, or is held by another for too long; the signal's reason when it is aborted
 */
export async function chooseTarget(
  options: TargetOptions,
  waiting: Omit<Waiting, "longest">,
  effects: OutputEffects = disk,
): Promise<Target> {
  const root = await effects.resolve(options.root);
  const asked = resolve(root, options.out ?? join("output", options.folder));
  const shown = within(root, asked) ? relative(root, asked).split(sep).join("/") : asked;
  const source = { file: shown === "" ? "." : shown };
  const refuse = (found: ReturnType<typeof problem>): never => {
    throw new InputError([found]);
  };

  return explained(source.file, async () => {
    const folder = await effects.resolve(asked);
    if (within(folder, root))
      return refuse(problem(messages["run.out-holds-project"], source, { path: source.file }));
    const input = INPUT.find((name) => within(join(root, name), folder));
    if (input) return refuse(problem(messages["run.out-in-input"], source, { path: source.file, input }));

    if ((await effects.kind(folder)) === "file")
      return refuse(problem(messages["run.out-is-file"], source, { path: source.file }));
    await effects.makeFolder(dirname(folder));
    const longest = LONGEST_WAIT * 60_000;
    const release = await claim(siblingOf(folder, "lock"), { ...waiting, longest });
    if (!release) {
      const details = { path: source.file, minutes: LONGEST_WAIT };
      return refuse(problem(messages["run.output-busy"], source, details));
    }
    try {
      await sweep(folder, effects); // a killed run may have left the last good output out of the way
      const found = await strangerIn(folder, options, source.file, effects);
      if (found) return refuse(found);
    } catch (error) {
      await release();
      throw error;
    }
    return { folder, shown: source.file, release };
  });
}

/** What is in the folder that is no earlier build of the same. */
async function strangerIn(
  folder: string,
  options: TargetOptions,
  path: string,
  effects: OutputEffects,
): Promise<Problem | undefined> {
  if ((await effects.kind(folder)) === "none") return undefined;
  const source = { file: path };
  const manifest = await readManifest(folder, effects);
  const [example] = manifest ? [] : await walk(folder, effects);
  if (example !== undefined) return problem(messages["run.out-not-ours"], source, { path, example });
  const [edition, found] = [nameOf(options), manifest && nameOf(manifest)];
  if (found === undefined || found === edition) return undefined;
  return problem(messages["run.out-other-edition"], source, { path, edition, found });
}

function nameOf({
  edition,
  subject,
}: {
  readonly edition: string;
  readonly subject?: string | undefined;
}): string {
  return subject === undefined ? edition : `${edition} ${subject}`;
}

/** Whether `path` is `folder` or lies in it. */
export function within(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
