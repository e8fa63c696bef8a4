import type { PdfRef, PdfValue } from "../../read/values.ts";
import { textString } from "../../read/write.ts";
import { dict, name, type PdfDraft } from "../../save/draft.ts";
import { Box } from "../content/box.ts";
import type { Mark } from "../content/found.ts";
import type { Page } from "../pages.ts";
import { type Content, contentOf, isContent, isNode, type Node, walk } from "./node.ts";
import { roleMap, standard } from "./roles.ts";

const structElem = name("StructElem");

export interface WrittenTree {
  /** Structure type that each mark belongs to. */
  readonly roles: ReadonlyMap<Mark, string>;
  /** The new element for each of the print's that still has one, by its number. */
  readonly elements: ReadonlyMap<number, PdfRef>;
}

/**
 * Writes the tree into a draft, with the way back from every mark and link to its element (ParentTree) and
 * from every id (IDTree) (ISO 32000-1, 14.7).
 */
export function writeTree(draft: PdfDraft, pages: readonly Page[], root: Node): WrittenTree {
  return new TreeWriter(draft, pages, root).write();
}

class TreeWriter {
  readonly #draft: PdfDraft;
  readonly #pages: readonly Page[];
  readonly #root: Node;
  readonly #roles = new Map<Mark, string>();
  readonly #elements = new Map<number, PdfRef>();
  /** By page or form: its elements, each at the number of its mark. */
  readonly #parents = new Map<number, PdfValue[]>();
  readonly #areas: { annotation: PdfRef; parent: PdfRef }[] = [];
  readonly #ids: { id: string; element: PdfRef }[] = [];
  readonly #newIds = new Map<string, string>();
  readonly #mapped = new Set<string>();

  constructor(draft: PdfDraft, pages: readonly Page[], root: Node) {
    this.#draft = draft;
    this.#pages = pages;
    this.#root = root;
  }

