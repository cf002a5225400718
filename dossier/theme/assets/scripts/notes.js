/* Notes: beside their words where there is a margin, on a sheet under a tap where there is none,
   in a list at the foot when asked for. Without this script they are read in that list. */
(() => {
  const list = document.querySelector(".sidenotes");
  const text = document.querySelector(".text");
  if (!list || !text) return;
  const wide = matchMedia("screen and (width >= 62em)");
  const notes = [...list.querySelectorAll(".sidenote")];
  const references = [...document.querySelectorAll("a.reference[href^='#note-']")];
  const RANKS = ["sidenote--contradiction", "sidenote--gloss", "sidenote--lesser", "sidenote--slight"];
  const GAP = 10;
  const FARTHEST = 150; /* pixels that a note may stand from its words */
  let listed = false;
  let opener = null;

  const firstReference = (note) => references.find((each) => each.hash === `#${note.id}`);
  const rank = (note) => RANKS.findIndex((name) => note.classList.contains(name));

  /* Where notes stand that would overlap at their wanted places: pushed apart as little as can
     be (the pool-adjacent-violators algorithm), none above the first line of the text. */
  const spread = (wanted, least) => {
    const pools = [];
    for (const { top, height } of wanted) {
      pools.push({ sum: top, count: 1, height: height + GAP, offsets: [0] });
      while (pools.length > 1) {
        const [before, last] = pools.slice(-2);
        if (before.sum / before.count + before.height <= last.sum / last.count) break;
        pools.pop();
        before.offsets.push(...last.offsets.map((offset) => offset + before.height));
        before.sum += last.sum - last.count * before.height;
        before.count += last.count;
        before.height += last.height;
      }
    }
    let floor = least;
    return pools.flatMap(({ sum, count, height, offsets }) => {
      const top = Math.max(sum / count, floor);
      floor = top + height;
      return offsets.map((offset) => top + offset);
    });
  };

  /* As many notes as can stand near their words, the weightiest first. */
  const chosen = (wanted, least) => {
    let kept = [];
    const near = (set) =>
      spread(set, least).every((top, number) => Math.abs(top - set[number].top) <= FARTHEST);
    for (const each of [...wanted].sort((one, other) => one.rank - other.rank)) {
      const more = [...kept, each].sort((one, other) => one.order - other.order);
      if (near(more)) kept = more;
    }
    return kept;
  };

  /* A sign whose note has no room beside the words says so. */
  const mark = (note, folded) => {
    for (const each of references) {
      if (each.hash !== `#${note.id}`) continue;
      each.classList.toggle("reference--folded", folded);
      each.title = folded ? word("Click to open the note") : "";
    }
  };

  const place = () => {
    const beside = wide.matches && !listed;
    list.classList.toggle("is-placed", beside);
    list.classList.toggle("is-closed", !wide.matches && !listed);
    text.style.minHeight = "";
    for (const note of notes) {
      note.classList.remove("is-folded");
      note.style.top = "";
      mark(note, false);
    }
    if (!beside) return;
    const origin = list.offsetParent.getBoundingClientRect().top;
    const style = getComputedStyle(text);
    const start = text.getBoundingClientRect().top - origin + parseFloat(style.paddingTop);
    const wanted = notes
      .filter((note) => note.offsetParent && firstReference(note))
      .map((note) => ({
        note,
        rank: rank(note),
        height: note.offsetHeight,
        top: Math.max(firstReference(note).getBoundingClientRect().top - origin - 4, start),
      }))
      .sort((one, other) => one.top - other.top)
      .map((each, order) => ({ ...each, order }));
    const kept = chosen(wanted, start);
    const tops = spread(kept, start);
    for (const each of wanted) {
      const number = kept.indexOf(each);
      each.note.classList.toggle("is-folded", number < 0);
      mark(each.note, number < 0);
      each.note.style.top = `${number < 0 ? each.top : tops[number]}px`;
    }
    const last = kept.length - 1;
    if (last >= 0) text.style.minHeight = `${tops[last] + kept[last].height - start + 60}px`;
  };

  const close = (back = true) => {
    for (const note of notes) note.classList.remove("is-sheet", "is-here");
    for (const each of references) each.removeAttribute("aria-expanded");
    if (opener && back) opener.focus({ preventScroll: true });
    opener = null;
  };

  const open = (reference, note) => {
    const again = note.classList.contains("is-here");
    close();
    if (again) return;
    opener = reference;
    note.classList.add("is-here");
    note.classList.toggle("is-sheet", !wide.matches && !listed);
    reference.setAttribute("aria-expanded", "true");
    note.tabIndex = -1;
    note.focus({ preventScroll: true });
    if (wide.matches || listed) note.scrollIntoView({ block: "nearest" });
  };

  const button = (name, label, act) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = name;
    made.textContent = label;
    made.addEventListener("click", act);
    return made;
  };

  for (const note of notes) {
    const cross = button("sidenote__close", "×", () => close());
    cross.setAttribute("aria-label", word("Close the note"));
    note.append(cross);
  }
  const unfold = button("sidenotes__unfold", word("Show all notes as a list"), () => {
    listed = !listed;
    unfold.setAttribute("aria-expanded", String(listed));
    close(false);
    place();
  });
  unfold.setAttribute("aria-expanded", "false");
  list.querySelector("h2").after(unfold);

  document.addEventListener("click", (event) => {
    const reference = event.target.closest?.("a.reference");
    const note = reference && document.getElementById(reference.hash.slice(1));
    if (!notes.includes(note)) {
      if (opener && !event.target.closest?.(".sidenote.is-here")) close(false);
      return;
    }
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(reference, note);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && opener) close();
  });
  for (const change of ["change", "toggle"]) document.addEventListener(change, place, true);
  wide.addEventListener("change", () => close(false));
  addEventListener("resize", place);
  document.fonts?.ready.then(place);
  place();

  /* A link to a note, or to the words of a gloss, shows the note, its layer switched on. */
  const linked = document.getElementById(location.hash.slice(1).replace(/^gloss-/, "note--"));
  const sign = notes.includes(linked) && firstReference(linked);
  if (sign) {
    const layer = document.getElementById(RANKS[rank(linked)].replace("sidenote-", "layer"));
    if (layer?.checked === false) layer.click();
    open(sign, linked);
  }
})();
