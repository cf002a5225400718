from __future__ import annotations

import re
from dataclasses import replace

import pytest

from dossier.model import Edition, Published, Side
from dossier.pages import anchors, pages
from dossier.schema import parse_anchors, write_anchors
from tests.pages import factory as make

POST = make.article("post", "A", "Heron aground", "At noon all were well.")
QUAY = make.article("quay", "B", "Ferry on sand", "It was one o'clock.")
NOON, ONE = make.reading(POST, "noon"), make.reading(QUAY, "one o'clock")
FORMER = make.edition(
    (POST, QUAY),
    points=(
        make.point(
            "when",
            NOON,
            ONE,
            contradiction=make.contradiction(Side("Early", (NOON,)), Side("Late", (ONE,))),
        ),
        make.point("who", make.reading(POST, "all were well")),
    ),
)
LISTED = anchors(pages(FORMER))


def edition(listed: dict[str, frozenset[str]] = LISTED) -> Edition:
    """The same, with the first point renamed and a reading of the second taken back."""
    when = replace(FORMER.dossier.points[0], id="time", formerly=("when",))
    who = replace(FORMER.dossier.points[1], readings=())
    made = make.edition((POST, QUAY), points=(when, who))
    published = Published("", (), listed)
    return replace(made, dossier=replace(made.dossier, published=published))


def lines(page: str) -> dict[str, str]:
    """What stands at the foot of a page for old links, by the place."""
    return {name: words for words, name in re.findall(r"(.*)\n\{: #(\S+) \.forward \}", page)}


def test_every_page_and_place_that_there_was_is_there() -> None:
    made = pages(edition())
    present = anchors(made)
    for page, names in LISTED.items():
        if "\nredirect: " not in made[f"{page}.md"]:
            assert names <= present[page], page


def test_a_place_of_a_renamed_entry_leads_to_its_new_name() -> None:
    made = pages(edition())
    assert "(#point-time)" in lines(made["articles/post.md"])["point-when"]
    assert "(#time)" in lines(made["contradictions/index.md"])["when"]


def test_a_place_that_an_article_has_no_more_leads_to_its_entry() -> None:
    assert "(../points/who.md)" in lines(pages(edition())["articles/post.md"])["point-who"]


def test_a_place_that_names_nothing_says_so() -> None:
    made = pages(edition({"articles/post": frozenset({"gloss-old"})}))
    expected = {"gloss-old": "What this link led to is no longer on this page."}
    assert expected == lines(made["articles/post.md"])


@pytest.mark.parametrize(
    ("page", "target"),
    [
        ("lessons/quotation--when", "points/time.md"),
        ("compare/post--old", "articles/post.md"),
        ("versions/old", "index.md"),
        ("quotations/old", "quotations/index.md"),
    ],
)
def test_a_page_that_is_gone_leads_on(page: str, target: str) -> None:
    made = pages(edition({page: frozenset({"anything"})}))
    assert f'\nredirect: "{target}"\n' in made[f"{page}.md"]


def test_without_a_list_nothing_is_added() -> None:
    assert pages(FORMER) == pages(edition_without_list())


def edition_without_list() -> Edition:
    published = replace(FORMER.dossier.published, anchors={})
    return replace(FORMER, dossier=replace(FORMER.dossier, published=published))


def test_the_list_is_no_part_of_the_editions_number() -> None:
    assert repr(Published("", ())) == repr(Published("", (), LISTED))


def test_places_are_known_by_the_names_that_they_were_given() -> None:
    body = '# Title { .kicker #top }\n\n<p id="one">\\{ #no }</p>\n{: #two .x }\n'
    page = f'---\nkind: "x"\n---\n\n{body}'
    assert {"page": frozenset({"top", "one", "two"})} == anchors(
        {"page.md": page, "x.css": "#a {}"}
    )


def test_a_list_is_written_as_it_is_read() -> None:
    listed = {"index": frozenset[str](), "articles/post": frozenset({f"p{n}" for n in range(90)})}
    text = write_anchors(listed)
    assert (listed, ()) == parse_anchors(text, "anchors.txt")
    assert max(map(len, text.splitlines())) <= 100
    assert "articles/post p0 p1 p2 p3" in text


def test_lines_of_two_branches_are_both_kept() -> None:
    listed, _ = parse_anchors("a/b one two\r\n# no\r\na/b two three\r\n\r\nc\r\n", "anchors.txt")
    assert {"a/b": frozenset({"one", "two", "three"}), "c": frozenset()} == listed


def test_a_line_that_is_none_is_a_problem() -> None:
    (problem,) = parse_anchors("a/b one\n<<<<<<< HEAD\n/a b\n", "annotations/anchors.txt")[1]
    assert ("annotations/anchors.txt", 2) == (problem.location.file, problem.location.line)


@pytest.mark.parametrize(
    "line",
    [
        *("../../x a", "actors/../../y", "points/. a", "/x", "C:/x", "C:\\x", "a//b", "a/b/"),
        *(
            "<<<<<<< HEAD",
            "=======",
            ">>>>>>> b",
            "a/b#c",
            "A/b",
            "a/b }<b>",
            "a/b x{.c}",
            'a/b "c"',
        ),
    ],
)
def test_a_line_that_could_lead_to_another_folder_is_refused(line: str) -> None:
    listed, (problem,) = parse_anchors(f"a/b one\n{line}\n", "anchors.txt")
    assert ({"a/b": frozenset({"one"})}, "published-form", 2) == (
        listed, problem.code, problem.location.line,
    )  # fmt: skip
