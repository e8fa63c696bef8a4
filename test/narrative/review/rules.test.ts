import { describe, expect, test } from "vitest";
import { languageOf, type WrittenLanguage } from "../../../src/language/language.ts";
import { narrate } from "../../../src/narrative/narrate.ts";
import { prepareTemplates } from "../../../src/narrative/prepare.ts";
import { Problems } from "../../../src/problems/problem.ts";
import { place } from "../../../src/problems/show.ts";
import { rows, surveyOf } from "../../support/survey.ts";
import { tell } from "../../support/telling.ts";

/** Codes and places of what is found in the text, which begins at line 3. */
const faults = (text: string) => tell(`# T\n\n${text}`).faults;
/** Only of what stops the build. */
const errors = (text: string) =>
  tell(`# T\n\n${text}`)
    .problems.filter(({ severity }) => severity === "error")
    .map(({ code, source }) => `${code} ${source.line}:${source.column}`);

const claimed = (claim: string, text: string) => `{{#påstand (${claim})}}${text}{{/påstand}}`;

const LABELS: Readonly<Record<string, { readonly label: string }>> = {
  "svar.svart@alle": { label: "Har svart" },
  "kapasitet.oker@alle": { label: "Øker kapasiteten" },
  "tolk.retningslinjer@alle": { label: "Har retningslinjer" },
  "nytte.hoy@alle": { label: "Høy nytte" },
};
/** A survey whose questions and answers have words, so that what is said of them can be told. */
const survey = surveyOf(rows.map((row) => ({ ...row, ...LABELS[row.key] })));
const found = (text: string) => tell(`# T\n\n${text}`, { survey }).faults;
const stopped = (text: string) =>
  tell(`# T\n\n${text}`, { survey })
    .problems.filter(({ severity }) => severity === "error")
    .map(({ code, source }) => `${code} ${source.line}:${source.column}`);
/** What is noted for a reader, in the chapter's sentences. */
const forReader = (text: string) =>
  tell(`# T\n\n${text}`, { survey }).prose.sentences.flatMap(({ unproved }) =>
    unproved.map((one) => one.text),
  );

