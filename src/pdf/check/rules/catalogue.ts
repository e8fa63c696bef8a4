/**
 * Every rule: whose it is, and what is told when it is broken.
 *
 * - `sure`: broken for certain.
 * - `laid-out`: certain in a report that this program has laid out, in one column from top to bottom. In any other
 *   file somebody must look.
 * - `likely`: it looks so. Somebody must look, always.
 */
interface Rule {
  readonly standard: "PDF/UA-1" | "PDF/A-2a" | "own";
  /** Of ISO 14289-1 or ISO 19005-2; none for what only our own reports must have. */
  readonly clause: string;
  readonly certainty: "sure" | "laid-out" | "likely";
  readonly nb: Told;
  readonly en: Told;
}

/** What is wrong, and what to do. */
type Told = readonly [what: string, remedy: string];

const ua = (clause: string, nb: Told, en: Told, certainty: Rule["certainty"] = "sure") =>
  ({ standard: "PDF/UA-1", clause, certainty, nb, en }) as const satisfies Rule;
const archive = (clause: string, nb: Told, en: Told) =>
  ({ standard: "PDF/A-2a", clause, certainty: "sure", nb, en }) as const satisfies Rule;
const own = (nb: Told, en: Told) =>
  ({ standard: "own", clause: "", certainty: "sure", nb, en }) as const satisfies Rule;

