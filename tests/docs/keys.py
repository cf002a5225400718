"""The tables of keys in ``docs/editing.md``, and what stands in each by the code."""

from __future__ import annotations

import re
from pathlib import Path

from dossier import schema
from dossier.schema import Shape
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
    "translations": schema.TranslationShape,
    "actors.yml": schema.ActorShape,
    "actors.yml: the gender": schema.GenderShape,
    "actors.yml: an alias": schema.AliasShape,
    "actors.yml: a place": schema.PlacedShape,
    "actors.yml: the native name": schema.NativeShape,
    "points.yml": schema.PointShape,
    "readings": schema.ReadingShape,
    "contradictions": schema.ContradictionShape,
    "contradictions: a reply": schema.ReplyShape,
    "quotations.yml": schema.QuotationShape,
    "quotations.yml: the nearest reading": schema.NearestShape,
    "quotations.yml: the alignment": schema.RulingShape,
    "quotations.yml: words of a reading": schema.WitnessWordsShape,
    "quotations.yml: the source": schema.SourceShape,
    "timeline.yml": schema.MomentShape,
    "records.yml": schema.RecordShape,
    "positions.yml": schema.PositionShape,
    "positions.yml: an answer": schema.AnswerShape,
    "positions.yml: an offer": schema.OfferShape,
    "positions.yml: the outcome": schema.OutcomeShape,
    "words.yml": schema.WordsShape,
    "words.yml: a term": schema.TermShape,
    "words.yml: a reported word": schema.ReportedShape,
    "articles: the original": schema.OriginalShape,
    "articles: a version": schema.VersionShape,
    "records.yml: the excerpt": schema.ExcerptShape,
    "withdrawn": schema.WithdrawnShape,
    "drafts/additions.yml": schema.AdditionShape,
    "drafts/rejected.yml": schema.RejectedShape,
}
"""By the heading of each table: the shape whose keys it has."""
_MENTIONS = "## Words that are mentioned"
_NO_MENTIONS = "It does not work"
_ROW = re.compile(r"^\| `(?P<key>[\w-]+)` \| (?:yes)? \| (?P<says>.+) \|$")


def section(page: str, heading: str) -> str:
    """What stands under a heading of the third level, up to the next heading."""
    _, mark, below = page.partition(f"\n### {heading}\n")
    assert mark, f"docs/editing.md has no heading “### {heading}”"
    return below.split("\n#", 1)[0]


def rows(heading: str) -> list[list[str]]:
    """The cells of the rows of a section's table, without its head."""
    lines = section(PAGE.read_text("utf-8"), heading).splitlines()
    table = [line for line in lines if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in table[2:]]


def with_every_key(page: str) -> str:
    """The page with the keys that there are, in their order, and whether each is needed.

    A key keeps the words that its row has; a new one gets those of the schema.
    """
    for heading, shape in SHAPES.items():
        before = section(page, heading)
        page = page.replace(before, _with_keys(before, shape), 1)
    return _with_mentions(page)


def mentioning() -> set[str]:
    """The keys of sentences in which words can be marked as mentioned."""
    return {
        str(field.alias)
        for shape in SHAPES.values()
        for field in shape.model_fields.values()
        if takes_mentions(field.annotation, field.metadata)
    }


def mentioning_named(page: str) -> set[str]:
    """Those that the page names."""
    text = page.partition(f"\n{_MENTIONS}\n")[2].partition(_NO_MENTIONS)[0]
    return set(re.findall(r"`([a-z-]+)`", text))


def _with_mentions(page: str) -> str:
    """The page with the keys that its list of sentences does not name, in a line of their own.

    Which entry has such a key is better said by the line of that entry.
    """
    missing = sorted(mentioning() - mentioning_named(page))
    if not missing:
        return page
    line = f"- elsewhere: {', '.join(f'`{key}`' for key in missing)}.\n"
    return page.replace(f"\n{_NO_MENTIONS}", f"{line}\n{_NO_MENTIONS}", 1)


def _with_keys(text: str, shape: type[Shape]) -> str:
    lines = text.splitlines(keepends=True)
    places = [index for index, line in enumerate(lines) if line.startswith("|")][2:]
    matches = [match for index in places if (match := _ROW.match(lines[index].rstrip("\n")))]
    says = {match["key"]: match["says"] for match in matches}
    table = [
        f"| `{field.alias}` | {'yes' if field.is_required() else ''} | "
        f"{says.get(str(field.alias), field.description)} |\n"
        for field in shape.model_fields.values()
    ]
    return "".join([*lines[: places[0]], *table, *lines[places[-1] + 1 :]])
