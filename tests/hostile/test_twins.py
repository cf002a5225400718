"""Whatever an editor writes or a capture has, a page has the same elements and attributes."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest

from dossier import build
from dossier.export import exports
from tests import story
from tests.hostile import exported
from tests.hostile.payloads import harmless, payloads
from tests.hostile.planting import FREE, fields
from tests.hostile.reading import parts
from tests.hostile.twins import (
    PAYLOADS,
    ROUNDS,
    differences,
    edition,
    in_turn,
    pages_of,
    rendered,
)
from tests.yaml_file import read_yaml

SHIFTS = (0, 23)
"""Rounds: in the first payloads stand before the field's own text, in the second behind it."""


@pytest.mark.long
@pytest.mark.parametrize("shift", SHIFTS)
def test_a_story_of_payloads_has_the_elements_of_its_harmless_twin(shift: int) -> None:
    ours = edition(in_turn(shift, twin=False), more=False)
    twin = edition(in_turn(shift, twin=True), more=False)
    assert [] == list(differences(rendered(pages_of(ours)), rendered(pages_of(twin))))
    assert [] == list(exported.differences(exports(ours), exports(twin)))


@pytest.mark.parametrize(
    ("path", "ours"),
    [
        ("a.svg", "<svg><quoll/></svg>"),
        ("a.bib", "@misc{a,\n  title = {fog},\n  quoll = {fog},\n}\n"),
        ("a.ris", "TY  - BOOK\nTI  - fog\nER  - quoll\nER  - \n"),
        ("a.csv", "a,b\nfog,fog,quoll\n"),
        ("a.json", '[{"a": "fog", "quoll": 1}]'),
    ],
)
def test_a_part_more_of_a_data_file_is_noticed(path: str, ours: str) -> None:
    twins = {
        "a.svg": "<svg/>",
        "a.bib": "@misc{a,\n  title = {fog},\n}\n",
        "a.ris": "TY  - BOOK\nTI  - fog\nER  - \n",
        "a.csv": "a,b\nfog,fog\n",
        "a.json": '[{"a": "fog"}]',
    }
    assert [path] == [
        line.partition(":")[0] for line in exported.differences({path: ours}, {path: twins[path]})
    ]


def test_every_kind_of_data_file_is_read() -> None:
    """A file of another kind gets a reader of its own, or has words alone."""
    kinds = {PurePosixPath(path).suffix for path in exports(build.work_out(story.dossier()))}
    assert {".css", ".txt"} == kinds - set(exported.READERS)


def test_an_element_more_is_noticed() -> None:
    ours, twins = {"a.md": "<p>fog <quoll></p>"}, {"a.md": "<p>fog ,quoll,</p>"}
    assert ["a.md: quoll", "a.md: 1 × quoll instead of 0"] == list(differences(ours, twins))


def test_an_attribute_more_is_noticed() -> None:
    _, strange = parts('<p title="" quoll="fog">fog</p>')
    assert ["p quoll=fog"] == strange


def test_an_address_is_noticed_and_the_words_of_a_query_are_not() -> None:
    html = '<a href="quoll:fog">a</a><a href="new?title=quoll">b</a>'
    assert ["a href=quoll:fog"] == parts(html)[1]


def test_there_are_as_many_payloads_as_are_promised() -> None:
    assert 400 <= len({payload for _, payload in payloads()})


def test_a_twin_has_no_sign_that_means_anything() -> None:
    assert ",,quoll,fog, quoll,,fog," == harmless('["quoll(fog) quoll="fog"')


def test_all_rounds_together_try_every_payload_on_either_side_of_a_text() -> None:
    tried = set()
    for shift in range(ROUNDS):
        before, _, after = in_turn(shift, twin=False)("Petrel").partition("Petrel")
        tried |= {(payload, bool(after)) for _, payload in PAYLOADS if payload in before + after}
    assert {(payload, side) for _, payload in PAYLOADS for side in (False, True)} == tried


def test_nearly_every_free_key_is_in_the_story() -> None:
    there = {key for path in story.FOLDER.rglob("*.yml") for key, _ in fields(read_yaml(path))}
    assert {"cut", "duplicate", "incomplete", "initials", "whole"} >= FREE - there
