"""Which rules of grammar and of writing a language follows."""

from __future__ import annotations

from functools import cache

from dossier.language.rules import Rule
from dossier.language.sections import languages, section
from dossier.languages import primary


@cache
def has_rule(language: str, rule: Rule) -> bool:
    """Whether a language follows a rule.

    Args:
        language: a tag as ``de`` or ``de-AT``.
        rule: one of the rules.
    """
    return rule in _rules(language)


@cache
def with_rule(rule: Rule) -> frozenset[str]:
    """The languages that follow a rule.

    Args:
        rule: one of the rules.
    """
    return frozenset(code for code in languages("grammar") if has_rule(code, rule))


@cache
def _rules(language: str) -> frozenset[str]:
    return frozenset(section(primary(language), "grammar").get("rules", "").split())
