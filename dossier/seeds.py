"""Reading the captures: every text file of a folder becomes a seed, or a problem.

A seed is the file as it is: byte order mark, line ends, no-break and zero-width characters
all stay where the capture has them. Only the bytes must be UTF-8.
"""

from __future__ import annotations

import hashlib
import re
import shlex
from pathlib import Path

from dossier.links import leads_out, outside_problem
from dossier.model import Seed
from dossier.problems import Location, Problem, is_left_over
from dossier.text.encodings import ENCODINGS, SAMPLE, readings, wide

SUFFIX = ".txt"
MOST_BYTES = 1_000_000
"""Of a seed; the longest articles have a fifth of that."""
MOST_SEEDS = 500
"""Of a dossier; each is compared with all others."""
SHOWN = 60
"""How much of a line is shown, in code points."""
FORMATS = {
    "HTML": re.compile(r"(?is)(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b"),
    "rich text (RTF)": re.compile(r"\{\\rtf\d"),
    "a saved mail or web archive (MIME)": re.compile(
        r"(?:[A-Z][\w-]*:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*)*?"
        r"(?:MIME-Version|Content-Transfer-Encoding):"
    ),
    "a web archive (WARC)": re.compile(r"WARC/\d"),
    "a PDF": re.compile(r"%PDF-\d"),
}
"""How texts begin that are the source of something else."""


def read(folder: Path) -> tuple[tuple[Seed, ...], tuple[Problem, ...]]:
    """Every seed of ``folder``, in the order of the names, and every file that is none.

    Whatever does not end in ``.txt`` is a problem, for it would be passed over in silence; but
    for hidden files, a ``README.md``, and what editors and systems leave behind.
    """
    place = folder.name or str(folder)
    try:
        paths = sorted(folder.iterdir(), key=lambda path: path.name)
    except OSError as error:
        return (), (_no_folder(place, error),)
    paths = [path for path in paths if not is_left_over(path.name)]
    if len(paths) > MOST_SEEDS:
        return (), (_too_many(place, len(paths)),)
    seeds: list[Seed] = []
    problems: list[Problem] = []
    for path in paths:
        seed = _read(path, f"{place}/{path.name}")
        if isinstance(seed, Seed):
            seeds.append(seed)
        else:
            problems.append(seed)
    return tuple(seeds), tuple(problems)


def _too_many(place: str, count: int) -> Problem:
    return Problem(
        Location(place),
        "seeds-many",
        "There are more seeds than a dossier can have",
        found=f"{count:,} files",
        expected=f"at most {MOST_SEEDS}",
        hint="Keep the articles of one story, and move the other files elsewhere",
    )


def _no_folder(place: str, error: OSError) -> Problem:
    """The problem of a folder that cannot be listed."""
    missing = isinstance(error, FileNotFoundError)
    return Problem(
        Location(place),
        "seeds-folder",
        "There is no folder of seeds" if missing else "The folder of seeds cannot be read",
        found=_refusal(error),
        expected=f"a folder {place}/ with a text file for each article",
        hint=f"Create the folder {place}/ and put the captures in it",
    )


def _refusal(error: OSError) -> str:
    """Why the system hands out no bytes, in words that are the same on every system."""
    if isinstance(error, FileNotFoundError):
        return "nothing with that name"
    if isinstance(error, NotADirectoryError):
        return "a file"
    if isinstance(error, PermissionError):
        return "reading is not allowed"
    return error.strerror or type(error).__name__


def _read(path: Path, display_path: str) -> Seed | Problem:
    """The seed in one file, or what is wrong with it."""
    if path.is_dir():
        return Problem(
            Location(display_path),
            "seed-suffix",
            "There cannot be a folder among the seeds",
            found=f"{path.name}/",
            expected=f"text files that end in {SUFFIX}",
            hint="Move its text files up into the folder above, and everything else elsewhere",
        )
    if path.suffix != SUFFIX:
        return _other_suffix(path, display_path)
    data = _content(path, display_path)
    if isinstance(data, Problem):
        return data
    if not data.strip(b"\xef\xbb\xbf \t\r\n\0"):
        return Problem(
            Location(display_path),
            "seed-empty",
            "The seed is empty",
            found=f"{len(data)} bytes, none of them words",
            expected="the text of an article",
            hint="Capture the article again, or delete the file",
        )
    return _decoded(data, path.name, display_path)


def _size(path: Path) -> int:
    """How many bytes a file has.

    Raises:
        OSError: it is no file, or the system says nothing of it.
    """
    if path.exists() and not path.is_file():
        raise OSError(0, "not a file")  # reading a pipe would never end
    return path.stat().st_size


