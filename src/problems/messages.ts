import { defineMessages, type InBoth } from "./message.ts";
import type { ShapeRule, ShapeType } from "./shape.ts";
import { named } from "./words.ts";

const rules: Record<ShapeRule, InBoth<{ what: string; remedy: string }>> = {
  date: {
    nb: { what: "er ikke en dato", remedy: "Skriv datoen som år-måned-dag, for eksempel 2016-07-19." },
    en: { what: "is not a date", remedy: "Write it as year-month-day, such as 2016-07-19." },
  },
  id: {
    nb: {
      what: "kan ikke brukes som navn",
      remedy:
        "Bruk små bokstaver, tall og bindestrek, for eksempel «vertskommune» eller «landsdel=Nord-Norge».",
    },
    en: {
      what: "cannot be a name",
      remedy: "Use lower-case letters, digits and hyphens, such as «vertskommune» or «landsdel=Nord-Norge».",
    },
  },
  "option-id": {
    nb: {
      what: "kan ikke brukes som navn på et svar",
      remedy: "Bruk små bokstaver a–z, tall og bindestrek, uten punktum, for eksempel «ikke-god-nok».",
    },
    en: {
      what: "cannot be the name of an answer",
      remedy: "Use lower-case letters a–z, digits and hyphens, without a full stop, such as «ikke-god-nok».",
    },
  },
  key: {
    nb: {
      what: "viser ikke til et tall i undersøkelsen",
      remedy: "Skriv spørsmål.svar@gruppe, for eksempel «kapasitet.oker@alle».",
    },
    en: {
      what: "does not point to a figure of the survey",
      remedy: "Write question.option@group, such as «kapasitet.oker@alle».",
    },
  },
  url: {
    nb: {
      what: "er ikke en nettadresse som kan publiseres",
      remedy: "Skriv hele adressen for hånd, uten brukernavn og passord, for eksempel https://www.imdi.no/.",
    },
    en: {
      what: "is not a web address that may be published",
      remedy: "Type the whole address, without a user name and a password, such as https://www.imdi.no/.",
    },
  },
  "secure-url": {
    nb: {
      what: "er ikke en nettadresse som begynner med https://",
      remedy: "Skriv hele adressen, for eksempel https://www.imdi.no/kommuneundersokelsen/.",
    },
    en: {
      what: "is not a web address that begins with https://",
      remedy: "Write the whole address, such as https://www.imdi.no/kommuneundersokelsen/.",
    },
  },
  email: {
    nb: { what: "er ikke en e-postadresse", remedy: "Skriv hele adressen, for eksempel post@eksempel.no." },
    en: { what: "is no e-mail address", remedy: "Write the whole address, such as post@example.org." },
  },
  phone: {
    nb: {
      what: "er ikke et telefonnummer",
      remedy: "Skriv sifre og mellomrom, for eksempel «22 00 00 00» eller «+47 22 00 00 00».",
    },
    en: {
      what: "is no telephone number",
      remedy: "Write digits and spaces, such as «22 00 00 00» or «+47 22 00 00 00».",
    },
  },
  colour: {
    nb: { what: "er ikke en farge", remedy: "Skriv fargen som # og seks tegn, for eksempel #0B5563." },
    en: { what: "is not a colour", remedy: "Write # and six characters, such as #0B5563." },
  },
  "file-name": {
    nb: {
      what: "kan ikke være navnet på en fil eller mappe i prosjektet",
      remedy:
        "Skriv bare navnet, uten skråstrek, punktum eller filending, for eksempel «hovedfunn» eller «2015».",
    },
    en: {
      what: "cannot be the name of a file or folder in the project",
      remedy: "Write only the name, without slash, full stop or extension, such as «hovedfunn» or «2015».",
    },
  },
  moment: {
    nb: {
      what: "er ikke en dato med klokkeslett",
      remedy: "Skriv år-måned-dag og klokkeslett i norsk tid, for eksempel 2016-12-01 05:00.",
    },
    en: {
      what: "is no date with a time of day",
      remedy: "Write year-month-day and the time of day in Norway, such as 2016-12-01 05:00.",
    },
  },
  isbn: {
    nb: {
      what: "er ikke et ISBN: det skal ha 13 sifre (eller 10), og det siste skal stemme med de andre",
      remedy:
        "Skriv nummeret slik dere fikk det, med bindestreker. Har rapporten ikke noe, tar du linjen bort.",
    },
    en: {
      what: "is no ISBN: it has 13 digits (or 10), of which the last agrees with the others",
      remedy: "Write it as you were given it, with hyphens. Where the report has none, take the line away.",
    },
  },
  issn: {
    nb: {
      what: "er ikke et ISSN: det skal ha to grupper på fire sifre, og det siste skal stemme med de andre",
      remedy: "Skriv nummeret slik dere fikk det: «1234-5679». Har serien ikke noe, tar du linjen bort.",
    },
    en: {
      what: "is no ISSN: it has two groups of four digits, of which the last agrees with the others",
      remedy: "Write it as you were given it: «1234-5679». Where the series has none, take the line away.",
    },
  },
  translation: {
    nb: {
      what: "må si hvilket språk teksten er på",
      remedy: "Skriv teksten etter «nb:» for bokmål og «nn:» for nynorsk.",
    },
    en: {
      what: "has to say which language the text is in",
      remedy: "Write it after «nb:» for bokmål and «nn:» for nynorsk.",
    },
  },
};

