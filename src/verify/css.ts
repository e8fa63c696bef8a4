import { TokenType, tokenize } from "@csstools/css-tokenizer";

/** Texts that a style sheet writes itself: the strings of each `content`. */
export function generatedTexts(css: string): readonly string[] {
  const texts: string[] = [];
  let inContent = false;
  let name = "";
  for (const token of tokenize({ css })) {
    const [type, written] = token;
    if (type === TokenType.Whitespace || type === TokenType.Comment) continue;
    if (type === TokenType.Ident && !inContent) name = written.toLowerCase();
    else if (type === TokenType.Colon && !inContent) inContent = name === "content";
    else if (type === TokenType.Semicolon || type === TokenType.CloseCurly) {
      inContent = false;
      name = "";
    } else if (inContent && type === TokenType.String) texts.push(token[4].value);
    else if (!inContent) name = "";
  }
  return texts;
}