/** All rules, in the order in which they are told. */
export const rules = {
  unreadable: ua(
    "6.2",
    ["filen kan ikke leses som PDF", "Lag filen på nytt. Den er ikke en PDF, eller den er ødelagt."],
    ["the file cannot be read as a PDF", "Make the file anew. It is no PDF, or it is damaged."],
  ),
  "too-large": ua(
    "6.2",
    [
      "filen krever mer tid eller plass enn det som brukes her, eller er nøstet for dypt",
      "Lag filen på nytt fra kilden. Slike filer kan være laget for å stoppe programmer.",
    ],
    [
      "the file takes more time or room than is spent here, or is nested too deeply",
      "Make the file anew from its source. Such files may be made to stop programs.",
    ],
  ),
  "password-needed": ua(
    "7.16",
    ["filen kan ikke åpnes uten passord", "Lagre filen uten passord."],
    ["the file cannot be opened without a password", "Save the file without a password."],
  ),
  damaged: ua(
    "6.2",
    ["deler av filen er skadet", "Lag filen på nytt. Den kan se ulik ut i ulike programmer."],
    ["parts of the file are damaged", "Make the file anew. It may look different in different programs."],
  ),
  "ua-claim": ua(
    "5",
    ["PDF-en sier ikke at den følger PDF/UA-1", "Skriv pdfuaid:part i XMP-pakken."],
    ["the PDF does not say that it follows PDF/UA-1", "Write pdfuaid:part in the XMP packet."],
  ),
  tagged: ua(
    "7.1",
    ["PDF-en har ingen struktur for skjermlesere", "Lag filen på nytt med tagger."],
    ["the PDF has no structure for screen readers", "Make the file anew with tags."],
  ),
  "has-text": ua(
    "7.1",
    ["PDF-en har ingen tekst som en skjermleser kan lese", "Ta teksten med i strukturen."],
    ["the PDF has no text that a screen reader can read", "Put the text into the structure."],
    "laid-out",
  ),
  "everything-marked": ua(
    "7.1",
    ["noe er tegnet uten å være merket", "Ta det med i strukturen, eller merk det som pynt (Artifact)."],
    ["something is drawn without being marked", "Put it into the structure, or mark it as an artifact."],
  ),
  "crossed-marks": ua(
    "7.1",
    ["pynt og innhold er merket inni hverandre", "Avslutt det ene merket før det andre begynner."],
    ["artifacts and content are marked inside each other", "End one mark before the other begins."],
  ),
  "text-in-structure": ua(
    "7.1",
    ["tekst er skjult for skjermlesere", "Ta teksten med i strukturen."],
    ["text is hidden from screen readers", "Put the text into the structure."],
    "laid-out",
  ),
  "content-in-tree": ua(
    "7.1",
    ["innhold er ikke med i strukturen, eller er med to ganger", "La ett element vise til innholdet."],
    ["content is missing from the structure, or is in it twice", "Let one element refer to the content."],
  ),
  "parent-tree": ua(
    "7.1",
    ["veien fra innholdet til strukturen er brutt", "Skriv ParentTree på nytt."],
    ["the way from the content to the structure is broken", "Write the ParentTree anew."],
  ),
  roles: ua(
    "7.1",
    ["en elementtype er ukjent", "La RoleMap føre den til en av standardtypene."],
    ["a structure type is unknown", "Let the RoleMap lead it to one of the standard types."],
  ),
  title: ua(
    "7.1",
    ["PDF-en har ingen tittel", "Skriv dc:title i XMP-pakken."],
    ["the PDF has no title", "Write dc:title in the XMP packet."],
  ),
  viewing: ua(
    "7.1",
    [
      "PDF-en sier ikke at den er merket, eller viser ikke tittelen",
      "Sett Marked og DisplayDocTitle til true.",
    ],
    [
      "the PDF does not say that it is tagged, or does not show its title",
      "Set Marked and DisplayDocTitle to true.",
    ],
  ),
  "reading-order": ua(
    "7.2",
    ["leserekkefølgen følger ikke siden", "Ordne elementene slik de skal leses."],
    [
      "the reading order does not follow the page",
      "Put the elements in the order in which they are to be read.",
    ],
    "laid-out",
  ),
  "columns-merged": ua(
    "7.2",
    ["to spalter ser ut til å leses som én", "La hver spalte leses for seg."],
    ["two columns seem to be read as one", "Let each column be read by itself."],
    "likely",
  ),
  nesting: ua(
    "7.2",
    ["et element står der det ikke kan stå", "Bygg listen, tabellen eller innholdsfortegnelsen riktig opp."],
    ["an element stands where it cannot stand", "Build the list, table or contents as they must be."],
  ),
  "item-without-body": ua(
    "7.6",
    ["et punkt i en liste mangler LBody", "Del punktet i etikett (Lbl) og innhold (LBody)."],
    ["an item of a list has no LBody", "Divide the item into a label (Lbl) and a body (LBody)."],
    "laid-out",
  ),
  "regular-tables": ua(
    "7.2",
    [
      "radene i en tabell har ulikt antall kolonner",
      "Gi hver rad like mange celler. Tomme celler skal også med.",
    ],
    ["the rows of a table differ in their number of columns", "Give each row as many cells, empty ones too."],
  ),
  languages: ua(
    "7.2",
    ["språket er ikke oppgitt, eller er ikke et språk", "Skriv Lang med en språkkode, for eksempel nb."],
    ["the language is not given, or is none", "Write Lang with a language tag, such as nb."],
  ),
  "figures-have-alt": ua(
    "7.3",
    ["en figur mangler alternativ tekst", "Skriv hva figuren viser, i Alt."],
    ["a figure lacks an alternative text", "Write what the figure shows in Alt."],
  ),
  "figure-behind-text": ua(
    "7.3",
    [
      "en figur ligger bak tekst, og er kanskje pynt",
      "Merk den som pynt (Artifact) hvis den ikke betyr noe.",
    ],
    ["a figure lies behind text, and may be decoration", "Mark it as an artifact unless it means something."],
    "likely",
  ),
  "scanned-page": ua(
    "7.3",
    ["en side ser ut til å være et bilde av tekst", "Legg inn teksten, med tegngjenkjenning om nødvendig."],
    ["a page seems to be a picture of text", "Put in the text, by recognising its characters if need be."],
    "likely",
  ),
  "paragraph-like-heading": ua(
    "7.4.1",
    ["et avsnitt ser ut som en overskrift", "Gjør det til en overskrift hvis det er ment som en."],
    ["a paragraph looks like a heading", "Make it a heading if it is meant as one."],
    "likely",
  ),
  "heading-like-paragraph": ua(
    "7.4.1",
    ["en overskrift ser ut som et avsnitt", "Gjør den til et avsnitt hvis den er ment som et."],
    ["a heading looks like a paragraph", "Make it a paragraph if it is meant as one."],
    "likely",
  ),
  "heading-in-parts": ua(
    "7.4.1",
    ["linjene i én overskrift ser ut til å være flere", "Samle linjene i én overskrift."],
    ["the lines of one heading seem to be several", "Gather the lines in one heading."],
    "likely",
  ),
  "title-as-heading": ua(
    "7.4.1",
    [
      "tittelen ser ut til å stå på samme nivå som kapitlene",
      "Flytt kapitlene ett nivå ned, eller ta tittelen ut av overskriftene.",
    ],
    [
      "the title seems to be on the same level as the chapters",
      "Move the chapters down a level, or take the title out of the headings.",
    ],
    "likely",
  ),
  headings: ua(
    "7.4.2",
    ["overskriftene følger ikke nivå for nivå", "Begynn med H1, og hopp ikke over noe nivå."],
    ["the headings do not follow level by level", "Begin with H1, and leave out no level."],
  ),
  "headings-mixed": ua(
    "7.4.4",
    ["overskrifter med og uten nivå er blandet", "Bruk bare H1 til H6, eller bare H."],
    ["headings with and without levels are mixed", "Use H1 to H6 only, or H only."],
  ),
  "table-headings": ua(
    "7.5",
    ["en tabell har overskrifter som ikke henger sammen med cellene", "Gi hver TH en Scope."],
    ["the headings of a table do not go with its cells", "Give each TH a Scope."],
  ),
  "table-without-headings": ua(
    "7.5",
    ["en tabell har ingen overskrifter", "Gjør cellene som er overskrifter, til TH."],
    ["a table has no headings", "Make the cells that are headings TH."],
    "laid-out",
  ),
  "heading-in-cell": ua(
    "7.5",
    ["en overskrift står i en celle der tabellen trenger sin egen", "Gjør cellen til TH, med et avsnitt i."],
    ["a heading stands in a cell where the table needs its own", "Make the cell TH, with a paragraph in it."],
    "likely",
  ),
  "list-labels": ua(
    "7.6",
    ["et listepunkt mangler nummer eller kulepunkt", "Legg nummeret eller kulepunktet i Lbl."],
    ["an item of a list lacks its number or bullet", "Put the number or bullet into Lbl."],
    "laid-out",
  ),
  "list-numbering": ua(
    "7.6",
    ["en liste er ikke nummerert slik den sier", "Skriv ListNumbering slik listepunktene viser."],
    ["a list is not numbered as it says", "Write ListNumbering as the items show."],
  ),
  "list-as-paragraphs": ua(
    "7.6",
    ["avsnitt ser ut til å være en liste", "Gjør dem til en liste hvis de er ment som en."],
    ["paragraphs seem to be a list", "Make them a list if they are meant as one."],
    "likely",
  ),
  "list-in-parts": ua(
    "7.6",
    [
      "én liste ser ut til å være delt i flere",
      "Samle listen. Avsnitt i et punkt skal stå i punktets LBody.",
    ],
    ["one list seems to be parted", "Gather the list. Paragraphs of an item stand in its LBody."],
    "likely",
  ),
  "paragraphs-merged": ua(
    "7.2",
    ["ett avsnitt ser ut til å være to", "Del det hvis det er ment som to."],
    ["one paragraph seems to be two", "Part it if it is meant as two."],
    "likely",
  ),
  "paragraph-in-parts": ua(
    "7.2",
    ["ett avsnitt ser ut til å være delt i to", "Samle det i ett avsnitt."],
    ["one paragraph seems to be parted in two", "Gather it in one paragraph."],
    "likely",
  ),
  "formulas-have-alt": ua(
    "7.7",
    ["en formel mangler alternativ tekst", "Skriv formelen i ord, i Alt."],
    ["a formula lacks an alternative text", "Write the formula in words in Alt."],
  ),
  ids: ua(
    "7.9",
    ["en note mangler egen id", "Gi hver note en ID som ingen andre har."],
    ["a note lacks an id of its own", "Give each note an ID that no other has."],
  ),
  security: ua(
    "7.16",
    [
      "skjermlesere har ikke lov til å lese filen",
      "Tillat uthenting av tekst for hjelpemidler, eller fjern låsen.",
    ],
    [
      "screen readers are not allowed to read the file",
      "Allow extraction for accessibility, or unlock the file.",
    ],
  ),
  links: ua(
    "7.18.1",
    [
      "en lenke, et felt eller en merknad er ikke med i strukturen",
      "La et Link-, Form- eller Annot-element vise til den.",
    ],
    ["a link, field or annotation is not in the structure", "Let a Link, Form or Annot element refer to it."],
  ),
  "links-say-where": ua(
    "7.18.5",
    ["en lenke, et felt eller en merknad sier ikke hva den er", "Skriv det i Contents (i TU for felt)."],
    ["a link, field or annotation does not say what it is", "Write it in Contents (in TU for fields)."],
  ),
  "tab-order": ua(
    "7.18.3",
    ["lenkene på en side nås ikke i leserekkefølgen", "Sett Tabs til S på sider med lenker."],
    ["the links of a page are not reached in the reading order", "Set Tabs to S on pages with links."],
  ),
  "fonts-embedded": ua(
    "7.21.4.1",
    ["en skrift ligger ikke i PDF-en", "Legg skriften i filen."],
    ["a font is not in the PDF", "Put the font into the file."],
  ),
  "fonts-have-unicode": ua(
    "7.21.7",
    ["en skrift sier ikke hvilke tegn den viser", "Gi skriften en ToUnicode."],
    ["a font does not say which characters it shows", "Give the font a ToUnicode map."],
  ),
  glyphs: ua(
    "7.21.8",
    ["et tegn finnes ikke i skriften", "Bytt ut tegnet, eller bruk en skrift som har det."],
    ["a character is not in its font", "Replace the character, or use a font that has it."],
  ),
  "metadata-stream": archive(
    "6.6.2.1",
    ["opplysningene om PDF-en er pakket eller mangler", "Skriv XMP-pakken upakket, som XML."],
    ["what the PDF says of itself is packed or missing", "Write the XMP packet as XML, not packed."],
  ),
  "output-intent": archive(
    "6.2.4.3",
    ["PDF-en sier ikke hva fargene betyr", "Legg en fargeprofil i OutputIntents."],
    ["the PDF does not say what its colours mean", "Put a colour profile into OutputIntents."],
  ),
  identity: archive(
    "6.1.3",
    [
      "PDF-en kan ikke kjennes igjen, eller er av en annen versjon",
      "Skriv ID i filens slutt, og %PDF-1.7 i starten.",
    ],
    [
      "the PDF cannot be told from others, or is of another version",
      "Write ID in the trailer, and %PDF-1.7 first.",
    ],
  ),
  encrypted: archive(
    "6.1.3",
    ["filen er låst", "Lagre filen uten kryptering."],
    ["the file is encrypted", "Save the file without encryption."],
  ),
  "annotation-flags": archive(
    "6.3.2",
    [
      "en lenke skrives ikke ut, eller er skjult",
      "Sett flagget Print, og verken Hidden, Invisible eller NoView.",
    ],
    ["a link is not printed, or is hidden", "Set the Print flag, and neither Hidden, Invisible nor NoView."],
  ),
  "self-contained": archive(
    "6.5.1",
    ["PDF-en kjører eller henter noe", "Fjern skript, programmer og henvisninger til andre filer."],
    ["the PDF runs or fetches something", "Remove scripts, programs and references to other files."],
  ),
  claims: own(
    ["PDF-en sier ikke at den følger både PDF/A-2a og PDF/UA-1", "Skriv begge i XMP-pakken."],
    ["the PDF does not say that it follows both PDF/A-2a and PDF/UA-1", "Write both in the XMP packet."],
  ),
  provenance: own(
    ["PDF-en sier ikke hvilke data og hvilket program den er laget med", "Bygg rapporten på nytt."],
    ["the PDF does not say which data and program it was made with", "Build the report anew."],
  ),
  "info-equals-xmp": own(
    ["opplysningene om PDF-en er ikke de samme på de to stedene der de står", "Skriv Info og XMP likt."],
    ["what the PDF says of itself differs between the two places", "Write the same in Info and XMP."],
  ),
  "one-title": own(
    ["rapporten har ikke én tittel (H1), eller en overskrift er tom", "Gi rapporten én H1, først."],
    ["the report has not one title (H1), or a heading is empty", "Give the report one H1, at its start."],
  ),
  bookmarks: own(
    ["bokmerkene stemmer ikke med overskriftene", "Lag et bokmerke for hver overskrift."],
    ["the bookmarks do not agree with the headings", "Make a bookmark for each heading."],
  ),
  "one-document": own(
    ["strukturen begynner ikke med ett Document", "Legg alt i ett Document."],
    ["the structure does not begin with one Document", "Put everything into one Document."],
  ),
  meaning: own(
    ["et element er uten betydning", "Gi elementet en type som betyr noe, eller ta det bort."],
    ["an element is without meaning", "Give the element a type that means something, or take it away."],
  ),
  "elements-have-content": own(
    ["et element i strukturen er tomt, eller viser til noe som ikke finnes", "Ta elementet bort."],
    ["an element is empty, or refers to something that isn't there", "Take the element away."],
  ),
  "parents-in-tree": own(
    ["veien fra innholdet fører til noe utenfor strukturen", "Skriv ParentTree på nytt."],
    ["the way from the content leads out of the structure", "Write the ParentTree anew."],
  ),
  "parent-entries": own(
    ["et element oppgir feil overordnet element", "Skriv P slik strukturen er."],
    ["an element names the wrong parent", "Write P as the structure is."],
  ),
  "id-tree": own(
    ["en id kan ikke slås opp", "Skriv IDTree på nytt."],
    ["an id cannot be looked up", "Write the IDTree anew."],
  ),
  "table-scope": own(
    ["en overskrift i en tabell sier ikke om den gjelder raden eller kolonnen", "Gi hver TH en Scope."],
    ["a heading of a table does not say whether it is a row's or a column's", "Give each TH a Scope."],
  ),
  captions: own(
    ["en figur eller tabell mangler bildetekst", "Gi figuren eller tabellen en Caption."],
    ["a figure or table lacks a caption", "Give the figure or table a Caption."],
  ),
  "figures-have-box": own(
    ["en figur oppgir ikke hvor den står på siden", "Skriv BBox."],
    ["a figure does not say where it is on the page", "Write its BBox."],
  ),
  destinations: own(
    ["en lenke fører til et sted som ikke finnes i PDF-en", "Rett lenken, eller lag stedet."],
    ["a link leads to a place that is not in the PDF", "Mend the link, or make the place."],
  ),
  "private-language": own(
    ["språket er oppgitt med en privat kode", "Bruk en vanlig språkkode, for eksempel nb, nn, se eller en."],
    ["the language is given with a private tag", "Use a common language tag, such as nb, nn, se or en."],
  ),
  "only-links": own(
    ["PDF-en har felt eller merknader", "Ta dem bort. En rapport har bare lenker."],
    ["the PDF has fields or annotations", "Take them away. A report has only links."],
  ),
  "plain-actions": own(
    ["PDF-en har vedlegg eller handlinger som en rapport ikke trenger", "Ta dem bort."],
    ["the PDF has attachments or actions that a report has no use for", "Take them away."],
  ),
} as const satisfies Record<string, Rule>;

export type RuleCode = keyof typeof rules;
export const ruleCodes = Object.keys(rules) as RuleCode[];
