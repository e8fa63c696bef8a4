import type { CheckName } from "../pdf/conformance/conformance.ts";
import { type Both, both } from "./words.ts";

/** What each check of a PDF says when it finds something. */
export const checkWords: Readonly<Record<CheckName, Both<string>>> = {
  "has-text": both(
    "PDF-en har ingen tekst som en skjermleser kan lese",
    "the PDF has no text that a screen reader can read",
  ),
  "everything-marked": both("noe er tegnet uten å være merket", "something is drawn without being marked"),
  "text-in-structure": both("tekst er skjult for skjermlesere", "text is hidden from screen readers"),
  "content-in-tree": both(
    "innhold er ikke med i strukturen, eller er med to ganger",
    "content is missing from the structure, or is in it twice",
  ),
  "elements-have-content": both(
    "et element i strukturen viser til noe som ikke finnes",
    "an element of the structure refers to something that isn't there",
  ),
  "parent-tree": both(
    "veien fra innholdet til strukturen er brutt",
    "the way from the content to the structure is broken",
  ),
  "parents-in-tree": both(
    "veien fra innholdet fører til noe utenfor strukturen",
    "the way from the content leads out of the structure",
  ),
  "parent-entries": both("et element oppgir feil overordnet element", "an element names the wrong parent"),
  "reading-order": both("leserekkefølgen følger ikke siden", "the reading order does not follow the page"),
  roles: both(
    "en elementtype er ukjent eller uten betydning",
    "a structure type is unknown or means nothing",
  ),
  nesting: both("et element står der det ikke kan stå", "an element stands where it cannot stand"),
  headings: both("overskriftene følger ikke nivå for nivå", "the headings do not follow level by level"),
  bookmarks: both(
    "bokmerkene stemmer ikke med overskriftene",
    "the bookmarks do not agree with the headings",
  ),
  "list-labels": both(
    "et listepunkt mangler nummer eller kulepunkt",
    "an item of a list lacks its number or bullet",
  ),
  "regular-tables": both(
    "radene i en tabell har ulikt antall kolonner",
    "the rows of a table differ in their number of columns",
  ),
  "table-headings": both(
    "en tabell har overskrifter som ikke henger sammen med cellene",
    "the headings of a table do not go with its cells",
  ),
  captions: both("en figur eller tabell mangler bildetekst", "a figure or table lacks a caption"),
  "figures-have-alt": both("en figur mangler alternativ tekst", "a figure lacks an alternative text"),
  "figures-have-box": both(
    "en figur oppgir ikke hvor den står på siden",
    "a figure does not say where it is on the page",
  ),
  links: both(
    "en lenke sier ikke hvor den fører, eller kan ikke nås",
    "a link does not say where it leads, or cannot be reached",
  ),
  destinations: both(
    "en lenke fører til et sted som ikke finnes i PDF-en",
    "a link leads to a place that is not in the PDF",
  ),
  ids: both(
    "en note mangler egen id, eller en id kan ikke slås opp",
    "a note lacks an id of its own, or an id cannot be looked up",
  ),
  languages: both("språket er ikke oppgitt riktig", "the language is not given rightly"),
  "fonts-embedded": both("en skrift ligger ikke i PDF-en", "a font is not in the PDF"),
  "fonts-have-unicode": both(
    "en skrift sier ikke hvilke tegn den viser",
    "a font does not say which characters it shows",
  ),
  glyphs: both("et tegn finnes ikke i skriften", "a character is not in its font"),
  "info-equals-xmp": both(
    "opplysningene om PDF-en er ikke de samme på de to stedene der de står",
    "what the PDF says of itself differs between the two places where it stands",
  ),
  claims: both(
    "PDF-en sier ikke at den følger PDF/A-2a og PDF/UA-1",
    "the PDF does not say that it follows PDF/A-2a and PDF/UA-1",
  ),
  provenance: both(
    "PDF-en sier ikke hvilke data og hvilket program den er laget med",
    "the PDF does not say which data and program it was made with",
  ),
  viewing: both(
    "PDF-en sier ikke at den er merket, eller viser ikke tittelen",
    "the PDF does not say that it is tagged, or does not show its title",
  ),
  "output-intent": both("PDF-en sier ikke hva fargene betyr", "the PDF does not say what its colours mean"),
  identity: both(
    "PDF-en kan ikke kjennes igjen eller åpnes av alle",
    "the PDF cannot be told from others or opened by everyone",
  ),
  "self-contained": both("PDF-en kjører eller henter noe", "the PDF runs or fetches something"),
};
