import { someNamed } from "../words.ts";

type Choice = { nearest?: string | undefined; known?: readonly string[] };

/** «Mente du …?», or what there is to choose from. */
const choose = ({ nearest, known }: Choice, otherwise: string): string => {
  if (nearest !== undefined) return `Mente du «${nearest}»?`;
  return known && known.length > 0 ? `Velg mellom ${someNamed(known, "og", "med flere")}.` : otherwise;
};

const helperKinds = { inline: "hjelper", block: "blokk", condition: "påstand" };

const estimateKinds: Record<string, string> = {
  total: "antallet er kjent, men ikke hvor mange det er en del av",
  published: "bare andelen er publisert, ikke antallet",
  direction: "bare retningen på endringen er publisert",
  mention: "det er bare sagt med ord",
  suppressed: "tallet er skjult fordi det gjelder for få",
  counted: "det er talt",
};

const refusals: Record<string, string> = {
  false: "det er ikke sant",
  "unknown-word": "ordet er ikke et av dem som er definert",
  "too-coarse": "tallet er ikke kjent nøyaktig nok",
  tie: "andelen ligger for nær midten mellom to tideler",
  extreme: "andelen er for liten eller for stor til å fortelles i tideler",
  hedged: "tallet er publisert med et forbehold, og det kan ikke utelates",
  "no-mirror": "uttrykket har ingen motsetning",
};

