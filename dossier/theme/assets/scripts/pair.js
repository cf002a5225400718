/* Two articles side by side: on a wide screen each has a column of its own, and where one is
   scrolled to, the other follows, so that a passage both have stands level. */
(() => {
  const spread = document.querySelector(".pair");
  if (!spread) return;
  const wide = matchMedia("screen and (width >= 62em)");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const swapped = document.getElementById("swapped");
  const together = document.getElementById("together");
  const cells = [...spread.querySelectorAll(".pair__cell")].map((cell) => ({
    cell,
    row: cell.parentNode,
    side: cell.previousElementSibling ? 1 : 0,
  }));
  const columns = [...spread.querySelectorAll(".pair__head")].map((head) => {
    const made = document.createElement("div");
    made.className = "pair__column";
    made.tabIndex = 0;
    made.setAttribute("role", "region");
    made.setAttribute("aria-label", head.textContent.trim());
    return made;
  });
  const frame = document.createElement("div");
  frame.innerHTML = `<svg class="pair__ties" aria-hidden="true"></svg>`;
  const drawn = frame.firstChild;
  const passages = [...spread.querySelectorAll(".pair__reference[id^=first-]")].map((one) => {
    const ends = [one, document.getElementById(one.hash.slice(1))];
    const tie = drawn.appendChild(document.createElementNS(drawn.namespaceURI, "path"));
    const kind = /tie--(\w+)/.exec(one.className)?.[1];
    const moved = kind !== undefined || one.querySelector(".pair__elsewhere") !== null;
    const quiet = kind !== undefined && !["contradict", "utterance"].includes(kind);
    tie.classList.add("pair__tie");
    if (kind) tie.classList.add(`pair__tie--${kind}`);
    else if (moved) tie.classList.add("moved");
    tie.classList.toggle("is-quiet", quiet);
    /* Where the words begin; the number stands after them. */
    const starts = ends.map((end, side) => spread.querySelector(`[data-of~="${ends[1 - side].id}"]`) ?? end);
    return { ends, starts, tie, moved, kind, tops: [0, 0] };
  });
  let knots = [];
  let driver = 0;
  let shift = 0;
  let start = 0;
  let waiting = 0;

  const placed = () => spread.classList.contains("pair--columns");
  const most = (side) => columns[side].scrollHeight - columns[side].clientHeight;
  const top = (side, node) =>
    (node.getClientRects()[0] ?? node.getBoundingClientRect()).top -
    columns[side].getBoundingClientRect().top +
    columns[side].scrollTop;

  /* A line goes down the window as the column is scrolled from its beginning to its end; what
     it meets in the one column it should meet in the other. */
  const line = (side) =>
    most(side) > 0 ? (columns[side].scrollTop / most(side)) * columns[side].clientHeight : 0;
  const across = (side, place) => {
    const next = Math.max(
      1,
      knots.findIndex((knot) => knot[side] >= place),
    );
    const [from, to] = [knots[next - 1], knots[next]];
    const part = (place - from[side]) / (to[side] - from[side] || 1);
    return from[1 - side] + part * (to[1 - side] - from[1 - side]);
  };
  const wanted = (side) => across(side, columns[side].scrollTop + line(side)) - line(side);

  const tie = () => {
    waiting = 0;
    const width = drawn.clientWidth;
    for (const each of passages) {
      const [one, other] = (swapped.checked ? [1, 0] : [0, 1]).map((side) =>
        Math.round(each.tops[side] - columns[side].scrollTop + 12),
      );
      each.tie.setAttribute("d", `M0 ${one}C${width / 2} ${one} ${width / 2} ${other} ${width} ${other}`);
    }
  };
  const redraw = () => {
    if (!waiting) waiting = requestAnimationFrame(tie);
  };

  /* From now on this column leads; what the other is away from it is lost as it goes on. */
  const lead = (side, place = columns[1 - side].scrollTop) => {
    driver = side;
    start = columns[side].scrollTop;
    shift = place - wanted(side);
  };
  const follow = () => {
    const gone = Math.abs(columns[driver].scrollTop - start) / columns[driver].clientHeight;
    columns[1 - driver].scrollTop = wanted(driver) + shift * Math.max(0, 1 - gone);
  };
  const level = (side, { starts }) => {
    const away = top(1 - side, starts[1 - side]) - top(side, starts[side]);
    const place = Math.max(0, Math.min(most(1 - side), columns[side].scrollTop + away));
    lead(side, place);
    columns[1 - side].scrollTo({ top: place, behavior: calm.matches ? "auto" : "smooth" });
  };

  const measure = () => {
    if (!placed()) return;
    for (const each of passages) each.tops = each.starts.map((node, side) => top(side, node));
    knots = [[0, 0]];
    for (const { tops, moved } of passages) {
      const last = knots.at(-1);
      if (!moved && tops[0] > last[0] && tops[1] > last[1]) knots.push(tops);
    }
    knots.push(columns.map((column) => column.scrollHeight));
    lead(driver);
    redraw();
  };
  const arrange = () => {
    const beside = wide.matches;
    if (beside === placed()) return;
    spread.classList.toggle("pair--columns", beside);
    together.form.hidden = !beside;
    for (const { cell, row, side } of cells) (beside ? columns[side] : row).append(cell);
    if (beside) spread.append(columns[0], drawn, columns[1]);
    else for (const each of [...columns, drawn]) each.remove();
    measure();
  };
  /* The passage that the address names stands in sight, the other half level with it. */
  const arrive = () => {
    const found = passages.find(({ ends }) => ends.some((end) => `#${end.id}` === location.hash));
    if (!found || !placed()) return;
    const side = found.ends[0].id === location.hash.slice(1) ? 0 : 1;
    columns[side].scrollTop = found.tops[side] - columns[side].clientHeight / 3;
    level(side, found);
    spread.scrollIntoView({ block: "nearest" });
  };

  for (const [side, column] of columns.entries()) {
    for (const kind of ["wheel", "pointerdown", "pointerenter", "keydown"]) {
      column.addEventListener(
        kind,
        () => {
          if (driver !== side) lead(side);
        },
        { passive: true },
      );
    }
    column.addEventListener("scroll", () => {
      if (side === driver && together.checked) follow();
      redraw();
    });
    column.addEventListener("focusin", ({ target }) => {
      const found = passages.find(({ ends }) => ends[side] === target);
      if (found) requestAnimationFrame(() => level(side, found));
    });
    column.addEventListener("click", (event) => {
      const reference = event.target.closest(".pair__reference");
      const found = passages.find(({ ends }) => ends[side] === reference);
      if (!found || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const places = [scrollX, scrollY, ...columns.map((each) => each.scrollTop)];
      removeEventListener("hashchange", arrive);
      addEventListener("hashchange", () => addEventListener("hashchange", arrive), { once: true });
      location.hash = reference.hash;
      scrollTo(places[0], places[1]);
      for (const number of [0, 1]) columns[number].scrollTop = places[2 + number];
      level(side, found);
    });
  }
  /* A sign says under the mouse what the list has under its number. */
  for (const entry of document.querySelectorAll(".jump-list li > a")) {
    const sign = document.getElementById(entry.hash.slice(1));
    const other = sign && document.getElementById(sign.hash.slice(1));
    if (other) sign.title = other.title = entry.textContent;
  }
  /* From one passage, point or utterance to the next, in the order of the first article. */
  const steps = document.querySelector(".steps");
  let step = -1;
  const go = (by) => {
    step = (step + by + passages.length) % passages.length;
    const { ends } = passages[step];
    location.hash = ends[0].id;
    (placed() ? columns[0] : ends[0]).scrollIntoView({ block: placed() ? "nearest" : "center" });
    ends[0].focus({ preventScroll: true });
  };
  if (steps && passages.length) {
    steps.hidden = false;
    const [back, on] = steps.querySelectorAll("button");
    back.addEventListener("click", () => go(step < 0 ? 0 : -1));
    on.addEventListener("click", () => go(1));
    spread.addEventListener("focusin", ({ target }) => {
      const place = passages.findIndex(({ ends }) => ends.includes(target));
      if (place >= 0) step = place;
    });
    addEventListener("keydown", (event) => {
      if (!event.altKey || event.ctrlKey || event.metaKey) return;
      const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (by) {
        event.preventDefault();
        go(by);
      }
    });
  }
  swapped.addEventListener("change", redraw);
  together.addEventListener("change", () => lead(driver));
  addEventListener("hashchange", arrive);
  addEventListener("resize", measure);
  wide.addEventListener("change", arrange);
  document.fonts?.ready.then(measure);
  /* The browser itself brings what the address names to the top, in the frame after it all came. */
  addEventListener("load", () => requestAnimationFrame(() => requestAnimationFrame(arrive)));
  arrange();
  arrive();
})();
