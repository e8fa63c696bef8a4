import { InputError, problem, type Source } from "../problems/problem.ts";

/**
 * Stops at once with one problem: for what no later step could work without, such as the browser.
 *
 * @throws InputError always
 */
export function stop<C extends Parameters<typeof problem>[0]>(
  code: C,
  source: Source,
  details: Parameters<typeof problem<C>>[2],
): never {
  throw new InputError([problem(code, source, details)]);
}
