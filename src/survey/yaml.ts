import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLError,
} from "yaml";
import type { Problems, Source } from "../problems/problem.ts";
import type { Locate } from "../problems/shape.ts";
import { messages } from "./messages/files.ts";

/** A YAML file as plain values, and where each of them stands. */
export interface YamlFile {
  readonly value: unknown;
  readonly locate: Locate;
}

/**
 * Reads YAML 1.2. What a wrong file says is reported at its line and column.
 *
 * @param file project-relative path, for messages
 * @returns undefined when the file cannot be read; the problems have then been added
 */
export function readYaml(text: string, file: string, problems: Problems): YamlFile | undefined {
  if (text.trim() === "") {
    problems.add(messages["survey.empty-file"], { file });
    return undefined;
  }
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const errors = tellingErrors(document.errors);
  for (const error of errors) {
    const { line, col } = counter.linePos(error.pos[0]);
    problems.add(messages["survey.invalid-yaml"], { file, line, column: col }, { code: error.code });
  }
  if (errors.length > 0) return undefined;

  const place = (offset: number | undefined): Source => {
    if (offset === undefined) return { file };
    const { line, col } = counter.linePos(offset);
    return { file, line, column: col };
  };
  const locate: Locate = (path, part) => place(offsetOf(document.contents, path, part));
  try {
    return { value: document.toJS(), locate };
  } catch (error) {
    // The only error left for now: an alias (`*name`) without its anchor.
    if (!(error instanceof ReferenceError)) throw error;
    problems.add(messages["survey.invalid-yaml"], { file }, { code: "BAD_ALIAS" });
    return undefined;
  }
}

/** The first error makes the parser stumble over what follows; keys that stand twice are found each alone. */
function tellingErrors(errors: readonly YAMLError[]): YAMLError[] {
  const first = errors.find((error) => error.code !== "DUPLICATE_KEY");
  const doubles = errors.filter((error) => error.code === "DUPLICATE_KEY");
  return first === undefined ? doubles : [...doubles, first];
}

/** Where a key or value starts; of one that isn't there, the nearest thing around it that is. */
function offsetOf(
  root: Node | null,
  path: readonly PropertyKey[],
  part: "key" | "value",
): number | undefined {
  let node: unknown = root;
  let known = root?.range?.[0];
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === String(step));
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
