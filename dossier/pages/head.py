"""What stands at the top of a page, and the pages that only lead on."""

from __future__ import annotations

from collections.abc import Iterable

from dossier import interface
from dossier.interface import later, say, say_number
from dossier.render import Meta, addresses, container, escape, link, page
from dossier.text import sentences


def head(kicker: str, title: str, deck: str = "") -> str:
    """A small line that says where we are, the title, and a sentence under it.

    Args:
        kicker: Markdown, in one line.
        title: plain text.
        deck: Markdown, in one line.
    """
    top = topped(
        f"{kicker}\n{{: .kicker data-search-exclude }}",
        f"# {escape(title)} {{ data-search-exclude }}",
    )
    return f"{top}\n\n{deck}\n{{: .deck }}" if deck else top


def topped(*blocks: str) -> str:
    """The blocks at a page's top around its title.

    The search cuts a page at its headings. A title that is set apart like this, and left out of
    what is searched, makes what follows a part of the page itself: found under the page's name.
    """
    return container("div", *blocks, class_="head")


def unsearched(heading: str) -> str:
    """A heading at which the search does not cut: what follows is found under the page's name.

    It must stand before all other headings but those in an element that holds their whole
    section.

    Args:
        heading: Markdown, such as ``## In context``.
    """
    return container("div", f"{heading} {{ data-search-exclude }}")


def searched(kind: str, weight: float, *names: str) -> dict[str, Meta]:
    """The front matter that the search reads: what kind of thing this is, and how near it lies.

    Args:
        kind: shown above the title among the results.
        weight: how much more a hit here counts than one on a page that says nothing of it.
        names: other names of the thing; they lead to it as its title does.
    """
    return {"tags": [kind, *dict.fromkeys(names)], "search": {"boost": weight}}


def moved(old: str, new: str, title: str) -> str:
    """The page at an old address: it says where the entry is now, and leads there.

    Args:
        old: the path of this page.
        new: the path of the page it leads to.
        title: the entry's, as plain text.
    """
    target = addresses.relative(old, new)
    meta: dict[str, Meta] = {
        "title": say("Moved: {title}", title=title),
        "redirect": new,
        "search": {"exclude": True},
    }
    return page(
        meta,
        f"# {escape(title)}",
        say("This page is now at {page}.", page=link(escape(title), target)),
    )


def no_article(page_path: str) -> str:
    """What a page says, in one line of Markdown, while the dossier has no article."""
    guide = link(say("The guide"), addresses.relative(page_path, addresses.FIRST_STEPS))
    sentence = later("No articles yet. Put captures in {folder}. {guide} explains what to do next.")
    return say(sentence, folder="`seeds/`", guide=guide)


def listed(parts: Iterable[str], *, either: bool = False) -> str:
    """Parts as a phrase: “a, b and c”; after a negation they are joined by “or”.

    Args:
        parts: Markdown.
        either: whether the last is joined by “or”.
    """
    if interface.is_standing_in():
        apart = [str(interface.within(part)) for part in parts]
        return interface.as_spoken(interface.listed(apart, interface.tongue(), either=either))
    return interface.listed(list(parts), interface.tongue(), either=either)


def counted(number: int, singular: str, plural: str = "") -> str:
    """A number with its noun: “1 point”, “3 points”."""
    return f"{number} {singular if number == 1 else plural or singular + 's'}"


def points_counted(number: int) -> str:
    """How many points: “3 points”."""
    return say_number("{number} point", "{number} points", number)


def capitalized(text: str) -> str:
    """A phrase as a label or the beginning of a sentence."""
    return interface.capital(text)


def first_sentence(text: str, language: str) -> str:
    """The first sentence of an editor's words; empty where there are none.

    Args:
        text: plain.
        language: the dossier's.
    """
    return next((span.of(text) for span in sentences(text, language)), "")


def shortened(url: str) -> str:
    """An address as a person reads it: without the scheme and a closing slash."""
    return url.split("://", 1)[-1].rstrip("/")
