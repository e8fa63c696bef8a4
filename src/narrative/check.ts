import { nearest } from "../problems/nearest.ts";
import type { Problems } from "../problems/problem.ts";
import { checkCharacters } from "./characters.ts";
import type { Helper, OptionValues, Parameter } from "./helper.ts";
import { messages } from "./messages/templates.ts";
import { forbiddenIn } from "./not-allowed.ts";
import { compileTemplate } from "./run.ts";
import { type CheckedTemplate, sourceOf, type Template } from "./template.ts";

type Expression = hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression;

/**
 * Checks a template before any of it is run: every helper exists and is used as it is meant to be, and
 * the author's own text has no sign in it that belongs to helpers. Adds a problem for each that is not.
 *
 * @returns the template without what cannot be run, so that the rest of the chapter is still told and tried
 */
export function checkTemplate(
  template: Template,
  tree: hbs.AST.Program,
  helpers: ReadonlyMap<string, Helper>,
  problems: Problems,
): CheckedTemplate {
  const checker = new Checker(template, helpers, problems);
  const program = checker.program(tree);
  return { ...template, tree: program, compiled: compileTemplate(program, checker.untried, helpers) };
}

class Checker {
  readonly #template: Template;
  readonly #helpers: ReadonlyMap<string, Helper>;
  readonly #problems: Problems;
  readonly #lines: readonly string[];
  /** The text of blocks that cannot be run. */
  readonly untried = new Set<hbs.AST.Statement>();

  constructor(template: Template, helpers: ReadonlyMap<string, Helper>, problems: Problems) {
    this.#template = template;
    this.#lines = template.text.split("\n");
    this.#helpers = helpers;
    this.#problems = problems;
  }

