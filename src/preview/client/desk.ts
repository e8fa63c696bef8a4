/// <reference lib="dom" />
// This is run in the browser, where there is a document.
import type { ChoiceView, DeskState, Mark, PageView, PastedView, StatementView } from "../state.ts";
import type { DeskWords } from "../words.ts";
import type { makeChoices } from "./choices.ts";
import type { findStatements, Letter } from "./find.ts";
import type { makePaste } from "./paste.ts";

/** What the desk is put together from, each a function that knows nothing outside itself. */
export interface DeskParts {
  readonly findStatements: typeof findStatements;
  readonly makeChoices: typeof makeChoices;
  readonly makePaste: typeof makePaste;
}

/** What the server says to something that was pressed. */
interface Answered {
  readonly refused?: keyof DeskWords["refused"];
  readonly problems?: DeskState["problems"];
  readonly choices?: readonly ChoiceView[];
  readonly round?: number;
  readonly seen?: string;
}

/**
 * The desk's script, which is sent to the browser as it stands: it knows nothing outside itself and its parts.
 *
 * The page lies in a frame, byte for byte as it would be published. When it is there, each statement is found in it
 * by its words, and gets its mark; a new page is made ready behind the old one, so that nothing flickers.
 */
export function desk(words: DeskWords, parts: DeskParts): void {
  const at = (id: string) => document.getElementById(id) as HTMLElement;
  const said = (text: string, what: string | number) => text.replace("%", String(what));
  const make = (name: string, about: Record<string, string>, ...inside: (Node | string)[]) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(about)) element.setAttribute(key, value);
    element.append(...inside);
    return element;
  };
  const button = (text: string, about: Record<string, string>, press: () => void) => {
    const made = make("button", { type: "button", ...about }, text);
    made.addEventListener("click", press);
    return made;
  };

  let state: DeskState | undefined;
  let language: string | undefined;
  let view: "web" | "pdf" = "web";
  let frame: HTMLIFrameElement | undefined;
  /** What the frame shows, and what is being made ready. */
  let loaded = "";
  let wanted = "";
  let current: string | undefined;
  /** A statement that has just been mended: what then stands in its place is shown. */
  let follow: { one: StatementView; round: number } | undefined;
  const keys = at("hurtigtaster") as HTMLInputElement;
  keys.checked = localStorage.getItem("hurtigtaster") !== "av";
  keys.addEventListener("change", () => localStorage.setItem("hurtigtaster", keys.checked ? "på" : "av"));

  const page = (): PageView | undefined =>
    state?.pages.find((one) => one.language === language) ?? state?.pages[0];
  const isWrong = ({ mark }: { mark: Mark }) => mark === "false" || mark === "unbound";
  const isAside = ({ kind }: StatementView) => ["label", "link-title", "drawn", "alt", "head"].includes(kind);
  /** What is left to do, in the order of the document: first what is wrong. */
  const left = (): StatementView[] => {
    const all = page()?.statements ?? [];
    return [...all.filter(isWrong), ...all.filter(({ mark }) => mark === "open")];
  };
  const isThere = (one: StatementView, other: StatementView) =>
    one.file === other.file && one.line === other.line && one.column === other.column;
  const placeOf = (one: { file: string; line?: number }) =>
    one.file.replace(/^.*\//, "") + (one.line === undefined ? "" : `, ${said(words.line, one.line)}`);

  async function post(path: string, body: object): Promise<Answered | undefined> {
    const headers = { "Content-Type": "application/json" };
    const answer = await fetch(path, { method: "POST", headers, body: JSON.stringify(body) });
    return answer.ok || answer.status === 409 ? answer.json() : undefined;
  }
  const tell = (text: string) => {
    at("lagret").textContent = text;
  };
  async function openLine({ file, line, column }: { file: string; line?: number; column?: number }) {
    if (!(await post("apne", { file, line, column }))) tell(words.failed);
  }
  async function approve(id: string | undefined) {
    const shown = page();
    const section = shown?.sections.find((one) => one.id === id);
    if (!shown || !section || state?.reader === undefined) return;
    const answer = await post("godkjenn", {
      language: shown.language,
      section: section.id,
      seen: section.seen,
    });
    done(answer, words.approved);
  }

  /** Tells what came of it. @returns whether it was done */
  function done(answer: Answered | undefined, well: string): boolean {
    const refused = answer?.refused;
    tell(!answer ? words.failed : refused ? words.refused[refused] : (answer.problems?.[0]?.what ?? well));
    return answer !== undefined && refused === undefined && answer.problems === undefined;
  }
  const choices = parts.makeChoices(words, {
    make,
    button,
    ask: ({ id }) => post("forslag", { language: page()?.language, id }),
    write: async (one, seen, choice) => {
      const answer = await post("bytt", { language: page()?.language, id: one.id, seen, choice });
      if (!done(answer, words.replaced)) return;
      follow = { one, round: answer?.round ?? 0 };
      showMended();
    },
  });

  const paste = parts.makePaste(at("lim-inn") as HTMLDialogElement, words, {
    make,
    button,
    bind: async (text) => {
      const answer = await post("lim-inn", { language: page()?.language, text });
      return done(answer, "") ? (answer as PastedView) : undefined;
    },
    add: async (seen, chapter) => done(await post("legg-til", { seen, chapter }), words.added),
  });
  at("lim-inn-knapp").addEventListener("click", () => paste.open());

  // The page

  /** Puts marks on a page. */
  function decorate(doc: Document, shown: PageView) {
    const { letters, all } = parts.findStatements(doc, shown.statements);
    // From the end, so that what is cut stays where it was found.
    for (const { one, from, to } of all.sort((a, b) => b.from - a.from)) {
      let first: Element | undefined;
      for (let end = to; end > from; ) {
        const node = (letters[end - 1] as Letter).node;
        let begin = end;
        while (begin > from && letters[begin - 1]?.node === node) begin--;
        const piece = node.splitText((letters[begin] as Letter).offset);
        piece.splitText((letters[end - 1] as Letter).offset - (letters[begin] as Letter).offset + 1);
        const span = doc.createElement("span");
        span.className = `rp-utsagn rp-${one.mark}`;
        span.dataset.utsagn = one.id;
        piece.replaceWith(span);
        span.append(piece);
        first = span;
        end = begin;
      }
      while (first?.parentElement?.matches("a, em, strong, data, del, code")) first = first.parentElement;
      // Names of files and what is drawn wear nothing as long as nobody has to look at them.
      if (!isWrong(one) && one.mark !== "open" && isAside(one)) continue;
      const block = first?.closest("p, h1, h2, h3, h4, li, dd, dt, blockquote, figcaption");
      const sign = doc.createElement("button");
      sign.type = "button";
      sign.className = `rp-merke rp-${one.mark}`;
      sign.dataset.utsagn = one.id;
      sign.setAttribute("aria-label", words.marks[one.mark]);
      sign.setAttribute("aria-expanded", "false");
      if (block && !first?.closest("header, footer, nav, table, summary")) {
        block.classList.add("rp-blokk");
        sign.classList.add("rp-margen");
      }
      // What folds is a button itself, and has none inside.
      const fold = first?.closest("summary");
      if (fold) fold.after(sign);
      else first?.before(sign);
    }
    for (const section of shown.sections) {
      const inside = doc.getElementById(section.id)?.closest("section");
      if (!inside || state?.reader === undefined) continue;
      // A table that scrolls is a section too, without a heading of its own.
      const lower = inside.querySelector("section[aria-labelledby]");
      const box = approval(section, doc);
      if (lower) lower.before(box);
      else (inside.querySelector(":scope > details") ?? inside).append(box);
    }
    align(doc);
    new ResizeObserver(() => align(doc)).observe(doc.body);
  }

  /** Marks of one line stand beside each other. */
  function align(doc: Document) {
    const lines = new Map<string, number>();
    for (const sign of [...doc.querySelectorAll<HTMLElement>(".rp-margen")].reverse()) {
      const block = sign.offsetParent as HTMLElement | null;
      const line = `${block ? Math.round(block.getBoundingClientRect().top) : ""} ${sign.offsetTop}`;
      const number = lines.get(line) ?? 0;
      lines.set(line, number + 1);
      sign.style.setProperty("--plass", String(number));
    }
  }

  function approval(section: PageView["sections"][number], doc: Document): HTMLElement {
    const box = doc.createElement("div");
    box.className = "rp-godkjenn";
    const press = button(words.approve, { class: "rp-knapp", "data-seksjon": section.id }, () =>
      approve(section.id),
    );
    const why = section.refused && words.refused[section.refused];
    if (why) press.setAttribute("aria-disabled", "true");
    box.append(
      press,
      " ",
      make("span", {}, why ?? `${said(words.toApprove, section.open)} ${state?.reader ?? ""}.`),
    );
    return box;
  }

  /** What there is to know of a statement, where it is pressed. */
  function explanation(one: StatementView): HTMLElement {
    const box = make("div", { class: `rp-forklaring rp-${one.mark}`, id: "rp-forklaring" });
    const mark = words.marks[one.mark];
    const title = `${mark.charAt(0).toUpperCase()}${mark.slice(1)}.`;
    if (one.wrong.length === 0) box.append(make("p", {}, make("strong", {}, title), ` ${one.why}`));
    for (const { what, remedy } of one.wrong)
      box.append(make("p", {}, make("strong", {}, `${title} ${what}`)), make("p", {}, remedy));
    if (isWrong(one)) box.append(choices.of(one));
    const place = `${one.file}${one.line === undefined ? "" : `:${one.line}`}`;
    const line = make("p", { class: "rp-linje" }, make("span", {}, place));
    if (one.written !== undefined) line.append(" ", make("code", {}, one.written));
    box.append(line);
    for (const row of one.rows) {
      const facts = [
        [words.question, row.question],
        [words.answer, row.option],
        [words.known, row.value],
        [words.base, row.base],
        [words.rows, row.places.join(", ")],
      ] as const;
      const list = make("dl", {});
      for (const [term, text] of facts)
        if (text !== "") list.append(make("div", {}, make("dt", {}, term), make("dd", {}, text)));
      box.append(list);
    }
    if (state?.editor)
      box.append(button(words.openLine, { class: "rp-knapp", "data-apne": "" }, () => openLine(one)));
    return box;
  }

  /** Shows a statement's explanation, or takes it away. */
  function select(id: string | undefined, focus = true) {
    const doc = frame?.contentDocument;
    for (const root of [doc, document]) {
      root?.getElementById("rp-forklaring")?.remove();
      for (const open of root?.querySelectorAll('[aria-expanded="true"][data-utsagn]') ?? [])
        open.setAttribute("aria-expanded", "false");
      for (const one of root?.querySelectorAll(".rp-valgt") ?? []) one.classList.remove("rp-valgt");
    }
    current = id;
    const one = page()?.statements.find((statement) => statement.id === id);
    if (!one) return;
    const entry = document.querySelector<HTMLElement>(`#liste [data-utsagn="${CSS.escape(one.id)}"]`);
    entry?.classList.add("rp-valgt");
    const sign = doc?.querySelector<HTMLElement>(`.rp-merke[data-utsagn="${CSS.escape(one.id)}"]`);
    if (view === "web" && sign && doc) {
      for (let up = sign.closest("details"); up; up = up.parentElement?.closest("details") ?? null)
        up.open = true;
      for (const span of doc.querySelectorAll(`.rp-utsagn[data-utsagn="${CSS.escape(one.id)}"]`))
        span.classList.add("rp-valgt");
      const block = sign.closest("table, figure, ul, ol, dl, p, h1, h2, h3, blockquote, summary") ?? sign;
      block.after(explanation(one));
      sign.setAttribute("aria-expanded", "true");
      if (focus) sign.focus({ preventScroll: true });
      if (focus) sign.scrollIntoView({ block: "center" });
    } else if (entry) {
      entry.after(explanation(one));
      entry.setAttribute("aria-expanded", "true");
      if (focus) entry.focus();
    }
  }

  /** Shows what stands where something was mended, when its page is there. @returns whether it is */
  function showMended(): boolean {
    const now = page();
    if (!follow || !now || now.round < follow.round || loaded !== wanted) return false;
    const { one: was } = follow;
    follow = undefined;
    const mended = now.statements.find((one) => isThere(one, was));
    if (!mended) return false;
    select(mended.id);
    return true;
  }

  function pressed(event: MouseEvent) {
    const target = event.target as Element;
    if (event.ctrlKey || event.metaKey || event.shiftKey || target.closest(".rp-forklaring, .rp-godkjenn"))
      return;
    const found = target.closest<HTMLElement>("[data-utsagn]");
    const link = target.closest("a");
    if (!found || (link && !link.matches(".til-kilde"))) return;
    event.preventDefault();
    event.stopPropagation();
    const isOpen = current === found.dataset.utsagn && document.body.contains(frame ?? null);
    const { utsagn } = found.dataset;
    select(
      isOpen && found.getAttribute("aria-expanded") === "true" ? undefined : utsagn,
      found.matches("button"),
    );
  }

  function typed(event: KeyboardEvent) {
    const target = event.target as Element;
    if (
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      target.closest('dialog, input:not([type="radio"]), textarea, select, [contenteditable]')
    )
      return;
    if (event.key === "Escape" && current !== undefined) {
      const id = current;
      select(undefined);
      const sign = frame?.contentDocument?.querySelector<HTMLElement>(
        `.rp-merke[data-utsagn="${CSS.escape(id)}"]`,
      );
      sign?.focus({ preventScroll: true });
      return;
    }
    if (!keys.checked) return;
    const one = page()?.statements.find(({ id }) => id === current);
    const key = event.key.toLowerCase();
    if (key === "j" || key === "k") {
      const todo = left();
      const order = todo.length > 0 ? todo : (page()?.statements ?? []);
      const now = order.findIndex(({ id }) => id === current);
      const next = key === "j" ? now + 1 : now < 0 ? order.length - 1 : now - 1;
      const to = order[Math.min(Math.max(next, 0), order.length - 1)];
      if (to) select(to.id);
    } else if (/^[1-9]$/.test(key) && one) choices.choose(Number(key) - 1);
    else if (key === "b" && one) void choices.write();
    else if (key === "g" && one) void approve(one.section);
    else if (key === "e" && state?.editor) {
      const stopped = state.stopping[0];
      if (one) void openLine(one);
      else if (stopped) void openLine(stopped);
    } else return;
    event.preventDefault();
  }

  /** Makes a page ready behind the one that is seen, and puts it in its place. */
  function load() {
    const shown = page();
    const address = !shown
      ? ""
      : view === "web"
        ? `side/${shown.language}/index.html`
        : `pdf/${shown.language}.pdf`;
    const isReady = shown && (view === "web" || shown.pdf === "done");
    const now = isReady ? `${address}?runde=${shown.round}` : "";
    if (now === wanted) return;
    wanted = now;
    if (!shown || now === "") return;
    const next = document.createElement("iframe");
    next.title = view === "web" ? `${words.web}, ${shown.title}` : `${words.pdf}, ${shown.title}`;
    next.className = "venter";
    next.src = now;
    const before = frame;
    next.addEventListener("load", () => {
      const doc = next.contentDocument;
      if (wanted !== now) return next.remove();
      const show = () => {
        if (wanted !== now) return next.remove();
        const old = before?.contentDocument;
        const hadFocus = before !== undefined && document.activeElement === before;
        const focused = (old?.activeElement as HTMLElement | null)?.dataset.utsagn;
        if (doc && loaded.split("?")[0] === address)
          doc.documentElement.scrollTop = old?.documentElement.scrollTop ?? 0;
        next.className = "";
        for (const other of document.querySelectorAll("#siden iframe")) if (other !== next) other.remove();
        frame = next;
        loaded = now;
        if (!showMended()) select(current, false);
        if (hadFocus) next.focus();
        if (hadFocus && focused !== undefined)
          doc
            ?.querySelector<HTMLElement>(`.rp-merke[data-utsagn="${CSS.escape(focused)}"]`)
            ?.focus({ preventScroll: true });
        document.documentElement.dataset.vist = String(shown.round);
      };
      if (view === "pdf" || !doc) return show();
      const style = doc.createElement("link");
      style.rel = "stylesheet";
      style.href = "../../merker.css";
      style.addEventListener("load", () => {
        decorate(doc, shown);
        show();
      });
      doc.addEventListener("click", pressed, true);
      doc.addEventListener("keydown", typed);
      doc.head.append(style);
    });
    at("siden").append(next);
  }

  // The list

  function entry(mark: Mark, text: string, one: StatementView) {
    const about = { "data-utsagn": one.id, "aria-expanded": "false", class: "punkt" };
    const made = button("", about, () => undefined);
    const sign = make("span", { class: `merke ${mark}`, "aria-hidden": "true" });
    const name = make("span", { class: "bare-tale" }, `${words.marks[mark]}: `);
    made.append(sign, make("span", {}, name, text, make("small", {}, placeOf(one))));
    return make("li", {}, made);
  }

  function told(one: DeskState["problems"][number]) {
    const item = make("li", { class: "melding" }, make("strong", {}, one.what), make("p", {}, one.remedy));
    item.append(make("small", {}, placeOf(one)));
    if (state?.editor)
      item.append(
        " ",
        button(words.openLine, { class: "liten" }, () => openLine(one)),
      );
    return item;
  }

  function list() {
    const shown = page();
    const aside = at("liste");
    const stopping = state?.stopping ?? [];
    // What is wrong with an earlier text may be mended in this one.
    const todo = stopping.length > 0 ? [] : left();
    const wrong = todo.filter(isWrong);
    const open = todo.filter(({ mark }) => mark === "open");
    const hints = (state?.problems ?? []).filter(
      ({ severity }) => severity === "warning" && stopping.length === 0,
    );
    const count = wrong.length + stopping.length;
    const scrolled = aside.scrollTop;
    const parts: Node[] = [make("h2", {}, count + open.length > 0 ? words.left : words.nothingLeft)];
    if (count + open.length === 0 && shown) parts.push(make("p", {}, words.nothingLeftMore));
    const group = (title: string, items: Node[]) => {
      if (items.length > 0) parts.push(make("h3", {}, title), make("ol", {}, ...items));
    };
    group(said(words.wrong, count), [
      ...stopping.map(told),
      ...wrong.map((one) => entry(one.mark, one.wrong[0]?.what ?? one.text, one)),
    ]);
    group(
      said(words.open, open.length),
      open.map((one) => entry("open", one.text, one)),
    );
    for (const section of shown?.sections ?? []) {
      const isAround = !frame?.contentDocument?.getElementById(section.id) && section.title === "";
      if (isAround && state?.reader !== undefined) parts.push(approval(section, document));
    }
    group(said(words.hints, hints.length), hints.map(told));
    if (open.length > 0) parts.push(make("p", { class: "utkast" }, words.draft));
    if (stopping.length > 0) parts.push(make("p", { class: "utkast" }, words.rest));
    aside.replaceChildren(...parts);
    aside.scrollTop = scrolled;
  }

  function render() {
    const shown = page();
    if (!state) return;
    at("utgave").textContent = `${state.edition}${shown ? `, ${shown.title}` : ""}`;
    document.title = `${state.edition} – rapport preview`;
    tell(said(words.saved, state.at));
    at("leser").textContent = state.reader === undefined ? words.noReader : said(words.reader, state.reader);
    at("pdf-tilstand").textContent = shown ? words.pdfStates[shown.pdf] : "";
    at("nettside").setAttribute("aria-current", String(view === "web"));
    at("pdf").setAttribute("aria-current", String(view === "pdf"));
    const others = state.pages.filter((one) => state && state.pages.length > 1 && one !== undefined);
    at("maal").replaceChildren(
      ...others.map((one) =>
        button(one.title, { "aria-pressed": String(one === shown), lang: one.language }, () => {
          language = one.language;
          current = undefined;
          render();
        }),
      ),
    );
    const stopped = at("stoppet");
    const isOld = shown !== undefined && shown.round !== state.round;
    stopped.hidden = state.stopping.length === 0;
    stopped.replaceChildren(
      ...(state.stopping.length > 0
        ? [
            make("strong", {}, `${words.stopped}. `),
            make("span", {}, state.stopping[0]?.what ?? "", ` ${state.stopping[0]?.remedy ?? ""}`),
            make("small", {}, state.stopping[0] ? placeOf(state.stopping[0]) : ""),
          ]
        : []),
    );
    const old = at("siste-gode");
    old.hidden = !isOld && shown !== undefined;
    old.textContent = shown ? said(words.lastGood, shown.at) : words.noPage;
    frame?.contentDocument?.documentElement.classList.toggle("rp-gammel", isOld);
    list();
    load();
  }

  let asking = false;
  let again = false;
  async function ask() {
    again = true;
    if (asking) return;
    asking = true;
    while (again) {
      again = false;
      const answer = await fetch("tilstand").catch(() => undefined);
      if (answer?.ok) {
        state = (await answer.json()) as DeskState;
        render();
      }
    }
    asking = false;
  }

  at("nettside").addEventListener("click", () => {
    view = "web";
    render();
  });
  at("pdf").addEventListener("click", () => {
    view = "pdf";
    render();
  });
  document.addEventListener("click", pressed, true);
  document.addEventListener("keydown", typed);
  const events = new EventSource("hendelser");
  events.addEventListener("message", () => void ask());
  events.addEventListener("error", () => tell(words.lost));
  events.addEventListener("open", () => void ask());
}
