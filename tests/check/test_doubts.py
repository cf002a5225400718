"""Doubts: something odd that stops nothing, and that a word of the editor ends."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from click.testing import CliRunner

from dossier import build, check, clean, cli
from dossier.model import Overrule, Seed, Span
from tests import story

ODD = "The captain said that heâ€™d seen the rocks too late, and that nobody had beenâ€¦ warned."
TEXT = f"""\
Ferry runs aground off Aran in heavy storm
The ferry ran aground on Friday with ninety people on board, the coast guard said.
{ODD}
"""
COLUMNS = """\
The harbour master said on Friday     “No warning reached us,” the cap-
that the crew had ignored a warning   tain told reporters on the quay. He
sent by radio at half past four in    said that he had steered by a light
the morning. The light on the rocks   that was not there, and that he had
had been dark for two nights, and     asked for a pilot twice before noon.
"""
EXPORT = """\
1 of 2 DOCUMENTS
The ferry ran aground on Friday with ninety people on board, the coast guard said.
2 of 2 DOCUMENTS
The harbour master said that the ferry would be towed to Cork on Tuesday morning.
"""
MAIL = """\
The ferry ran aground on Friday with ninety people on board, the coast guard =
said. =E2=80=9CNobody was hurt,=E2=80=9D the harbour master said in the morning.
"""
MARKUP = """\
<p>The ferry ran aground on Friday with ninety people on board, he said.</p>
<p>The harbour master said that the ferry would be towed to Cork on Tuesday.</p><br>
"""
SOUND = """\
La société a promis de payer chaque passager, a déclaré l’armateur à Cork, « créée » en 1990.
Die FPÖ“ sagte am Freitag, die Fähre müsse aus dem Hafen geschleppt werden, so der Hafenmeister.
Ёлка на мысе Чайка стоит с пятницы, сообщил капитан порта журналистам в субботу утром.
The fare is <5 crowns for children & >10 for others, and "1 = 1" stands on every ticket, he said.
"""


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        (TEXT, "garbled"),
        (COLUMNS, "columns"),
        (EXPORT, "several-articles"),
        (MAIL, "mail"),
        (MARKUP, "mark-up"),
    ],
)
def test_what_is_no_plain_text_of_one_article_is_in_doubt(text: str, rule: str) -> None:
    assert rule in {doubt.rule for doubt in clean.clean(Seed("a.txt", text, "")).doubts}


def test_sound_letters_and_signs_are_not_in_doubt() -> None:
    assert () == clean.clean(Seed("a.txt", SOUND, "")).doubts


def test_a_doubt_has_the_line_and_the_way_to_answer_it() -> None:
    (doubt,) = check.doubts([clean.clean(Seed("a.txt", TEXT, ""))])
    assert ("seeds/a.txt", 3, ODD) == (
        doubt.location.file,
        doubt.location.line,
        doubt.location.source,
    )
    assert doubt.is_doubt
    assert "quote: The captain said that heâ€™d" in doubt.hint


def test_the_editor_s_word_ends_a_doubt() -> None:
    start = TEXT.index(ODD)
    overrule = Overrule(Span(start, start + len(ODD)), keep=True, reason="Printed so")
    assert () == clean.clean(Seed("a.txt", TEXT, ""), overrules=[overrule]).doubts


@pytest.fixture
def doubtful(tmp_path: Path) -> Path:
    """The story, its first seed with a line of garbled letters below it."""
    story.lay_out(tmp_path)
    seed = tmp_path / "seeds" / "courier.txt"
    before = seed.read_bytes()
    after = before.rstrip() + f"\n{ODD}\n".encode()
    seed.write_bytes(after)
    article = tmp_path / "annotations" / "articles" / "courier.yml"
    pinned = hashlib.sha256(before).hexdigest()
    text = article.read_text("utf-8").replace(pinned, hashlib.sha256(after).hexdigest())
    article.write_text(text, "utf-8")
    return tmp_path


def test_a_doubt_stops_nothing_unless_it_is_asked_for(doubtful: Path) -> None:
    checked = build.check_annotations(doubtful)
    assert ((), ["cleaning-doubt"]) == (checked.problems, [d.code for d in checked.doubts])
    assert checked.dossier is not None
    strict = build.check_annotations(doubtful, strict=True)
    assert (["cleaning-doubt"], ()) == ([p.code for p in strict.problems], strict.doubts)
    assert strict.dossier is None


@pytest.mark.parametrize(("options", "code"), [([], 0), (["--strict"], 1)])
def test_the_exit_code_is_0_for_doubts_alone(doubtful: Path, options: list[str], code: int) -> None:
    told = CliRunner().invoke(cli.main, ["--root", str(doubtful), "check", *options])
    assert code == told.exit_code
    assert ("(doubt)" in told.output) == (code == 0)


def test_stats_counts_doubts(doubtful: Path) -> None:
    told = CliRunner().invoke(cli.main, ["--root", str(doubtful), "stats"])
    assert "    1  doubts" in told.output
