/* The index: which documents have a term, which terms begin like this, what a document says. */
const STEM = 0.65,
  MOST_OF_ENDING = 4,
  MOST_OF_DERIVED = 6,
  SHORTEST_ROOT = 5,
  MOST_OF_NAME = 2;
const MOST_ENDINGS = 80,
  SPREAD = 3,
  MOST_NEAR_PARTS = 24,
  SHORTEST_OPEN = 4,
  SHORTEST_STEM = 3;

/* What is known of the words of the dossier's languages: dossier/search/vocabulary.py. */
const vocabulary = (text) => {
  const known = JSON.parse(text);
  const groups = (written) => {
    const by = new Map();
    for (const group of written.split(";")) {
      const terms = group.split(" ");
      for (const term of terms) by.set(term, [...(by.get(term) ?? []), ...terms]);
    }
    return by;
  };
  const patterns = (written) =>
    written
      .split(";")
      .filter(Boolean)
      .flatMap((one) => {
        const [kind, phrases] = one.split("=");
        return phrases.split("|").map((phrase) => ({ kind, terms: phrase.split(" ") }));
      });
  const endings = known.endings.split(" ").filter(Boolean);
  /* A word without each of its endings; of two equal letters before one the last may go, too. */
  const stems = (word) => {
    const cut = new Set([word]);
    for (const ending of endings) {
      const stem = word.slice(0, -ending.length);
      if (stem.length < SHORTEST_STEM || !word.endsWith(ending)) continue;
      cut.add(stem);
      if (stem.length > SHORTEST_STEM && stem.at(-1) === stem.at(-2)) cut.add(stem.slice(0, -1));
    }
    return cut;
  };
  const derived = known.derived.split(" ").filter(Boolean);
  /* What words made of one another have in common: partner in partnership, deploy in deployment. */
  const roots = (word) => {
    const cut = stems(word);
    for (const stem of [...cut]) {
      for (const ending of derived) {
        const root = stem.slice(0, -ending.length);
        if (root.length < SHORTEST_ROOT || !stem.endsWith(ending)) continue;
        for (const shorter of stems(root)) if (shorter.length >= SHORTEST_ROOT) cut.add(shorter);
      }
    }
    return cut;
  };
  /* Groups of words alike, by what each of their words is without an ending. */
  const byStem = new Map();
  for (const group of known.alike.split(";").filter(Boolean)) {
    const terms = group.split(" ");
    for (const stem of new Set(terms.flatMap((term) => [...stems(term)]))) {
      byStem.set(stem, [...(byStem.get(stem) ?? []), terms]);
    }
  }
  const alike = (word) => new Set([...stems(word)].flatMap((stem) => (byStem.get(stem) ?? []).flat()));
  return {
    forms: groups(known.forms),
    alike,
    light: new Set(known.light.split(" ")),
    begins: patterns(known.begins),
    has: patterns(known.has),
    numbers: new Map(known.numbers.split(" ").map((pair) => pair.split("="))),
    others: new Set(known.others.split(" ")),
    stems,
    roots,
  };
};
const opened = async () => {
  const root = await load("index");
  const { digits } = root.rules;
  const firsts = root.terms.split(" "),
    texts = readRising(root.texts, digits);
  const cut = cutter(root.rules);
  const quiet = new Set(root.quiet.split(" "));
  const blocks = new Set(readRising(root.blocks, digits));
  const parts = new Map();

  const part = (name, read) => {
    if (!parts.has(name)) {
      const made = load(name, root.edition).then((text) => read(text, digits));
      made.catch(() => parts.delete(name));
      parts.set(name, made);
    }
    return parts.get(name);
  };
  const words = () => part("words", vocabulary);
  const termPart = (number) => part(`t${number}`, readTerms);
  const before = (sorted, key) => {
    let low = 0,
      high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle] <= key) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  const placeOf = (term) => Math.max(0, before(firsts, term));

  /* What is written of a term: its documents, whose name it begins, how long the list is. */
  const entry = (term, written) => {
    const [listed, names = "", more = ""] = written.split("!");
    const joined = names
      ? names.split(";").map((form) => {
          const [rest, actors] = form.split("=");
          return { rest: rest ? rest.split("+") : [], actors: actors.split(",") };
        })
      : [];
    const [count, list] = more ? readNumbers(more, digits) : [];
    return { term, listed, joined, count, list };
  };
  const exact = async (term) => {
    if (!firsts[0]) return null;
    const { terms, written } = await termPart(placeOf(term));
    const place = before(terms, term);
    return terms[place] === term ? entry(term, written[place]) : null;
  };
  const sounds = root.rules.sounds.split(" ").map((pair) => pair.split("="));
  const sounded = (word) =>
    sounds
      .reduce(
        (made, [letters, sound]) => made.replaceAll(letters, () => sound),
        `${word.replace(/['-]/g, "")}$`,
      )
      .slice(0, -1)
      .replace(/(.)\1+/gu, "$1");
  /* Whose names sound as a word does, whichever language spells it. */
  const sounding = (word) => exact(`~${sounded(word)}`);
  /* The same of names that sound as if they went on: Krim, Crimea. */
  const soundingLonger = async (word) => {
    const sound = `~${sounded(word)}`;
    const [first, last] = range(sound);
    if (last - first >= SPREAD) return [];
    const found = await beginning(sound, first, last);
    return found.filter(({ term }) => term.length - sound.length <= MOST_OF_NAME);
  };
  const range = (beginning) => [placeOf(beginning), placeOf(`${beginning}\uffff`)];
  const beginning = async (letters, first, last) => {
    const found = [];
    for (const loaded of await Promise.all(
      Array.from({ length: last - first + 1 }, (_, at) => termPart(first + at)),
    )) {
      for (let at = before(loaded.terms, letters); at < loaded.terms.length; at++) {
        const term = loaded.terms[at];
        if (at < 0 || term < letters) continue;
        if (!term.startsWith(letters)) break;
        if (!term.endsWith("*")) found.push(entry(term, loaded.written[at]));
      }
    }
    return found;
  };
  /* The terms that begin with some letters; where many parts have any, the weightiest of all. */
  const longer = async (letters) => {
    const [first, last] = range(letters);
    if (last - first < SPREAD) return (await beginning(letters, first, last)).slice(0, MOST_ENDINGS);
    const starred = await exact(`${letters}*`);
    return [await exact(letters), starred && { ...starred, joined: [] }].filter(Boolean);
  };
  /* The terms that begin as a word does and end otherwise: its other forms, as a rule. */
  const related = async (word) => {
    const stem = word.slice(0, Math.max(SHORTEST_OPEN, Math.ceil(word.length * STEM)));
    const [first, last] = range(stem);
    if (word.length <= stem.length || last - first >= SPREAD) return [];
    const found = await beginning(stem, first, last);
    return found.filter(({ term }) => !term.startsWith(word) && term.length - stem.length <= MOST_OF_ENDING);
  };
  /* The terms that are made of the same word with other endings: negotiation, negotiator. */
  const derived = async (word, roots) => {
    const own = roots(word);
    const root = [...own].reduce((one, other) => (other.length < one.length ? other : one));
    const [first, last] = range(root);
    if (root.length < SHORTEST_ROOT || last - first >= SPREAD) return [];
    const found = await beginning(root, first, last);
    return found.filter(
      ({ term }) =>
        term.length - root.length <= MOST_OF_DERIVED && [...roots(term)].some((one) => own.has(one)),
    );
  };
  /* The terms that differ from a word by a letter, or by two where it is long. */
  const near = async (word) => {
    const most = word.length > 7 ? 2 : 1;
    let [first, last] = [0, firsts.length - 1];
    for (const letters of [1, 2, 3]) {
      if (last - first >= MOST_NEAR_PARTS) [first, last] = range(word.slice(0, letters));
    }
    last = Math.min(last, first + MOST_NEAR_PARTS);
    let best = [],
      nearest = most;
    for (const candidate of await beginning("", first, last)) {
      if (/[@?~\d]/.test(candidate.term)) continue;
      const far = distance(word, candidate.term, nearest);
      if (far > nearest) continue;
      if (far < nearest) [best, nearest] = [[], far];
      best.push(candidate);
    }
    const begins = (other) => [...word].findIndex((letter, at) => other[at] !== letter);
    return best.sort((one, other) => begins(other.term) - begins(one.term)).slice(0, 6);
  };

  /* The documents of an entry, to go through with what the term says of each; all of them, or the
     weightiest. */
  const listOf = async (one, all) => {
    let { listed } = one;
    if (all && one.list !== undefined) listed = await part(`l${one.list}`, (text) => text);
    const steps = root.steps.length,
      numbers = readNumbers(listed, digits);
    const each = (visit) => {
      let place = -1;
      for (const value of numbers) {
        place += Math.floor(value / steps) + 1;
        visit(place, root.steps[value % steps]);
      }
    };
    return { length: numbers.length, each };
  };
  const factors = new Float64Array(root.count);
  for (const [place, value] of root.factors) factors.fill(value, place);
  const factor = (place) => factors[place];
  const text = async (place) => {
    const number = before(texts, place);
    const documents = await part(`d${number}`, (packed) => readDocuments(lengthened(packed, digits)));
    return documents[place - texts[number]];
  };
  return { ...root, cut, quiet, words, blocks, exact, sounding, soundingLonger, longer, related, derived, near, listOf, factor, text };
};
