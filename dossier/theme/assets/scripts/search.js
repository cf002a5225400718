/* The search: what it needs is fetched when it is wanted; short words are whole words once the
   next is begun, words that nothing has may have a slip in them, and kinds are words. */
(() => {
  const field = document.querySelector(".md-search__input");
  const list = document.querySelector(".md-search-result__list");
  if (!field || !list) return;

  /* The search completes every word, so that "we" would find the West. A weight, here of 1, is
     its sign for a word that is complete. Words between quotation marks are complete anyway. */
  const whole = (words) =>
    words.replace(/(?<!\S)[^\s"+~^*:-]{1,3}(?=\s)/g, (word) => `${word}^1`);
  /* A sign of how far a word may be from what is found: here a letter more, less or other. */
  const near = (words) => words.replace(/(?<!\S)[\p{L}\p{M}]{5,}(?!\S)/gu, (word) => `${word}~1`);
  let missed = null;
  const asked = (query) =>
    query.split(/("[^"]*(?:"|$))/)
      .map((part, at) => (at % 2 ? part : whole(query === missed ? near(part) : part))).join("");
  const { get, set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
  Object.defineProperty(field, "value", {
    get() { return asked(get.call(this)); },
    set(words) { set.call(this, words); },
  });

  /* The search hears keys alone; words that are pasted or spoken are looked for as well. */
  const search = () => field.dispatchEvent(new Event("keyup"));
  field.addEventListener("input", search);

  /* What nothing fits is asked again, a letter left open in every longer word. */
  const meta = document.querySelector(".md-search-result__meta");
  const hint = document.querySelector(".search-near");
  const answered = () => {
    const words = get.call(field);
    const none = meta.textContent.trim() === meta.dataset.none;
    hint.hidden = none || words !== missed;
    if (!none || words === missed || near(words) === words) return;
    missed = words;
    search();
  };
  new MutationObserver(answered).observe(meta, { childList: true, characterData: true, subtree: true });

  /* The program and its index are large: a reader who only reads, or passes by on the way to the
     text, needs neither. */
  const fetched = () => {
    for (const kept of document.querySelectorAll("template.searching")) {
      for (const named of kept.content.querySelectorAll("script[src]")) {
        const address = named.getAttribute("src");
        if (document.querySelector(`script[src="${CSS.escape(address)}"]`)) continue;
        const script = document.createElement("script");
        script.src = address;
        script.async = false;
        document.head.append(script);
      }
      kept.remove();
    }
  };
  for (const sign of ["pointerenter", "pointerdown", "input"]) field.addEventListener(sign, fetched);
  if (field.value || new URLSearchParams(location.search).has("q")) fetched();

  /* Keys that mean something only while the search has the focus: anywhere else they may be
     a word that is spoken to the page. */
  addEventListener("keydown", (event) => {
    if (!field.form.parentNode.contains(document.activeElement)) event.stopImmediatePropagation();
  });

  /* The kind of a thing among the results is a word of the result, no place of the page. */
  const quiet = () => {
    for (const tags of list.querySelectorAll("nav.md-tags:not([role])")) {
      tags.setAttribute("role", "none");
    }
  };
  new MutationObserver(quiet).observe(list, { childList: true, subtree: true });
})();
