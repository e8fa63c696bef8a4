import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { inject } from "vitest";
import type { BuildOptions, BuildResult } from "../../src/app/build.ts";
import { silent } from "../../src/app/effects.ts";
import type { Asked } from "../../src/app/report.ts";
import type { Session } from "../../src/app/session.ts";
import type { WrittenLanguage } from "../../src/language/language.ts";
import { systemCode } from "../../src/publish/effects.ts";

/** The project that the repository itself is. */
export const root = join(import.meta.dirname, "../..");

/**
 * Builds without a word.
 *
 * @param project its folder, or a session of it, which goes on with what it has made
 * @throws InputError with all that is wrong in the project
 */
export async function buildQuietly(
  project: string | Session,
  out: string,
  { edition, language, ...options }: Asked & Omit<BuildOptions, "out"> = {},
): Promise<BuildResult> {
  // Most files that ask for the edition only wait for it, and need none of this.
  const { build } = await import("../../src/app/build.ts");
  const asked = { ...(edition !== undefined && { edition }), ...(language !== undefined && { language }) };
  const buildIn = (session: Session) => build(session, asked, { ...options, out }, silent);
  if (typeof project !== "string") return buildIn(project);
  const session = (await import("./session.ts")).sharing(project);
  return buildIn(session).finally(() => session.dispose());
}

/**
 * The folder of an edition in one written language, built once in a test run by whichever test file asks first.
 * The others wait for it. Each is built where it has no other beside it.
 *
 * @throws with what the build said, in every file that asks
 */
export async function builtEdition(
  edition = "2015",
  language: WrittenLanguage = edition === "2014" ? "nn" : "nb",
): Promise<string> {
  const place = join(inject("sharedFolder"), `${edition}-${language}`);
  const out = join(place, edition);
  const outcome = join(place, "outcome.txt");
  if (await isFirst(place)) {
    const what = { edition, language, keepPrintHtml: printHtmlOf(out) };
    const told = await buildQuietly(root, out, what).then(
      () => "",
      (error: Error) => error.message || error.name,
    );
    await writeFile(outcome, told);
  }
  const told = await awaited(outcome);
  if (told !== "") throw new Error(told);
  return out;
}

/** The HTML that the PDF of a built edition was printed from. @param folder as builtEdition gives it */
export function printHtmlOf(folder: string): string {
  return `${folder}.print.html`;
}

/** A folder can be made only once, whoever tries at the same moment. */
async function isFirst(place: string): Promise<boolean> {
  try {
    await mkdir(place);
    return true;
  } catch (error) {
    if (systemCode(error) === "EEXIST") return false;
    throw error;
  }
}

async function awaited(file: string): Promise<string> {
  for (;;) {
    const text = await readFile(file, "utf8").catch(() => undefined);
    if (text !== undefined) return text;
    await sleep(50);
  }
}
