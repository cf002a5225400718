/* Gives words selected in an article with their source, for readers; or as lines for the editors'
   files: a citation, a reading of a point, a point, a gloss or another name of an actor, or that
   the article says nothing on a point; and says where the lines go. Loaded when words are
   selected; what it knows of the files is written above. */
(() => {
  /* Lists come with the names of their fields in the first row; a place is a list, too. */
  const placed = ([file, line, indent, flow, key]) => ({ file, line, indent, flow, key });
  const records = ([names, ...rows]) =>
    rows.map((row) =>
      Object.fromEntries(
        names.map((name, index) => [name, /place$/i.test(name) ? placed(row[index]) : row[index]]),
      ),
    );
  const { edit, kinds, letters, formerly, ...lists } = window.insertions;
  const [articles, points, topics, actors] = [lists.articles, lists.points, lists.topics, lists.actors].map(
    records,
  );
  const text = document.querySelector(".text[data-cite]");
  const here = text.dataset.cite;
  const current = articles.find(({ id }) => id === here);
  const asked = new URLSearchParams(location.search).get("reading");
  const blocks = document.querySelectorAll(
    "h1.headline:not(#title), .dossier > p[id], .crosshead, .block > p:not(.gutter, .points)",
  );
  const box = document.createElement("div");
  box.className = "citing";
  box.hidden = true;
  box.innerHTML = `<label><span>Copy as</span> <select><option value="quotation">a quotation with its source</option>
    <optgroup label="Lines for the editors’ files"><option value="citation">a citation</option></optgroup></select></label>
    <label hidden><span></span> <select></select></label> <button type="button">Copy</button>
    <textarea readonly hidden rows="5" dir="ltr" aria-label="Copied lines"></textarea><p role="status"></p>`;
  const [form, whose] = box.querySelectorAll("select");
  const [button, field, status] = [...box.children].slice(2);
  let found = null;

  /* The article's words, a line for each block; signs among them are no text. */
  const read = (range) => {
    const met = { whole: "", start: -1, end: -1 };
    for (const block of blocks) {
      const nodes = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      while (nodes.nextNode()) {
        const node = nodes.currentNode;
        const from = node === range.startContainer ? range.startOffset : 0;
        const to = node === range.endContainer ? range.endOffset : node.length;
        if (range.intersectsNode(node) && to > from) {
          if (met.start < 0) met.start = met.whole.length + from;
          met.end = met.whole.length + to;
          met.last = block;
        }
        met.whole += node.data;
      }
      met.whole += "\n";
    }
    return met;
  };

  /* As the check compares: kinds of quotation mark, dash and space make no difference. */
  const folded = (words) =>
    words
      .replace(/[“”„‟«»]/g, '"')
      .replace(/[‘’‚‛]/g, "'")
      .replace(/[‐-―−]/g, "-")
      .replace(/\s+/g, " ");
  const plain = (words) => folded(words).toLowerCase();
  const quoted = (words) =>
    JSON.stringify(words.replace(/\s+/g, " ")).replace(
      /[\x7f-\x9f\ufeff\ufffe\uffff]/g,
      (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
    );
  const named = (id) => (/^(?!(?:y|n|yes|no|on|off|true|false|null)$)[a-z]/.test(id) ? id : `"${id}"`);

  /* Whole words, and what must stand before or after them so that they stand only once. */
  const chosen = ({ whole, start, end, last: block }) => {
    const word = /^[\p{L}\p{M}\p{N}](?:[^\s\p{L}\p{M}\p{N}]?[\p{L}\p{M}\p{N}])+$/u;
    const inside = (at) =>
      [
        [1, 1],
        [2, 1],
        [1, 2],
      ].some(([less, more]) => word.test(whole.slice(at - less, at + more)));
    const all = plain(whole);
    while (/\s/.test(whole[start])) start += 1;
    while (/\s/.test(whole[end - 1])) end -= 1;
    if (start >= end) return null;
    while (inside(start)) start -= 1;
    while (inside(end)) end += 1;
    let [from, to] = [start, end];
    const line = whole.lastIndexOf("\n", start) + 1;
    while (all.split(plain(whole.slice(from, to))).length > 2) {
      if (from > line || to > whole.length) from -= 1;
      else to += 1;
    }
    while (from < start && (inside(from) || !whole.slice(from, start).trim())) from -= 1;
    while (to > end && (inside(to) || !whole.slice(end, to).trim())) to += 1;
    const lines = [["quote", quoted(whole.slice(start, end))]];
    if (from < start) lines.push(["prefix", quoted(whole.slice(from, start))]);
    if (to > end) lines.push(["suffix", quoted(whole.slice(end, to))]);
    const fragment = fragmentOf(whole.slice(start, end), whole.slice(from, start), whole.slice(end, to), all);
    return { words: whole.slice(start, end).replace(/\s+/g, " "), lines, block, fragment };
  };

  /* The end of an address that leads to these very words (a text fragment). Long words, and those
     of several blocks, are named by their beginning and end; a bare hyphen would void it all. */
  const fragmentOf = (words, prefix, suffix, all) => {
    const encoded = (part) => encodeURIComponent(part.trim().replace(/\s+/g, " ")).replaceAll("-", "%2D");
    const isOnce = (part) => all.split(plain(part)).length === 2;
    const ends = [/^\S+(?: \S+){0,3}(?= |\n)/, /(?<= |\n)\S+(?: \S+){0,3}$/].map(
      (end) => words.match(end)?.[0] ?? "",
    );
    const isLong = words.includes("\n") || (words.split(" ").length > 12 && isOnce(ends[0]));
    const parts = isLong && ends.every(Boolean) ? ends : [words];
    const context = [prefix.trim() && `${encoded(prefix)}-,`, suffix.trim() && `,-${encoded(suffix)}`];
    return `:~:text=${context[0]}${parts.map(encoded).join(",")}${context[1]}`;
  };

  const article = () => ["article", named(here)];
  const written = (pairs, { indent, flow, key }) => {
    if (flow) {
      const item = `{${pairs.map((pair) => pair.join(": ")).join(", ")}}, `;
      return key ? `${key}: [${item}], ` : item;
    }
    const pad = " ".repeat(indent + (key ? 2 : 0));
    const lines = pairs.map(([name, value], number) => `${pad}${number ? " " : "-"} ${name}: ${value}\n`);
    return (key ? `${" ".repeat(indent)}${key}:\n` : "") + lines.join("");
  };
  const fresh = (words) => {
    /* As the drafts make ids: with a letter that has no counterpart from a to z there is none. */
    const romanized = [
      ...words
        .toLowerCase()
        .replace(/['’‘ʼ`´]/g, "")
        .normalize("NFC"),
    ].map(
      (letter) =>
        letters[letter] ??
        [...letter.normalize("NFKD").toLowerCase()]
          .map((part) => letters[part] ?? part.replace(/\p{M}/u, ""))
          .join(""),
    );
    const parts = (romanized.join("").match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 6);
    const id =
      parts.length && parts.every((part) => /^[a-z0-9]+$/.test(part)) ? parts.join("-") : "new-point";
    const taken = [...points.map((point) => point.id), ...formerly];
    let number = 1;
    while (taken.includes(number > 1 ? `${id}-${number}` : id)) number += 1;
    return number > 1 ? `${id}-${number}` : id;
  };
  /* Whether an article is declared read for all points of an event, or of its own ones. */
  const isRead = ({ events, read, incomplete }, event) => {
    if (incomplete) return false;
    return event ? read.includes(event) : events.length > 0 && events.every((id) => read.includes(id));
  };
  /* One more id for the list of those that say nothing; a single one stands without brackets. */
  const quiet = (ids, { indent, flow, key }) => {
    const pad = " ".repeat(indent);
    if (!key) return flow ? `${named(here)}, ` : `${pad}- ${named(here)}\n`;
    const line = `silent: [${[...ids, here].map(named).join(", ")}]`;
    return flow ? `${line}, ` : `${pad}${line}\n`;
  };
  const where = ({ file, line, flow, key }, list, owner, id) => {
    if (file.endsWith("/")) return `into a new file ${file}${id}.yml`;
    if (flow)
      return `right after the opening bracket of ${key ? owner : list}, ${line ? `line ${line} of` : "in"} ${file}`;
    if (line) return `below line ${line} of ${file}`;
    return `at the end of ${owner ? `${key ? "" : `${list} of `}${owner}, in ` : ""}${file}`;
  };

  /* The words, where they stand, and how the page is cited at its foot. */
  const sourced = () => {
    const source = document.querySelector(".cite__words").textContent.trim();
    const address = document.querySelector("link[rel=canonical]")?.href ?? location.href.split("#")[0];
    const { id } = found.block.closest("[id]") ?? text;
    const number = id.match(/^p(\d+)$/)?.[1];
    const place = number ? `paragraph ${number}` : found.block.tagName === "H1" ? "headline" : "";
    const book = source.replace(address, "").trim().replace(/\.$/, "");
    return `“${found.words}” (${book}${place ? `, ${place}` : ""}). ${address}#${id}${found.fragment}\n`;
  };

  /* Every form: what it is of, among what can be chosen, and what is copied, to which place. */
  const forms = {
    quotation: { copied: () => ({ lines: sourced(), target: "" }) },
    citation: {
      copied: () => ({
        lines: written([article(), ...found.lines], { indent: 4 }),
        target: "under readings",
      }),
    },
    reading: {
      title: "a reading of a point",
      label: "Point",
      among: () => points.filter(({ event }) => !event || current.events.includes(event)),
      copied: ({ id, place, silent, unread }) => {
        const lists = Object.entries({ silent, unread }).filter(([, ids]) => ids.includes(here));
        const further = lists.map(([key]) => `Then delete ${here} under ${key}.`).join(" ");
        const lines = written([article(), ...found.lines], place);
        return { lines, place, target: where(place, "readings", id), further };
      },
    },
    silent: {
      title: "that it says nothing on a point",
      label: "Point",
      among: () =>
        current.incomplete
          ? []
          : forms.reading.among().filter(({ says, silent }) => ![...says, ...silent].includes(here)),
      copied: ({ id, silent, unread, silentPlace: place }) => {
        const single = place.key && silent.length;
        const target = single
          ? `in place of silent: ${silent[0]} in ${id}, in ${place.file}`
          : where(place, "silent", id);
        const further = unread.includes(here) ? `Then delete ${here} under unread.` : "";
        return { lines: quiet(silent, place), place, target, further };
      },
    },
    point: {
      title: "a new point",
      label: "Topic",
      among: () => topics,
      copied: ({ id: topic, place }) => {
        const id = fresh(found.words);
        const [event] = current.events;
        const lines = [
          ["id", named(id)],
          ["question", quoted(`What does each article say about “${found.words}”?`)],
          ["topic", named(topic)],
          ...(event ? [["event", named(event)]] : []),
        ];
        const pad = " ".repeat(place.indent + 6);
        const reading = [article(), ...found.lines].map((pair) => pair.join(": ")).join(`\n${pad}`);
        const others = articles.filter((other) => other !== current && isRead(other, event));
        const unread = others.length
          ? [["unread", `[${others.map((other) => named(other.id)).join(", ")}]`]]
          : [];
        const entry = written([...lines, ["readings", `\n${pad.slice(2)}- ${reading}`], ...unread], place);
        return {
          lines: entry.replace("readings: ", "readings:"),
          place,
          target: where(place, "", "", id),
          further: "Then change the question.",
        };
      },
    },
    gloss: {
      title: "a gloss",
      label: "Kind",
      among: () => kinds.map((kind) => ({ id: kind, title: kind.replaceAll("-", " ") })),
      copied: ({ id: kind }) => {
        const { place } = current;
        const lines = [
          ...found.lines,
          ["meaning", "Not explained yet"],
          ["kind", kind],
          ["certainty", "possible"],
        ];
        const target = where(place, "glosses", here);
        return { lines: written(lines, place), place, target, further: "Then write the meaning." };
      },
    },
    alias: {
      title: "another name",
      label: "Name of",
      among: () => actors,
      copied: ({ id, place }) => {
        const owner = actors.find(({ names }) =>
          names.some(
            ([name, ...where]) =>
              folded(name) === folded(found.words) && (!where.length || where.includes(here)),
          ),
        );
        if (owner) return { lines: "", target: "", further: `${owner.title} already has this name.` };
        const lines = [
          ["text", quoted(found.words)],
          ["articles", `[${named(here)}]`],
        ];
        return { lines: written(lines, place), place, target: where(place, "aliases", id) };
      },
    },
  };

  const offer = () => {
    const { among, label } = forms[form.value];
    whose.parentElement.hidden = !among;
    whose.previousElementSibling.textContent = label ?? "";
    whose.replaceChildren();
    let group = whose;
    for (const { id, title, topic } of among?.() ?? []) {
      const heading = label === "Point" && topics.find((other) => other.id === topic)?.title;
      if (heading && heading !== group.label) {
        group = document.createElement("optgroup");
        group.label = heading;
        whose.append(group);
      }
      group.append(new Option(title, id));
    }
    if (asked && label === "Point") whose.value = asked;
    field.hidden = true;
    status.textContent = "";
  };
  const select = () => {
    const selection = getSelection();
    if (box.contains(document.activeElement) || box.contains(selection.anchorNode)) return;
    const met = selection.isCollapsed ? {} : read(selection.getRangeAt(0));
    found = met.last ? chosen(met) : null;
    box.hidden = !found;
    field.hidden = true;
    status.textContent = "";
    if (found) (met.last.closest(".block") ?? met.last).after(box);
  };

  for (const [name, { title, among }] of Object.entries(forms)) {
    if (among?.().length) form.lastElementChild.append(new Option(title, name));
  }
  const point = forms.reading.among().find(({ id }) => id === asked);
  if (point) {
    form.value = "reading";
    offer();
    const hint = document.createElement("p");
    hint.className = "asked-for";
    hint.textContent = `Select the words that answer this question and copy them as a reading of the point: ${point.title}`;
    if (forms.silent.among().some(({ id }) => id === asked)) {
      const none = document.createElement("button");
      none.type = "button";
      none.textContent = "It says nothing on this point";
      none.addEventListener("click", () => {
        form.value = "silent";
        offer();
        hint.after(box);
        box.hidden = false;
        button.click();
      });
      hint.append(" ", none);
    }
    text.prepend(hint);
    hint.scrollIntoView({ block: "center" });
  }
  select();
  document.addEventListener("selectionchange", select);
  form.addEventListener("change", offer);
  button.addEventListener("click", () => {
    const { among, copied } = forms[form.value];
    const { lines, place, target, further = "" } = copied(among?.().find(({ id }) => id === whose.value));
    field.value = lines;
    field.hidden = !lines;
    field.rows = Math.min(9, lines.split("\n").length);
    field.select();
    const say = (done, then) => {
      status.textContent = !lines
        ? further
        : target
          ? `${done}${then} paste it ${target}. ${further}`
          : `${done}.`;
      if (!lines || !edit || !place || place.file.endsWith("/")) return;
      const link = document.createElement("a");
      link.href = `${edit}${place.file.split("/").map(encodeURIComponent).join("/")}#L${place.line}`;
      link.textContent = "Open the file";
      status.append(" ", link);
    };
    say("Copy it", ", and");
    if (lines)
      navigator.clipboard?.writeText(lines).then(
        () => say("Copied", ":"),
        () => {},
      );
  });
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape") box.hidden = true;
  });
})();
