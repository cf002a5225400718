"""What encoding bytes that are no UTF-8 may be in."""

from __future__ import annotations

import codecs

WIDE_MARKS = (
    (codecs.BOM_UTF32_LE, "UTF-32"),
    (codecs.BOM_UTF32_BE, "UTF-32"),
    (codecs.BOM_UTF16_LE, "UTF-16"),
    (codecs.BOM_UTF16_BE, "UTF-16"),
)
"""Byte order marks of encodings that are not UTF-8; the longer first, for they begin alike."""
SAMPLE = 4096
"""How many bytes are looked at to guess an encoding that carries no mark."""
ENCODINGS = {
    "cp1252": "WINDOWS-1252", "cp1251": "WINDOWS-1251", "cp1250": "WINDOWS-1250",
    "cp1253": "WINDOWS-1253", "cp1254": "WINDOWS-1254", "cp1255": "WINDOWS-1255",
    "cp1256": "WINDOWS-1256", "koi8_r": "KOI8-R", "koi8_u": "KOI8-U", "cp866": "CP866",
    "iso8859_2": "ISO-8859-2", "iso8859_5": "ISO-8859-5", "iso8859_7": "ISO-8859-7",
    "gb18030": "GB18030", "big5": "BIG5", "cp932": "CP932", "euc_jp": "EUC-JP",
    "iso2022_jp": "ISO-2022-JP", "cp949": "CP949", "cp874": "CP874",
}  # fmt: skip
"""The encodings in which articles are saved, as Python and iconv name them; of those that read
alike the first is named."""
DETECTED = 1 << 16
"""How many bytes of a seed the detector of encodings looks at."""
CHAOS = 0.2
"""How much noise a possible reading may have, in the detector's measure."""
READINGS = 3
"""So many readings are shown at most."""


def wide(data: bytes) -> str:
    """The name of the wide encoding that these bytes are in, or nothing.

    Without a mark, wide text shows by its zero bytes: UTF-8 text has none, and the Latin
    letters of UTF-16 have one in every second place.
    """
    for mark, name in WIDE_MARKS:
        if data.startswith(mark):
            return name
    sample = data[:SAMPLE]
    pairs = len(sample) // 2
    if pairs < 2:
        return ""
    if sample[1::2].count(0) > pairs // 2:
        return "UTF-16LE"
    return "UTF-16BE" if sample[0::2].count(0) > pairs // 2 else ""


def readings(data: bytes) -> list[str]:
    """The encodings that a detector holds possible; of those that read alike only the first."""
    from charset_normalizer import from_bytes  # noqa: PLC0415 (needed for bad seeds only)

    matches = from_bytes(data[:DETECTED], cp_isolation=list(ENCODINGS), threshold=CHAOS)
    ranked = sorted(matches, key=lambda match: (match.chaos, -match.coherence))[:READINGS]
    by_text: dict[str, str] = {}
    for match in ranked:
        text = str(match)
        alike = (name for name in ENCODINGS if _reads_as(data[:DETECTED], name) == text)
        by_text.setdefault(text, next(alike, match.encoding))
    return list(by_text.values())


def _reads_as(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None
