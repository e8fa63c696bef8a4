import { InputError, problem } from "../../problems/problem.ts";
import { messages } from "../messages.ts";
import type { Tried } from "./answer.ts";
import type { Finding } from "./check.ts";
import type { SpokenPdf } from "./read-back.ts";
import { rules } from "./rules/catalogue.ts";

/** What a message needs to know of a fault: see rules/catalogue.ts. */
export interface BrokenClaim extends Pick<Finding, "code" | "page" | "standard" | "clause"> {
  /** The element, and what exactly. */
  readonly where: string;
  /** What is wrong, and what to do, in either language. */
  readonly nb: readonly [string, string];
  readonly en: readonly [string, string];
}

/** As many of one kind as are told. */
const most = 5;

/**
 * Holds a finished report to what it claims: PDF/UA-1 and PDF/A-2a, and our own rules.
 *
 * @param name what to call the PDF in messages
 * @returns what it says
 * @throws InputError `pdf.claim-broken` for each fault
 */
export function keepsClaims({ findings, spoken }: Tried, name: string): SpokenPdf {
  const told = new Map<Finding["code"], number>();
  const faults = findings.filter(({ code }) => {
    const count = (told.get(code) ?? 0) + 1;
    told.set(code, count);
    return count <= most;
  });
  if (faults.length === 0 && spoken) return spoken;
  throw new InputError(
    faults.map(({ code, page, element, details, standard, clause }) => {
      const { nb, en } = rules[code];
      const where = [element, details].filter(Boolean).join(", ");
      return problem(
        messages["pdf.claim-broken"],
        { file: name },
        { code, ...(page && { page }), where, standard, clause, nb, en },
      );
    }),
  );
}