  write(): WrittenTree {
    this.#numberHeadings();
    const rootRef = this.#draft.reserve();
    const top = this.#element(this.#root, rootRef);
    const { tree, next } = this.#parentTree();
    const mapped = [...this.#mapped].sort();
    const root = dict({
      Type: name("StructTreeRoot"),
      K: [top],
      ParentTree: tree,
      ParentTreeNextKey: next,
      IDTree: this.#idTree(),
      RoleMap:
        mapped.length === 0
          ? undefined
          : dict(Object.fromEntries(mapped.map((role) => [role, name(roleMap[role] ?? "Span")]))),
    });
    this.#draft.set(rootRef, root);
    this.#draft.update(this.#catalog(), { StructTreeRoot: rootRef });
    return { roles: this.#roles, elements: this.#elements };
  }

  #catalog(): PdfRef {
    return this.#draft.file.references.trailer.get("Root") as PdfRef;
  }

  /** Table headings that some cell belongs to get short ids that are alike in every print. */
  #numberHeadings(): void {
    const used = new Set<string>();
    walk(this.#root, ({ attributes }) => {
      for (const id of attributes.headers ?? []) used.add(id);
    });
    walk(this.#root, ({ role, id }) => {
      if (role !== "TH" || id === undefined || !used.has(id)) return;
      this.#newIds.set(id, `th-${String(this.#newIds.size + 1).padStart(5, "0")}`);
    });
  }

  #element(node: Node, parent: PdfRef): PdfRef {
    const ref = this.#draft.reserve();
    for (const source of node.sources) this.#elements.set(source, ref);
    if (!standard.has(node.role)) this.#mapped.add(node.role);
    const id =
      node.role === "TH" ? this.#newIds.get(node.id ?? "") : node.role === "Note" ? node.id : undefined;
    if (id !== undefined) this.#ids.push({ id, element: ref });
    const own = node.kids.find((kid) => !isNode(kid));
    const page = own && !isNode(own) ? own.page : undefined;
    const kids = node.kids.map((kid): PdfValue => {
      if (isNode(kid)) return this.#element(kid, ref);
      const on = this.#page(kid.page);
      if (isContent(kid)) return this.#content(kid, node, ref, kid.page === page);
      this.#areas.push({ annotation: kid.annotation, parent: ref });
      return dict({ Type: name("OBJR"), Obj: kid.annotation, Pg: on });
    });
    const told = new Map<string, PdfValue>([
      ["Type", structElem],
      ["S", name(node.role)],
      ["P", parent],
    ]);
    if (page !== undefined) told.set("Pg", this.#page(page));
    if (id !== undefined) told.set("ID", textString(id));
    if (node.language !== undefined) told.set("Lang", textString(node.language));
    if (node.alt !== undefined) told.set("Alt", textString(node.alt));
    if (node.actual !== undefined) told.set("ActualText", textString(node.actual));
    const attributes = this.#attributes(node);
    if (attributes !== undefined) told.set("A", attributes);
    const [only] = kids;
    if (only !== undefined) told.set("K", kids.length === 1 ? only : kids);
    this.#draft.set(ref, told);
    return ref;
  }

  #content({ mark, page, form }: Content, { role }: Node, element: PdfRef, onOwnPage: boolean): PdfValue {
    this.#roles.set(mark, standard.has(role) ? role : (roleMap[role] ?? "Span"));
    const surface = form ?? this.#page(page);
    const parents = this.#parents.get(surface.ref) ?? [];
    parents[mark.mcid] = element;
    this.#parents.set(surface.ref, parents);
    if (form === undefined && onOwnPage) return mark.mcid;
    return dict({ Type: name("MCR"), Pg: this.#page(page), Stm: form, MCID: mark.mcid });
  }

  #page(index: number): PdfRef {
    return this.#pages[index]?.ref ?? { ref: 0 };
  }

  #attributes(node: Node): PdfValue | undefined {
    const { scope, rowSpan = 1, columnSpan = 1, headers, numbering } = node.attributes;
    switch (node.role) {
      case "TH":
      case "TD": {
        const ids = (headers ?? []).flatMap((id) => this.#newIds.get(id) ?? []);
        const about = {
          Scope: node.role === "TH" ? name(scope ?? "Column") : undefined,
          RowSpan: rowSpan > 1 ? rowSpan : undefined,
          ColSpan: columnSpan > 1 ? columnSpan : undefined,
          Headers: ids.length > 0 ? ids.map(textString) : undefined,
        };
        const told = dict(about);
        return told.size > 0 ? dict({ O: name("Table"), ...about }) : undefined;
      }
      case "L":
        return dict({ O: name("List"), ListNumbering: name(numbering ?? "None") });
      case "Figure":
        return dict({ O: name("Layout"), Placement: name("Block"), BBox: corners(node) });
      default:
        return undefined;
    }
  }

  #parentTree(): { tree: PdfRef; next: number } {
    const numbers: PdfValue[] = [];
    let next = 0;
    const forms = this.#pages.flatMap((page) => page.forms).filter(({ ref }) => this.#parents.has(ref.ref));
    for (const { ref } of [...this.#pages, ...forms]) {
      const parents = this.#parents.get(ref.ref) ?? [];
      numbers.push(next, this.#draft.add(Array.from(parents, (element) => element ?? null)));
      this.#draft.update(ref, { StructParents: next++ });
    }
    for (const { ref } of this.#pages) this.#draft.update(ref, { Tabs: name("S") });
    for (const { annotation, parent } of this.#areas) {
      numbers.push(next, parent);
      this.#draft.update(annotation, { StructParent: next++ });
    }
    return { tree: this.#draft.add(dict({ Nums: numbers })), next };
  }

  #idTree(): PdfRef | undefined {
    const ids = [...this.#ids].sort((a, b) => (a.id < b.id ? -1 : 1));
    const [first, last] = [ids[0], ids.at(-1)];
    if (!first || !last) return undefined;
    const names = ids.flatMap(({ id, element }) => [textString(id), element]);
    const leaf = dict({ Limits: [textString(first.id), textString(last.id)], Names: names });
    return this.#draft.add(dict({ Kids: [this.#draft.add(leaf)] }));
  }
}

/** Around all of a picture, on the page where it begins, in points. */
function corners(node: Node): number[] {
  const contents = contentOf(node);
  const box = new Box();
  for (const { mark, page } of contents) if (page === contents[0]?.page) box.addBox(mark.box);
  return [box.left, box.bottom, box.right, box.top].map((value) => Math.round(value * 100) / 100);
}
