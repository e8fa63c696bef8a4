// Makes a page that is whole without it a little easier to use: a number shows its source where it stands,
// and the contents follow the reader.
(() => {
  // Its words come from the page, in its own language.
  const { lukk: closeLabel } = document.currentScript.dataset;

  function sourceBox(link, row) {
    const cells = row.querySelectorAll("td");
    const [inText, , asked, known, base] = [...cells].map((cell) => cell.textContent.trim());
    const box = document.createElement("aside");
    box.className = "kildeboks";
    box.id = `boks-${row.id}`;
    box.tabIndex = -1;
    const heading = document.createElement("strong");
    heading.textContent = inText;
    const heads = [...row.closest("table").querySelectorAll("thead th")].map((th) => th.textContent);
    const facts = [asked, known, base].map((text, index) => {
      const fact = document.createElement("p");
      fact.textContent = `${heads[index + 3]}: ${text}`;
      return fact;
    });
    const more = document.createElement("a");
    more.href = link.hash;
    more.textContent = `${heads[0]} ${row.querySelector("th").textContent} ↓`;
    const close = document.createElement("button");
    close.type = "button";
    close.textContent = closeLabel;
    close.className = "lukk";
    close.addEventListener("click", () => hide(link));
    box.append(heading, ...facts, more, " ", close);
    return box;
  }

  function hide(link) {
    document.getElementById(link.getAttribute("aria-controls"))?.remove();
    link.setAttribute("aria-expanded", "false");
    link.removeAttribute("aria-controls");
    link.focus();
  }

  for (const link of document.querySelectorAll("a.til-kilde")) {
    const row = document.getElementById(link.hash.slice(1));
    if (!row) continue;
    link.setAttribute("aria-expanded", "false");
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const open = link.getAttribute("aria-expanded") === "true";
      for (const other of document.querySelectorAll('a.til-kilde[aria-expanded="true"]')) hide(other);
      if (open) return;
      const box = sourceBox(link, row);
      (link.closest("ul.nokkeltall, p, li, h3") ?? link).after(box);
      link.setAttribute("aria-controls", box.id);
      link.setAttribute("aria-expanded", "true");
      box.focus({ preventScroll: true });
    });
  }
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    for (const link of document.querySelectorAll('a.til-kilde[aria-expanded="true"]')) hide(link);
  });

  const entries = new Map();
  for (const link of document.querySelectorAll("nav.innhold a")) {
    const heading = document.getElementById(link.hash.slice(1));
    const section = heading?.closest("section");
    if (section) entries.set(section, link);
  }
  const seen = new Set();
  const follow = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes)
        isIntersecting ? seen.add(target) : seen.delete(target);
      const first = [...entries.keys()].find((section) => seen.has(section));
      for (const [section, link] of entries) {
        if (section === first) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      }
    },
    { rootMargin: "-10% 0px -70% 0px" },
  );
  for (const section of entries.keys()) follow.observe(section);
})();
