"""What the page of one article is made from."""

from __future__ import annotations

from collections.abc import Mapping

from dossier.frozen import dataclass
from dossier.model import Article, Block, Edition, Role, Span
from dossier.render import (
    Register,
    addresses,
    cited_spans,
    language_attributes,
    page_attributes,
)
from dossier.render.element import Value


@dataclass(frozen=True, slots=True)
class Sheet:
    """One article of an edition, and what every part of its page looks up."""

    edition: Edition
    register: Register
    article: Article
    anchors: Mapping[Block, str]

    @classmethod
    def of(cls, edition: Edition, register: Register, article: Article) -> Sheet:
        """The sheet of one article.

        Args:
            edition: the dossier and all that was worked out.
            register: of the dossier.
            article: the one of the page.
        """
        return cls(edition, register, article, addresses.block_anchors(article))

    @property
    def page(self) -> str:
        """Where the page lies below ``docs/``."""
        return addresses.article(self.article.id)

    @property
    def in_excerpts(self) -> bool:
        """Whether the page shows only cited words."""
        return self.article.in_excerpts

    @property
    def cited(self) -> tuple[Span, ...] | None:
        """Of an article in excerpts: the only words to show, in order."""
        if not self.in_excerpts:
            return None
        return cited_spans(self.edition.dossier, names=False).get(self.article.id, ())

    @property
    def head(self) -> tuple[Block, ...]:
        """Section name, standfirst and byline, where they stand before the first paragraph."""
        blocks = []
        for block in self.article.clean.blocks:
            if block.role is Role.PARAGRAPH:
                break
            if block.role in {Role.LABEL, Role.STANDFIRST, Role.BYLINE, Role.DATE}:
                blocks.append(block)
        return tuple(blocks)

    @property
    def headline(self) -> Block | None:
        """The block that is the headline; nothing when a paragraph stands in for one."""
        cited = self.article.headline
        if cited is None:
            return None
        block = self.article.clean.block_at(cited.span.start)
        is_whole = block.span.holds(cited.span) and block.role is Role.HEADLINE
        return block if is_whole else None

    def in_headline(self, position: int) -> bool:
        """Whether a place of the text lies in the block that is the headline."""
        block = self.headline
        return block is not None and block.span.start <= position < block.span.end

    @property
    def body(self) -> tuple[Block, ...]:
        """Every block that does not stand in the page's head."""
        above = {*self.head, self.headline}
        return tuple(block for block in self.article.clean.blocks if block not in above)

    def voice(self, text: str) -> dict[str, Value]:
        """Language and direction of the article's words, where they are not the page's."""
        return language_attributes(text, self.article.language, self.register.language)

    @property
    def page_words(self) -> dict[str, Value]:
        """Language and direction of the page's words among the article's, where these differ."""
        return page_attributes(self.article.language, self.register.language)

    def to(self, target: str) -> str:
        """A link's target as seen from this page."""
        return addresses.relative(self.page, target)
