import { extname, resolve } from "node:path";
import type { Compared } from "../../app/compare.ts";
import { HTML_MARK, writeHtml } from "../../compare/write-html.ts";
import { JSON_MARK } from "../../compare/write-json.ts";
import { TEXT_MARK, writeText } from "../../compare/write-text.ts";
import { writeComparison } from "../../publish/comparison-file.ts";
import type { Context } from "../context.ts";
import { findProject } from "../project.ts";
import type { CompareRequest, ComparisonFormat } from "../request.ts";

/**
 * `rapport compare`: tells what has changed from one edition to a later one, on the screen or to a file.
 *
 * @returns what `--json` prints: the comparison as data, and the file when one was written
 * @throws InputError with all that is wrong in the editions, or when the file cannot be written
 */
export async function runCompare(request: CompareRequest, context: Context): Promise<object> {
  const { manners, terminal, signal, cwd, work } = context;
  const root = findProject(cwd);
  const { old, new: current, language, out } = request;
  const asked = { root, old, new: current, ...(language !== undefined && { language }), signal };
  const compared = await work.compareEditions(asked);
  const content = written(compared, request.format ?? formatOf(out));
  if (out === undefined) {
    if (!manners.json) terminal.out(content);
    return compared.data;
  }
  const file = await writeComparison({ root, out: resolve(cwd, out), content, isOurs: isComparison });
  if (!manners.json) terminal.out(`${manners.words.compared(file)}\n`);
  return { ...compared.data, file };
}

function written({ view, data, config }: Compared, format: ComparisonFormat): string {
  switch (format) {
    case "text":
      return writeText(view);
    case "html":
      return writeHtml(view, config.colours);
    case "json":
      return `${JSON.stringify(data, null, 2)}\n`;
  }
}

/** What the name of a file asks for. */
function formatOf(file: string | undefined): ComparisonFormat {
  const extension = file === undefined ? "" : extname(file).toLowerCase();
  return extension === ".html" || extension === ".htm" ? "html" : extension === ".json" ? "json" : "text";
}

function isComparison(content: string): boolean {
  return [HTML_MARK, JSON_MARK, TEXT_MARK].some((mark) => content.includes(mark));
}
