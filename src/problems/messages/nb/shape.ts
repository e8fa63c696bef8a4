import type { ShapeRule, ShapeType } from "../../shape.ts";
import { named } from "../words.ts";

const types: Record<ShapeType, string> = {
  text: "tekst",
  number: "et tall",
  boolean: "true eller false",
  list: "en liste",
  map: "nøkler med hver sin verdi",
  nothing: "ingenting",
};

const rules: Record<ShapeRule, { what: string; remedy: string }> = {
  date: { what: "er ikke en dato", remedy: "Skriv datoen som år-måned-dag, for eksempel 2016-07-19." },
  id: {
    what: "kan ikke brukes som navn",
    remedy:
      "Bruk små bokstaver, tall og bindestrek, for eksempel «vertskommune» eller «landsdel=Nord-Norge».",
  },
  "option-id": {
    what: "kan ikke brukes som navn på et svar",
    remedy: "Bruk små bokstaver a–z, tall og bindestrek, uten punktum, for eksempel «ikke-god-nok».",
  },
  key: {
    what: "viser ikke til et tall i undersøkelsen",
    remedy: "Skriv spørsmål.svar@gruppe, for eksempel «kapasitet.oker@alle».",
  },
  url: { what: "er ikke en nettadresse", remedy: "Skriv hele adressen, for eksempel https://www.imdi.no/." },
  colour: { what: "er ikke en farge", remedy: "Skriv fargen som # og seks tegn, for eksempel #0B5563." },
  "file-name": {
    what: "kan ikke være navnet på en fil eller mappe i prosjektet",
    remedy:
      "Skriv bare navnet, uten skråstrek, punktum eller filending, for eksempel «hovedfunn» eller «2015».",
  },
  translation: {
    what: "må si hvilket språk teksten er på",
    remedy: "Skriv teksten etter «nb:» for bokmål og «nn:» for nynorsk.",
  },
};

/** Faults in the shape of a file of settings: `edition.yaml`, `questions.yaml`, `report.config.ts`. */
export const shape = {
  "shape.missing": (d: { key: string; found: boolean }) => ({
    what: d.found ? `«${d.key}» står uten verdi.` : `«${d.key}» mangler.`,
    remedy: `Skriv inn «${d.key}» med en verdi.`,
  }),
  "shape.unknown-key": (d: {
    key: string;
    inside: string;
    known: readonly string[];
    nearest: string | undefined;
  }) => ({
    what: `«${d.key}» er ikke en nøkkel som kan stå ${d.inside === "" ? "her" : `under «${d.inside}»`}.`,
    remedy:
      d.nearest === undefined
        ? `Ta den bort, eller bruk en av disse: ${named(d.known, "eller")}.`
        : `Mente du «${d.nearest}»?`,
  }),
  "shape.choice": (d: {
    key: string;
    found: string;
    allowed: readonly string[];
    nearest: string | undefined;
  }) => ({
    what: `«${d.key}» er «${d.found}», men må være ${named(d.allowed, "eller")}.`,
    remedy: d.nearest === undefined ? "Velg en av dem." : `Mente du «${d.nearest}»?`,
  }),
  "shape.empty": (d: { key: string; type: ShapeType }) => ({
    what: `«${d.key}» er tom.`,
    remedy: d.type === "list" ? "Skriv minst ett element i listen." : "Skriv inn en verdi.",
  }),
  "shape.rule": (d: { key: string; rule: ShapeRule; found: string }) => ({
    what:
      d.found === ""
        ? `«${d.key}» ${rules[d.rule].what}.`
        : `«${d.found}» i «${d.key}» ${rules[d.rule].what}.`,
    remedy: rules[d.rule].remedy,
  }),
  "shape.type": (d: { key: string; expected: readonly ShapeType[]; type: ShapeType; found: string }) => ({
    what: `«${d.key}» er ${d.found === "" ? types[d.type] : `«${d.found}»`}, men skal være ${d.expected
      .map((type) => types[type])
      .join(" eller ")}.`,
    remedy: "Rett verdien.",
  }),
  "shape.missing-translation": (d: { key: string; language: "nb" | "nn" }) => ({
    what: `«${d.key}» mangler tekst på ${d.language === "nb" ? "bokmål" : "nynorsk"}.`,
    remedy: `Skriv teksten under «${d.language}», eller ta språket bort fra «languages».`,
  }),
};
