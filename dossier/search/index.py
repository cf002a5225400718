"""The index of the search, as the parts that a browser loads one by one.

Every part is a script that hands over one string, so that it loads from a folder as well as from
a server. The first, :data:`ROOT`, says what is where. Parts of terms hold every term in order with
the documents that have it; parts of texts hold documents, in order too. A term of very many
documents has the weightiest in place and all of them in a part of its own; a beginning of words
that would need many parts has its weightiest documents under the beginning and a star.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from hashlib import sha256

from dossier.scripts import UNSPACED
from dossier.search import letters, terms, weights
from dossier.search.documents import Document, documents
from dossier.search.names import Form, Names
from dossier.search.packing import DIGITS, number, rising, shortened
from dossier.search.vocabulary import numbers, vocabulary
from dossier.text.sounds import TRANSLITERATED

FOLDER = "assets/search"
"""Below ``docs/``."""
ROOT = "index"
WORDS = "words"
"""The part that has what is known of the words of the dossier's languages."""
TERM_PART, TEXT_PART = 6_000, 7_500
"""Characters of a part; of texts, before they are shortened."""
LONG = 2_500
"""Characters of a list of documents that gets a part of its own."""
WEIGHTIEST = 40
"""Documents that stand for a long list."""
SPREAD = 3
"""Parts that a browser reads for one beginning of a word."""
STEPS = len(weights.STEPS)
ASKED = "?"
"""Begins the term under which all documents are listed whose title asks for one kind of thing."""
ANSWERS = {"quotation": ("said",), "actor": ("thing",), "timeline": ("when", "date", "next")}
"""By sorts of pages, what their titles would ask if they were questions."""

Postings = dict[str, list[tuple[int, int]]]
"""By term: the numbers of the documents that have it, each with its step."""


def index_parts(
    pages: Mapping[str, str],
    forms: Iterable[Form],
    function_words: Iterable[str],
    codes: Sequence[str] = (),
    exonyms: Iterable[Form] = (),
) -> dict[str, str]:
    """The scripts of the index, by path below ``docs/``.

    Args:
        pages: Markdown by path below ``docs/``.
        forms: the names under which actors go.
        function_words: words that a long query does not need.
        codes: the languages of the dossier, without regions, its own first: of their words it is
            known which mean the same, and with which a question begins.
        exonyms: names of actors in languages that the dossier need not have, and what comes from
            a place.
    """
    found = documents(pages)
    quiet = sorted({term for word in function_words for term in terms.terms(word)})
    strange = tuple(exonyms)
    names = Names(forms, frozenset(quiet), strange)
    others = sorted(
        term for form in strange if not form.is_spelling for term in terms.terms(form.text)
    )
    languages = tuple(codes)
    postings = _postings(found, names, languages)
    factors = [weights.factor(document) for document in found]
    entries, long_lists = _entries(postings, factors, names)
    term_parts = list(_cut(entries, TERM_PART, " "))
    starred = _starred(postings, [first for first, _ in term_parts], factors)
    if starred:
        entries = sorted([*entries, *starred], key=lambda entry: _in_order(entry[0]))
        term_parts = list(_cut(entries, TERM_PART, " "))
    kinds = list(dict.fromkeys(document.kind for document in found))
    texts = list(_texts(found, kinds))
    root = {
        "count": len(found),
        "kinds": kinds,
        "quiet": " ".join(quiet),
        "language": languages[0] if languages else "",
        "terms": " ".join(first for first, _ in term_parts),
        "texts": rising(first for first, _ in texts),
        "factors": weights.borders(found),
        "steps": weights.STEPS,
        "blocks": rising(sorted({ord(sign) >> 7 for term in postings for sign in term[:1]})),
        "rules": rules(),
    }
    made = {f"t{place}": _front_coded(part) for place, (_, part) in enumerate(term_parts)}
    made |= {f"l{place}": part for place, part in enumerate(long_lists)}
    made |= {f"d{place}": shortened(part) for place, (_, part) in enumerate(texts)}
    made[WORDS] = _words(languages, postings.keys(), others)
    scripts = {name: _script(name, part) for name, part in made.items()}
    root["edition"] = sha256("".join(scripts.values()).encode()).hexdigest()[:8]
    # In ASCII, for some of the rules' characters are signs that nobody sees.
    scripts[ROOT] = f"dossierSearch({json.dumps(ROOT)},{json.dumps(root, separators=(',', ':'))})\n"
    return {f"{FOLDER}/{name}.js": script for name, script in scripts.items()}


def rules() -> dict[str, object]:
    """How words are folded and cut, for the other end."""
    return {
        "dropped": letters.DROPPED,
        "replaced": "".join(f"{one}{to} " for one, to in letters.REPLACED.items()),
        "zeros": letters.ZEROS,
        "unspaced": UNSPACED,
        "latin": letters.LATIN,
        "hebrew": letters.HEBREW,
        "word": terms.WORD,
        "cluster": terms.CLUSTER,
        "grouped": terms.GROUPED,
        "article": terms.ARTICLE,
        "sounds": " ".join(f"{letters}={sound}" for letters, sound in TRANSLITERATED),
        "digits": DIGITS,
    }


def _in_order(term: str) -> bytes:
    """The order in which browsers compare: that of UTF-16."""
    return term.encode("utf-16-be")


def _script(name: str, part: str) -> str:
    return f"dossierSearch({json.dumps(name)},{json.dumps(part, ensure_ascii=False)})\n"


