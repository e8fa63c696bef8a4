import Handlebars, { type HelperOptions } from "handlebars";
import { lineIndex } from "../problems/lines.ts";
import type { Condition } from "./claims/condition.ts";
import type { Call, Helper } from "./helper.ts";
import type { Narrator } from "./narrator.ts";
import { type Place, RunText, type Stretch } from "./run-text.ts";
import { sourceOf, type Template } from "./template.ts";
import { stretchMark } from "./tokens.ts";

/** What Handlebars hands to every helper: beside the author's own options, who tells and from which template. */
type Runtime = HelperOptions & {
  readonly loc: { start: Place };
  readonly data: { readonly narrator: Narrator; readonly template: Template };
};

/** A template that is ready to be run. Compiling takes longer than running. */
export interface CompiledTemplate {
  /** The author's own stretches of text, in the order in which the template has them. */
  readonly stretches: readonly Stretch[];
  readonly write: HandlebarsTemplateDelegate;
}

/**
 * Compiles a checked template with a mark in front of each stretch of the author's own text, so that it can be
 * found again after Handlebars has put the pieces together: a message names the line where it was written.
 *
 * @param untried statements whose block could not be run: what it may have tried is not known
 */
export function compileTemplate(
  tree: hbs.AST.Program,
  untried: ReadonlySet<hbs.AST.Statement>,
  helpers: ReadonlyMap<string, Helper>,
): CompiledTemplate {
  const stretches: Stretch[] = [];
  const marked = markStretches(tree, untried, stretches);
  const handlebars = Handlebars.create();
  // Handlebars' own helpers («if», «each») would let a template say things that nothing has checked.
  for (const name of Object.keys(handlebars.helpers)) handlebars.unregisterHelper(name);
  for (const helper of helpers.values()) {
    handlebars.registerHelper(helper.name, (...args: unknown[]) => {
      const { narrator, template } = (args.at(-1) as Runtime).data;
      const call = callOf(helper, template, args);
      if (helper.kind !== "condition") {
        return narrator.calling(writtenFor(call), () => helper.run(call, narrator));
      }
      const { name, parameters, options } = call;
      // Of a condition within another, what matters is what came of it.
      const asked = JSON.stringify([name, parameters, options], withoutBigInts);
      return narrator.judged(asked, () => helper.run(call, narrator));
    });
  }
  // Values are tokens and need no escaping; escaping would be done twice, by Handlebars and at the edge.
  return { stretches, write: handlebars.compile(marked, { noEscape: true, strict: true }) };
}

/** Writes a template's Markdown, with a token for everything that comes from the data. */
export function runTemplate(
  template: Template & { readonly compiled: CompiledTemplate },
  narrator: Narrator,
): RunText {
  const { stretches, write } = template.compiled;
  return RunText.of(write({}, { data: { narrator, template } }), stretches, template);
}

function markStretches(
  tree: hbs.AST.Program,
  untried: ReadonlySet<hbs.AST.Statement>,
  stretches: Stretch[],
): hbs.AST.Program {
  type Around = Pick<Stretch, "blocks" | "untried">;
  const program = (one: hbs.AST.Program, around: Around): hbs.AST.Program => ({
    ...one,
    body: one.body.map((part) =>
      statement(part, { ...around, untried: around.untried || untried.has(part) }),
    ),
  });
  const statement = (one: hbs.AST.Statement, around: Around): hbs.AST.Statement => {
    if (one.type === "ContentStatement") {
      const content = one as hbs.AST.ContentStatement;
      if (content.value === "") return content;
      stretches.push({ ...startOf(content), length: content.value.length, ...around });
      const value = stretchMark(stretches.length - 1) + content.value;
      return { ...content, value } as hbs.AST.ContentStatement;
    }
    if (one.type !== "BlockStatement") return one;
    const block = one as hbs.AST.BlockStatement;
    const inside = { ...around, blocks: [...around.blocks, block.loc.start] };
    return {
      ...block,
      ...(block.program && { program: program(block.program, inside) }),
      ...(block.inverse && { inverse: program(block.inverse, inside) }),
    } as hbs.AST.BlockStatement;
  };
  return program(tree, { blocks: [], untried: false });
}

/** Handlebars takes away the rest of a line that holds nothing but a block's tag; the text begins after it. */
export function startOf({ original, value, loc }: hbs.AST.ContentStatement): Place {
  const before = String(original).slice(0, Math.max(0, String(original).indexOf(value)));
  const { line, column } = lineIndex(before, { ...loc.start, column: loc.start.column + 1 })(before.length);
  return { line, column: column - 1 };
}

function callOf(helper: Helper, template: Template, args: unknown[]): Call {
  const runtime = args.at(-1) as Runtime;
  const { fn, inverse } = runtime;
  const hasElse = helper.kind === "block" && inverse !== undefined && !isNoop(inverse);
  return {
    name: helper.name,
    source: sourceOf(template, runtime.loc.start),
    parameters: args.slice(0, -1) as (string | number | Condition)[],
    // `desimaler=1` without quotes is a number to Handlebars.
    options: Object.fromEntries(Object.entries(runtime.hash).map(([key, value]) => [key, String(value)])),
    body: () => (helper.kind === "block" ? fn({}) : ""),
    otherwise: hasElse ? () => inverse({}) : undefined,
  };
}

/** A call as the author wrote it, but for its punctuation: `andel kapasitet.oker ord=hele`. */
function writtenFor({ name, parameters, options }: Call): string {
  const values = parameters.map((one) => (typeof one === "object" ? `(${one.says})` : String(one)));
  return [name, ...values, ...Object.entries(options).map(([key, value]) => `${key}=${value}`)].join(" ");
}

/** Handlebars gives a block without `{{else}}` one function that writes nothing, the same for all. */
function isNoop(inverse: unknown): boolean {
  return inverse === noop;
}

const noop: unknown = (Handlebars as unknown as { VM: { noop: unknown } }).VM.noop;

/** Numbers in a condition are exact fractions, of whole numbers of any size. */
function withoutBigInts(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}
