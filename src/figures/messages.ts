import { languageOf, type WrittenLanguage } from "../language/language.ts";
import { defineMessages, type InBoth } from "../problems/message.ts";
import { meant, type Nearest, named, someNamed } from "../problems/words.ts";
import type { Limit } from "./paint.ts";

const expectations = {
  value: {
    nb: "en verdi: en tekst i anførselstegn, et tall, true, false, null, { eller [",
    en: "a value: a quoted text, a number, true, false, null, { or [",
  },
  name: { nb: "et navn i anførselstegn", en: "a name in quotation marks" },
  colon: { nb: "et kolon etter navnet", en: "a colon after the name" },
  comma: { nb: "et komma eller en sluttklamme", en: "a comma or a closing bracket" },
  end: { nb: "at filen var slutt", en: "the end of the file" },
  text: {
    nb: "en hel tekst i anførselstegn, på én linje",
    en: "a whole text in quotation marks, on one line",
  },
  sign: { nb: "noe annet enn dette tegnet", en: "anything but this character" },
};

const estimates: Record<string, InBoth<string>> = {
  counted: { nb: "et antall av et kjent antall", en: "a count of a known base" },
  published: { nb: "en publisert andel", en: "a published share" },
  total: { nb: "et antall uten et grunnlag", en: "a count without a base" },
  direction: {
    nb: "bare en retning siden forrige gang",
    en: "known only as a direction since the edition before",
  },
  mention: { nb: "bare omtalt med ord", en: "only mentioned in words" },
  suppressed: { nb: "skjult fordi det bygger på for få", en: "hidden because it rests on too few units" },
};

const texts = {
  caption: { nb: "Figurteksten", en: "The caption" },
  note: { nb: "Merknaden", en: "The note" },
  label: { nb: "Navnet", en: "The label" },
  complement: { nb: "Teksten om resten", en: "The text on the rest" },
};

const outside = {
  data: (what: string) => ({
    nb: {
      what: `Figuren henter data fra «${what}». En figur viser bare tallene fra undersøkelsen.`,
      remedy: 'Ta ut adressen, og bruk "data": {"name": "rader"}, eller skriv verdiene under «values».',
    },
    en: {
      what: `The figure fetches data from «${what}». A figure shows the survey's numbers only.`,
      remedy: 'Take the address out and use "data": {"name": "rader"}, or write the rows under «values».',
    },
  }),
  image: (what: string) => ({
    nb: {
      what: `Figuren setter inn et bilde utenfra («${what}»).`,
      remedy: "Ta ut bildet. En figur kan bare bestå av former og tekst.",
    },
    en: {
      what: `The figure puts in an image from outside («${what}»).`,
      remedy: "Take the image out. A figure is made of shapes and text only.",
    },
  }),
  link: (what: string) => ({
    nb: {
      what: `Figuren har en lenke («${what}»).`,
      remedy: "Ta ut «href», og skriv lenken i teksten ved figuren.",
    },
    en: {
      what: `The figure has a link («${what}»).`,
      remedy: "Take «href» out, and write the link in the text beside the figure.",
    },
  }),
  paint: (what: string) => ({
    nb: {
      what: `Figuren henter en farge eller et mønster utenfra («${what}»).`,
      remedy: 'Skriv en farge, for eksempel "#0B5563", eller bruk en av fargene i «params».',
    },
    en: {
      what: `The figure fetches a colour or a pattern from outside («${what}»).`,
      remedy: 'Write a colour, such as "#0B5563", or use one of the colours in «params».',
    },
  }),
  drawing: (what: string) => ({
    nb: {
      what: `Tegningen inneholder noe som ikke kan publiseres: «${what}».`,
      remedy: "Ta det ut av figuren. En figur kan bare bestå av former og tekst.",
    },
    en: {
      what: `The drawing holds something that cannot be published: «${what}».`,
      remedy: "Take it out of the figure. A figure is made of shapes and text only.",
    },
  }),
};

