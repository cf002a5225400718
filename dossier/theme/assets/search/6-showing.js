/* An answer as it is shown: what it is, its name, and the words that were looked for. */
const AROUND = 90,
  MOST_SHOWN = 240,
  OF_ANOTHER_NAME = 0.5,
  LETTER = /[\p{L}\p{M}\p{N}]/u;
const isLetter = (sign) => (sign < "\x7f" ? /[A-Za-z0-9]/ : LETTER).test(sign);

/* The places in some words that are to be marked: whole terms, and what an unfinished one begins. */
const placesIn = (index, words, answer) => {
  const sequences = answer.phrases.map(({ terms, isOpen }) => ({ terms, isOpen }));
  const cut = index.cut(words);
  const terms = cut.map((one) => one.term);
  /* A function word beside others only where it stands next to one of them. */
  const counts = (at) => answer.terms.has(terms[at]) && !answer.quiet.has(terms[at]);
  const places = cut.flatMap(({ term, start, end }, at) => {
    if (!answer.terms.has(term)) return [];
    if (answer.quiet.has(term) && !counts(at - 1) && !counts(at + 1)) return [];
    return [{ term, start, end, share: answer.terms.get(term) }];
  });
  const marked = new Set(places.map(({ start }) => start));
  for (const name of answer.names) {
    for (const at of terms.keys()) {
      if (marked.has(cut[at].start) || !begins(terms, at, name, false)) continue;
      const { start } = cut[at],
        { end } = cut[at + name.length - 1];
      places.push({ term: name.join(" "), start, end, share: OF_ANOTHER_NAME });
    }
  }
  if (!answer.names.some((name) => terms.some((_, at) => begins(terms, at, name, false)))) {
    const parts = partsOfNames(index, cut, terms, answer.names);
    places.push(...parts.filter(({ start }) => !marked.has(start)));
  }
  places.push(...numbersIn(cut, answer).filter(({ start }) => !marked.has(start)));
  places.sort((one, other) => one.start - other.start);
  if (!sequences.length) return places;
  /* Of a phrase only where it stands whole. */
  const inside = new Set();
  for (const at of terms.keys()) {
    for (const { terms: phrase, isOpen } of sequences) {
      if (!begins(terms, at, phrase, isOpen)) continue;
      for (const more of phrase.keys()) inside.add(cut[at + more].start);
    }
  }
  const within = new Set(sequences.flatMap(({ terms: phrase }) => phrase));
  return places.filter(({ term, start }) => inside.has(start) || !within.has(term));
};

/* The longest parts of names that stand somewhere: pages leave out a form that is part of a longer
   one, so "the master" stands for "the master of the harbour". */
const partsOfNames = (index, cut, terms, names) => {
  let most = 1,
    places = [];
  for (const name of names) {
    for (const [at, term] of terms.entries()) {
      for (let from = name.indexOf(term); from >= 0; from = name.indexOf(term, from + 1)) {
        let length = 1;
        while (from + length < name.length && terms[at + length] === name[from + length]) length++;
        const part = name.slice(from, from + length);
        const isName = length > 1 || from === name.length - 1;
        if (!isName || length < most || part.every((one) => index.quiet.has(one))) continue;
        if (length > most) [most, places] = [length, []];
        const share = (OF_ANOTHER_NAME * length) / name.length;
        places.push({ term: part.join(" "), start: cut[at].start, end: cut[at + length - 1].end, share });
      }
    }
  }
  return places;
};

/* The places of numbers in words whose figures were asked for. */
const numbersIn = (cut, { numbers, terms }) =>
  [...(numbers ? cut.keys() : [])].flatMap((at) => {
    for (let length = Math.min(MOST_OF_NUMBER, cut.length - at); length > 0; length--) {
      const parts = cut.slice(at, at + length);
      const term = numbers.get(parts.map((part) => part.term).join(""));
      if (!term) continue;
      return terms.has(term) ? [{ term, start: parts[0].start, end: parts.at(-1).end, share: 1 }] : [];
    }
    return [];
  });

/* Words with marks, as nodes: what the index holds is text and never markup. */
const marked = (words, places, from = 0, to = words.length) => {
  const nodes = [];
  let done = from;
  for (const { start, end } of places) {
    if (start < done || end > to) continue;
    if (start > done) nodes.push(words.slice(done, start));
    nodes.push(made("mark", {}, words.slice(start, end)));
    done = end;
  }
  if (done < to) nodes.push(words.slice(done, to));
  return nodes;
};

