import type { narrative as nb } from "../nb/narrative.ts";
import { named, someNamed } from "../words.ts";
import { unknownReasons } from "./unknown.ts";

type Choice = { nearest?: string | undefined; known?: readonly string[] };

const choose = ({ nearest, known }: Choice, otherwise: string): string => {
  if (nearest !== undefined) return `Did you mean «${nearest}»?`;
  if (!known || known.length === 0) return otherwise;
  return known.length === 1
    ? `Write «${known[0]}».`
    : `Choose from ${someNamed(known, "and", "and others")}.`;
};

const languages = { nb: "bokmål", nn: "nynorsk" };

const helperKinds = { inline: "helper", block: "block", condition: "claim" };

const forbidden = {
  partial: {
    what: "A partial ({{> …}}) cannot be used in the text.",
    remedy: "Write the text here, or give it a chapter of its own.",
  },
  decorator: {
    what: "Expressions that begin with {{* or {{#* cannot be used in the text.",
    remedy: "Take it out.",
  },
  unescaped: {
    what: "Expressions in three curly brackets ({{{ … }}}) or {{& … }} cannot be used in the text.",
    remedy: "Write two curly brackets on each side. All signs come out as they are.",
  },
  inverse: {
    what: "A block cannot begin with {{^.",
    remedy: "Write {{#påstand (ikke …)}}, or a part that begins with {{else}}.",
  },
  "block-parameters": {
    what: "«as | … |» cannot be used in a block.",
    remedy: "Take it out. The key is written in each helper.",
  },
  else: {
    what: "{{else}} has no meaning in this block, and the text after it is left out.",
    remedy: "Take it out. {{else}} can only be used in {{#påstand}}.",
  },
};

const estimateKinds: Record<string, string> = {
  total: "the number is known, but not of how many",
  published: "only the share was published, not the number",
  direction: "only the direction of the change was published",
  mention: "it is said in words only",
  suppressed: "the figure is hidden since it is about too few",
  counted: "it was counted",
};

/** What follows the word: «hele … prosent». */
const numberIn: Record<string, string> = { prosent: " … prosent", "av-ti": " … av 10" };

/** How a share was to be told without a word. */
const alone: Record<string, string> = {
  prosent: "in percent without a word before it",
  "av-ti": "in tenths without a word before it",
  brøk: "as a fraction when «ord» is missing",
};

const refusals: Record<string, string> = {
  false: "it is not true",
  "unknown-word": "the word is none of those that are defined",
  "too-coarse": "the figure is not known exactly enough",
  tie: "the share is too near the middle between two tenths",
  extreme: "the share is too small or too large to be told in tenths",
  hedged: "the figure was published with a hedge, which may not be left out",
  "no-mirror": "the phrase has no opposite",
};

/** Why a change has no words. */
const untold: Record<string, string> = {
  hidden: "one of the two figures is hidden, since it is about too few",
  "no-share": "the data say neither whether the share went up or down, nor how large it was",
  "no-base": "how many answered is not known, so the margin of error is not either",
  "too-coarse": "the figures are not known exactly enough to say how large it is",
  "too-small": "it is too small to tell",
};

/** Why two editions cannot be compared, where questions.yaml has not said it. */
const incomparable: Record<string, (d: { group: string; options: readonly string[] }) => string> = {
  "no-previous": () => "«previous» is missing in edition.yaml.",
  year: () => "That edition is not of an earlier year.",
  undeclared: () => "questions.yaml does not say that it can.",
  declared: () => "questions.yaml says that it cannot.",
  "no-question": () => "That edition has not got the question.",
  "no-figure": () => "That edition has no figure for this.",
  "other-group": (d) => `The group «${d.group}» was made up in another way, or others were asked.`,
  "other-answers": (d) =>
    d.options.length > 0
      ? `The answers to choose from were not the same: only one of them has ${named(d.options, "and")}.`
      : "The question was answered in another way.",
};

