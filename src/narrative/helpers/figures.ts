import type { Source } from "../../problems/problem.ts";
import { type InlineHelper, textAt } from "../helper.ts";
import { asciiId } from "../markdown/ids.ts";
import { type CheckedTemplate, sourceOf } from "../template.ts";
import type { AskedFigure, FigureForm } from "../tree.ts";
import { ownParagraph } from "./places.ts";

/** What each helper draws, and a right use of it. */
const forms: readonly (readonly [name: string, form: FigureForm, example: string])[] = [
  ["søyler", "soyler", '{{søyler "mottak.utilstrekkelig" sorter="størst"}}'],
  ["tideler", "tideler", '{{tideler "resultatmal.ja" tekst="Mål for introduksjonsprogrammet"}}'],
  ["prikker", "prikker", '{{prikker "frivillighet.samarbeid" "naringsliv.samarbeid" tekst="Samarbeid"}}'],
  ["gruppert", "gruppert", '{{gruppert "svar.svart" gruppe="enhet" tekst="Hvem som har svart"}}'],
  ["utvikling", "utvikling", '{{utvikling "resultatmal.ja" tekst="Mål for introduksjonsprogrammet"}}'],
  [
    "endring-figur",
    "endring",
    '{{endring-figur "svar.svart" gruppe="enhet=kommune" tekst="Hvem som har svart"}}',
  ],
  ["enheter", "enheter", '{{enheter "svar.svart@enhet=kommune" tekst="Kommuner som har svart"}}'],
];

/**
 * A figure in a line: all answers to a question, or the keys that are named, drawn as the project's own spec of that form
 * (`templates/figures/former/`) says.
 */
export const inlineFigures: readonly InlineHelper[] = forms.map(([name, form, example]) => ({
  kind: "inline",
  name,
  ownLine: true,
  parameters: [{ name: "spørsmål eller nøkkel", kind: "text", many: true }],
  options: {
    gruppe: "text",
    tekst: "text",
    merknad: "text",
    navn: "text",
    sorter: ["spørreskjema", "størst"],
    framhev: "text",
    uten: "text",
  },
  example,
  run(call, narrator) {
    const { source, options } = call;
    const what = call.parameters.map((_, index) => textAt(call, index));
    return ownParagraph(narrator.block({ kind: "figure", ...asks(form, what, options), source }));
  },
}));

/** What a line asks for, under the name that it gives, or that of what it shows. */
function asks(form: FigureForm, what: readonly string[], options: AskedFigure["options"]) {
  return { name: options.navn ?? asciiId(what.join(" ")), asked: { form, what, options } };
}

/** A figure that stands in a line of a template, whether or not the template will tell it. */
export interface LikelyFigure {
  readonly name: string;
  readonly asked: AskedFigure;
  readonly source: Source;
}

/** The figures that a template may ask for in a line, as far as can be seen before it is told. */
export function likelyFigures(template: CheckedTemplate): readonly LikelyFigure[] {
  const inside = (program: hbs.AST.Program | undefined): readonly LikelyFigure[] =>
    (program?.body ?? []).flatMap((statement) => {
      if (statement.type === "BlockStatement") {
        const { program: first, inverse } = statement as hbs.AST.BlockStatement;
        return [...inside(first), ...inside(inverse)];
      }
      return statement.type === "MustacheStatement" ? asked(statement as hbs.AST.MustacheStatement) : [];
    });
  const asked = ({ path, params, hash, loc }: hbs.AST.MustacheStatement): readonly LikelyFigure[] => {
    const called = (path as hbs.AST.PathExpression).original;
    const form = forms.find(([name]) => name === called)?.[1];
    if (form === undefined) return [];
    const wordOf = (one: hbs.AST.Expression) => String((one as hbs.AST.StringLiteral).value);
    const options = Object.fromEntries((hash?.pairs ?? []).map(({ key, value }) => [key, wordOf(value)]));
    return [{ ...asks(form, params.map(wordOf), options), source: sourceOf(template, loc.start) }];
  };
  return inside(template.tree);
}
