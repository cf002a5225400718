"""The tables that other programs read, column by column: named, typed and explained once.

The exports take their heads from here, the data package its fields, and the page of the data
dictionary its rows.
"""

from __future__ import annotations

from collections.abc import Mapping

from dossier.frozen import dataclass

INTEGER = "integer"
STRING = "string"

_SAYS = {
    "point": "id of the point; its page is `points/<id>.html`",
    "question": "the question on which articles are compared",
    "topic": "id of the topic under which it stands",
    "event": "id of the event it belongs to; empty for what belongs to no single one",
    "verdict": "how the articles stand to each other on it",
    "articles": "how many articles say something",
    "origins_certain": "how many origins are behind these, by certain descent alone",
    "origins_probable": "the same, by probable descent as well",
    "undeclared": "ids, parted by spaces, of articles whose origin nobody has stated",
    "state": "`says` for an article, `record` for a record",
    "article": "id of the article; its page is `articles/<id>.html`",
    "siglum": "the letter that stands for the article",
    "outlet": "the newspaper, site or agency",
    "version": "day (EDTF) of the version of the article; empty where there is only one",
    "record": "id of the record; empty where an article speaks",
    "says": "what it comes to, in the editors’ words",
    "quote": "the exact words, letter for letter",
    "start": "where the words begin in the article’s text: code points from 0",
    "end": "where they end: the first code point after them",
    "language": "tag of the language of a record’s words, where it is not the dossier’s",
    "translation": "a record’s words in the dossier’s language",
    "translator": "whose the translation is",
    "checked": "what the words were held against: `article`, `excerpt` of a record, or nothing",
    "side": "the side of a contradiction that it takes",
    "entry_editor": "who is responsible for the entry",
    "entry_changed": "day (EDTF) on which the entry was last changed",
    "entry_state": "how far the entry has come, such as `checked by` and a name",
    "says_nothing": "ids, parted by spaces, of articles read for the point that say nothing",
    "not_read": "ids of articles that could speak and are not read for it yet",
    "incomplete": "ids of articles whose capture is broken, and that say nothing in what is there",
    "other_event": "ids of articles that report other events only",
    "on_record": "ids of records that speak",
    "kind": "what kind of thing it is, by the list in the guide to editing",
    "severity": "how much the contradiction misleads a reader",
    "status": "what kind of contradiction it is, and whether it is settled",
    "noun": "`contradiction`, or `reconcilable difference` where one state of affairs fits all",
    "scope": "any of `between` (articles), `inside` (one article), `record`, parted by spaces",
    "independence": "whether the sides go back to different origins",
    "common_origin": "what the sides have in common, parted by ` | `",
    "stress": "the words that carry the difference, parted by ` | `",
    "explanation": "why not all of it can be right, or how it comes to differ",
    "actor": "id of the person, place or thing",
    "name": "its name",
    "role": "what it is in the story",
    "wikidata": "its item in Wikidata",
    "what": "`mention` of a name, or `title` that it is given",
    "form": "the kind of name, such as `short` or `misspelling`",
    "words": "the exact words, letter for letter",
    "note": "what the editors have to say of it",
    "quotation": "id of the quotation; its page is `quotations/<id>.html`",
    "title": "what the quotation is called",
    "speaker": "id of the actor who speaks",
    "mode": "`direct`, `indirect`, `mixed`; `source` for the utterance in a record",
    "nearest": "`nearest` for the reading that is nearest to the source",
    "because": "why it is the nearest",
    "from": "what the article descends from: an `article`, a `record` or a `name`",
    "source": "id of that article or record, or that name",
    "through": "through what it came, parted by ` | `",
    "certainty": "`certain`, `probable` or `possible`",
    "part": "words of the paragraphs that come from it; empty for all others",
    "removed": "words that show it and that cleaning removed from the page",
    "older": "day (EDTF) of the older version",
    "newer": "day (EDTF) of the newer version",
    "moved": "`yes` where the passage also stands in another place than before",
    "before": "its sentences in the older version; empty where they were added",
    "after": "its sentences in the newer version; empty where they were dropped",
    "before_start": "where they begin in the older text, in code points",
    "before_end": "where they end in the older text",
    "after_start": "where they begin in the newer text",
    "after_end": "where they end in the newer text",
    "gender": "`woman`, `man` or `other`; empty where no words of an article are given for it",
    "named": "`yes` or `no`: whether the article names the person; empty for what is no person",
    "direct": "words in quotation marks",
    "indirect": "words that report what was said",
    "article_words": "all words of the article",
    "choice": "id of the choice of words",
    "term": "the loaded word",
    "presupposes": "what whoever uses it takes for granted, in the editors’ words",
    "manner": "`own`, `quoted`, `reported`, or `marks` for quotation marks of no quotation",
    "position": "id of the position",
    "by": "ids, parted by spaces, of the actors whose word it is",
    "stance": "of an answer: `refused`, `accepted`, `in-part` or `open`",
    "other": "id of the other one",
    "other_name": "the other’s name",
    "paragraphs": "in how many paragraphs of the article both are named",
    "shared_words": "words of the article that stand in the other, in passages that both have",
    "stretches": "how many stretches both have nearly letter for letter",
    "verbatim_words": "words of the article in these stretches",
    "longest": "words of the longest of them",
    "witness": "id of the article that it is rebuilt from",
    "kept": "`yes` where the reworded article has the words, too; `no` where it has others",
    "wordings": "in how many wordings it is given; empty where there is nothing to compare",
    "answer": "the answer, the offer or the outcome, in the editors’ words",
}  # fmt: skip

