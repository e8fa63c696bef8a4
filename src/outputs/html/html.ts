import { escapeMarkup } from "../../files/markup.ts";

/**
 * HTML that may stand in a page as it is. There are three ways to get some: the tag `html`, which escapes every text
 * that is put into it; `join`; and `trusted`, for what a part of the program has made already. A layout takes it in
 * unescaped, and escapes all else.
 */
export class Html {
  readonly #written: string;

  private constructor(written: string) {
    this.#written = written;
  }

  /**
   * HTML that the program has made in another way: a drawing, a filled layout, a style sheet. Never what an author or
   * the data have written.
   */
  static trusted(written: string): Html {
    return new Html(written);
  }

  toString(): string {
    return this.#written;
  }

  /** By this name Handlebars knows what it is not to escape. */
  toHTML(): string {
    return this.#written;
  }
}

/** Nothing at all. */
export const NOTHING = Html.trusted("");

/** HTML with texts, numbers and HTML in its places: html`<p>${text}</p>`. Texts are safe in attributes too. */
export function html(parts: TemplateStringsArray, ...values: readonly (Html | string | number)[]): Html {
  const written = parts.map((part, index) => {
    const value = values[index];
    if (value === undefined) return part;
    return part + (value instanceof Html ? value.toString() : escapeMarkup(String(value)));
  });
  return Html.trusted(written.join(""));
}

/** Pieces of HTML one after the other. */
export function join(pieces: readonly Html[], between = ""): Html {
  return Html.trusted(pieces.map(String).join(escapeMarkup(between)));
}
