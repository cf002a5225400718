"""Where the site and its repository are to be found, as far as the surroundings tell."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import quote

SERVER = "https://github.com"
"""Where GitHub's variables do not say otherwise."""
GITLAB_PAGES = "CI_PAGES_URL"
"""The variable with the address of a project's site, in a job of GitLab."""
PUBLISHED = "data/published.txt"
"""Below the site's address: the list of all addresses that were ever published."""


def site(variables: Mapping[str, str]) -> str:
    """The address at which the site will be published, with a slash at its end, or nothing.

    ``SITE_URL`` says it, or GitLab's own variable; else GitHub's variables do, by the rules of
    GitHub Pages: the repository ``<owner>.github.io`` is served at the root, every other below
    its name.
    """
    given = (variables.get("SITE_URL") or variables.get(GITLAB_PAGES) or "").strip()
    if given:
        return given.rstrip("/") + "/"
    owner, _, name = variables.get("GITHUB_REPOSITORY", "").partition("/")
    if not name:
        return ""
    host = f"{owner.lower()}.github.io"
    return f"https://{host}/" if name.lower() == host else f"https://{host}/{name}/"


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
        "SITE_URL": site(given) or None,
        "DOSSIER_REPOSITORY": repository(given) or None,
        "DOSSIER_BRANCH": branch(given) if repository(given) else None,
        "DOSSIER_PUBLISHED": published(given) or None,
        "EDIT_URI_TEMPLATE": editing(given) or None,
    }