/** Problems in `templates/figures/`. */
export const messages = defineMessages({
  "figures.missing-folder": (d: { folder: string }) => ({
    nb: {
      what: `Mappen «${d.folder}» med figurer finnes ikke.`,
      remedy: "Hent den fra forrige versjon, eller lag den.",
    },
    en: {
      what: `The folder of figures, «${d.folder}», does not exist.`,
      remedy: "Restore it from an earlier version, or make it.",
    },
  }),
  "figures.missing": (d: { name: string } & Nearest) => ({
    nb: {
      what: `Figuren «${d.name}» finnes ikke.`,
      remedy: meant.nb(d.nearest, `Legg den i templates/figures/${d.name}.json.`),
    },
    en: {
      what: `There is no figure «${d.name}».`,
      remedy: meant.en(d.nearest, `Put it in templates/figures/${d.name}.json.`),
    },
  }),
  "figures.no-caption": (d: { name: string }) => ({
    nb: {
      what: `Figuren «${d.name}» har ingen figurtekst.`,
      remedy: 'Skriv hva den viser, uten tall: tekst="Kommuner som har svart".',
    },
    en: {
      what: `The figure «${d.name}» has no caption.`,
      remedy: 'Write what it shows, without numbers: tekst="Kommuner som har svart".',
    },
  }),
  "figures.unknown-left-out": (d: { option: string }) => ({
    nb: {
      what: `Figuren utelater «${d.option}», som ikke er et svar på spørsmålet.`,
      remedy: "Skriv svaret slik det heter i questions.yaml. Flere svar skilles med komma.",
    },
    en: {
      what: `The figure leaves out «${d.option}», which is no answer to the question.`,
      remedy: "Write the option as questions.yaml has it. Several are separated by commas.",
    },
  }),
  "figures.no-editions": (d: { name: string }) => ({
    nb: {
      what: `«${d.name}» kan ikke sammenlignes med noen tidligere utgave.`,
      remedy:
        "Bruk søyler; eller si i comparableWith under spørsmålet hvilke utgaver det kan sammenlignes med, når det er slik.",
    },
    en: {
      what: `«${d.name}» cannot be compared with any earlier edition.`,
      remedy:
        "Use søyler; or say in comparableWith under the question which editions it can be compared with, where that is so.",
    },
  }),
  "figures.not-whole": (d: { name: string; shape: InBoth<string> }) => ({
    nb: {
      what: `Figuren «${d.name}» har ikke to rader for hvert svar, én for hver av to utgaver, så den kan ikke tegnes som ${d.shape.nb}.`,
      remedy:
        "Skriv hver nøkkel to ganger under keys, først med utgave=, så uten; de samme to utgavene for alle.",
    },
    en: {
      what: `The figure «${d.name}» does not have two rows for each answer, one for each of two editions, so it cannot be drawn as ${d.shape.en}.`,
      remedy:
        "Write each key twice under keys, first with utgave=, then without; the same two editions for all.",
    },
  }),
  "figures.emphasis-by-group": () => ({
    nb: {
      what: "I søyler for hver gruppe eller utgave har disse fargene, så ingen søyle kan framheves.",
      remedy: "Ta bort framhev=, eller bruk søyler.",
    },
    en: {
      what: "In bars by group or edition, these have the colours, so that no bar can be emphasised.",
      remedy: "Take framhev= away, or use søyler.",
    },
  }),
  "figures.no-groups": (d: { name: string; known: readonly string[] }) => ({
    nb: {
      what: `Det er ikke klart hvilke grupper «${d.name}» skal fortelles for.`,
      remedy:
        d.known.length === 0
          ? "Svaret er ikke publisert for grupper. Bruk søyler."
          : `Skriv gruppe= med ${d.known.map((one) => `«${one}»`).join(" eller ")}, eller med to grupper eller flere, med komma mellom.`,
    },
    en: {
      what: `It is not clear for which groups «${d.name}» is to be told.`,
      remedy:
        d.known.length === 0
          ? "The answer is not published for groups. Use søyler."
          : `Write gruppe= with ${d.known.map((one) => `«${one}»`).join(" or ")}, or with two groups or more, with commas between them.`,
    },
  }),
  "figures.too-tall": (d: { name: string; height: number; most: number }) => ({
    nb: {
      what: `Figuren «${d.name}» er ${d.height} piksler høy. Den får ikke plass på en side, som har plass til ${d.most}.`,
      remedy: "Del den i to figurer, eller utelat det som ikke trengs (uten=).",
    },
    en: {
      what: `The figure «${d.name}» is ${d.height} pixels high, and a page has room for ${d.most}.`,
      remedy: "Divide it into two figures, or leave out what is not needed (uten=).",
    },
  }),
  "figures.many-rows": (d: { rows: number }) => ({
    nb: {
      what: `Figuren har ${d.rows} rader. Flere enn tolv er vanskelige å lese.`,
      remedy: "Utelat dem som ikke trengs (uten=), del figuren i to, eller bruk en tabell.",
    },
    en: {
      what: `The figure has ${d.rows} rows. More than twelve are hard to read.`,
      remedy: "Leave out those that are not needed (uten=), divide the figure in two, or use a table.",
    },
  }),
  "figures.invalid-json": (d: { expected: keyof typeof expectations }) => ({
    nb: {
      what: `Filen er ikke gyldig JSON. Her ventet vi ${expectations[d.expected].nb}.`,
      remedy: "Se på tegnet her og det som står rett foran. Et komma for mye eller for lite er vanligst.",
    },
    en: {
      what: `The file is not valid JSON. Expected here: ${expectations[d.expected].en}.`,
      remedy:
        "Look at this character and what comes just before. A comma too many or too few is the usual cause.",
    },
  }),
  "figures.not-vega-lite": (d: { schema: string | undefined }) => ({
    nb: {
      what:
        d.schema === undefined
          ? "Filen sier ikke at den er en Vega-Lite-figur."
          : `Filen er ikke en figur i Vega-Lite versjon 6: «${d.schema}».`,
      remedy: 'Skriv "$schema": "https://vega.github.io/schema/vega-lite/v6.json" øverst.',
    },
    en: {
      what:
        d.schema === undefined
          ? "The file does not say that it is a Vega-Lite figure."
          : `The file is not a figure in Vega-Lite version 6: «${d.schema}».`,
      remedy: 'Write "$schema": "https://vega.github.io/schema/vega-lite/v6.json" at the top.',
    },
  }),
  "figures.question-or-keys": (d: { both: boolean }) => ({
    nb: {
      what: d.both ? "Figuren har både «question» og «keys»." : "Figuren sier ikke hvilke tall den viser.",
      remedy: "Skriv enten «question» med ett spørsmål, eller «keys» med en liste av tall.",
    },
    en: {
      what: d.both
        ? "The figure has both «question» and «keys»."
        : "The figure does not say which numbers it shows.",
      remedy: "Write either «question» with one question, or «keys» with a list of numbers.",
    },
  }),
  "figures.data-name": (d: { name: string }) => ({
    nb: {
      what: `Dataene i figuren heter ikke «${d.name}», så tallene fra undersøkelsen kommer ikke inn.`,
      remedy: `Skriv "data": {"name": "${d.name}", "values": [ … eksempler … ]}.`,
    },
    en: {
      what: `The figure's data is not named «${d.name}», so the survey's numbers do not reach it.`,
      remedy: `Write "data": {"name": "${d.name}", "values": [ … examples … ]}.`,
    },
  }),
  "figures.unknown-field": (d: { field: string } & Nearest) => ({
    nb: {
      what: `Figuren bruker feltet «${d.field}», som radene ikke har.`,
      remedy: meant.nb(d.nearest, "Bruk et av feltene som eksempelradene i de andre figurene har."),
    },
    en: {
      what: `The figure uses the field «${d.field}», which the rows do not have.`,
      remedy: meant.en(d.nearest, "Use one of the fields that the example rows of the other figures have."),
    },
  }),
  "figures.outside": (d: { kind: keyof typeof outside; what: string }) => outside[d.kind](d.what),
  "figures.spec-fails": (d: { name: string; reason: string }) => ({
    nb: {
      what: `Figuren «${d.name}» kan ikke tegnes. Vega sier: ${d.reason}`,
      remedy: "Lim inn filen i Vega Editor (vega.github.io/editor) for å se hva som er galt.",
    },
    en: {
      what: `The figure «${d.name}» cannot be drawn. Vega says: ${d.reason}`,
      remedy: "Paste the file into the Vega Editor (vega.github.io/editor) to see what is wrong.",
    },
  }),
  "figures.stopped": (d: { name: string; limit: Limit }) => ({
    nb: {
      what:
        "seconds" in d.limit
          ? `Figuren «${d.name}» ble stoppet: Den var ikke ferdig tegnet etter ${d.limit.seconds} sekunder.`
          : `Figuren «${d.name}» ble stoppet: Den brukte mer enn ${d.limit.megabytes} MB minne.`,
      remedy:
        "Se etter et uttrykk eller en omforming i filen som lager svært mange rader eller aldri blir ferdig («sequence», «transform», «test»), og ta det ut.",
    },
    en: {
      what:
        "seconds" in d.limit
          ? `The figure «${d.name}» was stopped: it was not drawn after ${d.limit.seconds} seconds.`
          : `The figure «${d.name}» was stopped: it used more than ${d.limit.megabytes} MB of memory.`,
      remedy:
        "Look in the file for an expression or a transform that makes very many rows or never ends («sequence», «transform», «test»), and take it out.",
    },
  }),
  "figures.cut-text": (d: { text: string; width: number }) => ({
    nb: {
      what: `Teksten «${d.text}» er kuttet i tegningen som er ${d.width} piksler bred.`,
      remedy:
        "Gi den et kortere navn eller mer plass, og ta ut grensen for hvor lang den kan være («limit», «labelLimit») hvis det står en.",
    },
    en: {
      what: `The text «${d.text}» is cut in the drawing that is ${d.width} pixels wide.`,
      remedy:
        "Give it a shorter label or more room, and take out what limits it («limit», «labelLimit») if there is such.",
    },
  }),
  "figures.small-text": (d: { text: string; size: number; least: number }) => ({
    nb: {
      what: `Teksten «${d.text}» er satt i størrelse ${d.size}, som er for liten til å leses.`,
      remedy: `Bruk størrelse ${d.least} eller mer.`,
    },
    en: {
      what: `The text «${d.text}» is set in size ${d.size}, too small to be read.`,
      remedy: `Use size ${d.least} or more.`,
    },
  }),
  "figures.too-wide": (d: { drawn: number; width: number; text: string }) => ({
    nb: {
      what:
        `Tegningen blir ${d.drawn} piksler bred, og skal være ${d.width}.` +
        (d.text === "" ? "" : ` Teksten «${d.text}» når lengst ut.`),
      remedy:
        'Skriv "autosize": {"type": "fit-x", "contains": "padding"}, gi teksten et kortere navn, eller skriv navnene ved søylene i stedet for i en forklaring ved siden av.',
    },
    en: {
      what:
        `The drawing is ${d.drawn} pixels wide, and should be ${d.width}.` +
        (d.text === "" ? "" : ` The text «${d.text}» reaches furthest.`),
      remedy:
        'Write "autosize": {"type": "fit-x", "contains": "padding"}, give the text a shorter label, or write the labels at the bars and not in a legend beside them.',
    },
  }),
  "figures.spec-warning": (d: { name: string; reason: string }) => ({
    nb: {
      what: `Figuren «${d.name}» ble tegnet, men Vega-Lite sier: ${d.reason}`,
      remedy: "Se etter at figuren er slik den skal være.",
    },
    en: {
      what: `The figure «${d.name}» was drawn, but Vega-Lite says: ${d.reason}`,
      remedy: "Check that the figure looks as it should.",
    },
  }),
  "figures.unknown-question": (d: { question: string } & Nearest) => ({
    nb: {
      what: `Spørsmålet «${d.question}» finnes ikke i undersøkelsen.`,
      remedy: meant.nb(d.nearest, "Se navnene i questions.yaml."),
    },
    en: {
      what: `The survey has no question «${d.question}».`,
      remedy: meant.en(d.nearest, "See the names in questions.yaml."),
    },
  }),
  "figures.unknown-option": (
    d: { question: string; option: string; known: readonly string[] } & Nearest,
  ) => ({
    nb: {
      what: `Spørsmålet «${d.question}» har ikke svaret «${d.option}».`,
      remedy: meant.nb(d.nearest, `Det har ${someNamed(d.known, "og", "med flere")}.`),
    },
    en: {
      what: `The question «${d.question}» has no option «${d.option}».`,
      remedy: meant.en(d.nearest, `It has ${someNamed(d.known, "and", "and more")}.`),
    },
  }),
  "figures.unknown-group": (d: { group: string; known: readonly string[] } & Nearest) => ({
    nb: {
      what: `Gruppen «${d.group}» finnes ikke i undersøkelsen.`,
      remedy: meant.nb(d.nearest, `Disse finnes: ${someNamed(d.known, "og", "med flere")}.`),
    },
    en: {
      what: `The survey has no group «${d.group}».`,
      remedy: meant.en(d.nearest, `There are: ${someNamed(d.known, "and", "and more")}.`),
    },
  }),
  "figures.unknown-edition": (d: { edition: string; known: readonly string[] } & Nearest) => ({
    nb: {
      what: `Det finnes ingen tidligere utgave «${d.edition}» som tallene kan sammenlignes med.`,
      remedy: meant.nb(
        d.nearest,
        "Skriv under «comparableWith» i questions.yaml om spørsmålet kan sammenlignes med den.",
      ),
    },
    en: {
      what: `There is no earlier edition «${d.edition}» that the figures can be compared with.`,
      remedy: meant.en(
        d.nearest,
        "Write under «comparableWith» in questions.yaml whether the question can be.",
      ),
    },
  }),
  "figures.not-comparable": (d: { key: string; edition: string; reason: string | undefined }) => ({
    nb: {
      what: `«${d.key}» kan ikke sammenlignes med ${d.edition}.${d.reason === undefined ? "" : ` ${d.reason}`}`,
      remedy: "Ta raden ut av figuren, eller rett «comparableWith» i questions.yaml.",
    },
    en: {
      what: `«${d.key}» cannot be compared with ${d.edition}.${d.reason === undefined ? "" : ` ${d.reason}`}`,
      remedy: "Take the row out of the figure, or correct «comparableWith» in questions.yaml.",
    },
  }),
  "figures.no-number": (d: { key: string; groups: readonly string[] }) => ({
    nb: {
      what: `Undersøkelsen har ikke noe tall for «${d.key}».`,
      remedy:
        d.groups.length === 0
          ? "Ta det ut av figuren, eller legg tallet i aggregates.csv."
          : `Den har tall for ${named(d.groups, "og")}.`,
    },
    en: {
      what: `The survey has no number for «${d.key}».`,
      remedy:
        d.groups.length === 0
          ? "Take it out of the figure, or put the number in aggregates.csv."
          : `It has numbers for ${named(d.groups, "and")}.`,
    },
  }),
  "figures.not-drawable": (d: { key: string; kind: string; shape: InBoth<string> }) => ({
    nb: {
      what: `«${d.key}» er ${estimates[d.kind]?.nb ?? "av et annet slag"}, og kan ikke tegnes som ${d.shape.nb}.`,
      remedy: "Ta det ut av figuren, eller fortell det i teksten.",
    },
    en: {
      what: `«${d.key}» is ${estimates[d.kind]?.en ?? "of another kind"}, and cannot be drawn as ${d.shape.en}.`,
      remedy: "Take it out of the figure, or tell it in the text.",
    },
  }),
  "figures.no-data": (d: { name: string; hidden: boolean }) => ({
    nb: {
      what: d.hidden
        ? `Alle tallene i figuren «${d.name}» er skjult.`
        : `Figuren «${d.name}» har ingen tall å vise i denne utgaven.`,
      remedy: "Ta figuren ut av kapitlet.",
    },
    en: {
      what: d.hidden
        ? `Every number in the figure «${d.name}» is hidden.`
        : `The figure «${d.name}» has no numbers to show in this edition.`,
      remedy: "Take the figure out of the chapter.",
    },
  }),
  "figures.suppressed": (d: { key: string; name: string }) => ({
    nb: {
      what: `«${d.key}» i figuren «${d.name}» bygger på for få, og vises som skjult.`,
      remedy: "Ta det ut av figuren hvis det ikke trengs der.",
    },
    en: {
      what: `«${d.key}» in the figure «${d.name}» rests on too few units, and is shown as hidden.`,
      remedy: "Take it out of the figure if it is not needed there.",
    },
  }),
  "figures.no-complement": (d: { key: string }) => ({
    nb: {
      what: `«${d.key}» kan ikke deles i to: Vi vet ikke at alle de andre har svart det motsatte.`,
      remedy:
        "Bruk «andeler», eller skriv «twoWay: true» i questions.yaml hvis spørsmålet har nøyaktig to svar.",
    },
    en: {
      what: `«${d.key}» cannot be divided in two: nothing says that all the others answered the opposite.`,
      remedy:
        "Use «andeler», or write «twoWay: true» in questions.yaml if the question has exactly two options.",
    },
  }),
  "figures.unknown-emphasis": (d: { key: string }) => ({
    nb: {
      what: `Figuren framhever «${d.key}», som ikke er med i den.`,
      remedy: "Skriv hele navnet, med gruppe: spørsmål.svar@gruppe.",
    },
    en: {
      what: `The figure emphasises «${d.key}», which is not in it.`,
      remedy: "Write the whole key, with its group: question.option@group.",
    },
  }),
  "figures.same-label": (d: { label: string }) => ({
    nb: { what: `To søyler i figuren heter «${d.label}».`, remedy: "Gi dem hvert sitt navn med «label»." },
    en: {
      what: `Two bars in the figure are called «${d.label}».`,
      remedy: "Give each its own name with «label».",
    },
  }),
  "figures.missing-text": (d: { what: keyof typeof texts; key: string; language: WrittenLanguage }) => ({
    nb: {
      what: `${texts[d.what].nb} i «${d.key}» mangler på ${languageOf(d.language).terms.thisLanguage}, som utgaven er skrevet på.`,
      remedy: `Skriv teksten under «${d.language}».`,
    },
    en: {
      what: `${texts[d.what].en} in «${d.key}» is missing in ${languageOf(d.language).terms.thisLanguage}, the language of the edition.`,
      remedy: `Write it under «${d.language}».`,
    },
  }),
  "figures.digit": (d: { what: keyof typeof texts; text: string }) => ({
    nb: {
      what: `${texts[d.what].nb} har et tall som ikke kommer fra undersøkelsen: «${d.text}»`,
      remedy: "Si hva figuren viser uten tall. Tallene står i figuren.",
    },
    en: {
      what: `${texts[d.what].en} has a number that does not come from the survey: «${d.text}»`,
      remedy: "Say what the figure shows without numbers. They are in the figure.",
    },
  }),
  "figures.judging-word": (d: { what: keyof typeof texts; word: string }) => ({
    nb: {
      what: `${texts[d.what].nb} har «${d.word}», som vurderer et tall. Ingen kan si fra når det ikke lenger er sant.`,
      remedy: "Skriv hva figuren viser, og si det som vurderer, i teksten med en påstand rundt.",
    },
    en: {
      what: `${texts[d.what].en} has «${d.word}», which judges a number. Nobody can tell when it is no longer true.`,
      remedy: "Write what the figure shows, and say what judges in the text, with a claim around it.",
    },
  }),
  "figures.no-alt": (d: { name: string }) => ({
    nb: {
      what: `Figuren «${d.name}» har ingen tekst for dem som ikke ser den.`,
      remedy: "Se etter at hvert tall i figuren har et navn og kan fortelles med ord.",
    },
    en: {
      what: `The figure «${d.name}» has no text for those who cannot see it.`,
      remedy: "Check that each number in the figure has a label and can be told in words.",
    },
  }),
});
