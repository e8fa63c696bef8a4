import { languageOf, type WrittenLanguage } from "../../language/language.ts";
import { defineMessages, type InBoth } from "../../problems/message.ts";
import { type Choice, choose, named } from "../../problems/words.ts";

/** Why a claim can be neither confirmed nor denied, as a clause after a colon. */
export const unknownReasons = {
  hidden: {
    nb: "tallet er skjult fordi det gjelder for få",
    en: "the figure is hidden, since it is about too few",
  },
  "no-share": {
    nb: "dataene har ingen andel å prøve påstanden mot",
    en: "the data have no share to hold the claim against",
  },
  "too-coarse": { nb: "det publiserte tallet er for grovt", en: "the published figure is too coarse" },
  margin: { nb: "feilmarginen er for stor", en: "the margin of error is too wide" },
  "no-base": {
    nb: "det er ikke kjent hvor mange som svarte, og dermed heller ikke feilmarginen",
    en: "how many answered is not known, so the margin of error is not either",
  },
  chance: {
    nb: "forskjellen kan være tilfeldig, eller den er for liten til å fortelles",
    en: "the difference may be due to chance, or is too small to tell",
  },
  tenths: {
    nb: "begge tallene er bare kjent til nærmeste tidel",
    en: "both figures are known only to the nearest tenth",
  },
  "not-comparable": {
    nb: "utgavene kan ikke sammenlignes på dette spørsmålet",
    en: "the editions cannot be compared on this question",
  },
  "no-change": { nb: "dataene sier ikke noe om dette", en: "the data tell nothing of this" },
  "not-words": {
    nb: "det finnes et tall, så funnet er ikke bare sagt med ord",
    en: "there is a figure, so the finding is not known in words only",
  },
  "no-others": {
    nb: "det finnes ingen andre svar å sammenligne med",
    en: "there are no other answers to compare with",
  },
  "no-population": {
    nb: "population.csv mangler, eller har ikke tallene som trengs",
    en: "population.csv is missing, or lacks the numbers that are needed",
  },
};

/** Why a change has no words. */
const untold: Record<string, InBoth<string>> = {
  hidden: {
    nb: "et av de to tallene er skjult fordi det gjelder for få",
    en: "one of the two figures is hidden, since it is about too few",
  },
  "no-share": {
    nb: "dataene sier verken om andelen har gått opp eller ned, eller hvor stor den var før",
    en: "the data say neither whether the share went up or down, nor how large it was",
  },
  "no-base": {
    nb: "det er ikke kjent hvor mange som svarte, og dermed heller ikke feilmarginen",
    en: "how many answered is not known, so the margin of error is not either",
  },
  "too-coarse": {
    nb: "tallene er ikke kjent nøyaktig nok til å si hvor stor endringen er",
    en: "the figures are not known exactly enough to say how large it is",
  },
  "too-small": { nb: "den er for liten til å fortelles", en: "it is too small to tell" },
};

/** Why two editions cannot be compared, where questions.yaml has not said it. */
const incomparable: Record<string, InBoth<(d: { group: string; options: readonly string[] }) => string>> = {
  "no-previous": {
    nb: () => "«previous» mangler i edition.yaml.",
    en: () => "«previous» is missing in edition.yaml.",
  },
  year: {
    nb: () => "Den utgaven er ikke fra et tidligere år.",
    en: () => "That edition is not of an earlier year.",
  },
  undeclared: {
    nb: () => "Det er ikke oppgitt under «comparableWith» i questions.yaml at det går an.",
    en: () => "It does not say that it can under «comparableWith» in questions.yaml.",
  },
  declared: {
    nb: () => "Det står under «comparableWith» i questions.yaml at det ikke går an.",
    en: () => "It says that it cannot under «comparableWith» in questions.yaml.",
  },
  "no-question": {
    nb: () => "Spørsmålet finnes ikke i den utgaven.",
    en: () => "That edition has not got the question.",
  },
  "no-figure": {
    nb: () => "Den utgaven har ikke noe tall for dette.",
    en: () => "That edition has no figure for this.",
  },
  "other-group": {
    nb: (d) => `Gruppen «${d.group}» var satt sammen på en annen måte, eller spørsmålet ble stilt til andre.`,
    en: (d) => `The group «${d.group}» was made up in another way, or others were asked.`,
  },
  "other-answers": {
    nb: (d) =>
      d.options.length > 0
        ? `Svarene å velge mellom var ikke de samme: ${named(d.options, "og")} finnes bare i den ene.`
        : "Spørsmålet ble besvart på en annen måte.",
    en: (d) =>
      d.options.length > 0
        ? `The answers to choose from were not the same: only one of them has ${named(d.options, "and")}.`
        : "The question was answered in another way.",
  },
};

