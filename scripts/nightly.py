"""Run what takes too long for every change: whole stories, and many generated cases.

Exit code: 0 everything passed, or this repository contains only a story; 1 something failed.
"""

import needs_python  # noqa: F401 (stops here when Python is too old)

# isort: split
import argparse
import sys
import time
from collections.abc import Sequence

import actions
import own_tests
import script
from script import PROBLEMS, ROOT, say
from testing import NIGHTLY

LONG: dict[str, tuple[str, ...]] = {
    "tests": ("test.py", "--only", "tests", "--", "-m", NIGHTLY),
    "stories": ("try_stories.py", "--full"),
    "anchoring": ("tools/bench_anchor.py", "--cases=24000"),
    "payloads": ("tools/try_corpora.py", "payloads", "--rounds=414", "--builds=20"),
    "readers": ("tools/try_readers.py",),
    "exports": ("tools/try_exports.py",),
    "renderers": ("tools/try_renderers.py",),
    "validity": ("tools/try_html.py",),
    "styles": ("tools/try_biome.py",),
    "kills": ("tools/try_corpora.py", "kills"),
    "fuzzing": ("tools/fuzz.py", "--seconds=120"),
    "audit": ("audit.py",),
    "mistakes": ("tools/try_corpora.py", "mistakes", "--number=15000"),
    "languages": ("tools/bench_anchor.py", "--languages"),
    "sites": ("tools/try_languages.py",),
    "properties": ("tools/test_randomly.py",),
    "screens": ("tools/measure_screens.py",),
    "searching": ("tools/bench_search.py",),
}
"""By name: a script that ends with another code than 0 when something is wrong."""


def main(arguments: Sequence[str]) -> int:
    """Run them all, and say how each went."""
    parser = argparse.ArgumentParser(prog="scripts/nightly.py", description=__doc__)
    parser.add_argument("--only", nargs="+", choices=list(LONG), default=list(LONG))
    options = parser.parse_args(arguments)
    if not own_tests.here():
        own_tests.say_none()
        return 0
    failed = []
    for name in options.only:
        say(f"\n== {name}")
        began = time.monotonic()
        program, *further = LONG[name]
        if script.call([sys.executable, ROOT / "scripts" / program, *further]):
            failed.append(name)
        say(f"{name}: {'FAILED' if name in failed else 'well'} ({time.monotonic() - began:.0f} s)")
    if failed:
        actions.annotate("error", f"Failed: {', '.join(failed)}.")
        return PROBLEMS
    say("\nEverything passed.")
    return 0


if __name__ == "__main__":
    script.run(main)
