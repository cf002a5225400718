/* What a reader asks: its words and phrases, other forms of the words, and what it asks for. */
const MOST_LETTERS = 300,
  MOST_WORDS = 40,
  MOST_OF_NUMBER = 5;

/* The name of a month in the language of the dossier, as it stands in a date. */
const monthName = (language, month) => {
  try {
    const format = new Intl.DateTimeFormat(language, { day: "numeric", month: "long", timeZone: "UTC" });
    return format.formatToParts(Date.UTC(2001, month - 1, 1)).find(({ type }) => type === "month").value;
  } catch {
    return "";
  }
};
/* Dates in figures as the pages write them: the year first, or the day, or the month where the
   second number can be none. */
const withDatesInWords = (language, query) =>
  query.replace(
    /(?<![\d.])(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[./](\d{1,2})[./](\d{4}))(?!\d)/g,
    (written, ...parts) => {
      let [year, month, day] = parts[0] ? parts.slice(0, 3) : [parts[5], parts[4], parts[3]];
      if (month > 12 && day <= 12) [month, day] = [day, month];
      const name = month >= 1 && month <= 12 ? monthName(language, Number(month)) : "";
      return name ? `${Number(day)} ${name} ${year}` : written;
    },
  );

/* Whether a function word is written as the name that it may be: US, WHO. */
const isInCapitals = (word) => {
  const small = word.toLowerCase();
  return Array.from(word).every((sign) => sign === sign.toUpperCase()) && small !== word;
};

/* Take the phrases between quotation marks out of a question. */
const withoutPhrases = (index, question, phrases) =>
  question.replace(/(^|[\s(])["“”„«]([^"“”„»]*)(["“”»]|$)/g, (whole, lead, words, end) => {
    const terms = index.cut(words).map((one) => one.term);
    if (!terms.length) return whole;
    phrases.push({ terms, isOpen: !end && !/\s$/.test(words) });
    return `${lead} `;
  });

/* 100 000 as one number. */
const ungrouped = (question) =>
  question.replace(/(?<![\d.,])\d{1,3}(?: \d{3})+(?!\d)/g, (number) => number.replaceAll(" ", ""));

/* The words of a question, and of its phrases between quotation marks, straight or curly. */
const parsed = (index, query) => {
  const short = query.length > MOST_LETTERS ? Array.from(query).slice(0, MOST_LETTERS).join("") : query;
  const phrases = [];
  const loose = withoutPhrases(index, short, phrases);
  const dated = /\d/.test(loose) ? withDatesInWords(index.language, ungrouped(loose)) : loose;
  const cut = index.cut(dated).slice(0, MOST_WORDS);
  const unfinished = cut.length > 0 && cut.at(-1).end === dated.length;
  const words = cut.map(({ term, start, end }, at) => {
    const isQuiet = index.quiet.has(term),
      isLast = unfinished && at === cut.length - 1;
    return { term, start, end, isQuiet, isLast, isCapital: isQuiet && isInCapitals(dated.slice(start, end)) };
  });
  return { words, phrases, text: dated, isCut: short.length < query.length };
};

/* How many terms of a pattern stand at a place; none unless all do. "*" stands for any terms. */
const patternLength = (question, at, pattern) => {
  const gap = pattern.indexOf("*");
  const stands = (terms, from) => terms.every((term, more) => question[from + more] === term);
  if (gap < 0) return stands(pattern, at) ? pattern.length : 0;
  const after = pattern.slice(gap + 1);
  if (!stands(pattern.slice(0, gap), at)) return 0;
  const isThere = question.some((_, from) => from >= at + gap && stands(after, from));
  return isThere ? gap + after.length : 0;
};

/* What a question asks for, and the places of the words that only say so. */
const askedFor = (index, { begins, has }, question) => {
  const kinds = new Set(),
    saying = new Set();
  let most = 0,
    begun = "";
  for (const { kind, terms } of begins) {
    const length = patternLength(question, 0, terms);
    if (length > most) [most, begun] = [length, kind];
  }
  if (begun) {
    kinds.add(begun);
    for (let at = 0; at < most; at++) saying.add(at);
  }
  for (const { kind, terms } of has) {
    for (const at of question.keys()) {
      const length = patternLength(question, at, terms);
      if (!length) continue;
      kinds.add(kind);
      for (let more = at; more < at + length; more++) saying.add(more);
    }
  }
  if (hasDate(index, question)) kinds.add("when").add("date");
  return { kinds, saying };
};
/* Whether a question has a day of a month. */
const hasDate = (index, question) => {
  const day = question.findIndex((term) => /^\d{1,2}(\D|$)/.test(term));
  if (day < 0 || question.length < 2) return false;
  const months = Array.from({ length: 12 }, (_, at) => monthName(index.language, at + 1));
  return months
    .flatMap((name) => index.cut(name))
    .some(({ term }) => question.includes(term) && !/\d/.test(term));
};

/* An Arabic word with and without the "and" that is joined to it. */
const CONJUNCTION = /^[وف](?=[\u0621-\u064a]{2})/;
const withConjunction = (term) =>
  /^[\u0621-\u064a]/.test(term)
    ? [`و${term}`, `ف${term}`, term.replace(CONJUNCTION, "")].filter((other) => other !== term)
    : [];

/* Other ways to write each word: its irregular forms, a number in words in figures, 3rd as 3. */
const otherForms = ({ forms, numbers }, words) => {
  const others = words.map(({ term }) => new Set([...(forms.get(term) ?? []), ...withConjunction(term)]));
  for (const at of words.keys()) {
    const [ordinal] = /^\d+(?=(?:st|nd|rd|th|er|re|e|o|a)$)/.exec(words[at].term) ?? [];
    if (ordinal) others[at].add(ordinal);
    for (let length = Math.min(MOST_OF_NUMBER, words.length - at); length > 0; length--) {
      const parts = words.slice(at, at + length).map(({ term }) => term);
      const figure = numbers.get(parts.join(""));
      if (!figure) continue;
      for (let more = at; more < at + length; more++) others[more].add(figure);
      break;
    }
  }
  return others;
};

/* Words in Greek or Cyrillic letters in Latin ones, for a name that the dossier has in these alone.
   Letters are as the index folds them; what is left out has no sound of its own. */
const LATIN_OF = new Map(
  (
    "а=a б=b в=v г=g ґ=g д=d е=e є=ye ж=zh з=z и=i і=i ї=yi й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u " +
    "ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya ћ=c ђ=dj ј=j љ=lj њ=nj џ=dz " +
    "α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o"
  )
    .split(" ")
    .map((pair) => pair.split("=")),
);
const inLatin = (term) => {
  const letters = Array.from(term, (letter) => LATIN_OF.get(letter));
  return letters.every((letter) => letter !== undefined) ? letters.join("") : "";
};
