"""Single mistakes that an editor makes, applied to a line of a file."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

PAIR = re.compile(r"^(?P<before> *(?:- )?)(?P<key>[a-z0-9-]+): (?P<value>[^\s{\[>|#\"'][^{\[#]*)$")
IDS = {"article", "record", "event", "topic", "speaker", "point"}
LISTED = {"certainty", "kind", "severity", "status", "condition", "mode", "publish", "period"}
DATES = {"date", "looked-up", "published"}
NEEDED = {
    "seed", "sha256", "siglum", "outlet", "condition", "trust", "name", "description",
    "question", "topic", "severity", "status", "explanation", "title", "speaker",
    "looked-up", "meaning",
}  # fmt: skip


@dataclass(frozen=True)
class Line:
    """A line that can be edited: one key with a text on the same line."""

    number: int
    """From zero."""
    before: str
    key: str
    value: str
    whole: bool
    """Whether the value ends with the line."""
    first: bool
    """Whether it is the first of its entry."""
    above: str
    """The lines just above."""

    def with_value(self, value: str) -> str:
        return f"{self.before}{self.key}: {value}"


def lines(text: str) -> list[Line]:
    """The lines of a file that mistakes are made in."""
    listed = text.split("\n")
    found = []
    block = -1
    for number, line in enumerate(listed):
        indent = len(line) - len(line.lstrip())
        if block >= 0 and line.strip() and indent > block:
            continue
        block = -1
        if re.search(r": [>|]-?$", line):
            block = len(line) - len(line.lstrip(" -"))
        met = PAIR.match(line)
        if met and not _goes_on_in_braces(line):
            column = met.start("key")
            after = listed[number + 1] if number + 1 < len(listed) else ""
            goes_on = bool(after.strip()) and len(after) - len(after.lstrip()) > column
            first = "- " in met["before"] or column == 0
            above = "\n".join(listed[max(0, number - 3) : number])
            parts = met["before"], met["key"], met["value"]
            found.append(Line(number, *parts, not goes_on, first, above))
    return found


def _goes_on_in_braces(line: str) -> bool:
    """Whether braces that an earlier line opened end here: how far it is indented is free."""
    return line.count("}") > line.count("{")


Mistake = Callable[[Line, Random], str | None]
"""The line with the mistake; nothing where it cannot be made."""


def misspelt_key(line: Line, random: Random) -> str | None:
    if len(line.key) < 5:
        return None
    at = random.randrange(1, len(line.key) - 1)
    return f"{line.before}{line.key[:at]}{line.key[at + 1 :]}: {line.value}"


def no_space(line: Line, random: Random) -> str | None:
    return f"{line.before}{line.key}:{line.value}" if line.whole else None


def no_colon(line: Line, random: Random) -> str | None:
    return f"{line.before}{line.key} {line.value}" if line.whole else None


def tab(line: Line, random: Random) -> str | None:
    return None if line.first else "\t" + f"{line.before}{line.key}: {line.value}".lstrip()


def too_deep(line: Line, random: Random) -> str | None:
    return None if line.first else f" {line.before}{line.key}: {line.value}"


def too_shallow(line: Line, random: Random) -> str | None:
    return None if line.first else f"{line.before[1:]}{line.key}: {line.value}"


def open_quote(line: Line, random: Random) -> str | None:
    return line.with_value(f'"{line.value}') if '"' not in line.value else None


def colon_in_text(line: Line, random: Random) -> str | None:
    return line.with_value(f"so: {line.value}") if line.whole else None


def sign(line: Line, random: Random) -> str | None:
    return line.with_value(f"{random.choice('@`%')}{line.value}")


def anchor(line: Line, random: Random) -> str | None:
    return line.with_value(f"&a {line.value}")


def tag(line: Line, random: Random) -> str | None:
    return line.with_value(f"!a {line.value}")


def truth(line: Line, random: Random) -> str | None:
    if not line.whole or line.key in {*LISTED, "sha256", "siglum", "url", "archived", "language"}:
        return None
    return line.with_value(random.choice(["no", "on", "Yes", "12:30", "1e3", "010"]))


def twice(line: Line, random: Random) -> str | None:
    if not line.whole:
        return None
    written = f"{line.before}{line.key}: {line.value}"
    return f"{written}\n{' ' * len(line.before)}{line.key}: {line.value}"


def emptied(line: Line, random: Random) -> str | None:
    return f"{line.before}{line.key}:" if line.whole and line.key in NEEDED else None


def left_out(line: Line, random: Random) -> str | None:
    return "" if line.whole and line.key in NEEDED and not line.first else None


def dangling(line: Line, random: Random) -> str | None:
    return line.with_value(f"{line.value}-x") if line.key in IDS else None


def no_id(line: Line, random: Random) -> str | None:
    return line.with_value(line.value.upper()) if line.key in {*IDS, "id"} else None


def unlisted(line: Line, random: Random) -> str | None:
    return line.with_value("perhaps") if line.key in LISTED else None


def no_date(line: Line, random: Random) -> str | None:
    if line.key not in DATES:
        return None
    return line.with_value(random.choice(["2023-02-30", "soon", "2023-13", "12 May 2023"]))


def control(line: Line, random: Random) -> str | None:
    at = random.randrange(len(line.value))
    return line.with_value(f"{line.value[:at]}\x07{line.value[at:]}")


def other_words(line: Line, random: Random) -> str | None:
    if line.key != "quote" or not line.whole or len(line.value.split()) < 3:
        return None
    if "record: " in line.above:
        return None  # a record's words stand in no article
    words = line.value.split()
    words[random.randrange(len(words))] = "xylophone"
    return line.with_value(" ".join(words))


def bullet(line: Line, random: Random) -> str | None:
    if "- " not in line.before:
        return None
    sign = random.choice("•–*")
    return f"{line.before.replace('-', sign)}{line.key}: {line.value}"


def special_space(line: Line, random: Random) -> str | None:
    space = random.choice("\u00a0\u2009\u202f")
    return f"{line.before}{line.key}:{space}{line.value}" if line.whole else None


def wide_colon(line: Line, random: Random) -> str | None:
    return f"{line.before}{line.key}： {line.value}" if line.whole else None


def merge(line: Line, random: Random) -> str | None:
    whole = f"{line.before}{line.key}: {line.value}"
    return f"<<<<<<< HEAD\n{whole}\n=======\n{whole}\n>>>>>>> other" if line.whole else None


def fence(line: Line, random: Random) -> str | None:
    return f"```\n{line.before}{line.key}: {line.value}"


MISTAKES: tuple[Mistake, ...] = (
    misspelt_key, no_space, no_colon, tab, too_deep, too_shallow, open_quote, colon_in_text, sign,
    anchor, tag, truth, twice, emptied, left_out, dangling, no_id, unlisted, no_date, control,
    other_words, bullet, special_space, wide_colon, merge, fence,
)  # fmt: skip