const made = (tag, attributes, ...content) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content);
  return element;
};

/* The stretch of a text that has most of the terms, and begins and ends between words. */
const stretch = (text, places) => {
  let best = { value: -1, start: 0 };
  places.forEach(({ start }, at) => {
    const within = new Map();
    for (let more = at; more < places.length && places[more].end < start + MOST_SHOWN - AROUND; more++) {
      within.set(places[more].term, places[more].share * (1 + places[more].term.length / 10));
    }
    const value = [...within.values()].reduce((sum, share) => sum + share, 0);
    if (value > best.value) best = { value, start };
  });
  const edge = (place, step) => {
    let at = place;
    while (at > 0 && at < text.length && isLetter(text[at - 1]) && Math.abs(at - place) < 20) at += step;
    return at;
  };
  const from = best.start < AROUND ? 0 : (sentence(text, best.start) ?? edge(best.start - AROUND, -1));
  const to = from + MOST_SHOWN >= text.length ? text.length : edge(from + MOST_SHOWN, 1);
  return { ...best, from, to };
};

/* Where the sentence begins in which a place is, unless that is too far before it. */
const sentence = (text, place) => {
  const before = text.slice(place - AROUND, place);
  const ends = [...before.matchAll(/[.!?…؟。！？]["”»’)\]]*\s+|[。！？]/gu)];
  const last = ends.at(-1);
  return last && place - AROUND + last.index + last[0].length;
};

/* The names that stand in a result in another form than a reader has typed, with what was typed. */
const writtenOtherwise = (answer, marks) => {
  const terms = new Set(marks.map(({ term }) => term));
  return answer.others.flatMap(({ written, terms: own, names }) => {
    const mark = [...own].some((term) => terms.has(term)) ? null : marks.find(({ term }) => names.has(term));
    return mark ? [word("{label}: {text}", { label: mark.words, text: alsoWritten(written) })] : [];
  });
};
const alsoWritten = (words) => word("also written {words}", { words });

const shownAnswer = (index, hit, answer, root, id) => {
  const { document: found } = hit;
  const titlePlaces = placesIn(index, found.title, answer);
  const name = found.names.find((words) => words !== found.title && placesIn(index, words, answer).length);
  let best = null;
  for (const section of found.sections) {
    const places = placesIn(index, section.text, answer);
    const value = stretch(section.text, places);
    value.value += placesIn(index, section.heading, answer).length;
    if (!best || value.value > best.value) best = { ...value, section, places };
  }
  const { section, places, from, to } = best;
  const isInside = section.anchor && (!titlePlaces.length || found.sections.length === 1);
  const parts = [made("span", { class: "search__kind" }, index.kinds[found.kind])];
  parts.push(made("span", { class: "search__title", dir: "auto" }, ...marked(found.title, titlePlaces)));
  if (name && !titlePlaces.length) {
    parts.push(
      made("span", { class: "search__name", dir: "auto" }, ...marked(name, placesIn(index, name, answer))),
    );
  }
  const shownPlaces = places.filter(({ start, end }) => start >= from && end <= to);
  const marks = [
    ...titlePlaces.map(({ term, start, end }) => ({ term, words: found.title.slice(start, end) })),
    ...shownPlaces.map(({ term, start, end }) => ({ term, words: section.text.slice(start, end) })),
  ];
  for (const words of writtenOtherwise(answer, marks)) {
    parts.push(made("span", { class: "search__name", dir: "auto" }, words));
  }
  if (section.text) {
    const words = [
      from ? "… " : "",
      ...marked(section.text, places, from, to),
      to < section.text.length ? " …" : "",
    ];
    if (section.heading) {
      const heading = marked(section.heading, placesIn(index, section.heading, answer));
      words.unshift(made("bdi", {}, ...heading), afterLabel());
    }
    parts.push(made("span", { class: "search__text", dir: "auto" }, ...words));
  }
  const address = `${root}${found.page}.html${isInside ? `#${section.anchor}` : ""}`;
  return made("a", { class: "search__result", role: "option", id, href: address, tabindex: "-1" }, ...parts);
};
