import type { ReportConfig } from "../config/define.ts";
import { colophonOf } from "../document/colophon.ts";
import type { ReportDocument } from "../document/document.ts";
import { type CoverFinding, ROWS_ON_PAGE } from "../figures/cover.ts";
import { writeDate, writeMoment } from "../language/dates.ts";
import type { Source } from "../problems/problem.ts";
import type { Localized, Survey } from "../survey/survey.ts";
import { BOTH, evened, saidIn, type Unnumbered } from "./said.ts";
import type { Carrier, StatementKind } from "./statement.ts";

/** The section of what stands in no chapter. */
export const AROUND = "utgave";

/** What is shown around the chapters, and by whom it was written. */
export interface Surroundings {
  readonly document: ReportDocument;
  readonly survey: Survey;
  readonly config: ReportConfig;
  /** The words that layouts and style sheets show by themselves. */
  readonly design: readonly { readonly text: string; readonly source: Source }[];
  /** What stands beside the rows of the cover's drawing. */
  readonly artRows: readonly CoverFinding[];
  /** How the drawing is read, in words. */
  readonly artKey: string;
  /** That of the edition, while it holds. */
  readonly embargo?: string | undefined;
}

/** What stands in front of the first chapter: title, publisher, when, cover and colophon. */
export function saidInFront({
  document,
  config,
  artRows,
  artKey,
  embargo,
}: Surroundings): readonly Unnumbered[] {
  const { edition, language, title, subtitle, dataHash } = document;
  const { code, terms } = language;
  const own = { file: edition.file };
  const at = (path: string) => edition.places[`${path}.${code}`] ?? own;
  const settings = { file: "report.config.ts" };
  const { published, fieldwork } = edition;
  const issued = published === "" ? undefined : writeDate(published, language);
  const conducted = fieldwork.text[code];
  return [
    saidIn(title, "author", at("title"), where("title")),
    { ...saidIn(subtitle, "author", at("subtitle"), where("label")), headline: true },
    saidIn(config.publisher.name[code] ?? "", "author", settings, where("label")),
    ...(issued === undefined ? [] : [saidIn(terms.issuedOn(issued), "data", own, where("label"))]),
    ...(conducted === undefined ? [] : [saidIn(conducted, "author", at("fieldwork"), where("label"))]),
    ...(edition.numbers === "constructed"
      ? [saidIn(terms.constructedWarning, "program", own, where("label"))]
      : []),
    ...(embargo === undefined
      ? []
      : [
          saidIn(
            terms.embargoWarning(writeMoment(embargo, language)),
            "data",
            edition.places.embargo ?? own,
            where("label"),
          ),
        ]),
    ...artRows.flatMap(({ key, value, words, isOwn }, i) => {
      const place = at(`cover.${i}`);
      const shown = where("label", i < ROWS_ON_PAGE ? BOTH : ["pdf"]);
      // They go on from the number in front of them: they are read with it, and are no name that stands by itself.
      const { alone: _, ...said } = saidIn(words, isOwn ? "author" : "data", place, shown, [key]);
      const beside = { text: value, keys: [key], measure: "share", year: edition.year } as const;
      return [saidIn(value, "data", place, shown, [key]), { ...said, beside }];
    }),
    ...(artRows.length === 0 ? [] : [saidIn(artKey, "program", own, where("label"))]),
    ...colophonOf(document, config).flatMap(({ lines }) =>
      lines.map(({ text, by, place }) =>
        saidIn(text, by, place === undefined ? settings : at(place), where("label")),
      ),
    ),
    ...[issued, edition.id, dataHash.slice(0, 12)]
      .filter((text) => text !== undefined)
      .map((text) => saidIn(text, "data", own, where("label"))),
  ];
}

/**
 * What stands behind the last chapter, or nowhere by itself: earlier editions, what is known of the PDF, texts of
 * the layouts, and the names of groups and answers that other texts are written with.
 *
 * @param before all that is said in front of it
 */
export function saidBehind(
  { document, survey, config, design }: Surroundings,
  before: readonly Unnumbered[],
): readonly Unnumbered[] {
  const { edition, language } = document;
  const { code } = language;
  const own = { file: edition.file };
  const settings = { file: "report.config.ts" };
  return [
    ...edition.earlier.map(({ title }, i) => ({
      ...saidIn(
        title[code] ?? "",
        "author",
        edition.places[`earlier.${i}.${code}`] ?? own,
        where("label", ["web"]),
      ),
      named: true as const,
    })),
    saidIn(config.series.title[code] ?? "", "author", settings, where("label", ["pdf"])),
    saidIn(config.publisher.shortName, "author", settings, where("label")),
    ...names(survey, before, (text) => text[code]),
    ...design.map(({ text, source }) => saidIn(text, "author", source, where("label"))),
  ];
}

function where(kind: StatementKind, carriers: readonly Carrier[] = BOTH) {
  return { kind, section: AROUND, in: carriers };
}

/**
 * The names of groups, questions and answers that are put into other texts, and stand in no place of their own.
 *
 * @param before all that is said elsewhere
 */
function names(
  survey: Survey,
  before: readonly Unnumbered[],
  textOf: (text: Localized) => string | undefined,
): readonly Unnumbered[] {
  const all = before.map(({ text }) => text.toLowerCase()).join("\n");
  const own = new Set(before.filter(({ by }) => by === "author").map(({ written }) => written));
  const texts = [
    ...[...survey.groups.values()].flatMap(({ label, plural, definitePlural, inShares, source }) =>
      [label, plural, definitePlural, inShares].map((text) => ({ text, source })),
    ),
    ...[...survey.questions.values()].flatMap(({ text, source, options }) => [
      { text, source },
      ...[...options.values()].flatMap((option) =>
        [option.label, option.inText].map((one) => ({ text: one, source: option.source })),
      ),
    ]),
  ];
  const told = texts.flatMap(({ text, source }) => {
    const words = evened((text && textOf(text)) ?? "");
    const isShown = words !== "" && !own.has(words) && all.includes(words.toLowerCase());
    return isShown ? [{ words, source }] : [];
  });
  const each = new Map(told.map((one) => [one.words, one]));
  return [...each.values()].map(({ words, source }) => ({
    ...saidIn(words, "author", source, where("label", [])),
    named: true as const,
  }));
}
