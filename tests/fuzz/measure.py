"""Fuzzes one target, guided by which lines of the program its bytes reach (atheris, libFuzzer).

Bytes that broke it are written into the folder, and printed for `tests/fuzz/cases.yml`.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import atheris


def main(name: str, seconds: int, folder: Path) -> None:
    """Fuzz until the time is over; the process ends with another code than 0 when it broke."""
    with atheris.instrument_imports(include=["dossier"]):
        from tests.fuzz import targets  # noqa: PLC0415 (what is imported here is watched)

    corpus = folder / name
    corpus.mkdir(parents=True, exist_ok=True)
    for number, data in enumerate(targets.begin(name)):
        (corpus / f"begin-{number}").write_bytes(data)
    options = [
        f"-max_total_time={seconds}", "-max_len=4096", "-timeout=30", "-rss_limit_mb=3000",
        "-print_final_stats=1", f"-artifact_prefix={folder}/broken-{name}-", str(corpus),
    ]  # fmt: skip
    atheris.Setup([sys.argv[0], *options], targets.TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("target")
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--folder", type=Path, required=True)
    given = parser.parse_args()
    main(given.target, given.seconds, given.folder)