def _content(path: Path, display_path: str) -> bytes | Problem:
    """What a file holds, or why it is not read."""
    if leads_out(path, path.parent.parent):
        return outside_problem(path, display_path)
    try:
        size = _size(path)
        if size <= MOST_BYTES:
            return path.read_bytes()
    except OSError as error:
        return Problem(
            Location(display_path),
            "seed-unreadable",
            "The seed cannot be read",
            found=_refusal(error),
            hint="Check that the file exists and that you have permission to read it",
        )
    return Problem(
        Location(display_path),
        "seed-large",
        "The file is far larger than an article",
        found=f"{size:,} bytes",
        expected=f"at most {MOST_BYTES:,}",
        hint="Capture the text of the article alone, without pictures and other pages",
    )


def _other_suffix(path: Path, display_path: str) -> Problem:
    name = path.name.removesuffix(path.suffix) + SUFFIX
    if path.suffix.lower() == SUFFIX:
        return Problem(
            Location(display_path),
            "seed-suffix",
            "The name of a seed must end in lower-case .txt",
            found=path.name,
            expected=name,
            hint=f"Rename the file to {name}",
        )
    return Problem(
        Location(display_path),
        "seed-suffix",
        "A seed must be a text file whose name ends in .txt",
        found=path.name,
        expected=name,
        hint=f"Save its text as {name}, or move the file out of the seeds",
    )


def _decoded(data: bytes, name: str, display_path: str) -> Seed | Problem:
    """The seed in these bytes, when they are UTF-8."""
    encoding = wide(data)
    if encoding:
        return Problem(
            Location(display_path, 1, 1),
            "seed-encoding",
            f"The seed is {encoding}, not UTF-8",
            found=f"the bytes {data[:4].hex(' ')} at the beginning",
            expected="UTF-8",
            hint=f"Convert it: iconv -f {encoding} -t UTF-8 {_quoted(name)} > converted.txt",
        )
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _not_utf8(data, error, name, display_path)
    return _format(text, name, display_path) or Seed(name, text, hashlib.sha256(data).hexdigest())


def _format(text: str, name: str, display_path: str) -> Problem | None:
    """The problem of a text that is the source of something else; nothing for plain text."""
    begin = text[:SAMPLE].lstrip("\ufeff \t\r\n")
    form = next((name for name, sign in FORMATS.items() if sign.match(begin)), "")
    if not form:
        return None
    line = text[: len(text) - len(text.lstrip("\ufeff \t\r\n"))].count("\n") + 1
    source = begin.partition("\n")[0].rstrip("\r")
    return Problem(
        Location(display_path, line, 1, source),
        "seed-format",
        f"The seed is {form}, not the text of an article",
        found=source[:SHOWN],
        expected="plain text, as it reads in a browser or a mail program",
        hint=f"Open {_quoted(name)} in the program it is made for, and save or copy its text",
    )


def _quoted(name: str) -> str:
    """A file's name for a command line; one that begins with a hyphen is no option."""
    return shlex.quote(f"./{name}" if name.startswith("-") else name)


def _not_utf8(data: bytes, error: UnicodeDecodeError, name: str, display_path: str) -> Problem:
    """The problem of a byte that stands in no UTF-8 text, with its line and column."""
    before = data[: error.start].decode("utf-8")
    begin = before.rfind("\n") + 1
    line = before.count("\n") + 1
    return Problem(
        Location(display_path, line, len(before) - begin + 1, before[begin:]),
        "seed-encoding",
        "The seed is not UTF-8",
        found=f"the byte {data[error.start]:#04x} at offset {error.start}",
        expected="UTF-8",
        hint=_conversion(data, error.start, name),
    )


def _conversion(data: bytes, start: int, name: str) -> str:
    """How to convert the bytes of a seed: the readings that fit, the likeliest first."""
    possible = readings(data)
    if not possible:
        return "No usual encoding fits: ask where the file comes from, or capture it again"
    begin = data[:start].rfind(b"\n") + 1
    samples = {
        encoding: " ".join(data[begin:].decode(encoding, "replace").split())[:SHOWN]
        for encoding in possible
    }
    first, *others = samples
    convert = f"iconv -f {ENCODINGS[first]} -t UTF-8 {_quoted(name)} > converted.txt"
    lines = [
        f"As {ENCODINGS[first]} it reads: {samples[first]}",
        f"If these are its words, convert it: {convert}",
    ]
    lines += [f"As {ENCODINGS[other]} it would read: {samples[other]}" for other in others]
    return "\n".join(lines)
