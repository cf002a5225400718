"""What the words that sort contradictions mean, folded where a reader meets them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dossier.interface import say
from dossier.model import Contradiction
from dossier.pages.wording import CONTRADICTION_KINDS, SCOPE, SCOPE_MEANINGS, STATUS, called
from dossier.prose import prose
from dossier.render import addresses, container, element, escape, link, signs


def meanings(page: str, contradictions: Sequence[Contradiction]) -> str:
    """The meaning of each severity, kind, status and scope that occurs, in a fold.

    Args:
        page: the path of the page it stands on.
        contradictions: those shown there; only their words are explained.
    """
    severities = {contradiction.severity for contradiction in contradictions}
    kinds = {contradiction.kind for contradiction in contradictions}
    statuses = {contradiction.status for contradiction in contradictions}
    scopes = {part for contradiction in contradictions for part in contradiction.scope}
    groups = (
        _explained(signs.SEVERITY_MEANINGS, severities, {}),
        _explained(CONTRADICTION_KINDS, kinds, {}),
        _explained(STATUS, statuses, signs.STATUS_WORDS),
        _explained(SCOPE_MEANINGS, scopes, SCOPE),
    )
    more = link(
        say("More on contradictions"), addresses.relative(page, f"{addresses.ABOUT}#contradictions")
    )
    lines = [line for group in groups for line in group]
    summary = element("summary", say("What these words mean"))
    return container(
        "details", summary, "\n".join(lines), more, class_="meanings", data_search_exclude=True
    )


def _explained(
    sense: Mapping[str, str], occurring: set[str], labels: Mapping[str, str]
) -> list[str]:
    """A line for each word that occurs, in the order of the closed list.

    Args:
        sense: what each word of the list means.
        occurring: the words to explain.
        labels: how readers see a word, where that is not the word itself.
    """
    return [
        f"- **{escape(_label(word, labels))}**: {_sentence(say(text))}"
        for word, text in sense.items()
        if word in occurring
    ]


def _label(word: str, labels: Mapping[str, str]) -> str:
    return say(labels[word]) if word in labels else called(word)


def _sentence(text: str) -> str:
    """With one full stop at its end."""
    return escape(prose(f"{text.removesuffix('.')}."))
