import { expect, test } from "vitest";
import { Mark } from "../../../../src/pdf/finish/content/found.ts";
import { Path } from "../../../../src/pdf/finish/content/path.ts";
import { Piece } from "../../../../src/pdf/finish/content/piece.ts";
import { Context } from "../../../../src/pdf/finish/rules/context.ts";
import { rebuild } from "../../../../src/pdf/finish/rules/rebuild.ts";
import {
  type Content,
  element,
  isContent,
  isNode,
  type Kid,
  type Node,
} from "../../../../src/pdf/finish/tree/node.ts";

import { identity } from "../../../../src/pdf/text/matrix.ts";
import { sampleFont } from "../sample-font.ts";

const context = () =>
  new Context({ note: (n) => `Fotnote ${n}`, back: "Tilbake til teksten" }, () => "https://example.org/");

const font = sampleFont();

function said(text: string, page = 0, drawn = false): Content {
  const mark = new Mark(0, 0, 0);
  const letters = `<${Buffer.from(text, "utf16le").swap16().toString("hex")}> Tj`;
  const hand = { font, size: 10, matrix: identity, space: font.space };
  if (text !== "") {
    const piece = new Piece(letters, 0, hand);
    piece.extend(letters.length);
    mark.pieces.push(piece);
  }
  if (drawn) mark.paths.push(new Path("0 0 m ", 0, 5, identity));
  return { kind: "content", page, mark };
}
const rule = () => said("", 0, true);
const area = (ref: number, page = 0): Kid => ({ kind: "area", annotation: { ref }, page });
const none = (...kids: Kid[]) => element("NonStruct", kids);

/** The tree as one writes it: `P(«tekst»)`. */
function outline(node: Node): string {
  const kids = node.kids.map((kid) =>
    isNode(kid) ? outline(kid) : isContent(kid) ? `«${kid.mark.text}»` : `→${kid.annotation.ref}`,
  );
  return `${node.role}(${kids.join(" ")})`;
}
const rebuilt = (...kids: Kid[]) =>
  outline(rebuild(element("Document", kids, { language: "nb" }), context()));

test("elements without a meaning give way to what is in them", () => {
  expect(rebuilt(none(none(element("P", [none(said("a")), none(none(said("b")))]))))).toBe(
    "Document(P(«a» «b»))",
  );
});

test("a group that begins with a heading is a section", () => {
  expect(rebuilt(none(element("H2", [said("a")]), element("P", [said("b")])))).toBe(
    "Document(Sect(H2(«a») P(«b»)))",
  );
});

test("text right inside a section becomes a paragraph", () => {
  expect(rebuilt(none(element("H2", [said("a")]), none(said("b")), said("c")))).toBe(
    "Document(Sect(H2(«a») P(«b» «c»)))",
  );
});

test("an item has its label, and the rest in its body", () => {
  const inner = element("L", [element("LI", [element("Lbl", [rule()]), said("b")])]);
  expect(rebuilt(element("L", [element("LI", [element("Lbl", [said("1.")]), said("a"), inner])]))).toBe(
    "Document(L(LI(Lbl(«1.») LBody(«a» L(LI(Lbl(«») LBody(«b»)))))))",
  );
});

test("a list whose items the print doesn't know is one all the same", () => {
  expect(rebuilt(element("L", [none(said("a")), none(said("b"))]))).toBe(
    "Document(L(LI(LBody(«a»)) LI(LBody(«b»))))",
  );
});

test("a bullet that is drawn is told by its sign", () => {
  const tree = rebuild(
    element("Document", [element("L", [element("LI", [element("Lbl", [rule()]), said("a")])])]),
    context(),
  );
  const labels = tree.kids
    .filter(isNode)
    .flatMap(({ kids }) => kids.filter(isNode).flatMap((li) => li.kids.filter(isNode)));
  expect(labels.map(({ role, actual }) => [role, actual])).toEqual([
    ["Lbl", "•"],
    ["LBody", undefined],
  ]);
});

test("terms and what they mean are a list", () => {
  const dl = element(
    "NonStruct",
    [element("NonStruct", [said("a")], { hook: "dt" }), element("NonStruct", [said("b")], { hook: "dd" })],
    { hook: "dl" },
  );
  expect(rebuilt(dl)).toBe("Document(L(LI(Lbl(«a») LBody(«b»))))");
});

test("the table of contents is one, with a reference in each entry", () => {
  const entry = (text: string, ref: number, ...more: Kid[]) =>
    element("LI", [element("Link", [area(ref), said(text)]), ...more]);
  const nav = element(
    "NonStruct",
    [element("H2", [said("Innhold")]), element("L", [entry("a 3", 1, element("L", [entry("b 4", 2)]))])],
    { hook: "toc" },
  );
  expect(rebuilt(nav)).toBe(
    "Document(Sect(H2(«Innhold») TOC(TOCI(Reference(Link(→1 «a 3»)) TOC(TOCI(Reference(Link(→2 «b 4»))))))))",
  );
});

test("a table has head and body, and its head is told once", () => {
  const head = () =>
    element("TR", [
      element("TH", [none(said("Kolonne"), said("Kolonne", 1))], { attributes: { scope: "Column" } }),
    ]);
  const row = (text: string) =>
    element("TR", [element("TH", [said(text)], { attributes: { scope: "Row" } })]);
  const gathered = context();
  const tree = rebuild(
    element("Document", [element("Table", [element("Caption", [said("t")]), head(), row("a")])]),
    gathered,
  );
  expect(outline(tree)).toBe("Document(Table(Caption(«t») THead(TR(TH(«Kolonne»))) TBody(TR(TH(«a»)))))");
  expect([...gathered.repeats].map(({ text }) => text)).toEqual(["Kolonne"]);
});

