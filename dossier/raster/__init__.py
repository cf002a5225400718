"""Drawings become pixels, for places that show no SVG: what is shared shows its picture.

resvg draws with the typefaces of this package and those in the story's own ``fonts/``, never with
those of the machine: the same drawing gives the same bytes wherever it is drawn. A sign that none
of them has would be a gap, so whoever asks for a picture asks first which signs there are.
"""

from __future__ import annotations

from dossier.raster.drawing import FOLDER, draw
from dossier.raster.typefaces import FONTS, UnusableTypefaceError, signs

__all__ = ["FOLDER", "FONTS", "UnusableTypefaceError", "draw", "signs"]
