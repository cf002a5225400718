"""What words in another language mean, beside them: never in their place, and by whom."""

from __future__ import annotations

from collections.abc import Iterable

from dossier.interface import groups
from dossier.model import Article, Span, Translation
from dossier.render import element, foreign, fragment, in_translation, within_marks
from dossier.render.element import Value


def language_of(translations: Iterable[Translation], span: Span, otherwise: str) -> str:
    """The language of a stretch: that of a translation that holds all of it.

    Args:
        translations: of the text.
        span: a stretch of that text.
        otherwise: the language where no translation says another.
    """
    for translation in translations:
        if any(place.holds(span) for place in translation.spans):
            return translation.language
    return otherwise


def captured_span(article: Article, span: Span) -> Span:
    """Where a stretch of the clean text stands in the seed's.

    Args:
        article: whose text it is.
        span: a stretch of it, not empty.
    """
    offsets = article.clean.offsets
    return Span(offsets.to_source(span.start), offsets.to_source(span.end - 1) + 1)


def is_shown(article: Article, translation: Translation, spans: Iterable[Span]) -> bool:
    """Whether all words of a translation may be shown of an article in excerpts.

    Args:
        article: with the words.
        translation: of some of them.
        spans: those of the clean text that may be shown.
    """
    return any(
        captured_span(article, span).holds(place) for span in spans for place in translation.spans
    )


def translated(
    translations: Iterable[Translation],
    span: Span,
    text: str,
    page_language: str,
    attributes: dict[str, Value] | None = None,
) -> list[str]:
    """What the words that end in a stretch mean, each as Markdown within a line.

    A translation of all of the stretch stands alone; one of some words names them.

    Args:
        translations: of the text, in the order of the editor.
        span: a stretch of that text.
        text: all of it.
        page_language: of the page around the words.
        attributes: of the page's own words, where those around them are in another language.
    """
    lines: list[str] = []
    for translation in translations:
        ending = (place for place in translation.spans if span.start < place.end <= span.end)
        place = next(ending, None)
        if place is None:
            continue
        meaning = in_translation(translation.translation, translation.translator, page_language)
        if any(map(str.isalnum, text[span.start : place.start] + text[place.end : span.end])):
            quote, language = translation.quote, translation.language
            words = foreign(quote, fragment(quote), language, page_language)
            meaning = groups((within_marks(words, page_language), meaning))
        lines.append(element("small", meaning, class_="in-translation", **(attributes or {})))
    return lines


def of_words(article: Article, words: str) -> Translation | None:
    """The translation of words of a capture that stand alone; nothing where there is none.

    Args:
        article: with its translations.
        words: as they were captured.
    """
    plain = " ".join(words.split())
    for translation in article.translations:
        if " ".join(translation.quote.split()) == plain:
            return translation
    return None
