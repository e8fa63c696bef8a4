import { InputError, type Problem } from "../../src/problems/problem.ts";

/** The codes that stopped the run; fails the test when it wasn't stopped, or not by problems. */
export async function codesOf(act: () => unknown): Promise<string[]> {
  try {
    await act();
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ code }) => code);
    throw error;
  }
  return [];
}

/** The problems that stop something that does its work at once. */
export function problemsOf(act: () => unknown): readonly Problem[] {
  try {
    act();
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
}
