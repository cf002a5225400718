"""The quotations of a document: their pieces, whom it names as the speaker, whom it cites."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dossier.frozen import dataclass
from dossier.language import words_everywhere
from dossier.model import Span
from dossier.speech import CLOSING, direct_speech
from dossier.text import covering, fold, sentences
from dossier.verify.people import Names, finder
from dossier.verify.speakers import speaker
from dossier.verify.values import Document, Origin

_LEFT_OUT = re.compile(r"\s*(?:[\[(]\s*(?:\.{3,}|…)\s*[\])]|\.{3,}|…|\[[^\]\n]{0,80}\])\s*")
"""What a writer puts where words are left out, or in their place: "…", "[...]", "[Russia]"."""
_LETTER = re.compile(r"\[(\w)\](?=\w)")
"""A first letter whose case was changed, as in "[W]e"."""
_REOPENED = re.compile(r"\n\s*\n\s*[“\"«‘'„]")
"""The mark that a quotation opens with again in its next paragraph."""
_ATTRIBUTION = re.compile(r"(?:[—–―-]|--)\s*\w")
_ATTRIBUTED = re.compile(r"(?<=[.!?…”\"’])\s+(?:[—–―]|--)\s*[^.!?\n]{1,80}$")
"""The same at the end of the quotation's last line."""
_BESIDE_NAMES = words_everywhere("names", "beside")
_LONGEST_ATTRIBUTION = 10
"""In words; a line below a block quotation says whose it is."""
_ENDS = " \t\n\r\u00a0,.;:!?…-–—،。、"


@dataclass(frozen=True, slots=True)
class Quoted:
    """One quotation of a document."""

    span: Span
    """Of the words between the marks, in the document's text."""
    pieces: tuple[str, ...]
    """The words in the order they are given; more than one where some are left out."""
    speaker: str
    """The name beside its verb of speech; empty where it is not sure."""
    cited: tuple[str, ...]
    """The ids of the sources that its sentence names or links to."""
    sentence: Span
    """In which it stands, or the first of those."""
    is_open: bool = False
    """Whether its mark opens and none closes it, in its paragraph or the next."""


def quoted(doc: Document, origins: Sequence[Origin], names: Names | None) -> tuple[Quoted, ...]:
    """The quotations of a document in reading order.

    Args:
        doc: the document.
        origins: the sources that it may name.
        names: the people who may speak.
    """
    labels = [(origin.id, finder(origin.names)) for origin in origins if origin.names]
    spans = list(direct_speech(doc.text))
    spans += [
        Span(block.start, block.start + len(_ATTRIBUTED.sub("", block.of(doc.text))))
        for block in doc.blocks
        if not any(block.meets(span) for span in spans)
        and not _is_attribution(
            doc, block, [names.finder if names else None, *(label for _, label in labels)]
        )
    ]
    cut = sentences(doc.text)
    quotations = []
    for span in sorted(spans):
        if pieces := pieces_of(span.of(doc.text)):
            context = covering(cut, span) or span
            said_by = speaker(doc.text, span, spans, names)
            cited = _cited(doc, context, origins, labels)
            is_open = span not in doc.blocks and _is_open(doc.text, span)
            quotations.append(Quoted(span, pieces, said_by, cited, context, is_open))
    return tuple(quotations)


def _is_attribution(doc: Document, block: Span, finders: Sequence[re.Pattern[str] | None]) -> bool:
    """Whether a paragraph of a block quotation, not its first, says whose words they are."""
    if not any(block.start - other.end == len("\n\n") for other in doc.blocks):
        return False
    words = block.of(doc.text)
    if len(words.split()) > _LONGEST_ATTRIBUTION or words[-1] in ".!?":
        return False
    if _ATTRIBUTION.match(words):
        return True
    others = words
    for pattern in finders:
        others = pattern.sub(" ", others) if pattern else others
    return others != words and not any(
        word[:1].islower() and word not in _BESIDE_NAMES for word in re.findall(r"\w+", others)
    )


def _is_open(text: str, span: Span) -> bool:
    """Whether a mark stands before a quotation and none behind it, up to its paragraph's end."""
    mark = text[max(0, span.start - 1) : span.start]
    if mark not in CLOSING:
        return False
    behind = text[span.end :].lstrip(" ,.;:!?…")
    return not behind or behind.startswith("\n")


def pieces_of(words: str) -> tuple[str, ...]:
    """A quotation's pieces around what its writer left out or put in brackets."""
    words = _LETTER.sub(r"\1", _REOPENED.sub(" ", words))
    pieces = (piece.strip(_ENDS) for piece in _LEFT_OUT.split(words))
    return tuple(" ".join(piece.split()) for piece in pieces if re.search(r"\w", piece))


def _cited(
    doc: Document,
    sentence: Span,
    origins: Sequence[Origin],
    labels: Sequence[tuple[str, re.Pattern[str] | None]],
) -> tuple[str, ...]:
    """The sources that a sentence leads to by a link, or else those that it names."""
    addresses = [_address(link.address) for link in doc.links if link.span.meets(sentence)]
    linked = [
        origin.id
        for origin in origins
        if any(
            _leads(address, _address(own_address))
            for address in addresses
            for own_address in origin.addresses
        )
    ]
    if linked:
        return tuple(linked)
    words = sentence.of(doc.text)
    return tuple(name for name, label in labels if label and label.search(words))


def _address(address: str) -> str:
    """An address without what does not tell pages apart."""
    plain = re.sub(r"^[a-z]+://(?:www\.|m\.)?", "", address.strip(), flags=re.IGNORECASE)
    return fold(re.split(r"[?#]", plain)[0].rstrip("/").removesuffix("/index.html")).text


def _leads(address: str, own_address: str) -> bool:
    """Whether an address is a source's, or ends in the path that is known of it."""
    return bool(own_address) and (
        address == own_address or address.endswith(f"/{own_address.lstrip('/')}")
    )
