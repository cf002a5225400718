"""The notes of an article: at its foot, and from there in its margin or opened by a tap."""

from __future__ import annotations

from dossier.interface import say, say_number
from dossier.model import Gloss, Side
from dossier.pages.article.layers import Disputed, Glossed, Layers, note_anchor, start
from dossier.pages.article.sheet import Sheet
from dossier.pages.correcting import corrections
from dossier.pages.order import contradiction_place
from dossier.pages.wording import called
from dossier.render import (
    addresses,
    container,
    element,
    escape,
    foreign,
    fragment,
    hidden,
    link,
    quoted,
    recorded_words,
    signs,
)

_SHOWN = 3
"""Sides set against the article's own; the rest is a click away."""


def notes(sheet: Sheet, layers: Layers) -> str:
    """Every note on the text: contradictions by number, then glosses by letter.

    Args:
        sheet: the page's article.
        layers: what there is to be noted.
    """
    written = _written(sheet, layers, above=False)
    if not written:
        return ""
    return container(
        "section", f"## {say('Notes and glosses')} {{ #notes }}", *written, class_="sidenotes"
    )


def above(sheet: Sheet, layers: Layers) -> str:
    """The notes whose words begin in the headline, to stand beneath it.

    Args:
        sheet: the page's article.
        layers: what there is to be noted.
    """
    written = _written(sheet, layers, above=True)
    return container("div", *written, class_="notes-on-headline") if written else ""


def _written(sheet: Sheet, layers: Layers, *, above: bool) -> list[str]:
    written = [
        _on_contradiction(sheet, note)
        for note in layers.disputed
        if sheet.in_headline(start(note.readings[0])) is above
    ]
    return written + [
        _on_gloss(sheet, note)
        for note in layers.glossed
        if sheet.in_headline(note.gloss.citation.span.start) is above
    ]


def _on_contradiction(sheet: Sheet, entry: Disputed) -> str:
    """The question, what stands against the article's words, and the way to all of it."""
    point = entry.point
    question = link(escape(point.question), sheet.to(addresses.point(point.id)))
    back = addresses.reading(point, entry.readings[0])
    opposite = [
        side for side in entry.contradiction.sides if not _spoken_by(side, sheet.article.id)
    ]
    # An article that takes every side contradicts itself: then its own words are shown.
    sides = opposite or list(entry.contradiction.sides)
    words = [_side(sheet, entry, side) for side in sides[:_SHOWN]]
    more = len(sides) - _SHOWN
    others = say_number("and {number} more side", "and {number} more sides", more)
    remaining = f" {others}" if more > 0 else ""
    all_sides = link(say("All sides"), sheet.to(contradiction_place(sheet.edition, point)))
    return container(
        "div",
        f"{_number(str(entry.number), sheet.to(back))} {question}\n{{: .sidenote__head }}",
        *words,
        f"{all_sides}{remaining}\n{{: .sidenote__more }}",
        id=note_anchor(entry),
        class_=f"sidenote sidenote--{entry.layer}",
        data_search_exclude=True,
    )


def _side(sheet: Sheet, entry: Disputed, side: Side) -> str:
    """The first words of a side; an article's before a record's."""
    first_printed = next((reading for reading in side.readings if reading.article), None)
    if first_printed:
        return quoted(sheet.register, sheet.page, entry.point, first_printed)
    record = side.readings[:1]
    return "".join(recorded_words(sheet.register, sheet.page, reading) for reading in record)


def _spoken_by(side: Side, article: str) -> bool:
    return any(reading.article == article for reading in side.readings)


def _on_gloss(sheet: Sheet, entry: Glossed) -> str:
    gloss = entry.gloss
    back = f"#gloss-{gloss.id}"
    kind = escape(called(gloss.kind))
    return container(
        "div",
        f"{_number(entry.letter, back)} {_lemma(sheet, gloss)} {escape(gloss.meaning)}\n"
        "{: .sidenote__head }",
        f"{kind} · {signs.certainty(gloss.certainty)}\n{{: .sidenote__more }}",
        f"{escape(gloss.note)}\n{{: .sidenote__more }}" if gloss.note else "",
        corrections(sheet.edition, gloss.at, say("Gloss: {name}", name=gloss.citation.exact)),
        id=note_anchor(entry),
        class_=f"sidenote sidenote--{entry.layer}",
    )


def _lemma(sheet: Sheet, gloss: Gloss) -> str:
    """The words that are explained, as an apparatus has them: for a note away from its words."""
    exact, language = gloss.citation.exact, sheet.register.language
    words = foreign(exact, fragment(exact), sheet.article.language, language)
    return element("span", f"{words}]", class_="lemma")


def _number(label: str, back: str) -> str:
    """The note's number, which leads back to the words."""
    words = escape(label) + hidden(f" {say('back to the words')}")
    return f"[{words}]({back}){{ .sidenote__number data-search-exclude }}"
