import { nearest } from "../problems/nearest.ts";
import type { Problems } from "../problems/problem.ts";
import type { Helper, OptionValues, Parameter } from "./helper.ts";
import { lintContent } from "./lint.ts";
import { sourceOf, type Template } from "./template.ts";

type Expression = hbs.AST.MustacheStatement | hbs.AST.BlockStatement | hbs.AST.SubExpression;

/**
 * Checks a template before any of it is run: every helper exists and is used as it is meant to be, and
 * the author's own text has nothing in it that cannot be traced. Adds a problem for each that is not.
 */
export function checkTemplate(
  template: Template,
  tree: hbs.AST.Program,
  helpers: ReadonlyMap<string, Helper>,
  problems: Problems,
): void {
  const check = new Checker(template, helpers, problems);
  check.program(tree);
}

class Checker {
  readonly #template: Template;
  readonly #helpers: ReadonlyMap<string, Helper>;
  readonly #problems: Problems;

  constructor(template: Template, helpers: ReadonlyMap<string, Helper>, problems: Problems) {
    this.#template = template;
    this.#helpers = helpers;
    this.#problems = problems;
  }

  program(program: hbs.AST.Program | undefined): void {
    for (const statement of program?.body ?? []) this.#statement(statement);
  }

  #statement(statement: hbs.AST.Statement): void {
    switch (statement.type) {
      case "ContentStatement":
        return lintContent(this.#template, statement as hbs.AST.ContentStatement, this.#problems);
      case "CommentStatement":
        return;
      case "MustacheStatement":
        return this.#expression(statement as hbs.AST.MustacheStatement, "inline");
      case "BlockStatement": {
        const block = statement as hbs.AST.BlockStatement;
        this.#expression(block, "block");
        this.program(block.program);
        return this.program(block.inverse);
      }
      default: {
        const source = sourceOf(this.#template, statement.loc.start);
        this.#problems.add("narrative.not-allowed", source, { what: statement.type });
      }
    }
  }

  #expression(expression: Expression, kind: Helper["kind"]): void {
    const source = sourceOf(this.#template, expression.loc.start);
    const name = (expression.path as hbs.AST.PathExpression).original ?? "";
    const helper = this.#helpers.get(name);
    if (!helper) {
      const candidates = [...this.#helpers.values()].filter((h) => h.kind === kind).map((h) => h.name);
      this.#problems.add("narrative.unknown-helper", source, {
        name,
        kind,
        nearest: nearest(name, candidates),
        known: candidates,
      });
      return;
    }
    if (helper.kind !== kind) {
      this.#problems.add("narrative.misplaced-helper", source, { name, example: helper.example });
      return;
    }
    this.#parameters(expression, helper);
    this.#options(expression, helper);
  }

  #parameters({ params, loc }: Expression, helper: Helper): void {
    const { parameters, name, example } = helper;
    const least = parameters.filter((p) => !p.optional).length;
    const most = parameters.at(-1)?.many ? Number.POSITIVE_INFINITY : parameters.length;
    const fits =
      params.length >= least &&
      params.length <= most &&
      params.every((param, index) => isOfKind(param, parameters[Math.min(index, parameters.length - 1)]));
    if (!fits) {
      const expected = parameters.map((p) => p.name).join(" ");
      this.#problems.add("narrative.wrong-parameters", sourceOf(this.#template, loc.start), {
        name,
        expected,
        example,
      });
    }
    for (const param of params) {
      if (param.type === "SubExpression") this.#expression(param as hbs.AST.SubExpression, "condition");
    }
  }

  #options({ hash }: Expression, helper: Helper): void {
    for (const pair of hash?.pairs ?? []) {
      const source = sourceOf(this.#template, pair.loc.start);
      const allowed = helper.options[pair.key];
      if (!allowed) {
        const known = Object.keys(helper.options);
        const details = { helper: helper.name, option: pair.key, known, nearest: nearest(pair.key, known) };
        this.#problems.add("narrative.unknown-helper-option", source, details);
      } else this.#optionValue(pair, helper.name, allowed);
    }
  }

  #optionValue(pair: hbs.AST.HashPair, helper: string, allowed: OptionValues): void {
    const literal = literalOf(pair.value);
    const value = literal ?? "";
    if (literal !== undefined && (allowed === "text" || allowed.includes(value))) return;
    const known = allowed === "text" ? [] : [...allowed];
    const details = { helper, option: pair.key, value, known, nearest: nearest(value, known) };
    this.#problems.add("narrative.wrong-option-value", sourceOf(this.#template, pair.loc.start), details);
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
