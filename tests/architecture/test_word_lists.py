"""No module lists words of a language: they stand in its file, where every language has its own.

A list is what ``word_list`` is called with, a text of words alone, a pattern that is a choice of
words, and a set of words of which half are known as common words of some language.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from dossier.language import languages, section
from dossier.text import is_stop_word

ROOT = Path(__file__).parents[2] / "dossier"
KNOWING = ("language", "interface")
"""What may list words: the data of languages, and the words of the pages in each."""
NO_LANGUAGE = {
    "capture/": "formats of files, with the words that their programs write",
    "check/near_dates.py": "dates in the English in which the check speaks with editors",
    "claims/clauses.py": "contractions, taken apart where a language has them by rule",
    "claims/measures.py": "codes of currencies",
    "clean/markup/": "names of elements and boxes in HTML",
    "clean/oddities.py": "HTML, and the signs of programs that export articles",
    "clean/residue.py": "scripts and templates that were left in a page",
    "clean/times.py": "how clocks are written in figures",
    "collate/amounts.py": "kinds of amounts",
    "dictionary.py": "columns of tables",
    "languages.py": "tags of languages",
    "schema/editions.py": "keys of recorded editions",
    "text/implicit_types.py": "what YAML takes for true and false",
    "text/levels.py": "the parts of words that two traditions spell differently, as rules",
    "verify/document.py": "elements of HTML",
}
"""Lists of words that no language has, by file or folder."""
WORD = r"[^\W\d_]{2,}"
FEWEST = 5
"""Words that make a list."""
ALONE = re.compile(rf"{WORD}[.']?")
CHOICE = re.compile(rf"\((?:\?:|\?i:|\?P<\w+>)?(?:{WORD}[ ?\w]*\|){{{FEWEST - 1},}}{WORD}")


def lists(path: Path) -> Iterator[tuple[int, str]]:
    """The lists of words in a module: the line and how each begins."""
    tree = ast.parse(path.read_text("utf-8"))
    prose = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "word_list":
            texts = [item.value for item in node.args if isinstance(item, ast.Constant)]
            yield from ((node.lineno, str(text).strip()[:40]) for text in texts)
        elif isinstance(node, ast.Set | ast.Tuple | ast.List):
            words = [item.value for item in node.elts if isinstance(item, ast.Constant)]
            if len(words) == len(node.elts) > 3 and 2 * sum(map(is_common, words)) >= len(words):
                yield node.lineno, " ".join(map(str, words))[:40]
        elif isinstance(node, ast.Constant) and id(node) not in prose and is_list(node.value):
            yield node.lineno, str(node.value).strip()[:40]


def is_list(text: object) -> bool:
    """Whether a constant is words with bars or lines between them, or offers a choice."""
    if not isinstance(text, str) or ("|" not in text and "\n" not in text.strip()):
        return False
    words = re.split(r"[\s|]+", text.strip(" \n|"))
    is_bare = len(words) >= FEWEST and all(ALONE.fullmatch(word) for word in words)
    return is_bare or ("|" in text and CHOICE.search(text) is not None)


def is_common(word: object) -> bool:
    """Whether a text is a common word of some language, or a verb of speech."""
    if not isinstance(word, str) or len(word) < 2 or not word.isalpha():
        return False
    return is_stop_word(word, None) or word in VERBS


VERBS = frozenset(
    verb
    for code in languages("speech")
    for verb in section(code, "speech").get("verbs", "").split()
)


@cache
def found() -> dict[str, list[tuple[int, str]]]:
    """The lists in each module outside the packages that may have them."""
    paths = [path for path in ROOT.rglob("*.py") if path.relative_to(ROOT).parts[0] not in KNOWING]
    every = {path.relative_to(ROOT).as_posix(): [*lists(path)] for path in sorted(paths)}
    return {path: listed for path, listed in every.items() if listed}


def test_words_of_languages_stand_in_their_files() -> None:
    allowed = tuple(NO_LANGUAGE)
    assert {path: its for path, its in found().items() if not path.startswith(allowed)} == {}


def test_what_belongs_to_no_language_is_still_there() -> None:
    paths = [*found()]
    assert [] == [name for name in NO_LANGUAGE if not any(path.startswith(name) for path in paths)]


def test_a_list_is_told(tmp_path: Path) -> None:
    module = tmp_path / "module.py"
    for source in (
        'A = word_list("gulf horn strait")',
        'A = """\ngulf horn\nstrait bay cape\n"""',
        'A = frozenset({"the", "a", "an", "his", "gulf"})',
        'A = re.compile(r"^(?:gulf|horn|strait|bay|cape)\\b")',
        'A = "gulf|horn|strait|bay|cape"',
    ):
        module.write_text(source, "utf-8")
        assert [*lists(module)], source
    module.write_text('A = {"title": 1}; B = "No words of a language. Only this."', "utf-8")
    assert [] == [*lists(module)]
