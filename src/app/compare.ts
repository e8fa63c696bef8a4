import { compare } from "../compare/compare.ts";
import type { View } from "../compare/view.ts";
import { viewOf } from "../compare/viewer.ts";
import { type ComparisonJson, comparisonJson } from "../compare/write-json.ts";
import type { ReportConfig } from "../config/define.ts";
import type { WrittenLanguage } from "../language/language.ts";
import { Problems } from "../problems/problem.ts";
import { messages } from "./messages.ts";
import type { Session } from "./session.ts";
import { styleOf } from "./tell.ts";
import { tellEdition } from "./told-edition.ts";

export interface CompareOptions {
  /** Folder names under `data/`. */
  readonly old: string;
  readonly new: string;
  /** What the comparison is told in; the series' default where it is left out. */
  readonly language?: WrittenLanguage;
}

/** A comparison in words and as data. */
export interface Compared {
  readonly config: ReportConfig;
  readonly view: View;
  readonly data: ComparisonJson;
}

/**
 * Reads two editions, tells both, and compares them.
 *
 * @throws InputError with all that is wrong in either: a text that is not true is not compared
 */
export async function compareEditions(session: Session, options: CompareOptions): Promise<Compared> {
  const problems = new Problems();
  const config = await session.config(problems);
  problems.stopIfAny();
  if (!config) throw new Error("No configuration, and nobody said why");
  const old = await tellEdition(session, options.old, config, problems);
  session.signal.throwIfAborted();
  const current = await tellEdition(session, options.new, config, problems);
  if (old && current && old.survey.edition.year > current.survey.edition.year) {
    const { file } = current.survey.edition;
    problems.add(messages["compare.order"], { file }, { old: options.old, new: options.new });
  }
  problems.stopIfAny();
  if (!old || !current) throw new Error("An edition could not be read, and nobody said why");

  const language = options.language ?? config.defaultLanguage;
  const style = styleOf(config);
  const comparison = compare(old, current, language, style);
  const view = viewOf(comparison, {
    old: old.survey,
    new: current.survey,
    hasText: { old: old.texts.size > 0, new: current.texts.size > 0 },
    series: config.series.title,
    language,
    style,
  });
  return { config, view, data: comparisonJson(comparison, view) };
}
