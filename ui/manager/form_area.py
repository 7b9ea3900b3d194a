"""What a form asks: as high as it is, and scrolled where the window is too low for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.shell.reading_order import ReadInOrder
from ui.widgets.area import Area

LEAST = 120


class FormArea(Area):
    """Takes no more room than the form."""

    def __init__(self, form: QWidget) -> None:
        self._form = form
        super().__init__(form)
        ReadInOrder(form)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        if self._form.hasHeightForWidth():
            return QSize(self.width(), self._form.heightForWidth(self.width()))
        return self._form.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(LEAST, self.sizeHint().height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        handled = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return handled
