/* The search: short words are whole words once the next is begun, and kinds are words. */
(() => {
  const field = document.querySelector(".md-search__input");
  const list = document.querySelector(".md-search-result__list");
  if (!field || !list) return;

  /* The search completes every word, so that "we" would find the West. A weight, here of 1, is
     its sign for a word that is complete. Words between quotation marks are complete anyway. */
  const whole = (words) =>
    words.replace(/(?<!\S)[^\s"+~^*:-]{1,3}(?=\s)/g, (word) => `${word}^1`);
  const asked = (query) =>
    query.split(/("[^"]*(?:"|$))/).map((part, at) => (at % 2 ? part : whole(part))).join("");
  const { get, set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
  Object.defineProperty(field, "value", {
    get() { return asked(get.call(this)); },
    set(words) { set.call(this, words); },
  });

  /* The search hears keys alone; words that are pasted or spoken are looked for as well. */
  field.addEventListener("input", () => field.dispatchEvent(new Event("keyup")));

  /* The kind of a thing among the results is a word of the result, no place of the page. */
  const quiet = () => {
    for (const tags of list.querySelectorAll("nav.md-tags:not([role])")) {
      tags.setAttribute("role", "none");
    }
  };
  new MutationObserver(quiet).observe(list, { childList: true, subtree: true });
})();
