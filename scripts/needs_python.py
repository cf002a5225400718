"""Stops with a plain sentence when Python is too old. Written so that any Python can read it.

The commands import this first, for its side effect; everything after it may use the Python
version required by pyproject.toml. A test keeps the two numbers in step.
"""

import os
import sys

OLDEST = (3, 11)

TOO_OLD = """\
This needs Python {0}.{1} or newer; this is Python {2}.{3} ({python}).
{advice}"""
INSTALLED = """\
{python} is installed. Run:
    {python} {command}"""
NOT_INSTALLED = "Get one from https://www.python.org/downloads/ or from your system's packages."


def advice():
    # type: () -> str
    """What to do: use a newer Python that is on the PATH, or get one."""
    for minor in range(OLDEST[1], 30):
        name = "python{0}.{1}".format(OLDEST[0], minor)
        for folder in os.environ.get("PATH", "").split(os.pathsep):
            if os.access(os.path.join(folder, name), os.X_OK):
                return INSTALLED.format(python=name, command=" ".join(sys.argv))
    return NOT_INSTALLED


if sys.version_info < OLDEST:
    versions = OLDEST + tuple(sys.version_info[:2])
    sys.exit(TOO_OLD.format(*versions, python=sys.executable, advice=advice()))