describe("what is said of amounts", () => {
  test.each([
    ["De fleste har svart.", "3:4"],
    ["Det gjelder flertallet av kommunene.", "3:13"],
    ["Andelen har økt.", "3:13"],
    ["Linje én.\n\n- Et punkt\n- Svært få kommuner øker kapasiteten", "6:3"],
    ["Tekst.[^n]\n\n[^n]: Flertallet har svart.", "5:7"],
    ["Her har de *fleste* svart.", "3:13"],
    ["Her har **De** aller _fleste_ svart.", "3:16"],
    ["Her har fler&shy;tallet svart.", "3:9"],
    ["Her har fler\u00ADtallet svart.", "3:9"],
    ["Her har [De fleste][kilde] kommunene svart.\n\n[kilde]: https://a.no/", "3:13"],
    ["Her har [fler](https://a.no/a_(b))tallet svart.", "3:10"],
    ["Her har [*fler*][kilde]**tallet** svart.\n\n[kilde]: https://a.no/", "3:11"],
    ["- Her har de\n  fleste svart.", "4:3"],
    ["Her har `de fleste` svart.", "3:13"],
    [
      '{{#nøkkeltall "kapasitet.oker" form="prosent"}}\nplanlegger å øke kapasiteten, og de fleste kommunene har svart.\n{{/nøkkeltall}}',
      "4:37",
    ],
  ])("%j, typed by hand, is refused at %s", (text, where) => {
    expect(stopped(text)).toEqual([`review.typed-word ${where}`]);
  });

  test.each([
    ["## Halvparten av kommunene har svart", "3:4", "Halvparten av kommunene"],
    ["Åtti prosent av kommunene har svart.", "3:1", "Åtti prosent av kommunene"],
    ["I alt 324 kommuner har svart.", "3:7", "324 kommuner"],
    ["I alt 90 % av kommunene.", "3:7", "90 % av kommunene"],
    ["I alt ½ av kommunene.", "3:7", "½ av kommunene"],
    ["I alt LXXX prosent av kommunene.", "3:7", "LXXX prosent av kommunene"],
    [
      "Tabell: T\n| Hvem | Del |\n|---|---|\n| Kommuner | nitti prosent av kommunene |",
      "6:14",
      "nitti prosent av kommunene",
    ],
  ])("%j has a number without a source at %s", (text, where, number) => {
    expect(stopped(text)).toEqual([`narrative.untraced-digit ${where}`]);
    expect(tell(`# T\n\n${text}`, { survey }).said).toContain(`{{fast "${number}" grunn="…"}}`);
  });

  test("the remedy names the helper that tells the same number", () => {
    const said = (text: string) => tell(`# T\n\n${text}`, { survey }).said;
    expect(said("I alt 324 kommuner har svart.")).toContain('{{antall "svar.svart"}}');
    expect(said("Vi spurte, og 428 kommuner har svart.")).toContain('{{basis "svar.svart"}}');
    expect(said("I alt 86 prosent av kommunene.")).toContain('{{andel "kapasitet.oker"}}');
    expect(said("I alt 6 av 10 kommuner.")).toContain('{{andel "resultatmal.ja" form="av-ti"}}');
    expect(said("De fleste kommunene har svart.")).toContain("{{#påstand (de-fleste");
  });

  test.each([
    "Se kapittel 3 i veilederen.",
    "Etter integreringsloven § 12 skal kommunen tilby opplæring.",
    "Loven trådte i kraft 1. januar 2003.",
    "Ring 22 24 25 26 om du lurer på noe.",
    "Prop. 1 S (2015–2016) beskriver målene.",
  ])("%j is recognised as what it is", (text) => {
    expect(found(text)).toEqual([]);
    const { sentences } = tell(`# T\n\n${text}`, { survey }).prose;
    expect(sentences.flatMap(({ recognised }) => recognised)).not.toEqual([]);
    expect(forReader(text)).toEqual([]);
  });

  test.each([
    ["De fleste spørsmålene stilles hvert år.", "fleste"],
    ["Det er 5 her.", "5"],
    ["Antallet flyktninger har økt i Europa.", "økt"],
  ])("%j is left to a reader", (text, words) => {
    expect(stopped(text)).toEqual([]);
    expect(forReader(text).join(" ")).toContain(words);
  });

  test.each([
    claimed('de-fleste "kapasitet.oker"', "De fleste øker kapasiteten."),
    claimed('de-fleste "kapasitet.oker"', "Mange øker kapasiteten."),
    claimed('de-aller-fleste "kapasitet.oker"', "Flertallet øker kapasiteten, ja en stor andel."),
    claimed(
      'og (flertall "kapasitet.oker") (økt "tolk.retningslinjer")',
      "Flertallet øker kapasiteten, og andelen med retningslinjer har økt.",
    ),
    `Det er en ${claimed("høy-svarprosent", "høy")} svarprosent.`,
    `{{#påstand (de-fleste "kapasitet.oker")}}\n\n## De fleste øker kapasiteten\n\n{{/påstand}}`,
    claimed(
      'flertall "kapasitet.oker"',
      claimed(
        'økt "tolk.retningslinjer"',
        "Flertallet øker kapasiteten, og andelen med retningslinjer har økt.",
      ),
    ),
    claimed('over "kapasitet.oker" 50', "Over halvparten øker kapasiteten."),
  ])("%j is tried by its claim", (text) => {
    expect(stopped(text)).toEqual([]);
  });

  test.each([
    [
      "a claim of less",
      "not-as-claimed",
      claimed('flertall "kapasitet.oker"', "De |aller fleste øker kapasiteten."),
    ],
    [
      "a claim of something else",
      "not-as-claimed",
      claimed('økt "tolk.retningslinjer"', "|Flertallet har retningslinjer."),
    ],
    [
      "one of two claims that may hold",
      "not-as-claimed",
      claimed(
        'eller (flertall "kapasitet.oker") (økt "tolk.retningslinjer")',
        "|Flertallet øker kapasiteten.",
      ),
    ],
    [
      "a claim of less than it says",
      "not-as-claimed",
      claimed('økt "tolk.retningslinjer"', "Andelen med retningslinjer har |økt klart."),
    ],
    [
      "a claim with another number",
      "unclaimed",
      claimed('over "kapasitet.oker" 50', "|Over 80 prosent øker kapasiteten."),
    ],
    [
      "a claim denied",
      "not-as-claimed",
      claimed('ikke (mindretall "kapasitet.oker")', "|Flertallet øker kapasiteten."),
    ],
    [
      "a citation of other words",
      "not-as-claimed",
      claimed('sagt "nytte.hoy"', "De |fleste kommunene har høy nytte."),
    ],
    [
      "a claim of another answer",
      "other-option",
      claimed('flertall "kapasitet.oker"', "|Flertallet har retningslinjer."),
    ],
    [
      "a claim told as its opposite",
      "negated",
      claimed('flertall "kapasitet.oker"', "Flertallet øker |ikke kapasiteten."),
    ],
  ])("%s does not try the word", (_, code, text) => {
    expect(stopped(text.replace("|", ""))).toContain(`review.${code} 3:${text.indexOf("|") + 1}`);
  });

  test("a claim before it does not try the word", () => {
    const text = `${claimed('flertall "kapasitet.oker"', "Det er så.")} |Flertallet øker kapasiteten.`;
    expect(stopped(text.replace("|", ""))).toContain(`review.typed-word 3:${text.indexOf("|") + 1}`);
  });

  test("in the part after «else» is not tried by what did not hold", () => {
    const text =
      '{{#påstand (mindretall "kapasitet.oker")}}\nEt mindretall øker kapasiteten.\n{{else}}\nFlertallet øker kapasiteten.\n{{/påstand}}';
    expect(stopped(text)).toEqual(["review.not-as-claimed 6:1"]);
  });

  test("each claim is held against all its sentences", () => {
    const two = "De fleste øker kapasiteten. De fleste har retningslinjer.";
    expect(stopped(claimed('de-fleste "kapasitet.oker"', two))).not.toEqual([]);
    const part = `${claimed('de-fleste "kapasitet.oker"', "De fleste øker kapasiteten")} og har svart.`;
    expect(stopped(part).join()).toContain("review.ends-mid-sentence");
    expect(stopped(claimed('minst "kapasitet.oker" 0', "Noen øker kapasiteten.")).join()).toContain(
      "review.cannot-fail",
    );
  });

  test("beside a number agrees with it", () => {
    const share = '{{andel "kapasitet.oker"}}';
    expect(stopped(`I alt ${share} av kommunene øker kapasiteten.`)).toEqual([]);
    expect(stopped(`I alt ${share} av kommunene øker ikke kapasiteten.`)).toEqual(["review.negated 3:52"]);
    expect(stopped(`I alt ${share} av vertskommunene øker kapasiteten.`)).toContain(
      "review.other-group 3:37",
    );
    expect(stopped(`Over ${share} øker kapasiteten.`)).toEqual(["review.typed-hedge 3:1"]);
    expect(stopped('I alt {{antall-av "svar.svart" av="Sveriges"}} har svart.')).toEqual([
      "review.other-owner 3:7",
    ]);
    expect(stopped('I alt {{antall-av "svar.svart" av="landets"}} har svart.')).toEqual([]);
  });

  test("that the source has published may be cited", () => {
    const cited = surveyOf([
      {
        key: "nytte.hoy@alle",
        estimate: { kind: "mention" },
        published: "Mange av kommunene",
        label: "Er fornøyd",
      },
    ]);
    const template = `# T\n\n${claimed('sagt "nytte.hoy"', "Mange av kommunene er fornøyd.")}`;
    expect(tell(template, { survey: cited }).faults).toEqual([]);
  });

  test("a list's number that counts is a number without a source", () => {
    expect(stopped("17. kommuner har svart\n18. kommuner øker kapasiteten")).toEqual([
      "narrative.untraced-digit 3:1",
      "narrative.untraced-digit 4:1",
    ]);
    expect(stopped("1. Kommuner svarer\n2. Vi regner")).toEqual([]);
  });

  test("a whole phrase may be let through with a reason, and a reader sees it", () => {
    const whole = '{{fast "De fleste kommunene" grunn="sitat"}} har svart.';
    expect(stopped(whole)).toEqual([]);
    expect(forReader(whole)).toEqual(["fleste"]);
    const { sentences } = tell(`# T\n\n${whole}`, { survey }).prose;
    expect(sentences.flatMap(({ exceptions }) => exceptions)).toEqual([
      { text: "De fleste kommunene", reason: "sitat" },
    ]);
    expect(stopped('De {{fast "fleste" grunn="sitat"}} kommunene har svart.').join()).toContain(
      "review.typed-word",
    );
    expect(stopped('{{fast "Åtti prosent" grunn="sitat"}} av kommunene har svart.').join()).toContain(
      "narrative.untraced-digit",
    );
  });

  test("«fast» gives its reason, and stands around whole words", () => {
    expect(stopped('I {{fast "2016"}} var det slik.')).toEqual(["review.reason-missing 3:3"]);
    expect(stopped('I {{fast "2016" grunn=" "}} var det slik.')).toEqual(["review.reason-missing 3:3"]);
    expect(stopped('Det er fler{{fast "tallet" grunn="x"}}.')).toContain("review.fixed-in-word 3:12");
    expect(stopped('Det er {{fast "fler" grunn="x"}}tallet.')).toContain("review.fixed-in-word 3:8");
  });
});

