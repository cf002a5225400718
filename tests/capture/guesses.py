"""How often two detectors name the encoding of short texts: python -m tests.capture.guesses."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import chardet

from dossier.text.encodings import readings
from tests.yaml_file import read_yaml

CASES = Path(__file__).parent / "cases" / "encodings.yml"


def cases() -> Iterator[tuple[str, str, str]]:
    """The language, the text and one encoding of each case."""
    for entry in read_yaml(CASES):
        for encoding in entry["encodings"]:
            yield entry["language"], entry["text"], encoding


def main() -> None:
    """Print how many texts each of the detectors reads as they were written."""
    right = {"chardet": 0, "charset-normalizer": 0}
    texts = list(cases())
    for _, text, encoding in texts:
        data = text.encode(encoding)
        named = chardet.detect(data)["encoding"] or "ascii"
        right["chardet"] += data.decode(named, "replace") == text
        first = next(iter(readings(data)), "ascii")
        right["charset-normalizer"] += data.decode(first, "replace") == text
    languages = {language for language, _, _ in texts}
    print(f"{len(texts)} texts in {len(languages)} languages: {right}")


if __name__ == "__main__":
    main()
