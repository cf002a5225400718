"""Whether a name stands beside what says that whoever it names speaks."""

from __future__ import annotations

import re

from dossier.draft.lexicon import ACCORDING, BESIDE_WORDS, SPEECH
from dossier.text.word_list import word_list

TOLD = word_list("told tells telling informed")
"""Verbs before whoever was told something."""
VERBS = SPEECH | (BESIDE_WORDS - word_list("charged put puts summed sums read reads"))
"""Verbs that say so wherever they stand beside a name, without a quotation."""
_BEHIND = re.compile(
    r"(?:\s*\([^)\n]*\))?(?:,[^,\n]{0,80},)?\s+(?:\w+ly\s+|also\s+|had\s+)?([^\W\d_]+)"
)
"""What may stand between a name and its verb: a party, an aside, an adverb."""
_GIVEN = re.compile(
    rf"(?:{'|'.join(ACCORDING)}|[”\"»]\s*[―—–-]+)(?:\s+\S+){{0,3}}?\s*$", re.IGNORECASE
)
"""What only the name of whoever speaks follows, a title between them."""
_WORDS_BEFORE = 4
_REACH = 100
"""So many code points around a name are read for what says that somebody speaks."""


def speaks(text: str, start: int, end: int) -> bool:
    """Whether a name stands beside a verb of speech, or where whoever speaks is named.

    Args:
        text: of an article.
        start: of the name, in its code points.
        end: behind it.
    """
    behind = _BEHIND.match(text, end, min(len(text), end + _REACH))
    if behind and behind[1].casefold() in VERBS:
        return True
    before = text[max(0, start - _REACH) : start].rpartition("\n")[2]
    last = re.findall(r"[^\W\d_]+", re.split(r"[,;.]", before)[-1])[-_WORDS_BEFORE:]
    return bool(_GIVEN.search(before)) or any(word.casefold() in VERBS for word in last)
