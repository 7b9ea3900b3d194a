"""The strip at the head of a window whose store does not answer; it goes when that is over."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from kiosk.core.errors import StoreTrouble
from kiosk.core.wording import trouble as meaning
from ui.shell.session import Session
from ui.widgets.alert import Alert

MARGIN, WIDTH = 12, 900


class TroubleStrip(QObject):
    """Lies over the window's head and takes no focus: what is being typed goes on."""

    def __init__(self, window: QWidget, session: Session) -> None:
        super().__init__(window)
        self._window, self._session = window, session
        self.alert = Alert(parent=window)
        self.alert.hide()
        session.troubled.connect(self._show)
        session.recovered.connect(self._over)
        window.installEventFilter(self)
        if session.trouble is not None:
            self._show(session.trouble)

    def _show(self, trouble: StoreTrouble) -> None:
        self._word(trouble)
        self.alert.raise_()

    def _word(self, trouble: StoreTrouble) -> None:
        kept = self.tr("Ce qui est écrit ici reste. Un nouvel essai se fait tout seul.")
        self.alert.say(meaning(trouble, self._session.language), kept)
        self._place()

    def _over(self) -> None:
        self.alert.hide()
        self._session.say(self.tr("Les données du poste répondent de nouveau"))

    def _place(self) -> None:
        width = min(WIDTH, self._window.width() - 2 * MARGIN)
        column = self.alert.layout()
        height = column.totalHeightForWidth(width) if column is not None else 0
        x = (self._window.width() - width) // 2
        self.alert.setGeometry(x, MARGIN, width, max(height, self.alert.sizeHint().height()))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        trouble = self._session.trouble
        if trouble is not None and not self.alert.isHidden():
            if event.type() == QEvent.Type.Resize:
                self._place()
            elif event.type() == QEvent.Type.LocaleChange:
                self._word(trouble)
        return False
