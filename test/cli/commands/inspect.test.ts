import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ruleCodes, rules } from "../../../src/pdf/check/rules/catalogue.ts";
import { mutate, mutations } from "../../pdf/check/mutations.ts";
import { everyKind } from "../../pdf/layout/every-kind.ts";
import { printed } from "../../pdf/layout/finished.ts";
import { scratch } from "../../support/folders.ts";
import { listen } from "../listen.ts";

const rapport = (...argv: readonly string[]) => listen(argv);

/** A PDF in a file, whole or with its first figure's description taken away. */
async function pdfFile(which: "whole" | "broken"): Promise<string> {
  const { finished } = await printed("every-kind", everyKind);
  const noAlt = mutations.find(({ caught }) => caught === "figures-have-alt");
  const file = join(await scratch(), `${which}.pdf`);
  await writeFile(file, which === "broken" && noAlt ? await mutate(finished, noAlt) : finished);
  return file;
}

describe("rapport inspect", () => {
  test("tells what a PDF is, from the file alone", async () => {
    const { code, out, err } = await rapport("inspect", await pdfFile("whole"));
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const line of [
      "Tittel            Prøverapport",
      "Sier seg å følge  PDF/A-2a, PDF/UA-1",
      "Laget av          utgave prøve, data 000000000000, program 0.0.0",
      "    H1 «Prøverapport»",
      "      Table 42 × 3 «Tabell 1 Svar etter størrelse»",
      "  side 3  Liggende søyler. Barnevern: 59 prosent.",
      `Ingen av de ${ruleCodes.length} reglene er brutt.`,
    ])
      expect(out).toContain(`${line}\n`);
    expect(out).toMatch(/ {2}side \d {2}Fotnote 1 → #n1\n/);
  });

  test("lists which rules are broken, with what to do, and ends with 1", async () => {
    const { code, out } = await rapport("inspect", await pdfFile("broken"), "--lang", "en");
    expect(code).toBe(1);
    expect(out).toMatch(
      /Against PDF\/UA-1\n {2}7\.3 figures-have-alt: a figure lacks an alternative text\n {6}page 3: Figure.*\n {6}→ Write what/,
    );
  });

  test("tells the same as JSON", async () => {
    const { out } = await rapport("inspect", await pdfFile("broken"), "--json");
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      exit: 1,
      title: "Prøverapport",
      language: "nb",
      claims: ["PDF/A-2a", "PDF/UA-1"],
      findings: [{ code: "figures-have-alt", standard: "PDF/UA-1", clause: "7.3", page: 3 }],
    });
  });

  test("says so when there is no such file", async () => {
    const missing = await rapport("inspect", "finnes-ikke.pdf");
    expect([missing.code, missing.err]).toEqual([
      1,
      expect.stringContaining("Fikk ikke lest filen (ENOENT)"),
    ]);
  });

  test("tells all text as a screen reader reads it", async () => {
    const { out } = await rapport("inspect", await pdfFile("whole"), "--text");
    expect(out).toContain("Det en skjermleser leser\n  H1      Prøverapport\n  P       Alle slags innhold\n");
    expect(out).toContain("  TR      Kommune 8 | 7 | ikke aktuelt\n");
  });

  test("has an answer to a file that is no PDF", async () => {
    const { code, out, err } = await rapport("inspect", new URL(import.meta.url).pathname);
    expect([code, err]).toEqual([1, ""]);
    expect(out).toContain("  6.2 unreadable: filen kan ikke leses som PDF\n");
  });
});

test("every rule is told in both languages, each in words of its own, with what to do", () => {
  for (const language of ["nb", "en"] as const) {
    const told = ruleCodes.map((code) => rules[code][language]);
    expect(new Set(told.map(([what]) => what)).size).toBe(ruleCodes.length);
    for (const [what, remedy] of told) {
      expect(what).toMatch(/^(?!.*\.$)/);
      expect(remedy).toMatch(/^\p{Lu}.*\.$/u);
    }
  }
});
