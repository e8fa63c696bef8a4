import type { Runtime } from "vega";
import type { TopLevelSpec } from "vega-lite";
import type { WrittenLanguage } from "../language/language.ts";
import { createRefusingLoader } from "./loader.ts";
import { vegaLocale } from "./locale.ts";
import { dataName } from "./prepare.ts";
import type { DataRow } from "./rows.ts";
import type { Libraries } from "./vega.ts";

/** Draws prepared specs. */
export interface Renderer {
  /**
   * @param warn is told what Vega-Lite has to say of the spec
   * @returns Vega's own SVG, before cleaning
   * @throws {OutsideError} when the spec reaches for a file or an address
   * @throws when the spec cannot be compiled or drawn
   */
  draw(spec: TopLevelSpec, rows: readonly DataRow[], warn: (message: string) => void): Promise<string>;
}

/**
 * Makes a renderer. It keeps what it has parsed: the same spec with new data (the next edition, the next
 * municipality) costs half of the first time.
 */
export function createRenderer({ vega, vegaLite }: Libraries, language: WrittenLanguage): Renderer {
  const parsed = new Map<string, { runtime: Runtime; warnings: readonly string[] }>();

  function parse(spec: TopLevelSpec) {
    const id = JSON.stringify(spec);
    const known = parsed.get(id);
    if (known !== undefined) return known;
    const warnings: string[] = [];
    const compiled = vegaLite.compile(spec, { logger: collector(warnings) });
    const fresh = { runtime: vega.parse(compiled.spec), warnings };
    parsed.set(id, fresh);
    return fresh;
  }

  return {
    async draw(spec, rows, warn) {
      const { runtime, warnings } = parse(spec);
      warnings.forEach(warn);
      const failures: string[] = [];
      const locale = vegaLocale(language);
      const { loader, refused } = createRefusingLoader();
      const options = { renderer: "none", logger: collector([], failures), locale, loader };
      const view = new vega.View(runtime, options as unknown as ConstructorParameters<typeof vega.View>[1]);
      try {
        const svg = await view
          .data(
            dataName,
            rows.map((row) => ({ ...row })),
          )
          .toSVG();
        if (refused[0] !== undefined) throw refused[0];
        if (failures[0] !== undefined) throw new Error(failures[0]);
        return svg;
      } finally {
        view.finalize();
      }
    },
  };
}

/** A logger in Vega's form that keeps what is said instead of printing it. */
function collector(warnings: string[], errors: string[] = warnings) {
  const keep = (list: string[] | undefined) =>
    function (this: unknown, ...words: readonly unknown[]) {
      list?.push(words.map(String).join(" "));
      return logger;
    };
  const logger = {
    level: () => logger,
    error: keep(errors),
    warn: keep(warnings),
    info: keep(undefined),
    debug: keep(undefined),
  };
  return logger as unknown as import("vega-util").LoggerInterface;
}
