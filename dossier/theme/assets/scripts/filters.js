/* Shows the filters of a page and runs them; what is chosen stands in the address. */
(() => {
  const form = document.querySelector("form.filters");
  if (!form) return;
  const entries = [...document.querySelectorAll("[data-entry]")];
  const groups = [...document.querySelectorAll("[data-group]")];
  const status = form.querySelector(".filters-status");
  const chosen = () => [...form.querySelectorAll("input:checked")].filter((each) => each.value);

  const fits = (entry, wanted) =>
    wanted.every((each) => (entry.dataset[each.name] ?? "").split(" ").includes(each.value));

  const run = () => {
    const wanted = chosen();
    let shown = 0;
    for (const entry of entries) {
      entry.hidden = !fits(entry, wanted);
      if (!entry.hidden) shown += 1;
    }
    for (const group of groups) {
      group.hidden = !group.querySelector("[data-entry]:not([hidden])");
    }
    status.textContent = shown ? `${shown} of ${entries.length} shown` : "None fits all of these.";
  };

  const write = () => {
    const now = new URLSearchParams(location.search);
    for (const each of form.querySelectorAll("input")) now.delete(each.name);
    for (const each of chosen()) now.set(each.name, each.value);
    const query = now.toString();
    history.replaceState(null, "", location.pathname + (query ? `?${query}` : "") + location.hash);
  };

  for (const [name, value] of new URLSearchParams(location.search)) {
    for (const each of form.elements) {
      if (each.name === name && each.value === value) each.checked = true;
    }
  }
  form.addEventListener("change", () => { run(); write(); });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  form.querySelector("details").open = matchMedia("(min-width: 56em)").matches || chosen().length > 0;
  run();
  /* An entry that a link leads to is shown, whatever was chosen. */
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target && target.closest("[hidden]")) {
    for (const each of form.querySelectorAll('input[value=""]')) each.checked = true;
    run();
    write();
  }
  if (target) target.scrollIntoView();
})();
