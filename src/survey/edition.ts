import { z } from "zod";
import { LANGUAGES } from "../language/language.ts";
import { isFileName } from "../problems/paths.ts";
import type { Problems } from "../problems/problem.ts";
import { addShapeProblems, fields, textThat } from "../problems/shape.ts";
import { isDate } from "./dates.ts";
import type { Settings } from "./delivered.ts";
import { isMoment } from "./embargo.ts";
import { checkSums, groupsFrom, groupsShape } from "./groups.ts";
import { splitKey } from "./keys.ts";
import { localized, nameOrYear, requireTranslations } from "./localized.ts";
import { messages } from "./messages/edition.ts";
import { isIsbn, isIssn } from "./standard-numbers.ts";
import type { Edition, Group } from "./survey.ts";
import { isWebAddress } from "./web-address.ts";

const date = textThat("date", isDate);
const fileName = textThat("file-name", isFileName);
const key = textThat("key", (text) => {
  const parts = splitKey(text);
  return parts?.group !== undefined && parts.edition === undefined;
});
const url = textThat("url", isWebAddress);
const moment = textThat("moment", isMoment);
const isbn = textThat("isbn", isIsbn);
const issn = textThat("issn", isIssn);

/** A key alone, or with the words that stand beside its dots. */
const coverRow = z.preprocess(
  (written) => (typeof written === "string" ? { key: written } : written),
  fields({ key, label: localized.exactOptional() }),
);

/** What may be lacking of an old edition: it is named under `unknown`, since nothing may be made up. */
const unknowable = ["published", "fieldwork"] as const;

/** What `edition.yaml` may hold. */
export const editionShape = fields({
  title: localized,
  subtitle: localized,
  published: date.exactOptional(),
  fieldwork: fields({
    text: localized,
    from: date.exactOptional(),
    to: date.exactOptional(),
  }).exactOptional(),
  embargo: moment.exactOptional(),
  next: localized.exactOptional(),
  isbn: isbn.exactOptional(),
  issn: issn.exactOptional(),
  unknown: z.array(z.enum(unknowable)).default([]),
  missing: z.array(z.enum(unknowable)).default([]),
  languages: z.array(z.enum(LANGUAGES)).min(1),
  publishedIn: z.array(z.enum(LANGUAGES)).min(1).exactOptional(),
  previous: nameOrYear.exactOptional(),
  year: z.number().int(),
  numbers: z.enum(["published", "full", "constructed"]),
  describes: z.enum(["respondents", "population"]),
  chapters: z.array(fileName).default([]),
  appendices: z.array(fileName).default([]),
  responseRate: key.exactOptional(),
  cover: z.array(coverRow).default([]),
  earlier: z
    .array(
      fields({
        title: localized,
        url: url.exactOptional(),
        edition: nameOrYear.exactOptional(),
        published: z.boolean().exactOptional(),
      }),
    )
    .default([]),
  groups: groupsShape,
});

/** What `edition.yaml` holds: the edition itself and its groups. */
export interface EditionFile {
  readonly edition: Edition;
  readonly groups: ReadonlyMap<string, Group>;
}

/**
 * Reads and checks what `edition.yaml` holds.
 *
 * @param id the edition's folder name
 * @returns undefined when its shape is wrong; other problems leave it readable
 */
export function readEdition(yaml: Settings, id: string, problems: Problems): EditionFile | undefined {
  const result = editionShape.safeParse(yaml.value);
  if (!result.success) {
    addShapeProblems(result.error.issues, yaml.value, yaml.locate, problems, yaml.nameOf);
    return undefined;
  }
  const { groups: written, fieldwork, published, unknown, missing, publishedIn, ...edition } = result.data;
  for (const name of unknowable) {
    const known = { published, fieldwork }[name] !== undefined;
    if (missing.includes(name) && !known && !unknown.includes(name)) {
      const at = yaml.locate(["missing", missing.indexOf(name)], "value");
      problems.warn(messages["survey.date-missing"], at, { key: name });
      continue;
    }
    if (known && (unknown.includes(name) || missing.includes(name))) {
      const list = unknown.includes(name) ? "unknown" : "missing";
      problems.add(messages["survey.known-after-all"], yaml.locate([name], "key"), { key: name, list });
    }
    // An edition without chapters is only compared with; of those much less has to be known.
    if (!known && !unknown.includes(name) && edition.chapters.length > 0) {
      problems.add(messages["survey.not-said"], yaml.locate(["chapters"], "key"), { key: name });
    }
  }
  for (const [index, language] of (publishedIn ?? []).entries()) {
    if (edition.languages.includes(language)) continue;
    const { languages } = edition;
    problems.add(messages["survey.published-in"], yaml.locate(["publishedIn", index], "value"), {
      language,
      languages,
    });
  }
  requireTranslations(result.data, edition.languages, yaml.locate, problems);
  const groups = groupsFrom(written, yaml.locate);
  checkSums(groups, yaml.locate, problems);
  return {
    edition: {
      ...edition,
      id,
      file: yaml.file,
      namedAt: new Map(
        (["chapters", "appendices"] as const).flatMap((list) =>
          edition[list].map((name, index) => [name, yaml.locate([list, index], "value")] as const),
        ),
      ),
      places: {
        ...placesOf(edition, yaml),
        ...(edition.embargo !== undefined && { embargo: yaml.locate(["embargo"], "value") }),
      },
      published: published ?? "",
      missing,
      fieldwork: fieldwork ?? { text: {} },
      publishedIn: publishedIn ?? edition.languages,
    },
    groups,
  };
}

/** Where the texts that a report shows of the edition itself were written. */
function placesOf(
  { languages, cover, earlier }: Pick<Edition, "languages" | "cover" | "earlier">,
  { locate }: Pick<Settings, "locate">,
): Edition["places"] {
  const texts: readonly (readonly [string, readonly (string | number)[]])[] = [
    ["title", ["title"]],
    ["subtitle", ["subtitle"]],
    ["fieldwork", ["fieldwork", "text"]],
    ["next", ["next"]],
    ...cover.map(({ label }, i) => [`cover.${i}`, label ? ["cover", i, "label"] : ["cover", i]] as const),
    ...earlier.map((_, i) => [`earlier.${i}`, ["earlier", i, "title"]] as const),
  ];
  return Object.fromEntries(
    texts.flatMap(([name, path]) =>
      languages.map((code) => [`${name}.${code}`, locate([...path, code], "value")] as const),
    ),
  );
}
