"""What cleaning removed, folded: every stretch with its line, its rule and the reason."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from dossier.interface import say, say_number
from dossier.model import Removal, Span
from dossier.pages import captures
from dossier.pages.article.sheet import Sheet
from dossier.pages.translations import language_of, translated
from dossier.render import addresses, container, element, foreign, fragment, link

_LINE = re.compile(r"\S(?:[^\r\n]*\S)?")


def removed(sheet: Sheet) -> str:
    """All removals; those that follow each other for one reason stand together."""
    taken = [removal for removal in sheet.article.clean.removed if removal.reason]
    seed = sheet.article.clean.seed
    whole = ""
    if captures.has_capture(sheet.article):
        target = sheet.to(addresses.capture(sheet.article.id))
        whole = f" {link(say('The whole capture, line by line'), target)}"
    source = f"{captures.named(seed)}{whole}\n{{: .small }}"
    if not taken:
        nothing = say("Nothing but white space was removed from this article.")
        return f"{nothing}\n{{: .small #removed }}\n\n{source}"
    summary = element("summary", _summary(taken))
    runs = groupby(taken, key=lambda removal: (removal.rule, removal.reason, removal.by_editor))
    written = [_run(sheet, list(run)) for _, run in runs]
    return container(
        "details", summary, *written, source, id="removed", class_="removed",
        data_search_exclude=True,
    )  # fmt: skip


def _summary(taken: list[Removal]) -> str:
    return say_number(
        "Removed from this page: {number} stretch that is not part of the story",
        "Removed from this page: {number} stretches that are not part of the story",
        len(taken),
    )


def _run(sheet: Sheet, run: list[Removal]) -> str:
    first = run[0]
    where = say("Line {number}", number=first.line)
    if len(run) > 1:
        where = say("Lines {first} to {last}", first=first.line, last=run[-1].line)
    reason = captures.reason(sheet.register, first)
    heading = f"**{where}**: {reason}\n{{: .removed__reason }}"
    if sheet.in_excerpts:
        return heading
    lines = [f"- {_words(sheet, *line)}" for removal in run for line in _lines(removal)]
    return "\n\n".join([heading, "\n".join(lines)])


def _lines(removal: Removal) -> Iterator[tuple[Span, str]]:
    """The lines of a removal that have words, without white space around them: place and words."""
    start = removal.span.start
    for line in _LINE.finditer(removal.text):
        yield Span(start + line.start(), start + line.end()), line[0]


def _words(sheet: Sheet, place: Span, text: str) -> str:
    """The words as text, whatever they were: a script is shown, never run.

    Beside words in another language stands what they mean.
    """
    translations, page_language = sheet.article.translations, sheet.register.language
    language = language_of(translations, place, "")
    words = foreign(text, element("span", fragment(text), class_="words"), language, page_language)
    seed = sheet.article.clean.seed.text
    return " ".join([words, *translated(translations, place, seed, page_language)])
