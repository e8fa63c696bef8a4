import type { SpokenPdf } from "../pdf/check/read-back.ts";
import type { Accounted } from "./accounted.ts";
import type { Fault } from "./fault.ts";
import { folded } from "./words.ts";

type Way = Omit<Extract<Fault, { readonly what: "way" }>, "file">;
type Heard = SpokenPdf["heard"][number];

/** From how many on figures, and tables, have a list of their own. */
const LISTED_FROM = 3;

const isHeading = (role: string) => /^H[1-6]$/.test(role);

/** The bookmarks and the list of contents repeat the headings, and the lists after it the captions, with their pages. */
export function contents({ heard, bookmarks }: SpokenPdf, about: Accounted): readonly Way[] {
  const headings = heard.filter(({ role }) => isHeading(role));
  const said = new Set(about.headings);
  const { terms } = about.language;
  const mark = new RegExp(` ${folded(terms.noteNumber(1)).replace("1", "\\d+")}(?= |$)`, "gu");
  // What repeats a heading or a caption repeats no mark of a note.
  const repeated = (text: string) => [text, folded(text).replace(mark, "")];
  const isListed = ({ text, role }: Heard) =>
    /^H[23]$/.test(role) && repeated(text).some((each) => said.has(withoutLabel(each, about)));
  const lists = [
    ...captions(heard, terms.listOfFigures, terms.figureNumber),
    ...captions(heard, terms.listOfTables, terms.tableNumber),
  ];
  const names = new Set<string>([terms.listOfFigures, terms.listOfTables]);
  const isName = ({ role, text }: Heard) => role === "H2" && names.has(folded(text));
  const all = heard.filter((each) => each.role === "TOCI" || isName(each));
  const end = all.findIndex(isName);
  const [entries, others] = end === -1 ? [all, []] : [all.slice(0, end), all.slice(end)];
  const texts = (some: readonly Heard[]) => some.map(({ text }) => text);
  return [
    ...differing(bookmarks, texts(headings).map(repeated)),
    ...differing(texts(entries), headings.filter(isListed).map(withPage).map(repeated)),
    ...differing(texts(others), lists.map(repeated)),
  ];
}

/** What a list of figures or tables has to say: its name, and each caption with a number. */
function captions(heard: readonly Heard[], name: string, labelOf: (n: number) => string): readonly string[] {
  const [word = ""] = folded(labelOf(1)).split(" ");
  const isNumbered = new RegExp(`^${word} \\d+ `);
  const own = heard.filter(({ role, text }) => role === "Caption" && isNumbered.test(folded(text)));
  return own.length < LISTED_FROM ? [] : [name, ...own.map(withPage)];
}

function withPage({ text, page }: Heard): string {
  return `${text} ${page ?? ""}`;
}

/** The first place where they differ. @param expected in one wording or another */
function differing(found: readonly string[], expected: readonly (readonly string[])[]): readonly Way[] {
  for (let index = 0; index < Math.max(found.length, expected.length); index++) {
    const one = folded(found[index] ?? "");
    const wordings = (expected[index] ?? [""]).map(folded);
    if (!wordings.includes(one)) return [{ what: "way", where: "", found: one, expected: wordings[0] ?? "" }];
  }
  return [];
}

/** «Vedlegg 1 Tabeller» is the appendix «Tabeller». */
export function withoutLabel(heading: string, { language }: Accounted): string {
  const [label = ""] = folded(language.terms.appendixNumber(1)).split(" ");
  return folded(heading).replace(new RegExp(`^${label} \\d+ `), "");
}
