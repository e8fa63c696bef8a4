import { LANGUAGES, languageOf, type WrittenLanguage } from "../../language/language.ts";

/**
 * How an edition stands in a workbook: which sheets there are, which columns and fields, and what each is in the
 * edition's settings. The reader and the writer both go by this.
 */

/** A column of a sheet. */
export interface SheetColumn {
  /** What the program calls it. */
  readonly id: string;
  /** What stands above it. */
  readonly head: string;
  /** In characters. */
  readonly width: number;
  /** Shown when a cell of the column is chosen. */
  readonly prompt?: string;
  /** What may be chosen: words, or the column of another sheet. */
  readonly choices?: readonly string[] | { readonly sheet: SheetName; readonly column: string };
  /** A table without it cannot be read. */
  readonly isRequired?: true;
}

export type SheetName = "edition" | "questions" | "figures" | "groups" | "comparisons" | "population";

/** «tekst (bokmål)», «tekst (nynorsk)»: a text has a column in each written language. */
function inEach(id: string, head: string, width: number, prompt?: string): readonly SheetColumn[] {
  return LANGUAGES.map((code) => ({
    id: `${id}.${code}`,
    head: `${head} (${languageOf(code).terms.thisLanguage})`,
    width,
    ...(prompt !== undefined && { prompt }),
  }));
}

const REMARK: SheetColumn = {
  id: "remark",
  head: "kommentar",
  width: 30,
  prompt: "Et notat til dere selv. Det blir ikke lest.",
};

/** Words for what the program has a name for, each in one way. */
export const WORDS = {
  type: { "ett svar": "single", "flere svar": "multiple", skala: "scale", tall: "number" },
  yesNo: { ja: true, nei: false },
  statistic: { gjennomsnitt: "mean", median: "median", sum: "sum" },
  inBase: { "regnet med": "included", "ikke regnet med": "excluded" },
  numbers: { publiserte: "published", fullstendige: "full", konstruerte: "constructed" },
  describes: { "de som svarte": "respondents", "alle som ble spurt": "population" },
  unknown: { publisert: "published", gjennomført: "fieldwork" },
  language: Object.fromEntries(
    LANGUAGES.map((code) => [languageOf(code).terms.thisLanguage, code]),
  ) as Record<string, WrittenLanguage>,
} as const satisfies Record<string, Readonly<Record<string, string | boolean>>>;

export type WordKind = keyof typeof WORDS;

/** What of a group, a question and an answer has a column in each written language. */
export const TEXTS = {
  group: ["label", "plural", "definitePlural", "described.plural", "described.definitePlural", "inShares"],
  question: ["text", "note", "unit.one", "unit.many", "baseDescribed.plural", "baseDescribed.definitePlural"],
  option: ["label", "inText"],
} as const;

const questionChoice = { sheet: "questions", column: "question" } as const;
const groupChoice = { sheet: "groups", column: "group" } as const;

export const SHEETS: Readonly<
  Record<
    SheetName,
    { readonly name: string; readonly isOptional?: true; readonly columns: readonly SheetColumn[] }
  >
