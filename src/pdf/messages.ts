import { defineMessages } from "../problems/message.ts";
import type { BrokenClaim } from "./check/finished.ts";

/** What a print must be like. */
export const messages = defineMessages({
  "pdf.network-request": (d: { urls: readonly string[] }) => ({
    nb: {
      what: `Utskriften prøvde å hente noe utenfra: ${d.urls.slice(0, 5).join(", ")}`,
      remedy:
        "Legg bildet eller skriften i prosjektet. Alt som skal med i PDF-en, må ligge i rapporten selv, så den blir lik hver gang.",
    },
    en: {
      what: `The print tried to fetch something from outside: ${d.urls.slice(0, 5).join(", ")}`,
      remedy:
        "Put the picture or font into the project. All that the PDF needs must be in the report itself, so that it comes out the same each time.",
    },
  }),
  "pdf.font-not-loaded": (d: { fonts: readonly string[] }) => ({
    nb: {
      what: `Nettleseren kunne ikke bruke disse skriftene: ${d.fonts.join(", ")}.`,
      remedy: "Sjekk at skriftfilene er hele, og kjør «npm ci» på nytt.",
    },
    en: {
      what: `The browser could not use these fonts: ${d.fonts.join(", ")}.`,
      remedy: "Check that the font files are whole, and run “npm ci” again.",
    },
  }),
  "pdf.image-not-loaded": (d: { images: readonly string[] }) => ({
    nb: {
      what: `Nettleseren kunne ikke vise disse bildene: ${d.images.slice(0, 5).join(", ")}`,
      remedy: "Sjekk at bildefilene er hele, og at de er PNG, JPEG eller SVG.",
    },
    en: {
      what: `The browser could not show these pictures: ${d.images.slice(0, 5).join(", ")}`,
      remedy: "Check that the picture files are whole, and that they are PNG, JPEG or SVG.",
    },
  }),
  "pdf.browser-crashed": (d: { reason: string }) => ({
    nb: {
      what: `Nettleseren stoppet to ganger mens den skrev ut PDF-en: ${d.reason}`,
      remedy:
        "Sjekk at maskinen har nok ledig minne (1 GB holder), og kjør på nytt. Hjelper det ikke, kan en annen nettleser oppgis med --browser.",
    },
    en: {
      what: `The browser stopped twice while it printed the PDF: ${d.reason}`,
      remedy:
        "Check that the machine has enough free memory (1 GB will do), and run again. If that does not help, name another browser with --browser.",
    },
  }),
  "pdf.page-numbers-unstable": (d: { ids: readonly string[] }) => ({
    nb: {
      what: `Sidetallene i innholdsfortegnelsen falt ikke til ro etter tre utskrifter. Det gjelder ${d.ids.slice(0, 5).join(", ")}.`,
      remedy:
        "Meld fra til den som vedlikeholder malene. Sidetallene må ha fast bredde i innholdsfortegnelsen.",
    },
    en: {
      what: `The page numbers in the table of contents did not settle in three prints. It concerns ${d.ids.slice(0, 5).join(", ")}.`,
      remedy:
        "Tell whoever keeps the templates. Page numbers must have a fixed width in the table of contents.",
    },
  }),
  "pdf.too-wide": (d: { text: string; percent: number }) => ({
    nb: {
      what: `${d.text ? `«${d.text}»` : "Noe"} er for bredt for siden. Da krymper nettleseren hele rapporten til ${d.percent} prosent.`,
      remedy:
        "Del opp det lange ordet eller adressen, gjør tabellen smalere, eller legg den på en liggende side.",
    },
    en: {
      what: `${d.text ? `“${d.text}”` : "Something"} is too wide for the page. The browser then shrinks the whole report to ${d.percent} percent.`,
      remedy: "Break up the long word or address, make the table narrower, or put it on a landscape page.",
    },
  }),
  "pdf.no-pages": () => ({
    nb: {
      what: "PDF-en har ingen sider.",
      remedy: "Bygg på nytt. Hvis det gjentar seg, kan du prøve en annen nettleser med --browser.",
    },
    en: {
      what: "The PDF has no pages.",
      remedy: "Build again. If it happens again, try another browser with --browser.",
    },
  }),
  "pdf.no-font": () => ({
    nb: {
      what: "PDF-en har ingen skrift, og er trolig blank.",
      remedy: "Kjør «npm ci» på nytt, så skriftene kommer på plass, og bygg på nytt.",
    },
    en: {
      what: "The PDF has no font, and is most likely blank.",
      remedy: "Run “npm ci” again, which puts the fonts in place, and build again.",
    },
  }),
  "pdf.foreign-font": (d: { font: string }) => ({
    nb: {
      what: `PDF-en bruker skriften ${d.font}, som ikke er en av rapportens egne.`,
      remedy:
        "Et tegn i teksten finnes trolig ikke i Source Sans eller Source Serif. Bytt det ut, eller fjern skriften fra malen.",
    },
    en: {
      what: `The PDF uses the font ${d.font}, which is not one of the report's own.`,
      remedy:
        "A character in the text is most likely missing from Source Sans or Source Serif. Replace it, or remove the font from the template.",
    },
  }),
  "pdf.font-not-embedded": (d: { font: string }) => ({
    nb: {
      what: `Skriften ${d.font} ligger ikke i PDF-en. Da ser den annerledes ut hos andre, og kan ikke arkiveres.`,
      remedy: "Bruk rapportens egne skrifter, og nettleseren som følger med.",
    },
    en: {
      what: `The font ${d.font} is not in the PDF. It will look different to others, and cannot be archived.`,
      remedy: "Use the report's own fonts, and the browser that comes along.",
    },
  }),
  "pdf.type3-font": (d: { font: string }) => ({
    nb: {
      what: `Skriften ${d.font || "uten navn"} er tegnet som figurer (Type 3). Da blir teksten dårlig å lese og søke i.`,
      remedy:
        "Bruk faste snitt (ikke variable skrifter) i malen, og ingen fargeskrifter eller emojier i teksten.",
    },
    en: {
      what: `The font ${d.font || "without a name"} is drawn as shapes (Type 3), so the text reads and searches badly.`,
      remedy:
        "Use static cuts (no variable fonts) in the template, and no colour fonts or emoji in the text.",
    },
  }),
  "pdf.page-without-text": (d: { page: number }) => ({
    nb: {
      what: `Side ${d.page} i PDF-en er uten tekst.`,
      remedy: "Sjekk om teksten på siden mangler, eller om et sideskift i malen lager en tom side.",
    },
    en: {
      what: `Page ${d.page} of the PDF has no text.`,
      remedy:
        "Check whether the page's text is missing, or whether a page break in the template makes an empty page.",
    },
  }),
  "pdf.not-a-print": (d: { reason: string }) => ({
    nb: {
      what: `Filen kan ikke gjøres ferdig, for den er ikke slik Chromium skriver ut: ${d.reason}`,
      remedy:
        "Bruk en hel utskrift rett fra Chromium (versjon 147 er prøvd ut), uten at et annet program har endret den.",
    },
    en: {
      what: `The file cannot be finished, since it is not written as Chromium prints: ${d.reason}`,
      remedy:
        "Use a whole print right from Chromium (version 147 is tried out) that no other program has changed.",
    },
  }),
  "pdf.no-structure": () => ({
    nb: {
      what: "Utskriften har ingen struktur for skjermlesere.",
      remedy: "Skriv ut med tagger (generateTaggedPDF), og sjekk at siden ikke er tom.",
    },
    en: {
      what: "The print has no structure for screen readers.",
      remedy: "Print with tags (generateTaggedPDF), and check that the page is not empty.",
    },
  }),
  "pdf.no-title": () => ({
    nb: {
      what: "Dokumentet har ingen tittel.",
      remedy: "Gi siden en <title>, eller oppgi tittelen i metadataene.",
    },
    en: {
      what: "The document has no title.",
      remedy: "Give the page a <title>, or tell the title in the metadata.",
    },
  }),
  "pdf.no-language": () => ({
    nb: {
      what: "Dokumentet sier ikke hvilket språk det er skrevet på.",
      remedy: 'Gi <html> en lang, for eksempel lang="nb", eller oppgi språket i metadataene.',
    },
    en: {
      what: "The document does not say in which language it is written.",
      remedy: 'Give <html> a lang, such as lang="en", or tell the language in the metadata.',
    },
  }),
  "pdf.irregular-table": (d: { page: number }) => ({
    nb: {
      what: `Tabellen på side ${d.page} mangler celler, eller celler står under feil overskrift, i strukturen som skjermlesere leser fra.`,
      remedy:
        "Chromium utelater tomme celler. Skriv en strek eller &nbsp; i dem, eller gi tabellen overskrifter (<th>) i alle kolonner, og sjekk at alle rader har like mange celler.",
    },
    en: {
      what: `The table on page ${d.page} lacks cells, or has cells under the wrong heading, in the structure that screen readers read from.`,
      remedy:
        "Chromium leaves out empty cells. Write a dash or &nbsp; in them, or give the table a heading (<th>) for each column, and check that all rows have as many cells.",
    },
  }),
  "pdf.picture-without-alt": (d: { page: number }) => ({
    nb: {
      what: `Et bilde på side ${d.page} har ingen alternativ tekst.`,
      remedy:
        'Beskriv bildet med alt (eller aria-label på en SVG med role="img"), eller skriv alt="" hvis det bare er pynt.',
    },
    en: {
      what: `A picture on page ${d.page} has no alternative text.`,
      remedy:
        'Describe the picture in alt (or aria-label, on an SVG with role="img"), or write alt="" if it is only decoration.',
    },
  }),
  "pdf.text-lost": (d: { page: number; text: string }) => ({
    nb: {
      what: `Teksten «${d.text.trim().slice(0, 60)}» på side ${d.page} er ikke med i strukturen som skjermlesere leser fra.`,
      remedy:
        "Tekst som vises, kan ikke være gjemt med aria-hidden, ligge i margen, stå i en nedtrekksliste eller være satt inn med CSS (::before, ::after, <q>). Skriv den i siden selv.",
    },
    en: {
      what: `The text “${d.text.trim().slice(0, 60)}” on page ${d.page} is not in the structure that screen readers read from.`,
      remedy:
        "Text that shows can neither be hidden with aria-hidden, stand in the margin or in a drop-down list, nor be put in by CSS (::before, ::after, <q>). Write it in the page itself.",
    },
  }),
  "pdf.structure-without-content": (d: { role: string }) => ({
    nb: {
      what: `Strukturen som skjermlesere leser fra, har et element uten innhold (${d.role}).`,
      remedy:
        "Meld fra til den som vedlikeholder malene. Et element uten tekst og bilde skal ikke være med i utskriften.",
    },
    en: {
      what: `The structure that screen readers read from has an element without content (${d.role}).`,
      remedy:
        "Tell whoever maintains the layouts. An element with neither text nor picture must not be printed.",
    },
  }),
  "pdf.no-glyph": (d: { page: number }) => ({
    nb: {
      what: `Et tegn på side ${d.page} i PDF-en finnes ikke i skriften.`,
      remedy:
        "Bytt ut tegnet med et som finnes i skriftene på siden (i rapporten: Source Sans og Source Serif).",
    },
    en: {
      what: `A character on page ${d.page} of the PDF is not in the font.`,
      remedy:
        "Replace it by a character that the page's fonts have (in the report: Source Sans and Source Serif).",
    },
  }),
  "pdf.unreadable-file": (d: { reason: string }) => ({
    nb: {
      what: `Fikk ikke lest filen (${d.reason}).`,
      remedy: "Sjekk at stien er riktig, og at du har tilgang til filen.",
    },
    en: {
      what: `The file could not be read (${d.reason}).`,
      remedy: "Check that the path is right, and that you have access to the file.",
    },
  }),
  "pdf.claim-broken": (d: BrokenClaim) => ({
    nb: {
      what: `PDF-en er ikke skrevet, for den holder ikke det den lover (${d.standard === "own" ? "vår egen regel" : `${d.standard}, ${d.clause}`}): ${d.nb[0]} (${d.code}${d.page === undefined ? "" : `, side ${d.page}`}${d.where && `: ${d.where}`}).`,
      remedy: `${d.nb[1]} Står feilen i teksten, rettes den der. Ellers: meld fra til den som vedlikeholder malene.`,
    },
    en: {
      what: `The PDF was not written, since it does not keep what it claims (${d.standard === "own" ? "our own rule" : `${d.standard}, ${d.clause}`}): ${d.en[0]} (${d.code}${d.page === undefined ? "" : `, page ${d.page}`}${d.where && `: ${d.where}`}).`,
      remedy: `${d.en[1]} If the fault is in the text, mend it there. Otherwise, tell whoever maintains the layouts.`,
    },
  }),
});
