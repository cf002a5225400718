/* Shows the filters of a page and runs them; what is chosen or typed stands in the address. */
(() => {
  const form = document.querySelector("form.filters");
  if (!form) return;
  const fields = [...form.elements].filter((each) => each.name);
  const entries = [...document.querySelectorAll("[data-entry]")];
  const groups = [...document.querySelectorAll("[data-group]")];
  const status = form.querySelector(".filters-status");
  const chosen = () =>
    fields.filter((each) => (each.type !== "radio" || each.checked) && each.value.trim());

  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const texts = new Map();
  const text = (entry) => {
    if (!texts.has(entry)) {
      texts.set(entry, plain(`${entry.textContent} ${entry.dataset.names ?? ""}`));
    }
    return texts.get(entry);
  };

  const asked = () =>
    chosen().map(({ type, name, value }) => {
      if (type !== "search") return (entry) => (entry.dataset[name] ?? "").split(" ").includes(value);
      const words = plain(value).trim().split(/\s+/);
      return (entry) => words.every((word) => text(entry).includes(word));
    });

  const run = () => {
    const wanted = asked();
    let shown = 0;
    for (const entry of entries) {
      const fit = wanted.every((fits) => fits(entry));
      if (entry.hidden === fit) entry.hidden = !fit;
      if (fit) shown += 1;
    }
    for (const group of groups) {
      group.hidden = !group.querySelector("[data-entry]:not([hidden])");
    }
    status.textContent = shown ? `${shown} of ${entries.length} shown` : "None fits all of these.";
  };

  const write = () => {
    const now = new URLSearchParams(location.search);
    for (const each of fields) now.delete(each.name);
    for (const each of chosen()) now.set(each.name, each.value);
    const query = now.toString();
    history.replaceState(null, "", location.pathname + (query ? `?${query}` : "") + location.hash);
  };

  for (const [name, value] of new URLSearchParams(location.search)) {
    for (const each of fields.filter((field) => field.name === name)) {
      if (each.type !== "radio") each.value = value;
      else if (each.value === value) each.checked = true;
      if (each.selectedIndex < 0) each.selectedIndex = 0;
    }
  }
  form.addEventListener("input", () => { run(); write(); });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  const fold = form.querySelector("details");
  if (fold) fold.open = matchMedia("(min-width: 56em)").matches || chosen().length > 0;
  run();
  /* An entry that a link leads to is shown, whatever was chosen. */
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target && target.closest("[hidden]")) {
    for (const each of fields) {
      if (each.type !== "radio") each.value = "";
      else if (!each.value) each.checked = true;
    }
    run();
    write();
  }
  if (target) target.scrollIntoView();
})();
