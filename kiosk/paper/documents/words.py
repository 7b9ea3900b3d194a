"""Names set into a sentence of paper."""

from __future__ import annotations


def isolated(text: str) -> str:
    """A name that keeps its own direction inside a sentence of another (U+2068, U+2069)."""
    return f"\u2068{text}\u2069"
