import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { cachedDataVersionTag } from "node:v8";
import { Script } from "node:vm";
import { crc32 } from "node:zlib";

/** The program's compiled parts: scripts beside each other in one folder, as `scripts/compile.mjs` makes them. */
export interface Parts {
  /** What an entry point exports. It is loaded with all that it imports. */
  load(entry: string): unknown;
  /**
   * Keeps what V8 has made of the parts until the next time, where something of it was made anew. Call it when all
   * work is done: only then what has run is compiled. Where nothing can be written, nothing is kept.
   *
   * @param whole whether the work came to its end. What a failed one has made is used, and made anew by the next
   *   that does not fail
   */
  keep(whole: boolean): void;
}

/** Of one part: what V8 has made of it, and how to know that this is what was written. */
type Kept = readonly [part: string, bytes: number, crc: number];

/** What stands at the head of a file of kept code. */
interface Head {
  /** Of V8, and of the flags that it was started with: another one's code it would refuse. */
  readonly v8: number;
  readonly whole: boolean;
  readonly parts: readonly Kept[];
}

type Run = (exports: object, require: unknown, module: object, url: string, load: unknown) => void;

/**
 * Opens the program's parts. Nothing is loaded yet.
 *
 * What V8 has made of them, which takes a sixth of a build to make, is kept in one file for each kind of work, since
 * each runs other functions. A part is known again by its name, which has the hash of its content. V8 itself knows
 * its own version's and flags' code again, and takes no other.
 *
 * It lies among the program's own packages, never in a folder that other users of the machine can write to, since it
 * is run.
 *
 * @param root folder of the program's package, with a slash at its end
 * @param work its name, letters only
 */
export function openParts(root: URL, work: string): Parts {
  const folder = new URL("dist/", root);
  const cache = new URL("node_modules/.cache/kommunerapport/", root);
  const file = new URL(`${work}-${process.version}-${process.arch}.v8`, cache);
  const tag = cachedDataVersionTag();
  const kept = readKept(file, tag);
  const scripts = new Map<string, Script>();
  const modules = new Map<string, { exports: object }>();
  let isMissing = false;

  const native = createRequire(folder);
  const isPart = (name: string) => name.startsWith("./");
  /** What a part imports: another part, or one of Node's own modules or an installed package. */
  const require = Object.assign(
    (name: string) => (isPart(name) ? part(name.slice(2)) : native(name)),
    native,
  );
  const load = async (name: string) => (isPart(name) ? part(name.slice(2)) : import(name));

  function part(name: string): object {
    const known = modules.get(name);
    if (known) return known.exports;
    const { href } = new URL(name, folder);
    const source = `(function (exports, require, module, __url, __import) {${readFileSync(fileURLToPath(href), "utf8")}\n})`;
    const cachedData = kept.data.get(name);
    const script = new Script(source, { filename: href, ...(cachedData && { cachedData }) });
    if (script.cachedDataRejected !== false) isMissing = true;
    const module = { exports: {} };
    modules.set(name, module);
    const run = script.runInThisContext() as Run;
    run(module.exports, require, module, href, load);
    scripts.set(name, script);
    return module.exports;
  }

  return {
    load(entry) {
      const entries = JSON.parse(readFileSync(new URL("parts.json", folder), "utf8"));
      return part(entries[entry]);
    },
    keep(whole) {
      if (!isMissing && (kept.whole || !whole)) return;
      const made = [...scripts].map(([name, script]) => [name, script.createCachedData()] as const);
      // What another run of the same work has loaded, and this one has not; of parts that there still are.
      const others = [...kept.data].filter(
        ([name]) => !scripts.has(name) && existsSync(new URL(name, folder)),
      );
      writeKept(file, tag, whole || kept.whole, [...made, ...others]);
    },
  };
}

function readKept(file: URL, tag: number): { whole: boolean; data: ReadonlyMap<string, Buffer> } {
  const data = new Map<string, Buffer>();
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf(0);
    const { v8, whole, parts } = JSON.parse(bytes.toString("utf8", 0, end)) as Head;
    if (v8 !== tag) return { whole: false, data };
    let at = end + 1;
    for (const [name, length, crc] of parts) {
      const one = bytes.subarray(at, at + length);
      if (one.length === length && crc32(one) === crc) data.set(name, one);
      at += length;
    }
    return { whole, data };
  } catch {
    return { whole: false, data };
  }
}

function writeKept(file: URL, v8: number, whole: boolean, data: readonly (readonly [string, Buffer])[]) {
  const parts = data.map(([name, one]): Kept => [name, one.length, crc32(one)]);
  const head: Head = { v8, whole, parts };
  // Several may end at once: each writes its own, and the last one stays.
  const draft = new URL(`${file.href}.${process.pid}`);
  try {
    mkdirSync(new URL(".", file), { recursive: true });
    writeFileSync(
      draft,
      Buffer.concat([Buffer.from(`${JSON.stringify(head)}\0`), ...data.map(([, one]) => one)]),
    );
    renameSync(draft, file);
  } catch {
    remove(draft);
  }
}

function remove(file: URL): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where its folder is none, or may not be changed.
  }
}
