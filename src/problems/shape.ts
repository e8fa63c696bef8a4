import { z } from "zod";
import { messages } from "./messages.ts";
import { nearest } from "./nearest.ts";
import type { Problems, Source } from "./problem.ts";

/** What a written value can be. The messages have a word for each. */
export type ShapeType = "text" | "number" | "boolean" | "list" | "map" | "nothing";

/** What a value can be wrong about beyond its type. The messages say what was expected of each. */
export type ShapeRule = (typeof shapeRules)[number];

const shapeRules = [
  "date",
  "id",
  "option-id",
  "key",
  "url",
  "secure-url",
  "email",
  "phone",
  "colour",
  "file-name",
  "moment",
  "isbn",
  "issn",
  "translation",
] as const;

/** Finds the place of a key or of its value in the author's file. */
export type Locate = (path: readonly PropertyKey[], part: "key" | "value") => Source;

/**
 * An object that allows no other keys than these, and can tell which they are.
 *
 * @param rule tells more than «should have keys» of a value that is no object
 */
export function fields<const F extends z.ZodRawShape>(shape: F, rule?: ShapeRule) {
  const known = JSON.stringify(Object.keys(shape));
  // What the one who writes the message needs to know reaches it only through the issue's text.
  return z.strictObject(shape, {
    error: (issue) => (issue.code === "unrecognized_keys" ? known : rule),
  });
}

/** A text that has to follow a rule of ours; the rule's name reaches the message. */
export function textThat(rule: ShapeRule, holds: (text: string) => boolean) {
  return z.string().refine(holds, { params: { rule } });
}

/**
 * Turns what zod finds wrong into problems at the author's line.
 *
 * @param value what was checked, as it was read
 * @param locate where each key and value stands in the file
 * @param nameOf what its author calls a setting, where that is not its path
 */
export function addShapeProblems(
  issues: readonly z.core.$ZodIssue[],
  value: unknown,
  locate: Locate,
  problems: Problems,
  nameOf: (path: readonly PropertyKey[]) => string | undefined = () => undefined,
): void {
  const meant = issues.flatMap(asMeant);
  const misspelt = new Set(meant.flatMap(likelyKeys));
  for (const issue of meant) {
    // A misspelt key is told once, and not also as the key that it should have been.
    if (misspelt.has(shown(issue.path)) && isMissing(at(value, issue.path))) continue;
    addOne(issue, value, locate, problems, (path) => nameOf(path) ?? shown(path));
  }
}

/** Of a value that may be written in several ways, what is wrong by the way that has its type; else the issue itself. */
function asMeant(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== "invalid_union") return [issue];
  const meant = issue.errors.find((issues) =>
    issues.every(({ code, path }) => path.length > 0 || !/^invalid_(?:type|value|union)$/.test(code)),
  );
  if (meant === undefined) return [issue];
  return meant.flatMap((inside) => asMeant({ ...inside, path: [...issue.path, ...inside.path] }));
}

/** The paths of the keys that unknown ones were most likely meant to be. */
function likelyKeys(issue: z.core.$ZodIssue): string[] {
  if (issue.code !== "unrecognized_keys") return [];
  return issue.keys
    .map((name) => nearest(name, knownKeys(issue)))
    .filter((name) => name !== undefined)
    .map((name) => shown([...issue.path, name]));
}

function knownKeys(issue: z.core.$ZodIssueUnrecognizedKeys): string[] {
  return JSON.parse(issue.message) as string[];
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null;
}

function addOne(
  issue: z.core.$ZodIssue,
  value: unknown,
  locate: Locate,
  problems: Problems,
  named: (path: readonly PropertyKey[]) => string,
): void {
  const { path } = issue;
  const found = at(value, path);
  // Of the file as a whole there is no key to name.
  const key = path.length === 0 ? locate(path, "value").file : named(path);
  if (issue.code === "unrecognized_keys") {
    const known = knownKeys(issue);
    for (const name of issue.keys) {
      problems.add(messages["shape.unknown-key"], locate([...path, name], "key"), {
        key: name,
        inside: path.length === 0 ? "" : named(path),
        known,
        nearest: nearest(name, known),
      });
    }
  } else if (isMissing(found)) {
    problems.add(messages["shape.missing"], locate(path, "key"), { key, found: found === null });
  } else if (issue.code === "invalid_key") {
    const rule = ruleOf(issue.issues[0]) ?? "id";
    problems.add(messages["shape.rule"], locate(path, "key"), { key, rule, found: String(path.at(-1)) });
  } else if (issue.code === "invalid_value") {
    const allowed = issue.values.map(String);
    const text = written(found);
    problems.add(messages["shape.choice"], locate(path, "value"), {
      key,
      found: text,
      allowed,
      nearest: nearest(text, allowed),
    });
  } else if (issue.code === "too_big") {
    problems.add(messages["shape.too-large"], locate(path, "value"), { key, found: written(found) });
  } else if (issue.code === "too_small" && typeof found === "number") {
    const details = { key, found: written(found), least: Number(issue.minimum) + (issue.inclusive ? 0 : 1) };
    problems.add(messages["shape.too-small"], locate(path, "value"), details);
  } else if (issue.code === "too_small") {
    problems.add(messages["shape.empty"], locate(path, "value"), { key, type: typeOf(found) });
  } else {
    const rule = ruleOf(issue);
    if (rule !== undefined) {
      problems.add(messages["shape.rule"], locate(path, "value"), { key, rule, found: written(found) });
      return;
    }
    const expected = expectedTypes(issue);
    problems.add(messages["shape.type"], locate(path, "value"), {
      key,
      expected,
      type: typeOf(found),
      found: written(found),
    });
  }
}

function expectedTypes(issue: z.core.$ZodIssue): ShapeType[] {
  if (issue.code === "invalid_union") {
    const atAll = issue.errors.flat().filter(({ path }) => path.length === 0);
    return [...new Set(atAll.flatMap(expectedTypes))];
  }
  // What is wrong in another way than by its type says by what it measures which type that is.
  const named = issue.code === "invalid_type" ? issue.expected : "origin" in issue ? issue.origin : "";
  const words: Record<string, ShapeType> = {
    string: "text",
    number: "number",
    int: "number",
    boolean: "boolean",
    array: "list",
  };
  if (issue.code === "invalid_value" || issue.code === "invalid_format") return ["text"];
  return [words[named] ?? "map"];
}

function ruleOf(issue: z.core.$ZodIssue | undefined): ShapeRule | undefined {
  if (issue?.code === "custom") return issue.params?.rule as ShapeRule | undefined;
  return shapeRules.find((rule) => issue?.code === "invalid_type" && rule === issue.message);
}

function typeOf(value: unknown): ShapeType {
  if (isMissing(value)) return "nothing";
  if (Array.isArray(value)) return "list";
  if (typeof value === "object") return "map";
  if (typeof value === "number") return "number";
  return typeof value === "boolean" ? "boolean" : "text";
}

function written(value: unknown): string {
  return typeof value === "object" ? "" : String(value);
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inside, step) =>
      typeof inside === "object" && inside !== null
        ? (inside as Record<PropertyKey, unknown>)[step]
        : undefined,
    value,
  );
}

/** `cover` item 2 is shown as `cover[2]`: people count from one. */
function shown(path: readonly PropertyKey[]): string {
  return path
    .map((step, i) => (typeof step === "number" ? `[${step + 1}]` : `${i === 0 ? "" : "."}${String(step)}`))
    .join("");
}
