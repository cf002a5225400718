"""The tags of languages (RFC 5646), as far as they can be told from those of countries."""

from __future__ import annotations

_OF_TWO_LETTERS = (
    r"aa|ab|ae|af|ak|am|an|ar|as|av|ay|az|ba|be|bg|bh|bi|bm|bn|bo|br|bs|ca|ce|ch|co|cr|cs|"
    r"cu|cv|cy|da|de|dv|dz|ee|el|en|eo|es|et|eu|fa|ff|fi|fj|fo|fr|fy|ga|gd|gl|gn|gu|gv|ha|"
    r"he|hi|ho|hr|ht|hu|hy|hz|ia|id|ie|ig|ii|ik|io|is|it|iu|ja|jv|ka|kg|ki|kj|kk|kl|km|kn|"
    r"ko|kr|ks|ku|kv|kw|ky|la|lb|lg|li|ln|lo|lt|lu|lv|mg|mh|mi|mk|ml|mn|mr|ms|mt|my|na|nb|"
    r"nd|ne|ng|nl|nn|no|nr|nv|ny|oc|oj|om|or|os|pa|pi|pl|ps|pt|qu|rm|rn|ro|ru|rw|sa|sc|sd|"
    r"se|sg|sh|si|sk|sl|sm|sn|so|sq|sr|ss|st|su|sv|sw|ta|te|tg|th|ti|tk|tl|tn|to|tr|ts|tt|"
    r"tw|ty|ug|uk|ur|uz|ve|vi|vo|wa|wo|xh|yi|yo|za|zh|zu"
)
"""ISO 639-1."""
LANGUAGE_TAG = rf"({_OF_TWO_LETTERS}|[a-z]{{3}})(-[A-Za-z0-9]{{2,8}})*"
"""A pattern: a language of two letters that there is, or any of three."""
ENGLISH = "en"
"""The language of the program's own words, and of whatever says no other."""
GERMAN = "de"
"""Names with umlauts are read as its writers type them, whatever the text is in."""
ARABIC, HEBREW = "ar", "he"
"""What words in these scripts are marked as where nobody says what they are."""
CHINESE = "zh"
"""Chinese characters are held against each other as here, whatever the text is in."""
JAPANESE = "ja"
"""Chinese characters in a text of this language are cut into words as the rest of it."""

OF_COUNTRIES = {
    "cn": "zh", "cz": "cs", "dk": "da", "gr": "el", "jp": "ja", "kp": "ko", "rs": "sr", "ua": "uk",
    "us": "en", "vn": "vi",
}  # fmt: skip
"""Tags by the codes of countries that are no languages' and are written in their place."""


def primary(language: str) -> str:
    """The language of a tag without its script and region: ``de`` of ``de-AT``.

    Args:
        language: a tag; empty where it is not known.
    """
    return language.partition("-")[0].casefold()
