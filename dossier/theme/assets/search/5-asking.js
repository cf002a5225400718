/* What a reader asks, and the documents that answer, best first. */
const FEW_WORDS = 4,
  LOOKED_INTO = 24,
  TOGETHER = 40,
  FIRST = 60,
  BEYOND = 1e9;
const OF_THE_STORY = 0.1,
  OF_A_NAME = 1.7,
  HALF = 0.5,
  A_THIRD = 0.33;
const ENDING = 0.6,
  RELATED = 0.35,
  FORM = 0.85,
  ALIKE = 0.5,
  DERIVED = 0.5,
  NEAR = 0.6,
  ASKED = { date: 3 },
  FEWEST_ALIKE = 2,
  JOINED = 0.9,
  SLIP = 0.5,
  LIGHT = 0.5,
  QUIET = 0.35,
  MOST_NAMED = 4;

/* What documents score: by their numbers, of which there are many and few are needed. */
class Scores {
  constructor(count) {
    this.values = new Float64Array(count);
    this.places = [];
  }
  raise(place, score) {
    if (!this.values[place]) this.places.push(place);
    if (score > this.values[place]) this.values[place] = score;
  }
}

/* The documents that have a word, or one that it begins, or a name that it is a form of. */
const gathered = async (index, word, joined, all) => {
  const scores = new Scores(index.count),
    terms = new Map();
  let weight = 0;
  /* What is rare says more; what only begins like a word says no more than the word. */
  const take = async (one, share, most = Infinity) => {
    const listed = await index.listOf(one, all);
    const rare = Math.min(most, Math.log(1 + index.count / Math.max(1, one.count ?? listed.length)));
    weight = Math.max(weight, rare * share);
    terms.set(one.term, Math.max(share, terms.get(one.term) ?? 0));
    listed.each((place, step) => scores.raise(place, step * share * rare));
    return rare;
  };
  const isOne = word.term.length === 1 && !word.isQuiet && !/\d/.test(word.term);
  const isOpen = word.isLast || isOne || (word.term.length >= SHORTEST_OPEN && !word.isQuiet);
  const found = isOpen ? await index.longer(word.term) : [await index.exact(word.term)];
  const whole = found.find((one) => one?.term === word.term);
  const rare = whole ? await take(whole, 1) : undefined;
  const stems = word.stems?.(word.term);
  const isForm = ({ term }) => !stems || [...word.stems(term)].some((stem) => stems.has(stem));
  for (const one of found) {
    if (one && one !== whole) await take(one, stems && isForm(one) ? FORM : ENDING, rare);
  }
  const isWord = !/\d/.test(word.term);
  const others = isOpen && isWord ? await index.related(word.term) : [];
  for (const one of others.filter(isForm)) await take(one, stems ? FORM : RELATED, rare);
  for (const [terms, share] of [
    [word.forms, FORM],
    [word.alike, ALIKE],
  ]) {
    for (const term of terms ?? []) {
      const other = term === word.term ? null : await index.exact(term);
      if (other) await take(other, share, rare);
    }
  }
  const made = word.roots && isWord && isOpen ? await index.derived(word.term, word.roots) : [];
  for (const one of made) if (!terms.has(one.term)) await take(one, DERIVED, rare);
  /* What only looks or sounds like the word is a guess. */
  const sure = scores.places.length;
  for (const one of others) if (!isForm(one)) await take(one, RELATED, rare);
  let isGuess = false;
  const actors = new Set(joined);
  if (word.isLast && found.length <= 8) for (const actor of owners(found)) actors.add(actor);
  const isNamed = actors.size > 0;
  if (!isNamed && isWord && !word.isQuiet && word.term.length >= SHORTEST_OPEN) {
    const latin = inLatin(word.term);
    const written = !sure && latin ? await index.exact(latin) : null;
    const sound = written ? null : await index.sounding(latin || word.term);
    let slips = [written].filter(Boolean);
    isGuess = !written && !sound;
    if (!scores.places.length && !written && !sound) slips = await index.near(word.term);
    if (!scores.places.length && latin && !slips.length && !sound) slips = await index.near(latin);
    if (!scores.places.length && !sound && !slips.length) {
      const longer = owners(await index.soundingLonger(latin || word.term));
      for (const actor of longer) actors.add(actor);
      isGuess = !longer.length;
    }
    for (const one of slips) await take(one, SLIP);
    for (const actor of owners([...slips, sound])) actors.add(actor);
  }
  const isSlip = !sure && !isNamed && (actors.size > 0 || scores.places.length > 0);
  for (const actor of actors) {
    const one = await index.exact(`@${actor}`);
    /* A word of many pages is no strange spelling of a name that fewer have. */
    if (!one || (sure && !isNamed && (await index.listOf(one, true)).length < sure)) continue;
    await take(one, isSlip ? SLIP : JOINED);
  }
  return { scores, terms, weight, isSlip, isGuess, actors };
};
/* The documents of what the question asks for: each as much as a rare word. */
const listedUnder = async (index, one) => {
  const listed = await index.listOf(one, true);
  const weight = Math.log(1 + index.count / listed.length);
  const scores = new Scores(index.count);
  listed.each((place) => scores.raise(place, weight));
  return { scores, terms: new Map(), weight };
};
/* A few letters of one word, for which nothing need be known of words. */
const isUnfinished = (words, phrases) =>
  !phrases.length && words.length === 1 && words[0].isLast && /^\D{1,3}$/.test(words[0].term);
