import type { Known } from "../known.ts";
import type { Scene } from "../scene.ts";
import type { Find, Value } from "./beside-values.ts";

/** How far from a difference the word may stand that says which way it goes: «økte samlet med …», «… enda lavere». */
const REACH = 3;

/** «18 prosentpoeng lavere», «en økning på 18 prosentpoeng»: typed beside a difference, it goes the way of the difference. */
export function differences(scene: Scene, values: readonly Value[], known: Known, find: Find): void {
  for (const { at, meaning } of values) {
    if (meaning.measure !== "difference" || meaning.value === undefined) continue;
    const way = meaning.value.compare(0);
    const told = wayBefore(scene, at, known) ?? wayAfter(scene, at, known);
    if (told !== undefined && told.way !== way) find("wrong-direction", told.at);
  }
}

interface Way {
  readonly at: number;
  readonly way: 1 | -1;
}

function wayBefore({ tokens }: Scene, at: number, known: Known): Way | undefined {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    if (tokens[i]?.kind !== "word") return undefined;
    const sense = known.sensesOf(tokens[i]?.text ?? "");
    if (sense === "change-up" || sense === "change-down")
      return { at: i, way: sense === "change-up" ? 1 : -1 };
  }
  return undefined;
}

function wayAfter({ tokens }: Scene, at: number, known: Known): Way | undefined {
  for (let i = at + 1; i <= at + REACH; i++) {
    const { kind, text = "" } = tokens[i] ?? {};
    if (kind !== "word" || text === known.vocabulary.comparative.than) return undefined;
    if (known.is.up.has(text)) return { at: i, way: 1 };
    if (known.is.down.has(text)) return { at: i, way: -1 };
  }
  return undefined;
}
