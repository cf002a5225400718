"""The pipeline of the command: everything about one capture is known before any of it is written.

A capture that cannot be added is a problem and stops none of the others.

Which of the articles in a file are meant.

All files of one capture come to be, or none of them does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from dossier import build, capture, fetch, proposals, seeds, stamp, write
from dossier.add import sources
from dossier.add.planning import PROGRAM, Plan, Story, files_of, planned
from dossier.add.values import Added, Material, New, Outcome, PassedOver, Wish
from dossier.frozen import dataclass
from dossier.model import Captured, Field, Metadatum
from dossier.problems import Location, Problem
from dossier.text import length

SHOWN = 20
"""So many articles of a file are listed."""
Problems = tuple[Problem, ...]
EMPTY = "capture-empty"


def add(root: Path, wish: Wish, today: str) -> Outcome:
    """Make seeds of captured files, keep the files, and draft the articles.

    Args:
        root: the story's folder.
        wish: what to add.
        today: the day, such as ``2023-03-05``.

    Raises:
        OSError: the disk refused; of the capture in question nothing is written.
    """
    gathered = build.gather(root)
    if gathered.blocking:
        return Outcome(problems=gathered.blocking)
    folder = seeds.folder_of(root, build.private_folder(gathered.annotations))
    for place in (folder, root / build.ANNOTATIONS / proposals.FOLDER):
        write.clear_half_written(place)
    work = _Work(Story(root, folder, gathered), wish, today)
    for material in work.materials():
        texts = work.texts(material)
        # Every text is tried, whatever became of the one before.
        if all([*map(work.take, texts)]) and texts and material.upload:
            material.upload.unlink()
    return Outcome(
        tuple(work.added), tuple(work.problems), tuple(work.doubts), tuple(work.passed_over)
    )


@dataclass(slots=True)
class _Work:
    """One call of the command at work."""

    story: Story
    wish: Wish
    today: str
    added: list[Added] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    doubts: list[Problem] = field(default_factory=list)
    passed_over: list[PassedOver] = field(default_factory=list)

    def materials(self) -> Iterator[Material]:
        """Every file that is meant and can be read, and every page that was fetched."""
        seen: set[Path] = set()
        for source in self.wish.sources:
            if fetch.is_address(source):
                yield from self._or_problem(self._fetched(source))
                continue
            found = sources.files(source)
            self.problems += found.problems
            self.passed_over += found.passed_over
            for path in found.paths:
                if path.resolve() not in seen:
                    yield from self._or_problem(sources.material(path))
            seen |= {path.resolve() for path in found.paths}
        if self.wish.uploaded:
            for path in sources.uploaded(self.story.folder):
                yield from self._or_problem(sources.material(path, is_upload=True))

    def _or_problem(self, read: Material | Problem) -> Iterator[Material]:
        if isinstance(read, Problem):
            self.problems.append(read)
        else:
            yield read

    def _fetched(self, address: str) -> Material | Problem:
        page = fetch.fetch(address, PROGRAM, allow_private=self.wish.allow_private)
        if isinstance(page, Problem):
            return page
        return Material(address, f"page{page.suffix}", page.content, page=page)

    def texts(self, material: Material) -> tuple[New, ...]:
        """The texts of a file that are meant."""
        charset, article = self.wish.charset, self.wish.article
        data, page = material.data, material.page
        texts, problems = capture.read(data, material.file, charset=charset, page=article)
        if page and problems and problems[0].code == EMPTY:
            # The archive has no page: what was answered may be a text or a document.
            texts, problems = _answered(page, charset)
        if problems:
            self.problems += (_named(problem, material) for problem in problems)
            return ()
        selected, problems = chosen(material, texts, self.wish)
        self.problems += problems
        return selected

    def take(self, new: New) -> bool:
        """Add one text, all of it or nothing; whether it was added."""
        plan = planned(self.story, new, self.wish, self.today)
        stamped = plan if isinstance(plan, Problem) else self._stamped(new.material.data, plan)
        if isinstance(plan, Problem) or isinstance(stamped, Problem):
            self.problems += (item for item in (stamped,) if isinstance(item, Problem))
            return False
        gathered = self.story.gathered
        seeds_now = (*gathered.seeds, plan.seed)
        gathered = replace(gathered, captures=replace(gathered.captures, seeds=seeds_now))
        drafted = proposals.drafted(self.story.root, gathered, {plan.seed.name: plan.origin})
        if drafted.problems:
            self.problems += drafted.problems
            return False
        in_the_way = store(files_of(self.story, new, plan, drafted.files, stamped))
        if in_the_way:
            self.problems.append(_in_the_way(in_the_way))
            return False
        self.story = replace(self.story, gathered=gathered)
        self.doubts += gathered.located((*drafted.doubts, *_doubts(new, plan)))
        self.added.append(_added(new, plan, drafted.files))
        return True

    def _stamped(self, data: bytes, plan: Plan) -> bytes | Problem:
        """A time stamp for an original; empty if none is asked for, or there is one."""
        place = self.story.folder / seeds.ORIGINALS / f"{plan.original}{stamp.SUFFIX}"
        if not self.wish.stamp or place.exists():
            return b""
        private = self.wish.allow_private
        return stamp.ask(data, self.wish.stamp, PROGRAM, allow_private=private)


def _answered(page: fetch.Fetched, charset: str) -> tuple[tuple[Captured, ...], Problems]:
    """The texts of an answer that is no page of HTML."""
    name = PurePosixPath(urlsplit(page.address).path).name or "answer"
    texts, problems = capture.read(page.body, name, declared=page.kind, charset=charset)
    address = Metadatum(Field.URL, page.address, "address of the page")
    return tuple(replace(text, metadata=(address, *text.metadata)) for text in texts), problems


def _added(new: New, plan: Plan, drafts: Iterable[str]) -> Added:
    article = next((path for path in drafts if path.endswith("article.yml")), "")
    return Added(
        brought=new.material.name,
        seed=plan.seed.name,
        original=plan.original,
        draft=f"{build.ANNOTATIONS}/{proposals.FOLDER}/{article}" if article else "",
        words=length(plan.seed.text),
    )


def _named(problem: Problem, material: Material) -> Problem:
    """A problem of a file, at the place that the editor named."""
    return replace(problem, location=replace(problem.location, file=material.name))


def _doubts(new: New, plan: Plan) -> Iterator[Problem]:
    """What whoever took out the text was not sure of."""
    for sentence in new.captured.doubts:
        yield Problem(
            Location(f"{build.SEEDS}/{plan.seed.name}"),
            "capture-doubt",
            sentence.rstrip("."),
            hint="Compare the seed with the original; the draft has the same words",
            is_doubt=True,
        )


def _in_the_way(path: Path) -> Problem:
    return Problem(
        Location(path.name),
        "capture-in-the-way",
        "Something else is where this capture would be written",
        found=path.name,
        expected="no such file",
        hint="Move or rename it; nothing of the capture was written",
    )


def chosen(
    material: Material, texts: Sequence[Captured], wish: Wish
) -> tuple[tuple[New, ...], tuple[Problem, ...]]:
    """The articles of a file that are meant, or that one has to be named.

    Args:
        material: the file.
        texts: all articles in it, in their order.
        wish: where it names an article by its number or by what it is called, that one alone.
    """
    if len(texts) == 1 or wish.every:
        return tuple(New(material, text, len(texts) == 1) for text in texts), ()
    if not wish.article:
        return (), (_several(material, texts, "no article is named"),)
    meant = [
        text
        for number, text in enumerate(texts, start=1)
        if wish.article in {str(number), text.label}
    ]
    if len(meant) != 1:
        problem_text = f"{wish.article}, which is {len(meant) or 'none'} of them"
        return (), (_several(material, texts, problem_text),)
    return (New(material, meant[0], is_only=False),), ()


def _several(material: Material, texts: Sequence[Captured], problem_text: str) -> Problem:
    listed = [
        f"{number}. {_label(text).removeprefix(f'{number}. ')}"
        for number, text in enumerate(texts, start=1)
    ]
    if len(listed) > SHOWN:
        listed[SHOWN:] = [f"and {len(texts) - SHOWN} more"]
    return Problem(
        Location(material.name),
        "capture-articles",
        f"There are {len(texts)} articles in this file",
        found=problem_text,
        expected="--article and the number of one, or --all:\n" + "\n".join(listed),
        hint="Add the command's option --article 1, or --all for all of them",
    )


def _label(text: Captured) -> str:
    words = text.label or text.text.strip().partition("\n")[0]
    return words if len(words) <= 90 else f"{words[:90]} …"


def store(files: Mapping[Path, bytes]) -> Path | None:
    """Write files where there are none; the seed comes last, so that it never stands alone.

    What a kill leaves behind is an original or a draft whose seed is missing: the same command
    finishes it.

    Args:
        files: by path, in the order in which they are written. One that is there with the same
            bytes is left alone.

    Returns:
        The file that is in the way; nothing if all were written.

    Raises:
        OSError: the disk refused; what was written is gone again.
    """
    written: list[Path] = []
    try:
        for path, content in files.items():
            if path.is_file() and path.read_bytes() == content:
                continue
            if not write.exchange(path, None, content):
                _take_back(written)
                return path
            written.append(path)
    except BaseException:
        _take_back(written)
        raise
    return None


def _take_back(written: list[Path]) -> None:
    for path in written:
        path.unlink(missing_ok=True)
        write.discard(path.parent)
