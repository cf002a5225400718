"""What words in another language mean: each translation at the places of its words."""

from __future__ import annotations

from dossier import anchor
from dossier.check.checker import Checker
from dossier.check.excerpts import nobodys
from dossier.check.plain import resolved
from dossier.model import Span, Translation
from dossier.problems import Problem
from dossier.schema import ArticleShape, RecordShape, TranslationShape

_TRANSLATOR = "translator: who translated the words, as in: the editors"


def of_article(checker: Checker, shape: ArticleShape) -> tuple[Translation, ...]:
    """The translations of an article's captured words.

    Args:
        checker: the check at work; problems go there.
        shape: the article, as read.
    """
    text = checker.texts.get(shape.id or "")
    made = []
    for item in shape.translations:
        _language(checker, item)
        if not item.translator and "translator" not in item.torn:
            checker.report(_nobody(item))
        spans = _spans(checker, item, text.captured, f"the seed {shape.seed}") if text else ()
        made.append(resolved(Translation, item, spans=spans))
    return tuple(made)


def of_record(checker: Checker, shape: RecordShape) -> tuple[Translation, ...]:
    """The translations of the words of a record's excerpt.

    Args:
        checker: the check at work; problems go there.
        shape: the record, as read.
    """
    text = checker.excerpts.get(shape.id)
    made = []
    for item in shape.translations:
        _language(checker, item)
        translator = item.translator or shape.translator or ""
        if not translator and "translator" not in item.torn | shape.torn:
            checker.report(nobodys(shape))
        if shape.excerpt is None and "excerpt" not in shape.torn:
            checker.report(_unread(shape, item))
        where = f"the excerpt of the record {shape.id}"
        spans = _spans(checker, item, text, where) if text else ()
        made.append(resolved(Translation, item, spans=spans, translator=translator))
    return tuple(made)


def _spans(
    checker: Checker, shape: TranslationShape, text: anchor.TextIndex, where: str
) -> tuple[Span, ...]:
    """Every place of the words: in each they mean the same, so none has to be picked."""
    if "quote" in shape.torn:
        return ()
    places = anchor.places(text, shape.quote)
    if not places:
        from dossier.check import citation_problems  # noqa: PLC0415 (seldom needed)

        selector = anchor.Selector(shape.quote)
        outcome = anchor.anchor(text, selector)
        checker.report(citation_problems.absent(shape.at("quote"), where, selector, outcome))
    return tuple(places)


def _language(checker: Checker, shape: TranslationShape) -> None:
    if checker.language and "language" not in shape.torn and shape.language == checker.language:
        checker.report(
            Problem(
                shape.at("language"),
                "translation-needless",
                "These words are said to be in the language of the dossier",
                found=shape.language,
                expected="the tag of the language that they are in",
                hint="Correct it; or delete the translation, if readers can read the words",
            )
        )


def _nobody(shape: TranslationShape) -> Problem:
    return Problem(
        shape.at("translation"),
        "translator-missing",
        "The words are translated, and nothing says whose the translation is",
        found="no translator",
        expected=_TRANSLATOR,
        hint="Add it below the translation",
    )


def _unread(record: RecordShape, shape: TranslationShape) -> Problem:
    return Problem(
        shape.at(),
        "translation-needless",
        f"The record {record.id} has no excerpt, so no page shows these words",
        found="no excerpt:",
        expected="excerpt: with the words that were read",
        hint="Copy the words into an excerpt; or translate them where they are cited, under "
        "translation",
    )