  program(program: hbs.AST.Program): hbs.AST.Program {
    return { ...program, body: program.body.flatMap((statement) => this.#statement(statement)) };
  }

  #statement(statement: hbs.AST.Statement): hbs.AST.Statement[] {
    const forbidden = forbiddenIn(statement, this.#helpers);
    if (forbidden) {
      const source = sourceOf(this.#template, statement.loc.start);
      this.#problems.add(messages["narrative.not-allowed"], source, { kind: forbidden });
    }
    switch (statement.type) {
      case "ContentStatement":
        return [checkCharacters(this.#template, statement as hbs.AST.ContentStatement, this.#problems)];
      case "MustacheStatement": {
        const right = this.#expression(statement as hbs.AST.MustacheStatement, "inline");
        return [right && !forbidden ? statement : placeholder(statement)];
      }
      case "BlockStatement":
        return this.#block(statement as hbs.AST.BlockStatement, forbidden === undefined);
      default:
        return [];
    }
  }

  /** What stands in a block that cannot be run is still told, so that its own problems are found. */
  #block(block: hbs.AST.BlockStatement, allowed: boolean): hbs.AST.Statement[] {
    const right = this.#expression(block, "block");
    // Handlebars leaves one of the two out, whatever its types say.
    const program = (block.program as hbs.AST.Program | undefined) && this.program(block.program);
    const inverse = (block.inverse as hbs.AST.Program | undefined) && this.program(block.inverse);
    if (!right || !allowed) {
      const body = [...(program?.body ?? []), ...(inverse?.body ?? [])];
      for (const one of body) this.untried.add(one);
      return body;
    }
    return [{ ...block, program, inverse } as hbs.AST.BlockStatement];
  }

  /** @returns whether it can be run */
  #expression(expression: Expression, kind: Helper["kind"]): boolean {
    const source = sourceOf(this.#template, expression.loc.start);
    const name = String((expression.path as hbs.AST.PathExpression).original);
    const helper = this.#helpers.get(name);
    if (!helper) {
      const candidates = [...this.#helpers.values()].filter((h) => h.kind === kind).map((h) => h.name);
      const details = { name, kind, nearest: nearest(name, candidates), known: candidates };
      this.#problems.add(messages["narrative.unknown-helper"], source, details);
      return false;
    }
    if (helper.kind !== kind) {
      this.#problems.add(messages["narrative.misplaced-helper"], source, { name, example: helper.example });
      return false;
    }
    if (helper.ownLine && !this.#hasOwnLine(expression)) {
      this.#problems.add(messages["narrative.block-in-text"], source, { name });
      // What stands in a block is told all the same, so that its own problems are found.
      if (kind === "inline") return false;
    }
    const parameters = this.#parameters(expression, helper);
    const options = this.#options(expression, helper);
    return parameters && options;
  }

  /** Nothing but other helpers stands on the lines where it begins and ends. */
  #hasOwnLine({ loc: { start, end } }: Expression): boolean {
    const before = (this.#lines[start.line - 1] ?? "").slice(0, start.column);
    const after = (this.#lines[end.line - 1] ?? "").slice(end.column);
    return [before, after].every((text) => text.replace(/\{\{.*?\}\}/g, "").trim() === "");
  }

  #parameters({ params, loc }: Expression, helper: Helper): boolean {
    const { parameters, name, example } = helper;
    const least = parameters.filter((p) => !p.optional).length;
    const most = parameters.at(-1)?.many ? Number.POSITIVE_INFINITY : parameters.length;
    const fits =
      params.length >= least &&
      params.length <= most &&
      params.every((param, index) => isOfKind(param, parameters[Math.min(index, parameters.length - 1)]));
    if (!fits) {
      const source = sourceOf(this.#template, loc.start);
      const expected = parameters.map((p) => p.name);
      this.#problems.add(messages["narrative.wrong-parameters"], source, { name, expected, example });
    }
    const inner = params.filter((param) => param.type === "SubExpression");
    const right = inner.map((param) => this.#expression(param as hbs.AST.SubExpression, "condition"));
    return fits && !right.includes(false);
  }

  /** An option that does not exist can be passed over; a wrong value cannot. */
  #options({ hash }: Expression, helper: Helper): boolean {
    const right = (hash?.pairs ?? []).map((pair) => {
      const allowed = Object.hasOwn(helper.options, pair.key) ? helper.options[pair.key] : undefined;
      if (allowed) return this.#optionValue(pair, helper.name, allowed);
      const source = sourceOf(this.#template, pair.loc.start);
      const known = Object.keys(helper.options);
      const details = { helper: helper.name, option: pair.key, known, nearest: nearest(pair.key, known) };
      this.#problems.add(messages["narrative.unknown-helper-option"], source, details);
      return true;
    });
    return !right.includes(false);
  }

  #optionValue(pair: hbs.AST.HashPair, helper: string, allowed: OptionValues): boolean {
    const literal = literalOf(pair.value);
    if (literal !== undefined && (allowed === "text" || allowed.includes(literal))) return true;
    const value = literal ?? String((pair.value as Partial<hbs.AST.PathExpression>).original ?? "…");
    const known = allowed === "text" ? [] : [...allowed];
    const details = {
      helper,
      option: pair.key,
      value,
      quoted: literal !== undefined,
      known,
      nearest: nearest(value, known),
    };
    this.#problems.add(
      messages["narrative.wrong-option-value"],
      sourceOf(this.#template, pair.loc.start),
      details,
    );
    return false;
  }
}

function isOfKind(param: hbs.AST.Expression, parameter: Parameter | undefined): boolean {
  if (!parameter) return false;
  if (parameter.kind === "condition") return param.type === "SubExpression";
  if (parameter.kind === "number") return param.type === "NumberLiteral";
  return param.type === "StringLiteral";
}

function literalOf(value: hbs.AST.Expression): string | undefined {
  if (value.type === "StringLiteral") return (value as hbs.AST.StringLiteral).value;
  if (value.type === "NumberLiteral") return String((value as hbs.AST.NumberLiteral).value);
  return undefined;
}

/** Stands where a helper was, so that a heading made of one is still a heading. */
function placeholder({ loc }: hbs.AST.Statement): hbs.AST.ContentStatement {
  return { type: "ContentStatement", value: "…", original: "…", loc } as unknown as hbs.AST.ContentStatement;
}
