"""The queue in a terminal: one proposal after another, decided on with one key each."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dossier.cli.folder import in_dossier
from dossier.cli.output import show
from dossier.terminal import has_colour, say

if TYPE_CHECKING:
    from dossier.proposals.desk import Choice, Decided, Desk
    from dossier.proposals.excerpts import Excerpt
    from dossier.proposals.fields import Field
    from dossier.proposals.pending import Pending, Proposal

KEYS = "t take, c change, r reject, l leave, n next kind, b back, u undo, q quit"
_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""Signs that a terminal could obey."""


@click.command("decide")
@click.argument("kind", required=False, default="")
@in_dossier
def decide(root: Path, kind: str) -> None:
    """Decide on proposals, one after another: take, change, reject or leave each with one key.

    With a KIND (articles, actors, quotations, points, timeline
    or additions), only on those. Whatever is
    taken is checked like everything else. The live server has a page that does the same.
    """
    from dossier.proposals.desk import Desk  # noqa: PLC0415 (only this command needs it)
    from dossier.proposals.pending import ORDER  # noqa: PLC0415

    if kind and kind not in ORDER:
        raise click.UsageError(f"{kind} is no kind of proposals. There are: {', '.join(ORDER)}.")
    _Session(Desk(root), kind).run()


class _Session:
    """One editor at a terminal."""

    def __init__(self, desk: Desk, kind: str) -> None:
        self.desk = desk
        self.kind = kind
        self.left: list[str] = []
        """Keys of what was left, the last at the end."""
        self.first = ""
        """The key of what is to be shown next; empty for whatever comes."""
        self.done: list[int] = []
        """Numbers of this editor's decisions."""

    def run(self) -> None:
        """Go on until nothing waits, or the editor has had enough."""
        queued = self.desk.pending()
        if queued.problems:
            show(queued.problems, "text")
        while waiting := self._next(queued):
            count = sum(not self.kind or other.kind == self.kind for other in queued.proposals)
            for line in lines(waiting, self.desk.excerpts(waiting), count):
                say(line)
            if not self._decide(waiting):
                return
            queued = self.desk.pending()
        rest = f" {len(set(self.left))} were left." if self.left else ""
        say(f"Nothing waits for a decision.{rest}")

    def _next(self, queued: Pending) -> Proposal | None:
        wanted, self.first = queued.find(self.first), ""
        waiting = (
            proposal
            for proposal in queued.proposals
            if proposal.key not in self.left and (not self.kind or proposal.kind == self.kind)
        )
        return wanted or next(waiting, None)

    def _decide(self, waiting: Proposal) -> bool:
        """Ask for a key and obey it; whether to go on."""
        from dossier.proposals.desk import Choice  # noqa: PLC0415

        choice = Choice(waiting.key, waiting.digest)
        match _key():
            case "t":
                self._told(self.desk.take(_completed(waiting, choice)), waiting)
            case "c":
                self._told(self.desk.take(_changed(waiting, choice)), waiting)
            case "r":
                self._told(self.desk.reject(choice), waiting)
            case "l":
                self.left.append(waiting.key)
            case "n":
                self.left += (
                    one.key for one in self.desk.pending().proposals if one.kind == waiting.kind
                )
            case "b":
                self.first = self.left.pop() if self.left else waiting.key
            case "u":
                undone = self.desk.undo(self.done.pop() if self.done else 0)
                self.first = undone.where or waiting.key
                self._told(undone, waiting)
            case "q" | "":
                return False
            case _:
                say(KEYS)
                self.first = waiting.key
        return True

    def _told(self, decided: Decided, waiting: Proposal) -> None:
        if decided.number:
            self.done.append(decided.number)
        if decided.problems:
            show(decided.problems, "text")
        if decided.message:
            say(decided.message)
        elif decided.verdict:
            place = f", now at {decided.where}" if decided.number else ""
            say(f"{decided.verdict}: {plain(decided.title)}{place}")
        if not decided.verdict:
            self.first = waiting.key


def lines(waiting: Proposal, shown: Sequence[Excerpt], count: int) -> Iterator[str]:
    """A proposal as it is printed.

    Args:
        waiting: the proposal.
        shown: the words that it rests on.
        count: how many wait.
    """
    likely = "" if waiting.likelihood is None else f", {waiting.likelihood:.0%} likely"
    yield ""
    yield f"-- {waiting.kind}{likely}; {count} waiting"
    yield plain(waiting.title)
    yield from (f"   why: {plain(reason)}" for reason in waiting.reasons)
    for excerpt in shown:
        number = "" if excerpt.reading is None else f"{excerpt.reading + 1} "
        lost = "" if excerpt.is_exact else " (not in the article's words)"
        yield f" {number}{plain(excerpt.article)}{lost}: {_marked(excerpt)}"
    yield from (
        f"   {known.key}: {plain(known.value)}{' (still missing)' if known.is_missing else ''}"
        for known in waiting.fields
        if known.value or known.is_missing
    )


def plain(text: str) -> str:
    """Words without what a terminal could take for a command.

    Args:
        text: of an article, or of an editor.
    """
    return _CONTROL.sub("\ufffd", " ".join(text.split()))


def _marked(excerpt: Excerpt) -> str:
    """Sentences with the words that differ, or else those cited, in signs or in bold."""
    marked = excerpt.stress or excerpt.cited
    before, after = ("\x1b[1m", "\x1b[0m") if has_colour() else ("[", "]")
    edges = sorted({0, len(excerpt.text)} | {edge for it in marked for edge in (it.start, it.end)})
    parts = []
    for start, end in pairwise(edges):
        words = _CONTROL.sub("\ufffd", re.sub(r"\s+", " ", excerpt.text[start:end]))
        is_inside = any(span.start <= start and end <= span.end for span in marked)
        is_all = start == 0 and end == len(excerpt.text)
        parts.append(f"{before}{words}{after}" if is_inside and not is_all else words)
    return "".join(parts)


def _key() -> str:
    """The key that an editor presses; the first letter of a line where no terminal is there."""
    if sys.stdin.isatty():
        click.echo(f"{KEYS}: ", nl=False)
        pressed = click.getchar()
        click.echo(plain(pressed))
        return pressed.lower()
    return sys.stdin.readline().strip()[:1].lower()


def _completed(waiting: Proposal, choice: Choice) -> Choice:
    """The choice with what is still missing, asked for one by one."""
    asked = [known for known in waiting.fields if known.is_missing]
    return _with(choice, {known.key: _value(known) for known in asked})


def _changed(waiting: Proposal, choice: Choice) -> Choice:
    """The choice with every value that the editor wants otherwise; an empty line keeps one."""
    values = {known.key: _value(known) for known in waiting.fields}
    readings = getattr(waiting.shape, "readings", ())
    numbers = _line("Readings to leave out, by number") if len(readings) > 1 else ""
    dropped = tuple(int(number) - 1 for number in re.findall(r"\d+", numbers))
    return _with(choice, values, dropped)


def _with(choice: Choice, values: dict[str, str], dropped: tuple[int, ...] = ()) -> Choice:
    kept = {key: value for key, value in values.items() if value}
    return replace(choice, values=kept, dropped=dropped)


def _value(known: Field) -> str:
    of = f" ({', '.join(known.choices[:8])})" if known.choices else ""
    now = f" [{plain(known.value)}]" if known.value else ""
    return _line(f"{known.key}{of}{now}")


def _line(words: str) -> str:
    """A line that the editor types."""
    click.echo(f"   {words}: ", nl=False)
    return sys.stdin.readline().strip()
