"""``dossier add`` and ``dossier stamps`` say what they did, and leave with 0, 1 or 2."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from dossier.cli import main
from tests.fetch.serving import Web, page, serving

pytest.importorskip("rfc3161_client")
pytest.importorskip("asn1crypto")

from tests.stamp.authority import Authority

TEXT = "The lamp was dark for two nights before the ferry ran aground, the council said.\n" * 3
EXPORT = Path(__file__).parents[1] / "capture/files/factiva.txt"


def run(root: Path, *words: object) -> Result:
    return CliRunner().invoke(main, ["--root", str(root), *map(str, words)])


@pytest.fixture
def capture(tmp_path: Path) -> Path:
    file = tmp_path / "brought" / "lamp.txt"
    file.parent.mkdir()
    file.write_text(TEXT, "utf-8")
    return file


@pytest.fixture(scope="module")
def authority() -> Authority:
    return Authority()


@pytest.fixture
def web(authority: Authority) -> Iterator[Web]:
    with serving() as running:
        running.answers["/stamp"] = authority.answer()
        yield running


def test_it_says_what_it_wrote(project: Path, capture: Path) -> None:
    result = run(project, "add", capture)
    assert (
        0,
        [
            f"added: {capture.as_posix()} (45 words)",
            "  seed      seeds/lamp.txt",
            "  original  seeds/originals/lamp.txt",
            "  draft     annotations/drafts/lamp/article.yml",
        ],
    ) == (result.exit_code, result.output.splitlines()[:4])


def test_a_problem_is_printed_and_it_leaves_with_1(project: Path, tmp_path: Path) -> None:
    result = run(project, "add", tmp_path / "nothing.html")
    assert (1, True) == (result.exit_code, "capture-unreadable" in result.output)


@pytest.mark.parametrize(
    "words", [[], ["--name", "a", "b", "c"], ["--name", "a"], ["--name", "a", "--all", "b"]]
)
def test_wrong_usage_leaves_with_2(project: Path, words: list[str]) -> None:
    assert 2 == run(project, "add", *words).exit_code


def test_one_of_several_articles_is_named_by_its_number(project: Path) -> None:
    listed = run(project, "add", EXPORT)
    assert (1, True) == (listed.exit_code, "2. Lamp was checked a day before" in listed.output)
    assert "1. 1." not in listed.output
    for words in (["--article", "3"], ["--article", "0"], ["--article", "Lamp"]):
        assert "capture-articles" in run(project, "add", EXPORT, *words).output
    result = run(project, "add", EXPORT, "--article", "2")
    assert (0, 1) == (result.exit_code, result.output.count("added: "))


def test_or_all_are_taken_from_one_original(project: Path) -> None:
    result = run(project, "add", EXPORT, "--all")
    assert (0, 2) == (result.exit_code, result.output.count("added: "))
    assert 1 == len([*(project / "seeds/originals").iterdir()])
    assert 2 == run(project, "add", EXPORT, "--all").output.count("capture-there")


def test_a_stamp_is_kept_beside_the_original_and_verified(
    project: Path, capture: Path, web: Web, authority: Authority, tmp_path: Path
) -> None:
    added = run(project, "add", capture, "--stamp", web.at("/stamp"), "--allow-private")
    assert 0 == added.exit_code, added.output
    assert (project / "seeds/originals/lamp.txt.tsr").is_file()
    trusted = tmp_path / "authority.pem"
    trusted.write_bytes(authority.pem)
    result = run(project, "stamps", "--trust", trusted)
    when = "existed on 2023-03-05 08:30:00 UTC, says CN=Clock of the harbour"
    assert (0, f"seeds/originals/lamp.txt: {when}\n") == (result.exit_code, result.output)
    untrusted = run(project, "stamps")
    assert (1, True) == (untrusted.exit_code, "stamp-untrusted" in untrusted.output)
    (project / "seeds/originals/lamp.txt").write_text(TEXT + " ", "utf-8")
    changed = run(project, "stamps", "--trust", trusted)
    assert (1, True) == (changed.exit_code, "it was given for other bytes" in changed.output)
    (project / "seeds/originals/lamp.txt").unlink()
    assert "There is no original" in run(project, "stamps", "--trust", trusted).output


def test_an_original_of_several_articles_gets_one_stamp(project: Path, web: Web) -> None:
    options = ["--all", "--stamp", web.at("/stamp"), "--allow-private"]
    result = run(project, "add", EXPORT, *options)
    assert (0, 2) == (result.exit_code, result.output.count("added: ")), result.output
    assert 1 == len(web.asked)


def test_without_a_stamp_nothing_of_the_capture_is_kept(
    project: Path, capture: Path, web: Web
) -> None:
    web.answers["/stamp"] = page(b"", status=503)
    result = run(project, "add", capture, "--stamp", web.at("/stamp"), "--allow-private")
    assert (1, True) == (result.exit_code, "503" in result.output)
    assert not (project / "seeds/originals").exists()
    assert not (project / "seeds/lamp.txt").exists()


def test_a_story_without_stamps_says_so(project: Path) -> None:
    result = run(project, "stamps")
    assert (0, "No original has a time stamp.\n") == (result.exit_code, result.output)


def test_a_file_without_a_certificate_is_wrong_usage(project: Path, capture: Path) -> None:
    assert 2 == run(project, "stamps", "--trust", capture).exit_code
