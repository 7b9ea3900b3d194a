"""The agent calls the reception to the counter, and hears that somebody comes."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from PySide6.QtCore import QObject

from kiosk.help.commands import CallDesk, WithdrawCall
from kiosk.help.queries import call
from ui.shell.forms import Form
from ui.shell.session import Session


class Emergency(QObject):
    """One call at a time; pressed again it rings on, and Ctrl+Z takes it back."""

    def __init__(self, owner: Any, session: Session) -> None:
        super().__init__(owner)
        self.session = session
        self.called: UUID | None = None
        self.form = Form(owner, session)
        session.changed.connect(self._changed)

    def send(self, counter: int) -> None:
        """Ring at the reception."""
        self.form.submit(CallDesk(counter=counter), then=self._left)

    def _left(self, outcome: Any) -> None:
        self.called = UUID(str(outcome.result))
        self.session.say(self.tr("L’accueil est appelé à ce guichet"), undo=self.withdraw)

    def withdraw(self) -> None:
        """Nobody is needed any more."""
        if self.called is not None:
            self.form.submit(WithdrawCall(help_call=self.called))
            self.called = None

    def _changed(self, tables: frozenset[str]) -> None:
        if "help_call" not in tables or self.called is None:
            return
        found = self.session.read(call, help_call=self.called)
        if found is not None and found.answered_at is not None:
            self.called = None
            self.session.say(self.tr("Quelqu’un arrive de l’accueil"))
