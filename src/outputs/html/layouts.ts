import Handlebars from "handlebars";

/** Fills a layout with a view and gives HTML. Everything in the view that is not marked as HTML is escaped. */
export type Layouts = (name: string, view: object) => string;

/**
 * Compiles the layouts. Each may take in each other by name (`{{> figur}}`).
 *
 * @param files text by name, such as `web` and `figur`
 * @throws when a layout is misspelt or asks for something that its view has not
 */
export function compileLayouts(files: ReadonlyMap<string, string>): Layouts {
  const handlebars = Handlebars.create();
  for (const [name, text] of files) handlebars.registerPartial(name, text);
  const compiled = new Map<string, HandlebarsTemplateDelegate>();
  return (name, view) => {
    const text = files.get(name);
    if (text === undefined) throw new Error(`There is no layout «${name}»`);
    const layout = compiled.get(name) ?? handlebars.compile(text, { strict: true, preventIndent: true });
    compiled.set(name, layout);
    return layout(view);
  };
}

/** Marks HTML that was made here as HTML, so that a layout puts it in as it is. */
export function asHtml(html: string): object {
  return new Handlebars.SafeString(html);
}
