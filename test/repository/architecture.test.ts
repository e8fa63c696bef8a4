import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/language/language.ts";

/** All source files with their text, but for comments. */
const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => ({ file: `src/${name.replaceAll("\\", "/")}`, code: withoutComments(read(name)) }));

function read(name: string): string {
  return readFileSync(join("src", name), "utf8");
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<![:"'`])\/\/.*$/gmu, "");
}

/** Where a pattern stands, as `file: match`. */
function found(pattern: RegExp, where: (file: string) => boolean = () => true): readonly string[] {
  return files
    .filter(({ file }) => where(file))
    .flatMap(({ file, code }) => [...code.matchAll(pattern)].map(([match]) => `${file}: ${match}`));
}

it("reads the source", () => {
  expect(files.length).toBeGreaterThan(300);
});

/**
 * What is particular to a written language stands in its folder, or in a record by `WrittenLanguage`, of which the
 * type checker says when a language is missing. A comparison says nothing.
 */
it("compares no code of a written language outside the language's folder", () => {
  const code = LANGUAGES.join("|");
  const quoted = `["'\`](?:${code})["'\`]`;
  const comparisons = [
    String.raw`[!=]==?\s*${quoted}`,
    String.raw`${quoted}\s*[!=]==?`,
    String.raw`case\s+${quoted}`,
    // `isNynorsk ? nn : nb`
    String.raw`\?\s*(?:${code}|${quoted})\s*:\s*(?:${code}|${quoted})(?![\w"'])`,
  ];
  const folders = LANGUAGES.map((one) => `src/language/${one}/`);
  const outside = (file: string) => !folders.some((folder) => file.startsWith(folder));
  expect(found(new RegExp(comparisons.join("|"), "gu"), outside)).toEqual([]);
});

/** Each with why it does not read by `src/files/`, the one door for what an author writes. */
const READERS = {
  "src/files/": "the door itself",
  "src/figures/fonts.ts": "fonts of a package",
  "src/app/fonts.ts": "fonts of a package",
  "src/app/components.ts": "style sheets of a package",
  "src/app/inputs.ts": "hashes what the door reads",
  "src/proofread/load-dictionary.ts": "a dictionary of a package",
  "src/version.ts": "the program's own version",
  "src/cli/compiled.ts": "the program itself, and what V8 has made of it",
  "src/publish/": "what the program itself has written",
  "src/pdf/": "the browser's files, not the project's",
};

it("reads the project's own files by one door", () => {
  const elsewhere = (file: string) => !Object.keys(READERS).some((reader) => file.startsWith(reader));
  expect(found(/\b(?:readFile|readdir|readFileSync|readdirSync|createReadStream)\(/gu, elsewhere)).toEqual(
    [],
  );
});

/** The road from left to right: each room may take from those before it, and from none that come after. */
const ROAD = [
  "version.ts",
  "thread.ts",
  "problems",
  "files",
  "statistics",
  "language",
  "survey",
  "config",
  "narrative",
  "figures",
  "document",
  "account",
  "pdf",
  "outputs",
  "compare",
  "proofread",
  "translate",
  "manuscript",
  "bind",
  "publish",
  "verify",
  "preview",
  "app",
  "cli",
];

const roomOf = (file: string) => file.split("/")[1] ?? "";

describe("the road", () => {
  it("has every room on it", () => {
    const rooms = new Set(files.map(({ file }) => roomOf(file)));
    expect([...rooms].sort()).toEqual([...ROAD].sort());
  });

  it("is walked backwards by imports", () => {
    const wrong = files.flatMap(({ file, code }) =>
      [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"(\.{1,2}\/[^"]+)"/gu)]
        .map(([, from = ""]) => posix.join(file, "..", from))
        .filter((to) => ROAD.indexOf(roomOf(to)) > ROAD.indexOf(roomOf(file)))
        .map((to) => `${file} → ${to}`),
    );
    expect(wrong).toEqual([]);
  });
});

/** What the read-back may know: it is a witness only as long as it shares nothing with those who wrote. */
const WITNESS = [
  "src/thread.ts",
  "src/verify/",
  "src/account/statement.ts",
  "src/account/rows.ts",
  "src/account/fingerprint.ts",
  "src/language/",
  "src/statistics/",
  "src/problems/",
  "src/pdf/check/read-back.ts",
];

it("reads finished files back without knowing how they were made", () => {
  const imported = files
    .filter(({ file }) => file.startsWith("src/verify/"))
    .flatMap(({ file, code }) =>
      [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"(\.{1,2}\/[^"]+)"/gu)].map(([, from = ""]) =>
        posix.join(file, "..", from),
      ),
    );
  expect(imported.length).toBeGreaterThan(20);
  expect(imported.filter((to) => !WITNESS.some((known) => to.startsWith(known)))).toEqual([]);
});

/** What a file needs of others to run: an import of types alone is gone by then. */
function needsOf(file: string, code: string): readonly string[] {
  return [...code.matchAll(/^(?:import|export)\s+(?!type\s)([^;]*?)\s*from\s+"(\.{1,2}\/[^"]+)"/gmu)]
    .filter(([, names = ""]) => !/^\{(?:\s*type\s[^,}]*,?)+\s*\}$/u.test(names))
    .map(([, , from = ""]) => posix.join(file, "..", from));
}

it("has no circle of files that need each other to run", () => {
  const needs = new Map(files.map(({ file, code }) => [file, needsOf(file, code)]));
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(" > "));
    if (done.has(file) || way.includes(file)) return;
    for (const next of needs.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of needs.keys()) walk(file, []);
  expect([...needs.values()].flat().length).toBeGreaterThan(1000);
  expect(circles).toEqual([]);
});

