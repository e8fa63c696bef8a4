import type { survey as nb } from "../nb/survey.ts";
import { named, someNamed } from "../words.ts";

const meant = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `Did you mean «${nearest}»?`;

const list = (names: readonly string[]): string => someNamed(names, "and", "and others");

const readFaults = {
  absent: "it does not exist",
  forbidden: "you have no access to it",
  "is-folder": "it is a folder, not a file",
  "is-file": "it is a file, not a folder",
  other: "the machine gave an error while reading",
};

const encodings = {
  "utf-16": {
    what: "The file is saved as UTF-16 (in Excel: «Unicode text»).",
    remedy: "Save it again as «CSV UTF-8».",
  },
  excel: {
    what: "The file is an Excel workbook, whatever its name says.",
    remedy: "Open it in Excel and save it as «CSV UTF-8».",
  },
  mac: {
    what: "The file is saved in an encoding that turns æ, ø and å into other characters (in Excel: «CSV (Macintosh)»).",
    remedy: "Save it again as «CSV UTF-8».",
  },
  binary: { what: "The file holds no text.", remedy: "Put the right file here, saved as UTF-8." },
};

const yamlFaults: Record<string, string> = {
  BAD_INDENT: "The indentation differs from the lines it belongs with",
  TAB_AS_INDENT: "The line is indented with a tab",
  DUPLICATE_KEY: "The key stands twice",
  MISSING_CHAR: "A quotation mark, a bracket or a colon is missing",
  BLOCK_AS_IMPLICIT_KEY: "There is more than one colon on the line",
  MULTILINE_IMPLICIT_KEY: "A colon is missing on the line",
  BAD_SCALAR_START: "The value starts with a character that has its own meaning in YAML",
  BAD_ALIAS: "A value that starts with * points to something that does not exist",
  BAD_DQ_ESCAPE: "There is a backslash in a text with quotation marks",
  UNEXPECTED_TOKEN: "The line does not go with the lines before it",
  MULTIPLE_DOCS: "The file is split into several documents by ---",
};

const yamlRemedies: Record<string, string> = {
  BAD_INDENT: "Use as many spaces as the lines above.",
  TAB_AS_INDENT: "Use spaces instead.",
  DUPLICATE_KEY: "Remove one of them.",
  MULTILINE_IMPLICIT_KEY: "Write a colon after the key.",
  MISSING_CHAR: "Look at this line and the lines before it.",
  BAD_DQ_ESCAPE: "Use ' instead of \" around the text.",
  MULTIPLE_DOCS: "Remove the line with ---.",
};

