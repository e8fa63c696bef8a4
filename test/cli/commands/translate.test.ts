import { expect, test } from "vitest";
import type { TranslateWork } from "../../../src/cli/commands/translate.ts";
import type { TranslateRequest } from "../../../src/translate/translate-chapter.ts";
import { listen } from "../listen.ts";

async function translate(...argv: string[]) {
  const asked: Omit<TranslateRequest, "root">[] = [];
  const work: TranslateWork = async ({ root: _root, ...request }) => {
    asked.push(request);
    const known = request.chapter === "metode";
    return { file: "templates/narrative/nn/x.md", unknownWords: known ? [] : ["skravur", "xqz"] };
  };
  const said = await listen(["translate", ...argv], { work: { translate: work } });
  return { ...said, asked };
}

test("tells where the draft is, what a person has to do with it, and what was not known", async () => {
  const { code, out, err, asked } = await translate("hovedfunn", "--to", "nn");
  expect({ code, err, asked }).toEqual({
    code: 0,
    err: "",
    asked: [{ chapter: "hovedfunn", from: "nb", to: "nn" }],
  });
  expect(out).toMatchInlineSnapshot(`
    "Utkastet er skrevet til templates/narrative/nn/x.md.
    Les hele teksten og rett den. Rapporten kan ikke bygges med utkastet før noen har skrevet navnet sitt etter «godkjent:» øverst i filen.
    Ord som oversetteren ikke kjente: skravur, xqz.
    "
  `);
  expect((await translate("metode", "--to", "nn")).out).not.toContain("ikke kjente");
});

test("takes the way back, the edition and --json", async () => {
  const { out, asked } = await translate("funn", "--to", "nb", "--edition", "2014", "--json");
  expect(asked).toEqual([{ chapter: "funn", from: "nn", to: "nb", edition: "2014" }]);
  expect(JSON.parse(out)).toEqual({
    ok: true,
    exit: 0,
    file: "templates/narrative/nn/x.md",
    unknownWords: ["skravur", "xqz"],
  });
  expect((await translate("funn", "--to", "nb", "--from", "nb")).asked).toMatchObject([{ from: "nb" }]);
});