_ELSEWHERE = {
    ("coverage", "says"): "ids, parted by spaces, of articles that say something",
    ("heard", "side"): "id of the actor for whose side it speaks",
    ("shared", "article"): "id of the article whose words are counted",
    ("shared", "other"): "id of the other article",
    ("rebuilt", "article"): "id of the reworded article",
    ("rebuilt", "witness"): "id of the article whose sentence it is",
    ("rebuilt", "words"): "words of that sentence, exact; never to be quoted as the article’s",
    ("words", "title"): "what the words stand for",
    ("words", "speaker"): "id of the actor whose word it is; empty where nobody is given",
    ("positions", "title"): "the demand",
    ("positions", "part"): "`demand`, `answer`, `offer` or `outcome`",
    ("positions", "record"): "ids of records, parted by spaces; empty where an article speaks",
}
"""Where a name means something else than in the other tables."""
_COUNTED = frozenset({
    "articles", "origins_certain", "origins_probable", "start", "end",
    "before_start", "before_end", "after_start", "after_end",
    "direct", "indirect", "article_words", "paragraphs", "shared_words", "stretches",
    "verbatim_words", "longest", "wordings",
})  # fmt: skip

_PLACE = ("article", "siglum", "outlet", "version", "record")
_WORDS = ("says", "quote", "start", "end", "language", "translation", "translator", "checked")
_ORIGINS = ("articles", "origins_certain", "origins_probable", "undeclared")
_REVISION = ("entry_editor", "entry_changed", "entry_state")


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table."""

    name: str
    says: str
    """What its cells hold, in Markdown."""
    type: str
    """``string`` or ``integer``, as Frictionless calls them."""


@dataclass(frozen=True, slots=True)
class Table:
    """One table."""

    name: str
    says: str
    """What it contains, as plain text."""
    columns: tuple[Column, ...]
    refers: tuple[str, str] | None = None
    """The column that names a row of another table, and that table."""

    @property
    def file(self) -> str:
        """The name of its file."""
        return f"{self.name}.csv"

    @property
    def head(self) -> tuple[str, ...]:
        """The names of its columns."""
        return tuple(column.name for column in self.columns)


def _table(name: str, says: str, *columns: str, refers: tuple[str, str] | None = None) -> Table:
    return Table(
        name,
        says,
        tuple(
            Column(
                column,
                _ELSEWHERE.get((name, column), _SAYS[column]),
                INTEGER if column in _COUNTED else STRING,
            )
            for column in columns
        ),
        refers,
    )


TABLES: Mapping[str, Table] = {
    table.name: table
    for table in (
        _table(
            "points", "every reading of every point",
            "point", "question", "topic", "event", "verdict", *_ORIGINS, "state", *_PLACE,
            *_WORDS, "side", *_REVISION,
            refers=("point", "coverage"),
        ),
        _table(
            "coverage",
            "for every point, who says something, who says nothing, who is not read yet",
            "point", "question", "topic", "event", "verdict", *_ORIGINS, "says", "says_nothing",
            "not_read", "incomplete", "other_event", "on_record",
        ),
        _table(
            "contradictions",
            "every side of every contradiction and of every reconcilable difference",
            "point", "question", "event", "kind", "severity", "status", "noun", "scope",
            "independence", "common_origin", "side", *_PLACE, *_WORDS, "stress", "explanation",
            *_REVISION,
            refers=("point", "coverage"),
        ),
        _table(
            "actors", "every mention and every title",
            "actor", "name", "kind", "role", "wikidata", "what", "form", "article", "siglum",
            "outlet", "words", "start", "end", "note", *_REVISION,
        ),
        _table(
            "quotations", "every reading of every quotation",
            "quotation", "title", "speaker", "name", "event", "mode", "nearest", "because",
            *_PLACE, *_WORDS, *_REVISION, "wordings",
        ),
        _table(
            "lineage", "what every article comes from, how sure that is, and what shows it",
            "article", "siglum", "outlet", "from", "source", "through", "certainty", "part",
            "says", "words", "start", "end", "removed", "record",
        ),
        _table(
            "heard", "how many words of each speaker every article quotes and reports",
            "speaker", "name", "kind", "side", "gender", "named", "article", "siglum", "outlet",
            "direct", "indirect", "article_words",
        ),
        _table(
            "words", "every place of every loaded word, and in whose voice it stands",
            "choice", "title", "term", "presupposes", "article", "siglum", "outlet", "words",
            "start", "end", "manner", "speaker",
        ),
        _table(
            "positions", "every demand, answer and offer, with the words that tell them",
            "position", "title", "event", "part", "by", "stance", "answer", "article", "record",
            "says", "quote", "start", "end", "language", "translation",
        ),
        _table(
            "cooccurrence", "who is named in one paragraph with whom, article by article",
            "actor", "name", "other", "other_name", "article", "siglum", "outlet", "paragraphs",
        ),
        _table(
            "shared", "how many words of an article stand in another, too, and how exactly",
            "article", "siglum", "outlet", "other", "article_words", "shared_words", "stretches",
            "verbatim_words", "longest",
        ),
        _table(
            "rebuilt", "sentences of reworded articles, rebuilt from an article nearer the source",
            "article", "siglum", "outlet", "quotation", "title", "witness", "kept", "words",
        ),
        _table(
            "changes", "what outlets changed in their articles, from version to version",
            "article", "siglum", "outlet", "older", "newer", "kind", "moved", "before", "after",
            "before_start", "before_end", "after_start", "after_end",
        ),
    )
}  # fmt: skip
"""By name; the last is there only where an article has versions."""


HEADING = "## The tables"
"""What stands from here to the end of the page is made by :func:`as_markdown`."""


def as_markdown() -> str:
    """Every table with its columns, for the page of the data dictionary."""
    sections = [HEADING]
    for table in TABLES.values():
        rows = [f"| `{item.name}` | {item.type} | {_cell(item.says)} |" for item in table.columns]
        heading = f"### {table.file}\n\n{table.says[:1].upper()}{table.says[1:]}."
        lines = ["| column | type | what it contains |", "| --- | --- | --- |", *rows]
        sections += [heading, "\n".join(lines)]
    return "\n\n".join(sections) + "\n"


def _cell(says: str) -> str:
    return says.replace(" | ", " \\| ")
