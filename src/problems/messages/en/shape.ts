import type { ShapeRule, ShapeType } from "../../shape.ts";
import type { shape as nb } from "../nb/shape.ts";
import { named } from "../words.ts";

const types: Record<ShapeType, string> = {
  text: "text",
  number: "a number",
  boolean: "true or false",
  list: "a list",
  map: "keys with a value each",
  nothing: "nothing",
};

const rules: Record<ShapeRule, { what: string; remedy: string }> = {
  date: { what: "is not a date", remedy: "Write it as year-month-day, such as 2016-07-19." },
  id: {
    what: "cannot be a name",
    remedy: "Use lower-case letters, digits and hyphens, such as «vertskommune» or «landsdel=Nord-Norge».",
  },
  "option-id": {
    what: "cannot be the name of an answer",
    remedy: "Use lower-case letters a–z, digits and hyphens, without a full stop, such as «ikke-god-nok».",
  },
  key: {
    what: "does not point to a figure of the survey",
    remedy: "Write question.option@group, such as «kapasitet.oker@alle».",
  },
  url: { what: "is not a web address", remedy: "Write the whole address, such as https://www.imdi.no/." },
  colour: { what: "is not a colour", remedy: "Write # and six characters, such as #0B5563." },
  "file-name": {
    what: "cannot be the name of a file or folder in the project",
    remedy: "Write only the name, without slash, full stop or extension, such as «hovedfunn» or «2015».",
  },
  translation: {
    what: "has to say which language the text is in",
    remedy: "Write it after «nb:» for bokmål and «nn:» for nynorsk.",
  },
};

export const shape: typeof nb = {
  "shape.missing": (d) => ({
    what: d.found ? `«${d.key}» has no value.` : `«${d.key}» is missing.`,
    remedy: `Write «${d.key}» with a value.`,
  }),
  "shape.unknown-key": (d) => ({
    what: `«${d.key}» is not a key that can stand ${d.inside === "" ? "here" : `under «${d.inside}»`}.`,
    remedy:
      d.nearest === undefined
        ? `Remove it, or use one of these: ${named(d.known, "or")}.`
        : `Did you mean «${d.nearest}»?`,
  }),
  "shape.choice": (d) => ({
    what: `«${d.key}» is «${d.found}», but must be ${named(d.allowed, "or")}.`,
    remedy: d.nearest === undefined ? "Choose one of them." : `Did you mean «${d.nearest}»?`,
  }),
  "shape.empty": (d) => ({
    what: `«${d.key}» is empty.`,
    remedy: d.type === "list" ? "Write at least one item in the list." : "Write a value.",
  }),
  "shape.rule": (d) => ({
    what:
      d.found === ""
        ? `«${d.key}» ${rules[d.rule].what}.`
        : `«${d.found}» in «${d.key}» ${rules[d.rule].what}.`,
    remedy: rules[d.rule].remedy,
  }),
  "shape.type": (d) => ({
    what: `«${d.key}» is ${d.found === "" ? types[d.type] : `«${d.found}»`}, but should be ${d.expected
      .map((type) => types[type])
      .join(" or ")}.`,
    remedy: "Correct the value.",
  }),
  "shape.missing-translation": (d) => ({
    what: `«${d.key}» has no text in ${d.language === "nb" ? "bokmål" : "nynorsk"}.`,
    remedy: `Write it under «${d.language}», or remove the language from «languages».`,
  }),
};
