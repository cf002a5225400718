"""Why nothing can be made of a file: each reason as a problem, in one place."""

from __future__ import annotations

from collections.abc import Sequence

from dossier.capture.source import UnreadableError
from dossier.problems import Location, Problem

SHOWN = 8
"""So many pages of an archive are listed."""


def empty(name: str) -> UnreadableError:
    """There is not a word in it."""
    return UnreadableError(
        Problem(
            Location(name),
            "capture-empty",
            "The file is empty",
            found="no words",
            expected="a page, a document or a text with an article",
            hint="Save it again; if the program shows words, save them as text",
        )
    )


def no_page(name: str) -> UnreadableError:
    """An archive without a page: pictures, errors, redirections."""
    return UnreadableError(
        Problem(
            Location(name),
            "capture-empty",
            "The archive contains no page",
            found="no answer that is a page of HTML or a PDF",
            expected="a page with an article",
            hint="Capture the page again",
        )
    )


def unnamed(name: str) -> UnreadableError:
    """Its name has characters that cannot be shown."""
    printable = "".join(char if char.isprintable() else "\ufffd" for char in name)
    return UnreadableError(
        Problem(
            Location(printable),
            "capture-name",
            "The file's name contains a control character",
            found=name.encode("unicode_escape").decode("ascii"),
            expected="a name of letters, digits, hyphens and full stops",
            hint="Rename the file",
        )
    )


def other_format(name: str, kind: str, hint: str) -> UnreadableError:
    """A format that is not read.

    Args:
        name: the file's name.
        kind: what the file is, with its article: ``a picture (PNG)``.
        hint: what to do instead.
    """
    return UnreadableError(
        Problem(
            Location(name),
            "capture-format",
            "The file is in a format that is not read",
            found=kind,
            expected="text, HTML, MHTML, WARC, WACZ, PDF, EML, RTF, DOCX or ODT",
            hint=hint,
        )
    )


def broken(name: str, kind: str, reason: str) -> UnreadableError:
    """It begins like a format, and does not go on like it.

    Args:
        name: the file's name.
        kind: the format, in words.
        reason: what the library says.
    """
    return UnreadableError(
        Problem(
            Location(name),
            "capture-broken",
            f"The file is a damaged {kind}",
            found=reason,
            expected=f"a complete {kind}",
            hint="Save or download the file again",
        )
    )


def large(name: str, size: int, expected: int, what: str = "bytes") -> UnreadableError:
    """More than a capture of an article can be.

    Args:
        name: of the file.
        size: that it has.
        expected: the most that it may have.
        what: is counted.
    """
    return UnreadableError(
        Problem(
            Location(name),
            "capture-large",
            "The file is far larger than a captured article",
            found=f"{size:,} {what}" if size else f"more than {expected:,} {what}",
            expected=f"at most {expected:,} {what}",
            hint="Save the page or the article alone",
        )
    )


def intricate(name: str, found: str) -> UnreadableError:
    """A page with far more elements than one of an article has.

    Args:
        name: the file's name.
        found: how many, in words.
    """
    return UnreadableError(
        Problem(
            Location(name),
            "capture-large",
            "The page has far more elements than that of an article",
            found=found,
            expected="at most 200,000 tags, nested at most 2,000 deep",
            hint="Save the article alone, as text or from the browser's reading view",
        )
    )


def encrypted(name: str, kind: str) -> UnreadableError:
    """A password is asked for.

    Args:
        name: the file's name.
        kind: the format, in words.
    """
    return UnreadableError(
        Problem(
            Location(name),
            "capture-encrypted",
            f"The {kind} is protected by a password",
            expected=f"a {kind} that opens without one",
            hint="Open it with its password, and save a copy without one, or print it to a PDF",
        )
    )


def scanned(name: str, pages: int) -> UnreadableError:
    """Pictures of pages, without a text.

    Args:
        name: the file's name.
        pages: how many.
    """
    return UnreadableError(
        Problem(
            Location(name),
            "capture-scanned",
            "The PDF has no text: its pages are pictures",
            found="1 page without words" if pages == 1 else f"{pages} pages without words",
            expected="a PDF whose words can be selected and copied",
            hint="Run text recognition on it (OCR), read the result against the picture, "
            "and add that file",
        )
    )


def which_page(name: str, addresses: Sequence[str]) -> UnreadableError:
    """An archive of several pages, none of which was named.

    Args:
        name: the archive's name.
        addresses: of all its pages.
    """
    listed = [f"  {address}" for address in addresses[:SHOWN]]
    if len(addresses) > SHOWN:
        listed.append(f"  and {len(addresses) - SHOWN} more")
    return UnreadableError(
        Problem(
            Location(name),
            "capture-pages",
            "The archive contains several pages",
            found=f"{len(addresses)} pages",
            expected="one page, or the address of the one to take",
            hint="\n".join(["Name one with --article ADDRESS:", *listed]),
        )
    )


def no_such_page(name: str, page: str, addresses: Sequence[str]) -> UnreadableError:
    """The archive has no page at the address that was named.

    Args:
        name: the archive's name.
        page: the address that was named.
        addresses: of all its pages.
    """
    listed = [f"  {address}" for address in addresses[:SHOWN]]
    return UnreadableError(
        Problem(
            Location(name),
            "capture-page-missing",
            "The archive does not contain the page",
            found=f"{len(addresses)} other pages" if len(addresses) != 1 else "one other page",
            expected=page,
            hint="\n".join(["It contains:", *listed]) if listed else "Capture the page again",
        )
    )


def undecided(
    name: str, message: str, declared: str, samples: Sequence[tuple[str, str]]
) -> UnreadableError:
    """Several encodings are possible, or the declared one does not fit.

    Args:
        name: the file's name.
        message: what is wrong.
        declared: what the file declares, or that it declares nothing.
        samples: possible encodings, the likeliest first, each with words as they would read.
    """
    lines = [f"As {encoding} it reads: {words}" for encoding, words in samples]
    ask = "Name the one in which the words are right with --charset NAME"
    if not lines:
        ask = "No usual encoding fits: ask where the file comes from, or capture it again"
    return UnreadableError(
        Problem(
            Location(name), "capture-encoding", message, found=declared,
            expected="an encoding that is declared and fits, or UTF-8",
            hint="\n".join([*lines, ask]),
        )
    )  # fmt: skip


def no_library(name: str, missing: str) -> UnreadableError:
    """The packages that read captures are not installed.

    Args:
        name: the file's name.
        missing: the library.
    """
    return UnreadableError(
        Problem(
            Location(name),
            "capture-library",
            "The packages that read captured files are not installed",
            found=f"no package {missing}",
            expected="the packages of requirements-capture.lock",
            hint="Run python3 scripts/add.py, which installs them, or: "
            "pip install 'story-dossier[capture]'",
        )
    )
