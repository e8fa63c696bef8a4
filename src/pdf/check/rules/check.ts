import type { ReadPdf } from "../read.ts";
import { type Element, pageOf, textOf } from "../structure.ts";
import type { RuleCode } from "./catalogue.ts";

/** Something that a check found wrong. */
export interface Fault {
  readonly code: RuleCode;
  /** 1-based; absent where it is about no page. */
  readonly page?: number;
  /** The element with its first words. */
  readonly element?: string;
  /** What exactly: a font's name, the key that is missing. Empty where the element says it. */
  readonly details: string;
}

/** Looks for one kind of fault in a PDF. Knows nothing of how it was made. */
export type Check = (pdf: ReadPdf) => readonly Fault[];

export function fault(code: RuleCode, details: string, page?: number): Fault {
  return { code, details, ...(page === undefined ? {} : { page }) };
}

/** A fault of an element, with the page that it begins on. */
export function faultOf(code: RuleCode, element: Element, details = ""): Fault {
  return { ...fault(code, details, pageOf(element)), element: named(element) };
}

/** An element as it is named in a fault: `Figure «Kommuner: 324»`. */
export function named(element: Element): string {
  return `${element.tag}${quoted(element.alt ?? textOf(element))}`;
}

export function quoted(text: string): string {
  return text === "" ? "" : ` «${text.length > 60 ? `${text.slice(0, 60)}…` : text}»`;
}
