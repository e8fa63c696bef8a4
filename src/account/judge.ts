import type { ReportConfig } from "../config/define.ts";
import type { Language } from "../language/language.ts";
import type { Claim } from "../narrative/prose.ts";
import type { Problem, Source } from "../problems/problem.ts";
import type { Survey } from "../survey/survey.ts";
import { type Approval, isSamePerson, type Reading, type WrittenApproval } from "./approvals.ts";
import type { ReadOutside } from "./outside.ts";
import { type Rests, restsOn, type SupportedAs } from "./rests.ts";
import type { Said } from "./said.ts";
import type { Statement, Support } from "./statement.ts";

/** A statement with what the account knows of it besides what it publishes. */
export interface Judged extends Statement {
  readonly said: Said;
  /** How it is supported once it has been read. */
  readonly as: Exclude<SupportedAs, "timeless">;
  readonly rests: Rests;
  /** The reading of it that stands, where there is one. */
  readonly approval?: WrittenApproval;
  /** The claims that it stands in, or that stand in it. */
  readonly judgedBy: readonly Claim[];
  /** It speaks of a figure that is missing: it can't be read before that is there. */
  readonly isUnfilled?: true;
  /** The errors that are told of it. */
  readonly wrong: readonly Problem[];
}

/** What statements are judged by. */
export interface Judging {
  readonly survey: Survey;
  readonly language: Language;
  readonly config: Pick<ReportConfig, "approvals">;
  readonly claims: readonly Claim[];
  /** All that was found wrong in the report. */
  readonly problems: readonly Problem[];
  /** Where words stand that judge something and that nothing binds, though they stop nothing. */
  readonly unbound: readonly { readonly source: Source; readonly words: readonly string[] }[];
  readonly approvals: readonly WrittenApproval[];
  /** What reads the texts outside the prose. */
  readonly readOutside: ReadOutside;
}

/** Finds what each thing that is said rests on. */
export function judge(all: readonly Said[], judging: Judging): readonly Judged[] {
  const claims = new Map(judging.claims.map((claim) => [claim.mark, claim]));
  const { survey, language, config } = judging;
  const rests = restsOn({ survey, language: language.code, claims, all });
  const wrong = problemsBySaid(all, judging, claims);
  const unbound = new Map<Said, readonly string[]>();
  for (const { source, words } of judging.unbound) {
    const said = saidAt(all, source);
    if (said !== undefined) unbound.set(said, [...(unbound.get(said) ?? []), ...words]);
  }
  for (const said of all) {
    const { problems, words } = judging.readOutside(said);
    if (problems.length > 0) wrong.set(said, [...(wrong.get(said) ?? []), ...problems]);
    if (words.length > 0) unbound.set(said, [...(unbound.get(said) ?? []), ...words]);
  }
  const approvals = new Map<string, WrittenApproval>();
  for (const one of judging.approvals)
    if (one.language === language.code) approvals.set(keyOf(one.text, one.as, one.rests), one);

  return all.map((said): Judged => {
    const judgedBy = said.claims.flatMap((mark) => claims.get(mark) ?? []);
    const isBound = said.values.length > 0 || judgedBy.length > 0;
    const as = isBound && !unbound.has(said) ? "proved" : "read";
    const approval =
      approvals.get(keyOf(said.written, as, rests(said, as))) ??
      (isBound ? undefined : approvals.get(keyOf(said.written, "timeless", rests(said, "timeless"))));
    const isUnfilled = speaksOfMissing(said, judgedBy, survey);
    const faults = wrong.get(said) ?? [];
    const { support, why } = supportOf(said, faults, judgedBy, {
      isUnfilled,
      as,
      approval,
      people: config.approvals.people,
      judging: unbound.get(said) ?? [],
    });
    const { file, line, column, sheet } = said.source;
    return {
      id: said.id,
      text: said.text,
      kind: said.kind,
      language: language.code,
      section: said.section,
      file,
      ...(line !== undefined && { line }),
      ...(column !== undefined && { column }),
      ...(sheet !== undefined && { sheet }),
      support,
      keys: [...new Set([...said.keys, ...judgedBy.flatMap(({ keys }) => keys)])],
      values: said.values,
      why,
      in: said.in,
      said,
      as,
      rests,
      ...(approval !== undefined && { approval }),
      ...(isUnfilled && { isUnfilled }),
      judgedBy,
      wrong: faults,
    };
  });
}

/** What an approval is found by: its words, how it was read, and what it rested on. */
export function keyOf(text: string, as: SupportedAs, rests: string): string {
  return JSON.stringify([text, as, rests]);
}

/** Whether as many have said yes as the series asks for, and not the same person twice. */
export function isApproved({ answer, readers }: Approval, people: 1 | 2): boolean {
  const different = readers.filter(
    ({ by }, index) => readers.findIndex((one) => isSamePerson(one.by, by)) === index,
  );
  return answer === "yes" && different.length >= people;
}

