import { expect, test } from "vitest";
import { languageOf, type WrittenLanguage } from "../../src/language/language.ts";
import { narrate } from "../../src/narrative/narrate.ts";
import { reportDisparity } from "../../src/narrative/parity.ts";
import { prepareTemplates } from "../../src/narrative/prepare.ts";
import type { Prose } from "../../src/narrative/prose.ts";
import { Problems } from "../../src/problems/problem.ts";
import { place } from "../../src/problems/show.ts";
import { surveyOf } from "../support/survey.ts";

/** What is told of two versions of one edition: chapters' texts by name. */
function disparity(bokmål: Record<string, string>, nynorsk: Record<string, string>) {
  const problems = new Problems();
  const prose = (texts: Record<string, string>, code: WrittenLanguage): Prose => {
    const templates = Object.entries(texts).map(([name, text]) => ({
      name,
      file: `${code}/${name}.md`,
      text,
    }));
    return narrate(prepareTemplates(templates, new Problems()), {
      survey: surveyOf(),
      language: languageOf(code),
      style: { profile: "imdi", digits: "tall" },
      problems: new Problems(),
    });
  };
  reportDisparity(
    new Map([
      ["nb", prose(bokmål, "nb")],
      ["nn", prose(nynorsk, "nn")],
    ]),
    problems,
  );
  return problems.all;
}

const places = (problems: ReturnType<typeof disparity>) => problems.map(({ source }) => place(source));

test("the same numbers, claims and figures in other words and another order are as they should be", () => {
  const bokmål = `# Funn

{{andel "kapasitet.oker" ord="hele"}} øker, {{motsatt "resultatmal.ja" form="av-ti"}} ikke.
{{#påstand (de-fleste "kapasitet.oker")}}De fleste øker.{{/påstand}}

{{figur "mottak"}}`;
  const nynorsk = `# Funn

{{figur "mottak"}}

{{#påstand (de-fleste "kapasitet.oker")}}Dei fleste aukar.{{/påstand}}
Det er {{motsatt "resultatmal.ja" form="av-ti"}} som ikkje, og {{andel "kapasitet.oker"}}, ja {{andel "kapasitet.oker"}}.`;
  expect(disparity({ funn: bokmål }, { funn: nynorsk })).toEqual([]);
});

test.each([
  ["a number", 'Det er {{andel "kapasitet.oker"}}.', "Tallet «kapasitet.oker@alle»"],
  ["a count", 'Det er {{antall "svar.svart"}}.', "Tallet «svar.svart@alle»"],
  ["a claim", '{{#påstand (flertall "kapasitet.oker")}}Ja.{{/påstand}}', "Påstanden «flertall»"],
  ["a figure", '{{figur "mottak"}}', "Figuren «mottak»"],
])("%s in one of them only is an error where it stands", (_, text, what) => {
  const missing = disparity({ funn: `# Funn\n\n${text}` }, { funn: "# Funn\n\nIngen." });
  expect(places(missing)).toEqual(
    ["nb/funn.md:3:1", "nb/funn.md:3:8"].filter((at) => places(missing).includes(at)),
  );
  expect(missing).toMatchObject([{ code: "narrative.disparity", severity: "error" }]);
  expect(missing[0]?.message.nb.what).toBe(
    `${what} står i kapittelet «funn» på bokmål, men ikke på nynorsk.`,
  );
  const [other] = disparity({ funn: "# Funn\n\nIngen." }, { funn: `# Funn\n\n${text}` });
  expect(other?.source.file).toBe("nn/funn.md");
});

test("the complement is not the share, and a denied claim is not the claim", () => {
  const share = '# T\n\nDet er {{andel "resultatmal.ja" form="av-ti"}}.';
  const rest = '# T\n\nDet er {{motsatt "resultatmal.ja" form="av-ti"}}.';
  expect(places(disparity({ a: share }, { a: rest }))).toEqual(["nb/a.md:3:8", "nn/a.md:3:8"]);
  const yes = '# T\n\n{{#påstand (flertall "kapasitet.oker")}}Ja.{{/påstand}}';
  const no = '# T\n\n{{#påstand (ikke (mindretall "kapasitet.oker"))}}Ja.{{/påstand}}';
  expect(places(disparity({ a: yes }, { a: no }))).toEqual(["nb/a.md:3:1", "nn/a.md:3:1"]);
});

test("each is told once, and nothing of a chapter that one of them has not got", () => {
  const number = '{{andel "kapasitet.oker"}}';
  const twice = `# T\n\nDet er ${number} og ${number}.`;
  expect(places(disparity({ a: twice }, { a: "# T\n\nNei." }))).toEqual(["nb/a.md:3:8"]);
  expect(disparity({ a: "# T", b: twice }, { a: "# T" })).toEqual([]);
  expect(places(disparity({ a: twice, b: "# T" }, { a: "# T", b: twice }))).toEqual([
    "nb/a.md:3:8",
    "nn/b.md:3:8",
  ]);
});

test("a number that the other cites and may not tell so is an error there, and not here", () => {
  const right = '# T\n\nDet er {{andel "kapasitet.oker" ord="hele"}}.';
  const wrong = '# T\n\nDet er {{andel "kapasitet.oker" ord="berre"}}.';
  expect(disparity({ a: right }, { a: wrong })).toEqual([]);
  expect(places(disparity({ a: wrong }, { a: "# T\n\nNei." }))).toEqual([]);
});
