import { join, relative, sep } from "node:path";
import { watch } from "chokidar";

/** What a report is made from, from the project's folder. */
const WATCHED = ["data", "templates", "report.config.ts"];

/** An editor that saves writes several times within so many milliseconds, and is answered once. */
const SAVING = 10;

export interface Watcher {
  close(): Promise<void>;
}

/**
 * Watches what a report is made from.
 *
 * @param root absolute path of the project
 * @param changed told once for each time that somebody saves, with the files, relative to the project, with `/`
 * @returns when everything is watched
 */
export async function watchProject(
  root: string,
  changed: (files: readonly string[]) => void,
): Promise<Watcher> {
  const files = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(
    WATCHED.map((path) => join(root, path)),
    {
      ignoreInitial: true,
      // It would wait for a tenth of a second to see whether a file that is gone comes back.
      atomic: false,
      // What editors, systems and we ourselves put beside a file while it is written.
      ignored: (path) => /(?:^|[\\/])[.~][^\\/]*$|~$/.test(relative(root, path)),
    },
  );
  watcher.on("all", (_event, path) => {
    files.add(relative(root, path).split(sep).join("/"));
    clearTimeout(timer);
    timer = setTimeout(() => {
      const now = [...files].sort();
      files.clear();
      changed(now);
    }, SAVING);
  });
  await new Promise<void>((resolve, reject) => {
    watcher.once("ready", () => resolve());
    watcher.once("error", reject);
  });
  // A folder that may not be read is told of by whoever reads it.
  watcher.on("error", () => undefined);
  return {
    async close() {
      clearTimeout(timer);
      await watcher.close();
    },
  };
}
