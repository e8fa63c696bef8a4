import type { Problems } from "../problems/problem.ts";
import { checkTemplate } from "./check.ts";
import { helpers } from "./helpers/index.ts";
import { parseTemplate } from "./parse.ts";
import type { CheckedTemplate, Template } from "./template.ts";

/**
 * Parses and checks templates, for which no data are needed: what is wrong in the prose is told together
 * with what is wrong in the data.
 *
 * @returns those that can be read, in the same order
 */
export function prepareTemplates(
  templates: readonly Template[],
  problems: Problems,
): readonly CheckedTemplate[] {
  return templates.flatMap((template) => {
    const tree = parseTemplate(template, problems);
    return tree ? [checkTemplate(template, tree, helpers, problems)] : [];
  });
}
