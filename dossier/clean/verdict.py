"""Which lines go, which stay with a doubt."""

from __future__ import annotations

from collections.abc import Mapping

from dossier.clean.above import lines_above
from dossier.clean.assemble import Cause
from dossier.clean.body import Evidence, find_body
from dossier.clean.caution import ALONE, MUCH, asks_about_all, reach, spared
from dossier.clean.nearby import near_losses
from dossier.clean.page import Page
from dossier.clean.roles.credits import is_agency_line
from dossier.clean.rules import RULES

BEFORE = Cause("before-article", "Comes before the article and is not part of it")
AFTER = Cause("after-article", "Comes after the article and is not part of it")
NO_DOUBT = frozenset(("timestamp", "ornament"))
"""What these rules find is at home inside articles too: an hour of a running report, a line of
asterisks between two parts."""
AT_HOME = NO_DOUBT | {"repeated", "shared", "pitch"}
"""What these find says nothing about the lines beside it."""
BELOW = 25
"""So many lines below the article are searched for the agency's credit."""


def verdicts(page: Page) -> tuple[dict[int, Cause], dict[int, Cause]]:
    """The lines that go and the lines in doubt, each with the rule and its reason."""
    evidence = gather(page)
    reached = reach(page, evidence, find_body(page, evidence))
    body = reached.body
    above = lines_above(page, body, evidence)
    gone: dict[int, Cause] = {}
    doubts: dict[int, Cause] = {}
    sure = {index for index, found in evidence.items() if found.sure and index not in above}
    for index, line in page:
        found = evidence.get(index)
        cause = Cause(found.rule, found.reason) if found else None
        if index in sure and cause:
            gone[index] = cause
        elif body.start <= index < body.end:
            if cause and not line.is_prose and _is_in_a_box(index, evidence):
                gone[index] = cause
            elif cause and cause.rule not in NO_DOUBT:
                doubts[index] = cause
        elif index not in above and not (
            body.end <= index < body.end + BELOW and is_agency_line(line)
        ):
            gone[index] = cause or (BEFORE if index < body.start else AFTER)
    for index, cause in spared(page, evidence, gone).items():
        del gone[index]
        doubts[index] = cause
    if asks_about_all(page, evidence, gone):
        left = next((index for index, line in page if index not in gone and line.is_prose), None)
        doubts |= {} if left is None else {left: MUCH}
    if not doubts:
        doubts = near_losses(page, evidence, gone, body)
    doubts |= {index: ALONE for index in reached.edges if index not in gone}
    return gone, doubts


def _is_in_a_box(index: int, evidence: Mapping[int, Evidence]) -> bool:
    """Whether a line in doubt stands beside furniture: two labels in a row are no crossheads."""
    beside = (evidence.get(index - 1), evidence.get(index + 1))
    return any(found and (found.sure or found.rule not in AT_HOME) for found in beside)


def gather(page: Page) -> dict[int, Evidence]:
    """What the rules say of each line; of rules of equal certainty the first."""
    found: dict[int, Evidence] = {}
    for rule in RULES:
        for hit in rule.find(page):
            before = found.get(hit.index)
            if before is None or (hit.sure and not before.sure):
                found[hit.index] = Evidence(rule.name, rule.reason, rule.mark, hit.sure)
    return found
