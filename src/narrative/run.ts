import Handlebars, { type HelperOptions } from "handlebars";
import type { Condition } from "./claims/condition.ts";
import type { Call, Helper } from "./helper.ts";
import type { Narrator } from "./narrator.ts";
import { sourceOf, type Template } from "./template.ts";

/** What Handlebars hands to every helper: beside the author's own options, who tells and from which template. */
type Runtime = HelperOptions & {
  readonly loc: { start: { line: number; column: number } };
  readonly data: { readonly narrator: Narrator; readonly template: Template };
};

/** Compiling takes longer than running, and a preview or a test runs the same template many times. */
const compiled = new WeakMap<hbs.AST.Program, HandlebarsTemplateDelegate>();

/** Writes a checked template's Markdown, with a token for everything that comes from the data. */
export function runTemplate(
  template: Template,
  tree: hbs.AST.Program,
  helpers: ReadonlyMap<string, Helper>,
  narrator: Narrator,
): string {
  const known = compiled.get(tree);
  const run = known ?? compile(tree, helpers);
  if (!known) compiled.set(tree, run);
  return run({}, { data: { narrator, template } });
}

function compile(tree: hbs.AST.Program, helpers: ReadonlyMap<string, Helper>): HandlebarsTemplateDelegate {
  const handlebars = Handlebars.create();
  // Handlebars' own helpers («if», «each») would let a template say things that nothing has checked.
  for (const name of Object.keys(handlebars.helpers)) handlebars.unregisterHelper(name);
  for (const helper of helpers.values()) {
    handlebars.registerHelper(helper.name, (...args: unknown[]) => {
      const { narrator, template } = (args.at(-1) as Runtime).data;
      const call = callOf(helper, template, args);
      if (helper.kind !== "condition") return helper.run(call, narrator);
      const { name, parameters, options } = call;
      // Of a condition within another, what matters is what came of it.
      const asked = JSON.stringify([name, parameters, options], withoutBigInts);
      return narrator.judged(asked, () => helper.run(call, narrator));
    });
  }
  // Values are tokens and need no escaping; escaping would be done twice, by Handlebars and by Markdown.
  return handlebars.compile(tree, { noEscape: true, strict: true });
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

/** Handlebars gives a block without `{{else}}` one function that writes nothing, the same for all. */
function isNoop(inverse: unknown): boolean {
  return inverse === noop;
}

const noop: unknown = (Handlebars as unknown as { VM: { noop: unknown } }).VM.noop;

/** Numbers in a condition are exact fractions, of whole numbers of any size. */
function withoutBigInts(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}
