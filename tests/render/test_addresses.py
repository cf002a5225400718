from __future__ import annotations

from dataclasses import replace

import pytest

from dossier.model import Block, Role, Span
from dossier.render import addresses
from tests.pages import factory as make

POST = make.article("post", "A", "Ferry aground", "It ran aground at noon.", "It ran at noon.")


@pytest.mark.parametrize(
    ("page", "target", "link"),
    [
        ("index.md", "articles/post.md", "articles/post.md"),
        ("articles/post.md", "index.md", "../index.md"),
        ("articles/post.md", "articles/quay.md#p2", "quay.md#p2"),
        ("articles/post.md", "articles/post.md#p2", "#p2"),
        ("articles/post.md", "articles/post.md", "post.md"),
        ("points/time.md", "actors/index.md", "../actors/index.md"),
        ("points/time.md", "timeline/index.md#noon", "../timeline/index.md#noon"),
    ],
)
def test_link_is_relative_to_its_page(page: str, target: str, link: str) -> None:
    assert link == addresses.relative(page, target)


def test_first_reading_of_an_article_has_the_bare_anchor() -> None:
    point = make.point("time", make.reading(POST, "at noon"))

    assert "articles/post.md#point-time" == addresses.reading(point, point.readings[0])


def test_second_reading_of_an_article_is_numbered() -> None:
    point = make.point("time", make.reading(POST, "at noon"), make.reading(POST, "ran at noon"))

    assert "articles/post.md#point-time--2" == addresses.reading(point, point.readings[1])


def test_second_reading_of_one_point_is_no_first_reading_of_another() -> None:
    twice = make.point("time", make.reading(POST, "at noon"), make.reading(POST, "ran at noon"))
    other = make.point("time-2", make.reading(POST, "at noon"))

    assert addresses.reading(twice, twice.readings[1]) != addresses.reading(
        other, other.readings[0]
    )


def test_reading_of_a_record_leads_to_the_record() -> None:
    point = make.point("time", make.record_reading("log", says="12.07"))

    assert "records/index.md#log" == addresses.reading(point, point.readings[0])


def test_reading_of_a_quotation_has_its_own_anchor() -> None:
    quotation = make.quotation("blame", make.reading(POST, "at noon"))

    assert "articles/post.md#quotation-blame" == addresses.reading(quotation, quotation.readings[0])


def test_mentions_are_counted_in_each_article() -> None:
    quay = make.article("quay", "B", "Aground")
    cited = [make.cite(POST, "Ferry"), make.cite(POST, "It"), make.cite(quay, "Aground")]
    actor = make.actor("ferry", "The ferry", *cited)

    assert [
        "articles/post.md#mention-ferry-1",
        "articles/post.md#mention-ferry-2",
        "articles/quay.md#mention-ferry-1",
    ] == [addresses.mention(actor, mention) for mention in actor.mentions]


def test_paragraphs_are_numbered_and_other_blocks_called_by_role() -> None:
    roles = [Role.HEADLINE, Role.PARAGRAPH, Role.CROSSHEAD, Role.PARAGRAPH, Role.CROSSHEAD]
    blocks = tuple(Block(role, Span(at, at + 1), 1, "r") for at, role in enumerate(roles))
    anchors = addresses.block_anchors(replace(POST, clean=replace(POST.clean, blocks=blocks)))

    assert ["headline", "p1", "crosshead", "p2", "crosshead-2"] == list(anchors.values())


def test_citation_without_a_mark_leads_to_its_block() -> None:
    assert "articles/post.md#p2" == addresses.place(POST, make.cite(POST, "at noon"))
