"""Deciding on proposals: taken, changed, rejected, and undone, one at a time.

Whoever shows proposals, the live server or the terminal, decides through this module: each
decision holds the story's lock, is refused where the proposal is not the one that was shown, and
is written as the commands ``accept`` and ``reject`` write it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from pathlib import Path, PurePosixPath
from types import MappingProxyType
from typing import Any

from dossier import accept as lines
from dossier import build, lock, write
from dossier.annotations import parse
from dossier.frozen import dataclass
from dossier.problems import Location, Problem, overtaken
from dossier.proposals import journal, queue
from dossier.proposals.accepting import accept
from dossier.proposals.completing import completed, without_readings
from dossier.proposals.excerpts import Excerpt, excerpts
from dossier.proposals.memory import rejected
from dossier.proposals.pending import Pending, Proposal, blocks, digest, pending
from dossier.proposals.place import FOLDER, UnknownProposal, sheet
from dossier.proposals.rejecting import reject
from dossier.proposals.values import Outcome, Wish

TAKEN, REJECTED, CHANGED, UNDONE = "taken", "rejected", "changed", "undone"
GONE = "Somebody has already decided on this proposal."
DIFFERENT = "Somebody has changed this proposal since it was shown. Look at it again."
NOTHING = "There is no decision to undo."
BUILT_ON = "Something that was written since depends on it, or has changed its lines."


@dataclass(frozen=True, slots=True)
class Choice:
    """What an editor wants done with a proposal."""

    key: str
    """Of the proposal."""
    digest: str
    """Of the proposal as it was shown."""
    values: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    """By key, of those that the editor filled in or changed."""
    dropped: tuple[int, ...] = ()
    """Readings that are left out, counted from 0."""
    into: str = ""
    """The file to append to, where there are several."""


@dataclass(frozen=True, slots=True)
class Decided:
    """What became of a decision."""

    verdict: str
    """What was done; empty where nothing was."""
    title: str = ""
    where: str = ""
    """The file and the line where it stands now."""
    number: int = 0
    """By which it can be undone; 0 where it cannot."""
    message: str = ""
    """Why nothing was done, in a sentence."""
    problems: tuple[Problem, ...] = ()
    """What is wrong with the proposal."""


class Desk:
    """The queue of one story."""

    def __init__(self, root: Path) -> None:
        """Nothing is read yet.

        Args:
            root: the story's folder.
        """
        self.root = root

    def pending(self) -> Pending:
        """What waits for a decision now.

        Raises:
            OSError: the disk refused.
        """
        return pending(self.root, build.gather(self.root).annotations)

    def excerpts(self, proposal: Proposal) -> tuple[Excerpt, ...]:
        """The words that a proposal rests on, in their sentences.

        Args:
            proposal: of the queue.

        Raises:
            OSError: the disk refused.
        """
        texts = queue.texts(build.gather(self.root), rejected(self.root)[0])
        return excerpts(proposal, texts)

    def take(self, choice: Choice) -> Decided:
        """Complete a proposal and write it into the annotations, if nothing is wrong with it.

        What the editor filled in stays in the proposal where it is refused.

        Args:
            choice: of the editor.

        Raises:
            OSError: the disk refused.
        """
        with lock.locked(self.root, _wait):
            return self._done(choice, TAKEN)

    def reject(self, choice: Choice) -> Decided:
        """Remember a proposal as rejected, so that it is not made again.

        Args:
            choice: of the editor.

        Raises:
            OSError: the disk refused.
        """
        with lock.locked(self.root, _wait):
            return self._done(choice, REJECTED)

    def change(self, choice: Choice) -> Decided:
        """Write an editor's values into a proposal, and leave it in the queue.

        Args:
            choice: of the editor.

        Raises:
            OSError: the disk refused.
        """
        with lock.locked(self.root, _wait):
            proposal, refused = self._shown(choice)
            if proposal is None:
                return refused
            problems = self._complete(proposal, choice)
            return Decided("" if problems else CHANGED, proposal.title, problems=problems)

    def undo(self, number: int = 0) -> Decided:
        """Take a decision back: the proposal waits again, as it was when it was decided on.

        Args:
            number: of the decision; the last one where it is 0.

        Raises:
            OSError: the disk refused.
        """
        with lock.locked(self.root, _wait):
            decisions = journal.read(self.root)
            open_ = [made for made in decisions if made.verdict != UNDONE]
            wanted = number or max((made.number for made in open_), default=0)
            decision = next((made for made in open_ if made.number == wanted), None)
            if decision is None:
                return Decided("", message=NOTHING)
            is_last = decision is max(open_, key=lambda made: made.number)
            problem = self._take_back(decision, is_last=is_last)
            if problem:
                return Decided("", decision.title, message=problem)
            # Its number stays, so that no other decision ever gets it.
            gone = replace(decision, verdict=UNDONE, changes=())
            journal.save(self.root, [gone if it is decision else it for it in decisions])
            return Decided(UNDONE, decision.title, where=decision.key)

    def _shown(self, choice: Choice) -> tuple[Proposal | None, Decided]:
        """The proposal, if it still is the one that the editor saw."""
        proposal = self.pending().find(choice.key)
        if proposal is None:
            return None, Decided("", message=GONE)
        if choice.digest and choice.digest != proposal.digest:
            return None, Decided("", proposal.title, message=DIFFERENT)
        return proposal, Decided("")

    def _done(self, choice: Choice, verdict: str) -> Decided:
        proposal, refused = self._shown(choice)
        if proposal is None:
            return refused
        values = _new_values(proposal, choice)
        if verdict == TAKEN:
            problems = self._complete(proposal, choice)
            if problems:
                return Decided("", proposal.title, problems=problems)
        before = journal.snapshot(self.root)
        try:
            outcome = self._moved(proposal, choice, values.get("id", proposal.id), verdict)
        except UnknownProposal as error:
            return Decided("", proposal.title, message=str(error))
        changes = journal.changes(before, journal.snapshot(self.root))
        number = self._recorded(proposal, verdict, changes) if outcome.done else 0
        if not outcome.done:
            return Decided("", proposal.title, problems=outcome.problems)
        (done,) = outcome.done
        where = f"{done.file}:{done.line}"
        return Decided(verdict, proposal.title, where, number, problems=outcome.problems)

    def _moved(self, proposal: Proposal, choice: Choice, id_: str, verdict: str) -> Outcome:
        """Let the command of today do it."""
        is_article = proposal.kind == "articles"
        ids = () if is_article else (id_ if verdict == TAKEN else proposal.id,)
        name = id_ if is_article and verdict == TAKEN else ""
        wish = Wish(proposal.file, ids, name=name, into=choice.into)
        return accept(self.root, wish) if verdict == TAKEN else reject(self.root, wish)

    def _recorded(self, proposal: Proposal, verdict: str, changes: tuple[Any, ...]) -> int:
        decisions = journal.read(self.root)
        number = max((made.number for made in decisions), default=0) + 1
        decision = journal.Decision(number, verdict, proposal.key, proposal.title, changes)
        journal.save(self.root, [*decisions, decision])
        return number

    def _complete(self, proposal: Proposal, choice: Choice) -> tuple[Problem, ...]:
        """Write an editor's values into the proposal; its own file is read again before that."""
        values = _new_values(proposal, choice)
        is_article = proposal.kind == "articles"
        if is_article:
            values.pop("id", "")
        if not values and not choice.dropped:
            return ()
        source = sheet(self.root, Wish(proposal.file))
        parts = blocks(source) or ()
        number = next((n for n, part in enumerate(parts) if digest(part) == proposal.digest), None)
        if number is None:
            return (overtaken(source.file),)
        made = completed(
            without_readings(parts[number], choice.dropped), values, in_list=not is_article
        )
        text = source.content.decode("utf-8")
        new = text.replace(parts[number], made, 1).encode("utf-8")
        if not _reads_alike(source, new, number):
            return (_unfit(source.file, source.shapes[number].at().line),)
        if not write.exchange(source.path, source.content, new):
            return (overtaken(source.file),)
        return ()

    def _take_back(self, decision: journal.Decision, *, is_last: bool) -> str:
        """Put the lines back that a decision took away; why not, where that cannot be.

        The last one is taken back in any case: everything is then as it was before.
        """
        old: dict[str, bytes | None] = {}
        new: dict[str, bytes | None] = {}
        # The drafts first: what stops in between is in both places, as after any crash.
        drafts = f"{build.ANNOTATIONS}/{FOLDER}/"
        ordered = sorted(
            decision.changes,
            key=lambda change: (not change.file.startswith(drafts), change.file),
        )
        for change in ordered:
            path = self.root / change.file
            old[change.file] = path.read_bytes() if path.is_file() else None
            try:
                new[change.file] = journal.undone(change, old[change.file])
            except ValueError:
                return BUILT_ON
        if not is_last and self._breaks(new):
            return BUILT_ON
        for file, content in new.items():
            if content != old[file] and not write.exchange(self.root / file, old[file], content):
                return DIFFERENT
        for file in new:
            write.discard((self.root / file).parent)
        return ""

    def _breaks(self, contents: Mapping[str, bytes | None]) -> bool:
        """Whether something would be wrong that is not wrong now."""
        gathered = build.gather(self.root)
        pretended = replace(gathered, annotations=_with(gathered.annotations, contents))
        before = {_sense(problem) for problem in build.check_gathered(gathered).problems}
        after = {
            _sense(problem)
            for problem in build.check_gathered(pretended).problems
            if problem.code != "seed-unannotated"
        }
        return bool(after - before)


