import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import jsqr from "jsqr";
import { describe, expect, test } from "vitest";
import { build } from "../../../src/app/build.ts";
import { silent } from "../../../src/app/effects.ts";
import { qrCode } from "../../../src/outputs/pdf/back-page.ts";
import { readBack, type SpokenPdf } from "../../../src/pdf/check/read-back.ts";
import { change, copyOfMinimal } from "../../support/project.ts";
import { sessionOf } from "../../support/session.ts";

/** What another program reads in a code: its path painted black on white, four pixels a module. */
function readCode(svg: string): string | undefined {
  const side = Number(/viewBox="0 0 (\d+) \d+"/.exec(svg)?.[1]);
  const [scale, pixels] = [4, side * 4];
  const data = new Uint8ClampedArray(pixels * pixels * 4).fill(255);
  for (const [, x, y, run] of svg.matchAll(/M(\d+),(\d+)h(\d+)/g))
    for (let dy = 0; dy < scale; dy++)
      for (let dx = 0; dx < Number(run) * scale; dx++)
        data.fill(
          0,
          at(Number(x) * scale + dx, Number(y) * scale + dy),
          at(Number(x) * scale + dx, Number(y) * scale + dy) + 3,
        );
  // It is CommonJS, whose types say that its default is the module.
  const read = jsqr as unknown as typeof jsqr.default;
  return read(data, pixels, pixels)?.data;

  function at(x: number, y: number): number {
    return (y * pixels + x) * 4;
  }
}

test("a code is read by another program as the address it was made from", () => {
  const segment = fc.stringMatching(/^[a-zæøå0-9-]{1,20}$/);
  fc.assert(
    fc.property(fc.array(segment, { maxLength: 6 }), (parts) => {
      const address = new URL(`https://example.org/${parts.join("/")}`).href;
      expect(readCode(qrCode(address))).toBe(address);
    }),
    { numRuns: 30 },
  );
});

describe("the last page", () => {
  const address = "https://example.org/undersokelse/2015/nb/";
  async function pdfOf(root: string): Promise<SpokenPdf> {
    const out = join(root, "output/2015");
    await build(sessionOf(root), {}, { out, only: "pdf" }, silent);
    const name = (await readdir(join(out, "nb"))).find((one) => one.endsWith(".pdf"));
    return readBack(await readFile(join(out, "nb", name ?? "")));
  }

  const last = ({ heard, pages }: SpokenPdf) =>
    heard.filter(({ page }) => page === pages).map(({ text }) => text.replaceAll("\u00A0", " "));

  test("tells the main finding once more, as a sentence, and of a draft that it is one", async () => {
    const told = last(await pdfOf(await copyOfMinimal()));
    expect(told.some((text) => text.startsWith("Eksempelundersøkelsen 2015"))).toBe(true);
    expect(told.some((text) => /^\d.* \p{L}/u.test(text))).toBe(true);
    expect(told.some((text) => text.startsWith("Utkast."))).toBe(true);
    expect(told.join(" ")).not.toMatch(/Les rapporten på nett|Kontakt|Lisens/);
  });

  test("leads on to the page, with who to ask, the licence and the next survey, where they are known", async () => {
    const root = await copyOfMinimal();
    await change(
      root,
      "report.config.ts",
      "defineReport({",
      'defineReport({ contact: { name: { nb: "Kari Nordmann" }, email: "kari@example.org" }, licence: "CC-BY-4.0", links: { editions: "https://example.org/undersokelse/" },',
    );
    await change(root, "data/2015/edition.yaml", "year: 2015", "year: 2015\nnext: { nb: våren 2017 }");
    const told = last(await pdfOf(root));
    const order = [
      "Les rapporten på nett",
      address,
      "Kontakt",
      "Kari Nordmann",
      "Lisens",
      "Neste undersøkelse",
      "våren 2017",
    ];
    const places = order.map((text) => told.join(" ").indexOf(text));
    expect(places).not.toContain(-1);
    expect(places.toSorted((a, b) => a - b)).toEqual(places);
  });
});
