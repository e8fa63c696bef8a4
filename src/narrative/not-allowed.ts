import type { Helper } from "./helper.ts";

/** What Handlebars can do and a template may not: it would put in text that nothing has checked. */
export type Forbidden = "partial" | "decorator" | "unescaped" | "inverse" | "block-parameters" | "else";

/** The first thing in a statement that may not stand in a template, not counting what is inside a block. */
export function forbiddenIn(
  statement: hbs.AST.Statement,
  helpers: ReadonlyMap<string, Helper>,
): Forbidden | undefined {
  switch (statement.type) {
    case "PartialStatement":
    case "PartialBlockStatement":
      return "partial";
    case "Decorator":
    case "DecoratorBlock":
      return "decorator";
    case "MustacheStatement":
      return (statement as hbs.AST.MustacheStatement).escaped ? undefined : "unescaped";
    case "BlockStatement":
      return forbiddenInBlock(statement as hbs.AST.BlockStatement, helpers);
    default:
      return undefined;
  }
}

function forbiddenInBlock(
  { path, program, inverse }: hbs.AST.BlockStatement,
  helpers: ReadonlyMap<string, Helper>,
): Forbidden | undefined {
  const main = program as hbs.AST.Program | undefined;
  // «{{^påstand …}}» would leave its text out, unsaid and unseen, where the claim holds.
  if (!main) return "inverse";
  if (main.blockParams && main.blockParams.length > 0) return "block-parameters";
  const helper = helpers.get(String((path as hbs.AST.PathExpression).original));
  return inverse && helper?.kind === "block" && !helper.takesElse ? "else" : undefined;
}
