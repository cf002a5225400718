"""Names of all articles are united: one actor, however articles call it, and never two in one."""

from __future__ import annotations

import pytest

from dossier.draft.cast import CastMember, cast, names_by_article


def found(*texts: str) -> dict[str, CastMember]:
    """The actors of some articles by their names."""
    return {member.name: member for member in cast({str(n): text for n, text in enumerate(texts)})}


def forms(member: CastMember) -> set[str]:
    """Every form of an actor's name."""
    return {use.form for use in member.uses}


@pytest.mark.parametrize(
    ("texts", "united"),
    [
        (("He met Ada Quill.", "Later Mayor Quill left."), {"Ada Quill", "Quill"}),
        (
            ("He met A.K. Holm.", "He met AK Holm.", "He met A K Holm."),
            {"A.K. Holm", "AK Holm", "A K Holm"},
        ),
        (("He met Sergei Holm.", "He met Sergey Holm."), {"Sergei Holm", "Sergey Holm"}),
        (("He met Ada Quillfeld.", "Then Quilfeld left."), {"Ada Quillfeld", "Quilfeld"}),
        (("He met Ada Maria Quill.", "He met Ada Quill."), {"Ada Maria Quill", "Ada Quill"}),
        (("He met Tomás Quill.", "He met Tomas Quill."), {"Tomás Quill", "Tomas Quill"}),
        (("The US said no.", "The United States said no."), {"US", "United States"}),
        (
            ("The Northport Harbour Council met.", "It said the NHC met."),
            {"Northport Harbour Council", "NHC"},
        ),
        (
            ("They sailed to Kestrel Island.", "They sailed to Kestrel."),
            {"Kestrel Island", "Kestrel"},
        ),
        (("The frigate INS Marsch came.", "They saw the Marsch there."), {"INS Marsch", "Marsch"}),
    ],
)  # fmt: skip
def test_forms_of_one_name_are_one_actor(texts: tuple[str, ...], united: set[str]) -> None:
    assert [united] == [
        forms(member) for member in found(*texts).values() if united & forms(member)
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ada Quill", "Peter Quill"),
        ("George Holm", "Georgia Holm"),
        ("Donald Lind", "Donald Lind Jr."),
        ("Washington", "Washington University"),
        ("Iran", "Iraq"),
        ("Austria", "Australia"),
        ("New York", "New York Post"),
    ],
)
def test_two_are_kept_apart(one: str, other: str) -> None:
    members = found(f"They wrote to {one} in May.", f"They wrote to {other} in May.").values()
    assert not any({one, other} <= forms(member) for member in members)


def test_who_shares_a_family_name_is_whoever_was_named_last() -> None:
    text = "He met Ada Quill. Then Quill left. He met Peter Quill. Then Quill slept."
    places = {
        member.name: [use.use.span.start for use in member.uses if use.form == "Quill"]
        for member in cast({"a": text})
    }
    assert {
        "Ada Quill": [text.index("Quill left")],
        "Peter Quill": [text.index("Quill slept")],
    } == (places)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("They asked Mayor Quill in May.", "person"),
        ("They asked Ada Quill in May.", "person"),
        ("They met Nastaran Vey, 41, in May.", "person"),
        ("They read the Harbour Times in May.", "organisation"),
        ("They asked the Northport Council in May.", "organisation"),
        ("They sailed the Gulf of Marsch in May.", "place"),
        ("They sailed to Northport in May.", "place"),
        ("They signed the Harbour Treaty in May.", "treaty"),
        ("They saw the INS Kestrel in May.", "other"),
    ],
)
def test_the_kind_is_told_by_the_name_and_its_neighbours(text: str, kind: str) -> None:
    assert [kind] == [member.kind for member in found(text).values()]


@pytest.mark.parametrize(
    "text",
    [
        "Harbour Master Waits Long For Ferry\n\nThe harbour master waited for the ferry.",
        "Somehow the ferry came. Russian guests saw it, and Republicans did.",
        "Officials said so. Police said nothing. I saw it. OK.",
        "FERRY COMES LATE\n\nThe ferry came.",
    ],
)
def test_words_that_only_have_a_capital_are_no_names(text: str) -> None:
    assert [] == [*found(text)]


def test_a_family_name_may_be_a_nations_adjective() -> None:
    text = "They met Mark Cuban in May. Later Cuban left."
    assert {"Mark Cuban", "Cuban"} == forms(found(text)["Mark Cuban"])


def test_nothing_is_found_where_nothing_is() -> None:
    assert ((), ()) == (cast({}), cast({"a": "", "b": "nothing here"}))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("They met Ada Quill, a lawyer of the port, in May.", "a lawyer of the port"),
        ("They met Ada Quill, the mayor of Northport.", "the mayor of Northport"),
        ("They met Ada Quill, 41, in May.", ""),
        ("They met Ada Quill, and the mayor left.", ""),
        ("They met Ada Quill, the mayor.", ""),
        ("They met Ada Quill, the port authority said on Monday, in May.", ""),
        ("They met Ada Quill, a lawyer not of the port, in May.", ""),
        ("They met Ada Quill, a lawyer who said so, in May.", "a lawyer who said so"),
    ],
)
def test_what_an_article_says_somebody_is_is_taken_from_behind_the_name(
    text: str, words: str
) -> None:
    (name,) = (one for one in names_by_article({"a": text})["a"] if one.name == "Ada Quill")
    assert words == name.description


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("He met Mayor Ada Quill. Mayor Quill left.", ["Mayor"]),
        ("Later Mayor Ada Quill left.", ["Mayor"]),
        ("On Monday, Harbour Minister Ada Quill left.", ["Harbour Minister"]),
        ("German Chancellor Ada Quill left.", ["German Chancellor"]),
        ("He met Capt. Ada Quill. Then Captain Quill left.", ["Capt.", "Captain"]),
        ("He met Mrs Ada Quill. Ms Quill left.", []),
        ("He met Ada Quill.", []),
    ],
)
def test_a_title_is_an_office_or_a_rank_and_stands_once(text: str, titles: list[str]) -> None:
    (quill,) = (name for name in names_by_article({"a": text})["a"] if "Quill" in name.name)
    assert titles == [span.of(text) for span in quill.titled]


@pytest.mark.parametrize(
    ("name", "kind"),
    [("HarbourOnline", "organisation"), ("MacArthur", "person"), ("McNally", "person")],
)
def test_a_name_written_as_one_is_an_outlets(name: str, kind: str) -> None:
    text = f"The ferry waited in {name}. Later {name} said so. They told {name} so, too."
    (proposal,) = (one for one in names_by_article({"a": text})["a"] if one.name == name)
    assert kind == proposal.kind
