import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { checkWords } from "../../src/cli/checks.ts";
import { DISPLAY_LANGUAGES, speak } from "../../src/cli/words.ts";
import { checkNames } from "../../src/pdf/conformance/conformance.ts";
import { mutate, mutations } from "../pdf/conformance/mutations.ts";
import { everyKind } from "../pdf/layout/every-kind.ts";
import { printed } from "../pdf/layout/finished.ts";
import { scratch } from "../publish/folders.ts";
import { listen } from "./listen.ts";

const rapport = (...argv: readonly string[]) => listen(argv);

/** A PDF in a file, whole or with its first figure's description taken away. */
async function pdfFile(which: "whole" | "broken"): Promise<string> {
  const { finished } = await printed("every-kind", everyKind);
  const noAlt = mutations.find(({ caught }) => caught === "figures-have-alt");
  const file = join(await scratch(), `${which}.pdf`);
  await writeFile(file, which === "broken" && noAlt ? mutate(finished, noAlt) : finished);
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
      `  Alle ${checkNames.length} kontrollene er bestått.`,
    ])
      expect(out).toContain(`${line}\n`);
    expect(out).toMatch(/ {2}side \d {2}Fotnote 1 → #n1\n/);
  });

  test("lists what the checks found, and ends with 1", async () => {
    const { code, out } = await rapport("inspect", await pdfFile("broken"), "--lang", "en");
    expect(code).toBe(1);
    expect(out).toContain(`  1 of ${checkNames.length} checks found faults.\n`);
    expect(out).toContain("figures-have-alt: a figure lacks an alternative text\n      page 3: Figure");
  });

  test("tells the same as JSON", async () => {
    const { out } = await rapport("inspect", await pdfFile("broken"), "--json");
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      exit: 1,
      title: "Prøverapport",
      language: "nb",
      claims: ["PDF/A-2a", "PDF/UA-1"],
      findings: [{ check: "figures-have-alt", page: 3 }],
    });
  });

  test("says so when there is no such file, or no PDF", async () => {
    const missing = await rapport("inspect", "finnes-ikke.pdf");
    expect([missing.code, missing.err]).toEqual([
      1,
      expect.stringContaining("Fikk ikke lest filen (ENOENT)"),
    ]);
    const text = await rapport("inspect", new URL(import.meta.url).pathname);
    expect([text.code, text.err]).toEqual([1, expect.stringContaining("Filen kan ikke leses som PDF")]);
  });
});

test("every check is told in both languages, each in words of its own", () => {
  for (const language of DISPLAY_LANGUAGES) {
    const words = speak(checkWords, language);
    expect(Object.keys(words)).toEqual(checkNames);
    expect(new Set(Object.values(words)).size).toBe(checkNames.length);
  }
});