/** Problems in `templates/narrative/`. */
export const narrative = {
  "narrative.unreadable": (d: { reason: string }) => ({
    what: `Malen kan ikke leses (${d.reason}).`,
    remedy: "Sjekk at filen finnes, og at du har tilgang til den.",
  }),
  "narrative.missing-chapter": (d: {
    name: string;
    places: readonly string[];
    nearest: string | undefined;
  }) => ({
    what: `Kapittelet «${d.name}» mangler. Malen ble ikke funnet som ${d.places.join(" eller ")}.`,
    remedy: d.nearest ? `Mente du «${d.nearest}»?` : "Lag malen, eller ta kapittelet ut av edition.yaml.",
  }),
  "narrative.unclosed-block": (d: { name: string; closedBy: string | undefined }) => ({
    what: d.closedBy
      ? `Blokken {{#${d.name}}} blir lukket med {{/${d.closedBy}}}.`
      : `Blokken {{#${d.name}}} blir aldri lukket.`,
    remedy: `Sett {{/${d.name}}} der blokken slutter.`,
  }),
  "narrative.syntax": (_: object) => ({
    what: "Uttrykket i krøllparentes kan ikke leses.",
    remedy: "Se etter et anførselstegn eller en krøllparentes som mangler.",
  }),
  "narrative.unknown-helper": (d: { name: string; kind: keyof typeof helperKinds } & Choice) => ({
    what: `«${d.name}» er ikke en ${helperKinds[d.kind]} som finnes.`,
    remedy: choose(d, ""),
  }),
  "narrative.misplaced-helper": (d: { name: string; example: string }) => ({
    what: `«${d.name}» kan ikke brukes slik.`,
    remedy: `Skriv for eksempel ${d.example}.`,
  }),
  "narrative.wrong-parameters": (d: { name: string; expected: string; example: string }) => ({
    what: d.expected
      ? `«${d.name}» skal ha: ${d.expected}.`
      : `«${d.name}» skal ikke ha noe mer i krøllparentesen.`,
    remedy: `Skriv for eksempel ${d.example}.`,
  }),
  "narrative.unknown-helper-option": (d: { helper: string; option: string } & Choice) => ({
    what: `«${d.helper}» har ikke noe valg som heter «${d.option}=».`,
    remedy: choose(d, "Ta det bort."),
  }),
  "narrative.wrong-option-value": (d: { helper: string; option: string; value: string } & Choice) => ({
    what: `«${d.option}="${d.value}"» er ikke mulig i «${d.helper}».`,
    remedy: choose(d, "Skriv en tekst i anførselstegn."),
  }),
  "narrative.not-allowed": (d: { what: string }) => ({
    what: `Dette slaget uttrykk (${d.what}) kan ikke brukes i en mal.`,
    remedy: "Bruk bare hjelperne for tall, påstander, figurer og tabeller.",
  }),
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
  "narrative.no-complement": (d: { key: string; question: string }) => ({
    what: `«motsatt» kan ikke brukes for ${d.key}: «${d.question}» har ikke bare to svar som til sammen er alle.`,
    remedy: "Fortell andelen selv. Hvis spørsmålet har nettopp to svar, sett twoWay: true i questions.yaml.",
  }),
  "narrative.no-direction": (d: { key: string }) => ({
    what: `Endringen for ${d.key} er ikke kjent: Dataene sier ikke om andelen har gått opp eller ned.`,
    remedy: "Ta setningen om endring ut av teksten.",
  }),
  "narrative.not-comparable": (d: {
    key: string;
    previous: string | undefined;
    reason: string | undefined;
  }) => ({
    what: d.previous
      ? `${d.key} kan ikke sammenlignes med ${d.previous}. ${d.reason ?? "Det er ikke oppgitt i questions.yaml at det går an."}`
      : `${d.key} har ingen utgave å sammenlignes med: «previous» mangler i edition.yaml.`,
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
      `${d.word ? `«${d.word}» med form="${d.form}"` : `form="${d.form}"`} kan ikke sies om ${d.key}: ` +
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
  }) => ({
    what:
      `Påstanden «${d.says}» om ${d.keys.join(" og ")} ` +
      (d.verdict === "fails"
        ? `er ikke sann. Dataene sier: ${d.values.join("; ")}.`
        : `kan verken bekreftes eller avkreftes. Dataene sier: ${d.values.join("; ")}.`),
    remedy:
      d.verdict === "fails"
        ? "Skriv om teksten og påstanden, eller si det motsatte i en del som begynner med {{else}}."
        : "Skriv om teksten slik at den ikke sier mer enn det som er kjent.",
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
    remedy: "Bruk Markdown.",
  }),
  "narrative.link": (d: { target: string }) => ({
    what: `Lenken til «${d.target}» virker ikke både på nettet og i PDF-en.`,
    remedy: "Bruk en adresse som begynner med https:, eller vis til en del av rapporten med {{vis}}.",
  }),
  "narrative.private-character": (_: object) => ({
    what: "Teksten har et usynlig tegn som programmet bruker selv.",
    remedy: "Slett tegnet. Det kan ha kommet med fra et annet program da teksten ble limt inn.",
  }),
  "narrative.missing-title": (d: { chapter: string }) => ({
    what: `Kapittelet «${d.chapter}» har ingen tittel.`,
    remedy: "Begynn malen med en linje som «# Hovedfunn».",
  }),
  "narrative.block-in-text": (_: object) => ({
    what: "En figur, en tabell eller et nøkkeltall står inne i et avsnitt.",
    remedy: "Sett det på en egen linje med en tom linje før og etter.",
  }),
  "narrative.unknown-footnote": (d: { id: string } & Choice) => ({
    what: `Fotnoten «[^${d.id}]» har ingen tekst.`,
    remedy: `Legg til en linje som begynner med «[^${d.id}]:».`,
  }),
  "narrative.unused-footnote": (d: { id: string }) => ({
    what: `Fotnoten «[^${d.id}]:» er ikke brukt i teksten.`,
    remedy: `Sett [^${d.id}] der noten hører til, eller slett den.`,
  }),
  "narrative.unknown-date": (d: { name: string } & Choice) => ({
    what: `Datoen «${d.name}» finnes ikke.`,
    remedy: choose(d, ""),
  }),
  "narrative.unknown-overview": (d: { name: string } & Choice) => ({
    what: `Oversikten «${d.name}» finnes ikke.`,
    remedy: choose(d, ""),
  }),
  "narrative.wrong-target": (d: { target: string } & Choice) => ({
    what: `«${d.target}» er ikke noe det kan vises til.`,
    remedy:
      'Skriv for eksempel {{vis "figur:mottak"}}. Det kan vises til figur, tabell, kapittel og vedlegg.',
  }),
};
