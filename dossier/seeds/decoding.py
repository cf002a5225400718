"""The bytes of a seed as text: they must be UTF-8, and the text of an article."""

from __future__ import annotations

import hashlib
import re
import shlex

from dossier.model import Seed
from dossier.problems import Location, Problem
from dossier.text.encodings import ENCODINGS, SAMPLE, readings, wide

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


def decoded(data: bytes, name: str, display_path: str) -> Seed | Problem:
    """The seed in these bytes, when they are UTF-8.

    Args:
        data: of the file.
        name: of the seed.
        display_path: of the file, for the message.
    """
    encoding = wide(data)
    if encoding:
        return Problem(
            Location(display_path, 1, 1),
            "seed-encoding",
            f"The seed is {encoding}, not UTF-8",
            found=f"the bytes {data[:4].hex(' ')} at the beginning",
            expected="UTF-8",
            hint=f"Convert it: iconv -f {encoding} -t UTF-8 {quoted(name)} > converted.txt",
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
        hint=f"Move it out of the seeds; then python3 scripts/add.py {quoted(name)} takes its "
        "text and keeps the file as the original",
    )


def quoted(name: str) -> str:
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
    convert = f"iconv -f {ENCODINGS[first]} -t UTF-8 {quoted(name)} > converted.txt"
    lines = [
        f"As {ENCODINGS[first]} it reads: {samples[first]}",
        f"If these are its words, convert it: {convert}",
    ]
    lines += [f"As {ENCODINGS[other]} it would read: {samples[other]}" for other in others]
    return "\n".join(lines)
