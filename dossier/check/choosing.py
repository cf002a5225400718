"""Words and demands that say two things at once: doubts, which stop nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dossier.check.withdrawing import remaining
from dossier.problems import Problem
from dossier.schema import Annotations, AnswerShape, OfferShape, PositionShape, WordsShape


def choice_doubts(annotations: Annotations) -> tuple[Problem, ...]:
    """Forms that count for two words, and whoever answers their own demand.

    Args:
        annotations: as read.
    """
    standing = remaining(annotations)
    return (*_forms(standing.words), *_own_answers(standing.positions))


def _forms(choices: Sequence[WordsShape]) -> Iterator[Problem]:
    holders: dict[str, tuple[str, str]] = {}
    for choice in choices:
        for term in choice.terms:
            if "forms" in term.torn:
                continue
            for index, form in enumerate(term.forms):
                # A form in small letters is found with capitals, too.
                written = " ".join(form.casefold().split())
                id_, word = holders.setdefault(written, (choice.id, term.word))
                if (id_, word) != (choice.id, term.word):
                    is_same = id_ == choice.id
                    yield Problem(
                        term.at("forms", index),
                        "form-twice",
                        f"This form is one of the word {word} already, and each place counts "
                        + ("for that word alone" if is_same else "for both"),
                        found=form,
                        expected="each form under one word",
                        hint=f"Keep it here or under {word}" + ("" if is_same else f" in {id_}"),
                        is_doubt=True,
                    )


def _own_answers(positions: Sequence[PositionShape]) -> Iterator[Problem]:
    for position in positions:
        answers: tuple[AnswerShape | OfferShape, ...] = (*position.answers, *position.offers)
        for answer in answers:
            if "by" in answer.torn | position.torn or not answer.by:
                continue
            if {*answer.by} <= {*position.by}:
                yield Problem(
                    answer.at("by", 0),
                    "answer-own",
                    "Whoever makes this demand answers it themselves",
                    found=", ".join(answer.by),
                    expected="somebody else",
                    hint="Name who answers; or, if this is part of the demand, move it there",
                    is_doubt=True,
                )