export const survey: typeof nb = {
  "survey.unreadable-folder": (d) => ({
    what: `The folder «${d.folder}» cannot be read: ${readFaults[d.reason]}.`,
    remedy: "Make sure that it exists in the project and that you have access to it.",
  }),
  "survey.unreadable-file": (d) => ({
    what: `The file cannot be read: ${readFaults[d.reason]}.`,
    remedy: "Make sure that it exists and that you have access to it.",
  }),
  "survey.missing-file": (d) => ({
    what: `The file «${d.name}» is missing.`,
    remedy:
      d.nearest === undefined
        ? "Put it in the edition's folder. The edition before shows what it looks like."
        : `Is it called «${d.nearest}» now? Then rename it.`,
  }),
  "survey.outside-project": (d) => ({
    what: `«${d.path}» lies outside the project folder and is not read.`,
    remedy:
      "Put the file in the project, and write its name without «..» and without links out of the folder.",
  }),
  "survey.unknown-edition": (d) => ({
    what: `There is no edition «${d.edition}».`,
    remedy: d.known.length === 0 ? "The folder «data» has no editions yet." : `There is: ${list(d.known)}.`,
  }),
  "survey.encoding": (d) => encodings[d.fault],
  "survey.empty-file": () => ({
    what: "The file is empty.",
    remedy: "Restore its last version, or fill it in after the pattern of the edition before.",
  }),
  "survey.invalid-yaml": (d) => ({
    what: `${yamlFaults[d.code] ?? "The line is not valid YAML"}.`,
    remedy: yamlRemedies[d.code] ?? "Put text with a colon, a comma or other signs in quotation marks.",
  }),
  "survey.circular-sum": (d) => ({
    what: `The group is the sum of itself: ${d.circle.map((id) => `«${id}»`).join(" → ")}.`,
    remedy: "Let «sumOf» hold only smaller groups.",
  }),
  "survey.two-way-options": (d) => ({
    what: `The question «${d.question}» has «twoWay: true», but ${d.options} ${d.options === 1 ? "answer" : "answers"}.`,
    remedy: "Only a question with exactly two answers, of which everyone chose one, is a two-way split.",
  }),
  "survey.two-way-dont-know": (d) => ({
    what: `The question «${d.question}» has «twoWay: true», but those who did not know are in its base. Those who are left have then not answered the contrary.`,
    remedy: "Take «twoWay» away, or give the shares without «don't know» in the base.",
  }),
  "survey.reason-missing": (d) => ({
    what: `The question «${d.question}» is not comparable with the edition ${d.edition}, but the reason is missing.`,
    remedy: "Write it under «reason». Whoever wants to compare will be shown it.",
  }),

  "survey.csv-quotes": (d) => ({
    what: d.open
      ? "A quotation mark is never closed."
      : "There is a quotation mark in a cell that has none around it.",
    remedy: 'Write "" for a quotation mark within the text, or use « and ».',
  }),
  "survey.one-column": (d) => ({
    what: `The first row has only one column: «${d.found}».`,
    remedy: "Part the cells with semicolons, commas or tabs, the same in the whole file.",
  }),
  "survey.no-rows": () => ({
    what: "The file has column names, but no rows.",
    remedy: "Add one row for each figure.",
  }),
  "survey.missing-column": (d) => ({
    what: `The column «${d.column}» is missing. The first row has ${d.written.length === 0 ? "no columns" : list(d.written)}.`,
    remedy: `Add «${d.column}» to the first row.`,
  }),
  "survey.unknown-column": (d) => ({
    what: `The column «${d.column}» is unknown.`,
    remedy: meant(d.nearest, `Remove it, or use one of these: ${named(d.columns, "and")}.`),
  }),
  "survey.column-twice": (d) => ({
    what: `The column «${d.column}» stands twice.`,
    remedy: "Remove one of them.",
  }),
  "survey.cell-without-column": (d) => ({
    what: `«${d.text}» is in a cell without a column name.`,
    remedy: "Look for one delimiter too many in the row, such as a semicolon in a text.",
  }),
  "survey.empty-cell": (d) => ({
    what: `The row has no value in the column «${d.column}».`,
    remedy: "Fill in the cell. Each row is about one question, one answer and one group.",
  }),
  "survey.not-a-number": (d) => ({
    what: `«${d.found}» in the column «${d.column}» is not a number.`,
    remedy:
      d.share === undefined
        ? "Write the number alone, with a comma before the decimals."
        : `Did you mean ${d.share}? A share is written as a number from 0 to 1.`,
  }),
  "survey.not-whole": (d) => ({
    what: `«${d.found}» in the column «${d.column}» is not a number of units. It must be a whole number, at least ${d.least}.`,
    remedy: "Write how many answered, without decimals. A share belongs in the column «share».",
  }),
  "survey.share-outside": (d) => ({
    what: `«${d.found}» in the column «${d.column}» is not a share. A share is a number from 0 to 1.`,
    remedy: d.share === undefined ? "Correct the number." : `Did you mean ${d.share}?`,
  }),
  "survey.count-above-base": (d) => ({
    what: `«count» is ${d.count}, which is more than «base», ${d.base}.`,
    remedy: "See whether the two have changed places. «base» is everyone who could have answered this.",
  }),
  "survey.several-figures": (d) => ({
    what: `The row has both ${named(d.columns, "and")}. A row has one figure, known in one way.`,
    remedy:
      "Leave one: «count» for a number of units, «share» and «precision» for a published share, «low» and «high» for bounds, «change» for a direction.",
  }),
  "survey.no-figure": () => ({
    what: "The row has no figure.",
    remedy:
      "Fill in «count», «share» and «precision», «low» or «high», or «change». If it is only said in words, write the words in «published».",
  }),
  "survey.cell-alone": (d) => ({
    what: `«${d.column}» is filled in, but the figure that it belongs to is missing.`,
    remedy: `Fill in «${d.without}» too, or remove the value in «${d.column}».`,
  }),
  "survey.precision-missing": (d) => ({
    what: `The share ${d.share} has no «precision».`,
    remedy: "Write the step that it was rounded to: 0,01 for «86 prosent», 0,1 for «6 av 10».",
  }),
  "survey.not-a-step": (d) => ({
    what: `«${d.found}» in the column «precision» is not a step to round to.`,
    remedy: "Write 0,01 for whole percent, 0,05 for the nearest five percent or 0,1 for tenths.",
  }),
  "survey.share-between-steps": (d) => ({
    what: `The share ${d.share} is not rounded to ${d.precision}, as «precision» says.`,
    remedy: "Correct the share, or write the step that it was really rounded to.",
  }),
  "survey.low-not-below-high": (d) => ({
    what: `«low» is ${d.low} and «high» is ${d.high}. «low» must be less than «high».`,
    remedy: "See whether the two have changed places.",
  }),
  "survey.unknown-change": (d) => ({
    what: `«${d.found}» in the column «change» is not a direction. It must be ${named(d.allowed, "or")}.`,
    remedy: meant(d.nearest, "Write «up», «down» or «same»."),
  }),
  "survey.published-contradicts": (d) => ({
    what: `«${d.published}» does not agree with the figure in the row, which is ${
      d.low === d.high ? `${d.low} percent` : `between ${d.low} and ${d.high} percent`
    }.`,
    remedy: "Correct the figure or the words. «published» holds the words that the figure was published in.",
  }),
  "survey.published-without-figure": (d) => ({
    what: `«${d.published}» tells a figure, but the row does not have it.`,
    remedy: "Fill in «share» and «precision», or «low» and «high».",
  }),
  "survey.duplicate-row": (d) => ({
    what: `«${d.key}» already has a row, on line ${d.first}.`,
    remedy: "Remove one of the rows.",
  }),
  "survey.unknown-question": (d) => ({
    what: `There is no question «${d.question}» in questions.yaml.`,
    remedy: meant(d.nearest, `There is: ${list(d.known)}.`),
  }),
  "survey.unknown-option": (d) => ({
    what: `The question «${d.question}» has no answer «${d.option}».`,
    remedy: meant(d.nearest, `There is: ${list(d.known)}.`),
  }),
  "survey.unknown-group": (d) => ({
    what: `There is no group «${d.group}» in edition.yaml.`,
    remedy: meant(d.nearest, `There is: ${list(d.known)}.`),
  }),
  "survey.unknown-key": (d) => ({
    what: `«${d.setting}» points to «${d.key}», but the data have no such figure.`,
    remedy: meant(d.nearest, "Write question.option@group, as they stand in aggregates.csv."),
  }),
  "survey.key-without-share": (d) => ({
    what: `«${d.setting}» points to «${d.key}», which has no share.`,
    remedy: "Choose a figure with «share», with «low» and «high», or with both «count» and «base».",
  }),
  "survey.sum-differs": (d) => ({
    what: `«${d.key}» is ${d.given.join(" of ")}, but the parts on lines ${d.lines.join(" and ")} add up to ${d.added.join(" of ")}.`,
    remedy: "Correct the wrong figure, or remove the sum: it is computed.",
  }),
  "survey.empty-population-cell": (d) => ({
    what: `The row has no value in the column «${d.column}».`,
    remedy: "Fill in the cell. All that were asked are to have a value for each background variable.",
  }),
  "survey.not-a-count": (d) => ({
    what: `«${d.found}» in the column «${d.column}» is not a count. It is to be a whole number, at least ${d.least}.`,
    remedy: "Write how many were asked, or how many of them answered.",
  }),
  "survey.not-a-group": (d) => ({
    what: `«${d.found}» is not the name of a group.`,
    remedy: "Write the variable and the value, such as «landsdel=Nord-Norge», with hyphens for spaces.",
  }),
  "survey.not-a-variable": (d) => ({
    what: `«${d.found}» cannot be the name of a background variable.`,
    remedy: "Use lower-case letters, digits and hyphens, such as «landsdel».",
  }),
  "survey.not-yes-no": (d) => ({
    what: `«${d.found}» in the column «answered» is neither yes nor no.`,
    remedy: "Write «ja» for a unit that has answered and «nei» for one that has not.",
  }),
  "survey.answered-above-asked": (d) => ({
    what: `In «${d.group}», ${d.answered} answered, but only ${d.asked} were asked.`,
    remedy: "See whether «asked» and «answered» have changed places.",
  }),
  "survey.population-sums": (d) => ({
    what: `The groups of «${d.variable}» sum to ${d.sums.join(" of ")} that answered, but «${d.other}» to ${d.otherSums.join(" of ")}.`,
    remedy:
      "Each background variable parts all the units, so the sums are to be the same. Correct the number that is wrong.",
  }),
  "survey.group-not-in-population": (d) => ({
    what: `The group «${d.group}» is not in population.csv, which has others of its kind.`,
    remedy: meant(d.nearest, `There are: ${list(d.known)}.`),
  }),
  "survey.size-differs": (d) => ({
    what: `The group «${d.group}» has size ${d.size}, but in population.csv ${d.answered} answered.`,
    remedy: "Correct the number that is wrong, or take «size» away.",
  }),
  "survey.not-said": (d) => ({
    what: `«${d.key}» is missing.`,
    remedy: `Write «${d.key}» with a value. If it is not known, write «unknown: [${d.key}]».`,
  }),
  "survey.known-after-all": (d) => ({
    what: `«${d.key}» has a value, and stands under «unknown» too.`,
    remedy: "Remove it from «unknown», or remove the value.",
  }),
  "survey.published-in": (d) => ({
    what: `«publishedIn» has «${d.language}», but the edition is told in ${named(d.languages, "and")} only.`,
    remedy: "Add the language to «languages» too, or remove it from «publishedIn».",
  }),
  "survey.question-without-data": (d) => ({
    what: `The question «${d.question}» has no figures in aggregates.csv.`,
    remedy: "Add the figures, or remove the question.",
  }),
};
