/* Shows the filters of a page and runs them; what is chosen or typed stands in the address. */
(() => {
  const form = document.querySelector("form.filters");
  if (!form) return;
  const fields = [...form.elements].filter((each) => each.name);
  const entries = [...document.querySelectorAll("[data-entry]")];
  const groups = [...document.querySelectorAll("[data-group]")];
  const status = form.querySelector(".filters__status");
  const clear = form.querySelector(".filters__clear");
  const summary = form.querySelector(".filters__chosen");
  const chosen = () => fields.filter((each) => (each.type !== "radio" || each.checked) && each.value.trim());

  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const texts = new Map();
  const text = (entry) => {
    if (!texts.has(entry)) {
      texts.set(entry, plain(`${entry.textContent} ${entry.dataset.names ?? ""}`));
    }
    return texts.get(entry);
  };

  const names = [...new Set(fields.filter(({ type }) => type !== "search").map(({ name }) => name))];
  const values = new Map(
    entries.map((entry) => [
      entry,
      Object.fromEntries(names.map((name) => [name, (entry.dataset[name] ?? "").split(" ")])),
    ]),
  );

  const asked = () =>
    chosen().map(({ type, name, value }) => {
      if (type !== "search") return { name, fits: (entry) => values.get(entry)[name].includes(value) };
      const words = plain(value).trim().split(/\s+/);
      return { name, fits: (entry) => words.every((word) => text(entry).includes(word)) };
    });

  /* Beside each value stands how many entries choosing it would leave. */
  const count = (numbers) => {
    for (const name of names) {
      for (const choice of fields.filter((each) => each.name === name)) {
        for (const each of choice.options ?? [choice]) {
          const number = numbers[name][each.value] ?? 0;
          const small = each.parentElement.querySelector("small");
          if (choice.options && each.value) {
            each.label = each.text.replace(/\(\d+\)$/, `(${number})`);
          } else if (small && !choice.options) {
            small.textContent = number;
          }
        }
      }
    }
  };

  /* How many of how many; of entries that say what they are, each sort apart. */
  const nouns = [...new Set(entries.map((entry) => entry.dataset.noun ?? ""))];
  const told = () =>
    listed(
      nouns.map((noun) => {
        const alike = entries.filter((entry) => (entry.dataset.noun ?? "") === noun);
        const shown = alike.filter((entry) => !entry.hidden).length;
        return word(noun ? "{shown} of {all} {noun}" : "{shown} of {all}", {
          shown,
          all: alike.length,
          noun,
        });
      }),
    );

  /* The label of a choice, without the number beside it. */
  const label = (field) => {
    const words = field.selectedOptions?.[0].text ?? field.nextElementSibling?.firstChild.textContent;
    return (words ?? field.value).replace(/\s*\(\d+\)$/, "").trim();
  };

  const run = () => {
    const wanted = asked();
    const numbers = Object.fromEntries(names.map((name) => [name, {}]));
    let shown = 0;
    for (const entry of entries) {
      const missed = wanted.filter(({ fits }) => !fits(entry));
      const fit = !missed.length;
      if (entry.hidden === fit) entry.hidden = !fit;
      if (fit) shown += 1;
      for (const name of missed.length > 1 ? [] : names) {
        if (!fit && missed[0].name !== name) continue;
        for (const value of values.get(entry)[name]) {
          numbers[name][value] = (numbers[name][value] ?? 0) + 1;
        }
      }
    }
    count(numbers);
    if (clear) clear.hidden = !wanted.length;
    if (summary) summary.textContent = listed(chosen().map(label));
    for (const group of groups) {
      group.hidden = !group.querySelector("[data-entry]:not([hidden])");
    }
    status.textContent = shown
      ? word("{counts} shown", { counts: told() })
      : word("Nothing matches all of these filters.");
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
  form.addEventListener("input", () => {
    run();
    write();
  });
  form.addEventListener("reset", () => {
    const fold = form.querySelector("details:not([open])");
    setTimeout(() => {
      run();
      write();
      (fold?.firstElementChild ?? fields[0]).focus();
    });
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  run();
  /* An entry that a link leads to is shown, whatever was chosen. */
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target?.closest("[hidden]")) {
    for (const each of fields) {
      if (each.type !== "radio") each.value = "";
      else if (!each.value) each.checked = true;
    }
    run();
    write();
  }
  if (target) target.scrollIntoView();
})();
