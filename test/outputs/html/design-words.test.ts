import { expect, test } from "vitest";
import { wordsOfDesign } from "../../../src/outputs/html/design-words.ts";

const words = (text: string, file = "templates/layouts/nett.hbs") =>
  wordsOfDesign(file, text).map(({ text: said, source: { line, column } }) => `${line}:${column} ${said}`);

test("what a layout says by itself is found, and nothing of what is put into it", () => {
  expect(
    words(
      '<p class="a">Flertallet er <b>fornøyd</b>.</p>\n{{#if x}}<a href="b" aria-label="Gå til {{side}} nå">{{> del}} ↑</a>{{else}}Nei{{/if}}\n<!-- skjult --><style>p { content: "x" }</style><script src="s"></script>{{!-- {{kommentar}} --}}{{{rå}}} 12',
    ),
  ).toEqual(["1:14 Flertallet er", "1:31 fornøyd", "2:34 Gå til", "2:50 nå", "2:77 Nei"]);
});

test("attributes that nobody reads are none, and a tag may have expressions of its own", () => {
  expect(
    words('<html lang="nb"><p{{#if id}} id="{{id}}"{{/if}} title="Se her" data-x="Skjult">Ja</p>'),
  ).toEqual(["1:56 Se her", "1:80 Ja"]);
});

test("what a style sheet adds is found", () => {
  expect(
    words(
      '/* content: "nei" */\np::before { content: "Alle " attr(x) "dager"; color: "rød" }\nq { content: "·" }',
      "templates/styles/nett.css",
    ),
  ).toEqual(["2:23 Alle", "2:39 dager"]);
});
