import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { LANGUAGES } from "../src/language/language.ts";

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
  "src/app/read-fonts.ts": "fonts of a package",
  "src/proofread/load-dictionary.ts": "a dictionary of a package",
  "src/version.ts": "the program's own version",
  "src/publish/": "what the program itself has written",
  "src/pdf/": "the browser's files, not the project's",
};

it("reads the project's own files by one door", () => {
  const elsewhere = (file: string) => !Object.keys(READERS).some((reader) => file.startsWith(reader));
  expect(found(/\b(?:readFile|readdir|readFileSync|readdirSync|createReadStream)\(/gu, elsewhere)).toEqual(
    [],
  );
});

/** Modules hold no state: what is kept between calls belongs to the one who calls. */
it("keeps no state at the top of a file in the rooms of language and data", () => {
  const rooms = ["files", "language", "statistics", "survey", "compare", "proofread", "translate"];
  const inside = (file: string) => rooms.some((room) => file.startsWith(`src/${room}/`));
  expect(found(/^(?:export )?(?:let |var |const \w+(?:: [^=]+)? = new WeakMap)/gmu, inside)).toEqual([]);
});
