"""No code asks for one language by its tag, but for the packages that know languages.

What differs from language to language stands in its file, ``dossier/language/data/``: words, and
the rules of grammar that it follows (``dossier.language.has_rule``).
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from dossier.language.sections import codes

ROOT = Path(__file__).parents[2] / "dossier"
KNOWING = ("language", "languages.py", "interface")
"""What may name languages: their data, their tags, and the words of the pages in each."""
WORDS = frozenset({"id", "th", "tr", "hr", "no", "am", "it", "he", "be", "my"})
"""Tags that are keys, elements and English words as well."""
MEANT_OTHERWISE = {
    "anchor/pieces.py": "ca",  # of "can't"
    "begin/languages.py": None,  # what Material for MkDocs has words for
    "capture/rtf.py": "sv",  # a control word
    "claims/clause_cuts.py": "en",  # an ending
    "claims/measures.py": "ca",  # a dollar
    "collate/atoms.py": "ca ne",  # of "can't", "n'est"
    "schema/forms.py": "en",  # an example
    "text/ids.py": "ps yi zh",  # letters of other scripts
    "text/sounds.py": None,  # letters
    "text/stems.py": "es",  # an ending
}
"""Texts that look like tags by file, relative to the package; nothing for any."""


def tags(path: Path) -> Iterator[str]:
    """The texts of a module that are tags of languages, with or without a region."""
    tag = re.compile(rf"(?:{'|'.join(codes())})(?:-[A-Za-z]{{2,4}})?")
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        value = node.value if isinstance(node, ast.Constant) else None
        if isinstance(value, str) and tag.fullmatch(value) and value.partition("-")[0] not in WORDS:
            yield value


def named() -> dict[str, set[str]]:
    """The tags in each module outside the packages that know languages."""
    paths = [path for path in ROOT.rglob("*.py") if path.relative_to(ROOT).parts[0] not in KNOWING]
    every = {path.relative_to(ROOT).as_posix(): set(tags(path)) for path in paths}
    return {path: its for path, its in sorted(every.items()) if its}


def test_no_language_is_named_by_its_tag() -> None:
    wrong = {
        path: its - set((MEANT_OTHERWISE.get(path, "") or "").split())
        for path, its in named().items()
        if MEANT_OTHERWISE.get(path, "") is not None
    }
    assert {path: its for path, its in wrong.items() if its} == {}


def test_what_is_meant_otherwise_is_still_there() -> None:
    its = named()
    for path, words in MEANT_OTHERWISE.items():
        assert path in its
        assert words is None or set(words.split()) <= its[path]
