"""The program that a story is built with: one wheel, named by file or address and by its hash.

The requirement stands at the end of the story's lock, behind the packages that the program
needs, so that one command of pip or uv sets everything up and checks every byte.
"""

from __future__ import annotations

import http.client
import ipaddress
import json
import re
import urllib.error
import urllib.request
from collections.abc import Callable, Mapping
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from urllib.parse import unquote, urlsplit
from urllib.request import url2pathname

from dossier.frozen import dataclass
from dossier.problems import DossierError

DISTRIBUTION = "story-dossier"
"""The name of the package; the command and the module are called ``dossier``."""

FOLDER = "program"
"""Where a story keeps a wheel that it names by file."""

WHEEL = re.compile(r"story_dossier-[0-9][0-9A-Za-z.+!]*-py3-none-any\.whl")
HASH = re.compile(r"sha256=([0-9a-f]{64})")

LARGEST = 50_000_000
"""Bytes that are fetched at most; the program's wheel has less than one million."""
PATIENCE = 30.0
"""Seconds without an answer after which an address is given up."""

MARK = "# The program. python3 scripts/program.py PATH|ADDRESS pins another one."
"""The line of the lock below which the program stands."""

UNKNOWN = """\
It is not known which wheel this program came from. Name it: --program PATH|ADDRESS.
In a copy of the repository, `python3 scripts/wheel.py` builds one."""
NO_WHEEL = "{name} is not a wheel of this program: expected a name like {example}."
EXAMPLE = "story_dossier-0.1.0-py3-none-any.whl"
GONE = """\
The wheel that this program was installed from is no longer there: {path}.
Name one: --program PATH|ADDRESS."""
CHANGED = """\
{path} is no longer the wheel that this program was installed from.
Name one: --program PATH|ADDRESS."""
NO_FILE = "There is no file {path}."
NOT_FETCHED = "{address} could not be fetched: {reason}."
NO_ADDRESS = "{address} is not an address: {reason}."
UNSAFE = "{address} is not an https address. Plain http is allowed only for this computer itself."


class UnusableProgramError(DossierError):
    """The program cannot be pinned; the message says what is wrong with what was named."""


@dataclass(frozen=True, slots=True)
class Program:
    """A wheel of this program."""

    name: str
    """The file's name."""
    sha256: str
    """Of the file, in lower-case hexadecimal."""
    address: str = ""
    """Where it is fetched from; empty for a file that stands in the story's folder."""
    content: bytes = b""
    """The file; empty where only the address is known."""

    @property
    def path(self) -> str:
        """Where it stands below the story's folder."""
        return f"{FOLDER}/{self.name}"

    @property
    def requirement(self) -> str:
        """The lines of the lock that name it."""
        place = f"{DISTRIBUTION} @ {self.address}" if self.address else f"./{self.path}"
        return f"{MARK}\n{place} \\\n    --hash=sha256:{self.sha256}\n"


def pinned(lock: str, program: Program) -> str:
    """A lock with the program at its end, in place of the one that was there.

    Args:
        lock: the text of a lock file.
        program: the wheel, by place and hash.
    """
    packages = lock.partition(MARK)[0].rstrip("\n")
    return f"{packages}\n\n{program.requirement}"


def is_pinned(root: Path) -> bool:
    """Whether the folder is that of a story that pins its program, and has no copy of it."""
    lock = root / "requirements.lock"
    return lock.is_file() and MARK in lock.read_text("utf-8", "replace")


def named(place: str, fetch: Callable[[str], bytes] | None = None) -> Program:
    """The program at a path or an address, such as ``https://…/x.whl#sha256=…``.

    An address that gives the hash is not fetched: the installer checks the hash.

    Args:
        place: a path, or an address with or without ``#sha256=`` and 64 digits behind it.
        fetch: gets the bytes at an address.

    Raises:
        UnusableProgramError: it is no wheel of this program, or cannot be had.
    """
    if "://" not in place:
        return _from_file(Path(place))
    address, _, fragment = place.partition("#")
    _refuse_unsafe(address)
    name = _wheel_name(unquote(urlsplit(address).path.rpartition("/")[2]))
    given = HASH.fullmatch(fragment)
    if given:
        return Program(name, given[1], address)
    if fragment:
        raise UnusableProgramError(f"{fragment} is not a hash: expected sha256= and 64 digits.")
    content = (fetch or _fetched)(address)
    return Program(name, sha256(content).hexdigest(), address, content)


