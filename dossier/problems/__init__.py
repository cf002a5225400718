"""Problems: what is wrong in the editor's files, as values, and how they are printed."""

from dossier.problems.annotate import as_github, as_json, as_records, github_warning
from dossier.problems.codes import Code, codes
from dossier.problems.likeness import did_you_mean, nearest
from dossier.problems.page import as_page
from dossier.problems.text import as_text
from dossier.problems.values import DossierError, Location, Problem, is_left_over, overtaken

__all__ = [
    "Code", "DossierError", "Location", "Problem", "as_github", "as_json", "as_page", "as_records",
    "as_text", "codes", "did_you_mean", "github_warning", "is_left_over", "nearest", "overtaken",
]  # fmt: skip
