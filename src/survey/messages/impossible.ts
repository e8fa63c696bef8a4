import Fraction from "fraction.js";
import { defineMessages } from "../../problems/message.ts";
import { linesOf, numbered, someNamed } from "../../problems/words.ts";
import type { Interval } from "../../statistics/interval.ts";
import { roundHalfUp } from "../../statistics/rounding.ts";
import type { Limit } from "../limit.ts";

/** A share as percent with at most one decimal. */
const point = (share: Fraction) => roundHalfUp(share.mul(1000), new Fraction(1)).div(10).toString(1);
const comma = (share: Fraction) => point(share).replace(".", ",");

/** Those that there can be at most, by what says so. */
const limits: Record<Limit["kind"], { nb: (units: number) => string; en: (units: number) => string }> = {
  asked: {
    nb: (units) => `bare ${units} ble spurt`,
    en: (units) => `only ${units} were asked`,
  },
  answered: {
    nb: (units) => `bare ${units} svarte på undersøkelsen`,
    en: (units) => `only ${units} answered the survey`,
  },
};

/** What parts have more or fewer of than their whole. */
const amounts = {
  base: { nb: "i grunnlaget («base»)", en: "in their base" },
  count: { nb: "i «count»", en: "in «count»" },
  rest: { nb: "i grunnlaget som ikke er med i «count»", en: "in their base that are not in «count»" },
};

const severalAnswers = {
  nb: "Rett tallet som er feil. Kunne hver gi flere svar, skriver du «type: multiple» i questions.yaml.",
  en: "Correct the wrong figure. If each could give several answers, write «type: multiple» in questions.yaml.",
};