def installed(origin: str | None = None) -> Program:
    """The program that is running, where its installer recorded the wheel it came from.

    Args:
        origin: the record, ``direct_url.json`` of PEP 610; read from the installation if left out.

    Raises:
        UnusableProgramError: it is not known, or is there no more.
    """
    record = _origin() if origin is None else origin
    try:
        direct_url = json.loads(record or "{}")
    except ValueError as error:
        raise UnusableProgramError(UNKNOWN) from error
    url = str(direct_url.get("url", ""))
    if "archive_info" not in direct_url or not url.endswith(".whl"):
        raise UnusableProgramError(UNKNOWN)
    expected = _recorded_hash(direct_url["archive_info"])
    if not url.startswith("file:"):
        return named(f"{url}#sha256={expected}" if expected else url)
    path = Path(url2pathname(urlsplit(url).path))
    if not path.is_file():
        raise UnusableProgramError(GONE.format(path=path))
    program = _from_file(path)
    if expected not in ("", program.sha256):
        raise UnusableProgramError(CHANGED.format(path=path))
    return program


def _origin() -> str:
    try:
        return distribution(DISTRIBUTION).read_text("direct_url.json") or ""
    except PackageNotFoundError:
        return ""


def _recorded_hash(archive: Mapping[str, object]) -> str:
    """The hash in an installer's record; empty where there is none, as after uv 0.13.9."""
    hashes = archive.get("hashes")
    if isinstance(hashes, dict) and hashes.get("sha256"):
        return str(hashes["sha256"])
    return str(archive.get("hash", "")).removeprefix("sha256=")


def _from_file(path: Path) -> Program:
    if not path.is_file():
        raise UnusableProgramError(NO_FILE.format(path=path))
    content = path.read_bytes()
    return Program(_wheel_name(path.name), sha256(content).hexdigest(), content=content)


def _wheel_name(name: str) -> str:
    if not WHEEL.fullmatch(name):
        raise UnusableProgramError(NO_WHEEL.format(name=name or "This", example=EXAMPLE))
    return name


def _refuse_unsafe(address: str) -> None:
    try:
        parts = urlsplit(address)
        _ = parts.port  # read here, so that a wrong one is told
    except ValueError as error:
        raise UnusableProgramError(NO_ADDRESS.format(address=address, reason=error)) from error
    local = parts.scheme == "http" and _is_this_machine(parts.hostname or "")
    if not (local or (parts.scheme == "https" and parts.hostname)) or re.search(r"\s", address):
        raise UnusableProgramError(UNSAFE.format(address=address))


def _is_this_machine(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _fetched(address: str) -> bytes:
    try:
        with urllib.request.urlopen(address, timeout=PATIENCE) as answer:
            _refuse_unsafe(answer.geturl())  # a redirect may have led elsewhere
            content: bytes = answer.read(LARGEST + 1)
            # Asked for so many bytes at most, the answer does not say that it broke off.
            announced = int(answer.headers["Content-Length"] or 0)
    except urllib.error.HTTPError as error:
        error.close()
        reason = f"the response was {error.code} {error.reason}"
        raise UnusableProgramError(NOT_FETCHED.format(address=address, reason=reason)) from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        reason = str(getattr(error, "reason", error))
        raise UnusableProgramError(NOT_FETCHED.format(address=address, reason=reason)) from error
    if len(content) < min(announced, LARGEST):
        reason = f"it broke off after {len(content)} of {announced} bytes"
        raise UnusableProgramError(NOT_FETCHED.format(address=address, reason=reason))
    if len(content) > LARGEST:
        reason = f"it is larger than {LARGEST // 1_000_000} MB"
        raise UnusableProgramError(NOT_FETCHED.format(address=address, reason=reason))
    return content
