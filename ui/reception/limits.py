"""The amber line under the top bar: people wait longer than the site allows itself."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QApplication

from kiosk.core import sounds
from kiosk.core.directions import joined, listed
from kiosk.core.errors import StoreTrouble
from ui.shell.amber_line import AmberLine
from ui.shell.forms import Form
from ui.shell.offering import offer
from ui.shell.session import Session
from ui.widgets.said import Role

if TYPE_CHECKING:
    from kiosk.limits.queries import Passed

CHIME: Callable[[], bool] = partial(sounds.play, "call")


class LimitBar(AmberLine):
    """The limit that was passed first of those that nobody has taken note of yet.

    `wanted(page, fields)` to see to it. It makes no sound unless the settings say so.
    """

    wanted = Signal(str, dict)
    said_role = Role.AlertMessage

    def __init__(self, session: Session, ring: Callable[[], bool] = CHIME) -> None:
        super().__init__("timer")
        self.session = session
        self.passed: list[Passed] = []
        self._paused: tuple[int, ...] = ()
        self._sound = ring
        self.open, self.known = self.add_action(), self.add_action()
        self.form = Form(self, session, self.known)
        self.open.clicked.connect(self._open)
        self.known.clicked.connect(self.acknowledge)
        offer(session, "counters.open", self.open)
        offer(session, "limits.acknowledge", self.known)
        session.changed.connect(self._changed)
        session.minute.connect(self.look)
        session.opened.connect(self.look)
        session.turned.connect(self.look)
        self.hide()
        self.look()

    @property
    def first(self) -> Passed | None:
        """The one that is told."""
        return next(iter(self.passed), None)

    def look(self) -> None:
        """Read what is passed now; a store in trouble leaves what was known."""
        if not self.session.ready or self.session.site is None:
            return
        from kiosk.limits.queries import passed
        from kiosk.tickets.services import queues

        if not self.session.may_read(passed):
            self.passed = []
            self.hide()
            return
        before = {one.id for one in self.passed}
        try:
            self.passed = [one for one in self.session.read(passed) if one.known_at is None]
            lines = self.session.read(queues) if self.passed else []
        except StoreTrouble:
            return
        at = next((q for q in lines if self.first and q.service == self.first.service), None)
        self._paused = at.paused if at is not None and not at.counters else ()
        self.retranslate()
        if {one.id for one in self.passed} - before:
            self._tell()

    def acknowledge(self) -> None:
        """Somebody sees to it: the line goes, and the row of the desk stays marked."""
        if self.first is None:
            return
        from kiosk.limits.watching import AcknowledgeLimit

        self.form.submit(AcknowledgeLimit(event=self.first.id), self._acknowledged)

    def _acknowledged(self, _outcome: object) -> None:
        self.session.say(self.tr("C’est noté : vous vous en occupez."))
        self.look()

    def _open(self) -> None:
        if self.first is not None:
            self.wanted.emit("tickets", {"service": self.first.service, "counter": True})

    def retranslate(self) -> None:
        """Word what is passed in the language in force."""
        self.open.setText(self.tr("Ouvrir un guichet"))
        self.known.setText(self.tr("Je m’en occupe"))
        self.setHidden(self.first is None)
        if self.first is None:
            return
        from kiosk.limits.words import at_desk

        self.title.setText(at_desk(self.first, self.session.language))
        self.text.setText(joined(self._paused_words(), self._others()))
        self.setAccessibleName(listed(self.title.text(), self.text.text()))

    def _paused_words(self) -> str:
        if not self._paused:
            return ""
        numbers = ", ".join(map(str, self._paused))
        words = self.tr("guichet {numbers} en pause, appeler l’agent")
        return words.format(numbers=numbers)

    def _others(self) -> str:
        others = len(self.passed) - 1
        return self.tr("et %n autre(s) limite(s) dépassée(s)", "", others) if others else ""

    def _tell(self) -> None:
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        QApplication.alert(self.window())
        from kiosk.core.settings.sound import ON

        if self.session.station.settings.sound.limits == ON:
            self.session.run(self._sound, _nothing)

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & {"limit_event", "counter"}:
            self.look()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.retranslate()


def _nothing(_heard: Any) -> None:
    """Whether it was heard changes nothing: it is seen."""
