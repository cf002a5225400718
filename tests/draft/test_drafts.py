"""A seed without annotations gets files that an editor can complete."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
import yaml

from dossier.build import Gathered
from dossier.clean import clean
from dossier.draft import drafts
from dossier.draft.article import draft_id, next_siglum
from dossier.model import Seed
from dossier.proposals import queue
from dossier.schema import ActorShape, Annotations, EventShape, QuotationShape, RejectedShape
from dossier.seeds import Captures
from dossier.text.ids import identifier
from dossier.text.scalars import quoted

SEED = Seed(
    name="Harbour Report.txt",
    text=(
        "Ferry held up by fog\n\n"
        "Northport, Mar 3 (AFP) - Mayor Ada Quill told reporters that the ferry was late "
        "because of the fog over the harbour.\n\n"
        "“We will not sail before the fog lifts,” Quill said after the meeting.\n\n"
        "Source: Northport Times and agencies\n"
    ),
    sha256="ab" * 32,
)


@pytest.fixture
def files() -> dict[str, str]:
    return drafts((clean(SEED),), Annotations(dossier=None))


def loaded(text: str) -> Any:
    return yaml.load(text, Loader=yaml.BaseLoader)


def queued(
    annotations: Annotations, rejected: Sequence[RejectedShape] = (), *seeds: Seed
) -> dict[str, str]:
    """What is proposed for all articles, as the files of the queue have it."""
    gathered = Gathered(Captures(seeds or (SEED,)), annotations, ())
    entries = queue.proposed(gathered, rejected)
    return {kind: "\n".join(it.text(it.name) for it in made) for kind, made in entries.items()}


def test_seeds_give_articles_people_and_quotations(files: dict[str, str]) -> None:
    assert ["actors.yml", "harbour-report/article.yml", "quotations.yml"] == sorted(files)


def test_what_seeds_give_alone_is_what_the_queue_has(files: dict[str, str]) -> None:
    made = queued(Annotations(dossier=None))
    for kind in ("actors", "quotations"):
        assert loaded(made[kind]) == loaded(files[f"{kind}.yml"])


def test_the_article_names_seed_hash_and_first_free_siglum(files: dict[str, str]) -> None:
    article = loaded(files["harbour-report/article.yml"])
    assert ("Harbour Report.txt", "ab" * 32, "A") == (
        article["seed"],
        article["sha256"],
        article["siglum"],
    )


def test_the_article_has_what_cleaning_found(files: dict[str, str]) -> None:
    article = loaded(files["harbour-report/article.yml"])
    assert ("Ferry held up by fog", "Northport Times and agencies", ["AFP"]) == (
        article["headline"],
        article["outlet"],
        article["agencies"],
    )


def test_each_draft_begins_with_the_way_to_its_schema(files: dict[str, str]) -> None:
    assert {
        "actors.yml": "# yaml-language-server: $schema=../.schema/actors.json",
        "harbour-report/article.yml": "# yaml-language-server: $schema=../../.schema/articles.json",
        "quotations.yml": "# yaml-language-server: $schema=../.schema/quotations.json",
    } == {path: text.splitlines()[0] for path, text in files.items()}


def test_the_dateline_is_given_as_a_lead_to_the_date(files: dict[str, str]) -> None:
    assert "# published: the dateline on line 3 says: Northport, Mar 3 (AFP) -" in (
        files["harbour-report/article.yml"].splitlines()
    )


def test_a_byline_leads_to_agency_and_date_where_it_has_them() -> None:
    byline = "By: Press Trust of India | Northport | Posted: March 3, 2023 2:10 pm"
    seed = Seed("a.txt", f"{byline}\n{SEED.text.split(chr(10), 2)[2]}", "ab" * 32)
    lines = drafts((clean(seed),), Annotations(dossier=None))["a/article.yml"].splitlines()
    assert f"# published: the byline on line 1 says: {byline}" in lines
    assert 'agencies: ["AFP", "Press Trust of India"]' in lines


def test_proposed_actors_have_the_shape_but_for_the_description() -> None:
    entries = loaded(queued(Annotations(dossier=None))["actors"])
    shapes = [ActorShape.model_validate({**entry, "description": "…"}) for entry in entries]
    assert "Ada Quill" in [shape.name for shape in shapes]


def test_proposed_quotations_have_the_shape() -> None:
    entries = loaded(queued(Annotations(dossier=None))["quotations"])
    shapes = [QuotationShape.model_validate(entry) for entry in entries]
    assert [("ada-quill", "We will not sail before the fog lifts")] == [
        (shape.speaker, shape.readings[0].quote) for shape in shapes
    ]


def quill(**alias: Any) -> Annotations:
    """A dossier that knows Ada Quill, also by her family name."""
    shape = ActorShape.model_validate(
        {
            "id": "ada-quill", "name": "Ada Quill", "kind": "person", "description": "Mayor.",
            "aliases": ["Ada Quill", {"text": "Quill", "kind": "short", **alias}],
        }
    )  # fmt: skip
    return Annotations(dossier=None, actors=(shape,))


def test_a_short_form_counts_only_in_the_articles_that_have_it() -> None:
    (ada,) = [
        entry
        for entry in loaded(queued(Annotations(dossier=None))["actors"])
        if entry["id"] == "ada-quill"
    ]
    short = {"text": "Quill", "kind": "short", "articles": ["harbour-report"]}
    assert ["Ada Quill", short] == ada["aliases"]


def test_a_short_form_that_counts_elsewhere_is_said_in_the_draft() -> None:
    other = Seed("other.txt", SEED.text.replace("Ada Quill", "Quill"), "cd" * 32)
    drafted = drafts((clean(other),), quill(articles=["harbour-report"]))
    line = "# “Quill” is ada-quill elsewhere: if here too, add this article to its alias"
    assert line in drafted["other/article.yml"].splitlines()


def test_a_short_form_that_counts_everywhere_is_not_proposed_again() -> None:
    other = Seed("other.txt", SEED.text.replace("Ada Quill", "Quill"), "cd" * 32)
    assert '"Quill"' not in queued(quill(), (), other)["actors"]
    assert "elsewhere" not in drafts((clean(other),), quill())["other/article.yml"]


def test_a_name_of_several_articles_is_one_proposal_with_all_its_forms() -> None:
    text = SEED.text.replace("Mayor Ada Quill", "Mayor Quill").replace("mentioned", "added")
    other = Seed("other.txt", text, "cd" * 32)
    entries = loaded(queued(Annotations(dossier=None), (), SEED, other)["actors"])
    (quill_entry,) = [entry for entry in entries if "Quill" in entry["name"]]
    short = {"text": "Quill", "kind": "short", "articles": ["harbour-report", "other"]}
    assert ("Ada Quill", ["Ada Quill", short]) == (quill_entry["name"], quill_entry["aliases"])


def test_two_people_with_one_family_name_stay_two() -> None:
    text = SEED.text.replace("Ada Quill", "Jon Quill")
    other = Seed("other.txt", text, "cd" * 32)
    entries = loaded(queued(Annotations(dossier=None), (), SEED, other)["actors"])
    assert {"Ada Quill", "Jon Quill"} <= {entry["name"] for entry in entries}


def test_known_names_are_not_proposed_again() -> None:
    known = ActorShape.model_validate(
        {"id": "quill", "name": "Ada Quill", "kind": "person", "description": "Mayor."}
    )
    assert "Ada Quill" not in queued(Annotations(dossier=None, actors=(known,)))["actors"]


def test_a_known_speaker_has_the_id_that_there_is() -> None:
    known = ActorShape.model_validate(
        {"id": "quill", "name": "Ada Quill", "kind": "person", "description": "Mayor."}
    )
    made = queued(Annotations(dossier=None, actors=(known,)))["quotations"]
    assert "  speaker: quill\n" in made


def test_words_that_a_quotation_has_already_are_a_further_witness() -> None:
    known = QuotationShape.model_validate(
        {
            "id": "no-sailing",
            "title": "No sailing",
            "speaker": "quill",
            "readings": [{"article": "b", "quote": "We will not sail before\nthe fog lifts"}],
        }
    )
    made = queued(Annotations(dossier=None, quotations=(known,)))
    assert "" == made["quotations"]
    assert "  quotation: no-sailing\n" in made["additions"]


def test_what_two_articles_quote_is_one_quotation() -> None:
    text = SEED.text.replace("“We will not sail before", "“No: we will not sail before")
    other = Seed("other.txt", text, "cd" * 32)
    entries = loaded(queued(Annotations(dossier=None), (), SEED, other)["quotations"])
    assert [["harbour-report", "other"]] == [
        [reading["article"] for reading in entry["readings"]] for entry in entries
    ]


def test_a_quotation_has_the_event_where_there_is_one() -> None:
    event = EventShape.model_validate({"id": "fog", "title": "Fog", "date": "2023-03-03"})
    assert "  event: fog\n" in queued(Annotations(dossier=None, events=(event,)))["quotations"]


def test_a_seed_of_nothing_but_a_word_has_the_draft_of_its_article() -> None:
    files = drafts((clean(Seed("x.txt", "word", "ab" * 32)),), Annotations(dossier=None))
    assert ["x/article.yml"] == list(files)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("var sharing = {'id': 'x1', 'title': 'Ferry'};  12 shares  View comments\n", "0 of 10"),
        ("Ferry held up by fog\n", "5 of 5"),
    ],
)
def test_the_draft_of_a_short_capture_says_how_little_was_left(text: str, expected: str) -> None:
    made = drafts((clean(Seed("gale.txt", text, "ab" * 32)),), Annotations(dossier=None))
    draft = made["gale/article.yml"]
    assert f"# Only {expected} words are left after cleaning." in draft
    assert ("# incomplete:" in draft, "# whole:" in draft) == (True, expected[0] != "0")


def test_the_draft_of_a_news_item_says_nothing_of_its_length(files: dict[str, str]) -> None:
    assert "words are left" not in files["harbour-report/article.yml"]


def test_what_was_rejected_is_not_proposed_again_in_other_words_either() -> None:
    rejected = [
        RejectedShape.model_validate({"proposal": proposal, "words": [words]})
        for proposal, words in (
            ("actor", "Ada Quill"),
            ("quotation", "No: we will not sail before the fog lifts"),
        )
    ]
    made = queued(Annotations(dossier=None), rejected)
    assert ("", False) == (made["quotations"], "Ada Quill" in made["actors"])


def test_a_seed_whose_article_was_rejected_has_no_draft() -> None:
    rejected = RejectedShape.model_validate({"proposal": "article", "words": [SEED.name]})
    assert {} == drafts((clean(SEED),), Annotations(dossier=None), (rejected,))


@pytest.mark.parametrize(
    ("taken", "siglum"),
    [([], "A"), (["A", "C"], "B"), ([chr(65 + n) for n in range(26)], "AA")],
)
def test_the_first_free_siglum(taken: list[str], siglum: str) -> None:
    assert siglum == next_siglum(taken)


@pytest.mark.parametrize(
    "text", ["no", "a: b", "“x” \"y\" 'z'", "tab\there", "\u2028line", "# not a comment", "\ufeff"]
)
def test_quoted_words_come_back_as_they_were(text: str) -> None:
    assert text == yaml.safe_load(quoted(text))


@pytest.mark.parametrize(
    ("names", "folders"),
    [
        (["灯塔.txt", "港口.txt"], ["article-abababab", "article-cdcdcdcd"]),
        (["Lamp.txt", "lamp!.txt"], ["lamp", "lamp-2"]),
    ],
)
def test_no_draft_takes_the_place_of_another(names: list[str], folders: list[str]) -> None:
    hashes = ("ab" * 32, "cd" * 32)
    cleaned = [
        clean(Seed(name, text, sha256))
        for name, text, sha256 in zip(names, ("A word.", "Another."), hashes, strict=True)
    ]

    made = drafts(cleaned, Annotations(dossier=None))

    assert {f"{folder}/article.yml" for folder in folders} == set(made)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Yes", "actor-yes"), ("Off", "actor-off"), ("True", "actor-true"), ("Null", "actor-null"),
        ("007", "actor-007"), ("1e5", "actor-1e5"), ("2014", "actor-2014"),
        ("2014-05-01", "actor-2014-05-01"), ("Yes Men", "yes-men"), ("7 Days", "7-days"),
    ],
)  # fmt: skip
def test_an_identifier_is_text_to_yaml_without_quotes(text: str, name: str) -> None:
    assert (name, name) == (identifier(text, "actor"), yaml.safe_load(name))


def test_no_draft_proposes_an_id_that_yaml_takes_for_something_else() -> None:
    text = "Captain Null sailed late.\n\n“We waited for the wind to turn,” Captain Null said.\n"
    written = queued(Annotations(dossier=None), (), Seed("yes.txt", text, "ab" * 32))["actors"]
    ids = [entry["id"] for entry in yaml.safe_load(written)]
    assert ("article-yes", True) == (
        draft_id(Seed("yes.txt", "", "ab" * 32)),
        "actor-null" in ids,
    ), written
