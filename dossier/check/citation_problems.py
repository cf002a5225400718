"""Citations without a place: what the article has instead, and what to write."""

from __future__ import annotations

from collections.abc import Iterable

from dossier.anchor import (
    Ambiguous,
    Candidate,
    Changed,
    Exact,
    Lost,
    Outcome,
    Reason,
    Selector,
    anchor,
)
from dossier.check.checker import ArticleText
from dossier.model import CleanText, Removal, Role, Span
from dossier.problems import Location, Problem

MOST_SHOWN = 5
"""Places listed; who needs more will not find theirs by reading."""


def problem(
    location: Location,
    text: ArticleText,
    selector: Selector,
    outcome: Outcome,
    elsewhere: tuple[str, ...] = (),
) -> Problem:
    """What is wrong with a citation that is not exact.

    Args:
        location: where the words stand in the editor's file.
        text: the article they are cited from.
        selector: the words as cited.
        outcome: what the search for them gave.
        elsewhere: ids of other articles that have these very words.
    """
    where = f"the article {text.id}"
    if isinstance(outcome, Ambiguous):
        return _ambiguous(location, where, selector, outcome, text.clean)
    return absent(location, where, selector, outcome, elsewhere)


def in_seed(location: Location, seed: str, selector: Selector, outcome: Outcome) -> Problem:
    """What is wrong with the words of an overrule that do not stand in the seed just once.

    Args:
        location: where the words stand in the editor's file.
        seed: the seed's name.
        selector: the words as quoted.
        outcome: what the search for them gave.
    """
    where = f"the seed {seed}"
    if isinstance(outcome, Ambiguous):
        return _ambiguous(location, where, selector, outcome, None)
    return absent(location, where, selector, outcome)


def absent(
    location: Location,
    where: str,
    selector: Selector,
    outcome: Outcome,
    elsewhere: tuple[str, ...] = (),
) -> Problem:
    """What is wrong with words that stand nowhere in a text.

    Args:
        location: where the words stand in the editor's file.
        where: what the text is called.
        selector: the words as cited.
        outcome: what the search for them gave.
        elsewhere: ids of other articles that have these very words.
    """
    if isinstance(outcome, Changed):
        return _changed(location, where, selector, outcome)
    assert isinstance(outcome, Lost), "an exact citation is not a problem"
    if outcome.reason is Reason.CONTEXT:
        return _misplaced(location, where, selector, outcome.near)
    return _lost(location, where, selector, outcome, elsewhere)


def in_marks(location: Location, text: ArticleText, selector: Selector, inner: str) -> Problem:
    """Quotation marks around the words, which YAML takes for a part of them.

    Args:
        location: where the words stand in the editor's file.
        text: the article they are cited from.
        selector: the words as cited.
        inner: the words without the marks.
    """
    return Problem(
        location,
        "citation-changed",
        f"The article {text.id} has these words, but not the quotation marks around them",
        found=selector.exact,
        expected=inner,
        hint="Delete the quotation marks; only straight ones, \" or ', can enclose a text in YAML",
    )


def _changed(location: Location, where: str, selector: Selector, outcome: Changed) -> Problem:
    best = outcome.candidates[0]
    contexts = [_paste(candidate.prefix, candidate.suffix) for candidate in outcome.candidates]
    more = "".join(f"\nwith {context}" for context in contexts if context)
    return Problem(
        location,
        "citation-changed",
        f"These are not quite the words of {where}",
        found=selector.exact,
        expected=best.words,
        hint=f"{best.line}{more}",
    )


def _ambiguous(
    location: Location, where: str, selector: Selector, outcome: Ambiguous, clean: CleanText | None
) -> Problem:
    count = len(outcome.spans)
    # Only the first few places come with their context.
    pairs = list(zip(outcome.spans, outcome.contexts, strict=False))[:MOST_SHOWN]
    lines = [
        _paste(*context) + (f" ({place(clean, span)})" if clean else "") for span, context in pairs
    ]
    if count > len(lines):
        lines.append(f"and {count - len(lines)} more")
    return Problem(
        location,
        "citation-ambiguous",
        f"These words appear in {count} places in {where}",
        found=selector.exact,
        expected="a prefix or a suffix that picks one of them, or a longer quote",
        hint="\n".join(["Add one of these lines:", *lines]),
    )


