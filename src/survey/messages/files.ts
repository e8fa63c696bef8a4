import { defineMessages, type InBoth } from "../../problems/message.ts";
import { meant, type Nearest, named, someNamed } from "../../problems/words.ts";

const list = {
  nb: (names: readonly string[]): string => someNamed(names, "og", "med flere"),
  en: (names: readonly string[]): string => someNamed(names, "and", "and others"),
};

/** What the parser of YAML found, in the words of one who edits the file and not of one who writes parsers. */
const yamlFaults: Record<string, InBoth<string>> = {
  BAD_INDENT: {
    nb: "Innrykket er ikke likt linjene det hører sammen med",
    en: "The indentation differs from the lines it belongs with",
  },
  TAB_AS_INDENT: { nb: "Linjen er rykket inn med tabulator", en: "The line is indented with a tab" },
  HARD_SPACE: {
    nb: "Linjen er rykket inn med et hardt mellomrom (U+00A0 eller lignende), som ser ut som et vanlig",
    en: "The line is indented with a hard space (U+00A0 or the like), which looks like a common one",
  },
  DUPLICATE_KEY: { nb: "Nøkkelen står to ganger", en: "The key stands twice" },
  MISSING_CHAR: {
    nb: "Et anførselstegn, en klamme eller et kolon mangler",
    en: "A quotation mark, a bracket or a colon is missing",
  },
  BLOCK_AS_IMPLICIT_KEY: {
    nb: "Det står mer enn ett kolon på linjen",
    en: "There is more than one colon on the line",
  },
  MULTILINE_IMPLICIT_KEY: { nb: "Et kolon mangler på linjen", en: "A colon is missing on the line" },
  BAD_SCALAR_START: {
    nb: "Verdien begynner med et tegn som har en egen betydning i YAML",
    en: "The value starts with a character that has its own meaning in YAML",
  },
  BAD_ALIAS: {
    nb: "En verdi som begynner med * viser til noe som ikke finnes",
    en: "A value that starts with * points to something that does not exist",
  },
  BAD_DQ_ESCAPE: {
    nb: "En omvendt skråstrek står i en tekst med anførselstegn",
    en: "There is a backslash in a text with quotation marks",
  },
  UNEXPECTED_TOKEN: {
    nb: "Linjen passer ikke sammen med linjene foran",
    en: "The line does not go with the lines before it",
  },
  TOO_DEEP: {
    nb: "Lister eller nøkler ligger inni hverandre i for mange ledd",
    en: "There are lists or keys within each other at too many levels",
  },
  MULTIPLE_DOCS: {
    nb: "Filen er delt i flere dokumenter med ---",
    en: "The file is split into several documents by ---",
  },
};

const yamlRemedies: Record<string, InBoth<string>> = {
  HARD_SPACE: {
    nb: "Slett mellomrommene foran teksten, og skriv dem på nytt.",
    en: "Delete the spaces in front of the text, and type them again.",
  },
  BAD_INDENT: {
    nb: "Bruk like mange mellomrom som på linjene over.",
    en: "Use as many spaces as the lines above.",
  },
  TAB_AS_INDENT: { nb: "Bruk mellomrom i stedet.", en: "Use spaces instead." },
  DUPLICATE_KEY: { nb: "Ta bort den ene.", en: "Remove one of them." },
  MULTILINE_IMPLICIT_KEY: { nb: "Skriv et kolon etter nøkkelen.", en: "Write a colon after the key." },
  MISSING_CHAR: {
    nb: "Se etter på denne linjen og linjene før den.",
    en: "Look at this line and the lines before it.",
  },
  BAD_DQ_ESCAPE: { nb: "Bruk ' i stedet for \" rundt teksten.", en: "Use ' instead of \" around the text." },
  MULTIPLE_DOCS: { nb: "Ta bort linjen med ---.", en: "Remove the line with ---." },
};

