"""The catalogue of one language: its translations, and the rule of its plurals.

The format is that of GNU gettext (PO), which translators' tools open. It is read as it stands,
so that nothing has to be compiled.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from gettext import c2py
from importlib.resources import files
from io import BytesIO
from types import MappingProxyType
from typing import TYPE_CHECKING

from dossier.frozen import dataclass
from dossier.languages import ENGLISH

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

    from babel.messages.catalog import Catalog, Message

FOLDER = "catalogues"
ENDING = ".po"
TEMPLATE = "interface.pot"
"""Every message without a translation, beside the catalogues."""

_PLACE = re.compile(r"\{(\w*)\}")

Key = tuple[str, str]
"""A message's context, which may be empty, and its English text."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The words of one language."""

    language: str
    """A BCP 47 tag, such as ``de``."""
    messages: Mapping[Key, tuple[str, ...]]
    """Translations by context and English text; one for each form of the plural."""
    plural: Callable[[int], int]
    """The form that goes with a number."""
    stands_in: bool = False
    """Whether its words are said in place of those of a language that has none."""


_ENGLISH = Catalogue(ENGLISH, MappingProxyType({}), lambda number: int(number != 1))
_STANDING_IN = replace(_ENGLISH, stands_in=True)


@dataclass(frozen=True, slots=True)
class Flaw:
    """What is wrong in a catalogue."""

    line: int
    message: str
    """The English text; empty for the head of the file."""
    found: str
    expected: str


@cache
def languages() -> frozenset[str]:
    """Those that the interface has words in."""
    names = (entry.name for entry in _folder().iterdir())
    return frozenset({ENGLISH, *(name.removesuffix(ENDING) for name in names if _is_ours(name))})


def nearest(language: str) -> str:
    """The language of the interface that is a tag's own, or that of its beginning, or nothing.

    Args:
        language: a BCP 47 tag, such as ``de-AT``.
    """
    parts = language.split("-")
    tags = ("-".join(parts[:length]) for length in range(len(parts), 0, -1))
    return next((tag for tag in tags if tag in languages()), "")


@cache
def catalogue(language: str) -> Catalogue:
    """The catalogue of a dossier's language; English where there is none.

    Args:
        language: a BCP 47 tag, such as ``de-AT``.

    Raises:
        ValueError: it cannot be read.
    """
    tag = nearest(language)
    if not tag:
        return _STANDING_IN if language else _ENGLISH
    return read(tag, source(tag)) if tag != ENGLISH else _ENGLISH


def catalogue_of(language: str) -> str:
    """The path of a language's catalogue in the program."""
    return f"dossier/interface/{FOLDER}/{language}{ENDING}"


def source(language: str) -> bytes:
    """The file of a language's catalogue."""
    return (_folder() / f"{language}{ENDING}").read_bytes()


def template() -> bytes:
    """The file with every message and no translation."""
    return (_folder() / TEMPLATE).read_bytes()


def read(language: str, content: bytes) -> Catalogue:
    """A catalogue from its file. What is not translated, or fuzzy, is left out.

    Args:
        language: its tag.
        content: of the PO file.

    Raises:
        ValueError: it is no PO file, or its plural forms are no rule.
    """
    catalog = _parsed(language, content)
    messages = {
        _key(message): forms
        for message in _messages(catalog)
        if not message.fuzzy and all(forms := _forms(message))
    }
    return Catalogue(language, MappingProxyType(messages), c2py(catalog.plural_expr))


def flaws(language: str, content: bytes, pot: bytes = b"") -> tuple[Flaw, ...]:
    """What is wrong in a catalogue, in the order of its lines.

    Args:
        language: its tag.
        content: of the PO file.
        pot: the template, for messages that are not translated, missing, or said by nobody any
            more; empty where that is not asked: pages say in English what is not translated.
    """
    try:
        catalog = _parsed(language, content)
        c2py(catalog.plural_expr)
    except ValueError as error:
        return (Flaw(1, "", str(error), "a PO file whose head has Plural-Forms"),)
    told = [*_flaws_of_plurals(language, catalog)]
    for message in _messages(catalog):
        if pot or any(_forms(message)):
            told += _flaws(message, catalog.num_plurals)
    if pot:
        told += _flaws_of_keys(catalog, _parsed(ENGLISH, pot))
    return tuple(sorted(told, key=lambda flaw: flaw.line))


