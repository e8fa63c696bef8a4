import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What pdf.js, with which Firefox reads PDF, hears of each element that says something itself, in reading order. */
export async function heardByPdfJs(pdf: Uint8Array): Promise<readonly string[]> {
  const loading = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 });
  const document = await loading.promise;
  const heard: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const content = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const texts = new Map<string, string>();
    let open: (string | undefined)[] = [];
    for (const item of content.items) {
      if ("str" in item) {
        const id = open.findLast((each) => each !== undefined);
        if (id !== undefined) texts.set(id, `${texts.get(id) ?? ""}${item.str}${item.hasEOL ? " " : ""}`);
      } else if (item.type === "endMarkedContent") open = open.slice(0, -1);
      else open.push(item.id);
    }
    const visit = ({ children }: TreeNode) => {
      const own = children.map((child) => ("id" in child ? (texts.get(child.id) ?? "") : "")).join("");
      if (own.trim() !== "") heard.push(own);
      for (const child of children) if ("children" in child) visit(child);
    };
    const tree = await page.getStructTree();
    if (tree) visit(tree as TreeNode);
  }
  await loading.destroy();
  return heard;
}

interface TreeNode {
  readonly children: readonly (TreeNode | { readonly id: string })[];
}
