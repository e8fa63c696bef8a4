import type { Message } from "../problems/message.ts";
import { InputError, problem, type Source } from "../problems/problem.ts";

/**
 * Stops at once with one problem: for what no later step could work without, such as the browser.
 *
 * @throws InputError always
 */
export function stop<D extends readonly unknown[]>(
  message: Message<D>,
  source: Source,
  ...details: D
): never {
  throw new InputError([problem(message, source, ...details)]);
}
