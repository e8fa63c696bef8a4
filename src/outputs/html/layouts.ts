import Handlebars from "handlebars";
import { InputError, problem } from "../../problems/problem.ts";
import { Html } from "./html.ts";
import { messages } from "./messages.ts";

/** The page's layouts, each compiled when it is first filled. */
export interface Layouts {
  /**
   * Fills a layout. Everything in the view that is not HTML by its type is escaped.
   *
   * @throws InputError `layouts.cannot-fill` when it asks for something that its view has not, or for a layout that
   *   there is none of
   */
  fill(name: string, view: object): Html;
}

/**
 * Makes layouts from their texts. Each may take in each other by name (`{{> tabell}}`).
 *
 * @param files text by name, such as `nett` and `figur`
 */
export function compileLayouts(files: ReadonlyMap<string, string>): Layouts {
  const handlebars = Handlebars.create();
  for (const [name, text] of files) handlebars.registerPartial(name, text);
  const compiled = new Map<string, HandlebarsTemplateDelegate>();
  return {
    fill: (name, view) => {
      const text = files.get(name);
      if (text === undefined) throw new Error(`There is no layout «${name}»`);
      const layout = compiled.get(name) ?? handlebars.compile(text, { strict: true, preventIndent: true });
      compiled.set(name, layout);
      try {
        return Html.trusted(layout(view));
      } catch (error) {
        // What the view itself could not tell goes on as it is.
        if (!(error instanceof Handlebars.Exception)) throw error;
        const file = `templates/layouts/${name}.hbs`;
        throw new InputError([
          problem(messages["layouts.cannot-fill"], { file }, { message: firstLine(error) }),
        ]);
      }
    },
  };
}

/**
 * Where a text stops being a layout.
 *
 * @returns undefined where it is one
 */
export function layoutFault(text: string): { readonly line?: number } | undefined {
  try {
    Handlebars.parse(text);
    return undefined;
  } catch (error) {
    // «Parse error on line 3:» and the text around it; or « - 3:4» at the end.
    const [, parsed, built] = /^Parse error on line (\d+)| - (\d+):\d+$/.exec(firstLine(error)) ?? [];
    const line = parsed ?? built;
    return line === undefined ? {} : { line: Number(line) };
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";
}
