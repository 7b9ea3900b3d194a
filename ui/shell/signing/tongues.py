"""The languages of the windows, where nobody has signed in yet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt

from kiosk.core import languages
from ui.shell.session import Session
from ui.widgets.segmented import Segmented


class Tongues(Segmented):
    """Each in its own name; a click leaves the focus where it is typed, and Tab comes here."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.picked.connect(lambda language: session.speak(str(language)))
        house = [each for each in languages.of_windows() if each.wording]
        self.set_choices([(each.code, each.name) for each in house])
        self.choose(session.language)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.choose(self._session.language)
