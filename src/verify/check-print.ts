import { markOf } from "../language/marks.ts";
import type { SpokenPdf } from "../pdf/check/read-back.ts";
import { type Accounted, orderedFor } from "./accounted.ts";
import { contents, withoutLabel } from "./check-contents.ts";
import { fitsFor, numbering, signsOf, toFault } from "./check-page.ts";
import { isDateSaid } from "./dates.ts";
import type { Fault } from "./fault.ts";
import { matchWords } from "./match.ts";
import { folded, type Piece, wordsOf } from "./words.ts";

type Found = Fault extends infer F ? (F extends Fault ? Omit<F, "file"> : never) : never;

/**
 * Holds a PDF against the account: every word that is read or heard, the descriptions of figures, bookmarks, margins,
 * lists of contents, and what the file says of itself.
 */
export function checkPrint(print: SpokenPdf, about: Accounted, file: string): readonly Fault[] {
  return [
    ...metadata(print, about),
    ...words(print, about),
    ...figures(print, about),
    ...contents(print, about),
    ...coverPairs(print, about),
    ...margins(print, about),
    ...print.unmarked.map((found) => ({ what: "extra" as const, where: "", found })),
  ].map((fault) => ({ ...fault, file }));
}

function metadata({ language, info, xmp, heard }: SpokenPdf, about: Accounted): readonly Found[] {
  const { account, named, subtitle, publisher } = about;
  const issued = xmp.get("xmp:CreateDate")?.slice(0, 10);
  const expected: readonly (readonly [string, string | undefined, string])[] = [
    ["Lang", language, account.language],
    ["dc:language", xmp.get("dc:language"), account.language],
    ["Title", info.get("Title"), named],
    ["dc:title", xmp.get("dc:title"), named],
    ["Author", info.get("Author"), publisher],
    ["dc:creator", xmp.get("dc:creator"), publisher],
    ["Subject", info.get("Subject"), subtitle],
    ["dc:description", xmp.get("dc:description"), subtitle],
    ["rapport:Edition", xmp.get("rapport:Edition"), account.edition],
    ["rapport:DataHash", xmp.get("rapport:DataHash"), account.data],
    ["pdf:Keywords", xmp.get("pdf:Keywords"), info.get("Keywords") ?? ""],
    ["xmp:CreatorTool", xmp.get("xmp:CreatorTool"), `Kommunerapport ${xmp.get("rapport:Program") ?? ""}`],
    ["Creator", info.get("Creator"), `Kommunerapport ${xmp.get("rapport:Program") ?? ""}`],
    ["pdf:Producer", xmp.get("pdf:Producer"), info.get("Producer") ?? ""],
    ["xmp:ModifyDate", xmp.get("xmp:ModifyDate"), xmp.get("xmp:CreateDate") ?? ""],
    ["xmp:MetadataDate", xmp.get("xmp:MetadataDate"), xmp.get("xmp:CreateDate") ?? ""],
    ...["CreationDate", "ModDate"].map(
      (name) => [name, info.get(name), pdfDate(xmp.get("xmp:CreateDate"))] as const,
    ),
  ];
  const said = new Set([...about.around.map(({ text }) => folded(text)), account.edition]);
  const keywords = (info.get("Keywords") ?? "")
    .split(", ")
    .filter((word) => word !== "" && !said.has(folded(word)));
  const subject = xmp.get("dc:subject");
  const isIssued = issued === undefined || issued === "" || isDateSaid(issued, about);
  return [
    ...expected.flatMap(([name, found = "", should]): Found[] =>
      folded(found) === folded(should)
        ? []
        : [{ what: "metadata", where: "", name, found, expected: should }],
    ),
    ...keywords.map(
      (found): Found => ({ what: "metadata", where: "", name: "Keywords", found, expected: "" }),
    ),
    ...(subject === undefined || said.has(folded(subject))
      ? []
      : [{ what: "metadata" as const, where: "", name: "dc:subject", found: subject, expected: "" }]),
    ...(isIssued
      ? []
      : [{ what: "metadata" as const, where: "", name: "xmp:CreateDate", found: issued, expected: "" }]),
    ...heard.flatMap(({ language: own, text }): Found[] =>
      own === undefined || own === account.language
        ? []
        : [{ what: "metadata", where: text, name: "Lang", found: own, expected: account.language }],
    ),
  ];
}

