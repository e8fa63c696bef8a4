/// <reference lib="dom" />
// This is run in the browser, where there is a document.
import type { PastedView } from "../state.ts";
import type { DeskWords } from "../words.ts";
import type { Kit } from "./kit.ts";

/** What the box needs of the desk. */
export interface PasteNeed extends Kit {
  /** @returns undefined where it was refused; the desk has told why */
  readonly bind: (text: string) => Promise<PastedView | undefined>;
  /** @returns whether it was added */
  readonly add: (seen: string, chapter: string) => Promise<boolean>;
}

/**
 * A box in which a plain text is pasted, and gets its spans before it is added to a chapter. Sent to the browser as it
 * stands.
 *
 * @param dialog an empty `<dialog>`
 */
export function makePaste(
  dialog: HTMLDialogElement,
  words: DeskWords,
  { make, button, bind, add }: PasteNeed,
) {
  const field = make("textarea", { id: "limt", rows: "12", spellcheck: "false" }) as HTMLTextAreaElement;
  const found = make("div", { id: "limt-funnet", role: "status" });
  const close = button(words.close, { class: "rp-knapp" }, () => dialog.close());
  const find = button(words.findNumbers, { class: "rp-knapp rp-bytt" }, () => void propose());
  dialog.append(
    make("h2", { id: "limt-tittel" }, words.pasteText),
    make("p", {}, words.pasteHelp),
    make("label", { for: "limt" }, words.plainText),
    field,
    make("p", { class: "rp-gjor" }, find, " ", close),
    found,
  );

  async function propose() {
    if (field.value.trim() === "") return field.focus();
    found.replaceChildren(make("p", {}, words.searching));
    const proposal = await bind(field.value);
    if (proposal === undefined) found.replaceChildren();
    else show(proposal);
  }

  function show({ text, bound, left, chapters, seen }: PastedView) {
    const counts = words.boundAndLeft.replace("%", String(bound)).replace("%", String(left.length));
    const choose = make("select", { id: "limt-kapittel" }) as HTMLSelectElement;
    for (const name of chapters) choose.append(make("option", { value: name }, name));
    const press = button(words.addLast, { class: "rp-knapp rp-bytt" }, () => {
      press.setAttribute("aria-disabled", "true");
      void add(seen, choose.value).then((isAdded) => {
        if (!isAdded) return press.removeAttribute("aria-disabled");
        field.value = "";
        found.replaceChildren();
        dialog.close();
      });
    });
    found.replaceChildren(
      make("p", {}, make("strong", {}, counts)),
      make("pre", { tabindex: "0", role: "group", "aria-label": words.proposal }, text),
      make(
        "ul",
        {},
        ...left.map(({ phrase, why, rows }) =>
          make(
            "li",
            { class: "melding" },
            make("strong", {}, `«${phrase}»: `),
            words.whyLeft[why],
            ...rows.map((row) => make("small", {}, row)),
          ),
        ),
      ),
      make("p", { class: "rp-gjor" }, make("label", { for: "limt-kapittel" }, words.chapter), choose, press),
    );
  }

  return {
    open() {
      dialog.showModal();
      field.focus();
    },
  };
}
