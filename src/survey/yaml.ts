import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type Scalar,
  visit,
  type YAMLMap,
} from "yaml";
import type { Problems, Source } from "../problems/problem.ts";
import type { Locate } from "../problems/shape.ts";
import { withThousands } from "../statistics/decimal.ts";
import { pathKey, type Remarks, type Settings } from "./delivered.ts";
import { messages } from "./messages/files.ts";

/** A space in front of a line that YAML takes for a letter, as it comes from Word or a web page. */
const HARD_INDENT = /(?<=^[ \t]*)[\u00A0\u2007\u202F\u3000]/mu;

/** Far more than anyone repeats by name; each one is looked up among all. */
const MOST_ALIASES = 100;

/**
 * Reads YAML 1.2. What a wrong file says is reported at its line and column. The work grows as the file does.
 *
 * @param file project-relative path, for messages
 * @returns undefined when the file cannot be read; the problems have then been added
 */
export function readYaml(text: string, file: string, problems: Problems): Settings | undefined {
  if (text.trim() === "") {
    problems.add(messages["survey.empty-file"], { file });
    return undefined;
  }
  const counter = new LineCounter();
  const place = (offset: number | undefined): Source => {
    if (offset === undefined) return { file };
    const { line, col } = counter.linePos(offset);
    return { file, line, column: col };
  };
  const before = problems.errorCount;
  const wrong = (code: string, offset?: number) =>
    problems.add(messages["survey.invalid-yaml"], place(offset), { code });
  const wrongKey = (key: unknown) => {
    wrong("BRACES_AS_KEY", startOf(key));
    return visit.BREAK;
  };
  try {
    // The parser compares every key with all before it; ours are kept by name. It quotes the line of every error.
    const quietly = { logLevel: "error", prettyErrors: false } as const;
    const document = parseDocument(text, { lineCounter: counter, uniqueKeys: false, ...quietly });
    // The first error makes the parser stumble over what follows. It only warns of a tag that it doesn't know, and drops it.
    const [first] = [...document.errors, ...document.warnings];
    const indent = text.search(HARD_INDENT);
    if (first !== undefined && indent >= 0) wrong("HARD_SPACE", indent);
    else if (first !== undefined) wrong(first.code, first.pos[0]);
    const entries = new Entries();
    let aliases = 0;
    visit(document, {
      Map: (_, map) => {
        // Braces in the place of a name, as a helper of Handlebars has them. To write one that holds others as text
        // doubles the work with each: they are never asked for it.
        const braces = map.items.find(({ key }) => isCollection(key));
        if (braces) return wrongKey(braces.key);
        for (const offset of entries.add(map)) wrong("DUPLICATE_KEY", offset);
        return undefined;
      },
      Scalar: (_, scalar) => checkNumber(scalar, place, problems),
      Alias: (_, alias) => {
        aliases += 1;
        if (aliases === MOST_ALIASES + 1) wrong("BAD_ALIAS", alias.range?.[0]);
      },
    });
    if (problems.errorCount > before) return undefined;
    const locate: Locate = (path, part) => place(offsetOf(document.contents, path, part, entries));
    return { file, value: document.toJS(), locate, remarks: remarksIn(document) };
  } catch (error) {
    // What is left: an alias (`*name`) without its anchor, and lists in lists beyond what the stack can bear.
    if (error instanceof ReferenceError) wrong("BAD_ALIAS");
    else if (error instanceof RangeError) wrong("TOO_DEEP");
    else throw error;
    return undefined;
  }
}

/** The comments of a file, each at the key that it stands before or beside; at the head of the file, at the empty path. */
function remarksIn(document: Document): Remarks {
  const remarks = new Map<string, string>();
  const add = (path: readonly string[], ...comments: readonly (string | null | undefined)[]) => {
    const lines = comments.flatMap((comment) => comment?.split("\n").map((line) => line.trim()) ?? []);
    const text = lines.join("\n").trim();
    const key = pathKey(path);
    if (text !== "") remarks.set(key, [remarks.get(key), text].filter((one) => one !== undefined).join("\n"));
  };
  const walk = (node: unknown, path: readonly string[]): void => {
    if (isCollection(node) || isScalar(node)) add(path, node.commentBefore, node.comment);
    if (isSeq(node)) for (const item of node.items) walk(item, path);
    if (!isMap(node)) return;
    for (const { key, value } of node.items) {
      const inner = [...path, textOf(key)];
      walk(key, inner);
      walk(value, inner);
    }
  };
  add([], document.commentBefore);
  walk(document.contents, []);
  add([], document.comment);
  return remarks;
}

/** The entries of each map, by the text of their keys. */
class Entries {
  readonly #byMap = new Map<YAMLMap, Map<string, Pair>>();

  /** Takes in a map. Returns where the keys stand that have stood before. */
  add(map: YAMLMap): number[] {
    const known = new Map<string, Pair>();
    const again: number[] = [];
    for (const pair of map.items) {
      const key = textOf(pair.key);
      if (known.has(key)) again.push(startOf(pair.key) ?? 0);
      else known.set(key, pair);
    }
    this.#byMap.set(map, known);
    return again;
  }

  get(map: YAMLMap, key: string): Pair | undefined {
    return this.#byMap.get(map)?.get(key);
  }
}

function textOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

/** Numbers that are not what they look like: «12.000» is twelve, and a very large one another than was written. */
function checkNumber(
  { value, source, range }: Scalar,
  place: (at?: number) => Source,
  problems: Problems,
): void {
  if (typeof value !== "number" || source === undefined) return;
  const meant = withThousands(source);
  const at = place(range?.[0]);
  if (meant !== undefined) problems.add(messages["survey.yaml-thousands"], at, { found: source, meant });
  else if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER)
    problems.add(messages["survey.yaml-too-large"], at, { found: source });
}

/** Where a key or value starts; of one that isn't there, the nearest thing around it that is. */
function offsetOf(
  root: Node | null,
  path: readonly PropertyKey[],
  part: "key" | "value",
  entries: Entries,
): number | undefined {
  let node: unknown = root;
  let known = root?.range?.[0];
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair = entries.get(node, String(step));
      if (pair === undefined) return known;
      const key = startOf(pair.key);
      const value = startOf(pair.value);
      node = pair.value;
      // Around a missing key, the key of the map says more than the place of its first entry.
      known = (last && part === "value" && !isCollection(pair.value) ? value : key) ?? key ?? known;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      known = startOf(node) ?? known;
    } else return known;
  }
  return known;
}

function startOf(node: unknown): number | undefined {
  return isScalar(node) || isCollection(node) ? node.range?.[0] : undefined;
}