export const narrative: typeof nb = {
  "narrative.unreadable": (d) => ({
    what: `The template cannot be read (${d.reason}).`,
    remedy: "Check that the file exists and that you have access to it.",
  }),
  "narrative.encoding": () => ({
    what: "The template is not saved as plain text in UTF-8.",
    remedy: "Open it in the program it was written in, and save it as plain text in UTF-8.",
  }),
  "narrative.missing-chapter": (d) => ({
    what: `The chapter «${d.name}» is missing: there is no file ${d.places.join(" or ")}.`,
    remedy: d.nearest
      ? `Did you mean «${d.nearest}»?`
      : "Write the file, or take the chapter out of edition.yaml.",
  }),
  "narrative.unclosed-block": (d) => ({
    what: d.closedBy
      ? `The block {{#${d.name}}} is closed by {{/${d.closedBy.name}}} in line ${d.closedBy.line}.`
      : `The block {{#${d.name}}} is never closed.`,
    remedy: `Write {{/${d.name}}} where the block ends.`,
  }),
  "narrative.unopened-block": (d) => ({
    what: `{{/${d.name}}} closes a block that was not opened.`,
    remedy: `Write {{#${d.name}}} where the block begins, or take {{/${d.name}}} out.`,
  }),
  "narrative.syntax": () => ({
    what: "The expression in curly brackets cannot be read.",
    remedy: "Look for a missing quotation mark or bracket.",
  }),
  "narrative.unknown-helper": (d) => ({
    what: `There is no ${helperKinds[d.kind]} «${d.name}».`,
    remedy: choose(d, ""),
  }),
  "narrative.misplaced-helper": (d) => ({
    what: `«${d.name}» cannot be used like this.`,
    remedy: `Write for example ${d.example}.`,
  }),
  "narrative.wrong-parameters": (d) => ({
    what:
      d.expected.length > 0
        ? `After «${d.name}» there is to be: ${d.expected.join(", ")}.`
        : `After «${d.name}» there is to be nothing more.`,
    remedy: `Write for example ${d.example}.`,
  }),
  "narrative.unknown-helper-option": (d) => ({
    what: `«${d.helper}» has no option «${d.option}».`,
    remedy: choose(d, "Take it out."),
  }),
  "narrative.wrong-option-value": (d) => ({
    what: d.quoted
      ? `«${d.helper}» cannot have ${d.option}="${d.value}".`
      : `«${d.helper}» cannot have ${d.option}=${d.value}: it is to stand in quotation marks.`,
    remedy: d.quoted || d.nearest ? choose(d, "") : `Write ${d.option}="…".`,
  }),
  "narrative.options-together": (d) => ({
    what: `«${d.option}» and «${d.with}» cannot be used together in «${d.helper}».`,
    remedy: `Take out «${d.option}» or «${d.with}».`,
  }),
  "narrative.not-allowed": (d) => forbidden[d.kind],
  "narrative.unknown-question": (d) => ({
    what: `There is no question «${d.question}» in questions.yaml.`,
    remedy: choose(d, "Look in questions.yaml."),
  }),
  "narrative.unknown-option": (d) => ({
    what: `There is no answer «${d.option}» to the question «${d.question}».`,
    remedy: choose(d, "Look in questions.yaml."),
  }),
  "narrative.unknown-group": (d) => ({
    what: `There is no group «${d.group}» in edition.yaml.`,
    remedy: choose(d, "Look in edition.yaml."),
  }),
  "narrative.no-figure": (d) => ({
    what: `The data have nothing on ${d.key}.`,
    remedy:
      d.groups.length > 0
        ? `They have it for the group ${someNamed(d.groups, "and", "and others")}.`
        : "Add the row to aggregates.csv, or take the number out of the text.",
  }),
  "narrative.empty-list": (d) => ({
    what: `The list is empty: the data have no answers to «${d.question}» for the group «${d.group}».`,
    remedy: "Choose another group, or take the list out of the text.",
  }),
  "narrative.no-share": (d) => ({
    what: `«${d.helper}» needs a share, but ${d.key} has none: ${estimateKinds[d.kind]}.`,
    remedy: "Tell what is known, or take the number out of the text.",
  }),
  "narrative.no-count": (d) => ({
    what: `«${d.helper}» needs a number, but ${d.key} has none: ${estimateKinds[d.kind]}.`,
    remedy: "Tell the share with «andel», or take the number out of the text.",
  }),
  "narrative.not-exact": (d) => ({
    what: `${d.key} cannot be told with decimals: ${estimateKinds[d.kind]}.`,
    remedy: "Take out «desimaler».",
  }),
  "narrative.no-complement": (d) => ({
    what: `«motsatt» cannot be used for ${d.key}: «${d.question}» has not just two answers that together are everyone.`,
    remedy:
      "Tell the share itself. If the question has exactly two answers, set twoWay: true in questions.yaml.",
  }),
  "narrative.no-change": (d) => ({
    what: `The change of ${d.key} cannot be told: ${untold[d.why] ?? ""}.`,
    remedy: "Take the sentence about change out of the text.",
  }),
  "narrative.change-untold": (d) => ({
    what: `How ${d.key} has changed cannot be said. This can: «${d.clause}».`,
    remedy: `Write {{endring "…" form="setning"}} as a sentence of its own, or take the sentence about change out of the text.`,
  }),
  "narrative.previous-year": (d) => ({
    what: `The change cannot be told: the edition «${d.previous}» that it is compared with is not of a year before ${d.year}.`,
    remedy: "Correct «previous» or «year» in edition.yaml. An edition's name is to begin with its year.",
  }),
  "narrative.not-comparable": (d) => ({
    what:
      d.previous === undefined
        ? `${d.key} has no edition to be compared with: «previous» is missing in edition.yaml.`
        : `${d.key} cannot be compared with ${d.previous}. ${d.reason ?? incomparable[d.fault]?.(d) ?? ""}`,
    remedy: "Take the sentence about change out of the text.",
  }),
  "narrative.false-phrase": (d) => ({
    what:
      (d.word
        ? `«${d.word}${numberIn[d.form] ?? ""}» may not be said of ${d.key}: `
        : `${d.key} may not be told ${alone[d.form] ?? ""}: `) +
      `${refusals[d.why]}. The share is ${d.exact} (${d.rows.join(", ")})` +
      `${d.published ? `, published as «${d.published}»` : ""}.`,
    remedy:
      d.alternatives.length > 0
        ? `This is true: ${d.alternatives.join(", ")}.`
        : "None of the phrases is true of this figure. Rewrite the sentence.",
  }),
  "narrative.claim": (d) => ({
    what:
      `The claim «${d.says}»${d.keys.length > 0 ? ` about ${d.keys.join(" and ")}` : ""} ` +
      (d.verdict === "fails"
        ? "is not true."
        : `can neither be confirmed nor denied${d.why ? `: ${unknownReasons[d.why.code]}` : ""}.`) +
      `${d.why?.gate ? ` ${d.why.gate.reason ?? incomparable[d.why.gate.fault]?.(d.why.gate) ?? ""}` : ""}` +
      `${d.values.length > 0 ? ` The data say: ${d.values.join("; ")}.` : ""}`,
    remedy:
      (d.instead && d.instead.length > 0 ? `This is true: ${d.instead.join(", ")}. ` : "") +
      (d.verdict === "fails"
        ? "Rewrite the text and the claim, or say the contrary in a part that begins with {{else}}."
        : "Rewrite the text so that it says no more than is known."),
  }),
  "narrative.disparity": (d) => ({
    what: `The ${d.kind} «${d.name}» is in the chapter «${d.chapter}» in ${languages[d.language]}, but not in ${languages[d.other]}.`,
    remedy: "Both written languages are to say the same. Put it in both, or take it out here.",
  }),
  "narrative.contradiction": (d) => ({
    what: `The claim «${d.says}» about ${d.key} cannot be true together with «${d.other}» at ${d.place}.`,
    remedy: "Only one of them can stand in the report. Correct or take out the other.",
  }),
  "narrative.claim-id-twice": (d) => ({
    what: `Two different claims have id="${d.id}": «${d.says}» here and «${d.first.says}» at ${d.first.place}.`,
    remedy: "Give one of them another id. A claim may stand at several places with one id if it is the same.",
  }),
  "narrative.unknown-variable": (d) => ({
    what: `The background variable «${d.name}» is not in population.csv.`,
    remedy: choose(d, ""),
  }),
  "narrative.not-a-target": (d) => ({
    what: `mål="${d.text}" is not a target in percent, from 0 to 100.`,
    remedy: 'Write for instance {{andel "kapasitet.oker" ord="bare" mål="95"}}.',
  }),
  "narrative.not-a-percentage": (d) => ({
    what: `The numbers in «${d.name}» are to be percentages from 0 to 100, the smaller first.`,
    remedy: `Write for example (${d.name} "imdi.kunnskap" 50${d.name === "mellom" ? " 90" : ""}).`,
  }),
  "narrative.untraced-digit": (d) => ({
    what: `The number «${d.text}» is typed by hand and has no source.`,
    remedy: `Get it from the data with a helper. If it is no number of the survey's, write {{fast "${d.text}" grunn="…"}}.`,
  }),
  "narrative.html": (d) => ({
    what: `HTML («${d.text}») cannot be used in the text.`,
    remedy: d.text.startsWith("&")
      ? "Write the sign itself."
      : "Use Markdown: **bold**, *italic* or [link](https://…). A sign such as < alone can be put in words.",
  }),
  "narrative.stray-brace": () => ({
    what: "There is a curly bracket here that belongs to no helper, and it would have come out on the page.",
    remedy: 'Write two curly brackets on each side of the helper, as in {{andel "kapasitet.oker"}}.',
  }),
  "narrative.helper-in-link": () => ({
    what: "There is a helper in the address or the title of a link, where none can be.",
    remedy: "Write the address itself, and put the helper in the text.",
  }),
  "narrative.image": (d) => ({
    what: `The picture «${d.text}» cannot be put into the text.`,
    remedy: "Make a figure in templates/figures, and put it in with {{figur}}.",
  }),
  "narrative.link": (d) => ({
    what: d.target
      ? `The link to «${d.target}» does not work both on the web and in the PDF.`
      : "The link has no address that works both on the web and in the PDF.",
    remedy: "Use an address that begins with https:, or refer to a part of the report with {{vis}}.",
  }),
  "narrative.private-character": () => ({
    what: "The text has an invisible character that the program uses itself.",
    remedy: "Delete it. It may have come from another program when text was pasted.",
  }),
  "narrative.missing-title": (d) => ({
    what: `The chapter «${d.chapter}» has no title.`,
    remedy: "Begin the template with a line such as «# Hovedfunn».",
  }),
  "narrative.second-title": () => ({
    what: "The chapter has a title already. It can have only one heading with a single # sign.",
    remedy: "Write two # signs before headings within the chapter.",
  }),
  "narrative.block-in-text": (d) => ({
    what: `«${d.name}» stands together with other text.`,
    remedy: "Put the helper on a line of its own, with an empty line before and after.",
  }),
  "narrative.stray-mark": (d) => ({
    what: `«${d.mark}» stands in the text without a meaning, and would have been published.`,
    remedy: d.mark.startsWith("`")
      ? "Put such a sign on each side of what is to be code, or take it away."
      : `Emphasis begins right before a word and ends right after one: **word**. Put a space outside the marks, move them inside «…» and punctuation, or write \\${d.mark.charAt(0)} where the sign is meant.`,
  }),
  "narrative.broken-link": (d) => ({
    what: `«${d.text}» looks like a link, but leads nowhere, and would have been published as it stands.`,
    remedy:
      "Write [text](https://…), or add the line «[name]: https://…» with the same name. Where the bracket is meant, write \\[.",
  }),
  "narrative.unused-link": (d) => ({
    what: `No link in the text is called «${d.name}», so the address here is lost.`,
    remedy: `Write [text][${d.name}] where the link is to stand, or delete the line. There has to be an empty line above it.`,
  }),
  "narrative.no-heading": (d) => ({
    what:
      d.marks.length > 6
        ? "A heading cannot have more than six # signs."
        : `The line begins with «${d.marks}», but is no heading: the space after the sign is missing.`,
    remedy:
      d.marks.length > 6
        ? "Use fewer # signs, and a space after them."
        : `Write a space after «${d.marks}». Where the sign is meant, write \\# instead.`,
  }),
  "narrative.underlined-heading": (d) => ({
    what: "The text has become a heading since the line under it is a rule.",
    remedy: `Write «${d.marks} » in front of the heading and take the rule away. Where a rule is meant, put an empty line above it.`,
  }),
  "narrative.heading-inside": (_) => ({
    what: "A heading cannot stand in a quotation, a list or a footnote.",
    remedy: "Move the heading to a line of its own, or write the text in **bold**.",
  }),
  "narrative.heading-level": (d) => ({
    what: `The heading has ${d.level} # signs, but the one before it has only ${d.above}. A level is left out.`,
    remedy: `Write «${"#".repeat(d.above + 1)} » in front of the heading, or put in a heading of the level between.`,
  }),
  "narrative.list-sign": (d) => ({
    what: `The line begins with «${d.sign}», but does not become an item of a list.`,
    remedy:
      "Write a hyphen and a space («- ») in front of each item, with an empty line above the list. If it is something that somebody says, let each be a paragraph of its own.",
  }),
  "narrative.task-list": (_) => ({
    what: "A check box in a list cannot be used in the report.",
    remedy: "Write the item without [ ] or [x].",
  }),
  "narrative.lone-item": (d) => ({
    what: `The line begins with «${d.number}.» and would have become a list with one item.`,
    remedy: `If it is a date or another number, write {{fast "${d.number}." grunn="…"}}. If it is a list, begin at 1 with a capital, or use «- ».`,
  }),
  "narrative.no-table": (_) => ({
    what: "The line begins with «|», but is no part of a table.",
    remedy:
      "A table has a line «|---|---|» under its headings, with as many cells as they are. Where the sign is meant, write \\|.",
  }),
  "narrative.table-cells": (d) => ({
    what: `The row has ${d.cells} ${d.cells === 1 ? "cell" : "cells"}, but the table has ${d.columns} ${d.columns === 1 ? "column" : "columns"}.`,
    remedy:
      d.cells > d.columns
        ? "Take away the cell that is too many. A line within a cell is written \\|, in code too."
        : "Write the cells that are missing; a cell may be empty: «| a | |». If it is the text after the table, put an empty line in front of it.",
  }),
  "narrative.table-caption": (_) => ({
    what: "The table has no caption.",
    remedy: "Write it on a line of its own right above the table: «Tabell: Tiltak etter tjeneste».",
  }),
  "narrative.unknown-footnote": (d) => ({
    what: `The footnote «[^${d.id}]» has no text.`,
    remedy: d.nearest ? `Did you mean «[^${d.nearest}]»?` : `Add a line that begins with «[^${d.id}]:».`,
  }),
  "narrative.footnote-twice": (d) => ({
    what: `The footnote «[^${d.id}]:» has a text in several places.`,
    remedy: "Give one of them another name, or delete it.",
  }),
  "narrative.unused-footnote": (d) => ({
    what: `The footnote «[^${d.id}]:» is not used in the text.`,
    remedy: `Put [^${d.id}] where the note belongs, or delete it.`,
  }),
  "narrative.unknown-date": (d) => ({
    what: `There is no date «${d.name}».`,
    remedy: choose(d, ""),
  }),
  "narrative.not-known": (d) => ({
    what: `«${d.helper}» has nothing to put in: edition.yaml lists «${d.key}» as unknown.`,
    remedy: `Take the helper out of the text. When it becomes known, write «${d.key}» in edition.yaml.`,
  }),
  "narrative.unknown-overview": (d) => ({
    what: `There is no overview «${d.name}».`,
    remedy: choose(d, ""),
  }),
  "narrative.wrong-target": (d) => ({
    what: `«${d.target}» is nothing that can be referred to.`,
    remedy:
      (d.nearest ? `Did you mean «${d.nearest}:»? ` : "") +
      'Write for example {{vis "figur:mottak"}}. Figures, tables, chapters and appendices can be referred to.',
  }),
};
