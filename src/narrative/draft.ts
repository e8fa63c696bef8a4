import { lineIndex } from "../problems/lines.ts";

/** The mark of a draft: a comment of the template that begins with this word. */
const MARK = /\{\{~?!(?:--)?\s*UTKAST\b([\s\S]*?)(?:--)?~?\}\}[ \t]*\n?/u;
/** The name of the person who has read it. */
const APPROVED = /\bgodkjen[td][ \t]*:(.*)$/imu;
/** What a person may leave there who has not. */
const NO_NAME = /^(?:nei|ikke|ikkje|navn|navnet ditt|namn|namnet ditt|\W*)$/iu;

/**
 * Whether a template is a draft that a machine has made and no person has approved. A person approves it with a
 * name after «godkjent:», or by taking the whole mark away.
 *
 * @returns the line of the mark (1-based) where there is one
 */
export function isDraft(templateText: string): {
  readonly draft: boolean;
  readonly line: number | undefined;
} {
  const found = MARK.exec(templateText);
  if (!found) return { draft: false, line: undefined };
  const { line } = lineIndex(templateText)(found.index);
  const name = APPROVED.exec(found[1] ?? "")?.[1]?.trim() ?? "";
  return { draft: NO_NAME.test(name), line };
}

/** The template without the mark, whether it is approved or not. */
export function withoutDraftMark(templateText: string): string {
  return templateText.replace(MARK, "");
}