/** Reading the files of `data/<edition>/`: what the disk, YAML and CSV refuse. */
export const messages = defineMessages({
  "survey.missing-file": (d: { name: string } & Nearest) => ({
    nb: {
      what: `Filen «${d.name}» mangler.`,
      remedy:
        d.nearest === undefined
          ? "Legg den i utgavens mappe. Forrige utgave viser hvordan den ser ut."
          : `Heter den «${d.nearest}» nå? Gi den i så fall riktig navn.`,
    },
    en: {
      what: `The file «${d.name}» is missing.`,
      remedy:
        d.nearest === undefined
          ? "Put it in the edition's folder. The edition before shows what it looks like."
          : `Is it called «${d.nearest}» now? Then rename it.`,
    },
  }),
  "survey.workbook-and-text": (d: { beside: readonly string[] }) => ({
    nb: {
      what: `Utgaven har både regneark og tekstfiler: ${named(d.beside, "og")} ligger ved siden av tall.xlsx.`,
      remedy: "Ta bort den som ikke skal gjelde: enten tall.xlsx eller tekstfilene.",
    },
    en: {
      what: `The edition has a workbook and text files too: ${named(d.beside, "and")} stand beside tall.xlsx.`,
      remedy: "Take away what is not to count: either tall.xlsx or the text files.",
    },
  }),
  "survey.unknown-edition": (d: { edition: string; known: readonly string[] }) => ({
    nb: {
      what: `Utgaven «${d.edition}» finnes ikke.`,
      remedy:
        d.known.length === 0
          ? "Mappen «data» har ingen utgaver ennå."
          : `${d.known.length === 1 ? "Denne finnes" : "Disse finnes"}: ${list.nb(d.known)}.`,
    },
    en: {
      what: `There is no edition «${d.edition}».`,
      remedy:
        d.known.length === 0 ? "The folder «data» has no editions yet." : `There is: ${list.en(d.known)}.`,
    },
  }),
  "survey.empty-file": () => ({
    nb: {
      what: "Filen er tom.",
      remedy: "Hent den igjen fra forrige versjon, eller fyll den ut etter mønster av forrige utgave.",
    },
    en: {
      what: "The file is empty.",
      remedy: "Restore its last version, or fill it in after the pattern of the edition before.",
    },
  }),
  "survey.invalid-yaml": (d: { code: string }) => ({
    nb: {
      what: `${yamlFaults[d.code]?.nb ?? "Linjen er ikke gyldig YAML"}.`,
      remedy:
        yamlRemedies[d.code]?.nb ?? "Sett tekst med kolon, komma eller andre tegn mellom anførselstegn.",
    },
    en: {
      what: `${yamlFaults[d.code]?.en ?? "The line is not valid YAML"}.`,
      remedy: yamlRemedies[d.code]?.en ?? "Put text with a colon, a comma or other signs in quotation marks.",
    },
  }),
  "survey.yaml-thousands": (d: { found: string; meant: string }) => ({
    nb: {
      what: `«${d.found}» kan være både tusener og desimaler.`,
      remedy: `Mente du ${d.meant}? Skriv ${d.meant.replaceAll(" ", "")}, uten punktum og mellomrom.`,
    },
    en: {
      what: `«${d.found}» may be thousands or decimals.`,
      remedy: `Did you mean ${d.meant}? Write ${d.meant.replaceAll(" ", "")}, without full stops and spaces.`,
    },
  }),
  "survey.yaml-too-large": (d: { found: string }) => ({
    nb: { what: `Tallet «${d.found}» er for stort.`, remedy: "Rett tallet." },
    en: { what: `The number «${d.found}» is too large.`, remedy: "Correct the number." },
  }),
  "survey.csv-quotes": (d: { open: boolean }) => ({
    nb: {
      what: d.open
        ? "Et anførselstegn blir aldri avsluttet."
        : "Et anførselstegn står inne i en celle som ikke har anførselstegn rundt seg.",
      remedy: 'Skriv "" for et anførselstegn inne i teksten, eller bruk « og ».',
    },
    en: {
      what: d.open
        ? "A quotation mark is never closed."
        : "There is a quotation mark in a cell that has none around it.",
      remedy: 'Write "" for a quotation mark within the text, or use « and ».',
    },
  }),
  "survey.one-column": (d: { found: string }) => ({
    nb: {
      what: `Første rad har bare én kolonne: «${d.found}».`,
      remedy: "Skill cellene med semikolon, komma eller tabulator, det samme i hele filen.",
    },
    en: {
      what: `The first row has only one column: «${d.found}».`,
      remedy: "Part the cells with semicolons, commas or tabs, the same in the whole file.",
    },
  }),
  "survey.no-rows": () => ({
    nb: { what: "Filen har overskrifter, men ingen rader.", remedy: "Legg inn én rad for hvert tall." },
    en: { what: "The file has column names, but no rows.", remedy: "Add one row for each figure." },
  }),
  "survey.missing-column": (d: { column: string; written: readonly string[] }) => ({
    nb: {
      what: `Kolonnen «${d.column}» mangler. Første rad har ${d.written.length === 0 ? "ingen kolonner" : list.nb(d.written)}.`,
      remedy: `Legg til «${d.column}» i første rad.`,
    },
    en: {
      what: `The column «${d.column}» is missing. The first row has ${d.written.length === 0 ? "no columns" : list.en(d.written)}.`,
      remedy: `Add «${d.column}» to the first row.`,
    },
  }),
  "survey.unknown-column": (d: { column: string; columns: readonly string[] } & Nearest) => ({
    nb: {
      what: `Kolonnen «${d.column}» er ukjent.`,
      remedy: meant.nb(d.nearest, `Ta den bort, eller bruk en av disse: ${named(d.columns, "og")}.`),
    },
    en: {
      what: `The column «${d.column}» is unknown.`,
      remedy: meant.en(d.nearest, `Remove it, or use one of these: ${named(d.columns, "and")}.`),
    },
  }),
  "survey.column-twice": (d: { column: string }) => ({
    nb: { what: `Kolonnen «${d.column}» står to ganger.`, remedy: "Ta bort den ene." },
    en: { what: `The column «${d.column}» stands twice.`, remedy: "Remove one of them." },
  }),
  "survey.cell-without-column": (d: { text: string }) => ({
    nb: {
      what: `«${d.text}» står i en celle uten overskrift.`,
      remedy: "Se etter om raden har ett skilletegn for mye, for eksempel et semikolon i en tekst.",
    },
    en: {
      what: `«${d.text}» is in a cell without a column name.`,
      remedy: "Look for one delimiter too many in the row, such as a semicolon in a text.",
    },
  }),
});