def _new_values(proposal: Proposal, choice: Choice) -> dict[str, str]:
    """What is to be written: what the editor gave, and what was put forward and left so."""
    return {
        known.key: value
        for known in proposal.fields
        if (value := choice.values.get(known.key, known.value).strip()) != known.value
        or (value and not known.is_written)
    }


def _with(annotations: Any, contents: Mapping[str, bytes | None]) -> Any:
    """Annotations with other files in the place of some."""
    more: dict[str, Any] = {}
    for file, content in contents.items():
        path = PurePosixPath(file)
        kind = path.parts[1].removesuffix(".yml")
        if kind == FOLDER or not hasattr(annotations, kind):
            continue
        others = [
            shape for shape in more.get(kind, getattr(annotations, kind)) if shape.at().file != file
        ]
        name = path.stem if kind == "articles" else ""
        made = (
            ()
            if content is None or lines.is_empty(content)
            else parse(content, file, kind, name).shapes
        )
        more[kind] = (*others, *made)
    return replace(annotations, **more)


def _reads_alike(source: Any, new: bytes, number: int) -> bool:
    """Whether only one proposal of a file reads otherwise than before."""
    shapes = parse(new, source.file, source.kind, source.draft).shapes
    if len(shapes) != len(source.shapes):
        return False
    pairs = enumerate(zip(source.shapes, shapes, strict=True))
    return all(old.model_dump() == made.model_dump() for n, (old, made) in pairs if n != number)


def _sense(problem: Problem) -> tuple[str, str, str]:
    """What a problem says, wherever it stands."""
    return problem.code, problem.message, problem.found


def _unfit(file: str, line: int) -> Problem:
    return Problem(
        Location(file, line),
        "draft-form",
        "The proposal cannot be completed without changing the others",
        found="lines that cannot be told apart",
        expected="an entry on lines of its own",
        hint="Change it in the file",
    )


def _wait() -> None:
    """Say nothing while another command works."""
