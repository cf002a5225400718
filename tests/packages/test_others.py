"""What the program relies on in smaller packages: when one fails, that promise was broken."""

from __future__ import annotations

from typing import Annotated, Literal

import budoux
import pytest
from charset_normalizer import from_bytes
from click.testing import CliRunner
from jinja2 import Environment
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError
from rapidfuzz import process
from rapidfuzz.distance import OSA, Indel, Levenshtein

from dossier.cli import main


class Closed(BaseModel):
    """A shape like ours."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)
    a: str
    b: int = 0


class Ruled(BaseModel):
    """A shape with one field for each rule."""

    id: Annotated[str, StringConstraints(pattern="^[a-z]+$"), Field(description="Permanent.")]
    short: Annotated[str, StringConstraints(max_length=3)] = ""
    listed: Annotated[tuple[str, ...], Field(min_length=1)] = ("a",)
    word: Literal["a", "b"] = "a"


def test_pydantic_names_every_key_that_is_wrong_and_how() -> None:
    with pytest.raises(ValidationError) as raised:
        Closed.model_validate({"a": 1, "c": 2})
    assert {("a", "string_type"), ("c", "extra_forbidden")} == {
        (str(error["loc"][0]), error["type"]) for error in raised.value.errors()
    }


@pytest.mark.parametrize(
    ("value", "kind", "context"),
    [
        ({"id": "a b"}, "string_pattern_mismatch", {"pattern": "^[a-z]+$"}),
        ({"id": "a", "short": "abcd"}, "string_too_long", {"max_length": 3}),
        ({"id": "a", "listed": ()}, "too_short", {"min_length": 1}),
        ({"id": "a", "word": "c"}, "literal_error", {"expected": "'a' or 'b'"}),
    ],
)
def test_pydantic_says_by_a_name_which_rule_is_broken(
    value: dict[str, object], kind: str, context: dict[str, object]
) -> None:
    """`annotations.values` words the problem by these names."""
    with pytest.raises(ValidationError) as raised:
        Ruled.model_validate(value)
    (error,) = raised.value.errors()
    assert (kind, True) == (error["type"], context.items() <= error["ctx"].items())


def test_pydantic_values_cannot_be_changed() -> None:
    with pytest.raises(ValidationError):
        Closed(a="x").a = "y"  # type: ignore[misc]


def test_a_json_schema_has_the_rules_and_the_words_of_a_field() -> None:
    schema = Ruled.model_json_schema()
    assert {"description": "Permanent.", "pattern": "^[a-z]+$"}.items() <= schema["properties"][
        "id"
    ].items()
    assert ["id"] == schema["required"]


def test_pydantic_takes_no_text_for_a_number() -> None:
    with pytest.raises(ValidationError):
        Closed.model_validate({"a": "x", "b": "1"})


def test_rapidfuzz_measures_as_it_says() -> None:
    assert (2, 1, 1) == (
        Indel.distance("abc", "abd"), Levenshtein.distance("abc", "abd"), OSA.distance("ab", "ba"),
    )  # fmt: skip


def test_rapidfuzz_gives_the_steps_from_one_text_to_the_other() -> None:
    steps = [(step.tag, step.src_pos, step.dest_pos) for step in Indel.editops("ab", "b")]
    assert [("delete", 0, 0)] == steps


def test_rapidfuzz_finds_the_likest_with_its_place() -> None:
    choices, scorer = ["xyz", "abd"], Indel.normalized_similarity
    (words, score, place), *_ = process.extract("abc", choices, scorer=scorer)
    assert ("abd", True, 1) == (words, 0.5 < score < 1, place)


def test_budoux_cuts_a_sentence_and_loses_no_letter() -> None:
    words = budoux.load_default_japanese_parser().parse("船は島の沖で座礁した。")
    assert ("船は島の沖で座礁した。", True) == ("".join(words), len(words) > 1)


def test_charset_normalizer_offers_the_encoding_that_was_used() -> None:
    text = "Der Fährmann sagte, das Boot sei über die Klippen gelaufen. " * 5
    found = {match.encoding for match in from_bytes(text.encode("cp1252"))}
    assert found & {"cp1252", "latin_1", "cp1250"}


def test_jinja_escapes_by_its_filter_whatever_the_settings() -> None:
    made = Environment(autoescape=False).from_string("{{ a | e }}").render(a="<b \"'&")
    assert "&lt;b &#34;&#39;&amp;" == made


def test_click_exits_with_2_for_a_wrong_option() -> None:
    assert 2 == CliRunner().invoke(main, ["--no-such-option"]).exit_code
