import { type Accounted, type Accounting, accountOf } from "../../src/account/account.ts";
import type { WrittenApproval } from "../../src/account/approvals.ts";
import type { Judged } from "../../src/account/judge.ts";
import { defaultColours } from "../../src/config/colours.ts";
import type { ReportConfig } from "../../src/config/define.ts";
import type { Survey } from "../../src/survey/survey.ts";
import { surveyOf } from "../support/survey.ts";
import { tell } from "../support/telling.ts";

export const config = {
  series: { id: "kommuneundersokelsen", title: { nb: "Kommuneundersøkelsen" }, about: { nb: "Om" } },
  publisher: { name: { nb: "Direktoratet" }, shortName: "Dir", url: "https://example.org" },
  links: {},
  approvals: { people: 1 },
  colours: defaultColours,
} as unknown as ReportConfig;

export interface Settings extends Partial<Pick<Accounting, "unbound" | "config">> {
  readonly survey?: Survey;
  readonly approvals?: readonly WrittenApproval[];
}

/** Tells one chapter from its template, and makes its account. */
export function accountOfText(text: string, settings: Settings = {}): Accounted {
  const survey = settings.survey ?? surveyOf();
  const told = tell(text, { survey });
  return accountOf({
    document: told.document,
    survey,
    config,
    figures: new Map(),
    design: [],
    artRows: [],
    artKey: "",
    claims: told.prose.claims,
    problems: told.problems,
    unbound: [],
    approvals: [],
    downloads: [],
    ...settings,
  });
}

/** The statement that has some words. @throws when there is not just one */
export function statementOf({ statements }: Accounted, words: string): Judged {
  const found = statements.filter(({ text }) => text.includes(words));
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`«${words}» stands in ${found.length} statements`);
  return only;
}

/** A reading of a statement, as `approve` keeps it. */
export function reading(statement: Judged, besides: Partial<WrittenApproval> = {}): WrittenApproval {
  const { said, as, rests, language, section, kind } = statement;
  return {
    language,
    section,
    kind,
    text: said.written,
    as,
    rests: rests(said, besides.as ?? as),
    answer: "yes",
    readers: [{ by: "Kari", date: "2026-11-26" }],
    note: "",
    source: { file: "data/2015/approvals.csv", line: 2, column: 1 },
    ...besides,
  };
}
