import type { ReadPdf } from "../inspect/pdf.ts";
import { type Element, textOf } from "../inspect/structure.ts";

/** Something that a check found wrong. */
export interface Fault {
  /** 1-based. */
  readonly page?: number | undefined;
  /** What it is about: the element with its first words, the name of a font, the key that is missing. */
  readonly detail: string;
}

/** Looks for one kind of fault in a finished PDF. Knows nothing of how it was made. */
export type Check = (pdf: ReadPdf) => readonly Fault[];

/** An element as it is named in a fault: `Figure «Kommuner: 324»`. */
export function named(element: Element): string {
  const text = element.alt ?? textOf(element);
  return `${element.role}${text === "" ? "" : ` «${text.length > 60 ? `${text.slice(0, 60)}…` : text}»`}`;
}

/** A fault of an element, with the page that it begins on. */
export function faultOf(element: Element, more = ""): Fault {
  return { page: pageOf(element), detail: `${named(element)}${more && `: ${more}`}` };
}

/** The page that an element begins on. */
export function pageOf(element: Element): number | undefined {
  for (const kid of element.kids) {
    const page = "role" in kid ? pageOf(kid) : kid.page;
    if (page !== undefined) return page;
  }
  return undefined;
}
