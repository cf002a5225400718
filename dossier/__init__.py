"""One news story as several articles report it, compared."""

__version__ = "0.1.0"
