/* The queue of proposals: each key shows the next proposal at once, and sends the decision behind
   it. What the server refuses comes back, with what is wrong. Without this script the page works
   by its buttons. */
(() => {
  "use strict";
  const PATH = "/.live/queue";
  const AHEAD = 6;
  const main = document.getElementById("proposal");
  const said = document.getElementById("said");
  const kinds = document.getElementById("kinds");
  const keysOn = document.getElementById("keys-on");
  const token = document.body.dataset.token;
  const ready = new Map();
  const done = [];
  const behind = [];
  let order = [];
  let sending = Promise.resolve();

  const form = () => main.querySelector("form");
  const current = () => form()?.dataset.key ?? "";
  const say = (words) => {
    said.textContent = words;
  };

  /* Whoever has to fill in something begins there; otherwise the proposal is read from its top. */
  function begin() {
    (main.querySelector(".is-missing input") ?? main).focus({ preventScroll: true });
  }

  function put(html) {
    main.innerHTML = html;
    begin();
    scrollTo({ top: 0, behavior: "instant" });
  }

  function fetched(key) {
    if (!ready.has(key)) {
      const asked = fetch(`${PATH}/proposal?key=${encodeURIComponent(key)}`)
        .then((answer) => answer.json())
        .then(({ html }) => html);
      asked.catch(() => ready.delete(key));
      ready.set(key, asked);
      asked.then(
        (html) => {
          if (ready.has(key)) ready.set(key, html);
        },
        () => {},
      );
    }
    return ready.get(key);
  }

  const lookAhead = () => order.slice(0, AHEAD).forEach(fetched);

  /* The first of those that wait; one that somebody else has decided on is passed over. */
  async function show() {
    while (order.length) {
      const key = order[0];
      const known = fetched(key);
      const html = typeof known === "string" ? known : await known.catch(() => "");
      if (order[0] !== key) return;
      if (html) {
        put(html);
        lookAhead();
        return;
      }
      order.shift();
      ready.delete(key);
    }
    main.innerHTML = "<h2>Nothing waits for a decision</h2>";
    main.focus();
  }

  function first(key) {
    order = [key, ...order.filter((other) => other !== key)];
  }

  async function sent(fields) {
    const answer = await fetch(PATH, {
      method: "POST",
      headers: { Accept: "application/json" },
      body: new URLSearchParams(fields),
    });
    if (!answer.ok) throw new Error(await answer.text());
    return answer.json();
  }

  /* What was taken can be referred to, and changes what others say of themselves. */
  function forget() {
    ready.clear();
    lookAhead();
  }

  const isTyping = () =>
    /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement?.tagName ?? "") &&
    main.contains(document.activeElement) &&
    document.activeElement.value !== document.activeElement.defaultValue;

  function cameBack(key, told) {
    if (!told.html) return;
    ready.set(key, told.html);
    /* While the next one is still on its way, what was typed stands in the one that comes back. */
    if (isTyping() && current() !== key) {
      order = [order[0], key, ...order.slice(1).filter((other) => other !== key)];
    } else {
      first(key);
      show();
    }
  }

  function decide(decision) {
    const shown = form();
    if (!shown) return;
    const key = shown.dataset.key;
    const fields = new FormData(shown);
    fields.set("do", decision);
    order = order.filter((other) => other !== key);
    ready.delete(key);
    if (decision === "leave") {
      behind.push(key);
      order.push(key);
      say("Left.");
      show();
      return;
    }
    show();
    sending = sending.then(async () => {
      try {
        const told = await sent(fields);
        say(told.said);
        kinds.innerHTML = told.kinds;
        if (told.number) done.push(told.number);
        if (told.verdict) {
          if (/^(articles|actors)$/.test(shown.dataset.kind)) forget();
        } else {
          cameBack(key, told);
        }
      } catch (error) {
        say(`Not decided: ${error.message}`);
        first(key);
        show();
      }
    });
  }

  function undo() {
    sending = sending.then(async () => {
      try {
        const told = await sent({ token, do: "undo", number: done.pop() ?? 0 });
        say(told.said);
        kinds.innerHTML = told.kinds;
        if (!told.key) return;
        ready.clear();
        ready.set(told.key, told.html);
        first(told.key);
        await show();
      } catch (error) {
        say(`Not undone: ${error.message}`);
      }
    });
  }

  function back() {
    const key = behind.pop();
    if (!key) return;
    first(key);
    show();
  }

  /* Everything else of this kind is left. */
  function nextKind() {
    const kind = (key) => key.split("#")[0].split("/").pop();
    const own = order.filter((key) => kind(key) === kind(current()));
    if (own.length === order.length) return;
    order = [...order.filter((key) => !own.includes(key)), ...own];
    show();
  }

  function change() {
    const values = document.getElementById("change");
    if (values) values.open = true;
    main.querySelector(".is-missing input, #change input:not([name='value.id']), #change select")?.focus();
  }

  const ACTS = {
    t: () => decide("take"),
    r: () => decide("reject"),
    l: () => decide("leave"),
    u: undo,
    b: back,
    n: nextKind,
    c: change,
  };

  main.addEventListener("submit", (event) => {
    event.preventDefault();
    const decision = event.submitter?.value ?? "take";
    if (decision === "undo") undo();
    else decide(decision);
  });

  kinds.addEventListener("click", (event) => {
    const key = event.target.closest("a")?.dataset.key;
    if (!key || !order.includes(key)) return;
    event.preventDefault();
    const place = order.indexOf(key);
    order = [...order.slice(place), ...order.slice(0, place)];
    show();
  });

  addEventListener("keydown", (event) => {
    const field = event.target.closest("input:not([type=checkbox]), select, textarea");
    if (event.key === "Escape" && field) {
      field.blur();
      main.focus();
      return;
    }
    /* While somebody types, a key decides only together with Alt. */
    const isOurs = !event.ctrlKey && !event.metaKey && !event.isComposing && event.altKey === Boolean(field);
    const key = event.altKey ? event.code.replace("Key", "").toLowerCase() : event.key;
    if (!keysOn.checked || !isOurs || event.repeat || !ACTS[key]) return;
    event.preventDefault();
    ACTS[key]();
  });

  keysOn.checked = localStorage.getItem("queue-keys") !== "off";
  keysOn.addEventListener("change", () => {
    localStorage.setItem("queue-keys", keysOn.checked ? "on" : "off");
  });

  fetch(`${PATH}/list`)
    .then((answer) => answer.json())
    .then(({ keys }) => {
      const place = Math.max(keys.indexOf(current()), 0);
      order = [...keys.slice(place), ...keys.slice(0, place)];
      lookAhead();
    });
  begin();
})();
