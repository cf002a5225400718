"""Problems as text, as JSON and as workflow commands."""

from __future__ import annotations

import json

from dossier.problems import Location, Problem, as_github, as_json, as_text

KEY = Problem(
    Location("annotations/points.yml", 7, 3, "  topik: the-light"),
    "key-unknown",
    "A point has no key with this name",
    found="topik",
    expected="topic",
    hint="Did you mean topic?",
)
FOLDER = Problem(Location("annotations"), "file-missing", "The folder is missing")


def test_text_shows_the_line_and_the_place() -> None:
    assert as_text([KEY]) == (
        "annotations/points.yml:7:3: key-unknown: A point has no key with this name\n"
        "  7 |   topik: the-light\n"
        "    |   ^\n"
        "     found: topik\n"
        "  expected: topic\n"
        "      hint: Did you mean topic?\n"
        "\n"
        "1 problem in 1 file.\n"
    )


def test_text_is_sorted_counted_and_free_of_doubles() -> None:
    lines = as_text([KEY, FOLDER, KEY]).splitlines()
    assert "annotations: file-missing: The folder is missing" == lines[0]
    assert "2 problems in 2 files." == lines[-1]


def test_no_problem_is_no_text() -> None:
    assert ("", "") == (as_text([]), as_github([]))


def test_colour_changes_nothing_but_colours() -> None:
    coloured = as_text([KEY], colour=True)
    plain = coloured
    for code in ("1", "1;31", "2", "36", "0"):
        plain = plain.replace(f"\x1b[{code}m", "")
    assert as_text([KEY]) == plain
    assert coloured.startswith("\x1b[1mannotations/points.yml:7:3:\x1b[0m \x1b[1;31mkey-unknown:")


def test_a_long_line_is_cut_around_the_place() -> None:
    at = Location("a.yml", 1, 151, "x" * 150 + "Y" + "z" * 100)
    shown = as_text([Problem(at, "code", "Message")]).splitlines()
    assert "  1 | … " + "x" * 60 + "Y" + "z" * 39 + " …" == shown[1]
    assert "    | " + " " * 62 + "^" == shown[2]


def test_a_wide_character_takes_two_cells_and_an_accent_none() -> None:
    at = Location("a.yml", 1, 5, "会会e\u0301Y")
    assert "    |      ^" == as_text([Problem(at, "code", "Message")]).splitlines()[2]


def test_control_characters_are_shown_and_not_obeyed() -> None:
    at = Location("a\x1b.yml", 1, 1, "\x1b[2Jx")
    shown = as_text([Problem(at, "code", "Message", found="\x07", hint="\x9b")])
    assert "␛[2Jx" in shown
    assert not {"\x1b", "\x07", "\x9b"} & set(shown)


def test_a_hint_of_several_lines_is_lined_up() -> None:
    shown = as_text([Problem(Location("a.yml"), "code", "Message", hint="One\nTwo")])
    assert "      hint: One\n            Two\n" in shown


def test_json_has_every_field() -> None:
    assert json.loads(as_json([KEY])) == {
        "problems": [
            {
                "file": "annotations/points.yml",
                "line": 7,
                "column": 3,
                "source": "  topik: the-light",
                "severity": "error",
                "code": "key-unknown",
                "message": "A point has no key with this name",
                "found": "topik",
                "expected": "topic",
                "hint": "Did you mean topic?",
            }
        ]
    }


def test_json_without_problems_is_an_empty_list() -> None:
    assert {"problems": []} == json.loads(as_json([]))


def test_github_gets_a_command_a_line() -> None:
    assert as_github([KEY, FOLDER]) == (
        "::error file=annotations,title=file-missing::The folder is missing\n"
        "::error file=annotations/points.yml,line=7,col=3,title=key-unknown::"
        "A point has no key with this name%0Afound: topik%0Aexpected: topic"
        "%0Ahint: Did you mean topic?\n"
    )


def test_github_commands_are_escaped() -> None:
    problem = Problem(Location("a,b:c.yml"), "code", "100 %\r\n::error::x")
    assert as_github([problem]) == (
        "::error file=a%2Cb%3Ac.yml,title=code::100 %25%0D%0A::error::x\n"
    )


DOUBT = Problem(
    Location("annotations", 0),
    "cleaning-doubt",
    "Stands apart from the article",
    hint="Answer it",
    is_doubt=True,
)


def test_doubts_come_last_and_are_counted_apart() -> None:
    lines = as_text([DOUBT, KEY]).splitlines()
    assert lines[0].startswith("annotations/points.yml:7:3: key-unknown: ")
    assert "annotations: cleaning-doubt (doubt): Stands apart from the article" in lines
    assert "1 problem and 1 doubt in 2 files." == lines[-1]
    assert "2 doubts in 2 files." not in lines
    assert as_text([DOUBT]).endswith("1 doubt in 1 file.\n")


def test_doubts_are_warnings_for_programs() -> None:
    listed = json.loads(as_json([DOUBT, KEY]))["problems"]
    assert ["error", "warning"] == [entry["severity"] for entry in listed]
    assert as_github([DOUBT]).startswith("::warning file=annotations,title=cleaning-doubt::")
