import { defineMessages } from "../../problems/message.ts";

/** What Markdown would have dropped, or published with its marks. */
export const messages = defineMessages({
  "narrative.stray-mark": (d: { mark: string }) => ({
    nb: {
      what: `«${d.mark}» står i teksten uten å bety noe, og ville ha kommet med på siden.`,
      remedy: d.mark.startsWith("`")
        ? "Sett et slikt tegn på hver side av det som skal stå som kode, eller ta tegnet bort."
        : `Utheving begynner rett foran et ord og slutter rett etter et: **ord**. Sett et mellomrom utenfor merkene, flytt dem innenfor «…» og skilletegn, eller skriv \\${d.mark.charAt(0)} når tegnet skal være med.`,
    },
    en: {
      what: `«${d.mark}» stands in the text without a meaning, and would have been published.`,
      remedy: d.mark.startsWith("`")
        ? "Put such a sign on each side of what is to be code, or take it away."
        : `Emphasis begins right before a word and ends right after one: **word**. Put a space outside the marks, move them inside «…» and punctuation, or write \\${d.mark.charAt(0)} where the sign is meant.`,
    },
  }),
  "narrative.broken-link": (d: { text: string }) => ({
    nb: {
      what: `«${d.text}» ser ut som en lenke, men fører ingen steder, og ville ha kommet med på siden som det står.`,
      remedy:
        "Skriv [tekst](https://…), eller legg til linjen «[navn]: https://…» med det samme navnet. Står hakeparentesen der med vilje, skriv \\[ foran den.",
    },
    en: {
      what: `«${d.text}» looks like a link, but leads nowhere, and would have been published as it stands.`,
      remedy:
        "Write [text](https://…), or add the line «[name]: https://…» with the same name. Where the bracket is meant, write \\[.",
    },
  }),
  "narrative.broken-image": (d: { text: string }) => ({
    nb: {
      what: `«${d.text.slice(0, 40)}» ser ut som et bilde, men er ikke avsluttet, og ville ha kommet med på siden som det står.`,
      remedy:
        "Bilder kan ikke settes inn i teksten: lag en figur i templates/figures, og sett den inn med {{figur}}. Står tegnene der med vilje, skriv !\\[.",
    },
    en: {
      what: `«${d.text.slice(0, 40)}» looks like a picture, but does not end, and would have been published as it stands.`,
      remedy:
        "Pictures cannot be put into the text: make a figure in templates/figures, and put it in with {{figur}}. Where the signs are meant, write !\\[.",
    },
  }),
  "narrative.lone-bracket": (d: { text: string }) => ({
    nb: {
      what: `«${d.text}» kommer med på siden som det står, med hakeparentesene.`,
      remedy: `Skal det være en lenke, skriv ${d.text}(https://…). Er hakeparentesene ment, skriv \\[ i stedet for [.`,
    },
    en: {
      what: `«${d.text}» is published as it stands, with the brackets.`,
      remedy: `If it is to be a link, write ${d.text}(https://…). Where the brackets are meant, write \\[ in place of [.`,
    },
  }),
  "narrative.unused-link": (d: { name: string }) => ({
    nb: {
      what: `Ingen lenke i teksten heter «${d.name}», så adressen her blir borte.`,
      remedy: `Skriv [tekst][${d.name}] der lenken skal stå, eller slett linjen. Det må være en tom linje over den.`,
    },
    en: {
      what: `No link in the text is called «${d.name}», so the address here is lost.`,
      remedy: `Write [text][${d.name}] where the link is to stand, or delete the line. There has to be an empty line above it.`,
    },
  }),
  "narrative.broken-note": (d: { text: string }) => ({
    nb: {
      what: `«${d.text.slice(0, 40)}» ser ut som merket for en fotnote, men er ikke avsluttet, og ville ha kommet med på siden.`,
      remedy: "Skriv merket som [^navn], med hakeparentes på begge sider og uten mellomrom.",
    },
    en: {
      what: `«${d.text.slice(0, 40)}» looks like the mark of a footnote, but does not end, and would have been published.`,
      remedy: "Write the mark as [^name], with a bracket on each side and without spaces.",
    },
  }),
  "narrative.link-twice": (d: { name: string }) => ({
    nb: {
      what: `Lenkenavnet «${d.name}» har fått en adresse før, så adressen her blir borte.`,
      remedy: "Gi den ene et annet navn, eller slett linjen som ikke skal brukes.",
    },
    en: {
      what: `The link name «${d.name}» has been given an address before, so the one here is lost.`,
      remedy: "Give one of them another name, or delete the line that is not to be used.",
    },
  }),
  "narrative.empty-heading": () => ({
    nb: {
      what: "Overskriften har ingen tekst.",
      remedy: "Skriv overskriften etter tegnene, eller slett linjen.",
    },
    en: {
      what: "The heading has no text.",
      remedy: "Write the heading after the signs, or delete the line.",
    },
  }),
  "narrative.long-block": (d: { most: number }) => ({
    nb: {
      what: `Avsnittet eller listen som begynner her, har mer enn ${d.most} tegn.`,
      remedy: "Del teksten med tomme linjer.",
    },
    en: {
      what: `The paragraph or list that begins here has more than ${d.most} characters.`,
      remedy: "Part the text by empty lines.",
    },
  }),
  "narrative.long-chapter": (d: { most: number }) => ({
    nb: {
      what: `Kapittelet har mer enn ${d.most} tegn.`,
      remedy: "Del det i flere kapitler.",
    },
    en: {
      what: `The chapter has more than ${d.most} characters.`,
      remedy: "Part it into several chapters.",
    },
  }),
  "narrative.nested-deep": (d: { most: number }) => ({
    nb: {
      what: `Linjen er rykket inn mer enn ${d.most} tegn, eller har for mange lister eller sitater inni hverandre.`,
      remedy: "Rykk inn teksten mindre. To nivåer er nok i en liste.",
    },
    en: {
      what: `The line is indented by more than ${d.most} characters, or has too many lists or quotations within each other.`,
      remedy: "Indent the text less. Two levels are enough in a list.",
    },
  }),
  "narrative.no-heading": (d: { marks: string }) => ({
    nb: {
      what:
        d.marks.length > 6
          ? "En overskrift kan ikke ha mer enn seks #-tegn."
          : `Linjen begynner med «${d.marks}», men er ingen overskrift: mellomrommet etter tegnet mangler.`,
      remedy:
        d.marks.length > 6
          ? "Bruk færre #-tegn, og et mellomrom etter dem."
          : `Skriv et mellomrom etter «${d.marks}». Skal tegnet være med i teksten, skriv \\# i stedet.`,
    },
    en: {
      what:
        d.marks.length > 6
          ? "A heading cannot have more than six # signs."
          : `The line begins with «${d.marks}», but is no heading: the space after the sign is missing.`,
      remedy:
        d.marks.length > 6
          ? "Use fewer # signs, and a space after them."
          : `Write a space after «${d.marks}». Where the sign is meant, write \\# instead.`,
    },
  }),
  "narrative.underlined-heading": (d: { marks: string }) => ({
    nb: {
      what: "Teksten er blitt en overskrift fordi linjen under er en strek.",
      remedy: `Skriv «${d.marks} » foran overskriften og ta streken bort. Skal det være en strek, sett en tom linje over den.`,
    },
    en: {
      what: "The text has become a heading since the line under it is a rule.",
      remedy: `Write «${d.marks} » in front of the heading and take the rule away. Where a rule is meant, put an empty line above it.`,
    },
  }),
  "narrative.note-inside": (d: { id: string }) => ({
    nb: {
      what: `Fotnoten «[^${d.id}]:» står i en liste, et sitat eller en annen fotnote, og ville ha blitt borte.`,
      remedy: "Flytt noten til begynnelsen av en egen linje, med en tom linje over.",
    },
    en: {
      what: `The footnote «[^${d.id}]:» stands in a list, a quotation or another footnote, and would have been lost.`,
      remedy: "Move the note to the beginning of a line of its own, with an empty line above.",
    },
  }),
  "narrative.heading-inside": () => ({
    nb: {
      what: "En overskrift kan ikke stå i et sitat, en liste eller en fotnote.",
      remedy: "Flytt overskriften ut på en egen linje, eller skriv teksten i **halvfet**.",
    },
    en: {
      what: "A heading cannot stand in a quotation, a list or a footnote.",
      remedy: "Move the heading to a line of its own, or write the text in **bold**.",
    },
  }),
  "narrative.heading-level": (d: { level: number; above: number }) => ({
    nb: {
      what: `Overskriften har ${d.level} #-tegn, men den foran har bare ${d.above}. Et nivå er hoppet over.`,
      remedy: `Skriv «${"#".repeat(d.above + 1)} » foran overskriften, eller sett inn en overskrift på nivået mellom.`,
    },
    en: {
      what: `The heading has ${d.level} # signs, but the one before it has only ${d.above}. A level is left out.`,
      remedy: `Write «${"#".repeat(d.above + 1)} » in front of the heading, or put in a heading of the level between.`,
    },
  }),
  "narrative.list-sign": (d: { sign: string }) => ({
    nb: {
      what: `Linjen begynner med «${d.sign}», men blir ikke et punkt i en liste.`,
      remedy:
        "Skriv bindestrek og mellomrom («- ») foran hvert punkt, med en tom linje over listen. Er det noe noen sier, la hver replikk være et eget avsnitt.",
    },
    en: {
      what: `The line begins with «${d.sign}», but does not become an item of a list.`,
      remedy:
        "Write a hyphen and a space («- ») in front of each item, with an empty line above the list. If it is something that somebody says, let each be a paragraph of its own.",
    },
  }),
  "narrative.task-list": () => ({
    nb: {
      what: "En avkrysningsboks i en liste kan ikke brukes i rapporten.",
      remedy: "Skriv punktet uten [ ] eller [x].",
    },
    en: {
      what: "A check box in a list cannot be used in the report.",
      remedy: "Write the item without [ ] or [x].",
    },
  }),
  "narrative.lone-item": (d: { number: string }) => ({
    nb: {
      what: `Linjen begynner med «${d.number}.» og ville ha blitt et punkt i en liste.`,
      remedy: `Er det en dato eller et annet tall, skriv {{fast "${d.number}." grunn="…"}}. Er det en liste, begynn på 1 med stor bokstav, eller bruk «- ».`,
    },
    en: {
      what: `The line begins with «${d.number}.» and would have become an item of a list.`,
      remedy: `If it is a date or another number, write {{fast "${d.number}." grunn="…"}}. If it is a list, begin at 1 with a capital, or use «- ».`,
    },
  }),
  "narrative.no-table": () => ({
    nb: {
      what: "Linjen begynner med «|», men er ikke en del av en tabell.",
      remedy:
        "En tabell har en linje «|---|---|» under overskriftene, med like mange ruter som dem. Skal streken være med i teksten, skriv \\|.",
    },
    en: {
      what: "The line begins with «|», but is no part of a table.",
      remedy:
        "A table has a line «|---|---|» under its headings, with as many cells as they are. Where the sign is meant, write \\|.",
    },
  }),
  "narrative.table-cells": (d: { cells: number; columns: number }) => ({
    nb: {
      what: `Raden har ${d.cells} ${d.cells === 1 ? "rute" : "ruter"}, men tabellen har ${d.columns} ${d.columns === 1 ? "kolonne" : "kolonner"}.`,
      remedy:
        d.cells > d.columns
          ? "Ta bort ruten som er for mye. En strek inne i en rute skrives \\|, også i kode."
          : "Skriv de rutene som mangler; en rute kan være tom: «| a | |». Er det teksten etter tabellen, sett en tom linje foran den.",
    },
    en: {
      what: `The row has ${d.cells} ${d.cells === 1 ? "cell" : "cells"}, but the table has ${d.columns} ${d.columns === 1 ? "column" : "columns"}.`,
      remedy:
        d.cells > d.columns
          ? "Take away the cell that is too many. A line within a cell is written \\|, in code too."
          : "Write the cells that are missing; a cell may be empty: «| a | |». If it is the text after the table, put an empty line in front of it.",
    },
  }),
  "narrative.table-caption": () => ({
    nb: {
      what: "Tabellen har ingen tabelltekst.",
      remedy: "Skriv den på en egen linje rett over tabellen: «Tabell: Tiltak etter tjeneste».",
    },
    en: {
      what: "The table has no caption.",
      remedy: "Write it on a line of its own right above the table: «Tabell: Tiltak etter tjeneste».",
    },
  }),
});