def _flaws_of_plurals(language: str, catalog: Catalog) -> Iterator[Flaw]:
    """Whether the head has the plural forms that the CLDR has for the language."""
    from babel.messages.plurals import get_plural  # noqa: PLC0415 (English needs no Babel)

    right = get_plural(language.replace("-", "_"))
    ours, theirs = c2py(catalog.plural_expr), c2py(right.plural_expr)
    if catalog.num_plurals != right.num_plurals or any(
        ours(number) != theirs(number) for number in range(1001)
    ):
        shown = f"nplurals={catalog.num_plurals}; plural={catalog.plural_expr};"
        yield Flaw(1, "", f"Plural-Forms: {shown}", f"Plural-Forms: {right.plural_forms}")


def _flaws(message: Message, plurals: int) -> Iterator[Flaw]:
    key, line, forms = _key(message)[1], message.lineno or 1, _forms(message)
    if message.fuzzy:
        yield Flaw(line, key, "a fuzzy translation", "one that somebody has looked at")
    wanted = plurals if message.pluralizable else 1
    if len(forms) != wanted:
        yield Flaw(line, key, f"{_counted(len(forms), 'form')}", f"{_counted(wanted, 'form')}")
    missing = [str(number) for number, form in enumerate(forms) if not form]
    if missing:
        where = f" of the form {', '.join(missing)}" if message.pluralizable else ""
        yield Flaw(line, key, f"no translation{where}", "a translation")
    ids = [message.id] if isinstance(message.id, str) else message.id
    places = {place for id_ in ids for place in _PLACE.findall(id_)}
    for form in filter(None, forms):
        # One and two may be in the noun itself, and need no number.
        used, free = {*_PLACE.findall(form)}, {"number"} if message.pluralizable else set[str]()
        if (
            used - places
            or places - free - used
            or _PLACE.sub("", form).strip("{}") != _PLACE.sub("", form)
        ):
            named = ", ".join(f"{{{place}}}" for place in sorted(places)) or "no places"
            yield Flaw(line, key, form, f"a translation with {named}")


def _flaws_of_keys(catalog: Catalog, pot: Catalog) -> Iterator[Flaw]:
    ours = {_key(message): message for message in _messages(catalog)}
    theirs = {_key(message): message for message in _messages(pot)}
    for key in theirs.keys() - ours.keys():
        yield Flaw(1, key[1], "no entry", "an entry for each message of the template")
    for key in ours.keys() - theirs.keys():
        yield Flaw(ours[key].lineno or 1, key[1], "an entry", "none: no page says this")


def _parsed(language: str, content: bytes) -> Catalog:
    """A PO file as Babel reads it.

    Raises:
        ValueError: it is none.
    """
    from babel.messages.pofile import PoFileError, read_po  # noqa: PLC0415 (English needs none)

    try:
        return read_po(BytesIO(content), locale=language.replace("-", "_"), abort_invalid=True)
    except (PoFileError, UnicodeDecodeError, LookupError) as error:
        raise ValueError(str(error)) from error


def _messages(catalog: Catalog) -> list[Message]:
    """All but the head."""
    return [message for message in catalog if message.id]


def _key(message: Message) -> Key:
    id_ = message.id[0] if isinstance(message.id, tuple | list) else message.id
    return message.context or "", id_


def _forms(message: Message) -> tuple[str, ...]:
    string = message.string
    return (
        (string or "",) if isinstance(string, str | None) else tuple(form or "" for form in string)
    )


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _is_ours(name: str) -> bool:
    return name.endswith(ENDING)


def _folder() -> Traversable:
    return files("dossier") / "interface" / FOLDER
