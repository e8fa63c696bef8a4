import { named, someNamed } from "../words.ts";
import { unknownReasons } from "./unknown.ts";

type Choice = { nearest?: string | undefined; known?: readonly string[] };

/** «Mente du …?», or what there is to choose from. */
const choose = ({ nearest, known }: Choice, otherwise: string): string => {
  if (nearest !== undefined) return `Mente du «${nearest}»?`;
  if (!known || known.length === 0) return otherwise;
  return known.length === 1 ? `Skriv «${known[0]}».` : `Velg mellom ${someNamed(known, "og", "med flere")}.`;
};

type Forbidden = "partial" | "decorator" | "unescaped" | "inverse" | "block-parameters" | "else";

const languages = { nb: "bokmål", nn: "nynorsk" };

const cited = { number: "Tallet", claim: "Påstanden", figure: "Figuren" };

const helperKinds = { inline: "hjelper", block: "blokk", condition: "påstand" };

const forbidden: Record<Forbidden, { what: string; remedy: string }> = {
  partial: {
    what: "En innsatt mal ({{> …}}) kan ikke brukes i teksten.",
    remedy: "Skriv teksten her, eller gi den et eget kapittel.",
  },
  decorator: {
    what: "Uttrykk som begynner med {{* eller {{#* kan ikke brukes i teksten.",
    remedy: "Ta det ut.",
  },
  unescaped: {
    what: "Uttrykk med tre krøllparenteser ({{{ … }}}) eller {{& … }} kan ikke brukes i teksten.",
    remedy: "Skriv to krøllparenteser på hver side. Alle tegn kommer fram som de er.",
  },
  inverse: {
    what: "En blokk kan ikke begynne med {{^.",
    remedy: "Skriv {{#påstand (ikke …)}}, eller en del som begynner med {{else}}.",
  },
  "block-parameters": {
    what: "«as | … |» kan ikke brukes i en blokk.",
    remedy: "Ta det ut. Nøkkelen skrives i hver hjelper.",
  },
  else: {
    what: "{{else}} har ingen mening i denne blokken, og teksten etter den blir ikke med.",
    remedy: "Ta den ut. {{else}} kan bare brukes i {{#påstand}}.",
  },
};

const estimateKinds: Record<string, string> = {
  total: "Antallet er kjent, men ikke hvor mange det er en del av",
  published: "Bare andelen er publisert, ikke antallet",
  direction: "Bare retningen på endringen er publisert",
  mention: "Det er bare sagt med ord",
  suppressed: "Tallet er skjult fordi det gjelder for få",
  counted: "Det er talt",
};

/** What follows the word: «hele … prosent». */
const numberIn: Record<string, string> = { prosent: " … prosent", "av-ti": " … av 10" };

/** How a share was to be told without a word. */
const alone: Record<string, string> = {
  prosent: "i prosent uten et ord foran",
  "av-ti": "i tideler uten et ord foran",
  brøk: "som en brøk når «ord» mangler",
};

const refusals: Record<string, string> = {
  false: "Det er ikke sant",
  "unknown-word": "Ordet er ikke et av dem som er definert",
  "too-coarse": "Tallet er ikke kjent nøyaktig nok",
  tie: "Andelen ligger for nær midten mellom to tideler",
  extreme: "Andelen er for liten eller for stor til å fortelles i tideler",
  hedged: "Tallet er publisert med et forbehold, og det kan ikke utelates",
  "no-mirror": "Uttrykket har ingen motsetning",
};

/** Why a change has no words. */
const untold: Record<string, string> = {
  hidden: "et av de to tallene er skjult fordi det gjelder for få",
  "no-share": "dataene sier verken om andelen har gått opp eller ned, eller hvor stor den var før",
  "no-base": "det er ikke kjent hvor mange som svarte, og dermed heller ikke feilmarginen",
  "too-coarse": "tallene er ikke kjent nøyaktig nok til å si hvor stor endringen er",
  "too-small": "den er for liten til å fortelles",
};

