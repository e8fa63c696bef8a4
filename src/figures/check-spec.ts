import type { TopLevelSpec } from "vega-lite";
import type { Problems, Source } from "../problems/problem.ts";
import { addShapeProblems } from "../problems/shape.ts";
import { unknownFields } from "./fields.ts";
import { type Path, readJson } from "./json.ts";
import { messages } from "./messages.ts";
import { findOutside } from "./outside.ts";
import { dataName } from "./prepare.ts";
import { figureShapes } from "./shapes/register.ts";
import { type FigureSpec, inRapport, rapportSchema } from "./spec.ts";

/**
 * Checks a spec as far as that goes without data: JSON, Vega-Lite, and what `usermeta.rapport` has to say.
 *
 * @param shapes the kinds of figures that it can ask for
 * @returns undefined when it cannot be used; the reasons have been added to `problems`
 */
export function checkSpec(
  { name, file, text }: Pick<FigureSpec, "name" | "file" | "text">,
  problems: Problems,
  shapes = figureShapes,
): FigureSpec | undefined {
  const json = readJson(text.replace(/^\uFEFF/, ""));
  if ("fault" in json) {
    const { expected, ...position } = json.fault;
    problems.add(messages["figures.invalid-json"], { file, ...position }, { expected });
    return undefined;
  }
  const spec = json.value;
  const place = (path: Path, part?: "key" | "value"): Source => ({ file, ...json.position(path, part) });
  if (!isObject(spec) || !/\/vega-lite\/v6(\.[\d.]+)?\.json$/.test(String(spec.$schema))) {
    const schema = isObject(spec) && typeof spec.$schema === "string" ? spec.$schema : undefined;
    problems.add(messages["figures.not-vega-lite"], place(["$schema"]), { schema });
    return undefined;
  }
  const own = isObject(spec.usermeta) ? spec.usermeta.rapport : undefined;
  const read = rapportSchema(shapes.map((shape) => shape.name)).safeParse(own);
  const shape = shapes.find((one) => one.name === read.data?.data.shape);
  if (!read.success || shape === undefined) {
    const locate = (path: Path, part: "key" | "value") => place(inRapport(...path), part);
    addShapeProblems(read.error?.issues ?? [], own, locate, problems);
    return undefined;
  }
  const figure = {
    name,
    file,
    text,
    spec: spec as unknown as TopLevelSpec,
    rapport: read.data,
    shape,
    place,
  };
  return checkData(figure, spec, problems);
}

function checkData(
  figure: FigureSpec,
  spec: Record<string, unknown>,
  problems: Problems,
): FigureSpec | undefined {
  const { place, shape } = figure;
  const { data } = figure.rapport;
  const before = problems.errorCount;
  if ((data.question === undefined) === (data.keys === undefined)) {
    const both = data.question !== undefined;
    problems.add(messages["figures.question-or-keys"], place(inRapport("data")), { both });
  }
  if (!isObject(spec.data) || spec.data.name !== dataName) {
    problems.add(messages["figures.data-name"], place(["data"]), { name: dataName });
  }
  for (const { path, ...outside } of findOutside(spec)) {
    problems.add(messages["figures.outside"], place(path), outside);
  }
  for (const { path, ...unknown } of unknownFields(spec, shape)) {
    problems.add(messages["figures.unknown-field"], place(path), unknown);
  }
  return problems.errorCount > before ? undefined : figure;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
