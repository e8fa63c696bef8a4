import type { WrittenLanguage } from "../language/language.ts";

/** What a report is about. Today always the whole survey; one municipality will be one value more. */
export type Subject = { readonly kind: "whole" };

export const WHOLE: Subject = { kind: "whole" };

/** One report: what is built, checked and published on its own. */
export interface Report {
  /** Folder name under `data/`. */
  readonly edition: string;
  readonly subject: Subject;
  readonly language: WrittenLanguage;
}

/**
 * Reports that are asked for. What is left out is not chosen: without an edition the configuration's default,
 * without a language all that the edition is published in.
 */
export type Asked = Partial<Report>;

/** Where a report lies and what its files are called. */
export interface ReportPaths {
  /**
   * Under `output/`, with `/`: the folder that is swapped in whole, with a manifest of its own. Reports that
   * differ in nothing but their language share it.
   */
  readonly folder: string;
  /** The report's own folder in it. */
  readonly inside: string;
  /** What its files' names begin with: `kommuneundersokelsen-2015`. */
  readonly name: string;
}

/**
 * The one place that decides where a report lies.
 *
 * @param series id of the series, as in `report.config.ts`
 */
export function reportPaths({ edition, subject, language }: Report, series: string): ReportPaths {
  const about = subjectPath(subject);
  return {
    // The edition comes last, so that no report's folder lies in another's, and the edition before lies beside it.
    folder: [...about, edition].join("/"),
    inside: language,
    name: [series, edition, ...about].join("-"),
  };
}

/** What sets the reports of a subject apart from the whole's, in names of folders and files. */
function subjectPath(subject: Subject): readonly string[] {
  switch (subject.kind) {
    case "whole":
      return [];
  }
}

/** The subject as a manifest names it; undefined for the whole. */
export function subjectId(subject: Subject): string | undefined {
  const path = subjectPath(subject);
  return path.length === 0 ? undefined : path.join("/");
}
