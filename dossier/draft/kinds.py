"""What a name names: a person, an organisation, a place, or something else."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from dossier.draft.lexicon import (
    AGED,
    APPOSED,
    BODIES,
    DOCUMENT,
    LANDS,
    NATIONALITIES,
    OCCASIONS,
    OPENING_LANDS,
    PERSONS_BEHIND,
    PLACE_CUES,
    PLACE_KINDS,
    PLACE_SIDES,
    SPEECH,
    VESSELS,
)
from dossier.draft.names import NameUse
from dossier.draft.reporting import TOLD
from dossier.draft.reporting import VERBS_ALONE as VERBS
from dossier.frozen import dataclass
from dossier.language import words_everywhere
from dossier.text.name_spelling import FEMALE_NAMES, MALE_NAMES, folded, is_country, is_given

_HUMAN_AFTER = re.compile(
    rf",?\s+(?:{'|'.join(sorted(PERSONS_BEHIND))})\b|,\s+\d{{1,2}}(?=[,.;)\s])|\s+\(\d{{1,2}}\)"
)
_APPOSED = re.compile(rf", (?:{'|'.join(sorted(APPOSED))}) ")
_APPOSITION = re.compile(
    r", (?P<words>(?:an?|the) [^\W\d_][^,.;:!?()\[\]\n“”«»\"]{7,100})(?=[,.;])"
)
"""A phrase between commas behind a name that says what it is."""
_FAR = 24
"""Code points behind a name that tell what it names."""
_CUES = PLACE_CUES | PLACE_SIDES
_PART = 3
"""Letters of each part of a name that is written as one: MailOnline, and not DeVos or McNally."""
NEGATIONS = words_everywhere("negations", "words")
_AGED = re.compile(rf"(?:{AGED})\s+$")


@dataclass(frozen=True, slots=True)
class Sign:
    """What one thing tells of a name's kind."""

    kind: str
    weight: float
    reason: str


def kind_of(name: str, uses: Sequence[tuple[str, NameUse]]) -> tuple[str, str]:
    """What a name names and why; ``other`` without a reason where nothing tells.

    Args:
        name: its fullest form.
        uses: where it stands, each with the text.
    """
    weights: Counter[str] = Counter()
    reasons: dict[str, tuple[float, str]] = {}
    capped: Counter[tuple[str, str]] = Counter()
    for sign in (*_own(name), *_beside(name, uses)):
        if capped[sign.kind, sign.reason] >= _MOST:
            continue
        capped[sign.kind, sign.reason] += 1
        weights[sign.kind] += sign.weight  # type: ignore[assignment]  # (weights may be halves)
        reasons[sign.kind] = max(reasons.get(sign.kind, (0.0, "")), (sign.weight, sign.reason))
    order = ("treaty", "person", "organisation", "place", "event", "other")
    best = max(order, key=lambda kind: (weights[kind], -order.index(kind)))
    if weights[best] <= 0:
        return "other", ""
    return best, reasons[best][1]


_MOST = 3
"""How often one reason counts."""


def is_presented(text: str, use: NameUse) -> bool:
    """Whether an article says who a name is, or has it speak: a title, an age, "who", a verb.

    Args:
        text: of an article.
        use: a place where it has a name.
    """
    if use.title or _has_verb(use):
        return True
    behind = text[use.span.end : use.span.end + _FAR]
    return bool(_HUMAN_AFTER.match(behind) or _APPOSED.match(behind))


def _has_verb(use: NameUse) -> bool:
    """Whether a verb of speech is next to a name, and does not say that somebody was told."""
    return use.after in VERBS or (use.before in SPEECH and use.before not in TOLD)


def apposition(text: str, use: NameUse) -> str:
    """What an article says a name is, in the words behind it; empty where it says nothing.

    Args:
        text: clean.
        use: where the name stands.
    """
    match = _APPOSITION.match(text, use.span.end)
    if match is None or _is_clause(match["words"]):
        return ""
    return " ".join(match["words"].split())


def _is_clause(words: str) -> bool:
    """Whether somebody speaks, or something is denied, in words that are no relative clause."""
    for word in folded(words).split():
        if word in PERSONS_BEHIND:
            return False
        if word in VERBS or word in SPEECH or word in NEGATIONS:
            return True
    return False


