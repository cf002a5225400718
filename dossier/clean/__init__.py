"""From a seed to the article in it: what stays and what goes, and why.

``clean`` runs in five steps:

1. cut the seed into lines, and put together what was wrapped (``page``, ``layout``);
2. ask every rule of the table which lines it speaks against (``rules``);
3. decide line by line, the editor's word last (``verdict``, ``assemble``);
4. tell the role of every line that stays (``roles``);
5. put the kept lines together and account for the rest.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from dossier.clean.assemble import BETWEEN_BLOCKS, Cause, decide, offsets, placed
from dossier.clean.markup.meaning import meaning
from dossier.clean.oddities import oddities
from dossier.clean.page import Line, Page, page, shared_lines
from dossier.clean.roles import article, recognise
from dossier.clean.roles.table import parts
from dossier.clean.rules import RULES
from dossier.clean.verdict import verdicts
from dossier.model import Block, CleanText, Doubt, Overrule, Part, Seed

__all__ = ["RULES", "clean", "shared_lines"]


def clean(
    seed: Seed, *, elsewhere: frozenset[str] = frozenset(), overrules: Sequence[Overrule] = ()
) -> CleanText:
    """Take the furniture of the page away from the article, and account for every letter.

    Args:
        seed: the captured text; any is taken, and one without prose is kept as it is.
        elsewhere: the lines that other seeds of the dossier have too (``shared_lines``): short
            ones are furniture.
        overrules: the editor's, in spans of this seed; where two meet, the later one wins.
    """
    whole_page = page(seed, elsewhere)
    causes, doubtful, body = verdicts(whole_page)
    remaining, removed = decide(whole_page, causes, overrules)
    mapping, spans = offsets(remaining)
    place_of = {piece.index: place for place, piece in enumerate(remaining)}
    text = BETWEEN_BLOCKS.join(piece.words(seed.text) for piece in remaining)
    tree = whole_page.tree
    article_lines = article(
        (whole_page.lines[piece.index] for piece in remaining),
        [meaning(tree, piece.index, body.start) for piece in remaining] if tree else (),
    )
    roles = recognise(article_lines)
    blocks = tuple(
        Block(role, span, whole_page.lines[piece.index].number, rule)
        for piece, span, (role, rule) in zip(remaining, spans, roles, strict=True)
    )
    placed_parts = (
        (
            role,
            placed(
                remaining[index], spans[index].start, whole_page.lines[remaining[index].index], span
            ),
            rule,
        )
        for index, span, role, rule in parts(article_lines, roles)
    )
    inside = (Part(role, span, rule) for role, span, rule in placed_parts if span)
    doubts = (
        Doubt(spans[place_of[index]], cause.rule, cause.reason, whole_page.lines[index].number)
        for index, cause in (*sorted(doubtful.items()), *_odd(whole_page, place_of))
        if index in place_of and not _is_settled(whole_page.lines[index], overrules)
    )
    return CleanText(seed, text, blocks, tuple(inside), removed, tuple(doubts), mapping)


def _odd(whole_page: Page, remaining: Collection[int]) -> Iterator[tuple[int, Cause]]:
    """What is odd about the capture as a whole, at a line that stays."""
    for index, cause in oddities(whole_page):
        below = (other for other in sorted(remaining) if other >= index)
        yield next(below, min(remaining, default=index)), cause


def _is_settled(line: Line, overrules: Sequence[Overrule]) -> bool:
    """Whether the editor had a word on a line."""
    return any(overrule.span.meets(line.span) for overrule in overrules)
