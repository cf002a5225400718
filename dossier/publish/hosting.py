"""Where the site and its repository are to be found, as far as the surroundings tell."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote, urlsplit

from dossier.problems import DossierError

SERVER = "https://github.com"
"""Where GitHub's variables do not say otherwise."""
SITE_URL = "SITE_URL"
"""The variable with the site's address, where somebody gives it."""
GITLAB_PAGES = "CI_PAGES_URL"
"""The variable with the address of a project's site, in a job of GitLab."""
PUBLISHED = "data/published.txt"
"""Below the site's address: the list of all addresses that were ever published."""


class UnusableAddressError(DossierError):
    """A variable that should have the site's address has something else."""


def site(variables: Mapping[str, str]) -> str:
    """The address at which the site will be published, with a slash at its end, or nothing.

    ``SITE_URL`` says it, or GitLab's own variable; else GitHub's variables do, by the rules of
    GitHub Pages: the repository ``<owner>.github.io`` is served at the root, every other below
    its name.

    Raises:
        UnusableAddressError: what is given is no address that pages can be put below.
    """
    for name in (SITE_URL, GITLAB_PAGES):
        if given := variables.get(name, "").strip():
            if mistake := _mistake(given):
                raise UnusableAddressError(
                    f"The variable {name} has to be the site's address, such as "
                    f"https://example.org/harbour/, but it is “{given}”, {mistake}."
                )
            return given.rstrip("/") + "/"
    owner, _, name = variables.get("GITHUB_REPOSITORY", "").partition("/")
    if not name:
        return ""
    host = f"{owner.lower()}.github.io"
    return f"https://{host}/" if name.lower() == host else f"https://{host}/{name}/"


def _mistake(given: str) -> str:
    """Why pages cannot be put below an address, as the end of a sentence; empty if they can."""
    try:
        parts = urlsplit(given)
        host, _ = parts.hostname, parts.port
    except ValueError:
        return "whose host or port cannot be read"
    if parts.scheme not in {"http", "https"} or not given.lower().startswith(f"{parts.scheme}://"):
        return "which does not begin with https:// or http://"
    if not host:
        return "which names no host"
    if parts.username is not None:
        return "which has a name or password before the host, and every page would show it"
    return _mistake_of_letters(given)


def _mistake_of_letters(given: str) -> str:
    """The same, by the letters of an address whose parts are right."""
    if any(letter.isspace() or not letter.isprintable() or letter in '<>"\\' for letter in given):
        return "which has a space or another sign that no address has"
    if "?" in given or "#" in given:
        return "which has a query (?) or a fragment (#), and no page can be below it"
    return ""


def published(variables: Mapping[str, str]) -> str:
    """The address of the published site's list of addresses, or nothing.

    ``DOSSIER_PUBLISHED`` says it; else it is asked for on GitHub only, where the site is
    published: nobody who builds on his own machine needs the network.
    """
    given = variables.get("DOSSIER_PUBLISHED", "").strip()
    address = site(variables)
    if given or not address or variables.get("GITHUB_ACTIONS") != "true":
        return given
    return address + PUBLISHED


def repository(variables: Mapping[str, str]) -> str:
    """The repository's public address, or nothing: then no link leads to it."""
    given = variables.get("DOSSIER_REPOSITORY", "").strip()
    if given:
        return given.rstrip("/")
    name = variables.get("GITHUB_REPOSITORY", "")
    server = variables.get("GITHUB_SERVER_URL") or SERVER
    return f"{server.rstrip('/')}/{name}" if name else ""


def branch(variables: Mapping[str, str]) -> str:
    """The branch that an edit goes to.

    ``DOSSIER_BRANCH`` says it; else it is the one that a pull request asks to be merged into,
    or the one that is built. A tag cannot be edited: then it is ``main``.
    """
    tag = variables.get("GITHUB_REF_TYPE") == "tag"
    built = "" if tag else variables.get("GITHUB_REF_NAME", "")
    given = variables.get("DOSSIER_BRANCH", "").strip()
    return given or variables.get("GITHUB_BASE_REF") or built or "main"


def editing(variables: Mapping[str, str]) -> str:
    """The pattern of the address at which a hand-written page can be changed, or nothing."""
    address = repository(variables)
    return f"{address}/edit/{quote(branch(variables))}/docs/{{path}}" if address else ""


def variables(given: Mapping[str, str]) -> dict[str, str | None]:
    """The environment of called programs; ``None`` takes a variable away.

    An empty ``SITE_URL`` would count as an address, so an unknown one is taken away.
    """
    return {
        SITE_URL: site(given) or None,
        "DOSSIER_REPOSITORY": repository(given) or None,
        "DOSSIER_BRANCH": branch(given) if repository(given) else None,
        "DOSSIER_PUBLISHED": published(given) or None,
        "EDIT_URI_TEMPLATE": editing(given) or None,
    }
