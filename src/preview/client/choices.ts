/// <reference lib="dom" />
// This is run in the browser, where there is a document.
import type { Choices, ChoiceView, StatementView } from "../state.ts";
import type { DeskWords } from "../words.ts";
import type { Kit } from "./kit.ts";

/** What the choices need of the desk. */
export interface ChoicesNeed extends Kit {
  readonly ask: (one: StatementView) => Promise<Partial<Choices> | undefined>;
  /** @param choice which of those that were seen */
  readonly write: (one: StatementView, seen: string, choice: number) => Promise<void>;
}

/**
 * What may be put in the place of something wrong, to choose from and to write with one press. Sent to the browser as
 * it stands.
 */
export function makeChoices(words: DeskWords, { make, button, ask, write }: ChoicesNeed) {
  interface Shown extends Choices {
    readonly one: StatementView;
    readonly box: HTMLElement;
    readonly inputs: readonly HTMLInputElement[];
  }
  let shown: Shown | undefined;

  const chosen = () => shown?.inputs.findIndex(({ checked }) => checked) ?? -1;

  /** How it would read, or what the row is that it would be bound to. */
  function told({ before, reads, after, why, question, answer, says }: ChoiceView): Node[] {
    if (why === "true") return [make("span", {}, before, make("strong", {}, reads), after)];
    return [
      make(
        "span",
        {},
        [question, answer].filter((one) => one !== "").join(" "),
        ": ",
        make("strong", {}, says),
      ),
      make("small", {}, `«${reads}»: ${words.why[why]}`),
    ];
  }

  function show(box: HTMLElement, one: StatementView, { choices, seen }: Choices) {
    if (choices.length === 0) {
      box.replaceChildren(make("p", {}, words.noChoice));
      return;
    }
    const isBinding = choices.some(({ why }) => why !== "true");
    const line = make("span", { class: "rp-skrives" });
    const press = button(isBinding ? words.bind : words.replace, { class: "rp-knapp rp-bytt" }, () => put());
    press.append(" ", make("kbd", { "aria-hidden": "true" }, "B"));
    const inputs = choices.map((choice, index) => {
      // Where there is one that is right, it is the one that is meant.
      const isFirst = index === 0 && (choice.why === "true" || choice.why === "clear");
      const input = make("input", {
        type: "radio",
        name: "rp-valg",
        value: String(index),
      }) as HTMLInputElement;
      input.checked = isFirst;
      input.addEventListener("change", update);
      return input;
    });
    const rows = inputs.map((input, index) => {
      const choice = choices[index] as ChoiceView;
      const key = index < 9 ? [make("kbd", { "aria-hidden": "true" }, String(index + 1))] : [];
      return make("label", {}, input, make("span", {}, ...told(choice)), ...key);
    });
    const legend = make("legend", {}, isBinding ? words.mayBeMeant : words.wouldBeTrue);
    box.replaceChildren(
      make("fieldset", { class: "rp-valg" }, legend, ...rows),
      make("p", { class: "rp-gjor" }, press, " ", line),
    );
    shown = { one, box, inputs, choices, seen };
    update();

    function update() {
      const choice = choices[chosen()];
      press.setAttribute("aria-disabled", String(choice === undefined));
      line.replaceChildren(
        ...(choice ? [`${words.writtenSo} `, make("code", {}, choice.put)] : [words.chooseFirst]),
      );
    }
  }

  async function put() {
    const index = chosen();
    if (shown?.box.isConnected && index >= 0) await write(shown.one, shown.seen, index);
  }

  return {
    /** A place for the choices of a statement, which come when they have been found. */
    of(one: StatementView): HTMLElement {
      shown = undefined;
      const box = make(
        "div",
        { class: "rp-valgboks", "aria-live": "polite" },
        make("p", {}, words.searching),
      );
      void ask(one).then((answer) =>
        show(box, one, { choices: answer?.choices ?? [], seen: answer?.seen ?? "" }),
      );
      return box;
    },
    choose(index: number) {
      const input = shown?.box.isConnected ? shown.inputs[index] : undefined;
      input?.click();
    },
    write: put,
  };
}