const cited = { number: "Tallet", claim: "Påstanden", figure: "Figuren" };

/** What is said of changes and in claims, and is not so. */
export const messages = defineMessages({
  "narrative.no-change": (d: { key: string; why: string }) => ({
    nb: {
      what: `Endringen for ${d.key} kan ikke fortelles: ${untold[d.why]?.nb ?? ""}.`,
      remedy: "Ta setningen om endring ut av teksten.",
    },
    en: {
      what: `The change of ${d.key} cannot be told: ${untold[d.why]?.en ?? ""}.`,
      remedy: "Take the sentence about change out of the text.",
    },
  }),
  "narrative.change-untold": (d: { key: string; clause: string }) => ({
    nb: {
      what: `Det går ikke an å si hvordan ${d.key} er endret. Dette kan sies: «${d.clause}».`,
      remedy: `Skriv {{endring "…" form="setning"}} som en setning for seg, eller ta setningen om endring ut av teksten.`,
    },
    en: {
      what: `How ${d.key} has changed cannot be said. This can: «${d.clause}».`,
      remedy: `Write {{endring "…" form="setning"}} as a sentence of its own, or take the sentence about change out of the text.`,
    },
  }),
  "narrative.previous-year": (d: { previous: string | undefined; year: number }) => ({
    nb: {
      what: `Endringen kan ikke fortelles: Utgaven «${d.previous}», som det sammenlignes med, er ikke fra et år før ${d.year}.`,
      remedy: "Rett «previous» eller «year» i edition.yaml. Navnet på utgaven skal begynne med året.",
    },
    en: {
      what: `The change cannot be told: the edition «${d.previous}» that it is compared with is not of a year before ${d.year}.`,
      remedy: "Correct «previous» or «year» in edition.yaml. An edition's name is to begin with its year.",
    },
  }),
  "narrative.not-comparable": (d: {
    key: string;
    group: string;
    previous: string | undefined;
    fault: string;
    reason: string | undefined;
    options: readonly string[];
  }) => ({
    nb: {
      what:
        d.previous === undefined
          ? `${d.key} har ingen utgave å sammenlignes med: «previous» mangler i edition.yaml.`
          : `${d.key} kan ikke sammenlignes med ${d.previous}. ${d.reason ?? incomparable[d.fault]?.nb(d) ?? ""}`,
      remedy: "Ta setningen som sammenligner, ut av teksten.",
    },
    en: {
      what:
        d.previous === undefined
          ? `${d.key} has no edition to be compared with: «previous» is missing in edition.yaml.`
          : `${d.key} cannot be compared with ${d.previous}. ${d.reason ?? incomparable[d.fault]?.en(d) ?? ""}`,
      remedy: "Take the sentence that compares out of the text.",
    },
  }),
  "narrative.claim": (d: {
    says: string;
    verdict: string;
    keys: readonly string[];
    values: readonly string[];
    why?: {
      code: keyof typeof unknownReasons;
      gate?: { fault: string; reason: string | undefined; group: string; options: readonly string[] };
    };
    instead?: readonly string[];
    /** It is made by a span, which has no {{else}}. */
    isSpan?: true;
  }) => ({
    nb: {
      what:
        `Påstanden «${d.says}»${d.keys.length > 0 ? ` om ${d.keys.join(" og ")}` : ""} ` +
        (d.verdict === "fails"
          ? "er ikke sann."
          : `kan verken bekreftes eller avkreftes${d.why ? `: ${unknownReasons[d.why.code].nb}` : ""}.`) +
        `${d.why?.gate ? ` ${d.why.gate.reason ?? incomparable[d.why.gate.fault]?.nb(d.why.gate) ?? ""}` : ""}` +
        `${d.values.length > 0 ? ` Dataene sier: ${d.values.join("; ")}.` : ""}`,
      remedy:
        (d.instead && d.instead.length > 0 ? `Dette er sant: ${d.instead.join(", ")}. ` : "") +
        (d.verdict === "fails"
          ? d.isSpan
            ? "Skriv om teksten."
            : "Skriv om teksten og påstanden, eller si det motsatte i en del som begynner med {{else}}."
          : "Skriv om teksten slik at den ikke sier mer enn det som er kjent."),
    },
    en: {
      what:
        `The claim «${d.says}»${d.keys.length > 0 ? ` about ${d.keys.join(" and ")}` : ""} ` +
        (d.verdict === "fails"
          ? "is not true."
          : `can neither be confirmed nor denied${d.why ? `: ${unknownReasons[d.why.code].en}` : ""}.`) +
        `${d.why?.gate ? ` ${d.why.gate.reason ?? incomparable[d.why.gate.fault]?.en(d.why.gate) ?? ""}` : ""}` +
        `${d.values.length > 0 ? ` The data say: ${d.values.join("; ")}.` : ""}`,
      remedy:
        (d.instead && d.instead.length > 0 ? `This is true: ${d.instead.join(", ")}. ` : "") +
        (d.verdict === "fails"
          ? d.isSpan
            ? "Rewrite the text."
            : "Rewrite the text and the claim, or say the contrary in a part that begins with {{else}}."
          : "Rewrite the text so that it says no more than is known."),
    },
  }),
  "narrative.disparity": (d: {
    kind: "number" | "claim" | "figure";
    name: string;
    chapter: string;
    language: WrittenLanguage;
    other: WrittenLanguage;
  }) => ({
    nb: {
      what: `${cited[d.kind]} «${d.name}» står i kapittelet «${d.chapter}» på ${languageOf(d.language).terms.thisLanguage}, men ikke på ${languageOf(d.other).terms.thisLanguage}.`,
      remedy: "De to målformene skal si det samme. Ta det med i begge, eller ta det ut her.",
    },
    en: {
      what: `The ${d.kind} «${d.name}» is in the chapter «${d.chapter}» in ${languageOf(d.language).terms.thisLanguage}, but not in ${languageOf(d.other).terms.thisLanguage}.`,
      remedy: "Both written languages are to say the same. Put it in both, or take it out here.",
    },
  }),
  "narrative.contradiction": (d: { says: string; other: string; place: string; key: string }) => ({
    nb: {
      what: `Påstanden «${d.says}» om ${d.key} kan ikke være sann samtidig med «${d.other}» på ${d.place}.`,
      remedy: "Bare den ene kan stå i rapporten. Rett eller ta ut den andre.",
    },
    en: {
      what: `The claim «${d.says}» about ${d.key} cannot be true together with «${d.other}» at ${d.place}.`,
      remedy: "Only one of them can stand in the report. Correct or take out the other.",
    },
  }),
  "narrative.claim-id-twice": (d: { id: string; says: string; first: { says: string; place: string } }) => ({
    nb: {
      what: `To ulike påstander har id="${d.id}": «${d.says}» her og «${d.first.says}» på ${d.first.place}.`,
      remedy:
        "Gi den ene en annen id. En påstand kan stå flere steder med samme id, men da må den være den samme.",
    },
    en: {
      what: `Two different claims have id="${d.id}": «${d.says}» here and «${d.first.says}» at ${d.first.place}.`,
      remedy:
        "Give one of them another id. A claim may stand at several places with one id if it is the same.",
    },
  }),
  "narrative.unknown-variable": (d: { name: string } & Choice) => ({
    nb: { what: `Bakgrunnsvariabelen «${d.name}» finnes ikke i population.csv.`, remedy: choose.nb(d, "") },
    en: { what: `The background variable «${d.name}» is not in population.csv.`, remedy: choose.en(d, "") },
  }),
  "narrative.not-a-percentage": (d: { name: string }) => ({
    nb: {
      what: `Tallene i «${d.name}» skal være prosent fra 0 til 100, det minste først.`,
      remedy: `Skriv for eksempel (${d.name} "imdi.kunnskap" 50${d.name === "mellom" ? " 90" : ""}).`,
    },
    en: {
      what: `The numbers in «${d.name}» are to be percentages from 0 to 100, the smaller first.`,
      remedy: `Write for example (${d.name} "imdi.kunnskap" 50${d.name === "mellom" ? " 90" : ""}).`,
    },
  }),
});
