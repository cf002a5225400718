"""Where articles name somebody: the names of all articles, without words that only look so."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from dossier.draft.kinds import is_nationality
from dossier.draft.lexicon import COUNTING, NOBODY, SPEECH, TITLES
from dossier.draft.names import NameUse, language_of, name_uses
from dossier.draft.reporting import LEADING
from dossier.frozen import dataclass
from dossier.model import Span
from dossier.text import is_stop_word
from dossier.text.name_spelling import folded, is_country, is_given

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_LINE = re.compile(r"[^\n]+")
_HYPHENATED = re.compile(r"^([^\W\d_][\w.’']*(?:-[A-ZÀ-Þ][\w.’']*)*)-[a-zß-ÿ]")
_TOLD = 4_000
"""So many code points tell the language."""
_STEP = re.compile(r"\S+\s+")
_ARTICLE = 2
"""Letters of an article, and words that a name in capitals may have."""
_TITLE_CASE = 0.6
"""The share of words with a capital from which on a line is a headline."""
_ENDED = 0.85
"""The same where a full stop ends the line."""
_FEWEST = 4
"""Longer words that a headline has, at least."""
_SHORT_WORD = 3
"""Letters of words that have no capital in a headline either."""


@dataclass(frozen=True, slots=True)
class FoundUse:
    """A name at one place of one article."""

    article: str
    form: str
    use: NameUse
    in_headline: bool


def found_uses(texts: Mapping[str, str]) -> list[FoundUse]:
    """The uses of names in all articles, in their order.

    Args:
        texts: clean texts by the ids of their articles.
    """
    lower: Counter[str] = Counter()
    for text in texts.values():
        lower.update(word for word in _WORD.findall(text) if word[0].islower())
    made: list[FoundUse] = []
    for article, text in texts.items():
        language = language_of(text[:_TOLD])
        headlines = [*_headlines(text)]
        for use in name_uses(text, language):
            trimmed = _trimmed(text, use, lower, language)
            if trimmed is not None:
                inside = any(span.holds(trimmed.span) for span in headlines)
                made.append(FoundUse(article, trimmed.form, trimmed, inside))
    sure = _sure(made, lower)
    # "Cuban" is a nation's adjective, unless a Mark Cuban is named.
    families = {
        use.form.rsplit(" ", 1)[-1]
        for use in made
        if " " in use.form and is_given(use.form.split()[0])
    }
    return [
        use
        for use in made
        if use.form in sure and (use.form in families or not is_nationality(use.form))
    ]


def _sure(uses: Sequence[FoundUse], lower: Counter[str]) -> frozenset[str]:
    """The forms that something shows to be names where no sentence and no headline begins."""
    full = {use.form for use in uses if " " in use.form and not use.in_headline}
    lasts = {form.rsplit(" ", 1)[-1] for form in full} | {form.split(" ")[0] for form in full}
    counts: Counter[str] = Counter()
    for use in uses:
        if use.in_headline:
            continue
        if (
            not use.use.opens
            or use.use.title
            or use.form.replace(".", "").isupper()
            or use.form in lasts
            or (use.use.after in SPEECH and not lower[use.form.casefold()])
        ):
            counts[use.form] += 1
    return frozenset(
        form
        for form in full | counts.keys()
        if " " in form or counts[form] >= lower[form.casefold()] / 2
    )


def _headlines(text: str) -> Iterator[Span]:
    """Lines in which most words have a capital."""
    for match in _LINE.finditer(text):
        line = match[0].strip()
        words = [word for word in _WORD.findall(line) if len(word) > _SHORT_WORD]
        capitals = sum(word[0].isupper() for word in words)
        # A short sentence may well be full of names.
        wanted = _ENDED if line[-1:] in '.!?:”"' else _TITLE_CASE
        is_title = len(words) >= _FEWEST and capitals >= wanted * len(words)
        if is_title or (line.isupper() and " " in line):
            yield Span(match.start(), match.end())


def _trimmed(text: str, use: NameUse, lower: Counter[str], language: str) -> NameUse | None:
    """A use without words before the name that are none of it; nothing if none is left."""
    use = _unhyphenated(text, use)
    while " " in use.form and _is_strange(use, lower, language):
        step = _STEP.match(text[use.span.start : use.span.end])
        if step is None:
            return None
        bare = use.form.split()[0].casefold().strip(".")
        cut = _cut(text, use, use.span.start + step.end(), use.span.end)
        use = replace(cut, opens=False, before=bare)
    if use.title.endswith((" of", " for")):
        # "the Minister of Finance": an office, and no name behind it.
        if not is_country(use.form):
            return None
        use = replace(use, title="")
    return None if _names_nobody(use.form) else use


def _unhyphenated(text: str, use: NameUse) -> NameUse:
    """A use without what only a hyphen joins to it: "Lind-like"."""
    hyphen = _HYPHENATED.match(use.form.split()[-1])
    if hyphen is None:
        return use
    cut = len(use.form.split()[-1]) - len(hyphen[1])
    return _unhyphenated(text, _cut(text, use, use.span.start, use.span.end - cut))


def _is_strange(use: NameUse, lower: Counter[str], language: str) -> bool:
    """Whether the first of several words is no part of the name."""
    first, second, *more = use.form.split()
    bare = first.casefold().strip(".")
    if is_nationality(first) and is_given(second) and more:
        return True
    if is_given(first):
        return bare in COUNTING
    if use.opens and bare not in TITLES and len(bare) > 1 and (lower[bare] or bare in LEADING):
        return True
    return bare in COUNTING | NOBODY or (is_stop_word(bare, language) and len(bare) > _ARTICLE)


def _names_nobody(form: str) -> bool:
    words = form.split()
    if form.isupper() and len(words) > _ARTICLE:
        return True  # a headline in capitals
    if len(words) == 1 and any(letter.isdigit() for letter in form):
        return True
    is_common = folded(form).strip(".") in NOBODY or form.casefold() in TITLES
    is_adjective = is_nationality(form) and len(words) > 1
    is_letter = len(form.strip(".")) <= 1 or not any(letter.isalpha() for letter in form)
    return is_common or is_adjective or is_letter


def _cut(text: str, use: NameUse, start: int, end: int) -> NameUse:
    span = Span(start, end)
    return replace(use, span=span, form=" ".join(span.of(text).split()))