const owners = (entries) =>
  entries.flatMap(
    (one) => one?.joined.filter(({ rest }) => !rest.length).flatMap(({ actors }) => actors) ?? [],
  );

/* Whose names stand among the words, by the places of the words. */
const namedIn = async (index, words) => {
  const named = words.map(() => []);
  const entries = await Promise.all(words.map((word) => index.exact(word.term)));
  entries.forEach((one, at) => {
    for (const { rest, actors } of one?.joined ?? []) {
      if (!rest.every((term, more) => words[at + 1 + more]?.term === term)) continue;
      for (let place = at; place <= at + rest.length; place++) named[place].push(...actors);
    }
  });
  return named;
};

const begins = (terms, at, phrase, isOpen) =>
  phrase.every((term, more) => {
    const met = terms[at + more];
    if (!more && met && withConjunction(term).includes(met)) return true;
    return met === term || (isOpen && more === phrase.length - 1 && met?.startsWith(term));
  });
const hasPhrase = (terms, phrase, isOpen) => terms.some((_, at) => begins(terms, at, phrase, isOpen));

/* The longest stretch of the question that stands in some words, as a share of the question. */
const longestRun = (terms, question) => {
  let longest = 0;
  for (let from = 0; from < terms.length; from++) {
    for (let start = 0; start < question.length - longest; start++) {
      let length = 0;
      while (question[start + length] !== undefined && terms[from + length] === question[start + length]) {
        length++;
      }
      longest = Math.max(longest, length);
    }
  }
  return longest;
};

const termsOf = (index, document) => {
  document.cut ??= {
    titles: [document.title, ...document.names].map((words) => index.cut(words).map((one) => one.term)),
    texts: document.sections.map(({ heading, text }) =>
      [...index.cut(heading), ...index.cut(text)].map((one) => one.term),
    ),
  };
  return document.cut;
};

/* Where something else is asked for, the page of a name counts as one of a question does.
   Documents with their scores and whether they have all words; those with all come first. Pages
   about the program stay behind all of the story that has half of what was asked, and behind all
   else where a word is only guessed. */
