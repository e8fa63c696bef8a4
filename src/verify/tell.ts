import { type Problem, problem } from "../problems/problem.ts";
import type { Fault } from "./fault.ts";
import { messages } from "./messages.ts";

/** A fault as it is told to those who build or try a report. @param folder in front of the file's path */
export function problemOf(fault: Fault, folder = ""): Problem {
  const source = { file: folder === "" ? fault.file : `${folder}/${fault.file}` };
  switch (fault.what) {
    case "extra":
      return problem(messages["verify.extra"], source, fault);
    case "missing":
      return problem(messages["verify.missing"], source, fault);
    case "changed":
      return problem(messages["verify.changed"], source, fault);
    case "number":
      return problem(messages["verify.number"], source, fault);
    case "label":
      return problem(messages["verify.label"], source, fault);
    case "drawing":
      return problem(messages["verify.drawing"], source, fault);
    case "metadata":
      return problem(messages["verify.metadata"], source, fault);
    case "way":
      return problem(messages["verify.way"], source, fault);
    case "fingerprint":
      return problem(messages["verify.fingerprint"], source, fault);
    case "no-file":
      return problem(messages["verify.no-file"], source);
    case "file":
      return problem(messages["verify.file"], source, fault);
    case "unreadable":
      return problem(messages["verify.unreadable"], source, fault);
    case "readers":
      return problem(messages["verify.readers"], source, fault);
    case "hidden":
      return problem(messages["verify.hidden"], source, fault);
  }
}
