"""What the names that pages give to their boxes say of the words inside."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from dossier.text.word_list import word_list

KINDS: Mapping[str, frozenset[str]] = {
    "comments": word_list(
        """
        comment comments commentlist commenting disqus livefyre respond fbcomments viafoura
        openweb spotim commentaires kommentare kommentar comentarios comentários commenti
        """
    ),
    "related": word_list(
        """
        related recommend recommended recommendation recommendations recirc recirculation
        outbrain taboola zergnet trending popular mostread mostpopular latest teaser teasers
        promo promos sidebar rail similar upnext readnext readmore linklist morestories
        alsoread related-posts jp-relatedposts sidelinks newslist headlines
        """
    ),
    "share": word_list(
        """
        share shares sharing sharedaddy social socials addthis addtoany sharethis sharebar
        sharetools follow followus likes messenger
        """
    ),
    "subscription": word_list(
        """
        newsletter newsletters subscribe subscription subscriptions signup paywall piano
        registration donate donation donations membership
        """
    ),
    "advertising": word_list(
        """
        ad ads adv advert adverts advertisement advertising advertorial sponsor sponsored
        sponsors dfp promoted adslot adsense doubleclick commercial anzeige werbung
        """
    ),
    "navigation": word_list(
        """
        nav navbar navigation menu menus submenu breadcrumb breadcrumbs pagination pager
        paginator skiplink toolbar masthead topbar navi sitemap
        """
    ),
    "consent": word_list("cookie cookies gdpr consent cmp onetrust ccpa"),
    "window": word_list("modal popup lightbox overlay dialog interstitial toast popover"),
    "form": word_list("poll polls quiz survey"),
    "player": word_list("player videoplayer audioplayer jwplayer brightcove playlist"),
    "author": word_list("bio biography authorbox authorbio"),
    "tags": word_list("tags taglist tagcloud keywords topics categories hashtags"),
}
"""Single words, by kind."""


def _pairs(table: str) -> frozenset[tuple[str, str]]:
    """Pairs of words, one on a line."""
    return frozenset((first, second) for first, second in map(str.split, table.strip().split("\n")))


PAIRS: Mapping[str, frozenset[tuple[str, str]]] = {
    "related": _pairs(
        """
        more stories
        more from
        more on
        read next
        read more
        read also
        also like
        also read
        most read
        most popular
        top stories
        up next
        see also
        next article
        further reading
        link list
        in case
        """
    ),
    "author": _pairs(
        """
        about author
        author bio
        author box
        author info
        author card
        """
    ),
    "subscription": _pairs(
        """
        sign up
        pay wall
        """
    ),
    "comments": _pairs("user comments"),
    "navigation": _pairs(
        """
        next prev
        prev next
        skip link
        site map
        """
    ),
    "tags": _pairs(
        """
        tag list
        post tags
        entry tags
        """
    ),
}
"""Two words next to each other, by kind."""
STRONG = frozenset(("comments", "consent", "window"))
"""Kinds that can hold more words than the article itself."""
CONTENT = word_list("article story entry post body content text main")
"""Words of boxes that hold the article, whatever else their names say."""


def kind(words: Sequence[str]) -> str:
    """What a box is by the words of its names; empty when they say nothing."""
    for name, single_words in KINDS.items():
        if not single_words.isdisjoint(words):
            return name
    if len(words) > 1:
        pairs = set(pairwise(words))
        for name, word_pairs in PAIRS.items():
            if not word_pairs.isdisjoint(pairs):
                return name
    return ""
