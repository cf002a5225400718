"""The reference of ``docs/editing.md`` says what the code says."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

import pytest

from dossier import schema
from dossier.schema import Shape, vocabulary
from dossier.schema.base import takes_mentions

PAGE = Path(__file__).parents[2] / "docs" / "editing.md"

SHAPES: dict[str, type[Shape]] = {
    "dossier.yml": schema.DossierShape,
    "dossier.yml: a topic": schema.TopicShape,
    "dossier.yml: a statement": schema.StatementShape,
    "dossier.yml: a change": schema.ChangeShape,
    "events.yml": schema.EventShape,
    "articles/&lt;id&gt;.yml": schema.ArticleShape,
    "evidence": schema.EvidenceShape,
    "lineage": schema.LineageShape,
    "lineage: a passage": schema.PassageShape,
    "cleaning": schema.CleaningShape,
    "cleaning: an overrule": schema.OverruleShape,
    "glosses": schema.GlossShape,
    "actors.yml": schema.ActorShape,
    "actors.yml: an alias": schema.AliasShape,
    "actors.yml: a place": schema.PlacedShape,
    "actors.yml: the native name": schema.NativeShape,
    "points.yml": schema.PointShape,
    "readings": schema.ReadingShape,
    "contradictions": schema.ContradictionShape,
    "quotations.yml": schema.QuotationShape,
    "quotations.yml: the nearest reading": schema.NearestShape,
    "quotations.yml: the alignment": schema.RulingShape,
    "quotations.yml: words of a reading": schema.WitnessWordsShape,
    "quotations.yml: the source": schema.SourceShape,
    "timeline.yml": schema.MomentShape,
    "records.yml": schema.RecordShape,
    "articles: the original": schema.OriginalShape,
    "articles: a version": schema.VersionShape,
    "records.yml: the excerpt": schema.ExcerptShape,
    "withdrawn": schema.WithdrawnShape,
    "drafts/additions.yml": schema.AdditionShape,
    "drafts/rejected.yml": schema.RejectedShape,
}

LISTS = {
    "certainty": vocabulary.Certainty,
    "dates": vocabulary.DateCertainty,
    "condition": vocabulary.Condition,
    "publish": vocabulary.Publish,
    "kinds of actor": vocabulary.ActorKind,
    "kinds of alias": vocabulary.AliasKind,
    "kinds of gloss": vocabulary.GlossKind,
    "kinds of contradiction": vocabulary.ContradictionKind,
    "severity": vocabulary.Severity,
    "status": vocabulary.Status,
    "asked of entries": vocabulary.Asked,
    "site options": vocabulary.SiteOption,
    "modes": vocabulary.Mode,
    "kinds of variant": vocabulary.VariantKind,
    "periods": vocabulary.Period,
}


def section(heading: str) -> str:
    """What stands under a heading of the third level, up to the next heading."""
    _, found, rest = PAGE.read_text("utf-8").partition(f"\n### {heading}\n")
    assert found, f"docs/editing.md has no heading “### {heading}”"
    return rest.split("\n#", 1)[0]


def rows(heading: str) -> list[list[str]]:
    """The cells of the rows of a section's table, without its head."""
    lines = [line for line in section(heading).splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


@pytest.mark.parametrize("heading", SHAPES)
def test_table_has_every_key_and_says_whether_it_is_needed(heading: str) -> None:
    expected = [
        [f"`{field.alias}`", "yes" if field.is_required() else ""]
        for field in SHAPES[heading].model_fields.values()
    ]
    assert expected == [row[:2] for row in rows(heading)]


@pytest.mark.parametrize("heading", SHAPES)
def test_every_key_is_explained(heading: str) -> None:
    assert [] == [row[0] for row in rows(heading) if not row[2].endswith(".")]


def test_every_shape_has_a_table() -> None:
    parts = {schema.Shape, schema.Selector}
    named = (getattr(schema, name) for name in schema.__all__)
    shapes = {each for each in named if isinstance(each, type) and issubclass(each, schema.Shape)}
    assert shapes - parts == set(SHAPES.values())


@pytest.mark.parametrize("heading", LISTS)
def test_list_has_every_word(heading: str) -> None:
    expected = [f"`{word}`" for word in get_args(LISTS[heading])]
    assert expected == [row[0] for row in rows(heading)]


def test_every_closed_list_has_a_table() -> None:
    defined = [value for value in vars(vocabulary).values() if get_args(value)]
    assert [get_args(each) for each in defined if each not in LISTS.values()] == []


def test_keys_that_take_mentioned_words_are_named() -> None:
    text = PAGE.read_text("utf-8").partition("\n## Words that are mentioned\n")[2]
    named = set(re.findall(r"`([a-z-]+)`", text.partition("It does not work")[0]))
    keys = {
        field.alias
        for shape in SHAPES.values()
        for field in shape.model_fields.values()
        if takes_mentions(field.annotation, field.metadata)
    }
    assert keys == named


def test_links_inside_the_page_lead_to_headings() -> None:
    # MkDocs checks the same when the site is built; this says it sooner.
    text = PAGE.read_text("utf-8")
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    anchors = {
        re.sub(r"[\s-]+", "-", re.sub(r"[^\w\s-]", "", heading.lower()).strip())
        for heading in headings
    }
    assert [] == [link for link in re.findall(r"\]\(#([^)]+)\)", text) if link not in anchors]


def test_every_form_that_can_be_copied_is_explained() -> None:
    script = PAGE.parents[1] / "dossier" / "theme" / "assets" / "asked" / "copying.js"
    offered = re.findall(r'title: "([^"]+)"', script.read_text("utf-8"))
    assert ["a citation", *offered] == [row[0] for row in rows("Copy from the page")]
