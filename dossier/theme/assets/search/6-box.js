/* The field and its list: a combobox with a listbox (ARIA Authoring Practices Guide). */
const NUMBER = 10;
/* "word" is of the page's own script, which is there before this one. */
const SAY = {
  waiting: word("Searching …"),
  broken: word("The index of the search could not be loaded. Load the page again."),
  empty: word("There is no word in this, only signs. Type a word or a number."),
  foreign: word("Nothing in this dossier is written in this script."),
  none: word("No page contains these words."),
  noPhrase: word("No page contains these words in this order. Without quotation marks more may be found."),
  one: word("One result."),
  many: (count) => word("{count} results.", { count }),
  some: word("No page contains all of these words. These contain some:"),
  also: (count) => (count === 1
    ? word("1 more contains some of these words.")
    : word("{count} more contain some of these words.", { count })),
  slips: word("No page contains these words. Closest matches:"),
  cut: word("Only the first {count} characters are searched for.", { count: MOST_LETTERS }),
  more: word("More results"),
};

const box = document.querySelector("[role=search]");
const field = box.querySelector("[role=combobox]");
const list = box.querySelector("[role=listbox]");
const status = box.querySelector("[role=status]");
const panel = box.querySelector(".search__panel");
const site = new URL("../../", folder).href;
let index = null, asking = 0, current = -1, unfolded = null;

const options = () => [...list.children];
const choose = (place) => {
  const every = options();
  every[current]?.removeAttribute("aria-selected");
  current = every.length ? (place + every.length) % every.length : -1;
  const chosen = every[current];
  chosen?.setAttribute("aria-selected", "true");
  chosen?.scrollIntoView({ block: "nearest" });
  if (chosen) field.setAttribute("aria-activedescendant", chosen.id);
  else field.removeAttribute("aria-activedescendant");
};
const show = (isShown) => {
  panel.hidden = !isShown;
  field.setAttribute("aria-expanded", String(isShown && list.children.length > 0));
  if (!isShown) {
    options()[current]?.removeAttribute("aria-selected");
    current = -1;
    field.removeAttribute("aria-activedescendant");
  }
};
const say = (...sentences) => {
  const words = sentences.filter(Boolean).join(" ");
  if (status.textContent !== words) status.textContent = words;
};

const foreign = (query) => {
  const letters = Array.from(query.normalize("NFKD")).filter((sign) => /\p{L}/u.test(sign));
  return letters.length && letters.every((sign) => !index.blocks.has(sign.toLowerCase().codePointAt(0) >> 7));
};

const summary = (answer, query, count) => {
  const cut = answer.isCut && SAY.cut;
  if (answer.isEmpty) return [SAY.empty, cut];
  if (!count) {
    if (foreign(query)) return [SAY.foreign, cut];
    return [answer.phrases.length ? SAY.noPhrase : SAY.none, cut];
  }
  if (answer.isSlip) return [SAY.slips, cut];
  if (!answer.all) return [SAY.some, cut];
  const all = answer.all === 1 ? SAY.one : SAY.many(answer.all);
  return [all, answer.some ? SAY.also(answer.some) : "", cut];
};

/* Put the next answers into the list. */
const extend = async (answer, from, number, mine) => {
  const { shown, at } = await next(index, answer, from, number);
  if (mine !== asking) return 0;
  list.querySelector(".search__more")?.remove();
  const first = list.children.length;
  shown.forEach((hit, place) =>
    list.append(shownAnswer(index, hit, answer, site, `search--result-${first + place}`)));
  if (at < answer.hits.length) {
    const more = made("div", { class: "search__more", role: "option", id: "search--more" }, SAY.more);
    more.addEventListener("click", () => extend(answer, at, 2 * NUMBER, mine));
    list.append(more);
  }
  return shown.length;
};

const search = async () => {
  const mine = ++asking, query = field.value;
  if (!query.trim()) {
    list.replaceChildren();
    say();
    show(false);
    return;
  }
  try {
    if (!index) {
      say(SAY.waiting);
      index = await opened();
    }
    const answer = await answers(index, query);
    if (mine !== asking) return;
    const old = options();
    const count = await extend(answer, 0, NUMBER, mine);
    if (mine !== asking) return;
    old.forEach((option) => option.remove());
    options().forEach((option, place) => {
      if (option.id !== "search--more") option.id = `search--result-${place}`;
    });
    /* A phrase is counted by the pages that are known to have it. */
    const counted = answer.phrases?.length ? { ...answer, all: count, some: 0 } : answer;
    say(...summary(counted, query, count));
    current = -1;
    field.removeAttribute("aria-activedescendant");
    show(true);
  } catch (error) {
    console.error(error);
    if (mine !== asking) return;
    list.replaceChildren();
    say(SAY.broken);
    show(true);
  }
};

const open = (option) => option?.click();
field.addEventListener("input", search);
field.addEventListener("focus", () => field.value.trim() && list.children.length && show(true));
field.addEventListener("keydown", (event) => {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const isOpen = !panel.hidden;
  const keys = {
    ArrowDown: () => (isOpen ? choose(current + 1) : show(list.children.length > 0)),
    ArrowUp: () => (isOpen ? choose(current < 0 ? -1 : current - 1) : show(list.children.length > 0)),
    Enter: () => open(options()[Math.max(0, current)]),
    Escape: () => {
      if (isOpen) show(false);
      else {
        field.value = "";
        search();
      }
    },
  };
  if (keys[event.key]) {
    event.preventDefault();
    keys[event.key]();
  }
});
box.addEventListener("focusout", (event) => {
  if (!box.contains(event.relatedTarget)) show(false);
});
/* The list keeps the focus in the field, and a click on it is no way out of the box. */
panel.addEventListener("pointerdown", (event) => event.preventDefault());
box.querySelector("[type=reset]").addEventListener("click", () => {
  field.value = "";
  search();
  field.focus();
});
box.addEventListener("submit", (event) => event.preventDefault());
if (field.value.trim()) search();
