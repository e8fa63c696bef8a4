import type { ArchiveFault } from "../../files/archive.ts";
import { defineMessages, type InBoth } from "../../problems/message.ts";
import { type Choice, choose, meant, type Nearest } from "../../problems/words.ts";

const faults: Record<ArchiveFault, InBoth<{ readonly what: string; readonly remedy: string }>> = {
  damaged: {
    nb: {
      what: "Filen er ikke et regneark i formatet .xlsx, eller den er skadet.",
      remedy: "Åpne den i Excel, og lagre den på nytt som «Excel-arbeidsbok (*.xlsx)».",
    },
    en: {
      what: "The file is no workbook in the format .xlsx, or it is damaged.",
      remedy: "Open it in Excel, and save it again as «Excel Workbook (*.xlsx)».",
    },
  },
  "old-or-locked": {
    nb: {
      what: "Filen er låst med passord, eller lagret i formatet fra før 2007 (.xls).",
      remedy: "Ta bort passordet, og lagre den som «Excel-arbeidsbok (*.xlsx)».",
    },
    en: {
      what: "The file is locked with a password, or saved in the format before 2007 (.xls).",
      remedy: "Take the password away, and save it as «Excel Workbook (*.xlsx)».",
    },
  },
  macros: {
    nb: {
      what: "Regnearket har makroer, og blir ikke åpnet.",
      remedy: "Lagre det som «Excel-arbeidsbok (*.xlsx)», uten makroer.",
    },
    en: {
      what: "The workbook has macros, and is not opened.",
      remedy: "Save it as «Excel Workbook (*.xlsx)», without macros.",
    },
  },
  links: {
    nb: {
      what: "Regnearket henter tall fra andre filer, og blir ikke åpnet.",
      remedy: "Velg Data → Koblinger → Bryt kobling i Excel, så tallene står i selve regnearket.",
    },
    en: {
      what: "The workbook takes numbers from other files, and is not opened.",
      remedy:
        "Choose Data → Edit Links → Break Link in Excel, so that the numbers stand in the workbook itself.",
    },
  },
  "too-large": {
    nb: {
      what: "Regnearket pakker ut til mer enn det sier, eller til mer enn 40 MB.",
      remedy: "Behold bare arkene som hører til utgaven, i en ny fil.",
    },
    en: {
      what: "The workbook unpacks to more than it says, or to more than 40 MB.",
      remedy: "Keep only the sheets of the edition, in a new file.",
    },
  },
  declarations: {
    nb: {
      what: "Regnearket har deklarasjoner (DOCTYPE) som regneark aldri har, og blir ikke åpnet.",
      remedy: "Åpne det i Excel, og lagre det på nytt som «Excel-arbeidsbok (*.xlsx)».",
    },
    en: {
      what: "The workbook has declarations (DOCTYPE) that no workbook has, and is not opened.",
      remedy: "Open it in Excel, and save it again as «Excel Workbook (*.xlsx)».",
    },
  },
};