def _postings(found: Sequence[Document], names: Names, codes: tuple[str, ...]) -> Postings:
    postings: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
    for place, document in enumerate(found):
        for term, step in weights.steps(document, codes).items():
            postings[term].append((place, step))
        for actor, step in names.spoken_of(document).items():
            postings[actor].append((place, step))
        for kind in sorted(_asked(document, codes)):
            postings[ASKED + kind].append((place, 0))
    return dict(postings)


def _asked(document: Document, codes: tuple[str, ...]) -> frozenset[str]:
    """What a reader asks who is looking for a document."""
    if document.sort in ANSWERS:
        return frozenset(ANSWERS[document.sort])
    if document.sort != "point":
        return frozenset()
    return vocabulary(codes).asked(terms.terms(document.title))


def _words(codes: tuple[str, ...], present: Set[str], others: Iterable[str]) -> str:
    """What is known of words, as JSON: the first letter that is typed needs none of it."""
    known = {
        **vocabulary(codes).written(present),
        "numbers": _numbers(codes, present),
        "others": " ".join(others),
    }
    return json.dumps(known, ensure_ascii=False, separators=(",", ":"))


def _numbers(codes: tuple[str, ...], present: Set[str]) -> str:
    """Numbers in words whose figures the dossier has: ``fortytwo=42``, parted by spaces."""
    known = numbers(codes).items()
    return " ".join(f"{words}={figure}" for words, figure in known if figure in present)


def _entries(
    postings: Postings, factors: Sequence[float], names: Names
) -> tuple[list[tuple[str, str]], list[str]]:
    """Every term with what is written of it, in order; and the lists that are too long."""
    entries: list[tuple[str, str]] = []
    long_lists: list[str] = []
    for term in sorted(postings.keys() | names.joined.keys(), key=_in_order):
        listed = postings.get(term, [])
        written = _written(listed)
        joined = names.joined.get(term, "")
        if len(written) > LONG:
            long_lists.append(written)
            weightiest = _written(_weightiest(listed, factors))
            more = f"{number(len(listed))}{number(len(long_lists) - 1)}"
            entries.append((term, f"{weightiest}!{joined}!{more}"))
        else:
            entries.append((term, f"{written}!{joined}" if joined else written))
    return entries, long_lists


def _weightiest(
    listed: Sequence[tuple[int, int]], factors: Sequence[float]
) -> list[tuple[int, int]]:
    """Those of some documents, in order, in which a term says most."""
    if len(listed) <= WEIGHTIEST:
        return list(listed)
    scored = sorted(listed, key=lambda hit: (-weights.STEPS[hit[1]] * factors[hit[0]], hit[0]))
    return sorted(scored[:WEIGHTIEST])


def _written(listed: Iterable[tuple[int, int]]) -> str:
    """Documents in order: each as its distance from the one before, with its step."""
    after = 0
    written = []
    for place, step in listed:
        written.append(number((place - after) * STEPS + step))
        after = place + 1
    return "".join(written)


def _starred(
    postings: Postings, firsts: Sequence[str], factors: Sequence[float]
) -> list[tuple[str, str]]:
    """Beginnings of words that many parts have, each with its weightiest documents."""
    beginnings: set[str] = set()
    for place, first in enumerate(firsts[:-SPREAD]):
        for length in range(1, len(first) + 1):
            if firsts[place + SPREAD].startswith(first[:length]):
                beginnings.add(first[:length])
    # Whatever is among the weightiest of all is so in the list of the term that makes it weighty.
    best: defaultdict[str, dict[int, int]] = defaultdict(dict)
    for term, listed in postings.items():
        weightiest: list[tuple[int, int]] = []
        for length in range(1, len(term) + 1):
            if term[:length] not in beginnings:
                break  # nor does any longer one: what begins so is a part's, or several parts'
            weightiest = weightiest or _weightiest(listed, factors)
            steps = best[term[:length]]
            for place, step in weightiest:
                steps[place] = max(step, steps.get(place, 0))
    return [
        (f"{begin}*", _written(_weightiest(sorted(steps.items()), factors)))
        for begin, steps in sorted(best.items())
    ]


def _cut(
    entries: Iterable[tuple[str, str]], most: int, between: str
) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Entries in parts of some length, each part with the key of its first entry."""
    part: list[tuple[str, str]] = []
    length = 0
    for key, written in entries:
        size = len(key) + len(written) + len(between)
        if part and length + size > most:
            yield part[0][0], part
            part, length = [], 0
        part.append((key, written))
        length += size
    if part:
        yield part[0][0], part


def _front_coded(part: Iterable[tuple[str, str]]) -> str:
    """Terms with what is written of each; of a term, what the one before it does not begin with."""
    lines = []
    before = ""
    for term, written in part:
        most = min(len(term), len(before), 40)
        common = next((at for at in range(most) if term[at] != before[at]), most)
        lines.append(f"{number(common)}{term[common:]}!{written}")
        before = term
    return " ".join(lines)


def _texts(found: Sequence[Document], kinds: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Parts of documents, each with the number of its first one."""
    part: list[str] = []
    first = length = 0
    for place, document in enumerate(found):
        written = _document(document, kinds)
        if part and length + len(written) > TEXT_PART:
            yield first, "\n".join(part)
            part, first, length = [], place, 0
        part.append(written)
        length += len(written)
    if part:
        yield first, "\n".join(part)


def _document(document: Document, kinds: Sequence[str]) -> str:
    """One document in a line: kind, page, title, names, then anchor, heading, text of each part."""
    fields = [
        str(kinds.index(document.kind)),
        document.page.removesuffix(".md"),
        document.title,
        "\r".join(document.names),
    ]
    for section in document.sections:
        heading = "" if section.heading == document.title else section.heading
        fields += [section.anchor, heading, section.text]
    return "\t".join(fields)
