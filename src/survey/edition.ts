import { z } from "zod";
import { isFileName } from "../problems/paths.ts";
import type { Problems } from "../problems/problem.ts";
import { addShapeProblems, fields, textThat } from "../problems/shape.ts";
import { isDate } from "./dates.ts";
import { checkSums, groupsFrom, groupsShape } from "./groups.ts";
import { splitKey } from "./keys.ts";
import { localized, nameOrYear, requireTranslations, writtenLanguages } from "./localized.ts";
import type { Edition, Group } from "./survey.ts";
import { isWebAddress } from "./web-address.ts";
import type { YamlFile } from "./yaml.ts";

const date = textThat("date", isDate);
const fileName = textThat("file-name", isFileName);
const key = textThat("key", (text) => splitKey(text)?.group !== undefined);
const url = textThat("url", isWebAddress);

const shape = fields({
  title: localized,
  subtitle: localized,
  published: date.exactOptional(),
  fieldwork: fields({
    text: localized,
    from: date.exactOptional(),
    to: date.exactOptional(),
  }).exactOptional(),
  languages: z.array(z.enum(writtenLanguages)).min(1),
  previous: nameOrYear.exactOptional(),
  year: z.number().int(),
  numbers: z.enum(["published", "full", "constructed"]),
  describes: z.enum(["respondents", "population"]),
  chapters: z.array(fileName).default([]),
  appendices: z.array(fileName).default([]),
  responseRate: key,
  cover: z.array(key).default([]),
  earlier: z
    .array(fields({ title: localized, url: url.exactOptional(), edition: nameOrYear.exactOptional() }))
    .default([]),
  groups: groupsShape,
});

/** What `edition.yaml` holds: the edition itself and its groups. */
export interface EditionFile {
  readonly edition: Edition;
  readonly groups: ReadonlyMap<string, Group>;
}

/**
 * Reads and checks `edition.yaml`.
 *
 * @param id the edition's folder name
 * @param file project-relative path of the file
 * @returns undefined when its shape is wrong; other problems leave it readable
 */
export function readEdition(
  yaml: YamlFile,
  id: string,
  file: string,
  problems: Problems,
): EditionFile | undefined {
  const result = shape.safeParse(yaml.value);
  if (!result.success) {
    addShapeProblems(result.error.issues, yaml.value, yaml.locate, problems);
    return undefined;
  }
  const { groups: written, fieldwork, published, ...edition } = result.data;
  // An edition without chapters is only compared with; of those much less has to be known.
  if (edition.chapters.length > 0) {
    for (const [name, value] of Object.entries({ published, fieldwork })) {
      if (value === undefined) {
        problems.add("shape.missing", yaml.locate(["chapters"], "key"), { key: name, found: false });
      }
    }
  }
  requireTranslations(result.data, edition.languages, yaml.locate, problems);
  const groups = groupsFrom(written, yaml.locate);
  checkSums(groups, yaml.locate, problems);
  return {
    edition: { ...edition, id, file, published: published ?? "", fieldwork: fieldwork ?? { text: {} } },
    groups,
  };
}
