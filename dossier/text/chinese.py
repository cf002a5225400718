"""Chinese in its two scripts: the simplified character for a traditional one.

Several traditional characters may be written as one: 發 and 髮 are both 发. So two texts are the
same in another script only if, character by character, they are the same or one is what the
other is simplified to; ``dossier.text.omissions`` asks that.

Source: the transform Hant-Hans of the Unicode CLDR; ``scripts/tools/language_tables.py`` takes it.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files


def simplified(character: str) -> str:
    """The simplified character for a traditional one; any other stays as it is."""
    return _table().get(character, character)


@cache
def _table() -> dict[str, str]:
    text = files("dossier.text").joinpath("chinese.json").read_text(encoding="utf-8")
    table = json.loads(text)
    return dict(zip(table["traditional"], table["simplified"], strict=True))
