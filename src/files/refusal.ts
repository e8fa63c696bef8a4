import { type Problem, problem } from "../problems/problem.ts";
import { messages } from "./messages.ts";
import { systemError } from "./system.ts";

/**
 * What the machine said no to where nobody thought that it would: that is no fault of the program's either.
 *
 * @returns undefined for any other error, which is a bug then
 */
export function refusedBySystem(error: unknown): Problem | undefined {
  const refused = systemError(error);
  return refused && problem(messages["files.system"], { file: refused.path ?? "rapport" }, refused);
}