> = {
  edition: {
    name: "Utgaven",
    columns: [
      { id: "field", head: "felt", width: 34, isRequired: true },
      { id: "value", head: "verdi", width: 60, isRequired: true },
      REMARK,
    ],
  },
  questions: {
    name: "Spørsmål",
    columns: [
      {
        id: "question",
        head: "spørsmål",
        width: 24,
        isRequired: true,
        prompt: "Et kort navn med små bokstaver, for eksempel kapasitet. Tomt betyr samme spørsmål som over.",
      },
      ...inEach("text", "tekst", 44, "Spørsmålet slik det ble stilt."),
      {
        id: "type",
        head: "type",
        width: 12,
        choices: Object.keys(WORDS.type),
        prompt: "Hvordan det kunne svares. Tomt når det ikke er kjent.",
      },
      {
        id: "base",
        head: "stilt til",
        width: 22,
        choices: groupChoice,
        prompt: "Gruppen som fikk spørsmålet. Tomt betyr alle.",
      },
      {
        id: "option",
        head: "svar",
        width: 20,
        isRequired: true,
        prompt: "Et kort navn med små bokstaver, uten punktum.",
      },
      ...inEach("label", "svaret", 36, "Slik svaret står alene, i en tabell eller figur."),
      ...inEach("inText", "i en setning", 24, "Bare når det ikke er svaret med liten forbokstav."),
      {
        id: "optionRemark",
        head: "kommentar til svaret",
        width: 24,
        prompt: "Et notat til dere selv. Det blir ikke lest.",
      },
      {
        id: "twoWay",
        head: "to svar deler alle",
        width: 16,
        choices: Object.keys(WORDS.yesNo),
        prompt: "Ja når alle valgte ett av de to svarene, slik at resten er det motsatte.",
      },
      {
        id: "asked",
        head: "ble spurt",
        width: 12,
        choices: Object.keys(WORDS.yesNo),
        prompt: "Nei når dette er et funn uten kjent spørsmål.",
      },
      {
        id: "dontKnow",
        head: "vet ikke",
        width: 14,
        choices: Object.keys(WORDS.inBase),
        prompt: "Om de som svarte «vet ikke», er regnet med i grunnlaget.",
      },
      {
        id: "unanswered",
        head: "ubesvart",
        width: 14,
        choices: Object.keys(WORDS.inBase),
        prompt: "Om de som ikke svarte på spørsmålet, er regnet med i grunnlaget.",
      },
      ...inEach("note", "merknad", 30, "Det leseren må vite om spørsmålet. Det står under tabellen."),
      {
        id: "statistic",
        head: "tallet er",
        width: 14,
        choices: Object.keys(WORDS.statistic),
        prompt:
          "For et svar som er et tall i kolonnen «verdi» i arket «Tall»: hva det er av det som ble svart.",
      },
      ...inEach("unit.one", "måles i, én", 16, "Det tallene er tall på, i entall: «stilling»."),
      ...inEach("unit.many", "måles i, flere", 16, "Det tallene er tall på, i flertall: «stillinger»."),
      { id: "range.least", head: "minst", width: 8, prompt: "Det minste noen kan svare, når det er kjent." },
      { id: "range.most", head: "mest", width: 8, prompt: "Det meste noen kan svare, når det er kjent." },
      ...inEach(
        "baseDescribed.plural",
        "de spurte, flere",
        26,
        "Egne ord for dem som ble spurt, etter et tall: «kommuner som bosetter flyktninger».",
      ),
      ...inEach(
        "baseDescribed.definitePlural",
        "de spurte, alle av dem",
        26,
        "Egne ord for dem som ble spurt, etter «av»: «kommunene som bosetter flyktninger».",
      ),
      REMARK,
    ],
  },
  figures: {
    name: "Tall",
    columns: [
      { id: "question", head: "spørsmål", width: 24, isRequired: true, choices: questionChoice },
      {
        id: "option",
        head: "svar",
        width: 20,
        isRequired: true,
        choices: { sheet: "questions", column: "option" },
      },
      {
        id: "group",
        head: "gruppe",
        width: 24,
        choices: groupChoice,
        prompt: "Tomt betyr gruppen som fikk spørsmålet.",
      },
      {
        id: "count",
        head: "antall",
        width: 10,
        prompt: "Hvor mange som svarte dette. «:» når tallet ikke kan publiseres.",
      },
      { id: "base", head: "av", width: 10, prompt: "Hvor mange som svarte på spørsmålet." },
      {
        id: "share",
        head: "andel",
        width: 24,
        prompt:
          "68 %, 6 av 10, mellom 55 og 60 prosent, over 50 %, økt, gått ned eller uendret. «:» når tallet ikke kan publiseres, «..» når det mangler.",
      },
      {
        id: "value",
        head: "verdi",
        width: 16,
        prompt:
          "Bare når svaret er et gjennomsnitt, en median eller en sum: 3,4 eller «12 000, til nærmeste 1000».",
      },
      {
        id: "published",
        head: "slik det ble publisert",
        width: 30,
        prompt: "Ordene som tallet ble publisert med, for eksempel «nær 8 av 10».",
      },
      { id: "note", head: "merknad", width: 40 },
    ],
  },
  groups: {
    name: "Grupper",
    columns: [
      {
        id: "group",
        head: "gruppe",
        width: 24,
        isRequired: true,
        prompt: "alle, eller variabelen og verdien: landsdel=Nord-Norge. Bindestrek, ikke mellomrom.",
      },
      ...inEach("label", "navn", 28, "Slik gruppen heter alene: «Vertskommuner for asylmottak»."),
      ...inEach("plural", "flere", 22, "Etter et tall: «189 vertskommuner»."),
      ...inEach("definitePlural", "alle av dem", 22, "Etter «av»: «av vertskommunene»."),
      ...inEach(
        "described.plural",
        "andre ord, flere",
        26,
        "Når teksten også sier det slik, etter et tall: «kommuner som bosetter flyktninger».",
      ),
      ...inEach(
        "described.definitePlural",
        "andre ord, alle av dem",
        26,
        "Når teksten også sier det slik, etter «av»: «kommunene som bosetter flyktninger».",
      ),
      ...inEach("inShares", "i andeler", 26, "Bare når kilden sier noe annet om hvem andelene gjelder."),
      {
        id: "size",
        head: "har svart",
        width: 10,
        prompt: "Hvor mange i gruppen som har svart, når det er kjent.",
      },
      { id: "sumOf", head: "summen av", width: 30, prompt: "Gruppene den er summen av, med komma mellom." },
      REMARK,
    ],
  },
  comparisons: {
    name: "Sammenligning",
    isOptional: true,
    columns: [
      { id: "question", head: "spørsmål", width: 24, isRequired: true, choices: questionChoice },
      { id: "edition", head: "utgave", width: 10, isRequired: true },
      {
        id: "comparable",
        head: "kan sammenlignes",
        width: 18,
        isRequired: true,
        choices: Object.keys(WORDS.yesNo),
        prompt:
          "Ja eller nei når noen har vurdert det. Tomt: det er ikke vurdert, og ingenting blir sagt om endring.",
      },
      ...inEach("reason", "grunn", 50, "Må fylles ut når svaret er nei."),
    ],
  },
  population: {
    name: "Kommuner",
    isOptional: true,
    columns: [
      { id: "unit", head: "enhet", width: 28 },
      {
        id: "number",
        head: "nummer",
        width: 10,
        prompt: "Kommunenummeret. Det skiller to kommuner med samme navn.",
      },
      { id: "group", head: "gruppe", width: 28 },
      { id: "asked", head: "spurt", width: 10 },
      { id: "answered", head: "har svart", width: 10 },
    ],
  },
};

