"""Walking through XML that may have been made to harm: no entities, no endless signs."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING
from xml.parsers import expat

if TYPE_CHECKING:
    from kiosk.residents.table import Budget

Attributes = dict[str, str]

MAX_SIGN = 2_000_000
"""Bytes of one tag or text that expat reads again with each piece."""
MAX_DEPTH = 100
"""Elements within one another; expat keeps each that is open."""


class Elements:
    """What is done with what is met; names and attributes come without their prefixes."""

    def start(self, name: str, attributes: Attributes) -> None:
        """An element begins."""

    def text(self, text: str) -> None:
        """Text, or a piece of one."""

    def end(self, name: str) -> None:
        """An element ends."""


def walk(pieces: Iterable[bytes], elements: Elements, budget: Budget) -> None:
    """Tell what is met in a document.

    Raises ValueError where it is none or is made to harm, FileTooLarge beyond the budget.
    """
    parser = expat.ParserCreate()
    parser.buffer_text = True

    depth = 0

    def start(name: str, attributes: Attributes) -> None:
        nonlocal depth
        depth += 1
        if depth > MAX_DEPTH:
            raise ValueError("elements too deep within one another")
        budget.element()
        elements.start(_local(name), {_local(key): value for key, value in attributes.items()})

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        elements.end(_local(name))

    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler = elements.text
    parser.StartDoctypeDeclHandler = _refuse
    fed = 0
    try:
        for piece in pieces:
            parser.Parse(piece, False)
            fed += len(piece)
            if fed - max(parser.CurrentByteIndex, 0) > MAX_SIGN:
                raise ValueError("a sign without an end")
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        raise ValueError(str(error)) from error


def _local(name: str) -> str:
    return name.rpartition(":")[2]


def _refuse(*_: object) -> None:
    raise ValueError("a document with a DTD")
