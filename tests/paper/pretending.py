"""A printer that is out of paper, offline, slow or breaks, as a test wants it."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.paper.outlets import READY, NotTaken
from kiosk.paper.prints import Rendered


class Pretended:
    """Keeps what came out of it."""

    def __init__(self) -> None:
        self.why = READY
        self.refuses = ""
        self.during: Callable[[], None] = lambda: None
        self.out: list[str] = []
        self.documents: list[Rendered] = []

    def status(self) -> str:
        """What the printer says of itself."""
        return self.why

    def send(self, document: Rendered) -> None:
        """Refuse, or let happen what happens while it prints, then put it out."""
        if self.refuses:
            raise NotTaken(self.refuses)
        self.during()
        self.out.append(document.name)
        self.documents.append(document)
