/* Notes: beside their words where there is a margin, on a sheet under a tap where there is none.
   Without this script they are read at the foot of the page. */
(() => {
  const list = document.querySelector(".side-notes");
  const text = document.querySelector(".text");
  if (!list || !text) return;
  const wide = matchMedia("screen and (min-width: 62em)");
  const notes = [...list.querySelectorAll(".side-note")];
  const references = [...document.querySelectorAll("a.reference[href^='#note-']")];
  const GAP = 10;

  const noteOf = (reference) => document.getElementById(reference.hash.slice(1));
  const firstReference = (note) => references.find((each) => each.hash === `#${note.id}`);

  /* Blocks of notes that would overlap move together, as little as they can (Pool Adjacent
     Violators), and none rises above the first line of the text. */
  const heights = (wanted) => {
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
    let floor = -Infinity;
    return (least) => {
      floor = least;
      return pools.flatMap(({ sum, count, height, offsets }) => {
        const top = Math.max(sum / count, floor);
        floor = top + height;
        return offsets.map((offset) => top + offset);
      });
    };
  };

  const place = () => {
    list.classList.toggle("placed", wide.matches);
    text.style.minHeight = "";
    if (!wide.matches) {
      for (const note of notes) note.style.top = "";
      return;
    }
    const origin = list.offsetParent.getBoundingClientRect().top;
    const shown = notes.filter((note) => note.offsetParent && firstReference(note));
    const wanted = shown.map((note) => ({
      top: firstReference(note).getBoundingClientRect().top - origin - 4,
      height: note.offsetHeight,
    }));
    const start = text.getBoundingClientRect().top - origin + parseFloat(getComputedStyle(text).paddingTop);
    const tops = heights(wanted)(start);
    shown.forEach((note, number) => { note.style.top = `${tops[number]}px`; });
    const last = shown.length - 1;
    if (last >= 0) text.style.minHeight = `${tops[last] + wanted[last].height - start + 60}px`;
  };

  let opener = null;
  const close = () => {
    for (const note of notes) note.classList.remove("sheet", "here");
    for (const each of references) each.removeAttribute("aria-expanded");
    if (opener) opener.focus({ preventScroll: true });
    opener = null;
  };

  const open = (reference, note) => {
    const again = note.classList.contains("here");
    close();
    if (again) return;
    opener = reference;
    note.classList.add("here");
    note.classList.toggle("sheet", !wide.matches);
    reference.setAttribute("aria-expanded", "true");
    note.tabIndex = -1;
    note.focus({ preventScroll: true });
    if (wide.matches) note.scrollIntoView({ block: "nearest" });
  };

  for (const note of notes) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "side-note__close";
    button.setAttribute("aria-label", "Close the note");
    button.textContent = "×";
    button.addEventListener("click", close);
    note.append(button);
  }
  document.addEventListener("click", (event) => {
    const reference = event.target.closest?.("a.reference");
    const note = reference && noteOf(reference);
    if (!note || !notes.includes(note) || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    open(reference, note);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && opener) close();
  });
  for (const change of ["change", "toggle"]) document.addEventListener(change, place, true);
  wide.addEventListener("change", () => { close(); place(); });
  addEventListener("resize", place);
  document.fonts?.ready.then(place);
  place();
})();
