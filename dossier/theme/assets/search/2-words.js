/* Words are folded and cut here as dossier/search/letters.py and terms.py do it; the rules come
   with the index. */
const cutter = (rules) => {
  const within = (signs) => new RegExp(`[${signs}]`, "u");
  const dropped = new RegExp(`[${rules.dropped}]+`, "gu");
  const kinds = [
    ["C", within(rules.unspaced)],
    ["L", within(rules.latin)],
    ["H", within(rules.hebrew)],
  ];
  const replaced = new Map(
    rules.replaced
      .trim()
      .split(" ")
      .map((pair) => [pair[0], pair.slice(1)]),
  );
  for (const zero of rules.zeros) {
    for (let digit = 0; digit < 10; digit++) {
      replaced.set(String.fromCodePoint(zero.codePointAt(0) + digit), String(digit));
    }
  }
  const marks = { "'": "Q", '"': "G", ".": "P", ",": "K" };
  const word = new RegExp(rules.word, "g");
  const cluster = new RegExp(rules.cluster, "g");
  const grouped = new RegExp(rules.grouped, "g");
  const article = new RegExp(rules.article);

  const remembered =
    (function_, known = new Map()) =>
    (sign) => {
      let result = known.get(sign);
      if (result === undefined) {
        result = function_(sign);
        known.set(sign, result);
      }
      return result;
    };
  /* Signs of ASCII are told apart without expressions, which take long to compile. */
  const folded = remembered((sign) => {
    if (sign < "\x7f") {
      const lower = sign.toLowerCase();
      return replaced.get(lower) ?? lower;
    }
    return Array.from(
      sign.normalize("NFKD").toLowerCase().normalize("NFKD").replace(dropped, ""),
      (letter) => replaced.get(letter) ?? letter,
    ).join("");
  });
  const kind = remembered((sign) => {
    if (marks[sign]) return marks[sign];
    if (sign < "\x7f") return sign >= "a" && sign <= "z" ? "L" : sign >= "0" && sign <= "9" ? "D" : " ";
    if (/\p{Nd}/u.test(sign)) return "D";
    if (/\p{M}/u.test(sign)) return "M";
    if (/\p{N}/u.test(sign)) return "N";
    if (!/\p{L}/u.test(sign)) return " ";
    return kinds.find(([, pattern]) => pattern.test(sign))?.[0] ?? "O";
  });

  const term = (written, classes) => {
    let one = written;
    if (classes[0] === "D" && /[PK]/.test(classes)) {
      one = /^D+[PK]D{1,2}$/.test(classes) ? one.replace(",", ".") : one.replace(/[.,]/g, "");
    } else {
      one = one.replace(/['"]/g, "");
      if (classes.includes("P")) one = one.replace(/\./g, "");
    }
    return one.normalize("NFC").replace(article, "");
  };

  /* The terms of a text with their places in it. Of a run without spaces every two characters;
     one alone only where there is no other, as no place in a text says where a run ends. */
  const slowly = (text) => {
    const signs = [],
      starts = [],
      ends = [];
    let classes = "",
      place = 0;
    const inside = new Set(Array.from(text.matchAll(grouped), (match) => match.index));
    for (const sign of text) {
      const letters = inside.has(place) ? "" : folded(sign);
      const end = place + sign.length;
      if (letters.length === 1) {
        signs.push(letters);
        starts.push(place);
        ends.push(end);
        classes += kind(letters);
      } else {
        for (const letter of letters) {
          signs.push(letter);
          starts.push(place);
          ends.push(end);
          classes += kind(letter);
        }
      }
      place = end;
    }
    const cut = [];
    const add = (start, end, one) => cut.push({ term: one, start: starts[start], end: ends[end - 1] });
    for (const match of classes.matchAll(word)) {
      const start = match.index,
        end = start + match[0].length;
      if (match[0][0] !== "C") {
        add(start, end, term(signs.slice(start, end).join(""), match[0]));
        continue;
      }
      const spans = Array.from(match[0].matchAll(cluster), (one) => [
        start + one.index,
        start + one.index + one[0].length,
      ]);
      const joined = (from, to) => signs.slice(from, to).join("").normalize("NFC");
      if (spans.length === 1) add(start, end, joined(start, end));
      for (let at = 1; at < spans.length; at++) {
        add(spans[at - 1][0], spans[at][1], joined(spans[at - 1][0], spans[at][1]));
      }
    }
    return cut;
  };

  /* No word reaches over a space: what stands between two is cut by itself, most of it once. */
  const pieces = remembered((piece) => {
    const plain = /^[A-Za-z]+(?=[,.;:?!]*$)/.exec(piece);
    return plain ? [{ term: plain[0].toLowerCase(), start: 0, end: plain[0].length }] : slowly(piece);
  });
  return (text) => {
    const cut = [];
    for (let from = 0, to; from <= text.length; from = to + 1) {
      to = text.indexOf(" ", from);
      if (to < 0) to = text.length;
      if (to === from) continue;
      for (const { term, start, end } of pieces(text.slice(from, to))) {
        cut.push({ term, start: from + start, end: from + end });
      }
    }
    return cut;
  };
};

/* How many letters one word differs by from another: more, less, other, or two that have changed
   places; Infinity beyond the most allowed. Source: L. Boytsov, "Indexing methods for approximate
   dictionary searching" (2011), optimal string alignment. */
const distance = (one, other, most) => {
  if (Math.abs(one.length - other.length) > most) return Infinity;
  let before = [],
    row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + same);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        next[j] = Math.min(next[j], before[j - 2] + 1);
      }
    }
    if (Math.min(...next) > most) return Infinity;
    [before, row] = [row, next];
  }
  return row[other.length] <= most ? row[other.length] : Infinity;
};
