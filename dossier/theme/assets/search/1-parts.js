/* The parts of the index: each is a script that hands over what it holds, so that they load from
   a folder as well as from a server. */
const folder = document.currentScript.src.replace(/[^/]*$/, "");
const asked = new Map();
const { early } = window.dossierSearch ?? {};

window.dossierSearch = (name, part) => asked.get(name)?.resolve(part);

const promised = (name) => {
  const wanted = {};
  wanted.promise = new Promise((resolve, reject) => Object.assign(wanted, { resolve, reject }));
  asked.set(name, wanted);
  return wanted;
};
const expect = (script, name, wanted) => {
  script.onload = () => wanted.reject(new Error(name)); // nothing, where it has handed over
  script.onerror = () => {
    asked.delete(name);
    wanted.reject(new Error(name));
  };
};
/* The page has asked for the first part: it is there, on its way, or lost and asked for again. */
for (const [name, part] of Object.entries(early?.parts ?? {})) promised(name).resolve(part);
if (early?.script && !asked.size) expect(early.script, "index", promised("index"));

/* A part by its name; those of one edition are never mixed with those of another. */
const load = (name, edition) => {
  if (!asked.has(name)) {
    const script = document.createElement("script");
    script.src = `${folder}${name}.js${edition ? `?${edition}` : ""}`;
    expect(script, name, promised(name));
    document.head.append(script);
  }
  return asked.get(name).promise;
};

/* What each digit is worth, by its code. */
const worths = new Map();
const worthOf = (digits) => {
  if (!worths.has(digits)) {
    const worth = new Uint8Array(128);
    for (let at = 0; at < digits.length; at++) worth[digits.charCodeAt(at)] = at;
    worths.set(digits, worth);
  }
  return worths.get(digits);
};

/* Numbers as dossier/search/packing.py writes them. */
const readNumbers = (text, digits) => {
  const last = 46,
    more = digits.length - last,
    worth = worthOf(digits),
    numbers = [];
  let value = 0,
    place = 1;
  for (let at = 0; at < text.length; at++) {
    const digit = worth[text.charCodeAt(at)];
    if (digit < last) {
      numbers.push(value + digit * place);
      value = 0;
      place = 1;
    } else {
      value += (digit - last) * place;
      place *= more;
    }
  }
  return numbers;
};

const readRising = (text, digits) => {
  let sum = 0;
  return readNumbers(text, digits).map((step) => (sum += step));
};

/* A text that points back to what stands in it before. Distances are code points: where each is
   one unit of the string, stretches are copied whole. */
const lengthened = (text, digits) => {
  if (!/[\ud800-\udfff]/.test(text)) {
    let out = "",
      from = 0,
      at = text.indexOf("~");
    while (at >= 0) {
      out += text.slice(from, at);
      if (text[at + 1] === "!") {
        out += "~";
        from = at + 2;
      } else {
        const length = digits.indexOf(text[at + 1]) + 6;
        const back = digits.indexOf(text[at + 2]) * digits.length + digits.indexOf(text[at + 3]);
        const start = out.length - back;
        if (back >= length) out += out.slice(start, start + length);
        else for (let copied = 0; copied < length; copied++) out += out[start + copied];
        from = at + 4;
      }
      at = text.indexOf("~", from);
    }
    return out + text.slice(from);
  }
  const signs = Array.from(text),
    out = [];
  for (let at = 0; at < signs.length; at++) {
    if (signs[at] !== "~") out.push(signs[at]);
    else if (signs[at + 1] === "!") out.push(signs[++at]);
    else {
      const length = digits.indexOf(signs[at + 1]) + 6;
      const back = digits.indexOf(signs[at + 2]) * digits.length + digits.indexOf(signs[at + 3]);
      for (let copied = 0; copied < length; copied++) out.push(out[out.length - back]);
      at += 3;
    }
  }
  return out.join("");
};

/* The terms of a part, in order, with what is written of each. */
const readTerms = (text, digits) => {
  const terms = [],
    written = [];
  let before = "";
  for (const line of text.split(" ")) {
    const end = line.indexOf("!");
    before = before.slice(0, digits.indexOf(line[0])) + line.slice(1, end);
    terms.push(before);
    written.push(line.slice(end + 1));
  }
  return { terms, written };
};

/* Documents of a part of texts. */
const readDocuments = (text) =>
  text.split("\n").map((line) => {
    const [kind, page, title, names, ...rest] = line.split("\t");
    const sections = [];
    for (let at = 0; at + 2 < rest.length; at += 3) {
      sections.push({ anchor: rest[at], heading: rest[at + 1], text: rest[at + 2] });
    }
    return { kind: Number(kind), page, title, names: names ? names.split("\r") : [], sections };
  });