const ranked = (index, groups, names, isLong) => {
  const needed = groups.filter((group) => group.isNeeded);
  const isGuess = needed.some((group) => group.isSlip);
  const hits = new Map();
  const most = groups.reduce((sum, group) => sum + group.weight * group.share, 0);
  for (const { scores, share, weight, isNeeded, isSeen } of groups) {
    for (const place of scores.places) {
      let hit = hits.get(place);
      if (!hit) {
        hit = { place, score: 0, met: 0, has: 0, isSeen: false };
        hits.set(place, hit);
      }
      hit.score += scores.values[place] * share;
      hit.met += weight * share;
      if (isNeeded) hit.has++;
      hit.isSeen ||= isSeen;
    }
  }
  /* What a question asks for and small words alone make no answer: nothing of it could be shown. */
  const isWordy = groups.some(({ isSeen, scores }) => isSeen && scores.places.length);
  const answering = [...hits.values()].filter((hit) => hit.isSeen || !isWordy);
  const list = answering.map((hit) => {
    const own = index.factor(hit.place);
    const factor = names.has(hit.place) ? Math.min(own, OF_A_NAME) : own,
      share = hit.met / most;
    const hasAll = hit.has === needed.length;
    const isWhole = hasAll || (isLong && share >= A_THIRD);
    const rank = factor < OF_THE_STORY ? (hasAll && !isGuess ? 2 : 4) : isWhole ? 0 : share < HALF ? 3 : 1;
    return { place: hit.place, hasAll, rank, score: hit.score * factor * share ** 2 };
  });
  return list;
};
/* The first hits in their order, and a function that gives the others in theirs: many are never
   looked at. */
const withFirst = (hits, number) => {
  if (hits.length <= number) return { first: hits.sort(better), rest: () => [] };
  const value = ({ rank, score }) => rank * BEYOND - score;
  const limit = Float64Array.from(hits, value).sort()[number - 1];
  const isFirst = (hit) => value(hit) <= limit;
  return {
    first: hits.filter(isFirst).sort(better),
    rest: () => hits.filter((hit) => !isFirst(hit)).sort(better),
  };
};
/* The same of a few letters, for which so many documents answer that no list of all is made. */
const begunWith = (index, { scores: { places, values } }, number) => {
  const rank = (place) => (index.factor(place) < OF_THE_STORY ? 2 : 0);
  const score = (place) => values[place] * index.factor(place);
  const hit = (place) => ({ place, hasAll: true, rank: rank(place), score: score(place) });
  if (places.length <= number) return { first: places.map(hit).sort(better), rest: () => [] };
  const worths = Float64Array.from(places, (place) => rank(place) * BEYOND - score(place));
  const limit = worths.slice().sort()[number - 1];
  const part = (isWanted) =>
    places
      .filter((_, at) => isWanted(worths[at]))
      .map(hit)
      .sort(better);
  return { first: part((worth) => worth <= limit), rest: () => part((worth) => worth > limit) };
};
const better = (one, other) => one.rank - other.rank || other.score - one.score || one.place - other.place;

/* Answers to a question: how many documents have all of it, how many some of it, and a function
   that gives the next ones. */
