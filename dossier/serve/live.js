/* In every page that scripts/serve.py hands out, and in no built page: follows the status.
   New pages: loads the page again, with the same words at the same height.
   Problems: shows them over the page until they are fixed. */
(() => {
  "use strict";
  const edition = document.currentScript.dataset.edition;
  const PLACE = "dossier-live-place";
  const AWAY = {
    heading: "The server is not responding; see its terminal. The page will come back when it does.",
    problems: [],
    notes: [],
  };
  const STYLE = `
    :host { all: initial; }
    section { position: fixed; z-index: 2147483647; inset: auto 0 0 0; box-sizing: border-box;
      max-height: 60vh; overflow: auto; padding: 12px 16px; color: #f7f2ea; background: #26211d;
      border-top: 4px solid #ff9c85; font: 14px/1.5 system-ui, sans-serif; }
    section.folded > :not(header) { display: none; }
    section.doubts { border-top-color: #ffd27a; }
    section.doubts h2 { color: #ffe3b3; }
    section.doubts.folded { padding-block: 4px; }
    header { display: flex; gap: 12px; align-items: start; justify-content: space-between; }
    h2 { margin: 0; font: inherit; font-weight: 700; color: #ffb9a8; }
    button { flex: none; min-height: 24px; padding: 2px 10px; font: inherit; color: inherit;
      background: #453c35; border: 1px solid #a89b8f; border-radius: 4px; cursor: pointer; }
    :focus-visible { outline: 3px solid #ffd27a; outline-offset: 2px; }
    .problem { margin: 10px 0 0; padding-top: 10px; border-top: 1px solid #6b6057;
      font: 13px/1.45 ui-monospace, Consolas, monospace; }
    a { color: #ffd27a; }
    .problem > div { white-space: pre-wrap; overflow-wrap: anywhere; }
    .problem > .source { white-space: pre; overflow-x: auto; color: #ffe3b3; }
    .gap { visibility: hidden; }
    @media print { section { display: none; } }`;
  let host;
  let leaving = false;

  function element(name, text, attributes = {}) {
    const made = document.createElement(name);
    made.textContent = text;
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  }

  /* The first line of a problem: its code leads to what the site says of it. */
  function head({ file, line, column, code, severity, message }) {
    const place = [file, line, column].filter(Boolean).join(":");
    const made = element("div", `${place}: `);
    made.append(
      element("a", code, { href: `/problems.html#${code}` }),
      severity === "warning" ? ` (doubt): ${message}` : `: ${message}`,
    );
    return made;
  }

  /* The line of the file, and a caret below the place: as far to the right as the words before it
     are wide, whatever their script. Columns count code points. */
  function source({ line, column, source: text }) {
    const made = element("div", "", { class: "source", tabindex: "0" });
    const before = `  ${line} | `;
    made.append(before + text.trimEnd());
    if (!column) return made;
    const caret = element("span", "^", { class: "caret" });
    const words = [...text].slice(0, column - 1).join("");
    made.append(
      `\n${before.replace(/\d/g, " ")}`,
      element("span", words, { class: "gap", "aria-hidden": "true" }),
      caret,
    );
    return made;
  }

  function block(problem) {
    const made = element("div", "", { class: "problem" });
    made.append(head(problem));
    if (problem.line && problem.source.trim()) made.append(source(problem));
    for (const label of ["found", "expected", "hint"]) {
      if (!problem[label]) continue;
      const line = element("div", `${label}: `);
      line.append(element("bdi", problem[label]));
      made.append(line);
    }
    return made;
  }

  function note(text) {
    const made = element("div", "", { class: "problem" });
    made.append(element("div", text));
    return made;
  }

  /* Doubts alone stop nothing, so that they stay a bar until somebody asks. */
  const onlyDoubts = ({ problems }) =>
    problems.length > 0 && problems.every(({ severity }) => severity === "warning");

  function panel(status) {
    const quiet = onlyDoubts(status);
    const section = element("section", "", {
      "aria-label": quiet ? "Doubts about the files" : "Problems in the files",
      class: quiet ? "doubts folded" : "",
      tabindex: "0",
    });
    const header = element("header", "");
    const said = element("div", "", { role: quiet ? "status" : "alert" });
    said.append(element("h2", status.heading));
    const fold = element("button", quiet ? "Show" : "Hide", {
      type: "button",
      "aria-expanded": String(!quiet),
    });
    fold.addEventListener("click", () => {
      const folded = section.classList.toggle("folded");
      fold.textContent = folded ? "Show" : "Hide";
      fold.setAttribute("aria-expanded", String(!folded));
    });
    header.append(said, fold);
    section.append(header, ...status.problems.map(block), ...status.notes.map(note));
    return section;
  }

  function show(status) {
    host?.remove();
    host = undefined;
    if (!status.heading) return;
    host = document.createElement("div");
    host.attachShadow({ mode: "open" });
    host.shadowRoot.append(element("style", STYLE), panel(status));
    document.body.append(host);
    /* Of a long line, the place. */
    host.shadowRoot.querySelectorAll(".caret").forEach((caret) => {
      const line = caret.parentElement;
      line.scrollLeft = caret.offsetLeft - line.clientWidth * 0.6;
    });
  }

  /* The last visible element with an id that begins above the window's upper edge, and how far. */
  function keepPlace() {
    const named = [...document.querySelectorAll("article [id]")].filter((one) => one.getClientRects().length);
    const above = named.filter((one) => one.getBoundingClientRect().top <= 0).pop();
    const place = {
      path: location.pathname,
      id: above?.id,
      top: above?.getBoundingClientRect().top,
      left: scrollX,
      height: scrollY,
      open: [...document.querySelectorAll("details")].map((one) => one.open),
    };
    sessionStorage.setItem(PLACE, JSON.stringify(place));
    leaving = true;
    history.scrollRestoration = "manual";
  }

  function findPlace() {
    const place = JSON.parse(sessionStorage.getItem(PLACE) ?? "null");
    sessionStorage.removeItem(PLACE);
    if (place?.path !== location.pathname) return;
    const details = [...document.querySelectorAll("details")];
    if (details.length === place.open.length) {
      details.forEach((one, number) => {
        one.open = place.open[number];
      });
    }
    const back = () => {
      const above = place.id && document.getElementById(place.id);
      const height = above ? scrollY + above.getBoundingClientRect().top - place.top : place.height;
      scrollTo({ left: place.left, top: height, behavior: "instant" });
    };
    back();
    addEventListener("load", back, { once: true });
    /* Not sooner: a browser that may restores the old height even after the page has loaded. */
    addEventListener("pagehide", () => {
      if (!leaving) history.scrollRestoration = "auto";
    });
  }

  const pause = (milliseconds) =>
    new Promise((done) => {
      setTimeout(done, milliseconds);
    });

  /* A browser keeps few connections to one server: a page that nobody sees holds none. */
  function visible() {
    if (document.visibilityState === "visible") return Promise.resolve();
    return new Promise((done) => {
      document.addEventListener("visibilitychange", done, { once: true });
    }).then(visible);
  }

  async function ask(seen) {
    const control = new AbortController();
    const stop = () => {
      if (document.visibilityState !== "visible") control.abort();
    };
    document.addEventListener("visibilitychange", stop);
    try {
      const answer = await fetch(`/.live/status?seen=${encodeURIComponent(seen)}`, {
        signal: control.signal,
      });
      return await answer.json();
    } finally {
      document.removeEventListener("visibilitychange", stop);
    }
  }

  async function follow() {
    let seen = "";
    let failures = 0;
    for (;;) {
      await visible();
      try {
        const status = await ask(seen);
        failures = 0;
        if (status.edition !== edition) {
          keepPlace();
          location.reload();
          return;
        }
        if (status.state !== seen) show(status);
        seen = status.state;
      } catch {
        failures += 1;
        seen = "";
        if (failures === 8) show(AWAY);
        await pause(500);
      }
    }
  }

  findPlace();
  addEventListener("pageshow", (event) => {
    if (event.persisted) location.reload();
  });
  follow();
})();
