"""What any bytes are given to, and what must hold then: for a fuzzer, and for the cases it gave.

Each target takes bytes, makes of them what its part of the program takes, and raises when a
promise is broken. Its seeds are where the fuzzer begins.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

from dossier import clean, seeds
from dossier.anchor import Exact, Selector, anchor, prepare
from dossier.annotations import parse
from dossier.annotations.reading import SHAPES
from dossier.check.near_dates import advice, suggestion
from dossier.claims import Relation, claim, relation
from dossier.collate import apparatus, collate
from dossier.dates import bounds
from dossier.language import languages
from dossier.model import Witness
from dossier.problems import as_github, as_json, as_text
from dossier.render import attribute, escape
from dossier.text import encodings, fold, rest, tokens
from tests import story
from tests.fuzz import documents
from tests.render.site import html

Target = Callable[[bytes], None]
_PART = "\x1f"
"""Parts the texts that a target takes several of."""


def _texts(data: bytes, number: int) -> list[str]:
    parts = data.decode("utf-8", "replace").split(_PART, number - 1)
    return [*parts, *[""] * (number - len(parts))]


def seed(data: bytes) -> None:
    """A file among the seeds is a seed whose text is the file's, or one problem."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "a.txt").write_bytes(data)
        found, problems = seeds.read(Path(folder))
    assert 1 == len(found) + len(problems)
    assert all(one.text.encode("utf-8") == data for one in found)
    assert as_text(problems).isprintable() or "\n" in as_text(problems) or not problems
    for one in found:
        cleaned = clean.clean(one)
        for block in cleaned.blocks:
            assert 0 <= block.span.start <= block.span.end <= len(cleaned.text)


def decoder(data: bytes) -> None:
    """Every encoding that is offered decodes what was looked at."""
    encodings.wide(data)
    for name in encodings.readings(data):
        assert data[: encodings.DETECTED].decode(name) is not None


def annotation_files(data: bytes) -> None:
    """A file of annotations is read or refused, and what is wrong can be printed."""
    kinds = list(SHAPES)
    kind, content = kinds[data[0] % len(kinds)] if data else kinds[0], data[1:]
    read = parse(content, "annotations/a.yml", kind)
    problems = read.problems
    lines = content.count(b"\n") + content.count(b"\r") + 2
    assert read.shapes or problems
    assert all(0 <= problem.location.line <= lines for problem in problems)
    assert all(printed(problems) for printed in (as_text, as_json, as_github) if problems)


def anchoring(data: bytes) -> None:
    """Words are found only where they stand, but for what no reader would call a difference."""
    text, exact, prefix, suffix = _texts(data, 4)
    outcome = anchor(prepare(text), Selector(exact, prefix, suffix))
    if isinstance(outcome, Exact):
        found = fold(outcome.span.of(text)).text
        assert "".join(fold(exact).text.split()) == "".join(found.split())


def collation(data: bytes) -> None:
    """The words of a witness are rebuilt from the table, whatever their order."""
    texts = _texts(data, 3)
    made = collate([Witness(f"w{number}", text) for number, text in enumerate(texts)])
    for witness in made.witnesses:
        at = made.witnesses.index(witness)
        found = [token for column in made.columns for token in column.cells[at].tokens]
        words = "".join(token.lead + token.text for token in found)
        assert witness.text == words + rest(witness.text, found)
        assert list(tokens(witness.text)) == found
    if made.witnesses:
        apparatus(made, made.witnesses[0].id)


def amounts(data: bytes) -> None:
    """What words claim is the same however often they are asked, and the same as itself."""
    one, other = _texts(data, 2)
    codes = sorted(languages("amounts"))
    language = codes[len(one) % len(codes)]
    first, second = claim(one, language), claim(other, language)
    assert first == claim(one, language)
    assert relation(first, second) is relation(second, first)
    assert relation(first, first) in {Relation.SAME, Relation.UNKNOWN}


def dates(data: bytes) -> None:
    """A date has a first and a last day, or advice and perhaps a date that was meant."""
    text = data.decode("utf-8", "replace")
    with redirect_stdout(StringIO()) as printed:
        found = bounds(text)
    assert not printed.getvalue(), "what is printed stands in the way of what a command says"
    if found is None:
        assert advice(text)
        meant = suggestion(text)
        assert not meant or bounds(meant)
    else:
        assert found[0] <= found[1]


def escaping(data: bytes) -> None:
    """A text makes no element and no attribute, and loses no letter."""
    text = data.decode("utf-8", "replace")
    words = html(f"x {escape(text)} x").replace("<bdi>", "").replace("</bdi>", "")
    assert words.startswith("<p>x ")
    assert "<" not in words[3:-4]
    assert '"' not in attribute(text)
    assert "<" not in attribute(text)
    letters = [sign for sign in text if sign.isalnum()]
    assert letters == [sign for sign in _unescaped(words[5:-6]) if sign.isalnum()] or _odd(text)


def _unescaped(words: str) -> str:
    from html import unescape  # noqa: PLC0415 (named like our own function)

    return unescape(words)


def _odd(text: str) -> bool:
    """Whether a text has signs that are shown as others: controls and directions."""
    return any(not sign.isprintable() and not sign.isspace() for sign in text)


_OF_PARTS = (seed, decoder, annotation_files, anchoring, collation, amounts, dates, escaping)
TARGETS: Mapping[str, Target] = {
    **{target.__name__: target for target in _OF_PARTS},
    **documents.TARGETS,
}


def begin(name: str) -> Iterator[bytes]:
    """The bytes that a target's fuzzing begins with, from the invented story."""
    if name in documents.TARGETS:
        yield from documents.begin(name)
        return
    texts = [path.read_bytes() for path in sorted(story.FOLDER.rglob("*.txt"))]
    files = [path.read_bytes() for path in sorted(story.FOLDER.rglob("*.yml"))]
    quotes = [line for text in files for line in text.split(b"\n") if b"quote: " in line]
    words = [line.partition(b"quote: ")[2] for line in quotes]
    parted = _PART.encode()
    yield from {
        "seed": texts,
        "decoder": [text.decode().encode("cp1252", "replace") for text in texts],
        "annotation_files": [bytes([number]) + text for number, text in enumerate(files)],
        "anchoring": [texts[0] + parted + one + parted + parted for one in words[:8]],
        "collation": [parted.join(words[at : at + 3]) for at in range(0, 12, 3)],
        "amounts": [b"forty-two passengers" + parted + b"about 40", b"7 1/2 hours", *words[:8]],
        "dates": [b"2022-01-10", b"2021~/2022-XX-1X", b"10 January 2022", b"Y17E4", b"[2022,2023]"],
        "escaping": [b"a *b* [c](d) <e> {: .f } | # g\n- h", *words[:4]],
    }[name]