/** Why two editions cannot be compared, where questions.yaml has not said it. */
const incomparable: Record<string, (d: { group: string; options: readonly string[] }) => string> = {
  "no-previous": () => "«previous» mangler i edition.yaml.",
  year: () => "Den utgaven er ikke fra et tidligere år.",
  undeclared: () => "Det er ikke oppgitt i questions.yaml at det går an.",
  declared: () => "Det står i questions.yaml at det ikke går an.",
  "no-question": () => "Spørsmålet finnes ikke i den utgaven.",
  "no-figure": () => "Den utgaven har ikke noe tall for dette.",
  "other-group": (d) =>
    `Gruppen «${d.group}» var satt sammen på en annen måte, eller spørsmålet ble stilt til andre.`,
  "other-answers": (d) =>
    d.options.length > 0
      ? `Svarene å velge mellom var ikke de samme: ${named(d.options, "og")} finnes bare i den ene.`
      : "Spørsmålet ble besvart på en annen måte.",
};

/** Problems in `templates/narrative/`. */
export const narrative = {
  "narrative.unreadable": (d: { reason: string }) => ({
    what: `Malen kan ikke leses (${d.reason}).`,
    remedy: "Sjekk at filen finnes, og at du har tilgang til den.",
  }),
  "narrative.encoding": (_: object) => ({
    what: "Malen er ikke lagret som ren tekst i UTF-8.",
    remedy: "Åpne den i programmet den er skrevet i, og lagre den som ren tekst i UTF-8.",
  }),
  "narrative.missing-chapter": (d: {
    name: string;
    places: readonly string[];
    nearest: string | undefined;
  }) => ({
    what: `Kapittelet «${d.name}» mangler: Det finnes ingen fil ${d.places.join(" eller ")}.`,
    remedy: d.nearest ? `Mente du «${d.nearest}»?` : "Lag filen, eller ta kapittelet ut av edition.yaml.",
  }),
  "narrative.unclosed-block": (d: {
    name: string;
    closedBy: { name: string; line: number | undefined } | undefined;
  }) => ({
    what: d.closedBy
      ? `Blokken {{#${d.name}}} blir lukket med {{/${d.closedBy.name}}} på linje ${d.closedBy.line}.`
      : `Blokken {{#${d.name}}} blir aldri lukket.`,
    remedy: `Skriv {{/${d.name}}} der blokken slutter.`,
  }),
  "narrative.unopened-block": (d: { name: string }) => ({
    what: `{{/${d.name}}} lukker en blokk som ikke er åpnet.`,
    remedy: `Skriv {{#${d.name}}} der blokken begynner, eller ta bort {{/${d.name}}}.`,
  }),
  "narrative.syntax": (_: object) => ({
    what: "Uttrykket i krøllparentes kan ikke leses.",
    remedy: "Se etter et anførselstegn eller en krøllparentes som mangler.",
  }),
  "narrative.unknown-helper": (d: { name: string; kind: keyof typeof helperKinds } & Choice) => ({
    what: `Det finnes ingen ${helperKinds[d.kind]} som heter «${d.name}».`,
    remedy: choose(d, ""),
  }),
  "narrative.misplaced-helper": (d: { name: string; example: string }) => ({
    what: `«${d.name}» kan ikke brukes slik.`,
    remedy: `Skriv for eksempel ${d.example}.`,
  }),
  "narrative.wrong-parameters": (d: { name: string; expected: readonly string[]; example: string }) => ({
    what:
      d.expected.length > 0
        ? `Etter «${d.name}» skal det stå: ${d.expected.join(", ")}.`
        : `Etter «${d.name}» skal det ikke stå noe mer.`,
    remedy: `Skriv for eksempel ${d.example}.`,
  }),
  "narrative.unknown-helper-option": (d: { helper: string; option: string } & Choice) => ({
    what: `«${d.helper}» har ikke noe valg som heter «${d.option}».`,
    remedy: choose(d, "Ta det bort."),
  }),
  "narrative.wrong-option-value": (
    d: { helper: string; option: string; value: string; quoted: boolean } & Choice,
  ) => ({
    what: d.quoted
      ? `«${d.helper}» kan ikke ha ${d.option}="${d.value}".`
      : `«${d.helper}» kan ikke ha ${d.option}=${d.value}: Det skal stå i anførselstegn.`,
    remedy: d.quoted || d.nearest ? choose(d, "") : `Skriv ${d.option}="…".`,
  }),
  "narrative.options-together": (d: { helper: string; option: string; with: string }) => ({
    what: `«${d.option}» og «${d.with}» kan ikke brukes sammen i «${d.helper}».`,
    remedy: `Ta bort «${d.option}» eller «${d.with}».`,
  }),
  "narrative.not-allowed": (d: { kind: Forbidden }) => forbidden[d.kind],
  "narrative.unknown-question": (d: { question: string } & Choice) => ({
    what: `Spørsmålet «${d.question}» finnes ikke i questions.yaml.`,
    remedy: choose(d, "Se etter i questions.yaml."),
  }),
  "narrative.unknown-option": (d: { question: string; option: string } & Choice) => ({
    what: `Svaret «${d.option}» finnes ikke under spørsmålet «${d.question}».`,
    remedy: choose(d, "Se etter i questions.yaml."),
  }),
  "narrative.unknown-group": (d: { group: string } & Choice) => ({
    what: `Gruppen «${d.group}» finnes ikke i edition.yaml.`,
    remedy: choose(d, "Se etter i edition.yaml."),
  }),
  "narrative.no-figure": (d: { key: string; group: string; groups: readonly string[] }) => ({
    what: `Dataene har ikke noe om ${d.key}.`,
    remedy:
      d.groups.length > 0
        ? `Det finnes for gruppen ${someNamed(d.groups, "og", "med flere")}.`
        : "Legg raden inn i aggregates.csv, eller ta tallet ut av teksten.",
  }),
  "narrative.empty-list": (d: { question: string; group: string }) => ({
    what: `Listen blir tom: Dataene har ingen svar på «${d.question}» for gruppen «${d.group}».`,
    remedy: "Velg en annen gruppe, eller ta listen ut av teksten.",
  }),
  "narrative.no-share": (d: { helper: string; key: string; kind: string }) => ({
    what: `«${d.helper}» trenger en andel, men for ${d.key} finnes ingen: ${estimateKinds[d.kind]}.`,
    remedy: "Fortell det som er kjent, eller ta tallet ut av teksten.",
  }),
  "narrative.no-count": (d: { helper: string; key: string; kind: string }) => ({
    what: `«${d.helper}» trenger et antall, men for ${d.key} finnes ikke det: ${estimateKinds[d.kind]}.`,
    remedy: "Fortell andelen med «andel», eller ta tallet ut av teksten.",
  }),
  "narrative.not-exact": (d: { key: string; kind: string }) => ({
    what: `${d.key} kan ikke fortelles med desimaler: ${estimateKinds[d.kind]}.`,
    remedy: "Ta bort «desimaler».",
  }),
  "narrative.no-complement": (d: { key: string; question: string }) => ({
    what: `«motsatt» kan ikke brukes for ${d.key}: Det går ikke fram at «${d.question}» har nøyaktig to svar som til sammen er alle.`,
    remedy:
      "Fortell andelen selv. Hvis spørsmålet har nøyaktig to svar, skriv twoWay: true i questions.yaml.",
  }),
  "narrative.no-change": (d: { key: string; why: string }) => ({
    what: `Endringen for ${d.key} kan ikke fortelles: ${untold[d.why] ?? ""}.`,
    remedy: "Ta setningen om endring ut av teksten.",
  }),
  "narrative.change-untold": (d: { key: string; clause: string }) => ({
    what: `Det går ikke an å si hvordan ${d.key} er endret. Dette kan sies: «${d.clause}».`,
    remedy: `Skriv {{endring "…" form="setning"}} som en setning for seg, eller ta setningen om endring ut av teksten.`,
  }),
  "narrative.previous-year": (d: { previous: string | undefined; year: number }) => ({
    what: `Endringen kan ikke fortelles: Utgaven «${d.previous}», som det sammenlignes med, er ikke fra et år før ${d.year}.`,
    remedy: "Rett «previous» eller «year» i edition.yaml. Navnet på utgaven skal begynne med året.",
  }),
  "narrative.not-comparable": (d: {
    key: string;
    group: string;
    previous: string | undefined;
    fault: string;
    reason: string | undefined;
    options: readonly string[];
  }) => ({
    what:
      d.previous === undefined
        ? `${d.key} har ingen utgave å sammenlignes med: «previous» mangler i edition.yaml.`
        : `${d.key} kan ikke sammenlignes med ${d.previous}. ${d.reason ?? incomparable[d.fault]?.(d) ?? ""}`,
    remedy: "Ta setningen om endring ut av teksten.",
  }),
  "narrative.false-phrase": (d: {
    key: string;
    form: string;
    word: string | undefined;
    why: string;
    exact: string;
    published: string | undefined;
    alternatives: readonly string[];
    rows: readonly string[];
  }) => ({
    what:
      (d.word
        ? `«${d.word}${numberIn[d.form] ?? ""}» kan ikke sies om ${d.key}: `
        : `${d.key} kan ikke fortelles ${alone[d.form] ?? ""}: `) +
      `${refusals[d.why]}. Andelen er ${d.exact} (${d.rows.join(", ")})` +
      `${d.published ? `, publisert som «${d.published}»` : ""}.`,
    remedy:
      d.alternatives.length > 0
        ? `Dette er sant: ${d.alternatives.join(", ")}.`
        : "Ingen av uttrykkene er sanne om dette tallet. Skriv om setningen.",
  }),
  "narrative.claim": (d: {
    says: string;
    verdict: string;
    keys: readonly string[];
    values: readonly string[];
    why?: {
      code: keyof typeof unknownReasons;
      gate?: { fault: string; reason: string | undefined; group: string; options: readonly string[] };
    };
    instead?: readonly string[];
  }) => ({
    what:
      `Påstanden «${d.says}»${d.keys.length > 0 ? ` om ${d.keys.join(" og ")}` : ""} ` +
      (d.verdict === "fails"
        ? "er ikke sann."
        : `kan verken bekreftes eller avkreftes${d.why ? `: ${unknownReasons[d.why.code]}` : ""}.`) +
      `${d.why?.gate ? ` ${d.why.gate.reason ?? incomparable[d.why.gate.fault]?.(d.why.gate) ?? ""}` : ""}` +
      `${d.values.length > 0 ? ` Dataene sier: ${d.values.join("; ")}.` : ""}`,
    remedy:
      (d.instead && d.instead.length > 0 ? `Dette er sant: ${d.instead.join(", ")}. ` : "") +
      (d.verdict === "fails"
        ? "Skriv om teksten og påstanden, eller si det motsatte i en del som begynner med {{else}}."
        : "Skriv om teksten slik at den ikke sier mer enn det som er kjent."),
  }),
  "narrative.disparity": (d: {
    kind: "number" | "claim" | "figure";
    name: string;
    chapter: string;
    language: "nb" | "nn";
    other: "nb" | "nn";
  }) => ({
    what: `${cited[d.kind]} «${d.name}» står i kapittelet «${d.chapter}» på ${languages[d.language]}, men ikke på ${languages[d.other]}.`,
    remedy: "De to målformene skal si det samme. Ta det med i begge, eller ta det ut her.",
  }),
  "narrative.contradiction": (d: { says: string; other: string; place: string; key: string }) => ({
    what: `Påstanden «${d.says}» om ${d.key} kan ikke være sann samtidig med «${d.other}» på ${d.place}.`,
    remedy: "Bare den ene kan stå i rapporten. Rett eller ta ut den andre.",
  }),
  "narrative.claim-id-twice": (d: { id: string; says: string; first: { says: string; place: string } }) => ({
    what: `To ulike påstander har id="${d.id}": «${d.says}» her og «${d.first.says}» på ${d.first.place}.`,
    remedy:
      "Gi den ene en annen id. En påstand kan stå flere steder med samme id, men da må den være den samme.",
  }),
  "narrative.unknown-variable": (d: { name: string } & Choice) => ({
    what: `Bakgrunnsvariabelen «${d.name}» finnes ikke i population.csv.`,
    remedy: choose(d, ""),
  }),
  "narrative.not-a-target": (d: { text: string }) => ({
    what: `mål="${d.text}" er ikke et mål i prosent, fra 0 til 100.`,
    remedy: 'Skriv for eksempel {{andel "kapasitet.oker" ord="bare" mål="95"}}.',
  }),
  "narrative.not-a-percentage": (d: { name: string }) => ({
    what: `Tallene i «${d.name}» skal være prosent fra 0 til 100, det minste først.`,
    remedy: `Skriv for eksempel (${d.name} "imdi.kunnskap" 50${d.name === "mellom" ? " 90" : ""}).`,
  }),
  "narrative.untraced-digit": (d: { text: string }) => ({
    what: `Tallet «${d.text}» er skrevet for hånd og har ingen kilde.`,
    remedy: `Hent det fra dataene med en hjelper. Er det ikke et tall fra undersøkelsen, skriv {{fast "${d.text}" grunn="…"}}.`,
  }),
  "narrative.html": (d: { text: string }) => ({
    what: `HTML («${d.text}») kan ikke brukes i teksten.`,
    remedy: d.text.startsWith("&")
      ? "Skriv tegnet selv."
      : "Bruk Markdown: **halvfet**, *kursiv* eller [lenke](https://…). Et tegn som < alene kan skrives med ord.",
  }),
  "narrative.stray-brace": (_: object) => ({
    what: "Her står en krøllparentes som ikke hører til en hjelper, og den ville ha kommet med på siden.",
    remedy: 'Skriv to krøllparenteser på hver side av hjelperen, som i {{andel "kapasitet.oker"}}.',
  }),
  "narrative.link": (d: { target: string }) => ({
    what: d.target
      ? `Lenken til «${d.target}» virker ikke både på nettet og i PDF-en.`
      : "Lenken har ingen adresse som virker både på nettet og i PDF-en.",
    remedy: "Bruk en adresse som begynner med https:, eller vis til en del av rapporten med {{vis}}.",
  }),
  "narrative.helper-in-link": (_: object) => ({
    what: "En hjelper står i adressen eller i tittelen til en lenke, og der kan den ikke stå.",
    remedy: "Skriv adressen rett ut, og sett hjelperen i teksten.",
  }),
  "narrative.image": (d: { text: string }) => ({
    what: `Bildet «${d.text}» kan ikke settes inn i teksten.`,
    remedy: "Lag en figur i templates/figures, og sett den inn med {{figur}}.",
  }),
  "narrative.private-character": (_: object) => ({
    what: "Teksten har et usynlig tegn som programmet bruker selv.",
    remedy: "Slett tegnet. Det kan ha kommet med fra et annet program da teksten ble limt inn.",
  }),
  "narrative.missing-title": (d: { chapter: string }) => ({
    what: `Kapittelet «${d.chapter}» har ingen tittel.`,
    remedy: "Begynn malen med en linje som «# Hovedfunn».",
  }),
  "narrative.second-title": (_: object) => ({
    what: "Kapittelet har allerede en tittel. Det kan bare ha én overskrift med ett #-tegn.",
    remedy: "Skriv to #-tegn foran overskrifter inne i kapittelet.",
  }),
  "narrative.block-in-text": (d: { name: string }) => ({
    what: `«${d.name}» står sammen med annen tekst.`,
    remedy: "Sett hjelperen på en egen linje med en tom linje før og etter.",
  }),
  "narrative.stray-mark": (d: { mark: string }) => ({
    what: `«${d.mark}» står i teksten uten å bety noe, og ville ha kommet med på siden.`,
    remedy: d.mark.startsWith("`")
      ? "Sett et slikt tegn på hver side av det som skal stå som kode, eller ta tegnet bort."
      : `Utheving begynner rett foran et ord og slutter rett etter et: **ord**. Sett et mellomrom utenfor merkene, flytt dem innenfor «…» og skilletegn, eller skriv \\${d.mark.charAt(0)} når tegnet skal være med.`,
  }),
  "narrative.broken-link": (d: { text: string }) => ({
    what: `«${d.text}» ser ut som en lenke, men fører ingen steder, og ville ha kommet med på siden som det står.`,
    remedy:
      "Skriv [tekst](https://…), eller legg til linjen «[navn]: https://…» med det samme navnet. Står hakeparentesen der med vilje, skriv \\[ foran den.",
  }),
  "narrative.unused-link": (d: { name: string }) => ({
    what: `Ingen lenke i teksten heter «${d.name}», så adressen her blir borte.`,
    remedy: `Skriv [tekst][${d.name}] der lenken skal stå, eller slett linjen. Det må være en tom linje over den.`,
  }),
  "narrative.no-heading": (d: { marks: string }) => ({
    what:
      d.marks.length > 6
        ? "En overskrift kan ikke ha mer enn seks #-tegn."
        : `Linjen begynner med «${d.marks}», men er ingen overskrift: mellomrommet etter tegnet mangler.`,
    remedy:
      d.marks.length > 6
        ? "Bruk færre #-tegn, og et mellomrom etter dem."
        : `Skriv et mellomrom etter «${d.marks}». Skal tegnet være med i teksten, skriv \\# i stedet.`,
  }),
  "narrative.underlined-heading": (d: { marks: string }) => ({
    what: "Teksten er blitt en overskrift fordi linjen under er en strek.",
    remedy: `Skriv «${d.marks} » foran overskriften og ta streken bort. Skal det være en strek, sett en tom linje over den.`,
  }),
  "narrative.heading-inside": (_: object) => ({
    what: "En overskrift kan ikke stå i et sitat, en liste eller en fotnote.",
    remedy: "Flytt overskriften ut på en egen linje, eller skriv teksten i **halvfet**.",
  }),
  "narrative.heading-level": (d: { level: number; above: number }) => ({
    what: `Overskriften har ${d.level} #-tegn, men den foran har bare ${d.above}. Et nivå er hoppet over.`,
    remedy: `Skriv «${"#".repeat(d.above + 1)} » foran overskriften, eller sett inn en overskrift på nivået mellom.`,
  }),
  "narrative.list-sign": (d: { sign: string }) => ({
    what: `Linjen begynner med «${d.sign}», men blir ikke et punkt i en liste.`,
    remedy:
      "Skriv bindestrek og mellomrom («- ») foran hvert punkt, med en tom linje over listen. Er det noe noen sier, la hver replikk være et eget avsnitt.",
  }),
  "narrative.task-list": (_: object) => ({
    what: "En avkrysningsboks i en liste kan ikke brukes i rapporten.",
    remedy: "Skriv punktet uten [ ] eller [x].",
  }),
  "narrative.lone-item": (d: { number: string }) => ({
    what: `Linjen begynner med «${d.number}.» og ville ha blitt en liste med ett punkt.`,
    remedy: `Er det en dato eller et annet tall, skriv {{fast "${d.number}." grunn="…"}}. Er det en liste, begynn på 1 med stor bokstav, eller bruk «- ».`,
  }),
  "narrative.no-table": (_: object) => ({
    what: "Linjen begynner med «|», men er ikke en del av en tabell.",
    remedy:
      "En tabell har en linje «|---|---|» under overskriftene, med like mange ruter som dem. Skal streken være med i teksten, skriv \\|.",
  }),
  "narrative.table-cells": (d: { cells: number; columns: number }) => ({
    what: `Raden har ${d.cells} ${d.cells === 1 ? "rute" : "ruter"}, men tabellen har ${d.columns} ${d.columns === 1 ? "kolonne" : "kolonner"}.`,
    remedy:
      d.cells > d.columns
        ? "Ta bort ruten som er for mye. En strek inne i en rute skrives \\|, også i kode."
        : "Skriv de rutene som mangler; en rute kan være tom: «| a | |». Er det teksten etter tabellen, sett en tom linje foran den.",
  }),
  "narrative.table-caption": (_: object) => ({
    what: "Tabellen har ingen tabelltekst.",
    remedy: "Skriv den på en egen linje rett over tabellen: «Tabell: Tiltak etter tjeneste».",
  }),
  "narrative.unknown-footnote": (d: { id: string } & Choice) => ({
    what: `Fotnoten «[^${d.id}]» har ingen tekst.`,
    remedy: d.nearest ? `Mente du «[^${d.nearest}]»?` : `Legg til en linje som begynner med «[^${d.id}]:».`,
  }),
  "narrative.footnote-twice": (d: { id: string }) => ({
    what: `Fotnoten «[^${d.id}]:» har tekst flere steder.`,
    remedy: "Gi den ene et annet navn, eller slett den.",
  }),
  "narrative.unused-footnote": (d: { id: string }) => ({
    what: `Fotnoten «[^${d.id}]:» er ikke brukt i teksten.`,
    remedy: `Sett [^${d.id}] der noten hører til, eller slett den.`,
  }),
  "narrative.unknown-date": (d: { name: string } & Choice) => ({
    what: `Datoen «${d.name}» finnes ikke.`,
    remedy: choose(d, ""),
  }),
  "narrative.not-known": (d: { helper: string; key: string }) => ({
    what: `«${d.helper}» har ikke noe å sette inn: edition.yaml fører «${d.key}» som ukjent.`,
    remedy: `Ta hjelperen ut av teksten. Blir det kjent, skriver du inn «${d.key}» i edition.yaml.`,
  }),
  "narrative.unknown-overview": (d: { name: string } & Choice) => ({
    what: `Oversikten «${d.name}» finnes ikke.`,
    remedy: choose(d, ""),
  }),
  "narrative.wrong-target": (d: { target: string } & Choice) => ({
    what: `«${d.target}» er ikke noe det kan vises til.`,
    remedy:
      (d.nearest ? `Mente du «${d.nearest}:»? ` : "") +
      'Skriv for eksempel {{vis "figur:mottak"}}. Det kan vises til figur, tabell, kapittel og vedlegg.',
  }),
};
