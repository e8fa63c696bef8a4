import type { ChapterTeller } from "./markdown/chapter.ts";
import type { Told } from "./narrator.ts";
import { startOf } from "./run.ts";
import { RunText, type Stretch } from "./run-text.ts";
import { type CheckedTemplate, sourceOf } from "./template.ts";
import { token } from "./tokens.ts";

/** What a helper that has not been run says. */
const UNSAID = "…";

/**
 * A template's Markdown as it is before anything is told: each helper is a label that says nothing, and one on a line
 * of its own stands alone. Of two branches, the first is read.
 */
export function opaqueText(template: CheckedTemplate): {
  readonly text: RunText;
  readonly teller: ChapterTeller;
} {
  const told = new Map<string, Told>();
  const stretches: (Stretch & { offset: number })[] = [];
  let text = "";
  const put = (helper: hbs.AST.Statement) => {
    const id = `x${told.size + 1}`;
    const source = sourceOf(template, helper.loc.start);
    told.set(id, { kind: "label", text: UNSAID, source, within: [] });
    text += token(id);
  };
  const write = ({ body }: hbs.AST.Program) => {
    for (const statement of body) {
      if (statement.type === "ContentStatement") {
        const content = statement as hbs.AST.ContentStatement;
        const { value } = content;
        stretches.push({
          ...startOf(content),
          offset: text.length,
          length: value.length,
          blocks: [],
          untried: false,
        });
        text += value;
      } else if (statement.type === "BlockStatement") {
        const { program } = statement as hbs.AST.BlockStatement;
        write(program);
      } else if (statement.type === "MustacheStatement") put(statement);
    }
  };
  write(template.tree);
  const none = new RunText("", [], template);
  return {
    text: new RunText(text, stretches, template),
    teller: { told: (id) => told.get(id), claim: () => undefined, textOf: () => none },
  };
}
