import type { PdfFile } from "../read/file.ts";
import { isDict, isRef, nameOf, type PdfDict, type PdfValue, stringOf } from "../read/values.ts";
import { readTextString } from "../read/write.ts";
import { type Run, readRuns } from "./content.ts";
import { joinRuns } from "./words.ts";

/** An element of the tag tree, as a screen reader is told of it. */
export interface Element {
  /** `H2`, `P`, `Table`, `Figure`. */
  readonly role: string;
  readonly alt: string | undefined;
  readonly children: readonly Element[];
  /** Its own text, its children's included, in reading order. */
  readonly runs: readonly Run[];
}

/** The tag tree, with the text of each element. @throws when the PDF is not tagged */
export function readStructure(file: PdfFile): Element {
  const root = file.dict(file.catalog.get("StructTreeRoot"));
  if (!root) throw new Error("The PDF has no tags");
  const pageOf = new Map(file.pages().map(({ ref }, index) => [ref, index + 1]));
  const content = new Map<string, Run[]>();
  for (const run of readRuns(file)) {
    const key = `${run.page}:${run.mcid}`;
    const known = content.get(key);
    if (known) known.push(run);
    else content.set(key, [run]);
  }

  const kidsOf = (dict: PdfDict): readonly PdfValue[] => {
    const kids = dict.get("K");
    const list = file.array(kids);
    return list.length > 0 ? list : kids === undefined ? [] : [kids];
  };
  const visit = (dict: PdfDict, inherited: number | undefined): Element => {
    const page = dict.get("Pg");
    const own = isRef(page) ? pageOf.get(page.ref) : inherited;
    const alt = stringOf(file.resolve(dict.get("Alt")));
    const children: Element[] = [];
    const runs: Run[] = [];
    for (const kid of kidsOf(dict)) {
      const value = file.resolve(kid);
      if (typeof value === "number") runs.push(...(content.get(`${own}:${value}`) ?? []));
      else if (isDict(value) && typeof value.get("MCID") === "number") {
        const where = value.get("Pg");
        const at = isRef(where) ? pageOf.get(where.ref) : own;
        runs.push(...(content.get(`${at}:${value.get("MCID")}`) ?? []));
      } else if (isDict(value) && value.has("S")) {
        const child = visit(value, own);
        children.push(child);
        runs.push(...child.runs);
      }
    }
    return {
      role: nameOf(file.resolve(dict.get("S"))) ?? "",
      alt: alt === undefined ? undefined : readTextString(alt),
      children,
      runs,
    };
  };
  return visit(root, undefined);
}

/** All elements of some roles, in reading order. */
export function elements(root: Element, ...roles: readonly string[]): readonly Element[] {
  return root.children.flatMap((child) => [
    ...(roles.includes(child.role) ? [child] : []),
    ...elements(child, ...roles),
  ]);
}

/** The words of an element on one line. */
export function textOf({ runs }: Element): string {
  return joinRuns(runs);
}
