#!/usr/bin/env bash
# How Recogito's text annotator reads the positions and the sources of a W3C Web Annotation.
#
# Expected: "start" and "end" of a TextPositionSelector count characters of the text, an emoji as
#   one (Web Annotation Data Model, 4.2.5: "normalized text", Unicode code points), and a target
#   keeps its source, which says of which text it is.
# Seen: @recogito/text-annotator 4.1.1 counts UTF-16 code units, although the selector beside it
#   quotes the words: after two emoji "lamps" becomes half an emoji and " lam". Of several
#   TextPositionSelectors the last wins. Two targets in two texts become two places in one.
# So: a second selector with the numbers in code units must be the last; a relation between texts
#   is handed over one target at a time.
#
# Exit code: 0 seen as described; 1 something has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

echo '{"private": true, "type": "module"}' > package.json
npm install --ignore-scripts --no-audit --no-fund --silent \
    @recogito/text-annotator@4.1.1 jsdom@26.1.0

cat > read.mjs <<'JS'
import { JSDOM } from "jsdom";

const { window } = new JSDOM("<!doctype html><pre></pre>");
for (const name of ["document", "DOMParser", "Element", "HTMLElement", "Node", "NodeFilter", "Range"])
  globalThis[name] = window[name];
globalThis.window = window;
const { parseW3CTextAnnotation, reviveSelector } = await import("@recogito/text-annotator");

const text = document.querySelector("pre");
text.textContent = "Two \u{1F600}\u{1F600} lamps were dark.";
const quote = { type: "TextQuoteSelector", exact: "lamps" };
const points = { type: "TextPositionSelector", start: 7, end: 12 };
const units = { type: "TextPositionSelector", start: 9, end: 14 };
const parsed = (target) => parseW3CTextAnnotation({
  "@context": "http://www.w3.org/ns/anno.jsonld", id: "https://harbour.example/1",
  type: "Annotation", body: [], target,
}).parsed.target.selector;
const words = (...selector) =>
  reviveSelector(parsed({ source: "https://harbour.example/a", selector })[0], text)
    .range.toString();
const seen = [
  words(quote, points),
  words(quote, points, units),
  JSON.stringify(parsed(["a", "b"].map((name) => (
    { source: `https://harbour.example/${name}`, selector: [quote, units] })))),
];
console.log(["code points:", "code units last:", "two sources:"]
  .map((about, at) => `${about} ${seen[at]}`).join("\n"));
const place = '{"quote":"lamps","start":9,"end":14}';
process.exit(seen[0] === "\uDE00 lam" && seen[1] === "lamps" && seen[2] === `[${place},${place}]`
  ? 0 : 1);
JS
node read.mjs