def given_gender(name: str) -> str:
    """``m`` or ``f`` where a name begins with a given name that is one's alone."""
    first = folded(name).split(" ")[0].split("-")[0]
    if first in MALE_NAMES:
        return "" if first in FEMALE_NAMES else "m"
    return "f" if first in FEMALE_NAMES else ""


def is_nationality(form: str) -> bool:
    """Whether a form names a nation, a faith or a party as an adjective."""
    words = [word for word in re.split(r"[\s-]+", folded(form)) if word]
    return all(word in NATIONALITIES or word.removesuffix("s") in NATIONALITIES for word in words)


def _own(name: str) -> Iterator[Sign]:
    """What the words of the name tell."""
    words = folded(name).replace("’", "'").split()
    last, first = words[-1].rstrip("."), words[0].rstrip(".")
    if first in VESSELS and len(words) > 1:
        yield Sign("other", 6, f"it begins with “{first}”")
    if is_country(name):
        yield Sign("place", 6, "it is a country or a city")
    for kind, listed in (("treaty", DOCUMENT), ("organisation", BODIES), ("event", OCCASIONS)):
        telling = [word for word in words if word in listed]
        if telling and (len(words) > 1 or kind == "organisation"):
            weight = 4 if telling[-1] in {last, first} else 2.5
            yield Sign(kind, weight, f"it contains the word “{telling[0]}”")
    if len(words) > 1 and (last in LANDS or first in OPENING_LANDS):
        yield Sign("place", 4, f"it contains the word “{last if last in LANDS else first}”")
    if len(words) > 1 and is_given(first) and not set(words) & (BODIES | LANDS):
        yield Sign("person", 4, "it begins with a given name")
    elif len(words) == 1 and is_given(first):
        yield Sign("person", 1.5, "it is a given name")
    yield from _by_letters(name, words)


def _by_letters(name: str, words: Sequence[str]) -> Iterator[Sign]:
    """What capitals and initials tell."""
    first = words[0].rstrip(".")
    bare = name.replace(".", "")
    if len(words) == 1 and bare.isupper() and len(bare) > 1 and not is_country(name):
        yield Sign("organisation", 3, "it is written in capitals")
    if len(words) == 1 and _is_compound(bare):
        yield Sign("organisation", 3, "it has a capital inside")
    initials = re.match(
        r"(?:[A-Z]\.?\s?){1,3}\s[A-Z]\w+$|[A-Z][a-z]+ (?:[A-Z]\. ?)+[A-Z]\w+$", name
    )
    if initials and first not in VESSELS:
        yield Sign("person", 3, "it begins with initials")


def _is_compound(name: str) -> bool:
    """Whether a name is two or more words written as one, as those of outlets and brands are."""
    starts = [
        place
        for place, letter in enumerate(name)
        if letter.isupper() and name[place - 1 : place].islower()
    ]
    parts = [name[start:end] for start, end in pairwise([0, *starts, len(name)])]
    return (
        len(parts) > 1
        and parts[0] not in {"Mac", "Fitz"}
        and all(part.isalpha() and len(part) >= _PART and part[1:].islower() for part in parts)
    )


def _beside(name: str, uses: Sequence[tuple[str, NameUse]]) -> Iterator[Sign]:
    """What stands beside the name."""
    several = " " in name
    for text, use in uses:
        behind = text[use.span.end : use.span.end + _FAR]
        if use.title:
            yield Sign("person", 2.5, f"“{use.title}” comes before it")
        if _HUMAN_AFTER.match(behind):
            yield Sign("person", 2, "an age or “who” comes behind it")
        if _AGED.search(text[max(0, use.span.start - 16) : use.span.start]):
            yield Sign("person", 2, "an age comes before it")
        has_article = use.before == "the"
        if _has_verb(use):
            verb = use.after if use.after in VERBS else use.before
            yield Sign("organisation" if has_article else "person", 1.5, f"“{verb}” is next to it")
        elif has_article and several and not use.title:
            yield Sign("organisation", 0.6, "“the” comes before it")
        before = text[max(0, use.span.start - 12) : use.span.start].split()
        if has_article and before[:1] and before[0] in TOLD:
            yield Sign("organisation", 1, "it was told something")
        if use.before in _CUES:
            yield Sign("place", 0.9, f"“{use.before}” comes before it")
        if use.after in PLACE_KINDS:
            yield Sign("place", 2, f"“{use.after}” comes behind it")
