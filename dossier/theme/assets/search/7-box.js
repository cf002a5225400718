/* The field and its list: a combobox with a listbox (ARIA Authoring Practices Guide). */
const NUMBER = 10,
  AT_ONCE = 2;
/* "word" is of the page's own script, which is there before this one. */
const SAY = {
  waiting: word("Searching …"),
  broken: word("The index of the search could not be loaded. Load the page again."),
  empty: word("There is no word in this, only signs. Type a word or a number."),
  foreign: word("Nothing in this dossier is written in this script."),
  none: word("No page contains these words."),
  noPhrase: word("No page contains these words in this order. Without quotation marks more may be found."),
  phrase: word("With these words in this order:"),
  one: word("One result."),
  many: (count) => word("{count} results.", { count }),
  some: word("No page contains all of these words. These contain some:"),
  also: (count) =>
    count === 1
      ? word("1 more contains some of these words.")
      : word("{count} more contain some of these words.", { count }),
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
let index = null,
  opening = null,
  asking = 0,
  current = -1;

const options = () => [...list.children];
const choose = (place) => {
  const every = options();
  every[current]?.removeAttribute("aria-selected");
  current = place < 0 || !every.length ? -1 : place % every.length;
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
  if (answer.isSlip) return [answer.hasFound ? SAY.some : SAY.slips, cut];
  if (!answer.all) return [SAY.some, cut];
  /* How many have the words in this order is known once all were looked into. */
  if (answer.phrases.length) return [SAY.phrase, cut];
  const all = answer.all === 1 ? SAY.one : SAY.many(answer.all);
  return [all, answer.some ? SAY.also(answer.some) : "", cut];
};

const option = (answer, hit, place) => shownAnswer(index, hit, answer, site, `search--result-${place}`);

/* Put the next answers into the list. */
const extend = async (answer, from, number, mine) => {
  const { shown, at } = await next(index, answer, from, number);
  if (mine !== asking) return;
  list.querySelector(".search__more")?.remove();
  const before = list.children.length;
  list.append(...shown.map((hit, place) => option(answer, hit, before + place)));
  if (at < answer.found) {
    const more = made("div", { class: "search__more", role: "option", id: "search--more" }, SAY.more);
    more.addEventListener("click", () => extend(answer, at, 2 * NUMBER, mine));
    list.append(more);
  }
};

/* The index is opened once; where that failed, anew with the next question. */
const ready = () =>
  (opening ??= opened()
    .then((made) => {
      /* What tells letters apart is compiled before it is needed, but no answer waits for it. */
      setTimeout(() => {
        if (asking) return;
        made.cut("é ß");
        LETTER.test("é");
      });
      return made;
    })
    .catch((error) => {
      opening = null;
      throw error;
    }));
/* Once the browser has drawn what there is. A page that nobody looks at is not drawn. */
const drawn = () =>
  new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, 300);
  });

const search = async () => {
  const mine = ++asking,
    query = field.value;
  if (!query.trim()) {
    list.replaceChildren();
    list.removeAttribute("aria-busy");
    say();
    show(false);
    return;
  }
  try {
    if (!index) {
      say(SAY.waiting);
      index = await ready();
    }
    const answer = await answers(index, query);
    if (mine !== asking) return;
    const first = await next(index, answer, 0, AT_ONCE);
    if (mine !== asking) return;
    list.replaceChildren(...first.shown.map((hit, place) => option(answer, hit, place)));
    list.setAttribute("aria-busy", "true");
    choose(-1);
    say(...summary(answer, query, first.shown.length));
    show(true);
    await drawn();
    if (mine !== asking) return;
    await extend(answer, first.at, NUMBER - AT_ONCE, mine);
    if (mine === asking) list.removeAttribute("aria-busy");
  } catch (error) {
    console.error(error);
    if (mine !== asking) return;
    list.replaceChildren();
    list.removeAttribute("aria-busy");
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
    ArrowUp: () =>
      isOpen ? choose(current < 0 ? list.children.length - 1 : current - 1) : show(list.children.length > 0),
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
else ready().catch(() => {}); // whoever asks is told