it("knows what a file needs when it sees it", () => {
  const code = [
    'import { a, type B } from "./a.ts";',
    'import type { C } from "./c.ts";',
    'import { type D } from "./d.ts";',
    'import {\n  type E,\n  f,\n} from "../f.ts";',
    'export { g } from "./g.ts";',
  ].join("\n");
  expect(needsOf("src/x/y.ts", code)).toEqual(["src/x/a.ts", "src/f.ts", "src/x/g.ts"]);
});

/**
 * What is kept between two calls belongs to a session. A table that is written down whole, such as
 * `new Set(["a", "b"])`, is no state.
 */
const STATE: readonly RegExp[] = [
  /^(?:export )?(?:let|var)\s.*/gm,
  /^(?:export )?const [^=]+= new (?:Map|Set|WeakMap|WeakSet)(?:<.*>)?\(\);?/gm,
  /^(?:export )?const \w+: (?:\{ \[|Record<|Partial<|\w+\[\])[^=]*= (?:\{\}|\[\]);?$/gm,
  /^(?:export )?const [^=]+= (?:once|onceEach|remember\w*|memo\w*)\(.*/gm,
];

function stateIn(text: string): readonly string[] {
  return STATE.flatMap((form) => [...text.matchAll(form)].map(([line]) => line));
}

describe("no module keeps anything", () => {
  it("in all of src/", () => {
    const kept = files.filter(({ code }) => stateIn(code).length > 0).map(({ file }) => file);
    expect(kept.sort()).toEqual([]);
  });

  it.each([
    "let known: Promise<Measure> | undefined;",
    "export let count = 0;",
    "const known = new Map<string, Map<string, number>>();",
    "const loaded: ReadonlyMap<string, string> = new WeakMap();",
    "const matchers: { [L in Language]?: Matcher } = {};",
    "export const find = remembering(findIn);",
  ])("and this would be seen: %s", (line) => {
    expect(stateIn(`import a from "a";\n${line}\n`)).toEqual([line]);
  });

  it.each([
    'const DEBRIS = new Set([".DS_Store"]);',
    "function f() {\n  let at = 0;\n  const seen = new Map();\n}",
    "const none: readonly string[] = [];",
  ])("and this is none: %s", (text) => {
    expect(stateIn(text)).toEqual([]);
  });
});

/** Expressions, each as it is written. */
const EXPRESSION =
  /(?<=[=(,:[!&|?;{}\n]\s*|return\s+)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\n\\])*\]|[^/\n\\[])+\/[dgimsuvy]*/gu;

/** A part of one. */
const RAW = /String\.raw`[^`]*`/gu;

/** What an expression has in it that reads tags and entities, or the marks of Markdown. */
const MARKUP = [
  // A tag, but not a look behind or the name of a group.
  /(?<!\(\?)<(?:\\\/|\[|\(|[a-z!?])/u,
  /&(?:\(\?|\[|#|[a-z]+;)/u,
  /\\\]\\\(|\\\[\\\^|\\\]\\\[/u,
  /#\{1,|#\+/u,
  /\\\*\\\*|\[\*_|\\\*\+|`\+/u,
  /\^\[ \\t\]\*\\\||\[-\*\+\]/u,
];

/** Each with why it may read Markdown or HTML by expressions. */
const MARKUP_READERS = {
  "src/narrative/markdown/": "marked's own tokenizers, and the marks that marked has left in the text",
  "src/figures/svg/": "cleans the drawing that Vega has written",
  "src/pdf/": "reads XMP, which is XML in the PDF",
};

it("reads Markdown and HTML in one place", () => {
  const readers = Object.keys(MARKUP_READERS);
  expect(readers.length).toBeLessThanOrEqual(3);
  const reading = files.flatMap(({ file, code }) =>
    [...code.matchAll(EXPRESSION), ...code.matchAll(RAW)]
      .map(([expression]) => expression)
      .filter((expression) => MARKUP.some((mark) => mark.test(expression)))
      .map((expression) => ({ file, expression })),
  );
  const elsewhere = reading.filter(({ file }) => !readers.some((reader) => file.startsWith(reader)));
  expect(elsewhere).toEqual([]);
  // It would find them: each exception has some.
  for (const reader of readers)
    expect(
      reading.some(({ file }) => file.startsWith(reader)),
      reader,
    ).toBe(true);
});

it("knows an expression that reads Markdown or HTML when it sees one", () => {
  const expressions = [
    "/<[^>]*>/g",
    String.raw`/<\/p>/`,
    "/&(?:amp|lt);/g",
    String.raw`/\]\([^)]*\)/`,
    String.raw`/\[\^[^\]]*\]/`,
    String.raw`/^#{1,6}\s/`,
    String.raw`/\*\*(.+)\*\*/`,
    "/[*_~]+/",
  ];
  const code = expressions.map((expression) => `const a = ${expression};`).join("\n");
  expect([...code.matchAll(EXPRESSION)].map(([one]) => one)).toEqual(expressions);
  for (const expression of expressions) {
    expect(
      MARKUP.some((mark) => mark.test(expression)),
      expression,
    ).toBe(true);
  }
  for (const innocent of [String.raw`/(?<!\p{L})a(?<name>b)/u`, "/a & b/", "/(?<=x)y/"]) {
    expect(
      MARKUP.some((mark) => mark.test(innocent)),
      innocent,
    ).toBe(false);
  }
});
