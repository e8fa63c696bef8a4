import { expect, test } from "vitest";
import type { Made, Wanted } from "../../../src/app/new-edition.ts";
import type { NewWork } from "../../../src/cli/commands/new.ts";
import { surveyOf } from "../../support/survey.ts";
import { listen } from "../listen.ts";

async function begin(argv: readonly string[], answers?: readonly (string | undefined)[]) {
  const asked: Wanted[] = [];
  const questions: string[] = [];
  const made: Made = {
    edition: "2016",
    from: "2015",
    written: ["data/2016/tall.xlsx"],
    figures: 34,
    questions: 18,
    problems: [],
  };
  const work: NewWork = {
    before: async (_root, from) => ({ id: from ?? "2015", survey: surveyOf([]) }),
    make: async (_where, wanted) => {
      asked.push(wanted);
      return made;
    },
  };
  const left = [...(answers ?? [])];
  const ask = async (question: string) => {
    questions.push(question);
    return left.shift();
  };
  const said = await listen(["new", ...argv], { work: { new: work } }, 80, answers && ask);
  return { ...said, asked, questions };
}

test("makes it, and tells what to do next in three lines", async () => {
  const { code, out, err, asked } = await begin(["2016"]);
  expect({ code, err, asked }).toEqual({
    code: 0,
    err: "",
    asked: [
      { id: "2016", year: 2016, from: "2015", title: undefined, languages: undefined, asked: undefined },
    ],
  });
  expect(out).toMatchInlineSnapshot(`
    "
    Skrevet: data/2016/tall.xlsx

    Utgaven 2016 er begynt på. 34 tall skal fylles inn.
    1. Åpne data/2016/tall.xlsx i Excel. Fyll inn tallene, og si i arket «Sammenligning» hva som kan sammenlignes.
    2. Skriv «rapport check 2016». Rett teksten i templates/narrative/2016/ der den ikke lenger stemmer.
    3. Les og godkjenn med «rapport approve 2016 --by NAVN», og bygg med «rapport build 2016».
    "
  `);
});

test("asks for what it can't know where somebody sits there, and proposes last year's", async () => {
  const { asked, questions } = await begin(["2016"], ["", "Ny tittel", "nynorsk, nb", "skoler"]);
  expect(questions).toEqual([
    "År [2016]: ",
    "Tittel [Kommuneundersøkelsen 2016]: ",
    "Målformer [nb]: ",
    "Hvem ble spurt? [kommuner]: ",
  ]);
  expect(asked).toEqual([
    { id: "2016", year: 2016, from: "2015", title: "Ny tittel", languages: ["nn", "nb"], asked: "skoler" },
  ]);
});

test("asks nothing that a flag has said", async () => {
  const flags = ["--year", "2017", "--title", "T", "--language", "nn", "--asked", "skular", "--from", "2014"];
  const { asked, questions } = await begin(["v17", ...flags], []);
  expect(questions).toEqual([]);
  expect(asked).toEqual([
    { id: "v17", year: 2017, from: "2014", title: "T", languages: ["nn"], asked: "skular" },
  ]);
  expect((await begin(["2016", "--empty"])).asked).toMatchObject([{ id: "2016", year: 2016 }]);
  expect((await begin(["2016", "--empty"])).asked[0]).not.toHaveProperty("from");
});

test.each([[["2016", "--from", "2015", "--empty"]], [["vår"]], [["2016", "--language", "sv"]], [[]]])(
  "%j is no way to ask",
  async (argv) => {
    expect((await begin(argv)).code).toBe(2);
  },
);
