// Makes a page that is whole without it a little easier to use: a number shows its source beside it, the contents
// follow the reader, and what is copied says where it comes from.
(() => {
  // Its words come from the page, in its own language.
  const words = document.currentScript.dataset;
  const wide = matchMedia("(min-width: 75em)");

  // Contents: open beside the text, folded on a phone, where the fold names the place.
  const contents = document.querySelector("nav.innhold details");
  const fold = contents.querySelector("summary");
  const beside = matchMedia("(min-width: 56.25em)");
  const unfold = () => {
    contents.open = beside.matches;
  };
  beside.addEventListener("change", unfold);
  unfold();
  const places = [...contents.querySelectorAll("a")].flatMap((link) => {
    const heading = document.getElementById(link.hash.slice(1));
    return heading ? [{ link, heading }] : [];
  });
  function follow() {
    const line = 60 + (beside.matches ? 0 : fold.offsetHeight);
    const here = places.findLast(({ heading }) => heading.getBoundingClientRect().top <= line);
    for (const { link } of places) {
      if (link === here?.link) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    fold.dataset.her = here?.link.textContent ?? "";
    if (here && beside.matches) keepInView(here.link);
  }
  function keepInView(link) {
    const nav = contents.parentElement;
    const [own, all] = [link.getBoundingClientRect(), nav.getBoundingClientRect()];
    if (own.top < all.top || own.bottom > all.bottom) nav.scrollTop += own.top - all.top - all.height / 3;
  }
  let isWaiting = false;
  document.addEventListener(
    "scroll",
    () => {
      if (isWaiting) return;
      isWaiting = true;
      requestAnimationFrame(() => {
        isWaiting = false;
        follow();
      });
    },
    { passive: true },
  );
  follow();
  contents.addEventListener("click", ({ target }) => {
    if (target.closest("a") && !beside.matches) contents.open = false;
  });

  // Copying, with what was done told to those who listen.
  const told = document.createElement("p");
  told.setAttribute("role", "status");
  told.className = "ds-sr-only";
  document.body.append(told);
  async function copy(text, control) {
    await navigator.clipboard.writeText(text);
    told.textContent = words.kopiert;
    control.dataset.kopiert = words.kopiert;
    setTimeout(() => {
      told.textContent = "";
      delete control.dataset.kopiert;
    }, 3000);
  }
  const addressOf = (id) => new URL(`#${id}`, location.href).href;
  function cited(text, id) {
    const publisher = document.querySelector('meta[name="author"]').content;
    return `${text.replace(/\s+/g, " ").trim()} (${words.kildeord}: ${publisher}, ${document.title}, ${addressOf(id)})`;
  }
  function copyButton(text, id) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "valg";
    button.textContent = words.kopier;
    button.addEventListener("click", () => copy(cited(text(), id), button));
    return button;
  }
  /** The sentence that a number stands in. */
  function sentenceAround(element) {
    const block = element.closest("p, li, td, h3") ?? element;
    const before = document.createRange();
    before.setStart(block, 0);
    before.setEndBefore(element);
    const sentences = new Intl.Segmenter(document.documentElement.lang, { granularity: "sentence" });
    return (
      sentences.segment(block.textContent).containing(before.toString().length)?.segment ?? block.textContent
    );
  }
  if (navigator.clipboard) {
    for (const link of document.querySelectorAll("a.lenke-hit, .handlinger > a.valg"))
      link.addEventListener("click", () => copy(link.href, link));
    for (const actions of document.querySelectorAll(".handlinger")) {
      const figure = actions.closest("figure");
      const first = figure.closest("section.funn")?.querySelector(":scope > p:not(.grunnlag) data");
      const text = () => (first ? sentenceAround(first) : figure.querySelector("figcaption").textContent);
      actions.append(copyButton(text, figure.id));
    }
  }

  // A number's box: in the margin where there is one, else at the bottom of the screen.
  function sourceBox(link, row) {
    const cells = [...row.querySelectorAll("td")].map((cell) => cell.textContent.trim());
    const heads = [...row.closest("table").querySelectorAll("thead th")].map((th) => th.textContent);
    const box = document.createElement("aside");
    box.className = "kildeboks";
    box.id = `boks-${row.id}`;
    box.tabIndex = -1;
    box.setAttribute("popover", "manual");
    const heading = document.createElement("strong");
    heading.textContent = row.querySelector("th").textContent;
    const close = document.createElement("button");
    close.type = "button";
    close.textContent = words.lukk;
    close.className = "lukk";
    close.addEventListener("click", () => hide(link));
    const facts = document.createElement("dl");
    for (const at of [0, 1, 2]) {
      const [term, fact] = [document.createElement("dt"), document.createElement("dd")];
      term.textContent = heads[at + 1];
      fact.textContent = cells[at];
      facts.append(term, fact);
    }
    const ways = document.createElement("p");
    ways.className = "veier";
    const more = document.createElement("a");
    more.className = "valg";
    more.href = link.hash;
    more.textContent = row.closest("table").querySelector("caption").textContent.trim();
    ways.append(more);
    if (navigator.clipboard)
      ways.append(copyButton(() => sentenceAround(link), link.querySelector("data").id));
    box.append(heading, close, facts, ways);
    return box;
  }
  function place(link, box) {
    const [at, height] = [link.getBoundingClientRect(), box.offsetHeight];
    if (wide.matches) {
      const column = document.querySelector("main").getBoundingClientRect();
      const top = Math.max(16, Math.min(at.top - 40, innerHeight - height - 16));
      box.style.left = `${column.right - box.offsetWidth + scrollX}px`;
      box.style.top = `${top + scrollY}px`;
      box.style.setProperty(
        "--hale",
        `${Math.max(12, Math.min(at.top + at.height / 2 - top, height - 24))}px`,
      );
    } else if (at.bottom > innerHeight - height - 24) scrollBy(0, at.bottom - innerHeight + height + 24);
  }
  function hide(link) {
    document.getElementById(link.getAttribute("aria-controls"))?.remove();
    link.setAttribute("aria-expanded", "false");
    link.removeAttribute("aria-controls");
    link.focus({ preventScroll: true });
  }
  function toggle(link, row) {
    const isOpen = link.getAttribute("aria-expanded") === "true";
    for (const other of document.querySelectorAll('a.til-kilde[aria-expanded="true"]')) hide(other);
    if (isOpen) return;
    const box = sourceBox(link, row);
    (link.closest("ul.nokkeltall, p, li, h3, table") ?? link).after(box);
    if (box.showPopover) box.showPopover();
    place(link, box);
    link.setAttribute("aria-controls", box.id);
    link.setAttribute("aria-expanded", "true");
    box.focus({ preventScroll: true });
  }
  for (const link of document.querySelectorAll("a.til-kilde")) {
    const row = document.getElementById(link.hash.slice(1));
    if (!row) continue;
    link.setAttribute("role", "button");
    link.setAttribute("aria-expanded", "false");
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      toggle(link, row);
    });
    link.addEventListener("keydown", (event) => {
      if (event.key !== " ") return;
      event.preventDefault();
      toggle(link, row);
    });
  }
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const link of document.querySelectorAll('a.til-kilde[aria-expanded="true"]')) hide(link);
  });

  // A table that is wider than its place says that it can be moved.
  const measure = new ResizeObserver((all) => {
    for (const { target } of all) {
      if (target.scrollWidth > target.clientWidth + 1) target.dataset.ruller = words.ruller;
      else delete target.dataset.ruller;
    }
  });
  for (const table of document.querySelectorAll(".rullbar")) measure.observe(table);
})();
