import { describe, expect, test } from "vitest";
import { languageOf, type WrittenLanguage } from "../../../src/language/language.ts";
import { narrate } from "../../../src/narrative/narrate.ts";
import { prepareTemplates } from "../../../src/narrative/prepare.ts";
import { Problems } from "../../../src/problems/problem.ts";
import { place } from "../../../src/problems/show.ts";
import { surveyOf } from "../../support/survey.ts";
import { tell } from "../../support/telling.ts";

/** Codes and places of what is found in the text, which begins at line 3. */
const faults = (text: string) => tell(`# T\n\n${text}`).faults;
/** Only of what stops the build. */
const errors = (text: string) =>
  tell(`# T\n\n${text}`)
    .problems.filter(({ severity }) => severity === "error")
    .map(({ code, source }) => `${code} ${source.line}:${source.column}`);

const claimed = (claim: string, text: string) => `{{#påstand (${claim})}}${text}{{/påstand}}`;

describe("words that judge a number", () => {
  test.each([
    ["De fleste har svart.", "3:1"],
    ["Det gjelder flertallet.", "3:13"],
    ["Andelen har økt.", "3:9"],
    ['Over {{antall "svar.svart"}} har svart.', "3:1"],
    ["## Halvparten sier ja", "3:4"],
    ["Linje én.\n\n- Et punkt\n- Svært få kommuner", "6:3"],
    ["Tekst.[^n]\n\n[^n]: Flertallet.", "5:7"],
    ["Her er de *fleste* med.", "3:8"],
    ["Her er **De** aller _fleste_.", "3:10"],
    ["Det er fler&shy;tallet.", "3:8"],
    ["Det er fler\u00ADtallet.", "3:8"],
    ["Her er de&nbsp;fleste.", "3:8"],
    ["Her er [de](https://a.no/) fleste.", "3:9"],
    ["Tabell: T\n| Svar | Hvem |\n|---|---|\n| Ja | De fleste |", "6:8"],
    ["Her er [De fleste][kilde] kommunene.\n\n[kilde]: https://a.no/", "3:9"],
    ["[Mesteparten][kilde] er med.\n\n[kilde]: https://a.no/", "3:2"],
    ["Det er [fler](https://a.no/a_(b))tallet.", "3:9"],
    ["Her er [De](https://a.no/a_(b)) fleste.", "3:9"],
    ["Det er [fler][]tallet.\n\n[fler]: https://a.no/", "3:9"],
    ["Det er [*fler*][kilde]**tallet**.\n\n[kilde]: https://a.no/", "3:10"],
    ["- Her er de\n  fleste.", "3:10"],
    ["Her er de\\\nfleste.", "3:8"],
    ["Her er `de fleste`.", "3:9"],
    ["Her er de&nbsp;[fle&shy;ste][kilde].\n\n[kilde]: https://a.no/", "3:8"],
    ["Tekst.[^n]\n\n[^n]: Note.\n\n    Og flertallet.", "7:8"],
    ['{{#nøkkeltall "kapasitet.oker" form="prosent"}}\nav de fleste\n{{/nøkkeltall}}', "4:4"],
    ['Her er {{antall "svar.svart"}}, og\nflertallet er med.', "4:1"],
  ])("%j, typed by hand, is refused at %s", (text, where) => {
    expect(errors(text)).toEqual([`review.typed-word ${where}`]);
  });

  test.each([
    claimed('de-fleste "kapasitet.oker"', "De fleste øker."),
    claimed('de-fleste "kapasitet.oker"', "Mange øker."),
    claimed('de-aller-fleste "kapasitet.oker"', "Flertallet øker, og en stor andel."),
    claimed('og (flertall "kapasitet.oker") (økt "tolk.retningslinjer")', "Flertallet. Andelen har økt."),
    `Det er en ${claimed("høy-svarprosent", "høy")} svarprosent.`,
    claimed('størst "mottak.barnevern" gruppe="vertskommune=ja"', "Flest vertskommuner mangler dette."),
    `{{#påstand (de-fleste "kapasitet.oker")}}\n\n## De fleste øker\n\n{{/påstand}}`,
    claimed(
      'flertall "kapasitet.oker"',
      claimed('økt "tolk.retningslinjer"', "Flertallet. Andelen har økt."),
    ),
  ])("%j is tried by its claim", (text) => {
    expect(faults(text)).toEqual([]);
  });

  test.each([
    ["a claim of less", claimed('flertall "kapasitet.oker"', "|De aller fleste øker.")],
    ["a claim of something else", claimed('økt "tolk.retningslinjer"', "|Flertallet øker.")],
    [
      "one of two claims that may hold",
      claimed('eller (flertall "kapasitet.oker") (økt "tolk.retningslinjer")', "|Flertallet."),
    ],
    ["a claim of less than it says", claimed('økt "tolk.retningslinjer"', "Andelen |har økt klart.")],
    ["a claim with a number", claimed('over "kapasitet.oker" 50', "|Over halvparten øker.")],
    ["a claim before it", `${claimed('flertall "kapasitet.oker"', "Ja.")} |Flertallet øker.`],
    ["a claim denied", claimed('ikke (mindretall "kapasitet.oker")', "|Flertallet øker.")],
    ["a citation of other words", claimed('sagt "nytte.hoy"', "|De fleste er fornøyd.")],
  ])("%s does not try the word", (_, text) => {
    expect(faults(text.replace("|", ""))).toEqual([`review.typed-word 3:${text.indexOf("|") + 1}`]);
  });

  test("in the part after «else» is not tried by what did not hold", () => {
    const text =
      '{{#påstand (mindretall "kapasitet.oker")}}\nEt mindretall.\n{{else}}\nFlertallet.\n{{/påstand}}';
    expect(faults(text)).toEqual(["review.typed-word 6:1"]);
  });

  test("that the source has published may be cited", () => {
    const survey = surveyOf([
      { key: "nytte.hoy@alle", estimate: { kind: "mention" }, published: "Mange av kommunene" },
    ]);
    const template = `# T\n\n${claimed('sagt "nytte.hoy"', "Mange av kommunene er fornøyd.")}`;
    expect(tell(template, { survey }).faults).toEqual([]);
  });

  test("and only says little is a hint, and none within a claim", () => {
    const { problems } = tell("# T\n\nEnkelte kommuner sier nei.");
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
      ["review.vague-word", "warning"],
    ]);
    expect(faults(claimed('sagt "nytte.hoy"', "Enkelte kommuner sier nei."))).toEqual([]);
  });

  test("may be let through, but not without a reason", () => {
    expect(faults('{{fast "De fleste" grunn="sitat"}} av oss.')).toEqual([]);
    expect(faults('Vi ser {{fast "de fleste"}} av oss.')).toEqual(["review.reason-missing 3:8"]);
    expect(faults('Det er {{fast "de fleste" grunn=" "}} av oss.')).toEqual(["review.reason-missing 3:8"]);
    expect(faults('I {{fast "2016"}} var det slik.')).toEqual([]);
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
    "Skole og helse er nevnt av henholdsvis 1 og 2.",
    "Skole, barnevern og helse er nevnt av henholdsvis a, b og c.",
    "Henholdsvis a og b har ikke mål eller rapportering.",
  ])("with equal lists: %s", (text) => {
    expect(faults(text.replace(/\d/g, (n) => `{{fast "${n}"}}`))).toEqual([]);
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
