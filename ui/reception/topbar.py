"""The bar at the top: the search line, what is safe, the language and the time."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QSizePolicy, QWidget

from kiosk.core import languages
from ui.reception.omnibox import Omnibox
from ui.shell.languages import language_of, speak_as_parent
from ui.shell.sync.pill import SyncPill
from ui.theme import theme
from ui.theme.fonts import SEMIBOLD
from ui.theme.icons import draw_icon
from ui.widgets.focus import KeyboardFocus
from ui.widgets.label import Label
from ui.widgets.paint import draw_text, is_rtl, mirrored, rounded, text_width
from ui.widgets.pill import WARNING, Pill
from ui.widgets.tips import set_tip


class LanguageButton(KeyboardFocus, QAbstractButton):
    """The language in force, in its own script; a click offers the others."""

    picked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._offer)
        self.retranslate()

    def ring_radius(self) -> float:
        """The radius that the focus ring follows."""
        return self.height() / 2

    def retranslate(self) -> None:
        """Show the language in force."""
        self.setText(languages.own_name(language_of(self)))
        self.setAccessibleName(self.tr("Langue : {name}").format(name=self.text()))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(round(text_width(self.text(), 13, SEMIBOLD, rtl=is_rtl(self))) + 62, 28)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box, rtl = QRectF(self.rect()), is_rtl(self)
        fill = "canvas" if self.underMouse() else "surface"
        rounded(painter, box, box.height() / 2, fill, "line")
        middle = box.center().y() - 8
        draw_icon(
            painter, "languages", mirrored(QRectF(10, middle, 16, 16), box, rtl), "ink", rtl=rtl
        )
        words = mirrored(QRectF(31, 0, box.width() - 54, box.height()), box, rtl)
        draw_text(painter, words, self.text(), 13, "ink", weight=SEMIBOLD, rtl=rtl)
        arrow = mirrored(QRectF(box.width() - 24, middle + 1, 14, 14), box, rtl)
        draw_icon(painter, "chevron-down", arrow, "muted", rtl=rtl)

    def _offer(self) -> None:
        menu = QMenu(self)
        speak_as_parent(menu)
        for each in languages.of_windows():
            action = menu.addAction(each.name)
            action.setCheckable(True)
            action.setChecked(each.code == language_of(self))
            action.triggered.connect(lambda _=False, code=each.code: self.picked.emit(code))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))


class TopBar(QWidget):
    """60 px high, 54 on a low screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.omnibox = Omnibox()
        self.demo = Pill(kind=WARNING)
        self.demo.hide()
        self.wrong_clock = Pill(kind=WARNING, icon="clock")
        self.wrong_clock.hide()
        self.sync = SyncPill()
        self.sync.hide()
        self.languages = LanguageButton()
        self.clock = Label(size=17, weight=SEMIBOLD)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(14)
        self._row.addWidget(self.omnibox, 100)
        self._row.addStretch(1)
        for widget in (self.demo, self.wrong_clock, self.sync, self.languages, self.clock):
            self._row.addWidget(widget)
        self.set_compact(compact=False)
        self.retranslate()

    def set_compact(self, *, compact: bool) -> None:
        """Take less height on a low screen."""
        self.setFixedHeight(54 if compact else 60)
        side = 20 if compact else 24
        self._row.setContentsMargins(side, 0, side, 0)

    def retranslate(self) -> None:
        """Word the bar in the language in force."""
        self.demo.show_state(self.tr("Démonstration"), WARNING)
        set_tip(self.demo, self.tr("Ces données sont inventées."))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("line"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.retranslate()
            self.languages.retranslate()
