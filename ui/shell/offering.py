"""What is offered to whoever works here: not a button that their role would be refused."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import shiboken6
from PySide6.QtCore import QObject

from ui.shell.session import Session
from ui.widgets.button import Button
from ui.widgets.rows import RowList

Commands = tuple[str, ...]


class Offering(QObject):
    """One a session: what was offered is looked at again when somebody else is here."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._things: list[tuple[QObject, Callable[[bool], None], Commands]] = []
        session.turned.connect(self.look)

    def add(self, thing: QObject, offer: Callable[[bool], None], commands: Commands) -> None:
        """Call `offer` now, and whenever somebody else is here, as long as the thing is there."""
        self._things.append((thing, offer, commands))
        offer(self._session.may(*commands))

    def look(self) -> None:
        """Somebody else is here, or may do other things."""
        self._things = [each for each in self._things if shiboken6.isValid(each[0])]
        for _thing, offer, commands in self._things:
            offer(self._session.may(*commands))


def offer(session: Session, commands: str, *buttons: Button) -> None:
    """Offer buttons to those who may carry out all of some commands, named with spaces between."""
    for button in buttons:
        _of(session).add(button, button.set_offered, tuple(commands.split()))


def offer_rows(session: Session, rows: RowList, **buttons: str) -> None:
    """Offer the buttons that are painted in rows, each by its name with the command it does."""
    for name, command in buttons.items():
        _of(session).add(rows, partial(_offer_row, rows, name), tuple(command.split()))


def offer_to(session: Session, owner: QObject, turn: Callable[[bool], None], commands: str) -> None:
    """Have something else follow: `turn(allowed)` is called as a button would be offered."""
    _of(session).add(owner, turn, tuple(commands.split()))


def _offer_row(rows: RowList, name: str, offered: bool) -> None:
    (rows.withheld.discard if offered else rows.withheld.add)(name)
    rows.viewport().update()


def _of(session: Session) -> Offering:
    return session.findChild(Offering) or Offering(session)
