import type { ChapterTeller } from "./markdown/chapter.ts";
import type { Told } from "./narrator.ts";
import { startOf } from "./run.ts";
import { RunText, type Stretch } from "./run-text.ts";
import { sourceOf, type Template } from "./template.ts";
import { token, withoutKeptCharacters } from "./tokens.ts";

/** What a helper that has not been run says. */
const UNSAID = "…";

/** A template that has been parsed. */
export type ParsedTemplate = Template & { readonly tree: hbs.AST.Program };

/** A template's text as it can be read before anything is told. */
export interface OpaqueText {
  readonly text: RunText;
  readonly teller: ChapterTeller;
}

/**
 * A template's Markdown as it is before anything is told: each helper is a label that says nothing. Of two branches,
 * the first is taken.
 *
 * @param otherwise the blocks of which the part after `{{else}}` is taken instead
 */
export function opaqueText(
  template: ParsedTemplate,
  otherwise: ReadonlySet<hbs.AST.Statement> = new Set(),
): OpaqueText {
  const told = new Map<string, Told>();
  const stretches: (Stretch & { readonly offset: number })[] = [];
  let text = "";
  const write = ({ body }: hbs.AST.Program) => {
    for (const statement of body) {
      if (statement.type === "ContentStatement") {
        const content = statement as hbs.AST.ContentStatement;
        const value = withoutKeptCharacters(content.value);
        const place = { ...startOf(content), offset: text.length, length: value.length };
        stretches.push({ ...place, blocks: [], untried: false });
        text += value;
      } else if (statement.type === "BlockStatement") {
        const taken = branchOf(statement, otherwise.has(statement));
        if (taken) write(taken);
      } else if (statement.type === "MustacheStatement") {
        const id = `x${told.size + 1}`;
        const source = sourceOf(template, statement.loc.start);
        told.set(id, { kind: "label", text: UNSAID, source, within: [] });
        text += token(id);
      }
    }
  };
  write(template.tree);
  const none = new RunText("", [], template);
  return {
    text: new RunText(text, stretches, template),
    teller: {
      told: (id) => told.get(id),
      claim: () => undefined,
      span: () => ({ kind: "words" }),
      textOf: () => none,
    },
  };
}

/** The template as it is read in enough ways for each branch of it to be read, the first branches first. */
export function opaqueReadings(template: ParsedTemplate): readonly OpaqueText[] {
  const ways: ReadonlySet<hbs.AST.Statement>[] = [new Set()];
  const walk = ({ body }: hbs.AST.Program, chosen: readonly hbs.AST.Statement[]) => {
    for (const statement of body) {
      if (statement.type !== "BlockStatement") continue;
      const [first, second] = [branchOf(statement, false), branchOf(statement, true)];
      if (first) walk(first, chosen);
      if (!first || !second || first === second) continue;
      ways.push(new Set([...chosen, statement]));
      walk(second, [...chosen, statement]);
    }
  };
  walk(template.tree, []);
  return ways.map((way) => opaqueText(template, way));
}

/** Handlebars leaves one of the two out, whatever its types say. */
function branchOf(statement: hbs.AST.Statement, second: boolean): hbs.AST.Program | undefined {
  const { program, inverse } = statement as Partial<hbs.AST.BlockStatement>;
  return second ? (inverse ?? program) : (program ?? inverse);
}
