import { defineMessages } from "../problems/message.ts";
import type { Misdrawn } from "./measure/drawn-row.ts";

/** As much of a text as is told. */
const most = 160;
const short = (text: string) => (text.length > most ? `${text.slice(0, most)}…` : text);

/** Where it was found: in what a build has made and not yet written, or in what somebody has got. */
interface Found {
  readonly published: boolean;
}

const built = {
  nb: "Rapporten er ikke skrevet. Dette er trolig en feil i malene eller i programmet: meld fra til den som vedlikeholder dem.",
  en: "The report was not written. This is most likely a fault in the layouts or the program: tell whoever maintains them.",
};
const got = {
  nb: "Filene er ikke slik de ble laget: hent rapporten på nytt fra den som har gitt den ut.",
  en: "The files are not as they were made: get the report anew from whoever published it.",
};
const remedy = ({ published }: Found) => (published ? got : built);

const drawn: Readonly<Record<Misdrawn["what"], { readonly nb: string; readonly en: string }>> = {
  strange: { nb: "har noe som ikke kan måles", en: "has something that cannot be measured" },
  marks: {
    nb: "har ikke så mange merker som dataene har rader",
    en: "has not as many marks as the data have rows",
  },
  length: {
    nb: "har et merke som ikke er så langt som tallet",
    en: "has a mark that is not as long as its number",
  },
  "from-zero": {
    nb: "har en søyle som ikke begynner på null",
    en: "has a bar that does not begin at nought",
  },
  order: {
    nb: "har merkene i en annen rekkefølge enn radene",
    en: "has its marks in another order than the rows",
  },
  label: { nb: "har et navn eller et tall ved feil rad", en: "has a name or a number beside the wrong row" },
  scale: { nb: "har en akse som ikke stemmer", en: "has an axis that is not right" },
  colour: {
    nb: "bruker fargene om noe annet enn radene",
    en: "uses its colours for something else than the rows",
  },
  uncertain: {
    nb: "skraverer noe annet enn det som er usikkert",
    en: "hatches something else than what is not known",
  },
};

const from = (where: string) => (where === "" ? "" : ` (${where})`);

