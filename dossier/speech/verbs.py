"""Verbs that give words to a speaker."""

from __future__ import annotations

from dossier.language import languages, section

_KIND = "speech"
SPEECH = frozenset(
    word for code in languages(_KIND) for word in section(code, _KIND).get("verbs", "").split()
)
"""Those of all languages that have any, as reports have them in the past and the present: who
speaks is asked of texts whose language is not known."""
ACCORDING = tuple(
    phrase
    for code in sorted(languages(_KIND))
    for phrase in section(code, _KIND).get("according", ())
)
"""What stands before the name of whoever says something, folded."""