/** `2016-07-19T00:00:00Z` as the Info dictionary has it. */
function pdfDate(date: string | undefined): string {
  return date === undefined ? "" : `D:${date.replace(/[-:T]/g, "")}`;
}

/** Number or sign in front of an item. */
const ordinal = /^(?:\d+\.|[•–◦▪])$/;

function words({ heard }: SpokenPdf, about: Accounted): readonly Found[] {
  const pieces = heard.flatMap(({ role, text, page }): Piece[] =>
    role === "TOCI" || role === "Figure" || text === "" || (role === "Lbl" && ordinal.test(text))
      ? []
      : [{ text: withMarksBehind(text, about), where: String(page ?? ""), role: "text" }],
  );
  const { faults, met } = matchWords(pieces, {
    ordered: orderedFor(about, "pdf"),
    loose: [...about.around.filter(({ in: carriers }) => carriers.includes("pdf")), about.fingerprint],
    phrases: about.phrases,
    fits: fitsFor(about),
    signs: signsOf(about),
    required: [...about.front.filter(({ in: carriers }) => carriers.includes("pdf")), about.fingerprint],
  });
  return [...faults.map(toFault), ...numbering(met, about), ...ordinals(heard)];
}

/** «svart Note 1 .» is heard of a mark in front of a full stop: what stands by itself comes behind the sign. */
function withMarksBehind(text: string, { language }: Accounted): string {
  const name = folded(language.terms.noteNumber(1)).replace("1", "\\d+");
  const mark = new RegExp(` (${name}) ([.,;:!?…»)]+)(?= |$)`, "gu");
  return folded(text).replace(mark, "$2 $1");
}

/** Items are numbered one after the other. */
function ordinals(heard: SpokenPdf["heard"]): readonly Found[] {
  let last = 0;
  return heard.flatMap(({ role, text, page }): Found[] => {
    const number = role === "Lbl" ? /^(\d+)\.$/.exec(text)?.[1] : undefined;
    if (number === undefined) return [];
    const isNext = Number(number) === last + 1 || Number(number) === 1;
    last = Number(number);
    return isNext ? [] : [{ what: "changed", where: String(page ?? ""), found: text, expected: "" }];
  });
}

/** What is told of each figure, and what is drawn in words. */
function figures({ heard }: SpokenPdf, about: Accounted): readonly Found[] {
  const drawn = heard.filter(({ role }) => role === "Figure");
  // A logo is told by its publisher's name.
  const others = new Set([...signsOf(about).values(), about.publisher].map(folded));
  const own = drawn.filter(({ alt }) => !others.has(folded(alt ?? "")));
  const found: Found[] = [];
  for (let index = 0; index < Math.max(own.length, about.figures.length); index++) {
    const [figure, expected] = [own[index], about.figures[index]];
    if (folded(figure?.alt ?? "") !== (expected?.alt ?? ""))
      found.push({
        what: "label",
        where: String(figure?.page ?? ""),
        found: figure?.alt ?? "",
        expected: expected?.alt ?? "",
      });
    else if (figure && expected && !isMadeOf(figure.text, expected.drawn))
      found.push({
        what: "changed",
        where: String(figure.page ?? ""),
        found: figure.text,
        expected: expected.drawn.join(" "),
      });
  }
  return found;
}

/** Whether a text is these, one after the other in whatever order, with whatever space between. */
function isMadeOf(text: string, parts: readonly string[]): boolean {
  const bare = (words: string) => folded(words).replaceAll(" ", "");
  let rest = bare(text);
  const sorted = parts.map(bare).sort((a, b) => b.length - a.length);
  for (const part of sorted) {
    const at = rest.indexOf(part);
    if (at === -1) return false;
    rest = `${rest.slice(0, at)}\n${rest.slice(at + part.length)}`;
  }
  return rest.replaceAll("\n", "") === "";
}

