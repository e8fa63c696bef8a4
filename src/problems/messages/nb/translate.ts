import { someNamed } from "../words.ts";

const languages: Record<string, string> = { nb: "bokmål", nn: "nynorsk" };

/** Problems with drafts that a machine has translated. */
export const translate = {
  "translate.draft": (_: object) => ({
    what: "Kapittelet er maskinoversatt, og ingen har godkjent det.",
    remedy:
      "Les gjennom teksten og rett den. Skriv så navnet ditt etter «godkjent:» øverst i filen, eller ta ut hele merket.",
  }),
  "translate.same-language": (d: { language: string }) => ({
    what: `Kapittelet kan ikke oversettes fra ${languages[d.language] ?? d.language} til samme skriftspråk.`,
    remedy: "Velg nb eller nn, det som teksten ikke er skrevet på.",
  }),
  "translate.unknown-chapter": (d: {
    name: string;
    nearest: string | undefined;
    known: readonly string[];
  }) => ({
    what: `Det finnes ikke noe kapittel som heter «${d.name}».`,
    remedy: d.nearest
      ? `Mente du «${d.nearest}»?`
      : d.known.length > 0
        ? `Velg mellom ${someNamed(d.known, "og", "med flere")}.`
        : "Skriv kapittelet på det ene skriftspråket først.",
  }),
  "translate.exists": (_: object) => ({
    what: "Kapittelet finnes allerede på det andre skriftspråket, og det blir ikke skrevet over.",
    remedy: "Gi filen et annet navn, eller slett den, hvis du vil ha en ny oversettelse.",
  }),
  "translate.not-written": (d: { reason: string }) => ({
    what: `Utkastet kan ikke lagres (${d.reason}).`,
    remedy: "Sjekk at du kan skrive i mappen, og at det er plass på disken.",
  }),
  "translate.no-apertium": (d: { packages: string }) => ({
    what: "Oversetteren Apertium er ikke installert på denne maskinen.",
    remedy: `Installer den med «sudo apt-get install ${d.packages}» på Debian eller Ubuntu. På andre systemer: se wiki.apertium.org/wiki/Installation. Du kan også oversette kapittelet selv.`,
  }),
  "translate.no-mode": (d: { mode: string; packages: string }) => ({
    what: `Apertium er installert, men ikke språkdataene som trengs (${d.mode}).`,
    remedy: `Installer dem med «sudo apt-get install ${d.packages}» på Debian eller Ubuntu.`,
  }),
  "translate.failed": (d: { reason: string }) => ({
    what: `Apertium klarte ikke å oversette teksten: ${d.reason}`,
    remedy: "Prøv igjen. Går det fortsatt galt, kan språkdataene være skadet. Installer dem på nytt.",
  }),
  "translate.timeout": (d: { seconds: number }) => ({
    what: `Apertium svarte ikke i løpet av ${d.seconds} sekunder.`,
    remedy: "Prøv igjen når maskinen har mindre å gjøre.",
  }),
};
