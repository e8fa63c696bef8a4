/** Finding and starting the browser, and what its print must be like. */
export const print = {
  "browser.missing": (d: { path: string; setting: string }) => ({
    what: `Fant ikke nettleseren ${d.path}, som er oppgitt med ${d.setting}.`,
    remedy: `Rett opp stien i ${d.setting}, eller fjern innstillingen for å bruke nettleseren som følger med.`,
  }),
  "browser.not-executable": (d: { path: string; setting: string }) => ({
    what: `${d.path}, som er oppgitt med ${d.setting}, er ikke et program som kan kjøres.`,
    remedy:
      "Oppgi selve programfilen (for eksempel /usr/bin/chromium), og sjekk at du har lov til å kjøre den.",
  }),
  "browser.none-found": (d: { tried: readonly string[] }) => ({
    what: `Fant ingen nettleser å skrive ut PDF-en med. Lette ${d.tried.length} steder.`,
    remedy:
      "På Linux: kjør «npm ci --include=optional», som henter nettleseren. På Windows og Mac: installer Chrome eller Edge, eller oppgi nettleseren med --browser. «npm run browser» viser hvor det ble lett.",
  }),
  "browser.will-not-start": (d: { path: string; reason: string }) => ({
    what: `Nettleseren ${d.path} starter ikke${d.reason ? `: ${d.reason}` : ", og sier ikke hvorfor."}`,
    remedy: "Kjør «npm run browser» for å se hva som mangler, eller oppgi en annen nettleser med --browser.",
  }),
  "browser.no-sandbox": (d: { reason: "root" | "unavailable" }) => ({
    what:
      d.reason === "root"
        ? "Nettleseren kjører uten sandkasse, for Chromium har ingen når den kjøres av root."
        : "Nettleseren kjører uten sandkasse, for systemet tillater den ikke.",
    remedy:
      "Utskriften har verken nett eller skript, så det er trygt her. Kjør som vanlig bruker hvis du vil ha sandkassen på.",
  }),
  "browser.other-version": (d: { version: string; pinned: number }) => ({
    what: `PDF-en skrives ut med ${d.version}, men er prøvd ut med Chromium ${d.pinned}. Taggene for skjermlesere kan bli annerledes.`,
    remedy:
      "Bruk nettleseren som følger med, eller kontroller PDF-en med «npm run verify:pdf» før den publiseres.",
  }),
  "browser.cache-unusable": (d: { reason: string }) => ({
    what: `Mappen som nettleseren skal pakkes ut i, kan ikke brukes: ${d.reason}`,
    remedy:
      "Sjekk at du har tilgang til mappen. På Linux kan du oppgi en annen med XDG_CACHE_HOME, eller bruke en installert nettleser med --browser.",
  }),
  "browser.cache-unsafe": (d: { why: "owner" | "writable" | "not-a-folder" }) => ({
    what: {
      owner: "Mappen som nettleseren skal pakkes ut i, eies av en annen bruker, som kan bytte ut programmet.",
      writable: "Andre brukere kan skrive i mappen som nettleseren skal pakkes ut i, og bytte ut programmet.",
      "not-a-folder": "Det som skulle vært mappen nettleseren pakkes ut i, er en fil eller en lenke.",
    }[d.why],
    remedy: "Slett mappen, så lages den på nytt for deg alene, eller oppgi en annen med XDG_CACHE_HOME.",
  }),
  "pdf.network-request": (d: { urls: readonly string[] }) => ({
    what: `Utskriften prøvde å hente noe utenfra: ${d.urls.slice(0, 5).join(", ")}`,
    remedy:
      "Legg bildet eller skriften i prosjektet. Alt som skal med i PDF-en, må ligge i rapporten selv, så den blir lik hver gang.",
  }),
  "pdf.font-not-loaded": (d: { fonts: readonly string[] }) => ({
    what: `Nettleseren kunne ikke bruke disse skriftene: ${d.fonts.join(", ")}.`,
    remedy: "Sjekk at skriftfilene er hele, og kjør «npm ci» på nytt.",
  }),
  "pdf.image-not-loaded": (d: { images: readonly string[] }) => ({
    what: `Nettleseren kunne ikke vise disse bildene: ${d.images.slice(0, 5).join(", ")}`,
    remedy: "Sjekk at bildefilene er hele, og at de er PNG, JPEG eller SVG.",
  }),
  "pdf.browser-crashed": (d: { reason: string }) => ({
    what: `Nettleseren stoppet to ganger mens den skrev ut PDF-en: ${d.reason}`,
    remedy:
      "Sjekk at maskinen har nok ledig minne (1 GB holder), og kjør på nytt. Hjelper det ikke, kan en annen nettleser oppgis med --browser.",
  }),
  "pdf.page-numbers-unstable": (d: { ids: readonly string[] }) => ({
    what: `Sidetallene i innholdsfortegnelsen falt ikke til ro etter tre utskrifter. Det gjelder ${d.ids.slice(0, 5).join(", ")}.`,
    remedy:
      "Meld fra til den som vedlikeholder malene. Sidetallene må ha fast bredde i innholdsfortegnelsen.",
  }),
  "pdf.no-pages": (_: object) => ({
    what: "PDF-en har ingen sider.",
    remedy: "Bygg på nytt. Hvis det gjentar seg, kan du prøve en annen nettleser med --browser.",
  }),
  "pdf.no-font": (_: object) => ({
    what: "PDF-en har ingen skrift, og er trolig blank.",
    remedy: "Kjør «npm ci» på nytt, så skriftene kommer på plass, og bygg på nytt.",
  }),
  "pdf.foreign-font": (d: { font: string }) => ({
    what: `PDF-en bruker skriften ${d.font}, som ikke er en av rapportens egne.`,
    remedy:
      "Et tegn i teksten finnes trolig ikke i Source Sans eller Source Serif. Bytt det ut, eller fjern skriften fra malen.",
  }),
  "pdf.font-not-embedded": (d: { font: string }) => ({
    what: `Skriften ${d.font} ligger ikke i PDF-en. Da ser den annerledes ut hos andre, og kan ikke arkiveres.`,
    remedy: "Bruk rapportens egne skrifter, og nettleseren som følger med.",
  }),
  "pdf.type3-font": (d: { font: string }) => ({
    what: `Skriften ${d.font || "uten navn"} er tegnet som figurer (Type 3). Da blir teksten dårlig å lese og søke i.`,
    remedy:
      "Bruk faste snitt (ikke variable skrifter) i malen, og ingen fargeskrifter eller emojier i teksten.",
  }),
  "pdf.page-without-text": (d: { page: number }) => ({
    what: `Side ${d.page} i PDF-en er uten tekst.`,
    remedy: "Sjekk om teksten på siden mangler, eller om et sideskift i malen lager en tom side.",
  }),
  "pdf.text-lost": (d: { page: number; text: string }) => ({
    what: `Teksten «${d.text.trim().slice(0, 60)}» på side ${d.page} er ikke med i strukturen som skjermlesere leser fra.`,
    remedy:
      "Meld fra til den som vedlikeholder malene. Tekst som vises, kan ikke være gjemt med aria-hidden eller ligge i margen.",
  }),
  "pdf.structure-without-content": (d: { role: string }) => ({
    what: `Strukturen som skjermlesere leser fra, har et element uten innhold (${d.role}).`,
    remedy:
      "Meld fra til den som vedlikeholder malene. Et element uten tekst og bilde skal ikke være med i utskriften.",
  }),
  "pdf.no-glyph": (d: { page: number }) => ({
    what: `Et tegn på side ${d.page} i PDF-en finnes ikke i skriften.`,
    remedy: "Bytt ut tegnet med et som finnes i Source Sans og Source Serif.",
  }),
  "pdf.unreadable-file": (d: { reason: string }) => ({
    what: `Fikk ikke lest filen (${d.reason}).`,
    remedy: "Sjekk at stien er riktig, og at du har tilgang til filen.",
  }),
  "pdf.not-readable": (d: { reason: string }) => ({
    what: `Filen kan ikke leses som PDF: ${d.reason}`,
    remedy:
      "Sjekk at filen er en hel PDF, laget av dette programmet. Andre PDF-er kan være skrevet på måter som ikke leses her.",
  }),
};