/** Whether it speaks of a figure that is missing. Every other claim that nobody could judge has a problem of its own. */
function speaksOfMissing(
  { kind, leaves, keys, by, beside }: Said,
  claims: readonly Claim[],
  survey: Survey,
): boolean {
  const isMissing = (key: string) => survey.aggregates.get(key)?.estimate.kind === "missing";
  return (
    leaves.some((leaf) => leaf.kind === "label" && leaf.missing === true) ||
    // What is read aloud of a figure speaks of all that it shows.
    (kind === "alt" && keys.some(isMissing)) ||
    // An author's words on the cover go on from the number in front of them, and are read with it.
    (by === "author" && beside?.keys.some(isMissing) === true) ||
    claims.some(({ verdict, says }) => verdict === "unknown" && says === "")
  );
}

interface Read {
  readonly as: Judged["as"];
  readonly approval: WrittenApproval | undefined;
  readonly people: 1 | 2;
  /** Words in it that a reader has to judge. */
  readonly judging: readonly string[];
  readonly isUnfilled: boolean;
}

function supportOf(
  said: Said,
  wrong: readonly Problem[],
  claims: readonly Claim[],
  { as, approval, people, judging, isUnfilled }: Read,
): { readonly support: Support; readonly why: string } {
  if (wrong.length === 0 && isUnfilled) return { support: "open", why: "Et tall mangler ennå." };
  if (wrong.length > 0 || claims.some(({ verdict }) => verdict === "fails")) {
    const unknown = claims.some(({ verdict }) => verdict === "unknown");
    const fails = claims.some(({ verdict }) => verdict === "fails");
    const why = wrong.map(({ message }) => message.nb.what).join(" ");
    return { support: unknown && !fails && isOfClaims(wrong, claims) ? "unknown" : "false", why };
  }
  if (claims.some(({ verdict }) => verdict === "unknown")) return { support: "unknown", why: "" };
  if (said.by === "data") return { support: "data", why: "Skrevet fra radene." };
  if (said.by === "program") return { support: "program", why: "Programmets egne ord." };
  const words = [...new Set(judging)].map((word) => `«${word}»`).join(", ");
  const toJudge = words === "" ? "" : ` En leser må vurdere ${words}.`;
  if (approval === undefined) return { support: "open", why: `Ingen har lest det.${toJudge}` };
  const readers = approval.readers.map(told).join(" og ");
  const note = approval.note === "" ? "" : ` ${approval.note}`;
  if (!isApproved(approval, people)) {
    const why =
      approval.answer === "no" ? `Sagt nei av ${readers}.` : `Lest av ${readers}, men ikke av en til.`;
    return { support: "open", why: why + note };
  }
  const bound = as === "proved" ? "Det som er knyttet til dataene, stemmer. " : "";
  const timeless = approval.as === "timeless" ? " Gjelder til noen endrer teksten." : "";
  return { support: as, why: `${bound}Lest av ${readers}.${timeless}${note}` };
}

function told({ by, date }: Reading): string {
  return date === "" ? by : `${by} (${date})`;
}

function isOfClaims(wrong: readonly Problem[], claims: readonly Claim[]): boolean {
  return wrong.every(({ source }) => claims.some((claim) => isSamePlace(claim.source, source)));
}

/** An error of a claim belongs to all that stands within it; any other to the last statement that begins before it. */
function problemsBySaid(
  all: readonly Said[],
  { problems }: Judging,
  claims: ReadonlyMap<string, Claim>,
): Map<Said, readonly Problem[]> {
  const found = new Map<Said, readonly Problem[]>();
  for (const problem of problems) {
    if (problem.severity !== "error") continue;
    const around = all.filter((said) =>
      said.claims.some((mark) => {
        const claim = claims.get(mark);
        return claim !== undefined && isSamePlace(claim.source, problem.source);
      }),
    );
    const nearest = around.length > 0 ? around : [saidAt(all, problem.source)];
    for (const said of nearest)
      if (said !== undefined) found.set(said, [...(found.get(said) ?? []), problem]);
  }
  return found;
}

/** The last statement of a file that begins at or before a place; its first, where none does. */
function saidAt(all: readonly Said[], place: Source): Said | undefined {
  const here = all
    .filter(({ source, by }) => by === "author" && source.file === place.file)
    .toSorted((a, b) => order(a.source, b.source));
  return here.findLast(({ source }) => order(source, place) <= 0) ?? here[0];
}

function order(a: Source, b: Source): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

function isSamePlace(a: Source, b: Source): boolean {
  return a.file === b.file && a.line === b.line && a.column === b.column;
}