test("cells below the heading of a group name it with their own, up to the next group", () => {
  const head = (text: string, id: string, more: object = {}) =>
    element("TH", [said(text)], { id, attributes: { scope: "Column", ...more } });
  // Chromium says that a heading across the table is that of its row, and gives none that no cell names an id.
  const group = (text: string) =>
    element("TR", [element("TH", [said(text)], { attributes: { scope: "Row", columnSpan: 2 } })]);
  const row = (text: string) =>
    element("TR", [
      element("TH", [said(text)], { id: text, attributes: { scope: "Row" } }),
      element("TD", [said("59")], { attributes: { headers: ["andel", text] } }),
    ]);
  const made = element("Table", [
    element("TR", [head("Svar", "svar"), head("Andel", "andel")]),
    ...[group("Har"), row("Ja"), group("Mangler"), row("Nei")],
  ]);
  expect(rebuilt(made)).toBe(
    "Document(Table(THead(TR(TH(«Svar») TH(«Andel»))) TBody(TR(TH(«Har»)) TR(TH(«Ja») TD(«59»)) TR(TH(«Mangler»)) TR(TH(«Nei») TD(«59»)))))",
  );
  const cells = made.kids.filter(isNode).flatMap(cellsIn);
  const told = cells.map(({ attributes: { scope, headers = [] } }) => [scope, ...headers].join(" "));
  const [has, lacks] = cells.filter(({ attributes }) => attributes.columnSpan).map(({ id }) => id);
  expect(has).not.toBe(lacks);
  expect(told).toEqual([
    ...["Column", "Column"],
    ...["Column", `Row ${has}`, ` ${has} andel Ja`],
    ...["Column", `Row ${lacks}`, ` ${lacks} andel Nei`],
  ]);
});

/** The cells of a row, or of all rows of a part of a table. */
function cellsIn(node: Node): readonly Node[] {
  const kids = node.kids.filter(isNode);
  return node.role === "TR" ? kids : kids.flatMap(cellsIn);
}

test("a cell that breaks between two pages is no repetition", () => {
  const gathered = context();
  const cell = element("TD", [none(said("første del"), said("andre del", 1))]);
  rebuild(element("Document", [element("Table", [element("TR", [cell])])]), gathered);
  expect(gathered.repeats.size).toBe(0);
});

test("nor are two lines of it that happen to say the same", () => {
  const gathered = context();
  const cell = element("TD", [said("12"), said("12", 1)]);
  const tree = rebuild(element("Document", [element("Table", [element("TR", [cell])])]), gathered);
  expect(outline(tree)).toBe("Document(Table(TR(TD(«12» «12»))))");
  expect(gathered.repeats.size).toBe(0);
});

test("a figure stands with its caption; what is written in it is told by its description", () => {
  const picture = element("Figure", [none(said("37 prosent", 0, true))], { alt: "Søyler." });
  const group = element("Div", [
    element("Caption", [said("Figur 1")]),
    picture,
    element("P", [said("n = 9")]),
  ]);
  expect(rebuilt(group)).toBe("Document(Div(Caption(«Figur 1») Figure(«37 prosent») P(«n = 9»)))");
});

test("a sign that is written and has a meaning is a stretch of text with it", () => {
  const tree = rebuild(
    element("Document", [element("P", [element("Figure", [said(".")], { alt: "ikke aktuelt" })])]),
    context(),
  );
  expect(outline(tree)).toBe("Document(P(Span(«.»)))");
});

test("a footnote's mark refers to its note, and the note leads back, both in words", () => {
  const gathered = context();
  const reference = element("Link", [area(1), said("3")], { hook: "noteref" });
  const back = element("Link", [area(2), said("↑")], { hook: "noteback" });
  const note = element("LI", [element("Lbl", [said("3.")]), said("Noten."), back], { hook: "note" });
  const tree = rebuild(
    element("Document", [element("P", [said("Tekst"), reference]), element("L", [note])]),
    gathered,
  );
  expect(outline(tree)).toBe(
    "Document(P(«Tekst» Reference(Link(→1 «3»))) L(LI(Lbl(«3.») LBody(Note(«Noten.» Link(→2 «↑»))))))",
  );
  expect([...gathered.links.values()].map(({ text }) => text)).toEqual(["Fotnote 3", "Tilbake til teksten"]);
});

test("a link that breaks over lines has one area on a page, and one more where it goes on on the next", () => {
  const gathered = context();
  const areas = [area(1), area(2), area(3, 1)];
  const tree = rebuild(
    element("Document", [element("P", [element("Link", [...areas, said("en lang lenke")])])]),
    gathered,
  );
  expect(outline(tree)).toBe("Document(P(Link(→1 →3 «en lang lenke»)))");
  expect(
    [...gathered.links.values()].map(({ area, lines, text }) => [
      area.ref,
      lines.map(({ ref }) => ref),
      text,
    ]),
  ).toEqual([
    [1, [2], "en lang lenke"],
    [3, [], "en lang lenke"],
  ]);
});

test("lines and backgrounds leave the tree, and an empty paragraph with them", () => {
  expect(rebuilt(element("P", [rule()]), element("P", [rule(), said("a")]))).toBe("Document(P(«a»))");
});

test("a change of language is told where it is one", () => {
  const foreign = element("NonStruct", [said("mainstreaming")], { language: "en" });
  const same = element("P", [said("a"), foreign], { language: "nb" });
  const tree = rebuild(element("Document", [same], { language: "nb" }), context());
  expect(outline(tree)).toBe("Document(P(«a» Span(«mainstreaming»)))");
  const [paragraph] = tree.kids.filter(isNode);
  expect([paragraph?.language, paragraph?.kids.filter(isNode)[0]?.language]).toEqual([undefined, "en"]);
});
