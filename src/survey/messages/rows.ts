import { defineMessages } from "../../problems/message.ts";
import { linesOf, meant, type Nearest, named, someNamed } from "../../problems/words.ts";

const list = {
  nb: (names: readonly string[]): string => someNamed(names, "og", "med flere"),
  en: (names: readonly string[]): string => someNamed(names, "and", "and others"),
};

/** What stands for a number that there is none of, in Statistics Norway's tables and others. */
const isSign = (found: string) => /^[.…·\-\u2010-\u2015\u2212]+$/u.test(found);

/** The rows of `aggregates.csv`. */
export const messages = defineMessages({
  "survey.value-of-no-number": () => ({
    nb: {
      what: "Kolonnen «value» er for gjennomsnitt, medianer og summer, og svaret er ingen av dem.",
      remedy:
        "Skriv «statistic: mean», «median» eller «sum» ved svaret i questions.yaml, eller bruk «count» eller «share».",
    },
    en: {
      what: "The column «value» is for means, medians and sums, and the answer is none of them.",
      remedy:
        "Write «statistic: mean», «median» or «sum» at the answer in questions.yaml, or use «count» or «share».",
    },
  }),
  "survey.statistic-not-in-value": (d: { column: string }) => ({
    nb: {
      what: `Et gjennomsnitt, en median eller en sum kan ikke stå i «${d.column}».`,
      remedy: "Skriv tallet i kolonnen «value».",
    },
    en: {
      what: `A mean, a median or a sum cannot stand in «${d.column}».`,
      remedy: "Write the number in the column «value».",
    },
  }),
  "survey.value-between-steps": (d: { value: string; precision: string }) => ({
    nb: {
      what: `«${d.value}» er ikke avrundet til «${d.precision}».`,
      remedy:
        "Skriv trinnet som tallet er avrundet til: 0,1 for 4,2 og 100000 for 1200000. Uten «precision» gjelder siste desimal.",
    },
    en: {
      what: `«${d.value}» is not rounded to «${d.precision}».`,
      remedy:
        "Write the step that the number is rounded to: 0,1 of 4,2 and 100000 of 1200000. Without «precision» it is the last decimal.",
    },
  }),
  "survey.empty-cell": (d: { column: string }) => ({
    nb: {
      what: `Raden har ingen verdi i kolonnen «${d.column}».`,
      remedy: "Fyll inn cellen. Hver rad gjelder ett spørsmål, ett svar og én gruppe.",
    },
    en: {
      what: `The row has no value in the column «${d.column}».`,
      remedy: "Fill in the cell. Each row is about one question, one answer and one group.",
    },
  }),
  "survey.not-a-number": (d: { column: string; found: string; share: string | undefined }) => ({
    nb: {
      what: `«${d.found}» i kolonnen «${d.column}» er ikke et tall.`,
      remedy:
        d.share === undefined
          ? isSign(d.found)
            ? "La ruten stå tom når tallet ikke finnes, og skriv «:» når det ikke kan publiseres."
            : "Skriv bare tallet, med komma foran desimalene."
          : `Mente du ${d.share}? En andel skrives som et tall fra 0 til 1.`,
    },
    en: {
      what: `«${d.found}» in the column «${d.column}» is not a number.`,
      remedy:
        d.share === undefined
          ? isSign(d.found)
            ? "Leave the cell empty where there is no number, and write «:» where it may not be published."
            : "Write the number alone, with a comma before the decimals."
          : `Did you mean ${d.share}? A share is written as a number from 0 to 1.`,
    },
  }),
  "survey.not-whole": (d: { column: string; found: string; least: number }) => ({
    nb: {
      what: `«${d.found}» i kolonnen «${d.column}» er ikke et antall. Det må være et helt tall, minst ${d.least}.`,
      remedy: "Skriv antallet som har svart, uten desimaler. En andel hører hjemme i kolonnen «share».",
    },
    en: {
      what: `«${d.found}» in the column «${d.column}» is not a number of units. It must be a whole number, at least ${d.least}.`,
      remedy: "Write how many answered, without decimals. A share belongs in the column «share».",
    },
  }),
  "survey.share-outside": (d: { column: string; found: string; share: string | undefined }) => ({
    nb: {
      what: `«${d.found}» i kolonnen «${d.column}» er ikke en andel. En andel er et tall fra 0 til 1.`,
      remedy: d.share === undefined ? "Rett tallet." : `Mente du ${d.share}?`,
    },
    en: {
      what: `«${d.found}» in the column «${d.column}» is not a share. A share is a number from 0 to 1.`,
      remedy: d.share === undefined ? "Correct the number." : `Did you mean ${d.share}?`,
    },
  }),
  "survey.count-above-base": (d: { count: number; base: number }) => ({
    nb: {
      what: `«count» er ${d.count}, som er flere enn «base», ${d.base}.`,
      remedy: "Se etter om de to er byttet om. «base» er alle som kunne ha svart dette.",
    },
    en: {
      what: `«count» is ${d.count}, which is more than «base», ${d.base}.`,
      remedy: "See whether the two have changed places. «base» is everyone who could have answered this.",
    },
  }),
  "survey.several-figures": (d: { columns: readonly string[] }) => ({
    nb: {
      what: `Raden har både ${named(d.columns, "og")}. En rad har ett tall, kjent på én måte.`,
      remedy:
        "La bare ett stå: «count» for et antall, «share» og «precision» for en publisert andel, «low» og «high» for grenser, «change» for en retning.",
    },
    en: {
      what: `The row has both ${named(d.columns, "and")}. A row has one figure, known in one way.`,
      remedy:
        "Leave one: «count» for a number of units, «share» and «precision» for a published share, «low» and «high» for bounds, «change» for a direction.",
    },
  }),
  "survey.no-figure": () => ({
    nb: {
      what: "Raden har ikke noe tall.",
      remedy:
        "Fyll inn «count», «share» og «precision», «low» eller «high», eller «change». Er det bare sagt med ord, skriver du ordene i «published».",
    },
    en: {
      what: "The row has no figure.",
      remedy:
        "Fill in «count», «share» and «precision», «low» or «high», or «change». If it is only said in words, write the words in «published».",
    },
  }),
  "survey.cell-alone": (d: { column: string; without: string }) => ({
    nb: {
      what: `«${d.column}» er fylt ut, men det tallet den hører til, mangler.`,
      remedy: `Fyll inn «${d.without}» også, eller ta bort verdien i «${d.column}».`,
    },
    en: {
      what: `«${d.column}» is filled in, but the figure that it belongs to is missing.`,
      remedy: `Fill in «${d.without}» too, or remove the value in «${d.column}».`,
    },
  }),
  "survey.precision-missing": (d: { share: string }) => ({
    nb: {
      what: `Andelen ${d.share} mangler «precision».`,
      remedy: "Skriv steget den er avrundet til: 0,01 for «86 prosent», 0,1 for «6 av 10».",
    },
    en: {
      what: `The share ${d.share} has no «precision».`,
      remedy: "Write the step that it was rounded to: 0,01 for «86 prosent», 0,1 for «6 av 10».",
    },
  }),
  "survey.not-a-step": (d: { found: string }) => ({
    nb: {
      what: `«${d.found}» i kolonnen «precision» er ikke et steg man kan avrunde til.`,
      remedy: "Skriv 0,01 for hele prosent, 0,05 for nærmeste fem prosent eller 0,1 for tideler.",
    },
    en: {
      what: `«${d.found}» in the column «precision» is not a step to round to.`,
      remedy: "Write 0,01 for whole percent, 0,05 for the nearest five percent or 0,1 for tenths.",
    },
  }),
  "survey.share-between-steps": (d: { share: string; precision: string }) => ({
    nb: {
      what: `Andelen ${d.share} er ikke avrundet til ${d.precision}, som «precision» sier.`,
      remedy: "Rett andelen, eller skriv steget den virkelig er avrundet til.",
    },
    en: {
      what: `The share ${d.share} is not rounded to ${d.precision}, as «precision» says.`,
      remedy: "Correct the share, or write the step that it was really rounded to.",
    },
  }),
  "survey.low-not-below-high": (d: { low: string; high: string }) => ({
    nb: {
      what: `«low» er ${d.low} og «high» er ${d.high}. «low» må være mindre enn «high».`,
      remedy: "Se etter om de to er byttet om.",
    },
    en: {
      what: `«low» is ${d.low} and «high» is ${d.high}. «low» must be less than «high».`,
      remedy: "See whether the two have changed places.",
    },
  }),
  "survey.unknown-change": (d: { found: string; allowed: readonly string[] } & Nearest) => ({
    nb: {
      what: `«${d.found}» i kolonnen «change» er ikke en retning. Den må være ${named(d.allowed, "eller")}.`,
      remedy: meant.nb(d.nearest, "Skriv «up» for økt, «down» for gått ned eller «same» for uendret."),
    },
    en: {
      what: `«${d.found}» in the column «change» is not a direction. It must be ${named(d.allowed, "or")}.`,
      remedy: meant.en(d.nearest, "Write «up», «down» or «same»."),
    },
  }),
  "survey.published-contradicts": (d: { published: string; low: string; high: string }) => ({
    nb: {
      what: `«${d.published}» sier noe annet eller mer enn tallet i raden, som er ${
        d.low === d.high ? `${d.low} prosent` : `mellom ${d.low} og ${d.high} prosent`
      }.`,
      remedy:
        "Rett tallet eller ordene, eller skriv tallet så nøyaktig som ordene sier det. «published» er ordene tallet ble publisert med.",
    },
    en: {
      what: `«${d.published}» says something else or more than the figure in the row, which is ${
        d.low === d.high ? `${d.low} percent` : `between ${d.low} and ${d.high} percent`
      }.`,
      remedy:
        "Correct the figure or the words, or write the figure as exactly as the words have it. «published» holds the words that the figure was published in.",
    },
  }),
  "survey.published-other-count": (d: { published: string; figure: readonly number[] }) => ({
    nb: {
      what: `«${d.published}» har et annet antall enn raden, som har ${d.figure.join(" av ")}.`,
      remedy: "Rett tallet eller ordene.",
    },
    en: {
      what: `«${d.published}» has another number than the row, which has ${d.figure.join(" of ")}.`,
      remedy: "Correct the figure or the words.",
    },
  }),
  "survey.published-other-change": (d: { published: string; change: "up" | "down" | "same" }) => ({
    nb: {
      what: `«${d.published}» sier en annen endring enn «change», som er «${d.change}».`,
      remedy: "Rett «change» eller ordene. «up» er økt, «down» er gått ned og «same» er uendret.",
    },
    en: {
      what: `«${d.published}» tells another change than «change», which is «${d.change}».`,
      remedy: "Correct «change» or the words.",
    },
  }),
  "survey.published-without-figure": (d: { published: string }) => ({
    nb: {
      what: `«${d.published}» sier et tall, men raden har ikke tallet.`,
      remedy: "Fyll inn «share» og «precision», eller «low» og «high».",
    },
    en: {
      what: `«${d.published}» tells a figure, but the row does not have it.`,
      remedy: "Fill in «share» and «precision», or «low» and «high».",
    },
  }),
  "survey.duplicate-row": (d: { key: string; first: number }) => ({
    nb: { what: `«${d.key}» har fått en rad før, på linje ${d.first}.`, remedy: "Ta bort den ene raden." },
    en: { what: `«${d.key}» already has a row, on line ${d.first}.`, remedy: "Remove one of the rows." },
  }),
  "survey.unknown-question": (d: { question: string; known: readonly string[] } & Nearest) => ({
    nb: {
      what: `Spørsmålet «${d.question}» finnes ikke i questions.yaml.`,
      remedy: meant.nb(d.nearest, `Disse finnes: ${list.nb(d.known)}.`),
    },
    en: {
      what: `There is no question «${d.question}» in questions.yaml.`,
      remedy: meant.en(d.nearest, `There is: ${list.en(d.known)}.`),
    },
  }),
  "survey.unknown-option": (d: { question: string; option: string; known: readonly string[] } & Nearest) => ({
    nb: {
      what: `Spørsmålet «${d.question}» har ikke svaret «${d.option}».`,
      remedy: meant.nb(d.nearest, `Disse finnes: ${list.nb(d.known)}.`),
    },
    en: {
      what: `The question «${d.question}» has no answer «${d.option}».`,
      remedy: meant.en(d.nearest, `There is: ${list.en(d.known)}.`),
    },
  }),
  "survey.unknown-group": (d: { group: string; known: readonly string[] } & Nearest) => ({
    nb: {
      what: `Gruppen «${d.group}» finnes ikke under «groups» i edition.yaml.`,
      remedy: meant.nb(d.nearest, `Disse finnes: ${list.nb(d.known)}.`),
    },
    en: {
      what: `There is no group «${d.group}» under «groups» in edition.yaml.`,
      remedy: meant.en(d.nearest, `There is: ${list.en(d.known)}.`),
    },
  }),
  "survey.sum-differs": (d: {
    key: string;
    given: readonly number[];
    added: readonly number[];
    lines: readonly number[];
  }) => ({
    nb: {
      what: `«${d.key}» er ${d.given.join(" av ")}, men delene på ${linesOf.nb(d.lines)} blir til sammen ${d.added.join(" av ")}.`,
      remedy: "Rett tallet som er feil, eller ta bort summen: den blir regnet ut.",
    },
    en: {
      what: `«${d.key}» is ${d.given.join(" of ")}, but the parts on ${linesOf.en(d.lines)} add up to ${d.added.join(" of ")}.`,
      remedy: "Correct the wrong figure, or remove the sum: it is computed.",
    },
  }),
});