const answers = async (index, query) => {
  const { words, phrases, text, isCut } = parsed(index, query);
  if (!words.length && !phrases.length) return { isEmpty: true, isCut, found: 0, all: 0, some: 0, hits: [] };
  const named = await namedIn(index, words);
  const loud = words.filter((word, at) => !word.isQuiet || (named[at].length && word.isCapital));
  const isShort = words.length <= FEW_WORDS;
  const isSingle = words.length === 1 && !phrases.length;
  const groups = [];
  const known = isUnfinished(words, phrases) ? null : await index.words();
  const weighty = known ? loud.filter((word) => !known.light.has(word.term)) : loud;
  const content = weighty.length ? weighty : loud;
  const forms = known && otherForms(known, words);
  const question = words.map((word) => word.term);
  const { kinds, saying } = known
    ? askedFor(index, known, question)
    : { kinds: new Set(), saying: new Set() };
  for (const [at, word] of words.entries()) {
    const counts = content.includes(word) || !content.length;
    const isLight = !counts && loud.includes(word);
    if (!counts && !isShort && !isLight) continue;
    const joined = counts || isSingle ? named[at] : [];
    /* Who asks in some words may use others than the articles; who looks a word up means this. */
    const others = known && {
      stems: known.stems,
      roots: counts ? known.roots : undefined,
      forms: forms[at],
      alike: counts && words.length >= FEWEST_ALIKE ? known.alike(word.term) : [],
    };
    const group = await gathered(index, { ...word, ...others }, joined, !isSingle);
    groups.push({
      ...group,
      word,
      isNeeded: counts && !(word.isQuiet && content.length) && !saying.has(at),
      isSeen: counts || isLight,
      share: counts ? 1 : isLight ? LIGHT : QUIET,
    });
  }
  for (const phrase of phrases) {
    for (const [at, term] of phrase.terms.entries()) {
      const isLast = phrase.isOpen && at === phrase.terms.length - 1;
      const forms = at ? [] : withConjunction(term);
      const word = { term, isQuiet: true, isLast, forms };
      groups.push({ ...(await gathered(index, word, [], true)), isNeeded: true, isSeen: true, share: 1 });
    }
  }
  if (words.length > 1) {
    for (const kind of kinds) {
      const one = await index.exact(`?${kind}`);
      const share = ASKED[kind] ?? 1;
      if (one) groups.push({ ...(await listedUnder(index, one)), isNeeded: false, isSeen: false, share });
    }
  }
  const isAboutName = !kinds.size || kinds.has("thing");
  const ofNames = isAboutName ? null : await index.exact("?thing");
  const names = new Set();
  if (ofNames) (await index.listOf(ofNames, true)).each((place) => names.add(place));
  let hits = known ? ranked(index, groups, names, words.length > FEW_WORDS) : [];
  if (phrases.length) hits = hits.filter((hit) => hit.hasAll);
  const found = known ? hits.length : groups[0].scores.places.length;
  const all = known ? hits.reduce((sum, hit) => sum + hit.hasAll, 0) : found;
  const { first, rest } = known ? withFirst(hits, FIRST) : begunWith(index, groups[0], FIRST);
  hits = question.length > 1 ? await reordered(index, first, question, groups) : first;
  const terms = new Map(
    groups.flatMap((group) => [...group.terms].filter(([term]) => !"@?~".includes(term[0]))),
  );
  const quiet = new Set(
    loud.length ? words.filter((word) => !loud.includes(word)).map((word) => word.term) : [],
  );
  const actors = known ? groups.flatMap((group) => [...(group.actors ?? [])]) : [];
  return {
    isCut,
    phrases,
    terms,
    numbers: known?.numbers,
    quiet,
    names: await namesOf(index, actors),
    others: known ? await otherNames(index, text, groups, known.others) : [],
    hits,
    rest,
    found,
    all,
    some: found - all,
    isSlip: groups.some((group) => group.isSlip),
    hasFound: groups.some((group) => group.isNeeded && !group.isSlip && group.scores.places.length),
  };
};

/* All names of some actors, as they stand on their pages: why a result is one may be that it has
   another name than the one that was asked for. */
const namesOf = async (index, actors) => {
  const first = [...new Set(actors)].slice(0, MOST_NAMED);
  const lists = await Promise.all(first.map((actor) => index.exact(`@${actor}`)));
  const names = lists.filter(Boolean).map(async (one) => {
    let own = 0,
      most = 0;
    (await index.listOf(one, false)).each((place, step) => {
      if (step > most) [own, most] = [place, step];
    });
    return termsOf(index, await index.text(own)).titles;
  });
  return (await Promise.all(names)).flat().filter((name) => name.length);
};

/* The names, as a reader has typed them, under which actors may stand otherwise: what was typed,
   its terms, and the actors' own names. */
