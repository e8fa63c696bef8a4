import { type Problem, problem } from "../problems/problem.ts";
import type { Fault } from "./fault.ts";
import { messages } from "./messages.ts";

/**
 * A fault as it is told to those who build or try a report.
 *
 * @param folder in front of the file's path
 * @param published whether the report was got from somebody, and not just made
 */
export function problemOf(fault: Fault, folder: string, published: boolean): Problem {
  const source = { file: folder === "" ? fault.file : `${folder}/${fault.file}` };
  switch (fault.what) {
    case "extra":
      return problem(messages["verify.extra"], source, { ...fault, published });
    case "missing":
      return problem(messages["verify.missing"], source, { ...fault, published });
    case "changed":
      return problem(messages["verify.changed"], source, { ...fault, published });
    case "number":
      return problem(messages["verify.number"], source, { ...fault, published });
    case "label":
      return problem(messages["verify.label"], source, { ...fault, published });
    case "drawing":
      return problem(messages["verify.drawing"], source, { ...fault, published });
    case "metadata":
      return problem(messages["verify.metadata"], source, { ...fault, published });
    case "way":
      return problem(messages["verify.way"], source, { ...fault, published });
    case "fingerprint":
      return problem(messages["verify.fingerprint"], source, fault);
    case "no-file":
      return problem(messages["verify.no-file"], source);
    case "no-account":
      return problem(messages["verify.no-account"], source);
    case "file":
      return problem(messages["verify.file"], source, fault);
    case "unreadable":
      return problem(messages["verify.unreadable"], source, fault);
    case "readers":
      return problem(messages["verify.readers"], source, fault);
    case "hidden":
      return problem(messages["verify.hidden"], source, { ...fault, published });
  }
}
