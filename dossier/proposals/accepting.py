"""From a draft into the annotations, once it holds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from dossier import accept as lines
from dossier import build, draft, write
from dossier.annotations import ADDITIONS
from dossier.problems import Location, Problem, overtaken
from dossier.proposals import queue
from dossier.proposals.adding import add_items
from dossier.proposals.place import QUEUE, Sheet, UnknownProposal, chosen, sheet, wrong_in
from dossier.proposals.taking import cut, leave
from dossier.proposals.target import Target, appended, target
from dossier.proposals.values import Done, Outcome, Wish
from dossier.schema import AdditionShape, Shape, modeline, original_files
from dossier.schema.forms import ID, LONGEST


def accept(root: Path, wish: Wish) -> Outcome:
    """Move proposals into the annotations.

    1. The proposals that are meant are read, and held against everything else.
    2. Their lines are appended to the file that they belong in; an article is a new file.
    3. They are taken out of the draft.

    Where anything is wrong nothing is written. A crash between the last two leaves a proposal
    in both places: accepting it again takes it out of the draft.

    Args:
        root: the project's folder.
        wish: from the command line.

    Raises:
        UnknownProposal: the command names what is not there.
        OSError: the disk refused.
    """
    source = sheet(root, wish)
    if source.kind == "articles":
        return _article(root, source, wish)
    which = () if source.found.unread else chosen(source, wish)
    wrong = wrong_in(source, which)
    if wrong:
        return Outcome(problems=wrong)
    return (_additions if source.kind == ADDITIONS else _entries)(root, source, which, wish)


def _entries(root: Path, source: Sheet, which: Sequence[int], wish: Wish) -> Outcome:
    """Move entries of a list."""
    gathered = build.gather(root)
    if gathered.blocking:
        return Outcome(problems=gathered.blocking)
    existing = [item.model_dump() for item in getattr(gathered.annotations, source.kind)]
    fresh = [index for index in which if source.shapes[index].model_dump() not in existing]
    wrong = _against(gathered, source, [source.shapes[index] for index in fresh])
    if wrong:
        return Outcome(problems=wrong)
    taken = cut(source, which)
    if isinstance(taken, Problem):
        return Outcome(problems=(taken,))
    entries = [taken.entries[which.index(index)] for index in fresh]
    goal = appended(target(root, source, wish), entries, [source.shapes[i] for i in fresh])
    if isinstance(goal, Problem):
        return Outcome(problems=(goal,))
    if fresh and not write.exchange(goal.path, goal.old, goal.new):
        return Outcome(problems=(overtaken(goal.file),))
    problems = leave(source, taken.rest)
    left = len(source.shapes) - len(which)
    return Outcome(_done(gathered, goal, source, which), source.file, left, problems)


def _additions(root: Path, source: Sheet, which: Sequence[int], wish: Wish) -> Outcome:
    """Put items into entries that exist."""
    if wish.into:
        raise UnknownProposal("An addition goes where its entry is: leave out --into.")
    gathered = build.gather(root)
    if gathered.blocking:
        return Outcome(problems=gathered.blocking)
    taken = cut(source, which)
    if isinstance(taken, Problem):
        return Outcome(problems=(taken,))
    done, problems = add_items(root, gathered, source, which, taken.entries)
    if problems:
        return Outcome(problems=problems)
    problems = _instead(source, which) + leave(source, taken.rest)
    return Outcome(done, source.file, len(source.shapes) - len(which), problems)


def _instead(source: Sheet, which: Sequence[int]) -> tuple[Problem, ...]:
    """Take away the draft of an article whose capture is now a version, unless it was changed."""
    beside = source.path.with_name("article.yml")
    is_version = any(getattr(source.shapes[index], "version", None) for index in which)
    if not is_version or source.path.name != draft.VERSION or not beside.is_file():
        return ()
    content = beside.read_bytes()
    is_untouched = draft.is_untouched(source.content.decode("utf-8"), content)
    if not is_untouched or write.exchange(beside, content, None):
        return ()
    return (overtaken(source.file),)


def _done(
    gathered: build.Gathered, goal: Target, source: Sheet, which: Sequence[int]
) -> tuple[Done, ...]:
    """Where the accepted proposals stand now: appended, or there since an earlier run."""
    before = {item.id: item.at() for item in getattr(gathered.annotations, source.kind)}
    appended_at = iter(goal.lines)
    done = []
    for index in which:
        id_ = str(getattr(source.shapes[index], "id", ""))
        location = before.get(id_)
        done.append(
            Done(id_, location.file, location.line)
            if location
            else Done(id_, goal.file, next(appended_at))
        )
    return tuple(done)


def _article(root: Path, source: Sheet, wish: Wish) -> Outcome:
    """Make an article's draft the file of the article."""
    if wish.ids or wish.into:
        raise UnknownProposal(f"{source.file} is a single proposal: do not name another id.")
    if wish.name and not re.fullmatch(ID, wish.name):
        raise UnknownProposal(
            f"{wish.name} is not an id: use lower-case letters, digits and single hyphens."
        )
    if len(wish.name) > LONGEST:
        raise UnknownProposal(
            f"An id has {LONGEST} characters at most, and this one has {len(wish.name)}."
        )
    if source.found.problems:
        return Outcome(problems=source.found.problems)
    (shape,) = source.shapes
    id_ = str(getattr(shape, "id", ""))
    file = f"{build.ANNOTATIONS}/articles/{id_}.yml"
    notes = (modeline("articles", draft.DEPTH).rstrip(), *draft.NOTES)
    content = lines.headed(source.content, modeline("articles", 1), notes)
    existing = (root / file).read_bytes() if (root / file).is_file() else None
    gathered = build.gather(root, original_files(source.shapes))
    if gathered.blocking:
        return Outcome(problems=gathered.blocking)
    if existing is None:
        wrong = _against(gathered, source, [shape])
        if wrong:
            return Outcome(problems=wrong)
        if not write.exchange(root / file, None, content):
            return Outcome(problems=(overtaken(file),))
    elif existing != content:
        return Outcome(problems=(_in_the_way(file),))
    problems = _name_in_sheets(root, source, id_) or leave(source, b"")
    return Outcome((Done(id_, file, 1),), source.file, 0, problems)


