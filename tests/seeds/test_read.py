"""Files become seeds as they are, or problems that say what to do."""

from __future__ import annotations

import hashlib
import os
from dataclasses import replace
from pathlib import Path

import pytest

from dossier import seeds, structure
from dossier.model import Box, LineOrigin, Seed, Structure
from dossier.problems import Location, Problem

WORDS = "The ferry ran aground."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "seeds"
    made.mkdir()
    return made


def problem_of(folder: Path) -> Problem:
    """The only problem of a folder that has no seed."""
    found, problems = seeds.read(folder)
    assert () == found
    (problem,) = problems
    return problem


def test_seeds_come_in_the_order_of_their_names(folder: Path) -> None:
    for name in ("b.txt", "a.txt", "B.txt"):
        (folder / name).write_bytes(WORDS.encode())
    found, problems = seeds.read(folder)
    assert ["B.txt", "a.txt", "b.txt"] == [seed.name for seed in found]
    assert () == problems


@pytest.mark.parametrize(
    "text",
    [
        WORDS,
        "\ufeff" + WORDS,
        WORDS + "\r\n" + WORDS + "\r" + WORDS + "\n",
        WORDS + "\u2028" + WORDS + "\u2029" + WORDS + "\x85" + WORDS + "\x0b",
        "The\u00a0ferry\u200b ran\u00ad aground\u2060.",
        "\x00" + WORDS,
        "e\u0301 \u00e9",
    ],
)
def test_the_text_is_the_file_to_the_letter(folder: Path, text: str) -> None:
    data = text.encode()
    (folder / "a.txt").write_bytes(data)
    assert (Seed("a.txt", text, hashlib.sha256(data).hexdigest()),) == seeds.read(folder)[0]


def test_what_programs_leave_behind_is_passed_over(folder: Path) -> None:
    for name in ("README.md", ".hidden.txt", "a.txt~", "a.txt.bak", "Thumbs.db", "a.txt.orig"):
        (folder / name).write_bytes(b"\xff")
    assert ((), ()) == seeds.read(folder)


@pytest.mark.parametrize(
    ("name", "expected"),
    [("page.html", "page.txt"), ("notes", "notes.txt"), ("a.tar.gz", "a.tar.txt")],
)
def test_another_file_among_the_seeds_is_a_problem(folder: Path, name: str, expected: str) -> None:
    (folder / name).write_bytes(b"\xff")
    problem = problem_of(folder)
    assert ("seed-suffix", name, expected) == (problem.code, problem.found, problem.expected)


def test_a_folder_among_the_seeds_is_a_problem(folder: Path) -> None:
    (folder / "inner.txt").mkdir()
    problem = problem_of(folder)
    assert ("seed-suffix", "inner.txt/") == (problem.code, problem.found)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(folder: Path) -> None:
    os.mkfifo(folder / "a.txt")
    assert "seed-unreadable" == problem_of(folder).code


def test_a_missing_folder_is_a_problem(tmp_path: Path) -> None:
    assert problem_of(tmp_path / "seeds") == Problem(
        Location("seeds"),
        "seeds-folder",
        "There is no folder of seeds",
        found="nothing with that name",
        expected="a folder seeds/ with a text file for each article",
        hint="Create the folder seeds/ and put the captures in it",
    )


def test_a_file_in_the_place_of_the_folder_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "seeds").write_bytes(b"")
    problem = problem_of(tmp_path / "seeds")
    assert "The folder of seeds cannot be read" == problem.message
    assert "a file" == problem.found


@pytest.mark.parametrize("data", [b"", b" \r\n\t\n", b"\xef\xbb\xbf"])
def test_a_file_without_words_is_a_problem(folder: Path, data: bytes) -> None:
    (folder / "a.txt").write_bytes(data)
    assert problem_of(folder) == Problem(
        Location("seeds/a.txt"),
        "seed-empty",
        "The seed is empty",
        found=f"{len(data)} bytes, none of them words",
        expected="the text of an article",
        hint="Capture the article again, or delete the file",
    )


def test_a_byte_of_another_encoding_is_a_problem_with_its_place(folder: Path) -> None:
    (folder / "a.txt").write_bytes("Aran\nThe é was".encode() + b" \x93ferry\x94")
    problem = problem_of(folder)
    assert "As WINDOWS-1252 it would read: The Ã© was “ferry”" in problem.hint.splitlines()
    assert replace(problem, hint="") == Problem(
        Location("seeds/a.txt", 2, 11, "The é was "),
        "seed-encoding",
        "The seed is not UTF-8",
        found="the byte 0x93 at offset 16",
        expected="UTF-8",
        hint="",
    )


def test_a_byte_that_no_encoding_explains_is_shown_alone(folder: Path) -> None:
    (folder / "a.txt").write_bytes(b"Aran \x81")
    assert "the byte 0x81 at offset 5" == problem_of(folder).found


@pytest.mark.parametrize(
    ("encoding", "named", "begins"),
    [
        ("utf-16", "UTF-16", "ff fe 54 00"),
        ("utf-32", "UTF-32", "ff fe 00 00"),
        ("utf-16-le", "UTF-16LE", "54 00 68 00"),
        ("utf-16-be", "UTF-16BE", "00 54 00 68"),
    ],
)
def test_wide_encodings_are_recognised(
    folder: Path, encoding: str, named: str, begins: str
) -> None:
    (folder / "a.txt").write_bytes(WORDS.encode(encoding))
    assert problem_of(folder) == Problem(
        Location("seeds/a.txt", 1, 1),
        "seed-encoding",
        f"The seed is {named}, not UTF-8",
        found=f"the bytes {begins} at the beginning",
        expected="UTF-8",
        hint=f"Convert it: iconv -f {named} -t UTF-8 a.txt > converted.txt",
    )


