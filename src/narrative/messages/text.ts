import { defineMessages } from "../../problems/message.ts";
import type { Choice } from "../../problems/words.ts";

/** What an author has typed that has no place in the text. */
export const messages = defineMessages({
  "narrative.untraced-digit": (d: { text: string; phrase: string; remedies: readonly string[] }) => ({
    nb: {
      what: `Tallet «${d.text}» er skrevet for hånd og har ingen kilde.`,
      remedy: `Hent det fra dataene: ${d.remedies.join(" eller ")}. Er det ikke et tall fra undersøkelsen, skriv hele uttrykket slik: {{fast "${d.phrase}" grunn="…"}}.`,
    },
    en: {
      what: `The number «${d.text}» is typed by hand and has no source.`,
      remedy: `Get it from the data: ${d.remedies.join(" or ")}. If it is no number of the survey's, write the whole phrase so: {{fast "${d.phrase}" grunn="…"}}.`,
    },
  }),
  "narrative.html": (d: { text: string }) => ({
    nb: {
      what: `HTML («${d.text}») kan ikke brukes i teksten.`,
      remedy: d.text.startsWith("&")
        ? "Skriv tegnet selv."
        : "Bruk Markdown: **halvfet**, *kursiv* eller [lenke](https://…). Et tegn som < alene kan skrives med ord.",
    },
    en: {
      what: `HTML («${d.text}») cannot be used in the text.`,
      remedy: d.text.startsWith("&")
        ? "Write the sign itself."
        : "Use Markdown: **bold**, *italic* or [link](https://…). A sign such as < alone can be put in words.",
    },
  }),
  "narrative.stray-brace": () => ({
    nb: {
      what: "Her står en krøllparentes som ikke hører til en hjelper, og den ville ha kommet med på siden.",
      remedy: 'Skriv to krøllparenteser på hver side av hjelperen, som i {{andel "kapasitet.oker"}}.',
    },
    en: {
      what: "There is a curly bracket here that belongs to no helper, and it would have come out on the page.",
      remedy: 'Write two curly brackets on each side of the helper, as in {{andel "kapasitet.oker"}}.',
    },
  }),
  "narrative.link": (d: { target: string }) => ({
    nb: {
      what: d.target
        ? `Lenken til «${d.target}» virker ikke både på nettet og i PDF-en.`
        : "Lenken har ingen adresse som virker både på nettet og i PDF-en.",
      remedy: "Bruk en adresse som begynner med https:, eller vis til en del av rapporten med {{vis}}.",
    },
    en: {
      what: d.target
        ? `The link to «${d.target}» does not work both on the web and in the PDF.`
        : "The link has no address that works both on the web and in the PDF.",
      remedy: "Use an address that begins with https:, or refer to a part of the report with {{vis}}.",
    },
  }),
  "narrative.link-secret": (d: { target: string }) => ({
    nb: {
      what: `Adressen «${d.target}» har et brukernavn eller et passord i seg, og ville ha blitt publisert med det.`,
      remedy: "Ta bort det som står mellom // og @.",
    },
    en: {
      what: `The address «${d.target}» has a user name or a password in it, which would have been published.`,
      remedy: "Take away what stands between // and @.",
    },
  }),
  "narrative.link-letters": (d: { target: string }) => ({
    nb: {
      what: `Adressen «${d.target}» har bokstaver som ligner våre, men er andre, og fører et annet sted enn den ser ut til.`,
      remedy: "Skriv adressen på nytt for hånd.",
    },
    en: {
      what: `The address «${d.target}» has letters that look like ours and are others, and leads elsewhere than it seems to.`,
      remedy: "Type the address anew by hand.",
    },
  }),
  "narrative.empty-link": () => ({
    nb: {
      what: "Lenken har ingen tekst, og ville ikke ha vært å se.",
      remedy: "Skriv en tekst mellom hakeparentesene: [tekst](https://…).",
    },
    en: {
      what: "The link has no text, and would not have been seen.",
      remedy: "Write a text between the brackets: [text](https://…).",
    },
  }),
  "narrative.link-title": (d: { title: string }) => ({
    nb: {
      what: `Lenken har en tittel («${d.title}»), som bare noen få lesere får se.`,
      remedy: "Ta tittelen bort, og skriv i teksten det leseren trenger å vite.",
    },
    en: {
      what: `The link has a title («${d.title}»), which few readers get to see.`,
      remedy: "Take the title away, and say in the text what the reader needs to know.",
    },
  }),
  "narrative.helper-in-link": () => ({
    nb: {
      what: "En hjelper står i adressen eller i tittelen til en lenke, og der kan den ikke stå.",
      remedy: "Skriv adressen rett ut, og sett hjelperen i teksten.",
    },
    en: {
      what: "There is a helper in the address or the title of a link, where none can be.",
      remedy: "Write the address itself, and put the helper in the text.",
    },
  }),
  "narrative.image": (d: { text: string }) => ({
    nb: {
      what: `Bildet «${d.text}» kan ikke settes inn i teksten.`,
      remedy: "Lag en figur i templates/figures, og sett den inn med {{figur}}.",
    },
    en: {
      what: `The picture «${d.text}» cannot be put into the text.`,
      remedy: "Make a figure in templates/figures, and put it in with {{figur}}.",
    },
  }),
  "narrative.private-character": () => ({
    nb: {
      what: "Teksten har et usynlig tegn som programmet bruker selv.",
      remedy: "Slett tegnet. Det kan ha kommet med fra et annet program da teksten ble limt inn.",
    },
    en: {
      what: "The text has an invisible character that the program uses itself.",
      remedy: "Delete it. It may have come from another program when text was pasted.",
    },
  }),
  "narrative.missing-title": (d: { chapter: string }) => ({
    nb: {
      what: `Kapittelet «${d.chapter}» har ingen tittel.`,
      remedy: "Begynn malen med en linje som «# Hovedfunn».",
    },
    en: {
      what: `The chapter «${d.chapter}» has no title.`,
      remedy: "Begin the template with a line such as «# Hovedfunn».",
    },
  }),
  "narrative.second-title": () => ({
    nb: {
      what: "Kapittelet har allerede en tittel. Det kan bare ha én overskrift med ett #-tegn.",
      remedy: "Skriv to #-tegn foran overskrifter inne i kapittelet.",
    },
    en: {
      what: "The chapter has a title already. It can have only one heading with a single # sign.",
      remedy: "Write two # signs before headings within the chapter.",
    },
  }),
  "narrative.unknown-footnote": (d: { id: string } & Choice) => ({
    nb: {
      what: `Fotnoten «[^${d.id}]» har ingen tekst.`,
      remedy: d.nearest ? `Mente du «[^${d.nearest}]»?` : `Legg til en linje som begynner med «[^${d.id}]:».`,
    },
    en: {
      what: `The footnote «[^${d.id}]» has no text.`,
      remedy: d.nearest ? `Did you mean «[^${d.nearest}]»?` : `Add a line that begins with «[^${d.id}]:».`,
    },
  }),
  "narrative.footnote-twice": (d: { id: string }) => ({
    nb: {
      what: `Fotnoten «[^${d.id}]:» har tekst flere steder.`,
      remedy: "Gi den ene et annet navn, eller slett den.",
    },
    en: {
      what: `The footnote «[^${d.id}]:» has a text in several places.`,
      remedy: "Give one of them another name, or delete it.",
    },
  }),
  "narrative.unused-footnote": (d: { id: string }) => ({
    nb: {
      what: `Fotnoten «[^${d.id}]:» er ikke brukt i teksten.`,
      remedy: `Sett [^${d.id}] der noten hører til, eller slett den.`,
    },
    en: {
      what: `The footnote «[^${d.id}]:» is not used in the text.`,
      remedy: `Put [^${d.id}] where the note belongs, or delete it.`,
    },
  }),
});