describe("the base", () => {
  const share = '{{andel "mottak.skole"}}';
  test.each([
    `I vertskommunene er det ${share}.`,
    `Blant vertskommuner er det ${share}.`,
    `Dette gjelder vertskommunene. Det er ${share}.`,
    `## Vertskommunene\n\nDet er ${share}.`,
    `## Om vertskommuner\n\nTekst.\n\n- Det er ${share}`,
    `Vertskommunene svarer.[^n]\n\n## Annet\n\nTekst.\n\n[^n]: Det er ${share}.`,
    'Det er {{andel "kapasitet.oker"}}.',
  ])("is named in %j", (text) => {
    expect(faults(text)).toEqual([]);
  });

  test.each([
    [`Det er ${share}.`, "3:1"],
    [`Det er ${share}. Dette gjelder vertskommunene.`, "3:1"],
    [`Vertskommunene svarer.\n\n## Annet\n\nDet er ${share}.`, "7:1"],
    ['{{#nøkkeltall "mottak.skole" form="prosent"}}\nsier det.\n{{/nøkkeltall}}', "4:1"],
  ])("is missing in %j", (text, where) => {
    expect(errors(text)).toEqual([`review.base-not-named ${where}`]);
  });
});

describe("«henholdsvis»", () => {
  test.each([
    "Skole og helse er nevnt av henholdsvis én og to.",
    "Skole, barnevern og helse er nevnt av henholdsvis a, b og c.",
    "Henholdsvis a og b har ikke mål eller rapportering.",
  ])("with equal lists: %s", (text) => {
    expect(faults(text)).toEqual([]);
  });

  test.each([
    "Skole og helse er nevnt av henholdsvis a, b og c.",
    "Skole, barnevern og helse mangler, henholdsvis mye.",
    "Skolen er nevnt av henholdsvis a og b.",
  ])("without: %s", (text) => {
    expect(errors(text)).toEqual(["review.respectively 3:1"]);
  });
});

