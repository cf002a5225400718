"""First proposals, for every seed that has no article."""

from __future__ import annotations

from pathlib import Path

from dossier import build, check, draft, write
from dossier.problems import Problem
from dossier.proposals.memory import rejected
from dossier.proposals.place import FOLDER


def draft_annotations(root: Path) -> tuple[write.Written, tuple[Problem, ...]]:
    """Write proposals for every seed that has no article yet into ``annotations/drafts/``.

    Drafts help to make a dossier whole, so problems elsewhere do not stop them; only seeds
    that cannot be read have no draft, and while what was rejected cannot be read, or the
    dossier is of another format, nothing has. What is in doubt about a capture is said with it.

    Raises:
        OSError: the disk refused.
    """
    gathered = build.gather(root)
    turned_down, problems = rejected(root)
    problems = gathered.other_format or problems
    if problems:
        return write.Written((), (), 0), problems
    annotated = {article.seed for article in gathered.annotations.articles}
    cleaned = build.clean_seeds(gathered.seeds, {})
    new = tuple(text for name, text in cleaned.items() if name not in annotated)
    files = draft.drafts(
        new,
        gathered.annotations,
        turned_down,
    )
    seed_problems = tuple(
        problem
        for problem in gathered.problems
        if problem.location.file.removeprefix(f"{build.SEEDS}/") in gathered.unreadable
    )
    written = write.add(root / build.ANNOTATIONS / FOLDER, files)
    return written, (*seed_problems, *check.doubts(new))
