import type { PdfRef, PdfValue } from "../../read/values.ts";
import { textString, write } from "../../read/write.ts";
import { dict, name, type PdfDraft } from "../../save/draft.ts";
import type { Mark } from "../content/found.ts";
import type { Page } from "../pages.ts";
import { type Content, isContent, isNode, type Node } from "./node.ts";
import { roleMap, standard } from "./roles.ts";
import { writeElement } from "./write-element.ts";

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
  /** Table headings with the print's ids, and those of them that some cell belongs to. */
  readonly #named: { id: string; element: PdfRef }[] = [];
  readonly #used = new Set<string>();
  /** How the new id is written, by the print's. */
  readonly #headings = new Map<string, string>();
  readonly #mapped = new Set<string>();

  constructor(draft: PdfDraft, pages: readonly Page[], root: Node) {
    this.#draft = draft;
    this.#pages = pages;
    this.#root = root;
  }

  write(): WrittenTree {
    const rootRef = this.#draft.reserve();
    const top = this.#element(this.#root, rootRef);
    this.#numberHeadings();
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
    for (const { id: old, element } of this.#named) {
      if (!this.#used.has(old)) continue;
      const id = `th-${String(this.#headings.size + 1).padStart(5, "0")}`;
      this.#headings.set(old, write(textString(id)));
      this.#ids.push({ id, element });
    }
  }

  #element(node: Node, parent: PdfRef): PdfRef {
    const ref = this.#draft.reserve();
    for (const source of node.sources) this.#elements.set(source, ref);
    if (!standard.has(node.role)) this.#mapped.add(node.role);
    const { id } = node;
    if (id !== undefined && node.role === "TH") this.#named.push({ id, element: ref });
    if (id !== undefined && node.role === "Note") this.#ids.push({ id, element: ref });
    const { headers } = node.attributes;
    if (headers) for (const each of headers) this.#used.add(each);
    let page: number | undefined;
    const kids = node.kids.map((kid): PdfValue => {
      if (isNode(kid)) return this.#element(kid, ref);
      page ??= kid.page;
      if (isContent(kid)) return this.#content(kid, node, ref, kid.page === page);
      this.#areas.push({ annotation: kid.annotation, parent: ref });
      return dict({ Type: name("OBJR"), Obj: kid.annotation, Pg: this.#page(kid.page) });
    });
    const placed = { node, parent, page: page === undefined ? undefined : this.#page(page), kids };
    this.#draft.set(ref, (numberOf) => writeElement(placed, { headings: this.#headings, numberOf }));
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

  #parentTree(): { tree: PdfRef; next: number } {
    const numbers: PdfValue[] = [];
    let next = 0;
    const forms = this.#pages.flatMap((page) => page.forms).filter(({ ref }) => this.#parents.has(ref.ref));
    const addParents = (ref: PdfRef, more: Readonly<Record<string, PdfValue>>) => {
      const parents = this.#parents.get(ref.ref) ?? [];
      numbers.push(next, this.#draft.add(Array.from(parents, (element) => element ?? null)));
      this.#draft.update(ref, { StructParents: next++, ...more });
    };
    for (const { ref } of this.#pages) addParents(ref, { Tabs: name("S") });
    for (const { ref } of forms) addParents(ref, {});
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
