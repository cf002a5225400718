"""Which words of articles nobody cited, and whether they stand in what was made.

Words are held by runs of four with all that stands between them: three cited words and the next
one are such a run, too, so a single word too many is seen.
"""

from __future__ import annotations

import dataclasses
import gzip
import html
import io
import re
import zipfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from dossier import shipped
from dossier.model import Citation, CleanText, Dossier, Span
from dossier.shipped import METHOD_PAGES

LENGTH = 4
"""Words of a run."""

_WORD = re.compile(r"\w+")
_TAG = re.compile(r"<[^>]*>")
_ESCAPE = re.compile(r"\\([^\w\s])")
"""Of Markdown and JSON."""


def runs(text: str) -> set[str]:
    """Every run of words in a text, in lower case, spaces as one."""
    return set(_runs(text))


def _runs(text: str) -> Iterator[str]:
    folded = _folded(text)
    spans = [word.span() for word in _WORD.finditer(folded)]
    pairs = zip(spans, spans[LENGTH - 1 :], strict=False)
    return (folded[first[0] : last[1]] for first, last in pairs)


def uncited(dossier: Dossier, annotations: Path) -> set[str]:
    """The runs of all articles in excerpts, and their versions, that none may find on the site.

    What the editor wrote himself, in whatever words, and what articles that are shown whole say
    may stand there.

    Args:
        dossier: the articles, and everything that cites them.
        annotations: the editor's files.
    """
    cited: dict[tuple[str, str], list[Span]] = defaultdict(list)
    for citation in _citations(dossier):
        cited[citation.article, citation.version].append(citation.span)
    allowed = set[str]()
    for file in annotations.rglob("*"):
        if file.is_file():
            allowed |= runs(file.read_text("utf-8"))
    forbidden = set[str]()
    for article in dossier.articles:
        for other in article.versions:
            if other.notice:
                cited[article.id, "" if other.is_read else other.day].append(other.notice)
    for article in dossier.articles:
        texts = {"": article.clean, **{v.day: v.clean for v in article.versions if not v.is_read}}
        for version, clean in texts.items():
            if article.publish != "excerpts":
                allowed |= runs(clean.text)
                continue
            inside, others = _parted(clean.text, cited[article.id, version])
            allowed |= inside
            removed = {run for line in clean.seed.text.splitlines() for run in runs(line)}
            forbidden |= others | (removed - runs(clean.text))
    return forbidden - allowed


def leaks(folder: Path, forbidden: set[str]) -> dict[str, set[str]]:
    """By file below a folder, packed ones too, the forbidden runs in it.

    Pages about the method have examples from the invented story, and the search finds them there.
    """
    method = {Path(page).stem for page in METHOD_PAGES}
    examples = set[str]()
    for text in shipped.method_pages().values():
        examples |= _held(text, forbidden)
    held = {}
    for name, text in _files(folder):
        if name.removesuffix("/index.html").removesuffix(".html").removesuffix(".md") in method:
            continue
        words = _held(text, forbidden) - (examples if name.startswith("assets/search/") else set())
        if words:
            held[name] = words
    return held


def _held(text: str, forbidden: set[str]) -> set[str]:
    """The forbidden runs in a file as its readers see it, whether tags part words or not."""
    plain = _ESCAPE.sub(r"\1", text.replace("\\n", " "))
    kinds = {_TAG.sub(gap, plain) for gap in ("", " ")} if "<" in plain else {plain}
    return {run for kind in kinds for run in _runs(html.unescape(kind)) if run in forbidden}


def _files(folder: Path) -> Iterator[tuple[str, str]]:
    """Every file below a folder, those in packed ones apart; of what is no text, its letters."""
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.suffix == ".zip":
            with zipfile.ZipFile(path) as packed:
                for part in packed.namelist():
                    yield f"{name}/{part}", _text(part, packed.read(part))
        elif path.suffix == ".gz":
            yield name, gzip.decompress(path.read_bytes()).decode("utf-8")
        elif path.is_file() and path.suffix not in {".woff2", ".png"}:
            yield name, _text(name, path.read_bytes())


def _text(name: str, content: bytes) -> str:
    """What a file says; of a table in Parquet its cells."""
    if not name.endswith(".parquet"):
        return content.decode("utf-8")
    from pyarrow import parquet  # noqa: PLC0415 (few tests have any)

    rows = parquet.read_table(io.BytesIO(content)).to_pylist()
    return "\n".join(str(cell) for row in rows for cell in row.values())


def _parted(text: str, cited: Iterable[Span]) -> tuple[set[str], set[str]]:
    """The runs of each line of an article of which every word is cited, and the others."""
    spans = tuple(cited)
    words = [Span(*word.span()) for word in _WORD.finditer(text)]
    is_cited = [any(s.start <= w.start and w.end <= s.end for s in spans) for w in words]
    inside, others = set[str](), set[str]()
    for first, last in zip(range(len(words)), range(LENGTH - 1, len(words)), strict=False):
        run = text[words[first].start : words[last].end]
        if "\n" not in run:  # what follows an outlet's name in a list may follow it in an article
            (inside if all(is_cited[first : last + 1]) else others).add(_folded(run))
    return inside, others


def _citations(value: object) -> Iterator[Citation]:
    """Every citation in a value, wherever it is: a new kind cannot be forgotten."""
    if isinstance(value, Citation):
        yield value
    elif isinstance(value, CleanText):
        return
    elif isinstance(value, Mapping):
        yield from _citations(tuple(value.values()))
    elif isinstance(value, tuple | list | frozenset):
        for part in value:
            yield from _citations(part)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from _citations(getattr(value, field.name))


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
