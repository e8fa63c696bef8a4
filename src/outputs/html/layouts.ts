import Handlebars from "handlebars";
import { Html } from "./html.ts";

/** The page's layouts, each compiled when it is first filled. */
export interface Layouts {
  /**
   * Fills a layout. Everything in the view that is not HTML by its type is escaped.
   *
   * @throws when there is none of the name, or it asks for something that its view has not
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
      return Html.trusted(layout(view));
    },
  };
}