/** On the cover and the back, what a finding says stands behind its own number, and no other's. */
function coverPairs({ heard, pages }: SpokenPdf, { account, around }: Accounted): readonly Found[] {
  const findings = account.cover.flatMap((key) => {
    const [value, words] = around.filter(
      ({ keys, in: carriers }) => keys.includes(key) && carriers.includes("pdf"),
    );
    return value && words ? [{ value: folded(value.text), words: folded(words.text) }] : [];
  });
  // «Nær 8 av 10» before «8 av 10», and longer words before those that they have within them.
  const values = findings.map(({ value }) => value).sort((a, b) => b.length - a.length);
  findings.sort((a, b) => b.words.length - a.words.length);
  return [1, pages].flatMap((page): Found[] => {
    let text = folded(heard.flatMap((each) => (each.page === page ? [each.text] : [])).join(" "));
    return findings.flatMap(({ words }): Found[] => {
      const own = findings.filter((one) => one.words === words).map(({ value }) => value);
      const before = text.split(words).slice(0, -1);
      text = text.replaceAll(words, "\n");
      // A title may have the same words, and no number before them.
      const numbers = before.flatMap((part) => values.find((value) => part.trimEnd().endsWith(value)) ?? []);
      return numbers
        .filter((value) => !own.includes(value))
        .map((value) => ({
          what: "changed",
          where: String(page),
          found: `${value} ${words}`,
          expected: own.map((one) => `${one} ${words}`).join(" | "),
        }));
    });
  });
}

/**
 * The margins of each page: title and chapter, the heads of a table that goes on, publisher, fingerprint and page number.
 */
function margins({ margins: all, pages, heard }: SpokenPdf, about: Accounted): readonly Found[] {
  const { terms } = about.language;
  const fingerprint = about.account.fingerprint;
  const chapters = heard.filter(({ role }) => role === "H2");
  return all.flatMap((margin, index): Found[] => {
    const page = index + 1;
    const where = String(page);
    const isTold = heard.some(
      (each) => each.page === page && wordsOf(each.text).some((word) => word === fingerprint),
    );
    // The cover has no margins, and neither has the back.
    if (margin === "" && (page === 1 || page === pages))
      return isTold ? [] : [{ what: "fingerprint", where, found: "", expected: fingerprint }];
    const number = folded(`${terms.pageOfParts.before}${page}${terms.pageOfParts.between}${pages}`);
    const foot = folded(`${about.publisher} ${fingerprint} · ${number}`);
    const text = folded(margin);
    if (!text.endsWith(foot)) {
      const told = wordsOf(text).some((word) => word === fingerprint);
      return told
        ? [{ what: "way", where, found: text, expected: foot }]
        : [{ what: "fingerprint", where, found: text, expected: fingerprint }];
    }
    const head = folded(text.slice(0, text.length - foot.length));
    // A page has the name of the chapter that stands at its top. One that begins there may have the end of the last
    // one above it, which is heard where it began.
    const first = heard.find((each) => each.page === page);
    const goesOn = chapters.findLast((each) => (each.page ?? 0) < page);
    const begins = first?.role === "H2" ? first : undefined;
    const titles = [begins, goesOn].flatMap((each) =>
      each ? [folded(`${about.named} ${withoutLabel(each.text, about)}`)] : [],
    );
    const title = titles.find((each) => head.startsWith(each)) ?? titles[0] ?? "";
    const isFront =
      page <
      (heard.find(
        ({ role, text: each }) => role === "H2" && about.headings.includes(withoutLabel(each, about)),
      )?.page ?? 1);
    if (isFront)
      return head === folded(markOf(about.account, about.language))
        ? []
        : [{ what: "extra", where, found: head }];
    if (!head.startsWith(title)) return [{ what: "changed", where, found: head, expected: title }];
    const rest = folded(head.slice(title.length));
    const repeats = about.tables.some(({ heads }) => heads.join(" ") === rest);
    return rest === "" || repeats ? [] : [{ what: "extra", where, found: rest }];
  });
}