const otherNames = async (index, text, groups, others) => {
  const typed = new Map();
  for (const { word, terms, actors, isGuess } of groups) {
    if (!word || isGuess || others.has(word.term)) continue;
    for (const actor of [...actors].slice(0, MOST_NAMED)) {
      const other = typed.get(actor);
      if (other && other.end + 1 >= word.start) other.end = word.end;
      const shown = new Set([...(other?.terms ?? []), ...terms.keys()]);
      typed.set(actor, { start: other?.start ?? word.start, end: word.end, terms: shown });
    }
  }
  const names = [...typed].slice(0, MOST_NAMED).map(async ([actor, { start, end, terms }]) => {
    const names = (await namesOf(index, [actor])).map((name) => name.join(" "));
    return { written: text.slice(start, end), terms, names: new Set(names) };
  });
  return Promise.all(names);
};

/* How much of what was asked stands in one place, of what stands anywhere: a long text that has
   the words here and there says less than a short one that has them together. */
const nearness = (groups, lists) => {
  const worth = new Map();
  for (const [at, group] of groups.entries()) {
    for (const [term, share] of group.terms) {
      const value = share * group.weight * group.share;
      if (value > 0) worth.set(term, [...(worth.get(term) ?? []), [at, value]]);
    }
  }
  const everywhere = new Map();
  let most = 0;
  for (const list of lists) {
    const recent = []; // places of words that were asked for, with what they are worth
    for (const [place, term] of list.entries()) {
      for (const [group, value] of worth.get(term) ?? []) {
        everywhere.set(group, Math.max(value, everywhere.get(group) ?? 0));
        recent.push({ place, group, value });
      }
      while (recent.length && recent[0].place <= place - TOGETHER) recent.shift();
      if (recent.at(-1)?.place !== place) continue;
      const within = new Map();
      for (const { group, value } of recent) within.set(group, Math.max(value, within.get(group) ?? 0));
      most = Math.max(most, sum(within));
    }
  }
  const all = sum(everywhere);
  return all ? most / all : 1;
};
const sum = (values) => [...values.values()].reduce((total, value) => total + value, 0);

/* The first documents are looked into: words that stand together as they were asked count more. */
const reordered = async (index, hits, question, groups) => {
  const first = hits.slice(0, LOOKED_INTO);
  const needed = groups.filter((group) => group.isNeeded);
  const documents = await Promise.all(first.map((hit) => index.text(hit.place)));
  documents.forEach((document, at) => {
    const { titles, texts } = termsOf(index, document);
    const share = (lists) =>
      Math.max(0, ...lists.map((terms) => longestRun(terms, question))) / question.length;
    const titled = new Set(titles.flat());
    const covered = question.filter((term) => titled.has(term)).length / question.length;
    const near = nearness(groups, [...titles, ...texts]);
    first[at].score *= near ** 2;
    /* A few words far from each other in a long text are no more than some of them in one place. */
    if (needed.length > 1 && question.length <= FEW_WORDS && !first[at].rank) {
      if (nearness(needed, [...titles, ...texts]) < NEAR) first[at].rank = 1;
    }
    first[at].score *= 1 + share(titles) ** 2 + 2 * covered ** 2 + share(texts) ** 2;
  });
  return [...first.sort(better), ...hits.slice(LOOKED_INTO)];
};

/* The next answers from a place on: with phrases only documents whose words stand in this order. */
const next = async (index, answer, from, number) => {
  const shown = [];
  let at = from;
  while (at < answer.hits.length && shown.length < number) {
    if (at + number > answer.hits.length && answer.hits.length < answer.found) {
      for (const hit of answer.rest()) answer.hits.push(hit);
    }
    const batch = answer.hits.slice(at, at + number - shown.length);
    at += batch.length;
    const documents = await Promise.all(batch.map((hit) => index.text(hit.place)));
    documents.forEach((document, which) => {
      const has = ({ terms, isOpen }) => {
        const { titles, texts } = termsOf(index, document);
        /* A phrase may go on under the next heading. */
        return [...titles, texts.flat()].some((list) => hasPhrase(list, terms, isOpen));
      };
      if (answer.phrases.every(has)) shown.push({ ...batch[which], document });
    });
  }
  return { shown, at };
};
