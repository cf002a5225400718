"""The number of the format, written into ``dossier.yml`` with every other byte as it was."""

from __future__ import annotations

from collections.abc import Iterator

from dossier import accept
from dossier.annotations import FORMAT_KEY, Document
from dossier.annotations.nodes import Mapping


def numbered(document: Document, number: int) -> Iterator[bytes]:
    """Ways to give the file its number, the plainest first; which of them reads well is not known.

    Args:
        document: ``dossier.yml``, a mapping.
        number: of the format.
    """
    node, content = document.node, document.content
    if not isinstance(node, Mapping):
        return
    value = next((entry.value for entry in node.entries if entry.key.text == FORMAT_KEY), None)
    if value is not None:
        place = value.at.line, value.at.column
        yield accept.renamed(content, [place], str(document.values[FORMAT_KEY]), str(number))
        return
    lines = content.removeprefix(accept.BYTE_ORDER_MARK).splitlines(keepends=True)
    mark = content[: len(content) - sum(map(len, lines))]
    if node.flow:
        index = node.at.line - 1
        words = lines[index].decode("utf-8")
        begun, following = words[: node.at.column], words[node.at.column :]
        lines[index] = f'{begun}"{FORMAT_KEY}": {number}, {following}'.encode()
        yield mark + b"".join(lines)
        return
    line, end = f"{FORMAT_KEY}: {number}".encode(), accept.line_end(content)
    ended = content.endswith((b"\n", b"\r"))
    yield content + line + end if ended else content + end + line
    first = node.entries[0].key.at.line - 1
    yield mark + b"".join([*lines[:first], line + end, *lines[first:]])
