"""The article's text: block after block, with marks, numbers and what is shared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dossier.frozen import dataclass
from dossier.interface import later, say
from dossier.model import Block, Role, Span
from dossier.pages.article.layers import Layers, own, start
from dossier.pages.article.passages import Shared
from dossier.pages.article.sheet import Sheet
from dossier.pages.translations import captured_span, is_shown, translated
from dossier.render import (
    Layer,
    Reference,
    addresses,
    container,
    drawn,
    element,
    escape,
    link,
    marked,
    pieces,
)

_NAMES = {
    Role.LABEL: later("Section"),
    Role.HEADLINE: later("Headline"),
    Role.STANDFIRST: later("Standfirst"),
    Role.BYLINE: later("Byline"),
    Role.DATE: later("Date"),
    Role.DATELINE: later("Dateline"),
    Role.CAPTION: later("Caption"),
    Role.PHOTO_CREDIT: later("Photo credit"),
    Role.AGENCY_CREDIT: later("Agency credit"),
    Role.INITIALS: later("Initials"),
}
"""What newsrooms call a block that is neither a paragraph nor a crosshead."""

LEFT_OUT = "[…]"


@dataclass(frozen=True, slots=True)
class Body:
    """The text of one article, ready to be written."""

    sheet: Sheet
    layers: Layers
    shared: Shared
    cited: tuple[Span, ...] | None
    """For an article in excerpts: the only words to show."""
    entries: tuple[tuple[int, str, str], ...]
    """Of the points and quotations it speaks on: place, kind, link."""

    @classmethod
    def of(cls, sheet: Sheet, layers: Layers, shared: Shared) -> Body:
        """Decide what is shown.

        Args:
            sheet: the page's article.
            layers: its marks and references.
            shared: the passages that it shares.
        """
        return cls(sheet, layers, shared, sheet.cited, tuple(_entries(sheet)))

    def words(self, within: Span) -> str:
        """A stretch as one line of Markdown; what may not be shown is left out."""
        if self.cited is None:
            return self._marked(within)
        shown_spans = pieces(within, self.cited)
        if not shown_spans:
            return self._places(within, ()) + escape(LEFT_OUT)
        parts = [self._marked(piece) for piece in shown_spans]
        before = f"{escape(LEFT_OUT)} " if shown_spans[0].start > within.start else ""
        after = f" {escape(LEFT_OUT)}" if shown_spans[-1].end < within.end else ""
        joined = f" {escape(LEFT_OUT)} ".join(parts)
        return self._places(within, shown_spans) + before + joined + after

    def written(self) -> str:
        """All blocks below the page's head."""
        blocks = [self._block(block) for block in self.sheet.body]
        # Words of an article in excerpts cannot be told from others that are not shown.
        article_id = None if self.sheet.in_excerpts else self.sheet.article.id
        return container("div", *blocks, class_="text", data_cite=article_id)

    def is_noted(self, within: Span) -> bool:
        """Whether references stand in a stretch."""
        return any(self._references(within))

    def _references(self, within: Span) -> list[Reference]:
        return [
            reference
            for reference in self.layers.references
            if within.start < reference.position <= within.end
        ]

    def _marked(self, within: Span) -> str:
        marks = [mark for mark in self.layers.marks if mark.span.meets(within)]
        references = self._references(within)
        return marked(self.sheet.article.text, within, marks, self.sheet.page, references)

    def _places(self, within: Span, shown_spans: Iterable[Span]) -> str:
        """Empty targets for names that are not shown, so that links to them lead here."""
        hidden_names = [
            mark.anchor
            for mark in self.layers.marks
            if mark.layer is Layer.ACTOR
            and within.start <= mark.span.start < within.end
            and not any(piece.start <= mark.span.start < piece.end for piece in shown_spans)
        ]
        return "".join(element("span", "", id=anchor) for anchor in hidden_names)

    def _block(self, block: Block) -> str:
        anchor = self.sheet.anchors[block]
        words = self.words(block.span)
        voice = "".join(
            f' {name}="{value}"' for name, value in self.sheet.voice(_text(self, block)).items()
        )
        if block.role is Role.CROSSHEAD:
            return f"## {words} {{ #{anchor} .crosshead{voice} }}"
        line = f"{self._role(block)}{words}\n{{: .{block.role}{voice} }}"
        return container(
            "section",
            self._gutter(block, anchor),
            line,
            self._translated(block),
            self._points(block),
            id=anchor,
            class_="block",
        )

    def _role(self, block: Block) -> str:
        """What a block is, drawn before its words, unless it is a paragraph."""
        if block.role not in _NAMES:
            return ""
        label = say("{label}:", label=say(_NAMES[block.role]))
        return drawn(label, "role", attributes=self.sheet.page_words)

    def _gutter(self, block: Block, anchor: str) -> str:
        """The paragraph's number, and the outlets that share its wording."""
        parts = []
        if block.role is Role.PARAGRAPH:
            number = anchor.removeprefix("p")
            parts.append(
                link(
                    drawn(number, spoken=say("Paragraph {number}", number=number)),
                    f"#{anchor}",
                    "gutter__number",
                )
            )
        parts += self.shared.links(block)
        return f"{''.join(parts)}\n{{: .gutter }}" if parts else ""

    def _translated(self, block: Block) -> str:
        """What words in other languages mean; of an article in excerpts, of cited words alone."""
        article = self.sheet.article
        if not article.translations:
            return ""
        source = article.clean.seed.text
        span = captured_span(article, block.span)
        translations = [
            item
            for item in article.translations
            if self.cited is None or is_shown(article, item, self.cited)
        ]
        language = self.sheet.register.language
        lines = translated(translations, span, source, language, self.sheet.page_words)
        return f"{'<br>'.join(lines)}\n{{: .small }}" if lines else ""

    def _points(self, block: Block) -> str:
        """The points and quotations that begin in the block, for when their layer is on."""
        entries = [
            listed for listed in self.entries if block.span.start <= listed[0] < block.span.end
        ]
        kinds = dict.fromkeys(kind for _, kind, _ in entries)
        lines = [
            drawn(say("{label}:", label=kind))
            + "".join(entry for _, same, entry in entries if same == kind)
            for kind in kinds
        ]
        return "\n\n".join(f"{line}\n{{: .points }}" for line in lines)


def _entries(sheet: Sheet) -> Iterator[tuple[int, str, str]]:
    """Where a point or quotation is first spoken on, its kind, and a link to its page."""
    dossier = sheet.edition.dossier
    for point in dossier.points:
        for reading in own(sheet, point)[:1]:
            address = sheet.to(addresses.point(point.id))
            yield start(reading), say("Points"), link(drawn(point.question), address)
    for quotation in dossier.quotations:
        for reading in own(sheet, quotation)[:1]:
            address = sheet.to(addresses.quotation(quotation.id))
            yield (
                start(reading),
                say("Quotations"),
                link(drawn(quotation.title), address),
            )


def _text(body: Body, block: Block) -> str:
    return block.span.of(body.sheet.article.text)
