"""Where the site and its repository are to be found, as far as the surroundings tell."""

from __future__ import annotations

from collections.abc import Mapping


def site(variables: Mapping[str, str]) -> str:
    """The address at which the site will be published, with a slash at its end, or nothing.

    ``SITE_URL`` says it; else GitHub's variables do, by the rules of GitHub Pages: the
    repository ``<owner>.github.io`` is served at the root, every other below its name.
    """
    given = variables.get("SITE_URL", "").strip()
    if given:
        return given.rstrip("/") + "/"
    owner, _, name = variables.get("GITHUB_REPOSITORY", "").partition("/")
    if not name:
        return ""
    host = f"{owner.lower()}.github.io"
    return f"https://{host}/" if name.lower() == host else f"https://{host}/{name}/"


def repository(variables: Mapping[str, str]) -> str:
    """The repository's public address, or nothing: then no link leads to it."""
    given = variables.get("DOSSIER_REPOSITORY", "").strip()
    if given:
        return given.rstrip("/")
    name = variables.get("GITHUB_REPOSITORY", "")
    server = variables.get("GITHUB_SERVER_URL") or "https://github.com"
    return f"{server.rstrip('/')}/{name}" if name else ""


def editing(variables: Mapping[str, str]) -> str:
    """The pattern of the address at which a hand-written page can be changed, or nothing."""
    found = repository(variables)
    branch = variables.get("GITHUB_BASE_REF") or variables.get("GITHUB_REF_NAME") or "main"
    return f"{found}/edit/{branch}/docs/{{path}}" if found else ""


def variables(given: Mapping[str, str]) -> dict[str, str | None]:
    """What the called programs are told; ``None`` takes a variable away.

    An empty ``SITE_URL`` would count as an address, so an unknown one is taken away.
    """
    return {
        "SITE_URL": site(given) or None,
        "DOSSIER_REPOSITORY": repository(given) or None,
        "EDIT_URI_TEMPLATE": editing(given) or None,
    }
