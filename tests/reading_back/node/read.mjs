// Reads the annotations and the TEI of a folder by programs of the browser, and prints as JSON what
// they read. Runs beside its packages; `measure.py` compares what is printed with the exports.

import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";

const [, , folder, address] = process.argv;
const { window } = new JSDOM("<!doctype html><body></body>", { url: address });
// The clients expect a browser's names around them.
for (const name of ["CustomEvent", "document", "DOMParser", "Element", "Event", "HTMLElement", "Node",
  "NodeFilter", "Range", "Text"]) globalThis[name] = window[name];
globalThis.window = window;

const { createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } =
  await import("@apache-annotator/dom");
const { parseW3CTextAnnotation, reviveSelector } = await import("@recogito/text-annotator");
const { default: jsonld } = await import("jsonld");
const { default: CETEI } = await import("CETEIcean");

const read = (path) => readFileSync(`${folder}/${path}`, "utf-8");
const page = JSON.parse(read("annotations.jsonld"));

const shown = new Map();
const element = (source) => {
  if (!shown.has(source)) {
    const pre = document.createElement("pre");
    pre.textContent = read(source.replace(`${address}data/`, ""));
    document.body.append(pre);
    shown.set(source, pre);
  }
  return shown.get(source);
};
const listed = (value) => (Array.isArray(value) ? value : [value]);

async function annotator() {
  const differing = [];
  let targets = 0;
  for (const item of page.items) {
    for (const { source, selector } of listed(item.target).filter((one) => one.selector)) {
      const [quote, position] = listed(selector);
      targets += 1;
      for (const matches of [
        createTextQuoteSelectorMatcher(quote)(element(source)),
        createTextPositionSelectorMatcher(position)(element(source)),
      ]) {
        const words = [];
        for await (const range of matches) words.push(range.toString());
        if (words.length !== 1 || words[0] !== quote.exact) differing.push(item.id);
      }
    }
  }
  return { targets, differing };
}

function recogito() {
  const differing = [];
  let targets = 0;
  for (const item of page.items) {
    // It keeps no source of a target: what is about several texts is handed over by the text.
    for (const target of listed(item.target).filter((one) => one.selector)) {
      const { parsed, error } = parseW3CTextAnnotation({ ...item, target });
      const [selector] = parsed?.target.selector ?? [];
      targets += 1;
      const words = selector && reviveSelector(selector, element(target.source)).range.toString();
      if (error || words !== target.selector[0].exact) differing.push(item.id);
    }
  }
  return { targets, differing };
}

async function processor() {
  const context = [
    { id: "@id", type: "@type", "@vocab": "http://www.w3.org/ns/oa#" },
    ...listed(page["@context"]).slice(1),
  ];
  const [expanded] = await jsonld.expand({ ...page, "@context": context }, {
    base: "https://nowhere.example/",
  });
  const items = expanded["http://www.w3.org/ns/oa#items"];
  return {
    annotations: items.length,
    relative: items.filter((item) => item["@id"].startsWith("https://nowhere")).length,
  };
}

function ceteicean() {
  const errors = [];
  const source = new window.DOMParser().parseFromString(read("dossier.tei.xml"), "text/xml");
  const maker = new CETEI({ documentObject: document });
  let made;
  maker.makeHTML5(read("dossier.tei.xml"), (html) => { made = html; });
  const style = document.createElement("style");
  style.textContent = read("dossier.tei.css");
  document.head.append(style);
  document.body.append(made);
  const number = (name) => document.body.querySelectorAll(`tei-${name.toLowerCase()}`).length;
  for (const name of ["TEI", "text", "p", "app", "lem", "rdg", "person", "place", "listPerson"]) {
    const expected = source.getElementsByTagName(name).length;
    if (number(name) !== expected) errors.push(`${number(name)} of ${expected} ${name}`);
  }
  const apart = (one) => window.getComputedStyle(one).verticalAlign === "super";
  const readings = [...document.body.querySelectorAll("tei-rdg")];
  if (!readings.every(apart)) errors.push("readings stand among the words of the base");
  const plain = (words) => words.replace(/\s+/g, " ").trim();
  const wrong = [...source.getElementsByTagName("p")]
    .map((one) => plain(one.textContent))
    .filter((words, at) => words !== plain(
      document.body.querySelectorAll("tei-p")[at]?.textContent ?? ""));
  return { errors, readings: readings.length, paragraphs: number("p"), wrong: wrong.length };
}

console.log(JSON.stringify({
  annotator: await annotator(),
  recogito: recogito(),
  jsonld: await processor(),
  ceteicean: ceteicean(),
}));
