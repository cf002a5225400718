"""The renderer speaks the language that the first page names."""

from __future__ import annotations

import pytest

from dossier.publish.wording import speak


class Theme(dict[str, str]):
    """As much of MkDocs' theme as is needed."""


@pytest.mark.parametrize(
    ("page", "language"),
    [
        ('---\ntitle: "T"\nlanguage: "de"\n---\n\n# T\n', "de"),
        ('---\nlanguage: "tlh"\n---\n', "en"),
        ('---\ntitle: "T"\n---\n\nlanguage: "de"\n', "fr"),
        ("no front matter", "fr"),
    ],
)
def test_the_theme_has_the_language_of_the_first_page(page: str, language: str) -> None:
    theme = Theme(language="fr")
    speak(theme, page)  # type: ignore[arg-type]
    assert theme["language"] == language
