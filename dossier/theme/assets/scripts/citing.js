/* Gives words selected in an article as a citation that can be pasted under "readings". */
(() => {
  const text = document.querySelector(".text[data-cite]");
  if (!text) return;
  const blocks = document.querySelectorAll(
    "h1.headline:not(#title), .dossier > p[id], .crosshead, .block > p:not(.gutter, .points)",
  );
  const box = document.createElement("div");
  box.className = "citing";
  box.hidden = true;
  box.innerHTML = `<button type="button">Copy a citation</button>
    <textarea readonly hidden rows="4" aria-label="Citation"></textarea><p role="status"></p>`;
  const [button, field, status] = box.children;
  let citation = "";

  /* The article's words, a line for each block, without the numbers of notes. */
  const read = (range) => {
    const found = { whole: "", start: -1, end: -1 };
    for (const block of blocks) {
      const nodes = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      while (nodes.nextNode()) {
        const node = nodes.currentNode;
        if (node.parentElement.closest(".reference, .hidden-words, .role")) continue;
        const from = node === range.startContainer ? range.startOffset : 0;
        const to = node === range.endContainer ? range.endOffset : node.length;
        if (range.intersectsNode(node) && to > from) {
          if (found.start < 0) found.start = found.whole.length + from;
          found.end = found.whole.length + to;
          found.last = block;
        }
        found.whole += node.data;
      }
      found.whole += "\n";
    }
    return found;
  };

  /* As the check compares: kinds of quotation mark, dash and space make no difference. */
  const plain = (words) =>
    words.replace(/[“”„‟«»]/g, '"').replace(/[‘’‚‛]/g, "'").replace(/[‐-―−]/g, "-")
      .replace(/\s+/g, " ").toLowerCase();
  const quoted = (words) =>
    JSON.stringify(words.replace(/\s+/g, " ")).replace(/[\x7f-\x9f\ufeff\ufffe\uffff]/g,
      (sign) => "\\u" + sign.charCodeAt(0).toString(16).padStart(4, "0"));

  const cite = ({ whole, start, end }) => {
    const word = /^[\p{L}\p{M}\p{N}](?:[^\s\p{L}\p{M}\p{N}]?[\p{L}\p{M}\p{N}])+$/u;
    const inside = (at) =>
      [[1, 1], [2, 1], [1, 2]].some(([less, more]) => word.test(whole.slice(at - less, at + more)));
    const all = plain(whole);
    while (/\s/.test(whole[start])) start += 1;
    while (/\s/.test(whole[end - 1])) end -= 1;
    if (start >= end) return "";
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
    const lines = [`    - article: ${text.dataset.cite}`, `quote: ${quoted(whole.slice(start, end))}`];
    if (from < start) lines.push(`prefix: ${quoted(whole.slice(from, start))}`);
    if (to > end) lines.push(`suffix: ${quoted(whole.slice(end, to))}`);
    return lines.join("\n      ") + "\n";
  };

  document.addEventListener("selectionchange", () => {
    const chosen = getSelection();
    if (box.contains(document.activeElement) || box.contains(chosen.anchorNode)) return;
    const found = chosen.isCollapsed ? {} : read(chosen.getRangeAt(0));
    citation = found.last ? cite(found) : "";
    box.hidden = !citation;
    field.hidden = true;
    status.textContent = "";
    if (citation) (found.last.closest(".block") ?? found.last).after(box);
  });
  button.addEventListener("click", () => {
    field.value = citation;
    field.hidden = false;
    field.select();
    status.textContent = "Copy it, and paste it under readings.";
    navigator.clipboard?.writeText(citation)
      .then(() => { status.textContent = "Copied: paste it under readings."; }, () => {});
  });
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape") box.hidden = true;
  });
})();
