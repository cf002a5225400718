"""In: captures. Every text file of a folder becomes a seed, or a problem."""

from dossier.seeds.decoding import decoded
from dossier.seeds.files import refusal
from dossier.seeds.folder import SEEDS, Captures, folder_of, gather, is_near
from dossier.seeds.originals import FOLDER as ORIGINALS
from dossier.seeds.reading import MOST_BYTES, MOST_SEEDS, SUFFIX, read

__all__ = [
    "MOST_BYTES",
    "MOST_SEEDS",
    "ORIGINALS",
    "SEEDS",
    "SUFFIX",
    "Captures",
    "decoded",
    "folder_of",
    "gather",
    "is_near",
    "read",
    "refusal",
]
