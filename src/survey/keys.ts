/** The group of all. */
export const EVERYONE = "alle";

/** The parts of `question.option@group`, or of `question.option@group@edition`. */
export interface KeyParts {
  readonly question: string;
  readonly option: string;
  readonly group?: string;
  /** Of a figure of an earlier edition. */
  readonly edition?: string;
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

/** The background variable that a group is a value of: `landsdel` of `landsdel=Nord-Norge`. */
export function variableOf(group: string): string | undefined {
  const [variable, value] = group.split("=");
  return value === undefined ? undefined : variable;
}

/**
 * Names an aggregate, in the prose (`data-kilde`), in files and in messages.
 *
 * @param edition of a figure of an earlier edition than the one that is told
 */
export function makeKey(question: string, option: string, group: string, edition?: string): string {
  const key = `${question}.${option}@${group}`;
  return edition === undefined ? key : `${key}@${edition}`;
}

/**
 * Splits `question.option`, `question.option@group` or `question.option@group@edition`. The question may itself have
 * full stops: `mottak.utilstrekkelig.skole` is the answer `skole` to `mottak.utilstrekkelig`.
 *
 * @returns undefined when the text has not that form
 */
export function splitKey(text: string): KeyParts | undefined {
  const [path = "", group, edition, ...rest] = text.split("@");
  const dot = path.lastIndexOf(".");
  if (dot < 1 || dot === path.length - 1 || rest.length > 0 || group === "") return undefined;
  if (edition === "") return undefined;
  const parts = { question: path.slice(0, dot), option: path.slice(dot + 1) };
  if (group === undefined) return parts;
  return edition === undefined ? { ...parts, group } : { ...parts, group, edition };
}
