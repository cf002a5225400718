"""Words that, put in each other's place, turn what is said or who is meant.

Add a language by adding a table; every word is written as ``normal_word`` gives it.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product

OPPOSITES: dict[str, tuple[tuple[str, str], ...]] = {
    "en": (
        ("more most", "less least fewer fewest"),
        ("above over exceeding", "below under beneath"),
        ("before until", "after since"),
        ("with", "without"),
        ("for", "against"),
        ("all every everyone everybody always", "some none few never sometimes"),
        ("many", "few"),
        ("up upward", "down downward"),
        ("in into inside", "out outside"),
        ("to towards toward", "from"),
        ("first earlier earliest", "last later latest"),
        ("can may might could", "must shall should"),
        ("may might could", "will would"),
        ("accept accepts accepted accepting", "refuse refuses refused reject rejects rejected"),
        ("agree agrees agreed", "refuse refuses refused"),
        ("confirm confirms confirmed", "deny denies denied"),
        ("support supports supported", "oppose opposes opposed"),
        ("win wins won", "lose loses lost"),
        ("rise rises rose risen increase increases increased",
         "fall falls fell fallen decrease decreases decreased"),
        ("open opens opened", "close closes closed"),
        ("begin begins began start starts started", "end ends ended stop stops stopped"),
        ("allow allows allowed", "ban bans banned forbid forbids forbade forbidden"),
        ("north northern", "south southern"),
        ("east eastern", "west western"),
        ("true", "false"),
        ("alive", "dead"),
        ("likely", "unlikely"),
    ),
}  # fmt: skip
"""Pairs of groups: a word of the first against any word of the second."""

PERSONS: dict[str, tuple[str, ...]] = {
    "en": (
        "i me my mine myself i'm i've i'd i'll",
        "we us our ours ourselves we're we've we'd we'll",
        "you your yours yourself yourselves you're you've you'd you'll",
        "he him his himself he's he'd he'll",
        "she her hers herself she's she'd she'll",
        "it its itself it's it'd it'll",
        "they them their theirs themselves they're they've they'd they'll",
    ),
}
"""Groups of pronouns that mean the same person or persons."""


def _against(pairs: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    """For each word, the words it is opposed to."""
    found: dict[str, set[str]] = {}
    for one, other in pairs:
        for word, opposite in product(one.split(), other.split()):
            found.setdefault(word, set()).add(opposite)
            found.setdefault(opposite, set()).add(word)
    return found


_AGAINST = {language: _against(pairs) for language, pairs in OPPOSITES.items()}
_PERSON = {
    language: {word: number for number, group in enumerate(groups) for word in group.split()}
    for language, groups in PERSONS.items()
}


def opposed(word: str, other: str, language: str = "en") -> bool:
    """Whether two words, in normal form, are opposites or mean different persons.

    ``language`` is a tag as ``en`` or ``en-GB``; in a language without a table nothing is
    opposed.
    """
    code = language.partition("-")[0]
    persons = _PERSON.get(code, {})
    if word in persons and other in persons:
        return persons[word] != persons[other]
    return other in _AGAINST.get(code, {}).get(word, ())
