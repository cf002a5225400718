"""A small invented story from which one entry of every kind was taken back."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).parent
