"""One article's column: its blocks, shared passages with their numbers, common words marked."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from dossier.derived.shared_words import FIRST, Match, runs
from dossier.derived.verbatim import word_count
from dossier.frozen import dataclass
from dossier.interface import later, say, say_number
from dossier.model import Article, Block, Edition, Role, Span
from dossier.pages.article.body import LEFT_OUT
from dossier.pages.article.sheet import Sheet
from dossier.pages.head import capitalized
from dossier.pages.pair.matches import Pair
from dossier.pages.pair.tied import NAMES, Tied
from dossier.pages.wording import called
from dossier.render import (
    Register,
    addresses,
    element,
    escape,
    hidden,
    language_attributes,
    link,
    page_attributes,
    pieces,
)
from dossier.render.element import Value

_LATER = later("appears later in {article}")
_EARLIER = later("appears earlier in {article}")


@dataclass(frozen=True, slots=True)
class Column:
    """One of the two articles."""

    register: Register
    pair: Pair
    side: int
    anchors: Mapping[Block, str]
    """Of the article's blocks, on its own page."""
    shifts: Mapping[int, int]
    """By a passage's number: how many rows further down the second article has it."""
    cited: tuple[Span, ...] | None
    """For an article in excerpts: the only words to show."""
    tied: Tied
    """The signs and the looks of the words that points and utterances tie to the other's."""

    @classmethod
    def of(
        cls,
        edition: Edition,
        register: Register,
        pair: Pair,
        side: int,
        shifts: Mapping[int, int],
        tied: Tied,
    ) -> Column:
        """Decide what is shown.

        Args:
            edition: the dossier and all that was worked out.
            register: of the dossier.
            pair: the two articles.
            side: ``FIRST`` or ``SECOND``.
            shifts: how many rows a passage has moved, by its number.
            tied: the signs and looks of its words.
        """
        sheet = Sheet.of(edition, register, pair.articles[side])
        return cls(register, pair, side, sheet.anchors, shifts, sheet.cited, tied)

    @property
    def article(self) -> Article:
        """Whose column it is."""
        return self.pair.articles[self.side]

    @property
    def other(self) -> Article:
        """What stands in the other column."""
        return self.pair.articles[1 - self.side]

    @property
    def target(self) -> str:
        """The way to the article's own page."""
        return addresses.relative(
            addresses.pair(*self.pair.articles), addresses.article(self.article.id)
        )

    def head(self) -> str:
        """Who speaks in this column, leading to the article's own page."""
        named = self.register.sigla.named(self.article.id)
        return f"## {link(named, self.target)} {{ .pair__head }}"

    def siglum(self) -> str:
        """Who speaks in a cell, where no head stands over it."""
        return f"{self.register.sigla.mark(self.article.id, 'small')}\n{{: .pair__siglum }}"

    def anchor(self, match: Match) -> str:
        """Where a passage stands in this column."""
        return f"{NAMES[self.side]}-{match.number}"

    def block_of(self, match: Match) -> int:
        """The number of the block that holds a passage."""
        clean = self.article.clean
        return clean.blocks.index(clean.block_at(match.cited[self.side].span.start))

    def block(self, number: int) -> str:
        """One block, its number leading to the same place on the article's own page."""
        block = self.article.clean.blocks[number]
        target = f"{self.target}#{self.anchors[block]}"
        name = hidden(self._name(block), **self._page_words())
        place = link(f"{name}{self._short(block)}", target, "pair__place")
        words = self._words(block)
        return f"{place} {words}\n{{: .pair__block .{block.role}{self._voice(block.span)} }}"

    def _page_words(self) -> dict[str, Value]:
        return page_attributes(self.article.language, self.register.language)

    def _voice(self, span: Span) -> str:
        """Language and direction of a stretch, for an attribute list."""
        attributes = language_attributes(
            span.of(self.article.text), self.article.language, self.register.language
        )
        return "".join(f' {name}="{value}"' for name, value in attributes.items())

    def copy(self, match: Match) -> str:
        """A passage on its own; nothing where not all of the article may be shown."""
        if self.cited is not None:
            return ""
        span = match.cited[self.side].span
        bare = replace(self, tied=self.tied.nothing())
        words = bare._marked(span, match.words[self.side])
        return f"{words}\n{{: .pair__block{self._voice(span)} }}"

    def whereabouts(self, match: Match) -> str:
        """Where a moved passage stands in this column, the second, as seen from the first."""
        block = self.article.clean.blocks[self.block_of(match)]
        message = _LATER if self.shifts[match.number] > 0 else _EARLIER
        sentence = say(message, article=escape(self.article.siglum))
        if block.role is not Role.PARAGRAPH:
            return capitalized(sentence)
        return capitalized(
            say("{sentence}, paragraph {number}", sentence=sentence, number=self._short(block))
        )

    def _name(self, block: Block) -> str:
        return say("Paragraph") + " " if block.role is Role.PARAGRAPH else ""

    def _short(self, block: Block) -> str:
        anchor = self.anchors[block]
        if block.role is Role.PARAGRAPH:
            return anchor.removeprefix("p")
        return escape(called(str(block.role)))

    def _words(self, block: Block) -> str:
        """A block as one line of Markdown; of an article in excerpts, what may be shown."""
        sentences = self._sentences(block)
        shown_spans = (block.span,) if self.cited is None else pieces(block.span, self.cited)
        parts = [
            "".join(self._piece(shown_spans[index:], sentences))
            for index in range(len(shown_spans))
        ]
        if not shown_spans or shown_spans[0].start > block.span.start:
            parts.insert(0, "")
        if shown_spans and shown_spans[-1].end < block.span.end:
            parts.append("")
        shown_words = f" {escape(LEFT_OUT)} ".join(parts) if shown_spans else escape(LEFT_OUT)
        unseen = [span for span in sentences if not any(map(span.meets, shown_spans))]
        return shown_words.strip() + "".join(self._numbers(sentences[span]) for span in unseen)

    def _sentences(self, block: Block) -> Mapping[Span, tuple[Match, ...]]:
        """The shared sentences that begin in a block, each with its passages."""
        by_sentence: dict[Span, tuple[Match, ...]] = {}
        for match in self.pair.matches:
            span = match.cited[self.side].span
            if block.span.start <= span.start < block.span.end:
                by_sentence[span] = (*by_sentence.get(span, ()), match)
        return dict(sorted(by_sentence.items()))

    def _piece(
        self, shown_spans: Sequence[Span], sentences: Mapping[Span, tuple[Match, ...]]
    ) -> Iterator[str]:
        """The first of the stretches that may be shown, its shared sentences marked.

        A sentence has its numbers after the last of its words that are shown.
        """
        piece, later = shown_spans[0], shown_spans[1:]
        position = piece.start
        for span, matches in sentences.items():
            start, end = max(span.start, position), min(span.end, piece.end)
            if start >= end:
                continue
            words = frozenset(place for match in matches for place in match.words[self.side])
            ends = " ".join(f"{NAMES[1 - self.side]}-{match.number}" for match in matches)
            sentence = self._marked(Span(start, end), words)
            yield self.tied.words(Span(position, start))
            yield element("mark", sentence, class_=self._looks(matches), data_of=ends)
            if not any(map(span.meets, later)):
                yield self._numbers(matches)
            position = end
        yield self.tied.words(Span(position, piece.end))

    def _looks(self, matches: Iterable[Match]) -> str:
        moved = all(self.shifts[match.number] for match in matches)
        return "passage moved" if moved else "passage"

    def _marked(self, within: Span, words: Collection[Span]) -> str:
        """A stretch with the common words marked, and how far they run letter for letter."""
        written, position, own = [], within.start, self._page_words()
        for run in self.pair.verbatim[self.side]:
            start, end = max(run.start, position), min(run.end, within.end)
            if start < end:
                shared = self._common(Span(start, end), words)
                size = word_count(self.article, run)
                extent = say_number("{number} word", "{number} words", size)
                written += [
                    self._common(Span(position, start), words),
                    element("span", shared, class_="running"),
                    " " + element("span", extent, class_="pair__length", **own),
                ]
                position = end
        return "".join([*written, self._common(Span(position, within.end), words)])

    def _common(self, within: Span, words: Iterable[Span]) -> str:
        """A stretch with the common words in ``span.common``."""
        written, position = [], within.start
        for run in runs(self.article.text, (place for place in words if within.holds(place))):
            written.append(self.tied.words(Span(position, run.start)))
            written.append(element("span", self.tied.words(run), class_="common"))
            position = run.end
        return "".join([*written, self.tied.words(Span(position, within.end))])

    def _numbers(self, matches: Iterable[Match]) -> str:
        """The numbers of a sentence's passages, each leading to its other half."""
        return "".join(map(self._number, matches))

    def _number(self, match: Match) -> str:
        own = self._page_words()
        label = element("sup", str(match.number))
        if self.shifts[match.number]:
            label += " " + element("span", self._elsewhere(match), class_="pair__elsewhere", **own)
        same = say("the same passage in {article}", article=self.other.siglum)
        words = label + hidden(f" {same}", **own)
        target = f"#{NAMES[1 - self.side]}-{match.number}"
        return f"[{words}]({target}){{ #{self.anchor(match)} .reference .pair__reference }}"

    def _elsewhere(self, match: Match) -> str:
        down = self.shifts[match.number] > 0
        message = _LATER if down == (self.side == FIRST) else _EARLIER
        return say(message, article=escape(self.other.siglum))
