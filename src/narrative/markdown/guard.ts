import { type Token, walkTokens } from "marked";
import type { Problems } from "../../problems/problem.ts";
import { messages } from "../messages/text.ts";
import { placeOf, type Template } from "../template.ts";
import { hasTokenCharacter } from "../tokens.ts";

const SAFE = /^(?:https?:|mailto:)/i;

/**
 * Looks at links and pictures as Markdown understands them, whatever way they were written: each link
 * leads somewhere that can be reached from the web and from the PDF, and no picture is fetched from outside.
 */
export function guardMarkup(tokens: readonly Token[], template: Template, problems: Problems): void {
  walkTokens([...tokens], (token) => {
    if (token.type === "image") {
      problems.add(messages["narrative.image"], placeOf(template, "!["), { text: token.text });
    }
    if (token.type === "code" && isTokenIn(token.lang ?? "")) {
      problems.add(messages["narrative.helper-in-link"], placeOf(template, "```"));
    }
    if (token.type !== "link") return;
    const { href, title, raw } = token;
    if (isTokenIn(href) || isTokenIn(title ?? "")) {
      problems.add(messages["narrative.helper-in-link"], placeOf(template, "]("));
    } else if (!SAFE.test(href) && !reported(template, problems)) {
      problems.add(messages["narrative.link"], placeOf(template, raw), { target: href });
    }
  });
}

/** Markdown writes an address with percent signs, and a token's characters with it. */
function isTokenIn(text: string): boolean {
  return hasTokenCharacter(text) || /%EE%80%8[01]/i.test(text);
}

/** The check of the template has told of those that it could see, at their very place. */
function reported(template: Template, problems: Problems): boolean {
  return problems.errors.some(
    (p) => p.code === messages["narrative.link"].code && p.source.file === template.file,
  );
}