/** What the finished files say that nothing accounts for, or the other way about. */
export const messages = defineMessages({
  "verify.extra": (d: Found & { where: string; found: string }) => ({
    nb: {
      what: `Her står det noe som ikke er gjort rede for: «${short(d.found)}»${from(d.where)}.`,
      remedy: remedy(d).nb,
    },
    en: {
      what: `Something stands here that is not accounted for: “${short(d.found)}”${from(d.where)}.`,
      remedy: remedy(d).en,
    },
  }),
  "verify.missing": (d: Found & { where: string; expected: string }) => ({
    nb: { what: `Her mangler «${short(d.expected)}»${from(d.where)}.`, remedy: remedy(d).nb },
    en: { what: `“${short(d.expected)}” is missing here${from(d.where)}.`, remedy: remedy(d).en },
  }),
  "verify.changed": (d: Found & { where: string; found: string; expected: string }) => ({
    nb: {
      what: `Her står «${short(d.found)}», men regnskapet har «${short(d.expected)}»${from(d.where)}.`,
      remedy: remedy(d).nb,
    },
    en: {
      what: `This says “${short(d.found)}”, but the account has “${short(d.expected)}”${from(d.where)}.`,
      remedy: remedy(d).en,
    },
  }),
  "verify.number": (d: Found & { where: string; found: string; keys: readonly string[] }) => ({
    nb: {
      what: `Tallet ${d.found}${from(d.where)} lar seg ikke regne ut av ${d.keys.join(", ")}.`,
      remedy: remedy(d).nb,
    },
    en: {
      what: `The number ${d.found}${from(d.where)} cannot be worked out from ${d.keys.join(", ")}.`,
      remedy: remedy(d).en,
    },
  }),
  "verify.label": (d: Found & { where: string; found: string; expected: string }) => ({
    nb: {
      what: `Skjermlesere får høre «${short(d.found)}»${from(d.where)}, men det som står der, er «${short(d.expected)}».`,
      remedy: remedy(d).nb,
    },
    en: {
      what: `Screen readers are told “${short(d.found)}”${from(d.where)}, but what stands there is “${short(d.expected)}”.`,
      remedy: remedy(d).en,
    },
  }),
  "verify.drawing": (d: Found & { where: string; misdrawn: Misdrawn }) => {
    const { what, row = "", expected, found } = d.misdrawn;
    const numbers = (wanted: string, got: string) =>
      [expected && `${wanted} ${expected}`, found && `${got} ${found}`].filter(Boolean).join(", ");
    const details = (wanted: string, got: string) => {
      const all = [row, numbers(wanted, got)].filter(Boolean).join(": ");
      return all === "" ? "" : ` (${short(all)})`;
    };
    return {
      nb: {
        what: `Tegningen «${d.where}» ${drawn[what].nb}${details("ventet", "fant")}.`,
        remedy: d.published
          ? got.nb
          : "Rapporten er ikke skrevet. Se etter filter, skala, sortering og farger i figurens fil under templates/figures/.",
      },
      en: {
        what: `The drawing “${d.where}” ${drawn[what].en}${details("expected", "found")}.`,
        remedy: d.published
          ? got.en
          : "The report was not written. Look for filters, scales, sorting and colours in the figure's file under templates/figures/.",
      },
    };
  },
  "verify.metadata": (d: Found & { name: string; found: string; expected: string }) => ({
    nb: {
      what: `Filen sier om seg selv at ${d.name} er «${short(d.found)}», men det skulle være «${short(d.expected)}».`,
      remedy: remedy(d).nb,
    },
    en: {
      what: `The file says of itself that ${d.name} is “${short(d.found)}”, but it should be “${short(d.expected)}”.`,
      remedy: remedy(d).en,
    },
  }),
  "verify.way": (d: Found & { where: string; found: string; expected: string }) => ({
    nb: {
      what: `Innholdsliste, bokmerke, lenke eller sidetall stemmer ikke: «${short(d.found)}», ventet «${short(d.expected)}»${from(d.where)}.`,
      remedy: remedy(d).nb,
    },
    en: {
      what: `A contents entry, bookmark, link or page number is not right: “${short(d.found)}”, expected “${short(d.expected)}”${from(d.where)}.`,
      remedy: remedy(d).en,
    },
  }),
  "verify.fingerprint": (d: { where: string; found: string; expected: string }) => ({
    nb: {
      what:
        d.found === ""
          ? `Regnskapets fingeravtrykk (${d.expected}) mangler på side ${d.where}.`
          : `Fingeravtrykket er «${short(d.found)}», men regnskapet har ${d.expected}${from(d.where)}.`,
      remedy:
        "Filene er ikke fra samme utgave, eller en av dem er endret: hent dem på nytt fra den som har gitt dem ut. I en bygging: se om oppsettet i templates/layouts/trykk.hbs har en side uten bunntekst.",
    },
    en: {
      what:
        d.found === ""
          ? `The account's fingerprint (${d.expected}) is missing on page ${d.where}.`
          : `The fingerprint is “${short(d.found)}”, but the account has ${d.expected}${from(d.where)}.`,
      remedy:
        "The files are not of the same edition, or one has been changed: get them anew from whoever published them. In a build: see whether templates/layouts/trykk.hbs has a page without its foot.",
    },
  }),
  "verify.no-file": () => ({
    nb: {
      what: "Filen finnes ikke.",
      remedy: "Oppgi mappen som rapporten ligger i, med regnskap.json, eller en PDF og --account.",
    },
    en: {
      what: "There is no such file.",
      remedy: "Give the folder of the report, with regnskap.json in it, or a PDF and --account.",
    },
  }),
  "verify.no-account": () => ({
    nb: {
      what: "Her er det ikke noe regnskap, så det er ingenting å kontrollere mot.",
      remedy: "Hent rapporten på nytt med regnskap.json, eller oppgi regnskapet med --account.",
    },
    en: {
      what: "There is no account here, so there is nothing to hold it against.",
      remedy: "Get the report anew with regnskap.json, or give the account by --account.",
    },
  }),
  "verify.file": (d: { where: string }) => ({
    nb: {
      what: `Filen er ikke slik manifestet har den (${{ changed: "endret", missing: "mangler", extra: "ukjent" }[d.where] ?? d.where}).`,
      remedy: "Hent rapporten på nytt fra den som har gitt den ut.",
    },
    en: {
      what: `The file is not as the manifest has it (${d.where}).`,
      remedy: "Get the report anew from whoever published it.",
    },
  }),
  "verify.unreadable": (d: { reason: string }) => ({
    nb: {
      what: `Filen kan ikke leses (${d.reason}).`,
      remedy: "Hent filen på nytt fra den som har gitt den ut.",
    },
    en: {
      what: `The file cannot be read (${d.reason}).`,
      remedy: "Get the file anew from whoever published it.",
    },
  }),
  "verify.readers": (d: { where: string; found: string; expected: string }) => ({
    nb: {
      what: `To lesere av PDF-en hører ikke det samme: «${short(d.found)}» og «${short(d.expected)}»${from(d.where)}.`,
      remedy: "Filen er trolig endret av et annet program. Hent den på nytt fra den som har gitt den ut.",
    },
    en: {
      what: `Two readers of the PDF do not hear the same: “${short(d.found)}” and “${short(d.expected)}”${from(d.where)}.`,
      remedy:
        "The file has most likely been changed by another program. Get it anew from whoever published it.",
    },
  }),
  "verify.hidden": (d: Found & { found: string }) => ({
    nb: {
      what: `Siden har noe som kan endre det som vises: ${short(d.found)}.`,
      remedy: d.published
        ? got.nb
        : "Rapporten er ikke skrevet. Flytt stil og skript til filene under templates/.",
    },
    en: {
      what: `The page has something that can change what is shown: ${short(d.found)}.`,
      remedy: d.published
        ? got.en
        : "The report was not written. Move styles and scripts to the files under templates/.",
    },
  }),
});
