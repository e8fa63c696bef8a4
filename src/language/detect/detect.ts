import type { Finding, Quantity } from "./findings.ts";
import { judgementAt } from "./judgements.ts";
import type { Known } from "./known.ts";
import { ofWhat, type QuantityAt, quantityAt } from "./quantities.ts";
import { recognise } from "./recognise.ts";
import { headAfter, phraseAt, type Scene, sceneOf } from "./scene.ts";
import type { Piece, Token } from "./text.ts";

/** Finds what a sentence says of amounts, in its order, without overlaps. Takes time linear in its length. */
export type Detect = (sentence: readonly Piece[]) => readonly Finding[];

/**
 * Makes the detector of what is known (`known`) of a survey and a written language: what finds quantities, words that judge, and what only
 * looks like them, in the author's own words of a sentence. Bound values in it are passed over; whether the words
 * agree with them is `disagreements`.
 *
 * Made once for many sentences.
 */
export function detector(all: Known): Detect {
  return (sentence) => {
    const scene = sceneOf(sentence, all);
    const findings: Finding[] = [];
    for (let at = 0; at < scene.tokens.length; ) {
      const [finding, next] = findingAt(scene, at, all, findings.at(-1)?.end ?? 0);
      if (finding !== undefined) findings.push(finding);
      at = next;
      // One character may be several tokens («㎟» is «mm2»), and is found once.
      while ((scene.tokens[at]?.start ?? Number.POSITIVE_INFINITY) < (finding?.end ?? 0)) at++;
    }
    const isBound = scene.tokens.some(({ kind }) => kind === "bound");
    return findings.length === 0 && !isBound ? generic(scene) : findings;
  };
}

/** «Kommunene har resultatmål», «Andelen har fått en knekk»: no word that judges, and yet something is said. */
function generic(scene: Scene): readonly Finding[] {
  if (scene.isPractice || scene.isDefinition) return [];
  const at = scene.nouns.findIndex((noun) => {
    const isUnit = noun?.is === "unit" || noun?.is === "group";
    return noun?.is === "share" || noun?.is === "participation" || (isUnit && scene.speaksOfAnswers);
  });
  const token = scene.tokens[at];
  if (token === undefined) return [];
  const { start, end } = token;
  const text = scene.text.slice(start, end);
  return [{ kind: "judgement", sense: "generic", about: "unknown", start, end, text, phrase: text }];
}

/** What begins at a token, and where to go on. */
function findingAt(
  scene: Scene,
  at: number,
  all: Known,
  after: number,
): readonly [Finding | undefined, number] {
  const { tokens, text } = scene;
  const token = tokens[at] as Token;
  if (token.kind === "bound") return [undefined, at + 1];
  const idiom = phraseAt(tokens, at, all.idioms);
  if (idiom !== undefined) return [undefined, idiom.next];
  const place = (from: number, next: number) => {
    const [start, end] = [tokens[from]?.start ?? 0, tokens[next - 1]?.end ?? 0];
    return { start, end, text: text.slice(start, end) };
  };
  const taken = recognise(scene, at, all);
  if (taken !== undefined)
    return [{ kind: "recognised", as: taken.as, ...place(at, taken.next) }, taken.next];
  const quantity = quantityAt(scene, at, all);
  if (quantity !== undefined) {
    const from = withHedges(scene, at, after, all);
    return [
      {
        ...told(quantity),
        ...place(from, quantity.next),
        phrase: phraseAround(scene, from, quantity.next, all),
        ...hedge(from < at ? place(from, at).text : ""),
      },
      quantity.next,
    ];
  }
  // «minst 60 prosent»: what goes before an amount is part of it.
  if (isBeforeQuantity(scene, at, all)) return [undefined, at + 1];
  const judgement = judgementAt(scene, at, all);
  if (judgement === undefined) return [undefined, at + 1];
  const { sense, about, next } = judgement;
  const from = withHedges(scene, at, after, all);
  const phrase = phraseAround(scene, from, next, all);
  return [{ kind: "judgement", sense, about, ...place(from, next), phrase }, next];
}

function told({
  form,
  low,
  high,
  head,
  about,
}: QuantityAt): Omit<Quantity, "start" | "end" | "text" | "phrase"> {
  return { kind: "quantity", form, low, ...(high !== undefined && { high }), of: ofWhat(head), about };
}

function hedge(text: string): { hedge?: string } {
  return text === "" ? {} : { hedge: text };
}

/** With the article before and the noun after: what an author has to take together. */
function phraseAround(scene: Scene, from: number, next: number, all: Known): string {
  const { tokens, text } = scene;
  const head = headAfter(scene, next, all);
  const to = head.is === "none" || head.is === "option" ? next : head.next;
  const isArticle = tokens[from - 1]?.kind === "word" && all.is.through.has(tokens[from - 1]?.text);
  const start = tokens[isArticle ? from - 1 : from]?.start ?? 0;
  return text.slice(start, tokens[to - 1]?.end ?? start);
}

function isBeforeQuantity(scene: Scene, at: number, all: Known): boolean {
  const { tokens } = scene;
  let next = at;
  while (next < at + 4 && tokens[next]?.kind === "word" && all.is.hedges.has(tokens[next]?.text)) next++;
  return next > at && recognise(scene, next, all) === undefined && quantityAt(scene, next, all) !== undefined;
}

/** Where the words begin that go before an amount («godt over», «de desidert»): at most four. */
function withHedges({ tokens }: Scene, at: number, after: number, all: Known): number {
  let from = at;
  while (from > at - 4) {
    const before = tokens[from - 1];
    if (before?.kind !== "word" || before.start < after || !all.is.hedges.has(before.text)) break;
    from--;
  }
  return from;
}