def _lost(
    location: Location, where: str, selector: Selector, outcome: Lost, elsewhere: tuple[str, ...]
) -> Problem:
    if elsewhere:
        hint = f"They are in {' and '.join(elsewhere)}: is that the article you mean?"
    elif outcome.near:
        hint = "\n".join(["The closest words are:", *(item.line for item in outcome.near[:3])])
    else:
        hint = "Copy the words from the text itself"
    return Problem(
        location,
        "citation-lost",
        f"These words are not in {where}: {outcome.reason.why}",
        found=selector.exact,
        expected="exact words of the text",
        hint=hint,
    )


def _misplaced(
    location: Location, where: str, selector: Selector, near: tuple[Candidate, ...]
) -> Problem:
    lines = [_paste(item.prefix, item.suffix) for item in near[:MOST_SHOWN]]
    unique = not any(lines)
    given = " and the ".join(key for key in ("prefix", "suffix") if getattr(selector, key))
    return Problem(
        location,
        "citation-context",
        f"These words are in {where}, but not next to this prefix or suffix",
        found=_paste(selector.prefix, selector.suffix),
        expected="no prefix and no suffix" if unique else "a prefix or a suffix that fits",
        hint=f"Delete the {given}: the words appear only once"
        if unique
        else "\n".join(["Write one of these lines instead:", *lines]),
    )


def _paste(prefix: str, suffix: str) -> str:
    """Lines for the editor's file that pick a place."""
    pairs = (("prefix", prefix), ("suffix", suffix))
    return ", ".join(f"{key}: {_in_quotes(words)}" for key, words in pairs if words)


def _in_quotes(words: str) -> str:
    escaped = words.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def place(clean: CleanText, span: Span) -> str:
    """Where a span stands, as a reader would say it: ``paragraph 3``, ``headline``.

    Args:
        clean: the text.
        span: in its code points.
    """
    try:
        block_there = clean.block_at(span.start)
    except LookupError:
        return "between two paragraphs"
    if block_there.role is not Role.PARAGRAPH:
        return block_there.role.value.replace("-", " ")
    before: Iterable[bool] = (
        block.role is Role.PARAGRAPH and block.span <= block_there.span for block in clean.blocks
    )
    return f"paragraph {sum(before)}"


def removed(location: Location, text: ArticleText, words: str, removal: Removal) -> Problem:
    """Words that stand in the seed, in what cleaning removed.

    Args:
        location: where the words stand in the editor's file.
        text: the article they are cited from.
        words: as cited.
        removal: what cleaning took away there.
    """
    why = removal.reason.rstrip(".")
    who = "You" if removal.by_editor else f"The rule {removal.rule}"
    return Problem(
        location,
        "citation-removed",
        f"These words are not part of the article {text.id}: cleaning removed them",
        found=words,
        expected="words that the reader can see",
        hint=f"{who} removed line {removal.line} of the seed: {why}\n"
        "If it is part of the article, keep it: cleaning, keep, quote",
    )


def not_removed(location: Location, text: ArticleText, words: str) -> Problem:
    """Words under ``removed`` that cleaning did not remove.

    Args:
        location: where the words stand in the editor's file.
        text: the article they are said to be removed from.
        words: as cited.
    """
    if isinstance(anchor(text.words, Selector(words)), (Exact, Ambiguous)):
        hint = "They are in the article: cite them with quote instead of removed"
        expected = "words that cleaning removed"
    else:
        outcome = anchor(text.captured, Selector(words))
        near = outcome.candidates if isinstance(outcome, Changed) else ()
        expected = near[0].words if near else "exact words that cleaning removed"
        hint = near[0].line if near else "The article's page shows what was removed"
    return Problem(
        location,
        "removed-lost",
        f"These words are not among what cleaning removed from the article {text.id}",
        found=words,
        expected=expected,
        hint=hint,
    )
