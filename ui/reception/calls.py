"""Someone at a kiosk calls the reception: it rings here until a person says "J'arrive"."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QApplication

from kiosk.core import sounds
from kiosk.core.clock import hour_minute
from kiosk.core.errors import StoreTrouble
from ui.shell.forms import Form
from ui.shell.offering import offer
from ui.shell.session import Session
from ui.widgets.alert import Alert
from ui.widgets.timers import every

if TYPE_CHECKING:
    from kiosk.help.queries import CallView

AGAIN_MS = 8_000
"""How long it is still between two chimes."""
KEY = "Ctrl J"
"""As it is written in the button; `ui.reception.shortcuts` binds it."""
CHIME: Callable[[], bool] = partial(sounds.play, "call")


class HelpCalls(Alert):
    """The oldest call that waits, from where and since when, and how many others wait.

    `worded()` when it says something else; `unheard` where this machine plays no sound.
    """

    worded = Signal()

    def __init__(self, session: Session, ring: Callable[[], bool] = CHIME) -> None:
        super().__init__(kind="warning", icon="bell")
        self.session = session
        self.unheard = False
        self.button.key = KEY
        self.calls: list[CallView] = []
        self.form = Form(self, session, self.button)
        self._sound = ring
        self._again = every(self, AGAIN_MS, self._ring)
        self.acted.connect(self.answer)
        offer(session, "help.answer", self.button)
        session.changed.connect(self._changed)
        session.minute.connect(self.look)
        session.opened.connect(self.look)
        self.hide()
        self.look()

    def look(self) -> None:
        """Read who calls now; a store in trouble leaves what was known."""
        if not self.session.ready or self.session.site is None:
            return
        from kiosk.help.queries import ringing

        before = {each.id for each in self.calls}
        try:
            self.calls = self.session.read(ringing)
        except StoreTrouble:
            return
        self.retranslate()
        if not self.calls:
            self._again.stop()
        elif {each.id for each in self.calls} - before:
            self._again.start()
            self._ring()

    def answer(self) -> None:
        """Someone goes there."""
        if not self.calls:
            return
        from kiosk.help.commands import AnswerCall

        self.form.submit(AnswerCall(help_call=self.calls[0].id), self._answered)

    def retranslate(self) -> None:
        """Word the oldest call in the language in force."""
        if self.calls:
            self._word()
        else:
            self.hide()
        self.worded.emit()

    def _word(self) -> None:
        oldest, others = self.calls[0], len(self.calls) - 1
        time = hour_minute(oldest.called_at.astimezone(self.session.zone))
        by_agent = self.tr("L’agent appelle depuis {time}, {station}.")
        by_visitor = self.tr("Quelqu’un attend devant l’écran depuis {time}.")
        said = by_agent if oldest.counter else by_visitor
        text = said.format(time=time, station=oldest.station)
        if others:
            more = self.tr("%n autre(s) appel(s) à la suite.", "", others)
            text = f"{text} {more}"
        if self.unheard:
            silent = self.tr("Ce poste ne sonne pas : il n’a rien pour jouer un son.")
            text = f"{text} {silent}"
        title = self.tr("On appelle l’accueil : {kiosk}").format(kiosk=oldest.station)
        if oldest.counter:
            title = self.tr("Le guichet {number} a besoin de vous").format(number=oldest.counter)
        self.say(title, text, self.tr("J’arrive"))

    def _answered(self, _outcome: object) -> None:
        self.session.say(self.tr("On voit là-bas que quelqu’un arrive."))

    def _ring(self) -> None:
        self.session.run(self._sound, self._rang)
        QApplication.alert(self.window())
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _rang(self, heard: bool) -> None:
        if not heard:
            QApplication.beep()
        if self.unheard == heard:
            self.unheard = not heard
            self.retranslate()

    def _changed(self, tables: frozenset[str]) -> None:
        if "help_call" in tables:
            self.look()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.retranslate()
