"""Saying a word of the interface, and the language it is said in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar

from dossier.interface.catalogue import Catalogue, catalogue
from dossier.interface.cldr import number as written_number
from dossier.interface.standing_in import standing_in, within
from dossier.languages import ENGLISH

_SPOKEN: ContextVar[Catalogue | None] = ContextVar("interface", default=None)


@contextmanager
def speaking(language: str | Catalogue) -> Iterator[Catalogue]:
    """Say everything inside in a language.

    Args:
        language: a BCP 47 tag; where it has no catalogue, English is spoken. Or a catalogue.

    Raises:
        ValueError: the catalogue cannot be read.
    """
    chosen = catalogue(language) if isinstance(language, str) else language
    token = _SPOKEN.set(chosen)
    try:
        yield chosen
    finally:
        _SPOKEN.reset(token)


def tongue() -> str:
    """The language in which words are said now: a BCP 47 tag, ``en`` where nothing was set."""
    return _spoken().language


def is_standing_in() -> bool:
    """Whether English is spoken because the language of the dossier has no catalogue."""
    return _spoken().stands_in


def as_spoken(text: str) -> str:
    """A date, or another text that the CLDR gives, as it stands among the words of a page."""
    return standing_in(text) if _spoken().stands_in else text


def later(message: str) -> str:
    """A message of a table: found by the extraction here, and said by ``say`` where it is used."""
    return message


def later_number(singular: str, plural: str) -> tuple[str, str]:
    """The two messages of a table, said by ``say_number`` where they are used.

    Args:
        singular: the message in English for one thing.
        plural: the same for several.
    """
    return singular, plural


def say(message: str, **values: object) -> str:
    """A message in the language of the dossier.

    Args:
        message: the English text, with names in braces where values go. A literal, or one that
            stands in ``later``.
        values: by these names, as they are to stand there.
    """
    return say_as("", message, **values)


def say_as(context: str, message: str, **values: object) -> str:
    """A message whose English text means several things.

    Args:
        context: which of them: a few words for the translator.
        message: as for :func:`say`.
        values: likewise.
    """
    forms = _spoken().messages.get((context, message))
    return _filled(forms[0] if forms else message, values, is_translated=bool(forms))


def say_number(singular: str, plural: str, number: int, **values: object) -> str:
    """A message about a number of things: *1 point*, *3 points*.

    Args:
        singular: the English text for one, with ``{number}`` where the number goes.
        plural: the one for all other numbers.
        number: how many there are.
        values: as for :func:`say`; a ``number`` given here stands in place of the plain one.
    """
    spoken = _spoken()
    forms = spoken.messages.get(("", singular))
    form = spoken.plural(number)
    is_translated = forms is not None and form < len(forms)
    text = forms[form] if forms and is_translated else singular if number == 1 else plural
    written = written_number(number, spoken.language)
    return _filled(text, {"number": written, **values}, is_translated=is_translated)


def _filled(text: str, values: Mapping[str, object], *, is_translated: bool) -> str:
    spoken = _spoken()
    if is_translated or (spoken.language == ENGLISH and not spoken.stands_in):
        return text.format(**values) if values else text
    apart = {name: within(value) for name, value in values.items()}
    return standing_in(text.format(**apart) if apart else text)


def series(parts: Iterable[str]) -> str:
    """Parts without a word before the last: *a, b, c*."""
    return say_as("between the parts of a list", ", ").join(parts)


def groups(parts: Iterable[str]) -> str:
    """Parts in which there are commas: *a, b; c, d*."""
    return say_as("between parts in which there are commas", "; ").join(parts)


def _spoken() -> Catalogue:
    return _SPOKEN.get() or catalogue(ENGLISH)