def _name_in_sheets(root: Path, source: Sheet, id_: str) -> tuple[Problem, ...]:
    """Give the draft's actors and quotations the id that the article has now."""
    if id_ == source.draft:
        return ()
    problems: list[Problem] = []
    drafts = source.path.parents[1]
    beside = [source.path.with_name(name) for name in ("actors.yml", "quotations.yml")]
    for path in (*beside, *(drafts / name for name in QUEUE)):
        if not path.is_file():
            continue
        other = sheet(root, Wish(str(path)))
        places = [(place.line, place.column) for place in _naming(other, source.draft)]
        changed = lines.renamed(other.content, places, source.draft, id_)
        if path.name in QUEUE and path.parent == drafts:
            changed = queue.remarked(other.content, changed, other.file, other.kind)
        if changed != other.content and not write.exchange(path, other.content, changed):
            problems.append(overtaken(other.file))
    return tuple(problems)


def _naming(other: Sheet, article: str) -> Iterator[Location]:
    """Where a draft's actors or quotations name an article."""
    for shape in other.shapes:
        own = getattr(shape, "reading", None)
        titles = getattr(shape, "titles", [])
        if isinstance(shape, AdditionShape) and shape.title:
            titles = [shape.title]
        for reading in (*getattr(shape, "readings", []), *([own] if own else []), *titles):
            if reading.article == article:
                yield reading.at("article")
        named_alias = getattr(shape, "alias", None)
        for alias in (*getattr(shape, "aliases", []), *([named_alias] if named_alias else [])):
            for index, named in enumerate(alias.articles):
                if named == article:
                    yield alias.at("articles", index)


def _against(
    gathered: build.Gathered, source: Sheet, shapes: Sequence[Shape]
) -> tuple[Problem, ...]:
    """What would be wrong with the proposals among the annotations, and only then."""
    before = {_line(problem) for problem in build.check_gathered(gathered).problems}
    more: dict[str, Any] = {
        source.kind: (*getattr(gathered.annotations, source.kind), *shapes),
    }
    pretended = replace(gathered, annotations=replace(gathered.annotations, **more))
    after = build.check_gathered(pretended).problems
    return tuple(problem for problem in after if _line(problem) not in before)


def _line(problem: Problem) -> tuple[str, int]:
    return problem.location.file, problem.location.line


def _in_the_way(file: str) -> Problem:
    return Problem(
        Location(file),
        "draft-in-the-way",
        "There is already an article of this name",
        found="a file with different contents",
        expected="no such file",
        hint="Choose another id with --as; nothing was written",
    )
