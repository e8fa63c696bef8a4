import type { InBoth } from "../problems/message.ts";
import type { ChoiceView, Mark, PastedView } from "./state.ts";

/** What the desk says, to whoever sits at it. */
export interface DeskWords {
  readonly lang: string;
  readonly marks: Readonly<Record<Mark, string>>;
  readonly web: string;
  readonly pdf: string;
  readonly pdfStates: Readonly<Record<"waiting" | "making" | "done" | "failed", string>>;
  readonly saved: string;
  readonly reader: string;
  readonly noReader: string;
  readonly left: string;
  readonly nothingLeft: string;
  readonly nothingLeftMore: string;
  readonly wrong: string;
  readonly open: string;
  readonly hints: string;
  readonly draft: string;
  readonly rest: string;
  readonly stopped: string;
  readonly lastGood: string;
  readonly noPage: string;
  readonly around: string;
  readonly line: string;
  readonly template: string;
  readonly question: string;
  readonly answer: string;
  readonly known: string;
  readonly base: string;
  readonly rows: string;
  readonly openLine: string;
  readonly searching: string;
  readonly noChoice: string;
  readonly wouldBeTrue: string;
  readonly mayBeMeant: string;
  readonly chooseFirst: string;
  readonly writtenSo: string;
  readonly replace: string;
  readonly bind: string;
  readonly replaced: string;
  readonly why: Readonly<Record<Exclude<ChoiceView["why"], "true">, string>>;
  readonly pasteText: string;
  readonly pasteHelp: string;
  readonly plainText: string;
  readonly findNumbers: string;
  readonly boundAndLeft: string;
  readonly proposal: string;
  readonly whyLeft: Readonly<Record<PastedView["left"][number]["why"], string>>;
  readonly chapter: string;
  readonly addLast: string;
  readonly added: string;
  readonly close: string;
  readonly approve: string;
  readonly toApprove: string;
  readonly approved: string;
  readonly refused: Readonly<Record<"wrong" | "read" | "changed" | "stopped" | "moved" | "long", string>>;
  readonly next: string;
  readonly chooseKey: string;
  readonly replaceKey: string;
  readonly approveKey: string;
  readonly openKey: string;
  readonly keys: string;
  readonly pages: string;
  readonly list: string;
  readonly desk: string;
  readonly report: string;
  readonly help: string;
  readonly lost: string;
  readonly failed: string;
}