/** The sheet that explains the others. Nothing of it is read. */
export const READ_FIRST = "Les først";

/** What of an edition stands on one line of «Utgaven». */
export interface Field {
  readonly name: string;
  /** Where it belongs; a star stands for a number: «forside 2» is the second row of the cover. */
  readonly path: readonly string[];
  readonly of: "edition" | "questions";
  readonly kind:
    | "text"
    | "texts"
    | "number"
    | "date"
    | "moment"
    | "year"
    | "list"
    | { readonly word: WordKind };
  /** A list of words. */
  readonly isList?: true;
  readonly explanation: string;
}

const field = (
  name: string,
  path: string,
  kind: Field["kind"],
  explanation: string,
  more: Partial<Field> = {},
): Field => ({ name, path: path.split(" "), of: "edition", kind, explanation, ...more });

/** In the order in which they are written. A text has a line in each written language. */
export const FIELDS: readonly Field[] = [
  field("tittel", "title", "texts", "Tittelen på rapporten"),
  field("undertittel", "subtitle", "texts", "Det som står under tittelen"),
  field("publisert", "published", "date", "Datoen rapporten blir lagt ut"),
  field(
    "gjennomført",
    "fieldwork text",
    "texts",
    "Når svarene ble gitt, med ord: «ved årsskiftet 2015/2016»",
  ),
  field("gjennomført fra", "fieldwork from", "date", "Den første dagen, når den er kjent"),
  field("gjennomført til", "fieldwork to", "date", "Den siste dagen, når den er kjent"),
  field("ikke kjent", "unknown", { word: "unknown" }, "publisert og gjennomført, når dere ikke vet det", {
    isList: true,
  }),
  field("målformer", "languages", { word: "language" }, "Målformene utgaven finnes på", { isList: true }),
  field("publiseres på", "publishedIn", { word: "language" }, "Målformen som skal legges ut", {
    isList: true,
  }),
  field("år", "year", "number", "Året undersøkelsen gjelder"),
  field("forrige utgave", "previous", "year", "Utgaven den sammenlignes med"),
  field("tallene er", "numbers", { word: "numbers" }, "publiserte, fullstendige eller konstruerte"),
  field("teksten handler om", "describes", { word: "describes" }, "de som svarte, eller alle som ble spurt"),
  field("kapitler", "chapters", "list", "Navn på filene med tekst, i rekkefølge"),
  field("vedlegg", "appendices", "list", "Navn på vedleggene, i rekkefølge"),
  field("svarprosent", "responseRate", "text", "Tallet som er svarprosenten: spørsmål.svar@gruppe"),
  field(
    "forside *",
    "cover * key",
    "text",
    "Et tall på forsiden: spørsmål.svar@gruppe. Hovedfunnet har nummer 1",
  ),
  field(
    "forside *, tekst",
    "cover * label",
    "texts",
    "Det som står etter tallet, når det ikke er navnet på svaret",
  ),
  field("tidligere rapport *", "earlier * title", "texts", "Tittelen på en tidligere rapport"),
  field("tidligere rapport *, utgave", "earlier * edition", "year", "Mappen under data, når den finnes her"),
  field(
    "tidligere rapport *, adresse",
    "earlier * url",
    "text",
    "Nettadressen, når den ligger et annet sted",
  ),
  field(
    "tidligere rapport *, publisert",
    "earlier * published",
    { word: "yesNo" },
    "nei når den ikke er lagt ut",
  ),
  field(
    "sperrefrist",
    "embargo",
    "moment",
    "Dato og klokkeslett, når ingen skal gjengi noe før: 2016-12-01 05:00",
  ),
  field("neste undersøkelse", "next", "texts", "Når det blir spurt igjen, med ord: «høsten 2016»"),
  field("ISBN", "isbn", "text", "Nummeret rapporten har fått, når den har ett"),
  field("ISSN", "issn", "text", "Nummeret serien har fått, når den har ett"),
  field("merknad til spørsmålene", "note", "texts", "Det leseren må vite om alle spørsmålene", {
    of: "questions",
  }),
];

/** Remarks on the whole of something stand on a line of their own. */
export const REMARK_FIELDS: readonly {
  readonly name: string;
  readonly of: "edition" | "questions";
  readonly path: readonly string[];
}[] = [
  { name: "kommentar til utgaven", of: "edition", path: [] },
  { name: "kommentar til gruppene", of: "edition", path: ["groups"] },
  { name: "kommentar til spørsmålene", of: "questions", path: [] },
];