/** Reading `tall.xlsx`: what a workbook can be wrong about that a text file can't. */
export const messages = defineMessages({
  "workbook.refused": ({ fault }: { fault: ArchiveFault }) => faults[fault],
  "workbook.vast": (d: { rows: number; columns: string }) => ({
    nb: {
      what: `Arket har celler nedenfor rad ${d.rows} eller til høyre for kolonne ${d.columns}. Det er mer enn noen undersøkelse har.`,
      remedy: "Gå til den siste cellen (Ctrl+End), og slett radene og kolonnene som ikke skal være der.",
    },
    en: {
      what: `The sheet has cells below row ${d.rows} or to the right of column ${d.columns}, which is more than any survey has.`,
      remedy: "Go to the last cell (Ctrl+End), and delete the rows and columns that should not be there.",
    },
  }),
  "workbook.missing-sheet": (d: { sheet: string } & Nearest) => ({
    nb: {
      what: `Arket «${d.sheet}» mangler.`,
      remedy:
        d.nearest === undefined
          ? "Legg til arket. «rapport export --to workbook» viser hvordan det ser ut."
          : `Heter det «${d.nearest}» nå? Gi det i så fall riktig navn.`,
    },
    en: {
      what: `The sheet «${d.sheet}» is missing.`,
      remedy:
        d.nearest === undefined
          ? "Add it. «rapport export --to workbook» shows what it looks like."
          : `Is it called «${d.nearest}» now? Then rename it.`,
    },
  }),
  "workbook.hidden-sheet": (d: { sheet: string }) => ({
    nb: {
      what: `Arket «${d.sheet}» er skjult, så ingen ser hva som blir lest.`,
      remedy: "Høyreklikk på en arkfane, velg «Vis», og vis arket.",
    },
    en: {
      what: `The sheet «${d.sheet}» is hidden, so that nobody sees what is read.`,
      remedy: "Right-click on a sheet's tab, choose «Unhide», and show it.",
    },
  }),
  "workbook.hidden-sheet-unread": (d: { sheet: string }) => ({
    nb: {
      what: `Arket «${d.sheet}» er skjult, og blir ikke lest.`,
      remedy: "Slett arket hvis det ikke skal følge med filen.",
    },
    en: {
      what: `The sheet «${d.sheet}» is hidden, and is not read.`,
      remedy: "Delete it if it is not to go with the file.",
    },
  }),
  "workbook.hidden-row": (d: { row: number }) => ({
    nb: {
      what: `Rad ${d.row} er skjult, men det står noe i den.`,
      remedy: "Vis raden, eller slett den. Er radene filtrert bort, tar du bort filteret.",
    },
    en: {
      what: `Row ${d.row} is hidden, but something stands in it.`,
      remedy: "Show the row or delete it. If rows are filtered away, take the filter away.",
    },
  }),
  "workbook.hidden-column": (d: { column: string }) => ({
    nb: {
      what: `Kolonne ${d.column} er skjult, men det står noe i den.`,
      remedy: "Vis kolonnen, eller slett den.",
    },
    en: {
      what: `Column ${d.column} is hidden, but something stands in it.`,
      remedy: "Show the column or delete it.",
    },
  }),
  "workbook.merged": (d: { range: string }) => ({
    nb: {
      what: `Cellene ${d.range} er slått sammen. Da hører verdien bare til den første av dem.`,
      remedy: "Velg cellene, opphev sammenslåingen, og skriv verdien i hver celle den gjelder.",
    },
    en: {
      what: `The cells ${d.range} are merged, and their value belongs only to the first of them.`,
      remedy: "Choose the cells, unmerge them, and write the value in each cell that it is about.",
    },
  }),
  "workbook.error-value": (d: { found: string }) => ({
    nb: {
      what: `Formelen i cellen gir en feil: ${d.found}.`,
      remedy: "Rett formelen, eller skriv verdien.",
    },
    en: {
      what: `The formula in the cell gives an error: ${d.found}.`,
      remedy: "Mend the formula, or write the value.",
    },
  }),
  "workbook.formula-without-value": (d: { formula: string }) => ({
    nb: {
      what: `Formelen =${d.formula} har ingen lagret verdi. Cellen blir lest som tom.`,
      remedy: "Åpne regnearket i Excel, la det regne ut, og lagre det.",
    },
    en: {
      what: `The formula =${d.formula} has no stored value. The cell is read as empty.`,
      remedy: "Open the workbook in Excel, let it calculate, and save it.",
    },
  }),
  "workbook.date": (d: { found: string; typed: string | undefined }) => ({
    nb: {
      what: `Regnearket har gjort det som ble skrevet, om til datoen ${d.found}.`,
      remedy: `Gjør cellen om til tekst, og skriv verdien på nytt${d.typed === undefined ? "" : `: «${d.typed}»`}.`,
    },
    en: {
      what: `The workbook has made what was typed into the date ${d.found}.`,
      remedy: `Format the cell as text, and type the value again${d.typed === undefined ? "" : `: «${d.typed}»`}.`,
    },
  }),
  "workbook.number-as-text": (d: { found: string; column: string }) => ({
    nb: {
      what: `«${d.found}» i kolonnen «${d.column}» er lagret som tekst. Det blir lest som et tall.`,
      remedy: "Gjør cellen om til et tall, så regnearket kan summere den.",
    },
    en: {
      what: `«${d.found}» in the column «${d.column}» is stored as text. It is read as a number.`,
      remedy: "Make the cell a number, so that the workbook can sum it.",
    },
  }),
  "workbook.not-a-share": (d: { found: string; likely: string | undefined }) => ({
    nb: {
      what: `«${d.found}» i kolonnen «andel» sier ikke hvor nøyaktig andelen er kjent, eller er ikke en andel.`,
      remedy: `${d.likely === undefined ? "" : `Mente du «${d.likely}»? `}Skriv for eksempel «68 %», «6 av 10», «mellom 55 og 60 prosent», «over 50 %», «økt», «:» eller «..».`,
    },
    en: {
      what: `«${d.found}» in the column «andel» does not say how exactly the share is known, or is no share.`,
      remedy: `${d.likely === undefined ? "" : `Did you mean «${d.likely}»? `}Write for instance «68 %», «6 av 10», «mellom 55 og 60 prosent», «over 50 %», «økt», «:» or «..».`,
    },
  }),
  "workbook.unknown-word": (d: { field: string; found: string } & Choice) => ({
    nb: {
      what: `«${d.found}» er ikke et ord som kan stå i «${d.field}».`,
      remedy: choose.nb(d, "Velg fra listen."),
    },
    en: {
      what: `«${d.found}» is not a word that can stand in «${d.field}».`,
      remedy: choose.en(d, "Choose from the list."),
    },
  }),
  "workbook.unknown-field": (d: { field: string } & Nearest) => ({
    nb: {
      what: `«${d.field}» er ikke et felt i arket «Utgaven».`,
      remedy: meant.nb(d.nearest, "Ta bort raden, eller bruk et av feltene i arket «Les først»."),
    },
    en: {
      what: `«${d.field}» is not a field of the sheet «Utgaven».`,
      remedy: meant.en(d.nearest, "Remove the row, or use one of the fields in the sheet «Les først»."),
    },
  }),
  "workbook.field-twice": (d: { field: string }) => ({
    nb: { what: `Feltet «${d.field}» står to ganger.`, remedy: "Ta bort den ene raden." },
    en: { what: `The field «${d.field}» stands twice.`, remedy: "Remove one of the rows." },
  }),
  "workbook.not-a-number": (d: { field: string; found: string }) => ({
    nb: { what: `«${d.found}» i «${d.field}» er ikke et helt tall.`, remedy: "Skriv tallet med sifre." },
    en: {
      what: `«${d.found}» in «${d.field}» is not a whole number.`,
      remedy: "Write the number in digits.",
    },
  }),
  "workbook.no-question": (d: { column: string }) => ({
    nb: {
      what: `Raden har ikke noe i kolonnen «${d.column}», og det er heller ikke noe over.`,
      remedy: `Skriv navnet på spørsmålet i kolonnen «${d.column}».`,
    },
    en: {
      what: `The row has nothing in the column «${d.column}», and there is nothing above it either.`,
      remedy: `Write the name of the question in the column «${d.column}».`,
    },
  }),
  "workbook.row-twice": (d: { name: string; first: number }) => ({
    nb: {
      what: `«${d.name}» står på rad ${d.first} også.`,
      remedy: "Ta bort den ene raden, eller gi den et annet navn.",
    },
    en: {
      what: `«${d.name}» stands on row ${d.first} too.`,
      remedy: "Remove one of the rows, or give it another name.",
    },
  }),
  "workbook.name-missing": (d: { column: string }) => ({
    nb: {
      what: `Raden har ikke noe i kolonnen «${d.column}».`,
      remedy: "Fyll inn cellen, eller slett raden.",
    },
    en: {
      what: `The row has nothing in the column «${d.column}».`,
      remedy: "Fill in the cell, or delete the row.",
    },
  }),
});
