"""What outlets changed in their articles.

A page for each article that has several versions, and one for each version that the dossier does
not read by default.

The text of a version that is not the one that the dossier reads by default.
"""

from __future__ import annotations

from collections.abc import Iterator

from dossier.interface import say
from dossier.model import Article, Block, Change, Edition, Role, Span, Version
from dossier.pages.head import head
from dossier.pages.versions.changes import LEFT_OUT, changed
from dossier.pages.versions.sheet import Sheet, day_of
from dossier.render import (
    Layer,
    Mark,
    Meta,
    Register,
    Way,
    addresses,
    container,
    drawn,
    escape,
    language_attributes,
    link,
    marked,
    page,
    ways,
)

__all__ = ["pages"]


def pages(edition: Edition) -> dict[str, str]:
    """The pages of every article with versions; none where no article has any."""
    register = Register.of(edition.dossier)
    made: dict[str, str] = {}
    for article in edition.dossier.articles:
        if article.versions:
            made |= _pages(Sheet(edition, register, article), article)
    return made


def _pages(sheet: Sheet, article: Article) -> dict[str, str]:
    others = (version for version in article.versions if not version.is_read)
    return {
        addresses.versions(article.id): changed(sheet),
        **{
            addresses.version(article.id, version.day): as_captured(sheet, version)
            for version in others
        },
    }


def as_captured(sheet: Sheet, version: Version) -> str:
    """The page of one version: its blocks, with what changed and what is cited marked.

    Args:
        sheet: of the article.
        version: one of its versions.
    """
    article = sheet.article
    path = sheet.page(version)
    title = say("{outlet}, as captured on {day}", outlet=article.outlet, day=day_of(version))
    meta: dict[str, Meta] = {
        "title": title,
        "description": say("{outlet}: another version of the article.", outlet=article.outlet),
        "kind": "version",
        "section": addresses.ARTICLES,
        "search": {"exclude": True},
        **ways(back=Way(article.outlet, addresses.article(article.id))),
    }
    changes = link(
        say("What the outlet changed"), addresses.relative(path, addresses.versions(article.id))
    )
    read = link(
        say("the version that this dossier reads"),
        addresses.relative(path, addresses.article(article.id)),
    )
    deck = say("This is not {version}. {changes}.", version=read, changes=changes)
    marks = [*_changes(sheet, version), *_readings(sheet, version)]
    anchors = addresses.anchors(version.clean.blocks)
    blocks = [
        _block(sheet, version, block, anchors[block], marks) for block in version.clean.blocks
    ]
    return page(
        meta,
        head(sheet.register.sigla.named(article.id), title, deck),
        container("div", *blocks, class_="text text--version"),
    )


def _block(sheet: Sheet, version: Version, block: Block, anchor: str, marks: list[Mark]) -> str:
    written = block.span.of(version.text)
    attributes = language_attributes(written, sheet.article.language, sheet.register.language)
    voice = "".join(f' {name}="{value}"' for name, value in attributes.items())
    words = _words(sheet, version, block.span, marks)
    number = anchor.removeprefix("p") if block.role is Role.PARAGRAPH else ""
    gutter = (
        link(
            drawn(number, spoken=say("Paragraph {number}", number=number)),
            f"#{anchor}",
            "gutter__number",
        )
        + "\n{: .gutter data-search-exclude }"
        if number
        else ""
    )
    line = f"{words}\n{{: .{block.role}{voice} }}"
    return container("section", gutter, line, id=anchor, class_="block")


def _words(sheet: Sheet, version: Version, within: Span, marks: list[Mark]) -> str:
    shown = sheet.shown(version, within)
    if not shown:
        return escape(LEFT_OUT)
    parts = [marked(version.text, piece, marks, sheet.page(version)) for piece in shown]
    before = f"{escape(LEFT_OUT)} " if shown[0].start > within.start else ""
    after = f" {escape(LEFT_OUT)}" if shown[-1].end < within.end else ""
    return before + f" {escape(LEFT_OUT)} ".join(parts) + after


def _changes(sheet: Sheet, version: Version) -> Iterator[Mark]:
    """What is not as it was, where this version is the newer one; else what was to be changed."""
    for step in sheet.edition.changes.get(sheet.article.id, ()):
        if version.day in (step.older, step.newer):
            is_newer = version.day == step.newer
            for change in step.changes:
                for span in _spans(change, is_newer):
                    yield Mark(span, Layer.CHANGE)


def _spans(change: Change, is_newer: bool) -> Iterator[Span]:
    if change.edits:
        yield from (edit.after if is_newer else edit.before for edit in change.edits)
        return
    span = change.after if is_newer else change.before
    if span is not None:
        yield span


def _readings(sheet: Sheet, version: Version) -> Iterator[Mark]:
    for owner, reading, span in sheet.readings(version):
        _, _, anchor = addresses.reading(owner, reading).partition("#")
        yield Mark(span, Layer.PLACE, anchor)
