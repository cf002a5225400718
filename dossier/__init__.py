"""One news story, told by several articles, laid open."""

__version__ = "0.1.0"
