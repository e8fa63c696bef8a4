import { isArea, isContent, isNode, type Kid, type Node, pageOf, textOf } from "../tree/node.ts";
import { contents } from "./contents.ts";
import type { Context } from "./context.ts";
import { figure } from "./figures.ts";
import { group, ofNoMeaning, withParagraphs } from "./groups.ts";
import { link } from "./links.ts";
import { definitions, item, label, list } from "./lists.ts";
import { keepFirst } from "./repeats.ts";
import { table } from "./tables.ts";

type Rule = (node: Node, context: Context) => Kid[];

const whole: Rule = (node) => (node.kids.length > 0 ? [node] : []);
const kept: Rule = (node) => [node];

/** What the page asked for by a tag comes before what the print makes of it. */
const byHook: Readonly<Record<string, Rule>> = {
  toc: contents,
  dl: definitions,
  dt: kept,
  dd: kept,
};

const byRole: Readonly<Record<string, Rule>> = {
  NonStruct: ofNoMeaning,
  Div: group,
  Sect: group,
  Art: group,
  Part: group,
  Aside: group,
  BlockQuote: group,
  L: list,
  LI: item,
  Lbl: label,
  Table: table,
  Figure: figure,
  Link: link,
  // A cell or a heading that is empty must stay: without it the table would be another.
  TH: kept,
  TD: kept,
  // So must a field that is drawn alone, such as a box with a tick: it is told as an element that says nothing.
  Form: kept,
};

/**
 * Makes the tree of the print into one that says what the page says.
 *
 * @param root as Chromium wrote it; it is changed
 * @param context gathers what leaves the tree on the way
 */
export function rebuild(root: Node, context: Context): Node {
  fixKids(root, root.language, context, false);
  root.role = "Document";
  root.language = undefined;
  return withParagraphs(root);
}

function fix(node: Node, inherited: string | undefined, context: Context, inRow: boolean): Kid[] {
  const language = node.language ?? inherited;
  if (node.language === inherited) node.language = undefined;
  // A list without its usual display gives items that the print doesn't know as such.
  if (node.role === "L") for (const kid of node.kids) if (isNode(kid)) nameItem(kid);
  if (node.role === "NonStruct" && node.kids.some(isArea)) node.role = "Link";
  if (inRow && node.role === "NonStruct") keepFirst(node, context);
  fixKids(node, language, context, inRow || node.role === "TR");
  const rule = byHook[node.hook ?? ""] ?? byRole[node.role] ?? whole;
  return rule(node, context);
}

function fixKids(node: Node, language: string | undefined, context: Context, inRow: boolean): void {
  const keepsLines = node.role === "Figure" || node.role === "Lbl";
  const kids: Kid[] = [];
  const add = (kid: Kid) => {
    if (keepsLines || !isDrawn(kid)) kids.push(kid);
  };
  // A picture behind text is decoration; one alone may be text that a filter made a picture of.
  const pictured = !keepsLines && node.kids.some((kid) => isContent(kid) && kid.mark.pictured);
  if (pictured && textOf(node) === "") context.faults.picturesWithoutAlt.push(pageOf(node));
  node.kids.forEach((kid) => {
    if (isNode(kid)) fix(kid, language, context, inRow).forEach(add);
    else add(kid);
  });
  node.kids = kids;
}

/** Lines, backgrounds and pictures alone. They leave the tree, and so become artifacts. */
function isDrawn(kid: Kid): boolean {
  return isContent(kid) && kid.mark.pieces.length === 0;
}

function nameItem(kid: Node): void {
  if (kid.role === "NonStruct") kid.role = "LI";
}
