// Draws each form of figure with 3, 12 and 30 rows and a label of 120 characters, as in print and as on a phone, on one
// page to look at: npm run figure-shapes
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Fraction from "fraction.js";
import { createJiti } from "jiti";

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const load = createJiti(import.meta.url);
const src = (name) => load.import(path(`src/${name}.ts`));
const { loadFigureFonts } = await src("figures/fonts");
const { readFigureSpecs } = await src("figures/read");
const { inlineSpec } = await src("figures/inline");
const { createFigureRenderer } = await src("figures/renderer");
const { languageOf } = await src("language/language");
const { Problems } = await src("problems/problem");
const { counted, publishedInterval } = await src("statistics/estimate");
const { inputOf, percent, surveyOf, tenth } = await load.import(path("test/figures/fixtures.ts"));

const labels = [
  "Boliger til store familier",
  "Tilgang på tolk med fagkompetanse når helsetjenesten, barnevernet, skolen eller andre tjenester møter nyankomne familier",
  "Arbeidspraksis i lokale bedrifter",
  "Norskopplæring på kveldstid",
  "Godkjenning av utdanning",
];

/** The numbers are made up, to show the forms. */
function answer(rows, i) {
  const key = `q${rows}.a${i}@alle`;
  const label = labels[i] ?? `Et annet tiltak ${i}`;
  if (i % 5 === 3) return { key, label, estimate: tenth("0.7"), published: "om lag 7 av 10" };
  if (i % 5 !== 4) return { key, label, estimate: percent(String((91 - i) / 100)) };
  const estimate = publishedInterval(new Fraction("0.75"), new Fraction("0.8"));
  return { key, label, estimate, published: "nær 8 av 10" };
}

const sizes = [3, 12, 30];
const survey = surveyOf([
  ...sizes.flatMap((rows) => Array.from({ length: rows }, (_, i) => answer(rows, i))),
  ...[0, 1, 2, 3].flatMap((i) =>
    ["kommune", "bydel"].map((unit, u) => ({
      ...answer(9, i),
      key: `g.a${i}@enhet=${unit}`,
      ...(i % 5 < 3 && { estimate: percent(String((91 - 7 * i - 20 * u) / 100)) }),
    })),
  ),
  { key: "svar.svart@enhet=kommune", label: "Har svart", estimate: counted(324, 428) },
  { key: "svar.svart@enhet=bydel", label: "Har svart", estimate: counted(13, 15) },
]);
const withYear = (id, one) => ({ ...one, edition: { ...one.edition, id, year: Number(id) } });
const shares = (all) =>
  all.map((share, i) => ({ key: `e.a${i}@alle`, label: labels[i], estimate: percent(share) }));
const now = withYear("2015", surveyOf(shares(["0.66", "0.41", "0.5", "0.03", "0.97"])));
const comparableWith = { 2014: { comparable: true } };
const twoEditions = {
  ...now,
  previous: withYear("2014", surveyOf(shares(["0.58", "0.47", "0.5", "0.0", "1"]))),
  questions: new Map([...now.questions].map(([id, one]) => [id, { ...one, comparableWith }])),
};
const problems = new Problems();
const specs = new Map(await readFigureSpecs(path(""), problems));
const source = { file: "figurformer", line: 1 };
const wanted = [];
const ask = (name, form, what, options, of = survey) => {
  const asked = { form, what, options: { tekst: "Tallene er laget for å vise formen", ...options } };
  specs.set(name, inlineSpec({ name, asked, source }, specs, of, languageOf("nb"), problems));
  wanted.push({ name, source });
};
for (const form of ["soyler", "tideler", "prikker"])
  for (const rows of sizes) ask(`${form}-${rows}`, form, [`q${rows}`], { framhev: "a0" });
ask("gruppert", "gruppert", ["g"], { gruppe: "enhet" });
ask("enheter", "enheter", ["svar.svart@enhet=kommune", "svar.svart@enhet=bydel"], {});

const renderer = createFigureRenderer(loadFigureFonts);
const drawn = [...(await renderer.draw(wanted, specs, inputOf(survey), problems))];
ask("endring", "endring", ["e"], {}, twoEditions);
drawn.push(...(await renderer.draw(wanted.slice(-1), specs, inputOf(twoEditions), problems)));
for (const { code } of problems.errors) console.log(code);
mkdirSync(path("output"), { recursive: true });
const figures = drawn.map(
  ([name, { wide, narrow }]) => `<h2>${name}</h2><div>${wide.inline}</div><div>${narrow.inline}</div>`,
);
writeFileSync(
  path("output/figurformer.html"),
  `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Figurformer</title>
<style>body{font:15px sans-serif}h2{font-size:15px;margin:32px 0 8px}div{display:inline-block;vertical-align:top;margin-right:40px}</style>
${figures.join("\n")}</html>
`,
);
console.log(`output/figurformer.html: ${drawn.length} figures`);