/** «%» stands for what is put in. */
export const DESK_WORDS: InBoth<DeskWords> = {
  nb: {
    lang: "nb",
    marks: {
      proved: "bevist",
      read: "lest",
      open: "ikke lest",
      false: "usant",
      unbound: "ikke bundet",
    },
    web: "Nettside",
    pdf: "PDF",
    pdfStates: {
      waiting: "venter",
      making: "lages …",
      done: "",
      failed: "kan ikke lages før feilene er rettet",
    },
    saved: "Oppdatert kl. %",
    reader: "Leser: %",
    noReader: "Start med --as «navn» for å godkjenne.",
    left: "Igjen før utgivelse",
    nothingLeft: "Ingenting igjen",
    nothingLeftMore: "Alle utsagn er bevist eller lest.",
    wrong: "Feil (%)",
    open: "Ikke lest (%)",
    hints: "Advarsler (%)",
    draft: "Rapporten er et utkast til lista er tom. Hver side er merket slik.",
    rest: "Resten av lista kommer når siden kan lages igjen.",
    stopped: "Siden kan ikke lages",
    lastGood: "Siste gode side, fra kl. %",
    noPage: "Siden kommer når feilene er rettet.",
    around: "Utenfor kapitlene",
    line: "linje %",
    template: "Linjen i malen",
    question: "Spørsmål",
    answer: "Svar",
    known: "Det vi vet",
    base: "Grunnlag",
    rows: "Rad",
    openLine: "Åpne linjen",
    searching: "Leter i tallene …",
    noChoice: "Det er ingenting å velge mellom. Skriv om setningen, eller bind tallet for hånd.",
    wouldBeTrue: "Dette er sant:",
    mayBeMeant: "Disse radene kan være ment:",
    chooseFirst: "Velg en rad.",
    writtenSo: "Skrives slik:",
    replace: "Bytt",
    bind: "Bind",
    replaced: "Skrevet inn. Les setningen.",
    why: {
      clear: "passer, og er den eneste",
      several: "passer, men ikke alene",
      disagrees: "verdien passer, ordene rundt gjør det ikke",
      other: "har en annen verdi, så setningen blir usann til den er byttet",
    },
    pasteText: "Lim inn tekst",
    pasteHelp:
      "Lim inn ren tekst, for eksempel fra Word. Tallene og ordene som vurderer dem, blir knyttet til radene de er fra, der det er klart hvilke det er.",
    plainText: "Tekst",
    findNumbers: "Finn tallene",
    boundAndLeft: "% uttrykk er knyttet til tallene, % må du se på selv.",
    proposal: "Slik blir teksten",
    whyLeft: {
      several: "flere rader kan være ment",
      disagrees: "verdien passer, ordene rundt gjør det ikke",
      none: "ingen rad passer; nærmest er",
      markup: "står sammen med andre tegn",
    },
    chapter: "Kapittel",
    addLast: "Legg til sist",
    added: "Lagt til. Les hver setning: det er et forslag.",
    close: "Lukk",
    approve: "Godkjenn avsnittet",
    toApprove: "% utsagn er ikke lest i dette avsnittet. Du går god for det som",
    approved: "Avsnittet er godkjent.",
    refused: {
      wrong: "Avsnittet kan ikke godkjennes før feilene i det er rettet.",
      read: "Du har lest dette før. En til må lese det.",
      stopped: "Avsnittet kan ikke godkjennes så lenge siden ikke kan lages.",
      changed: "Teksten eller tallene er endret siden du så siden. Les avsnittet en gang til.",
      moved: "Teksten eller tallene er endret siden du åpnet utsagnet. Åpne det en gang til.",
      long: "Teksten er for lang. Lim inn en del om gangen, høyst 20 000 tegn.",
    },
    next: "neste, forrige",
    chooseKey: "velg",
    replaceKey: "bytt eller bind",
    approveKey: "godkjenn",
    openKey: "åpne linjen",
    keys: "Hurtigtaster",
    pages: "Visning",
    list: "Det som er igjen",
    desk: "Skrivebordet",
    report: "Rapporten",
    help: "Merker og hurtigtaster",
    lost: "Forhåndsvisningen er avsluttet. Start den igjen med «rapport preview».",
    failed: "Det gikk ikke. Se i terminalen.",
  },
  en: {
    lang: "en",
    marks: {
      proved: "proved",
      read: "read",
      open: "not read",
      false: "untrue",
      unbound: "not bound",
    },
    web: "Website",
    pdf: "PDF",
    pdfStates: {
      waiting: "waiting",
      making: "being made …",
      done: "",
      failed: "cannot be made until the errors are mended",
    },
    saved: "Updated %",
    reader: "Reader: %",
    noReader: "Start with --as “name” to approve.",
    left: "Left before publishing",
    nothingLeft: "Nothing left",
    nothingLeftMore: "All statements are proved or read.",
    wrong: "Errors (%)",
    open: "Not read (%)",
    hints: "Warnings (%)",
    draft: "The report is a draft until the list is empty. Each page says so.",
    rest: "The rest of the list comes when the page can be made again.",
    stopped: "The page cannot be made",
    lastGood: "The last good page, from %",
    noPage: "The page comes when the errors are mended.",
    around: "Outside the chapters",
    line: "line %",
    template: "The line in the template",
    question: "Question",
    answer: "Answer",
    known: "What is known",
    base: "Base",
    rows: "Row",
    openLine: "Open the line",
    searching: "Looking in the data …",
    noChoice: "There is nothing to choose from. Rewrite the sentence, or bind the number by hand.",
    wouldBeTrue: "This is true:",
    mayBeMeant: "These rows may be meant:",
    chooseFirst: "Choose a row.",
    writtenSo: "Written as:",
    replace: "Replace",
    bind: "Bind",
    replaced: "Written. Read the sentence.",
    why: {
      clear: "fits, and is the only one",
      several: "fits, and others do",
      disagrees: "the value fits, the words around it do not",
      other: "has another value, so that the sentence is untrue until that is replaced",
    },
    pasteText: "Paste a text",
    pasteHelp:
      "Paste plain text, from Word for instance. Numbers, and words that judge them, are tied to the rows that they are from, where it is clear which.",
    plainText: "Text",
    findNumbers: "Find the numbers",
    boundAndLeft: "Phrases tied to the figures: %. Left to you: %.",
    proposal: "How the text becomes",
    whyLeft: {
      several: "several rows may be meant",
      disagrees: "the value fits, the words around it do not",
      none: "no row fits; the nearest are",
      markup: "stands with other marks",
    },
    chapter: "Chapter",
    addLast: "Add at the end",
    added: "Added. Read each sentence: it is a proposal.",
    close: "Close",
    approve: "Approve the section",
    toApprove: "Statements still to be read in this section: %. You vouch for it as",
    approved: "The section is approved.",
    refused: {
      wrong: "The section cannot be approved until the errors in it are mended.",
      read: "You have read this before. Somebody else has to read it.",
      stopped: "The section cannot be approved as long as the page cannot be made.",
      changed: "The text or the figures have changed since you saw the page. Read the section again.",
      moved: "The text or the figures have changed since you opened the statement. Open it again.",
      long: "The text is too long. Paste a part at a time, at most 20 000 characters.",
    },
    next: "next, previous",
    chooseKey: "choose",
    replaceKey: "replace or bind",
    approveKey: "approve",
    openKey: "open the line",
    keys: "Shortcut keys",
    pages: "View",
    list: "What is left",
    desk: "The desk",
    report: "The report",
    help: "Marks and shortcut keys",
    lost: "The preview has ended. Start it again with “rapport preview”.",
    failed: "That did not work. See the terminal.",
  },
};