const types: Record<ShapeType, InBoth<string>> = {
  text: { nb: "tekst", en: "text" },
  number: { nb: "et tall", en: "a number" },
  boolean: { nb: "true eller false", en: "true or false" },
  list: { nb: "en liste", en: "a list" },
  map: { nb: "nøkler med hver sin verdi", en: "keys with a value each" },
  nothing: { nb: "ingenting", en: "nothing" },
};

/** Faults in the shape of a file of settings (`edition.yaml`, `questions.yaml`, `report.config.ts`), and paths out of the project. */
export const messages = defineMessages({
  "shape.missing": (d: { key: string; found: boolean }) => ({
    nb: {
      what: d.found ? `«${d.key}» står uten verdi.` : `«${d.key}» mangler.`,
      remedy: `Skriv inn «${d.key}» med en verdi.`,
    },
    en: {
      what: d.found ? `«${d.key}» has no value.` : `«${d.key}» is missing.`,
      remedy: `Write «${d.key}» with a value.`,
    },
  }),
  "shape.unknown-key": (d: {
    key: string;
    inside: string;
    known: readonly string[];
    nearest: string | undefined;
  }) => ({
    nb: {
      what: `«${d.key}» er ikke en nøkkel som kan stå ${d.inside === "" ? "her" : `under «${d.inside}»`}.`,
      remedy:
        d.nearest === undefined
          ? `Ta den bort, eller bruk en av disse: ${named(d.known, "eller")}.`
          : `Mente du «${d.nearest}»?`,
    },
    en: {
      what: `«${d.key}» is not a key that can stand ${d.inside === "" ? "here" : `under «${d.inside}»`}.`,
      remedy:
        d.nearest === undefined
          ? `Remove it, or use one of these: ${named(d.known, "or")}.`
          : `Did you mean «${d.nearest}»?`,
    },
  }),
  "shape.choice": (d: {
    key: string;
    found: string;
    allowed: readonly string[];
    nearest: string | undefined;
  }) => ({
    nb: {
      what: `«${d.key}» er «${d.found}», men må være ${named(d.allowed, "eller")}.`,
      remedy: d.nearest === undefined ? "Velg en av dem." : `Mente du «${d.nearest}»?`,
    },
    en: {
      what: `«${d.key}» is «${d.found}», but must be ${named(d.allowed, "or")}.`,
      remedy: d.nearest === undefined ? "Choose one of them." : `Did you mean «${d.nearest}»?`,
    },
  }),
  "shape.empty": (d: { key: string; type: ShapeType }) => ({
    nb: {
      what: `«${d.key}» er tom.`,
      remedy: d.type === "list" ? "Skriv minst ett element i listen." : "Skriv inn en verdi.",
    },
    en: {
      what: `«${d.key}» is empty.`,
      remedy: d.type === "list" ? "Write at least one item in the list." : "Write a value.",
    },
  }),
  "shape.too-large": (d: { key: string; found: string }) => ({
    nb: { what: `${d.found} er for stort i «${d.key}».`, remedy: "Rett tallet." },
    en: { what: `${d.found} is too large in «${d.key}».`, remedy: "Correct the number." },
  }),
  "shape.too-small": (d: { key: string; found: string; least: number }) => ({
    nb: { what: `«${d.key}» er ${d.found}, men skal være minst ${d.least}.`, remedy: "Rett tallet." },
    en: {
      what: `«${d.key}» is ${d.found}, but is to be at least ${d.least}.`,
      remedy: "Correct the number.",
    },
  }),
  "shape.rule": (d: { key: string; rule: ShapeRule; found: string }) => ({
    nb: {
      what:
        d.found === ""
          ? `«${d.key}» ${rules[d.rule].nb.what}.`
          : `«${d.found}» i «${d.key}» ${rules[d.rule].nb.what}.`,
      remedy: rules[d.rule].nb.remedy,
    },
    en: {
      what:
        d.found === ""
          ? `«${d.key}» ${rules[d.rule].en.what}.`
          : `«${d.found}» in «${d.key}» ${rules[d.rule].en.what}.`,
      remedy: rules[d.rule].en.remedy,
    },
  }),
  "shape.type": (d: { key: string; expected: readonly ShapeType[]; type: ShapeType; found: string }) => ({
    nb: {
      what: `«${d.key}» er ${d.found === "" ? types[d.type].nb : `«${d.found}»`}, men skal være ${d.expected
        .map((type) => types[type].nb)
        .join(" eller ")}.`,
      remedy: "Rett verdien.",
    },
    en: {
      what: `«${d.key}» is ${d.found === "" ? types[d.type].en : `«${d.found}»`}, but should be ${d.expected
        .map((type) => types[type].en)
        .join(" or ")}.`,
      remedy: "Correct the value.",
    },
  }),
});
