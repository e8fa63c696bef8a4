import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";

/**
 * SHA-256 (hex) of the files in a folder of the project and below it, with their names: the same as long as
 * nothing in it has changed. A folder that is not there, or a file that may not be read, counts as such.
 *
 * @param folder relative to the project, with `/`
 */
export async function folderHash(root: string, folder: string): Promise<string> {
  const hash = createHash("sha256");
  for (const [path, bytes] of await filesIn(join(root, folder), "")) {
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

type Found = readonly (readonly [path: string, content: Uint8Array | string])[];

async function filesIn(folder: string, under: string): Promise<Found> {
  const names = await readdir(join(folder, under)).catch(codeOf);
  if (typeof names === "string") return [[under, names]];
  const found = await Promise.all(
    names.sort().map(async (name): Promise<Found> => {
      const path = under === "" ? name : `${under}/${name}`;
      const place = join(folder, path);
      // A link is followed: what it leads to is what is read.
      const kind = await stat(place).catch(codeOf);
      if (typeof kind !== "string" && kind.isDirectory())
        return [[`${path}/`, ""], ...(await filesIn(folder, path))];
      // A queue would be waited for without end, and what is no regular file is refused where it is read.
      if (typeof kind !== "string" && !kind.isFile()) return [[path, "no file"]];
      return [[path, await readFile(place).catch(codeOf)]];
    }),
  );
  return found.flat();
}

function codeOf(error: NodeJS.ErrnoException): string {
  return error.code ?? String(error);
}
