"""The languages that the site's own words can be shown in."""

from __future__ import annotations

from dossier.languages import ENGLISH

SHIPPED = frozenset(
    (
        "af", "ar", "az", "be", "bg", "bn", "ca", "cs", "cy", "da", "de", "el", ENGLISH, "eo",
        "es", "et", "eu", "fa", "fi", "fr", "gl", "he", "hi", "hr", "hu", "hy", "id", "is",
        "it", "ja", "ka", "kn", "ko", "ku-IQ", "lb", "lt", "lv", "mk", "mn", "ms", "my",
        "nb", "nl", "nn", "pl", "pt", "pt-BR", "ro", "ru", "sa", "sh", "si", "sk", "sl",
        "sq", "sr", "sv", "ta", "te", "th", "tl", "tr", "uk", "ur", "uz", "vi", "zh",
        "zh-Hant", "zh-TW",
    )
)  # fmt: skip
"""Those that Material for MkDocs has words for; a test compares them with its files."""

DEFAULT = ENGLISH


def shipped(tag: str) -> str:
    """The nearest of them: the tag's own, that of its language, or English."""
    own = {language.casefold(): language for language in SHIPPED}
    parts = tag.casefold().split("-")
    tried = ("-".join(parts[:count]) for count in range(len(parts), 0, -1))
    return next((own[name] for name in tried if name in own), DEFAULT)
