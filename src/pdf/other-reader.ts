import type { SpokenPdf } from "./check/read-back.ts";
import type { Heard } from "./check/structure.ts";
import { plain } from "./check/words.ts";

/**
 * Reads a PDF with pdf.js, with which Firefox shows it: nothing of it is shared with how a report is made, tried or
 * read back in a build. Loaded when it is asked for. It leaves out the spaces where a line ends, and is not asked for
 * the XMP packet.
 *
 * @throws what pdf.js throws when the file cannot be read
 */
export async function readWithPdfJs(bytes: Uint8Array): Promise<SpokenPdf> {
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const loading = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 });
  try {
    const document = await loading.promise;
    const { info } = await document.getMetadata();
    const about = info as Readonly<Record<string, unknown>>;
    const language = String(about.Language ?? "");
    const heard: Heard[] = [];
    const margins: string[] = [];
    const unmarked: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
      const { texts, beside, loose } = sorted(content.items as readonly Item[]);
      margins.push(plain(beside));
      unmarked.push(...loose);
      const tree = (await page.getStructTree()) as Node | null;
      if (tree) heard.push(...heardIn(tree, texts, number, language));
    }
    const outline = ((await document.getOutline()) ?? []) as readonly Bookmark[];
    return {
      language,
      pages: document.numPages,
      heard,
      margins,
      bookmarks: titlesIn(outline),
      info: new Map(
        Object.entries(about).flatMap(([key, value]) => (typeof value === "string" ? [[key, value]] : [])),
      ),
      xmp: new Map(),
      unmarked,
    };
  } finally {
    await loading.destroy();
  }
}

interface Item {
  readonly type?: string;
  readonly id?: string | null;
  readonly tag?: string;
  readonly str?: string;
  readonly transform?: readonly number[];
  readonly width?: number;
}

interface Node {
  readonly role: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly children: readonly (Node | { readonly id: string })[];
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

/** Text by the marked content that it stands in; what stands beside the text; and what is neither. */
function sorted(items: readonly Item[]) {
  const texts = new Map<string, string>();
  const loose: string[] = [];
  const lines: { text: string; x: number; y: number; right: number }[] = [];
  let open: { readonly id: string | undefined; readonly artifact: boolean }[] = [];
  for (const item of items) {
    if (item.str === undefined) {
      if (item.type === "endMarkedContent") open = open.slice(0, -1);
      else open.push({ id: item.id ?? undefined, artifact: item.tag === "Artifact" });
      continue;
    }
    const id = open.findLast((each) => each.id !== undefined)?.id;
    if (id !== undefined) texts.set(id, `${texts.get(id) ?? ""}${item.str}`);
    else if (open.some(({ artifact }) => artifact)) {
      const [, , , , x = 0, y = 0] = item.transform ?? [];
      if (item.str.trim() !== "") lines.push({ text: item.str, x, y, right: x + (item.width ?? 0) });
    } else if (item.str.trim() !== "") loose.push(item.str);
  }
  lines.sort((a, b) => (Math.abs(a.y - b.y) > 1 ? b.y - a.y : a.x - b.x));
  let beside = "";
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const goesOn = before && Math.abs(before.y - line.y) <= 1 && line.x - before.right < 4;
    beside += `${goesOn ? "" : " "}${line.text}`;
  });
  return { texts, beside, loose };
}

const inline = new Set("Span Link Reference Em Strong Quote Code BibEntry Annot".split(" "));

/** Each element with words of its own, in reading order. */
function heardIn(
  root: Node,
  texts: ReadonlyMap<string, string>,
  page: number,
  language: string,
): readonly Heard[] {
  const heard: Heard[] = [];
  const own = (node: Node): string =>
    node.children
      .map((child) => {
        if (!("children" in child)) return texts.get(child.id) ?? "";
        if (!inline.has(child.role)) return "";
        return child.alt === undefined ? own(child) : ` ${child.alt} `;
      })
      .join("");
  const visit = (node: Node, inherited: string) => {
    const spoken = node.lang ?? inherited;
    const text = plain(own(node));
    if (node.role !== "Root" && (text !== "" || node.alt !== undefined))
      heard.push({ role: node.role, page, text, alt: node.alt, language: spoken });
    for (const child of node.children)
      if ("children" in child && !inline.has(child.role)) visit(child, spoken);
  };
  visit(root, language);
  return heard;
}

function titlesIn(items: readonly Bookmark[]): readonly string[] {
  return items.flatMap(({ title, items: below }) => [title, ...titlesIn(below)]);
}
