import { expect, test } from "vitest";
import { piecesOf } from "../../src/translate/pieces.ts";
import { fromStream, toStream } from "../../src/translate/stream.ts";
import { translateTemplate } from "../../src/translate/translate-template.ts";

test("what is kept goes as a number, and only what lacks a full stop is given one", () => {
  const units = [piecesOf("Av {{a}} har"), piecesOf("{{b}} svart.")];
  expect(toStream(units)).toBe("Av [k1] har.[][u0][k0] svart.[][u1]");
});

test("marked words are listed and their marks taken off", () => {
  const units = [piecesOf("a {{a}} b")];
  const { units: back, marked } = fromStream("*skravur-ord [k1] @b #ha c.[][u0]", units);
  expect(back[0]?.map(({ text }) => text).join("")).toBe("skravur-ord {{a}} b ha c");
  expect(marked).toEqual(["skravur-ord", "b", "ha"]);
});

test("a unit whose helpers are lost, doubled or in another order is not used", () => {
  const units = [piecesOf("a {{a}} b {{b}}")];
  for (const stream of [
    "[k1] c.[][u0]",
    "[k3] c [k1].[][u0]",
    "[k1] [k1] [k3].[][u0]",
    "[x] [k1] [k3].[][u0]",
    "",
  ])
    expect(fromStream(stream, units).units, stream).toEqual([undefined]);
});

/** A translator that changes the place of two helpers when it sees both, and says «to» for «en». */
const careless = async (stream: string) =>
  stream.replace(/\[k1\](.*?)\[k3\]/u, "[k3]$1[k1]").replace(/\ben\b/gu, "to");

test("where helpers would change places, the words between them are translated one by one", async () => {
  const done = await translateTemplate("en {{a}} en {{b}} en\n", "nb", "nn", careless);
  expect(done?.text).toBe("to {{a}} to {{b}} to\n");
});

test("nothing to translate needs no translator", async () => {
  const never = async () => expect.fail("not to be called");
  expect(await translateTemplate('{{figur "a"}}\n\n---\n', "nb", "nn", never)).toEqual({
    text: '{{figur "a"}}\n\n---\n',
    unknownWords: [],
  });
});
