import { LANGUAGES } from "../../language/language.ts";
import type { Context } from "../context.ts";
import { findProject } from "../project.ts";
import type { TranslateRequest } from "../request.ts";

/**
 * `rapport translate`: writes a draft of a chapter in the other written language, and tells what a person has to
 * do with it.
 *
 * @returns what `--json` prints
 * @throws InputError when it cannot be translated; then nothing is written
 */
export async function runTranslate(
  { chapter, to, from, edition }: TranslateRequest,
  { manners, terminal, cwd, work }: Context,
): Promise<object> {
  const { words, json } = manners;
  const draft = await work.translateChapter({
    root: findProject(cwd),
    chapter,
    to,
    from: from ?? LANGUAGES.find((code) => code !== to) ?? to,
    ...(edition !== undefined && { edition }),
  });
  if (!json) {
    const { file, unknownWords } = draft;
    terminal.out(`${terminal.paint("bold", words.drafted(file))}\n${words.approve}\n`);
    if (unknownWords.length > 0) terminal.out(`${words.unknownWords} ${unknownWords.join(", ")}.\n`);
  }
  return { ...draft };
}
