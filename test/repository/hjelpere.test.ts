import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { languageOf } from "../../src/language/language.ts";
import { checkTemplate } from "../../src/narrative/check.ts";
import { helpers } from "../../src/narrative/helpers/index.ts";
import { narrate } from "../../src/narrative/narrate.ts";
import { parseTemplate } from "../../src/narrative/parse.ts";
import { prepareTemplates } from "../../src/narrative/prepare.ts";
import { REFERENCE } from "../../src/narrative/spans/families.ts";
import { Problems } from "../../src/problems/problem.ts";
import { readSurvey } from "../../src/survey/read.ts";
import type { Survey } from "../../src/survey/survey.ts";

const root = join(import.meta.dirname, "../..");
const page = await readFile(join(root, "docs/hjelpere.md"), "utf8");
let survey: Survey;
beforeAll(async () => {
  const read = await readSurvey(root, "2015", new Problems());
  if (!read) throw new Error("The 2015 edition cannot be read");
  survey = read;
});

/** What stands in backticks. */
const code = [...page.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] as string);

test.each([...helpers.values()].map((helper) => [helper.name, helper] as const))(
  "%s is told of",
  (name, { kind }) => {
    const opening = { inline: `{{${name}`, block: `{{#${name}`, condition: `(${name}` }[kind];
    const shown = new RegExp(`${opening.replace(/[{(]/g, "\\$&")}[ })]`, "u");
    expect(code.filter((one) => shown.test(one))).not.toEqual([]);
  },
);

test("every option of every helper is told of", () => {
  const options = [...helpers.values()].flatMap(({ name, options }) =>
    Object.keys(options).map((option) => [name, option]),
  );
  expect(options.filter(([, option]) => !page.includes(`${option}=`))).toEqual([]);
});

describe("what it shows can be written", () => {
  const calls = code.flatMap((one) => {
    if (one.startsWith("{{#"))
      return [/\{\{\//.test(one) ? one : `${one}x{{/${/^\{\{#(\S+)/.exec(one)?.[1]}}}`];
    if (one.startsWith("{{") && !one.includes(" … ")) return [one.replace(/\}\}.*$/, "}}")];
    return /^\([a-zæøå]/.test(one)
      ? [`{{#påstand ${one.replaceAll("(…)", '(få "a.b")')}}}x{{/påstand}}`]
      : [];
  });
  test.each(
    calls.filter((call) => !/\{\{(?:antall|basis)\}\}|\{\{else\}\}|\{\{vis\}\}|\{\{figur\}\}/.test(call)),
  )("%s", (call) => {
    const problems = new Problems();
    const template = { name: "t", file: "t.md", text: `# T\n\n${call}\n` };
    const tree = parseTemplate(template, problems);
    if (tree) checkTemplate(template, tree, helpers, problems);
    expect(problems.all.map((problem) => problem.code)).toEqual([]);
  });
});

describe("the table of numbers shows what becomes of each", () => {
  const rows = [...page.matchAll(/^\| `(\{\{[^`]*)` \| (.*?) \|$/gm)].map(
    ([, call = "", becomes = ""]) => [call, becomes] as const,
  );
  expect(rows.length).toBeGreaterThan(12);
  test.each(rows)("%s: %s", (call, becomes) => {
    const problems = new Problems();
    const nynorsk = call.includes('"dei"');
    const templates = prepareTemplates([{ name: "t", file: "t.md", text: `# T\n\nx ${call}\n` }], problems);
    const language = languageOf(nynorsk ? "nn" : "nb");
    const prose = narrate(templates, {
      survey,
      language,
      style: { profile: "imdi", digits: "tall" },
      problems,
    });
    const written = prose.sentences.at(-1)?.text.replaceAll("\u00A0", " ").replace(/^x /, "") ?? "";
    expect(written).not.toBe("");
    expect(becomes.startsWith(written), `«${becomes}» begins with «${written}»`).toBe(true);
  });
});

describe("bound text stands beside the helper or the claim that judges it", () => {
  const table = [
    "| Bundet tekst | Prøves som |",
    "|---|---|",
    ...REFERENCE.map(({ span, by }) => `| \`${span}\` | \`${by}\` |`),
  ].join("\n");

  test("in a table made from what reads it", () => {
    expect(page).toContain(
      `<!-- spenn: laget av src/narrative/spans/families.ts -->\n${table}\n<!-- /spenn -->`,
    );
  });

  test("and every claim of a template can be made so", () => {
    const shown = new Set(REFERENCE.map(({ by }) => by));
    const claims = [...helpers.values()].filter(
      ({ kind, name }) => kind === "condition" && !/^(?:og|eller|ikke)$/.test(name),
    );
    expect(claims.filter(({ example }) => !shown.has(example))).toEqual([]);
  });

  test.each(REFERENCE.filter(({ span }) => !/^\[…\]|stillinger/.test(span)).map(({ span }) => span))(
    "%s",
    (span) => {
      const problems = new Problems();
      const templates = prepareTemplates([{ name: "t", file: "t.md", text: `# T\n\nx ${span}\n` }], problems);
      const style = { profile: "imdi", digits: "tall" } as const;
      narrate(templates, { survey, language: languageOf("nb"), style, problems });
      expect(problems.errors.filter(({ code }) => /span|unknown|false/.test(code))).toEqual([]);
    },
  );
});