def test_another_spelling_of_the_ending_is_a_problem(folder: Path) -> None:
    (folder / "a.TXT").write_bytes(WORDS.encode())
    assert problem_of(folder) == Problem(
        Location("seeds/a.TXT"),
        "seed-suffix",
        "The name of a seed must end in lower-case .txt",
        found="a.TXT",
        expected="a.txt",
        hint="Rename the file to a.txt",
    )


def test_a_link_to_nothing_is_a_problem(folder: Path) -> None:
    (folder / "a.txt").symlink_to(folder / "gone.txt")
    assert problem_of(folder) == Problem(
        Location("seeds/a.txt"),
        "seed-unreadable",
        "The seed cannot be read",
        found="nothing with that name",
        hint="Check that the file exists and that you have permission to read it",
    )


def test_all_problems_are_told_at_once_beside_what_could_be_read(folder: Path) -> None:
    (folder / "a.txt").write_bytes(b"")
    (folder / "b.txt").write_bytes(WORDS.encode())
    (folder / "c.txt").write_bytes(b"\xff")
    found, problems = seeds.read(folder)
    assert ["b.txt"] == [seed.name for seed in found]
    assert ["seed-empty", "seed-encoding"] == [problem.code for problem in problems]


def test_a_link_to_a_file_outside_the_project_is_no_seed(folder: Path, tmp_path: Path) -> None:
    other = tmp_path.with_name("elsewhere.txt")
    other.write_text(WORDS, "utf-8")
    (folder / "a.txt").symlink_to(other)
    problem = problem_of(folder)
    assert ("link-outside", f"a.txt -> {other}") == (problem.code, problem.found)
    assert Location("seeds/a.txt") == problem.location


def test_a_link_inside_the_project_is_a_seed(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "original.txt").write_text(WORDS, "utf-8")
    (folder / "a.txt").symlink_to("../original.txt")
    assert [WORDS] == [seed.text for seed in seeds.read(folder)[0]]


def test_a_folder_of_seeds_may_itself_be_a_link(folder: Path, tmp_path: Path) -> None:
    (folder / "a.txt").write_text(WORDS, "utf-8")
    project = tmp_path / "project"
    project.mkdir()
    (project / "seeds").symlink_to(folder)
    assert () == seeds.read(project / "seeds")[1]


def test_a_file_far_larger_than_an_article_is_not_read(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "a.txt").write_bytes(b"")
    os.truncate(folder / "a.txt", 50_000_000)
    monkeypatch.setattr(Path, "read_bytes", lambda _: pytest.fail("it was read"))
    problem = problem_of(folder)
    assert ("seed-large", "50,000,000 bytes") == (problem.code, problem.found)


def test_ten_thousand_files_are_one_problem(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = [folder / f"{number}.txt" for number in range(10_000)]
    monkeypatch.setattr(Path, "iterdir", lambda _: iter(names))
    problem = problem_of(folder)
    assert ("seeds-many", "10,000 files") == (problem.code, problem.found)
    assert Location("seeds") == problem.location


@pytest.mark.parametrize(
    ("name", "quoted"),
    [("a b.txt", "'a b.txt'"), ("$(x)'s.txt", "'$(x)'\"'\"'s.txt'"), ("-o.txt", "./-o.txt")],
)
def test_the_hint_for_a_shell_quotes_the_name(folder: Path, name: str, quoted: str) -> None:
    (folder / name).write_bytes(b"caf\xe9")
    hint = problem_of(folder).hint
    assert f"convert it: iconv -f WINDOWS-1252 -t UTF-8 {quoted} > converted.txt\n" in hint


def with_structure(folder: Path, text: str, lines: int, sha256: str = "") -> None:
    (folder / "a.txt").write_text(text, "utf-8")
    (folder / "structure").mkdir()
    found = Structure((Box(-1, "p"),), (LineOrigin(0),) * lines)
    content = structure.as_json(found, sha256 or hashlib.sha256(text.encode()).hexdigest())
    (folder / "structure/a.json").write_text(content, "utf-8")


def test_originals_are_no_seeds(folder: Path) -> None:
    (folder / "originals").mkdir()
    (folder / "originals" / "a.html").write_bytes(b"\xff")
    assert ((), ()) == seeds.read(folder)


def test_a_file_of_that_name_is_a_problem(folder: Path) -> None:
    (folder / "originals").write_bytes(b"words")
    assert "seed-suffix" == problem_of(folder).code


def test_a_seed_has_the_structure_of_its_page(folder: Path) -> None:
    with_structure(folder, WORDS, 1)
    ((seed,), problems) = seeds.read(folder)
    assert (Structure((Box(-1, "p"),), (LineOrigin(0),)), ()) == (seed.structure, problems)


@pytest.mark.parametrize(("lines", "sha256"), [(2, ""), (1, "0" * 64)])
def test_the_structure_of_another_text_is_a_problem(folder: Path, lines: int, sha256: str) -> None:
    with_structure(folder, WORDS, lines, sha256)
    ((seed,), (problem,)) = seeds.read(folder)
    assert (None, "seed-structure") == (seed.structure, problem.code)


def test_so_is_a_damaged_one(folder: Path) -> None:
    with_structure(folder, WORDS, 1)
    (folder / "structure/a.json").write_text("{", "utf-8")
    ((seed,), (problem,)) = seeds.read(folder)
    assert (None, "seed-structure") == (seed.structure, problem.code)
