"""A section each of whose changes can be taken back from the message that tells of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from kiosk.core.command import Command
from ui.manager.section import Section
from ui.shell.forms import Form
from ui.shell.session import Session
from ui.widgets.rows import RowPainter


class UndoneSection(Section):
    """`change` carries a command out; `back(result)` makes the one that takes it back."""

    def __init__(self, session: Session, painter: RowPainter, **rows: Any) -> None:
        super().__init__(session, painter, **rows)
        self.acts = Form(self, session)

    def change(self, command: Command, said: str, back: Callable[[Any], Command]) -> None:
        """Send what the form says."""
        self.form.places, self.form.otherwise = self.fields, self.fields.get(self.first)
        self.form.clear_errors()
        self.form.submit(command, then=lambda outcome: self._told(said, back(outcome)))

    def act(self, command: Command, said: str, back: Command) -> None:
        """Do what a row's button says."""
        self.acts.submit(command, then=lambda _outcome: self._told(said, back))

    def _told(self, said: str, back: Command) -> None:
        self.session.say(said, undo=lambda: self.acts.submit(back))
        self.done()
