import type { TopLevelSpec } from "vega-lite";
import { z } from "zod";
import type { Problems } from "../problems/problem.ts";
import { addShapeProblems, fields, type Locate } from "../problems/shape.ts";
import { inEachLanguage } from "../survey/localized.ts";
import { unknownFields } from "./fields.ts";
import { jsonFault } from "./json.ts";
import { messages } from "./messages.ts";
import { findOutside } from "./outside.ts";
import { placeOf, position } from "./place.ts";
import { dataName } from "./prepare.ts";
import { type FigureSpec, type Rapport, shapes } from "./spec.ts";

const text = z.string().trim().min(1);
const localized = fields(inEachLanguage(text.optional()));
const patch = z.record(z.string(), z.unknown());

const rapport = fields({
  caption: localized,
  note: localized.optional(),
  kind: localized.optional(),
  data: fields({
    question: text.optional(),
    gruppe: text.optional(),
    keys: z
      .array(fields({ key: text, gruppe: text.optional(), label: localized.optional() }))
      .min(1)
      .optional(),
    shape: z.enum(shapes),
    order: z.enum(["synkende", "som-skrevet"]).optional(),
    complement: localized.optional(),
  }),
  emphasis: text.optional(),
  words: fields({ size: z.number(), room: z.number().optional() }).optional(),
  over: patch.optional(),
  utenfor: patch.optional(),
  smal: patch.optional(),
});

/**
 * Checks a spec as far as that goes without data: JSON, Vega-Lite, and what `usermeta.rapport` has to say.
 *
 * @returns undefined when it cannot be used; the reasons have been added to `problems`
 */
export function checkSpec(
  file: Pick<FigureSpec, "name" | "file" | "text">,
  problems: Problems,
): FigureSpec | undefined {
  const source = { file: file.file };
  const json = file.text.replace(/^\uFEFF/, "");
  const fault = jsonFault(json);
  if (fault !== undefined) {
    problems.add(
      messages["figures.invalid-json"],
      { ...source, ...position(json, fault.at) },
      { expected: fault.expected },
    );
    return undefined;
  }
  const spec: unknown = JSON.parse(json);
  if (!isObject(spec) || !/\/vega-lite\/v6(\.[\d.]+)?\.json$/.test(String(spec.$schema))) {
    const schema = isObject(spec) ? spec.$schema : undefined;
    const place = typeof schema === "string" ? placeOf(file, schema) : source;
    problems.add(messages["figures.not-vega-lite"], place, {
      schema: typeof schema === "string" ? schema : undefined,
    });
    return undefined;
  }
  const own = isObject(spec.usermeta) ? spec.usermeta.rapport : undefined;
  const read = rapport.safeParse(own);
  if (!read.success) {
    const locate: Locate = (path) => nearestPlace(file, ["usermeta", "rapport", ...path]);
    addShapeProblems(read.error.issues, own, locate, problems);
    return undefined;
  }
  return checkData(
    { ...file, spec: spec as unknown as TopLevelSpec, rapport: read.data as Rapport },
    spec,
    problems,
  );
}

function checkData(
  figure: FigureSpec,
  spec: Record<string, unknown>,
  problems: Problems,
): FigureSpec | undefined {
  const { data } = figure.rapport;
  const before = problems.errors.length;
  if ((data.question === undefined) === (data.keys === undefined)) {
    problems.add(messages["figures.question-or-keys"], nearestPlace(figure, ["rapport", "data"]), {
      both: data.question !== undefined,
    });
  }
  if (!isObject(spec.data) || spec.data.name !== dataName) {
    problems.add(messages["figures.data-name"], placeOf(figure, "data"), { name: dataName });
  }
  for (const outside of findOutside(spec)) {
    problems.add(messages["figures.outside"], placeOf(figure, outside.what), outside);
  }
  for (const { field, nearest } of unknownFields(spec, data.shape)) {
    problems.add(messages["figures.unknown-field"], placeOf(figure, field), { field, nearest });
  }
  return problems.errors.length > before ? undefined : figure;
}

/** The place of the innermost key of the path that stands in the file. */
function nearestPlace(file: Pick<FigureSpec, "file" | "text">, path: readonly PropertyKey[]) {
  const keys = path.filter((step) => typeof step === "string");
  const found = keys.toReversed().map((key) => placeOf(file, key));
  return found.find((place) => place.line !== undefined) ?? { file: file.file };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