test("two raised voices in a sentence are one too many", () => {
  const hele = '{{andel "kapasitet.oker" ord="hele"}}';
  const { problems } = tell(`# T\n\nDet er ${hele}. Og ${hele}, ja ${hele}.`);
  expect(problems.map(({ code, severity, source }) => [code, severity, place(source)])).toEqual([
    ["review.two-intensifiers", "warning", "hovedfunn.md:3:47"],
  ]);
});

test("a sentence that begins with a digit is pointed out, but a key figure does", () => {
  const told = (text: string) =>
    tell(`# T\n\n${text}`).problems.map(({ code, severity, source }) => [code, severity, source.line]);
  expect(told('{{antall "svar.svart"}} har svart. Av dem er {{antall "svar.svart"}} her.')).toEqual([
    ["review.first-digit", "warning", 3],
  ]);
  expect(told('## {{andel "kapasitet.oker"}} øker')).toEqual([["review.first-digit", "warning", 3]]);
  expect(told('I alt {{antall "svar.svart"}} har svart.\n\n- Året {{fast "2016" grunn="år"}}')).toEqual([]);
  expect(told('{{#nøkkeltall "kapasitet.oker" form="prosent"}}\nøker.\n{{/nøkkeltall}}')).toEqual([]);
});

describe("words of the other written language", () => {
  const told = (text: string, code: WrittenLanguage) => {
    const problems = new Problems();
    const template = { name: "a", file: "a.md", text: `# T\n\n${text}` };
    narrate(prepareTemplates([template], problems), {
      survey: surveyOf(),
      language: languageOf(code),
      style: { profile: "imdi", digits: "tall" },
      problems,
    });
    return problems.all.map(({ code: c, severity, source }) => `${c} ${severity} ${place(source)}`);
  };

  test("are pointed out, each once, where it stands first", () => {
    expect(told("Dei har ikkje svart.\nIkke no. Ikke då.", "nn")).toEqual([
      "review.foreign-word warning a.md:4:1",
    ]);
    expect(told("Vi har ikkje svart.", "nb")).toEqual(["review.foreign-word warning a.md:3:1"]);
    expect(told("Vi har ikke svart på «korleis», sier Ikkje.", "nb")).toEqual([]);
  });
});
