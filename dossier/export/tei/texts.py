"""The articles' words, block by block, with the names in them marked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dossier.export.tei.names import name_element
from dossier.export.texts import is_whole
from dossier.export.xml import element, escaped
from dossier.frozen import dataclass
from dossier.model import Article, Block, Edition, Role, Span
from dossier.render import cited_spans


@dataclass(frozen=True, slots=True, order=True)
class Name:
    """A name in an article's text."""

    span: Span
    actor: str
    kind: str


def article_texts(edition: Edition) -> Iterator[str]:
    """Each article as a ``text``; of one in excerpts, the cited words with gaps between."""
    marked = _names(edition)
    excerpts = cited_spans(edition.dossier, names=True)
    for article in edition.dossier.articles:
        if is_whole(article):
            body = _body(article, marked[article.id])
        else:
            body = _excerpts(article, excerpts.get(article.id, ()))
        kind = "article" if is_whole(article) else "excerpts"
        yield (
            element(
                "text",
                element("body", "\n", body),
                type=kind,
                xml__id=f"article-{article.id}",
                n=article.siglum,
                xml__lang=article.language,
                decls=f"#source-{article.id}",
            )
            + "\n"
        )


def _names(edition: Edition) -> dict[str, list[Name]]:
    """By article: names that do not overlap, the longer ones before those inside them."""
    by_article: dict[str, list[Name]] = {article.id: [] for article in edition.dossier.articles}
    for actor in edition.dossier.actors:
        for mention in actor.mentions:
            if not mention.citation.version:
                name = Name(mention.citation.span, actor.id, actor.kind)
                by_article[mention.citation.article].append(name)
    return {id_: list(_apart(names)) for id_, names in by_article.items()}


def _apart(names: Iterable[Name]) -> Iterator[Name]:
    end = 0
    for name in sorted(names, key=lambda name: (name.span.start, -name.span.end, name.actor)):
        if name.span.start >= end:
            end = name.span.end
            yield name


def _body(article: Article, names: list[Name]) -> str:
    """The blocks in their order, names within them; a name is never part of two blocks."""
    text, blocks, number = article.text, [], 0
    is_top = True
    for block in article.clean.blocks:
        inside = []
        while number < len(names) and names[number].span.start < block.span.end:
            if names[number].span.end <= block.span.end:
                inside.append(names[number])
            number += 1
        words = _marked(text, block.span, inside)
        is_top = is_top and block.role in (Role.LABEL, Role.HEADLINE)
        blocks.append(_block(block, words, is_top=is_top) + "\n")
    if is_top:  # a body needs more than headings
        blocks.append(element("p") + "\n")
    return "".join(blocks)


def _block(block: Block, words: str, *, is_top: bool) -> str:
    if block.role is Role.PARAGRAPH:
        return element("p", words)
    if is_top:
        return element("head", words, type=block.role.value)
    return element("ab", words, type=block.role.value)


def _marked(text: str, span: Span, names: Iterable[Name]) -> str:
    parts, position = [], span.start
    for name in names:
        parts.append(escaped(text[position : name.span.start]))
        kind = "" if name_element(name.kind) != "name" else name.kind
        words = escaped(name.span.of(text))
        parts.append(element(name_element(name.kind), words, ref=f"#actor-{name.actor}", type=kind))
        position = name.span.end
    return "".join([*parts, escaped(text[position : span.end])])


def _excerpts(article: Article, spans: Iterable[Span]) -> str:
    gap = element("gap", reason="rights")
    pieces = [gap]
    for span in spans:
        pieces += [escaped(span.of(article.text)), gap]
    return element("p", " ".join(pieces)) + "\n"
