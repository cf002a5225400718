"""One file a language: what is read is what stands there, and nothing else may stand there."""

from __future__ import annotations

import json
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from dossier.language import Rule, has_rule, languages, section, sections, with_rule
from dossier.language.flaws import flaws
from dossier.language.layout import SECTIONS
from dossier.language.rules import RULES
from dossier.language.template import overview, template
from dossier.text import normal_word
from tests.language.begin import begun

ROOT = Path(__file__).parents[2]
DATA = ROOT / "dossier" / "language" / "data"
FILES = sorted(DATA.glob("*.toml"))
WRONG = """\
name = 'Wrong'
[negation]
words = 'no'
[negations]
word = 'no'
words = ['no']
inside = '('
[grammar]
rules = 'day_first day_last'
[opposites]
pairs = [['hot']]
[clauses]
denying = 'denies'
"""


@pytest.fixture
def other_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder that is read in place of the languages' own."""
    caches = (
        sections.codes,
        sections.languages,
        sections.section,
        sections._parts,
        sections._files,
    )

    def forget() -> None:
        for cached in caches:
            cached.cache_clear()

    monkeypatch.setattr(sections, "FOLDERS", [tmp_path])
    forget()
    yield tmp_path
    monkeypatch.undo()
    forget()


def test_every_section_is_read_as_the_whole_file_has_it() -> None:
    for path in FILES:
        whole = tomllib.loads(path.read_text("utf-8"))
        assert sections.name(path.stem) == whole.pop("name")
        assert whole == {kind: section(path.stem, kind) for kind in whole}
        assert {kind for kind in SECTIONS if sections.knows(path.stem, kind)} == whole.keys()


def test_nothing_is_wrong_in_the_file_of_any_language() -> None:
    assert [] == [flaw for path in FILES for flaw in flaws(path.name, path.read_text("utf-8"))]


def test_a_table_made_from_the_cldr_has_a_file_beside_it() -> None:
    made = {path.stem for path in DATA.glob("*.json")}
    assert made <= languages("amounts")
    for code in made:
        decimal = json.loads((DATA / f"{code}.json").read_text("utf-8"))["decimal"]
        assert has_rule(code, Rule.DECIMAL_COMMA) == (decimal == ",")


def test_words_of_speech_are_written_as_they_are_compared() -> None:
    for code in languages("speech"):
        verbs = section(code, "speech").get("verbs", "").split()
        assert verbs == [normal_word(verb) for verb in verbs]


def test_every_rule_is_told_and_some_language_follows_it() -> None:
    assert [*RULES] == [*Rule]
    assert [] == [rule for rule in Rule if not with_rule(rule)]


def test_all_that_is_wrong_is_said_at_once_with_its_line() -> None:
    lines = [flaw.partition(": ")[0] for flaw in flaws("xx.toml", WRONG)]
    assert [f"xx.toml:{line}" for line in (2, 5, 6, 7, 9, 11, 12)] == lines
    [flaw] = flaws("xx.toml", "name = 'A'\na b = \n")
    assert flaw.startswith("xx.toml:2:3: not TOML: ")


def test_what_nothing_reads_is_refused_when_it_is_met(other_files: Path) -> None:
    texts = {
        "xx": ("[negations]\nword = 'no'", r"xx\.toml: \[negations\] .* word, which"),
        "xy": ("[negation]\nwords = 'no'", r"xy\.toml: \[negation\] is a section"),
        "xz": ("[negations]\nwords = no", r"xz\.toml: \[negations\]: "),
    }
    for code, (text, _) in texts.items():
        (other_files / f"{code}.toml").write_text(f"name = 'X'\n\n{text}\n", "utf-8")
    for code, (_, told) in texts.items():
        with pytest.raises(sections.LanguageFileError, match=told):
            section(code, "negations")


def test_a_language_without_a_file_or_a_section_has_nothing() -> None:
    assert section("qqq", "negations") == {}
    assert section("az", "negations") == {}


def test_a_new_file_has_every_section_and_key_as_a_comment(tmp_path: Path) -> None:
    assert (0, ["begun: xx.toml. Fill in what you know, and call this again."]) == begun(
        "xx", "New", tmp_path
    )
    text = (tmp_path / "xx.toml").read_text("utf-8")
    assert {"name": "New"} == tomllib.loads(text)
    for kind, its in SECTIONS.items():
        assert f"\n# [{kind}]\n" in text
        for key in its.keys:
            assert f"\n# {key} = " in text or f"\n# [{kind}.{key}]\n" in text
    assert (0, ["xx.toml: nothing is wrong."]) == begun("xx", "", tmp_path)
    (tmp_path / "xx.toml").write_text("name = 'New'\n\n[speech]\nverbs = 'no'\n", "utf-8")
    assert begun("xx", "New", tmp_path) == (0, ["xx.toml: put below what it lacks, as comments."])
    longer = (tmp_path / "xx.toml").read_text("utf-8")
    assert {"name": "New", "speech": {"verbs": "no"}} == tomllib.loads(longer)
    assert ("# [negations]" in longer, "# [speech]" in longer) == (True, False)
    (tmp_path / "xx.toml").write_text(template("").replace("# [speech]", "[speach]"), "utf-8")
    code, said = begun("xx", "", tmp_path)
    assert code == 1
    assert "[speach] is a section that nothing reads" in said[-1]
    assert begun("xy", "", tmp_path) == (
        1,
        ["xy.toml is new: say the language's English name as well."],
    )


def test_the_sections_stand_in_the_documentation() -> None:
    assert overview() in (ROOT / "docs" / "contributing.md").read_text("utf-8")


def test_one_file_is_all_that_a_language_needs() -> None:
    command = [sys.executable, "-m", "tests.language.made_up_language"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert [] == [kind for kind, is_known in json.loads(done.stdout).items() if not is_known]
