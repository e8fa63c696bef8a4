import type { figures as nb } from "../nb/figures.ts";
import { named, someNamed } from "../words.ts";

type Nearest = { nearest: string | undefined };

const meant = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `Did you mean «${nearest}»?`;

const languages = { nb: "bokmål", nn: "nynorsk" };

const expectations = {
  value: "a value: a quoted text, a number, true, false, null, { or [",
  name: "a name in quotation marks",
  colon: "a colon after the name",
  comma: "a comma or a closing bracket",
  end: "the end of the file",
};

const texts = {
  caption: "The caption",
  note: "The note",
  label: "The label",
  complement: "The text on the rest",
};

const estimates: Record<string, string> = {
  counted: "a count of a known base",
  published: "a published share",
  total: "a count without a base",
  direction: "known only as a direction since the edition before",
  mention: "only mentioned in words",
  suppressed: "hidden because it rests on too few units",
};

const shapes: Record<string, string> = {
  andeler: "bars",
  todelt: "divided bars",
  enheter: "one square for each unit asked",
  tideler: "ten dots",
};

const outside = {
  data: (what: string) => ({
    what: `The figure fetches data from «${what}». A figure shows the survey's numbers only.`,
    remedy: 'Take the address out and use "data": {"name": "rader"}, or write the rows under «values».',
  }),
  image: (what: string) => ({
    what: `The figure puts in an image from outside («${what}»).`,
    remedy: "Take the image out. A figure is made of shapes and text only.",
  }),
  link: (what: string) => ({
    what: `The figure has a link («${what}»).`,
    remedy: "Take «href» out, and write the link in the text beside the figure.",
  }),
  paint: (what: string) => ({
    what: `The figure fetches a colour or a pattern from outside («${what}»).`,
    remedy: 'Write a colour, such as "#0B5563", or use one of the colours in «params».',
  }),
  drawing: (what: string) => ({
    what: `The drawing holds something that cannot be published: «${what}».`,
    remedy: "Take it out of the figure. A figure is made of shapes and text only.",
  }),
};

export const figures: typeof nb = {
  "figures.missing-folder": (d) => ({
    what: `The folder of figures, «${d.folder}», does not exist.`,
    remedy: "Restore it from an earlier version, or make it.",
  }),
  "figures.missing": (d) => ({
    what: `There is no figure «${d.name}».`,
    remedy: meant(d.nearest, `Put it in templates/figures/${d.name}.json.`),
  }),
  "figures.invalid-json": (d) => ({
    what: `The file is not valid JSON. Expected here: ${expectations[d.expected]}.`,
    remedy:
      "Look at this character and what comes just before. A comma too many or too few is the usual cause.",
  }),
  "figures.not-vega-lite": (d) => ({
    what:
      d.schema === undefined
        ? "The file does not say that it is a Vega-Lite figure."
        : `The file is not a figure in Vega-Lite version 6: «${d.schema}».`,
    remedy: 'Write "$schema": "https://vega.github.io/schema/vega-lite/v6.json" at the top.',
  }),
  "figures.question-or-keys": (d) => ({
    what: d.both
      ? "The figure has both «question» and «keys»."
      : "The figure does not say which numbers it shows.",
    remedy: "Write either «question» with one question, or «keys» with a list of numbers.",
  }),
  "figures.data-name": (d) => ({
    what: `The figure's data is not named «${d.name}», so the survey's numbers do not reach it.`,
    remedy: `Write "data": {"name": "${d.name}", "values": [ … examples … ]}.`,
  }),
  "figures.unknown-field": (d: { field: string } & Nearest) => ({
    what: `The figure uses the field «${d.field}», which the rows do not have.`,
    remedy: meant(d.nearest, "Use one of the fields that the example rows of the other figures have."),
  }),
  "figures.outside": (d) => outside[d.kind](d.what),
  "figures.spec-fails": (d) => ({
    what: `The figure «${d.name}» cannot be drawn. Vega says: ${d.reason}`,
    remedy: "Paste the file into the Vega Editor (vega.github.io/editor) to see what is wrong.",
  }),
  "figures.spec-warning": (d) => ({
    what: `The figure «${d.name}» was drawn, but Vega-Lite says: ${d.reason}`,
    remedy: "Check that the figure looks as it should.",
  }),
  "figures.unknown-question": (d) => ({
    what: `The survey has no question «${d.question}».`,
    remedy: meant(d.nearest, "See the names in questions.yaml."),
  }),
  "figures.unknown-option": (d) => ({
    what: `The question «${d.question}» has no option «${d.option}».`,
    remedy: meant(d.nearest, `It has ${someNamed(d.known, "and", "and more")}.`),
  }),
  "figures.unknown-group": (d) => ({
    what: `The survey has no group «${d.group}».`,
    remedy: meant(d.nearest, `There are: ${someNamed(d.known, "and", "and more")}.`),
  }),
  "figures.no-number": (d) => ({
    what: `The survey has no number for «${d.key}».`,
    remedy:
      d.groups.length === 0
        ? "Take it out of the figure, or put the number in aggregates.csv."
        : `It has numbers for ${named(d.groups, "and")}.`,
  }),
  "figures.not-drawable": (d) => ({
    what: `«${d.key}» is ${estimates[d.kind] ?? "of another kind"}, and cannot be drawn as ${shapes[d.shape] ?? d.shape}.`,
    remedy: "Take it out of the figure, or tell it in the text.",
  }),
  "figures.no-data": (d) => ({
    what: d.hidden
      ? `Every number in the figure «${d.name}» is hidden.`
      : `The figure «${d.name}» has no numbers to show in this edition.`,
    remedy: "Take the figure out of the chapter.",
  }),
  "figures.suppressed": (d) => ({
    what: `«${d.key}» in the figure «${d.name}» rests on too few units, and is shown as hidden.`,
    remedy: "Take it out of the figure if it is not needed there.",
  }),
  "figures.no-complement": (d) => ({
    what: `«${d.key}» cannot be divided in two: nothing says that all the others answered the opposite.`,
    remedy:
      "Use «andeler», or write «twoWay: true» in questions.yaml if the question has exactly two options.",
  }),
  "figures.unknown-emphasis": (d) => ({
    what: `The figure emphasises «${d.key}», which is not in it.`,
    remedy: "Write the whole key, with its group: question.option@group.",
  }),
  "figures.same-label": (d) => ({
    what: `Two bars in the figure are called «${d.label}».`,
    remedy: "Give each its own name with «label».",
  }),
  "figures.missing-text": (d) => ({
    what: `${texts[d.what]} in «${d.key}» is missing in ${languages[d.language]}, the language of the edition.`,
    remedy: `Write it under «${d.language}».`,
  }),
  "figures.digit": (d) => ({
    what: `${texts[d.what]} has a number that does not come from the survey: «${d.text}»`,
    remedy: "Say what the figure shows without numbers. They are in the figure.",
  }),
  "figures.judging-word": (d) => ({
    what: `${texts[d.what]} has «${d.word}», which judges a number. Nobody can tell when it is no longer true.`,
    remedy: "Write what the figure shows, and say what judges in the text, with a claim around it.",
  }),
  "figures.no-alt": (d) => ({
    what: `The figure «${d.name}» has no text for those who cannot see it.`,
    remedy: "Check that each number in the figure has a label and can be told in words.",
  }),
};
