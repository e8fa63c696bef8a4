/** The group of all. */
export const EVERYONE = "alle";

/** The parts of `question.option@group`. */
export interface KeyParts {
  readonly question: string;
  readonly option: string;
  readonly group?: string;
}

/** Lower-case letters, digits and hyphens; a question may have parts with a full stop between. */
export function isQuestionId(text: string): boolean {
  return /^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(text);
}

/** As a question's, but without a full stop: the last part of a key is the option. */
export function isOptionId(text: string): boolean {
  return /^[a-z0-9-]+$/.test(text);
}

/** `alle`, or a background variable and its value: `landsdel=Nord-Norge`. Values may have Norwegian letters. */
export function isGroupId(text: string): boolean {
  return /^[a-zæøå0-9-]+(=[\p{L}\p{N}._-]+)?$/u.test(text);
}

/** Names an aggregate, in the prose (`data-kilde`), in files and in messages. */
export function makeKey(question: string, option: string, group: string): string {
  return `${question}.${option}@${group}`;
}

/**
 * Splits `question.option` or `question.option@group`. The question may itself have full stops:
 * `mottak.utilstrekkelig.skole` is the answer `skole` to `mottak.utilstrekkelig`.
 *
 * @returns undefined when the text has not that form
 */
export function splitKey(text: string): KeyParts | undefined {
  const [path = "", group, ...rest] = text.split("@");
  const dot = path.lastIndexOf(".");
  if (dot < 1 || dot === path.length - 1 || rest.length > 0 || group === "") return undefined;
  const parts = { question: path.slice(0, dot), option: path.slice(dot + 1) };
  return group === undefined ? parts : { ...parts, group };
}
