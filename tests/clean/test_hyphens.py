"""Words that a line end parts are cited as they are written elsewhere."""

from __future__ import annotations

import pytest

from dossier.anchor import places
from dossier.clean import clean
from dossier.model import Seed

WRAPPED = """\
The coastguard said on Friday that the ferry with 112 people on board had run
aground, and that the co-operation of the crews had been good; the co-
operation will go on, the minis-
try said, and the well-
known captain Ivo Brandt agreed with the ministry about it all on Saturday.

The harbour master said that nobody was hurt and that the ferry would be towed to
the yard on Tuesday morning, when the tide would be high enough to free the ship.
"""


@pytest.mark.parametrize(
    "words",
    ["the ministry said", "the co-operation will go on", "the well-known captain", "run aground"],
)
def test_words_are_found_across_a_line_end(words: str) -> None:
    assert len(places(clean(Seed("seed.txt", WRAPPED, "")).text, words)) == 1