/** Figures that no survey can have given. */
export const messages = defineMessages({
  "survey.thousands": (d: { column: string; found: string; meant: string }) => ({
    nb: {
      what: `«${d.found}» i «${d.column}» kan være både tusener og desimaler.`,
      remedy: `Mente du ${d.meant}? Skriv antallet uten punktum og komma.`,
    },
    en: {
      what: `«${d.found}» in «${d.column}» may be thousands or decimals.`,
      remedy: `Did you mean ${d.meant}? Write the number without full stops and commas.`,
    },
  }),
  "survey.amount-outside": (d: { key: string; limit: string; below: boolean; lines: readonly number[] }) => ({
    nb: {
      what: `${d.key} kan ikke stemme: ${d.below ? "Det minste" : "Det største"} som kan være svart, gir ${d.limit.replace(".", ",")}.`,
      remedy: `Rett tallet i ${linesOf.nb(d.lines)}, eller «range» i questions.yaml.`,
    },
    en: {
      what: `${d.key} cannot be right: the ${d.below ? "least" : "most"} that can have been answered gives ${d.limit}.`,
      remedy: `Correct the number in ${linesOf.en(d.lines)}, or «range» in questions.yaml.`,
    },
  }),
  "survey.sum-is-not-mean": (d: { key: string; base: number; lines: readonly number[] }) => ({
    nb: {
      what: `${d.key} er ikke ${d.base} ganger gjennomsnittet.`,
      remedy: `Rett summen, gjennomsnittet eller antallet i ${linesOf.nb(d.lines)}.`,
    },
    en: {
      what: `${d.key} is not ${d.base} times the mean.`,
      remedy: `Correct the sum, the mean or the base in ${linesOf.en(d.lines)}.`,
    },
  }),
  "survey.too-large": (d: { column: string; found: string; most: number }) => ({
    nb: {
      what: `«${d.found}» i «${d.column}» er større enn ${d.most}, og for stort for et antall som har svart.`,
      remedy: "Rett tallet.",
    },
    en: {
      what: `«${d.found}» in «${d.column}» is more than ${d.most}, and too large for a number of those that answered.`,
      remedy: "Correct the number.",
    },
  }),
  "survey.count-and-share-differ": (d: {
    count: number;
    base: number;
    share: string;
    percent: Fraction;
  }) => ({
    nb: {
      what: `Raden har ${d.count} av ${d.base}, som er ${comma(d.percent)} prosent, men andelen ${d.share}.`,
      remedy: "Rett det tallet som er feil, eller ta bort andelen: den blir regnet ut.",
    },
    en: {
      what: `The row has ${d.count} of ${d.base}, which is ${point(d.percent)} percent, but the share ${d.share}.`,
      remedy: "Correct the wrong figure, or remove the share: it is computed.",
    },
  }),
  "survey.share-without-base": () => ({
    nb: {
      what: "Raden har både antall og andel, men ikke «base», som andelen er regnet av.",
      remedy: "Fyll inn «base», eller la bare antallet eller bare andelen stå.",
    },
    en: {
      what: "The row has a count and a share, but no «base», which the share is of.",
      remedy: "Fill in «base», or leave only the count or only the share.",
    },
  }),
  "survey.size-of-parts": (d: { group: string; size: number; parts: readonly string[]; sum: number }) => ({
    nb: {
      what: `«size» for «${d.group}» er ${d.size}, men ${someNamed(d.parts, "og", "med flere")}, som er en del av den, har ${d.sum}.`,
      remedy: "Rett den «size» som er feil, eller ta den bort.",
    },
    en: {
      what: `The size of «${d.group}» is ${d.size}, but ${someNamed(d.parts, "and", "and others")} within it ${d.parts.length === 1 ? "has" : "have"} ${d.sum}.`,
      remedy: "Correct the «size» that is wrong, or take it away.",
    },
  }),
  "survey.several-bases": (d: { key: string; bases: readonly number[]; lines: readonly number[] }) => ({
    nb: {
      what: `Svarene under «${d.key}» (${linesOf.nb(d.lines)}) har ulike grunnlag: ${numbered.nb(d.bases)}.`,
      remedy: "Alle svarene på et spørsmål har samme «base» i en gruppe. Rett dem som er feil.",
    },
    en: {
      what: `The answers of «${d.key}» (${linesOf.en(d.lines)}) have different bases: ${numbered.en(d.bases)}.`,
      remedy: "All answers to a question have the same «base» in a group. Correct those that are wrong.",
    },
  }),
  "survey.base-above": (d: { key: string; base: number; limit: Limit; lines: readonly number[] }) => ({
    nb: {
      what: `«base» er ${d.base} for «${d.key}» (${linesOf.nb(d.lines)}), men ${limits[d.limit.kind].nb(d.limit.units)}.`,
      remedy:
        d.limit.kind === "asked"
          ? "Rett «base», eller antallet i population.csv."
          : "Rett «base», eller antallet som svarte («size» i edition.yaml, population.csv eller svarprosenten). Er det dette som er svarprosenten, skriver du nøkkelen i «responseRate».",
    },
    en: {
      what: `«base» is ${d.base} for «${d.key}» (${linesOf.en(d.lines)}), but ${limits[d.limit.kind].en(d.limit.units)}.`,
      remedy:
        d.limit.kind === "asked"
          ? "Correct «base», or the number in population.csv."
          : "Correct «base», or how many answered («size» in edition.yaml, population.csv or the response rate). If this is the response rate, write its key in «responseRate».",
    },
  }),
  "survey.total-above": (d: { key: string; count: number; most: number; lines: readonly number[] }) => ({
    nb: {
      what: `«count» er ${d.count} for «${d.key}» (${linesOf.nb(d.lines)}), men bare ${d.most} kan ha svart.`,
      remedy: "Rett «count», eller det antallet som er for lite.",
    },
    en: {
      what: `«count» is ${d.count} for «${d.key}» (${linesOf.en(d.lines)}), but only ${d.most} can have answered.`,
      remedy: "Correct «count», or the number that is too small.",
    },
  }),
  "survey.no-such-share": (d: { key: string; base: number; below: number; lines: readonly number[] }) => ({
    nb: {
      what: `Ikke noe antall av ${d.base} gir andelen for «${d.key}» (${linesOf.nb(d.lines)}): ${d.below} er for få, og ${d.below + 1} er for mange.`,
      remedy: "Rett andelen eller «base», eller skriv steget den virkelig er avrundet til i «precision».",
    },
    en: {
      what: `No number of ${d.base} gives the share of «${d.key}» (${linesOf.en(d.lines)}): ${d.below} are too few and ${d.below + 1} too many.`,
      remedy: "Correct the share or «base», or write the step that it was really rounded to in «precision».",
    },
  }),
  "survey.answers-above-base": (d: { key: string; sum: number; base: number; lines: readonly number[] }) => ({
    nb: {
      what: `Svarene under «${d.key}» (${linesOf.nb(d.lines)}) blir til sammen ${d.sum}, men bare ${d.base} kan ha svart, med ett svar hver.`,
      remedy: severalAnswers.nb,
    },
    en: {
      what: `The answers of «${d.key}» (${linesOf.en(d.lines)}) add up to ${d.sum}, but only ${d.base} can have answered, with one answer each.`,
      remedy: severalAnswers.en,
    },
  }),
  "survey.answers-above-whole": (d: { key: string; least: Fraction; lines: readonly number[] }) => ({
    nb: {
      what: `Andelene under «${d.key}» (${linesOf.nb(d.lines)}) blir til sammen minst ${comma(d.least)} prosent, men hver kan bare ha gitt ett svar.`,
      remedy: severalAnswers.nb,
    },
    en: {
      what: `The shares of «${d.key}» (${linesOf.en(d.lines)}) add up to at least ${point(d.least)} percent, but each can have given one answer only.`,
      remedy: severalAnswers.en,
    },
  }),
  "survey.answers-below-whole": (d: {
    key: string;
    shares: Interval;
    sum: number | undefined;
    base: number | undefined;
    lines: readonly number[];
  }) => ({
    nb: {
      what: `De to svarene under «${d.key}» (${linesOf.nb(d.lines)}) deler alle i to, men blir til sammen ${
        d.sum === undefined
          ? `${d.shares.includesHigh ? "høyst" : "under"} ${comma(d.shares.high)} prosent`
          : `${d.sum} av ${d.base}`
      }.`,
      remedy: "Rett tallet som er feil. Ga noen ikke noe av de to svarene, tar du bort «twoWay».",
    },
    en: {
      what: `The two answers of «${d.key}» (${linesOf.en(d.lines)}) part everyone in two, but add up to ${
        d.sum === undefined
          ? `${d.shares.includesHigh ? "at most" : "less than"} ${point(d.shares.high)} percent`
          : `${d.sum} of ${d.base}`
      }.`,
      remedy: "Correct the wrong figure. If some gave neither of the answers, remove «twoWay».",
    },
  }),
  "survey.parts-differ": (d: {
    key: string;
    parts: readonly string[];
    of: keyof typeof amounts;
    sum: number;
    whole: number;
    lines: readonly number[];
  }) => ({
    nb: {
      what: `«${d.key}» har ${d.whole} ${amounts[d.of].nb}, men ${someNamed(d.parts, "og", "med flere")}, som er ${d.parts.length === 1 ? "en del av den, har " : "deler av den, har til sammen "}${d.sum} (${linesOf.nb(d.lines)}).`,
      remedy: "En gruppe kan ikke ha flere enn den gruppen den er en del av. Rett tallet som er feil.",
    },
    en: {
      what: `«${d.key}» has ${d.whole} ${amounts[d.of].en}, but ${someNamed(d.parts, "and", "and others")} within it ${d.parts.length === 1 ? "has" : "have"} ${d.sum} (${linesOf.en(d.lines)}).`,
      remedy: "A group cannot have more than the group that it is a part of. Correct the wrong figure.",
    },
  }),
  "survey.share-outside-parts": (d: {
    key: string;
    parts: readonly string[];
    isAbove: boolean;
    lines: readonly number[];
  }) => ({
    nb: {
      what: `Andelen for «${d.key}» er ${d.isAbove ? "høyere" : "lavere"} enn i alle gruppene den er summen av: ${someNamed(d.parts, "og", "med flere")} (${linesOf.nb(d.lines)}).`,
      remedy: "Andelen i summen må ligge mellom andelene i delene. Rett tallet som er feil.",
    },
    en: {
      what: `The share of «${d.key}» is ${d.isAbove ? "higher" : "lower"} than in all the groups that it is the sum of: ${someNamed(d.parts, "and", "and others")} (${linesOf.en(d.lines)}).`,
      remedy: "The share of a sum lies between those of its parts. Correct the wrong figure.",
    },
  }),
});
