import { onTestFinished } from "vitest";
import { openSession, type Session, type SessionEffects } from "../../src/app/session.ts";
import { root } from "./edition.ts";

const outside = { signal: new AbortController().signal };
let kept: Session | undefined;

/**
 * A session of a project that whoever asks has to dispose of. What is the same for every project (fonts, what draws
 * figures, dictionaries, words) is made once for all test files of a worker; what the session makes of the project
 * is its own.
 */
export function sharing(project: string, effects: Partial<SessionEffects> = {}): Session {
  kept ??= openSession(root, outside);
  const { fonts, printable, figures, hyphenator, dictionary, lexicons } = kept;
  const own = openSession(project, { ...outside, ...effects });
  return { ...own, fonts, printable, figures, hyphenator, dictionary, lexicons };
}

/** The same, gone after the test. */
export function sessionOf(project: string, effects: Partial<SessionEffects> = {}): Session {
  return disposed(sharing(project, effects));
}

/** A session that shares nothing with any other, gone after the test. */
export function freshSession(project: string, effects: Partial<SessionEffects> = {}): Session {
  return disposed(openSession(project, { ...outside, ...effects }));
}

function disposed(session: Session): Session {
  onTestFinished(() => session.dispose());
  return session;
}
