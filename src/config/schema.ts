import { z } from "zod";
import { LANGUAGES } from "../language/language.ts";
import { isFileName } from "../problems/paths.ts";
import type { Problems } from "../problems/problem.ts";
import { addShapeProblems, fields, type Locate, textThat } from "../problems/shape.ts";
import { localized, requireTranslations } from "../survey/localized.ts";
import { isWebAddress } from "../survey/web-address.ts";
import { type Colours, defaultColours } from "./colours.ts";
import { isColour, weakPairs } from "./contrast.ts";
import type { ReportConfig } from "./define.ts";
import { LICENCE_IDS } from "./licences.ts";
import { nearestThatPasses } from "./lightness.ts";
import { messages } from "./messages.ts";

const text = z.string().trim().min(1);
const url = textThat("url", isWebAddress);
const secureUrl = textThat(
  "secure-url",
  (address) => isWebAddress(address) && address.startsWith("https://"),
);
const fileName = textThat("file-name", isFileName);
const colour = textThat("colour", isColour);

// Spelled out through the defaults, so that a new colour cannot be forgotten here.
const colours = Object.fromEntries(
  Object.entries(defaultColours).map(([name, value]) => [name, colour.default(value)]),
) as Record<keyof Colours, z.ZodDefault<typeof colour>>;

const shape = fields({
  series: fields({
    id: textThat("id", (id) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)),
    title: localized,
    about: localized,
  }),
  publisher: fields({ name: localized, shortName: text, url }),
  languages: z.array(z.enum(LANGUAGES)).min(1),
  defaultLanguage: z.enum(LANGUAGES),
  defaultEdition: fileName,
  colours: fields(colours).prefault({}),
  phrases: z.enum(["imdi", "streng"]).default("streng"),
  tenths: z.enum(["tall", "ord"]).default("tall"),
  seven: z.enum(["sju", "syv"]).default("sju"),
  links: fields({
    editions: secureUrl.exactOptional(),
    moreReports: url.exactOptional(),
    feedback: url.exactOptional(),
    accessibility: url.exactOptional(),
    earlierSurveys: url.exactOptional(),
  }).default({}),
  contact: fields({
    name: localized,
    email: textThat("email", (address) => /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>.]+$/u.test(address)).exactOptional(),
    phone: textThat("phone", (number) => /^\+?\d[\d ]{4,18}\d$/u.test(number)).exactOptional(),
  }).exactOptional(),
  licence: z.enum(LICENCE_IDS).exactOptional(),
  logo: text.exactOptional(),
  approvals: fields({
    people: z.union([z.literal(1), z.literal(2)]).default(1),
    role: localized.exactOptional(),
  }).prefault({}),
});

/**
 * Checks what `report.config.ts` exports and fills in the defaults.
 *
 * @param locate where each key stands in the file
 * @returns undefined when there is an error; the problems have then been added
 */
export function checkConfig(value: unknown, locate: Locate, problems: Problems): ReportConfig | undefined {
  const before = problems.errorCount;
  const result = shape.safeParse(value);
  if (!result.success) {
    addShapeProblems(result.error.issues, value, locate, problems);
    return undefined;
  }
  const config: ReportConfig = result.data;
  requireTranslations(config, config.languages, locate, problems);
  if (!config.languages.includes(config.defaultLanguage)) {
    const { defaultLanguage: language, languages } = config;
    problems.add(messages["config.default-language"], locate(["defaultLanguage"], "value"), {
      language,
      languages,
    });
  }
  for (const { on, colour: name, use, contrast, least } of weakPairs(config.colours)) {
    problems.add(messages["config.contrast"], locate(["colours", name], "value"), {
      on,
      name,
      use,
      contrast,
      least,
      nearest: nearestThatPasses(name, config.colours),
    });
  }
  return problems.errorCount > before ? undefined : config;
}
