"""Which lines go, which stay with a doubt."""

from __future__ import annotations

from dossier.clean.assemble import Cause
from dossier.clean.page import Page
from dossier.clean.roles import article, recognise
from dossier.clean.rules import RULES
from dossier.model import Role


def verdicts(page: Page) -> tuple[dict[int, Cause], dict[int, Cause]]:
    """The lines that go and the lines in doubt, each with the rule and its reason."""
    sure: dict[int, Cause] = {}
    unsure: dict[int, Cause] = {}
    for rule in RULES:
        for hit in rule.find(page):
            (sure if hit.sure else unsure).setdefault(hit.index, Cause(rule.name, rule.reason))
    left = [index for index, _ in page if index not in sure]
    told = article(page.lines[index] for index in left)
    doubts: dict[int, Cause] = {}
    for place, (index, (role, _)) in enumerate(zip(left, recognise(told), strict=True)):
        if index not in unsure:
            continue
        outside = place < told.first or place > told.last
        if outside and told.last >= 0 and role in (Role.PARAGRAPH, Role.CROSSHEAD):
            sure[index] = unsure[index]
        elif role in (Role.PARAGRAPH, Role.CROSSHEAD):
            doubts[index] = unsure[index]
    return sure, doubts
