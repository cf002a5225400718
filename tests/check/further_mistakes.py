"""Further single mistakes of editors, each made in the lines of a file as they stand.

A mistake gives the lines as they are then, and where it may be told: the first and the last line,
from zero, in the changed file. Nothing where it cannot be made at a line.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

Made = tuple[list[str], int, int]
Mistake = Callable[[list[str], int, Random], Made | None]

_KEY = re.compile(r"^(?P<before> *(?:- )?)(?P<key>[a-z0-9-]+):(?P<rest> .*)?$")
_NAMES = {"article", "record", "event", "topic", "speaker", "point"}
_CHOICES = {"certainty", "kind", "severity", "status", "condition", "mode", "publish", "period"}
_DATES = {"date", "looked-up", "published", "changed", "edited"}


def _changed(lines: list[str], number: int, *new: str, more: int = 0) -> Made:
    """The lines with others in place of one, told at one of these or as many lines after."""
    return (
        [*lines[:number], *new, *lines[number + 1 :]],
        number,
        number + max(len(new), 1) - 1 + more,
    )


def _entry(lines: list[str], number: int) -> int:
    """The first line of the entry that a line belongs to."""
    while number > 0 and not re.match(r"^- |^[a-z]", lines[number]):
        number -= 1
    return number


def hyphen_lost(lines: list[str], number: int, random: Random) -> Made | None:
    line = lines[number]
    if not re.match(r"^ *- [a-z-]+:", line):
        return None
    if sum(other.startswith("- ") for other in lines) < 2:
        return None  # of a single entry the hyphen may be left out
    return _changed(lines, number, line.replace("- ", "  ", 1), more=1)


def hyphen_close(lines: list[str], number: int, random: Random) -> Made | None:
    line = lines[number]
    if not re.match(r"^ *- [a-z-]+:", line):
        return None
    return _changed(lines, number, line.replace("- ", "-", 1), more=1)


def hyphen_twice(lines: list[str], number: int, random: Random) -> Made | None:
    line = lines[number]
    if not re.match(r"^ *- [a-z-]+:", line):
        return None
    return _changed(lines, number, line.replace("- ", "-- ", 1), more=1)


def brace_lost(lines: list[str], number: int, random: Random) -> Made | None:
    line = lines[number]
    signs = [place for place, sign in enumerate(line) if sign in "{}[]"]
    if not re.match(r"^ *- \{.*\}$|^ *[a-z-]+: \[.*\]$", line) or not signs:
        return None
    place = random.choice((signs[0], signs[-1]))
    return _changed(lines, number, line[:place] + line[place + 1 :], more=1)


def comma_lost(lines: list[str], number: int, random: Random) -> Made | None:
    line = lines[number]
    if not re.match(r"^ *- \{article: [a-z0-9-]+, says: ", line):
        return None
    return _changed(lines, number, line.replace(",", "", 1))


def colon_in_braces(lines: list[str], number: int, random: Random) -> Made | None:
    line = lines[number]
    if not re.match(r"^ *- \{article: ", line):
        return None
    return _changed(lines, number, line.replace("article: ", "article ", 1))


def curly_marks(lines: list[str], number: int, random: Random) -> Made | None:
    met = re.match(
        r'^( *(?:- )?(?:sha256|siglum|id|topic|event|speaker): )([^"\s]+)$', lines[number]
    )
    return _changed(lines, number, f"{met[1]}“{met[2]}”") if met else None


def mark_inside(lines: list[str], number: int, random: Random) -> Made | None:
    met = re.match(r'^( *(?:- )?[a-z-]+: )"([^"]+) ([^"]+)"$', lines[number])
    return _changed(lines, number, f'{met[1]}"{met[2]} "so" {met[3]}"') if met else None


def apostrophe_inside(lines: list[str], number: int, random: Random) -> Made | None:
    met = re.match(
        r"^( *(?:- )?(?:title|note|name|role|question): )([A-Z][^'\"#:]+)$", lines[number]
    )
    return _changed(lines, number, f"{met[1]}'{met[2]}'s'", more=1) if met else None


def invisible_in_key(lines: list[str], number: int, random: Random) -> Made | None:
    met = _KEY.match(lines[number])
    if not met or len(met["key"]) < 3:
        return None
    sign = random.choice("\u200b\u00ad\u2060")
    line = f"{met['before']}{met['key'][:2]}{sign}{met['key'][2:]}:{met['rest'] or ''}"
    return _changed(lines, number, line)


def other_script_in_key(lines: list[str], number: int, random: Random) -> Made | None:
    met = _KEY.match(lines[number])
    if not met or not set(met["key"]) & set("aeo"):
        return None
    key = re.sub("[aeo]", lambda sign: {"a": "а", "e": "е", "o": "о"}[sign[0]], met["key"], count=1)
    return _changed(lines, number, f"{met['before']}{key}:{met['rest'] or ''}")


def capital_key(lines: list[str], number: int, random: Random) -> Made | None:
    met = _KEY.match(lines[number])
    if not met:
        return None
    return _changed(lines, number, f"{met['before']}{met['key'].capitalize()}:{met['rest'] or ''}")


def underscore_in_key(lines: list[str], number: int, random: Random) -> Made | None:
    met = _KEY.match(lines[number])
    if not met or "-" not in met["key"]:
        return None
    key = met["key"].replace("-", "_")
    return _changed(lines, number, f"{met['before']}{key}:{met['rest'] or ''}")


def plural_key(lines: list[str], number: int, random: Random) -> Made | None:
    met = _KEY.match(lines[number])
    if not met or met["key"] not in {"quote", "note", "article", "speaker", "title", "outlet"}:
        return None
    return _changed(lines, number, f"{met['before']}{met['key']}s:{met['rest'] or ''}")


def stray_key(lines: list[str], number: int, random: Random) -> Made | None:
    met = _KEY.match(lines[number])
    if not met or not met["before"].startswith("- ") or met["key"] != "id":
        return None
    return [*lines[: number + 1], "  colour: red", *lines[number + 1 :]], number + 1, number + 1


def list_for_text(lines: list[str], number: int, random: Random) -> Made | None:
    met = re.match(
        r"^( *(?:- )?(?:title|name|outlet|question|speaker|topic): )([\w .?]+)$", lines[number]
    )
    return _changed(lines, number, f"{met[1]}[{met[2]}]") if met else None


def map_for_text(lines: list[str], number: int, random: Random) -> Made | None:
    met = re.match(r"^( *)((?:- )?)((?:title|name|outlet|question): )([\w .?]+)$", lines[number])
    if not met:
        return None
    indent = " " * (len(met[1]) + len(met[2]) + 2)
    return _changed(lines, number, f"{met[1]}{met[2]}{met[3]}".rstrip(), f"{indent}text: {met[4]}")


def text_for_list(lines: list[str], number: int, random: Random) -> Made | None:
    met = re.match(r"^( +)readings:$", lines[number])
    if not met:
        return None
    end = number + 1
    while end < len(lines) and lines[end].startswith(f"{met[1]}  "):
        end += 1
    new = [*lines[:number], f"{met[1]}readings: all agree", *lines[end:]]
    return new, number, number


def slip_in_choice(lines: list[str], number: int, random: Random) -> Made | None:
    met = re.match(r"^( *(?:- )?([a-z-]+): )([a-z-]+)$", lines[number])
    if not met or met[2] not in _CHOICES or len(met[3]) < 4:
        return None
    place = random.randrange(1, len(met[3]) - 1)
    return _changed(lines, number, f"{met[1]}{met[3][:place]}{met[3][place + 1 :]}")


def slip_in_name(lines: list[str], number: int, random: Random) -> Made | None:
    met = re.match(r"^( *(?:- )?([a-z-]+): )([a-z][a-z0-9-]+)$", lines[number])
    if not met or met[2] not in _NAMES or len(met[3]) < 4:
        return None
    place = random.randrange(len(met[3]) - 1)
    turned = f"{met[3][:place]}{met[3][place + 1]}{met[3][place]}{met[3][place + 2 :]}"
    return (
        _changed(lines, number, met[1] + turned) if turned != met[3] and turned[-1] != "-" else None
    )


def id_twice(lines: list[str], number: int, random: Random) -> Made | None:
    ids = [line for line in lines[:number] if re.match(r"^- id: ", line)]
    if not re.match(r"^- id: ", lines[number]) or not ids:
        return None
    return _changed(lines, number, random.choice(ids))


def line_lost(lines: list[str], number: int, random: Random) -> Made | None:
    met = _KEY.match(lines[number])
    keys = {"question", "topic", "speaker", "kind", "severity", "status", "siglum"}
    if (
        not met
        or met["key"] not in keys
        or "- " in met["before"]
        or not (met["rest"] or "").strip()
    ):
        return None
    if number + 1 < len(lines) and lines[number + 1].startswith(" " * (len(met["before"]) + 1)):
        return None
    start = _entry(lines, number)
    return [*lines[:number], *lines[number + 1 :]], start, number


def date_of_others(lines: list[str], number: int, random: Random) -> Made | None:
    met = re.match(r"^( *(?:- )?([a-z-]+): )(\d{4})-(\d\d)-(\d\d)$", lines[number])
    if not met or met[2] not in _DATES:
        return None
    year, month, day = met[3], met[4], met[5]
    written = [
        f"{day}.{month}.{year}", f"{day}/{month}/{year}", f"{year}/{month}/{day}",
        f"{year}-{month}-{day}T", f"{int(year) + 543}-{month}-{day}", f"{month}-{day}-{year}",
    ]  # fmt: skip
    return _changed(lines, number, met[1] + random.choice(written))


def no_break_indent(lines: list[str], number: int, random: Random) -> Made | None:
    if not re.match(r"^ +[a-z-]+: \S", lines[number]):
        return None
    return _changed(lines, number, "\u00a0" + lines[number][1:])


def document_mark(lines: list[str], number: int, random: Random) -> Made | None:
    if not re.match(r"^- ", lines[number]) or number < 2:
        return None
    return [*lines[:number], "...", *lines[number:]], number, number + 1


def sign_before_value(lines: list[str], number: int, random: Random) -> Made | None:
    met = re.match(
        r"^( *(?:- )?(?:title|name|question|outlet|explanation|meaning): )([A-Za-z].*)$",
        lines[number],
    )
    following = lines[number + 1] if number + 1 < len(lines) else ""
    if not met or len(following) - len(following.lstrip()) > len(met[1]) - len(met[1].lstrip(" -")):
        return None
    return _changed(lines, number, f"{met[1]}# {met[2]}")


def word_of_citation(lines: list[str], number: int, random: Random) -> Made | None:
    met = re.match(r"^( *(?:- )?quote: )([^\"'>|{]+)$", lines[number])
    following = lines[number + 1] if number + 1 < len(lines) else ""
    if not met or "record" in "".join(lines[max(0, number - 3) : number]):
        return None
    if following.startswith(" " * (len(met[1]) + 1)):
        return None
    words = met[2].split()
    if len(words) < 3:
        return None
    place = random.randrange(1, len(words) - 1)
    return _changed(lines, number, met[1] + " ".join([*words[:place], *words[place + 1 :]]))


FURTHER: tuple[Mistake, ...] = (
    hyphen_lost, hyphen_close, hyphen_twice, brace_lost, comma_lost, colon_in_braces, curly_marks,
    mark_inside, apostrophe_inside, invisible_in_key, other_script_in_key, capital_key,
    underscore_in_key, plural_key, stray_key, list_for_text, map_for_text, text_for_list,
    slip_in_choice, slip_in_name, id_twice, line_lost, date_of_others, no_break_indent,
    document_mark, sign_before_value, word_of_citation,
)  # fmt: skip
