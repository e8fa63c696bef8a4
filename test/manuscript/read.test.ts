import { describe, expect, test } from "vitest";
import { isManuscript, readManuscript } from "../../src/manuscript/read.ts";
import { archive } from "../support/archive.ts";
import { item, note, paragraph, run, table, wordFile, wordParts } from "../support/word.ts";

async function chapterOf(name: string, content: string | Uint8Array): Promise<string> {
  const read = await readManuscript(name, typeof content === "string" ? Buffer.from(content) : content);
  if (!("text" in read)) throw new Error(JSON.stringify(read));
  return read.text;
}

describe("a Word file", () => {
  const BOLD = "<w:b/>";
  const link = `<w:hyperlink r:id="r4">${run("IMDi")}</w:hyperlink>`;

  test("becomes a chapter with its title, headings, lists, table, links and notes", async () => {
    const body = [
      paragraph(run("Hovedfunn"), "Tittel"),
      paragraph(run("Kapasitet"), "Overskrift1"),
      paragraph(`${run("Hele 86 prosent ")}${run("planlegger ", BOLD)}${run("å øke.")}${note(1)}`),
      paragraph(`${run("Se ")}${link}${run(".")}`),
      paragraph(run("Hvor de vil øke"), "Overskrift2"),
      item("norskopplæring", 1),
      item("for voksne", 1, 1),
      item("bolig", 1),
      item("først", 2),
      item("så", 2),
      table([
        ["Hvor", "Andel"],
        ["Bolig | hus", "86 prosent"],
      ]),
    ].join("");
    expect(await chapterOf("A.DOCX", wordFile(body, ["Av dem som svarte."]))).toBe(
      `# Hovedfunn

## Kapasitet

Hele 86 prosent **planlegger** å øke.[^1]

Se [IMDi](<https://www.imdi.no/>).

### Hvor de vil øke

- norskopplæring
  - for voksne
- bolig

1. først
2. så

| Hvor | Andel |
| --- | --- |
| Bolig \\| hus | 86 prosent |

[^1]: Av dem som svarte.
`,
    );
  });

  test("what typists make of paragraphs is what they mean: headings in bold, items with a sign in front", async () => {
    const body = [
      paragraph(run("Hovedfunn")),
      paragraph(run("De fleste vil øke", BOLD)),
      paragraph(run("Tre av fire vil øke.")),
      paragraph(run("•\u00A0norskopplæring")),
      paragraph(run("• bolig")),
      paragraph(run("Dette er viktig.", BOLD)),
    ].join("");
    expect(await chapterOf("a.docx", wordFile(body))).toBe(
      "# Hovedfunn\n\n## De fleste vil øke\n\nTre av fire vil øke.\n\n- norskopplæring\n- bolig\n\n**Dette er viktig.**\n",
    );
  });

  test("what has been deleted with changes tracked is gone, and what has been added is there", async () => {
    const changed =
      '<w:p><w:ins w:id="1"><w:r><w:t>86</w:t></w:r></w:ins><w:del w:id="2"><w:r><w:delText>68</w:delText></w:r></w:del><w:r><w:t xml:space="preserve"> prosent.</w:t></w:r></w:p>';
    expect(await chapterOf("a.docx", wordFile(paragraph(run("Funn")) + changed))).toBe(
      "# Funn\n\n86 prosent.\n",
    );
  });

  test("signs that mean something in Markdown are read as they were typed", async () => {
    const body = paragraph(run("Funn")) + paragraph(run("Tallet* er [usikkert] og a_b_c &lt;b&gt;."));
    expect(await chapterOf("a.docx", wordFile(body))).toBe(
      "# Funn\n\nTallet\\* er \\[usikkert\\] og a\\_b\\_c \\<b\\>.\n",
    );
  });

  test.each<[string, () => Uint8Array, string]>([
    ["a text", () => Buffer.from("Hovedfunn"), "damaged"],
    ["half a file", () => wordFile(paragraph(run("Funn"))).subarray(0, 600), "damaged"],
    ["another archive", () => archive([{ name: "a.txt", content: Buffer.from("a") }]), "damaged"],
    [
      "what is no XML",
      () =>
        archive(
          wordParts("").map((part) =>
            part.name === "word/document.xml" ? { ...part, content: Buffer.from("<w:document") } : part,
          ),
        ),
      "damaged",
    ],
    ["a file from before 2007", () => Buffer.from("d0cf11e0a1b11ae1", "hex"), "old-or-locked"],
    [
      "macros",
      () => archive([...wordParts(""), { name: "word/vbaProject.bin", content: Buffer.from("x") }]),
      "macros",
    ],
    [
      "an archive made to fill the memory",
      () =>
        archive([
          ...wordParts(""),
          { name: "word/media/a.bin", content: Buffer.alloc(50_000_000), claims: 5 },
        ]),
      "too-large",
    ],
    [
      "declarations",
      () =>
        archive([
          ...wordParts(""),
          { name: "word/x.xml", content: Buffer.from('<!DOCTYPE a [<!ENTITY b "c">]><a/>') },
        ]),
      "declarations",
    ],
  ])("%s is refused for what it is", async (_, make, fault) => {
    expect(await readManuscript("a.docx", make())).toEqual({ word: fault });
  });
});

describe("plain text", () => {
  test("as Word saves it, with a paragraph on each line", async () => {
    const text = `Hovedfunn\r\nDe fleste vil øke kapasiteten\r\nHele 86 prosent av kommunene som svarte, planlegger å øke kapasiteten i tjenestene, og det gjelder mange av dem.\r\n•\tnorskopplæring\r\n•\tbolig\r\nAv disse er 24 små kommuner.\r\n`;
    expect(await chapterOf("a.txt", text)).toBe(
      "# Hovedfunn\n\n## De fleste vil øke kapasiteten\n\nHele 86 prosent av kommunene som svarte, planlegger å øke kapasiteten i tjenestene, og det gjelder mange av dem.\n\n- norskopplæring\n- bolig\n\nAv disse er 24 små kommuner.\n",
    );
  });

  test("with broken lines, whose paragraphs are parted by empty ones", async () => {
    const text =
      "Hovedfunn\n\nHele 86 prosent av kommunene\nplanlegger å øke kapasiteten.\n\nHvor\n\n- i norskopplæringen, som\n  mange nevner\n- i boligtjenestene\n\nDet var alt.";
    expect(await chapterOf("a.txt", text)).toBe(
      "# Hovedfunn\n\nHele 86 prosent av kommunene planlegger å øke kapasiteten.\n\n## Hvor\n\n- i norskopplæringen, som mange nevner\n- i boligtjenestene\n\nDet var alt.\n",
    );
  });

  test("that is Markdown stays as it is", async () => {
    const text = "# Funn\n\n- [86 prosent]{kapasitet.oker} *sa* det\n";
    expect(await chapterOf("a.txt", text)).toBe(text);
    expect(await chapterOf("a.md", text)).toBe(text);
  });

  test("that says nothing is nothing", async () => {
    expect(await chapterOf("a.txt", " \n\n")).toBe("");
    expect(await chapterOf("a.docx", wordFile(""))).toBe("");
  });

  test("in an encoding that cannot be told is refused, and so is any other kind of file", async () => {
    expect(await readManuscript("a.txt", Buffer.from([0xff, 0xfe, 0x00]))).toHaveProperty("fault");
    expect(["a.DOCX", "b/c.txt", "x.md"].filter(isManuscript)).toHaveLength(3);
    expect(["a.pdf", "a", "docx", "a.toString", "a.docx/b"].filter(isManuscript)).toEqual([]);
  });
});
