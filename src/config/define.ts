import type { WrittenLanguage } from "../language/language.ts";
import type { Seven } from "../language/numerals.ts";
import type { Digits } from "../language/parts.ts";
import type { Profile } from "../language/thresholds.ts";
import type { Localized } from "../survey/survey.ts";
import type { Colours } from "./colours.ts";
import type { LicenceId } from "./licences.ts";

/** What `report.config.ts` says of a series of reports, as it is written. */
export interface ReportSpec {
  readonly series: {
    /** Lower-case letters, digits and hyphens: the start of file names (`kommuneundersokelsen-2015.pdf`). */
    readonly id: string;
    /** The series' name in running text and heads: «Kommuneundersøkelsen». */
    readonly title: Localized;
    /** What the survey is, in one sentence. */
    readonly about: Localized;
  };
  readonly publisher: {
    readonly name: Localized;
    /** As in running text: «IMDi». */
    readonly shortName: string;
    readonly url: string;
  };
  /** The written languages that the series is published in. */
  readonly languages: readonly WrittenLanguage[];
  readonly defaultLanguage: WrittenLanguage;
  /** The edition that is built when none is named: a folder under `data/`. */
  readonly defaultEdition: string;
  /** Each that is left out keeps its default. */
  readonly colours?: Partial<Colours>;
  /** How near a number must be to its phrase; defaults to `streng`. */
  readonly phrases?: Profile;
  /** «6 av 10» (`tall`, the default) or «seks av ti» (`ord`). */
  readonly tenths?: Digits;
  /** The number 7 in words, in bokmål: `sju` (the default) or `syv`. Nynorsk has but «sju». */
  readonly seven?: Seven;
  readonly links?: Links;
  /** Who is asked of the report: told in its colophon. */
  readonly contact?: Contact;
  /** What the report may be used for by others. */
  readonly licence?: LicenceId;
  /** Path within the project of the publisher's logo, an SVG file. */
  readonly logo?: string;
  /** Who has to have read what a report says, before it is final. */
  readonly approvals?: Approving;
}

/** Who is asked of a report. */
export interface Contact {
  /** A person or a unit: «Seksjon for analyse». */
  readonly name: Localized;
  readonly email?: string;
  readonly phone?: string;
}

/** How a report is read before it is final. */
export interface Approving {
  /** One reader of each statement (the default), or a second who isn't the first. */
  readonly people?: 1 | 2;
  /** Told in the report instead of the readers' names: «redaksjonen i IMDi». */
  readonly role?: Localized;
}

/** Web addresses that the pages point to. One that is left out is not shown. */
export interface Links {
  /**
   * The folder of the website that the editions' folders are put into, `https://…/kommuneundersokelsen/`: the page of 2015
   * in bokmål is then at `…/2015/nb/`. Pages tell it to search engines and to who shares them.
   */
  readonly editions?: string;
  /** More reports on the publisher's work. */
  readonly moreReports?: string;
  /** Where «Fant du det du lette etter?» is answered. */
  readonly feedback?: string;
  /** The accessibility statement (tilgjengelighetserklæring) of the website. */
  readonly accessibility?: string;
  /** Earlier surveys to download. */
  readonly earlierSurveys?: string;
}

/** The same, checked, with the defaults filled in: what the rest of the program reads. */
export interface ReportConfig extends ReportSpec {
  readonly colours: Colours;
  readonly phrases: Profile;
  readonly tenths: Digits;
  readonly seven: Seven;
  readonly links: Links;
  readonly approvals: Approving & Required<Pick<Approving, "people">>;
}

/**
 * Describes a series of reports in `report.config.ts`. Gives back what it gets: it is there so that an
 * editor can complete and check what is written. The values are checked when a report is built.
 */
export function defineReport(spec: ReportSpec): ReportSpec {
  return spec;
}
