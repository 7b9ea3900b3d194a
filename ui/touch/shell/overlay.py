"""What lies over a screen: a dimmed ground and a sheet with a question."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.shell.languages import locale_of
from ui.theme import TOUCH, theme
from ui.theme.icons import draw_icon
from ui.widgets.button import PRIMARY, SECONDARY, Button
from ui.widgets.label import Label
from ui.widgets.paint import CENTER, draw_text, is_rtl, rounded
from ui.widgets.said import Role

WIDTH, PORTRAIT_FOOT = 936, 200
_ICON = 52


class Disc(QWidget):
    """A disc with an icon or a number, at the head of a sheet."""

    def __init__(self, icon: str = "") -> None:
        super().__init__()
        self.icon, self.number = icon, ""
        self.setFixedSize(132, 132)

    def show_number(self, number: int) -> None:
        """Count down."""
        self.number = str(number)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, box = QPainter(self), QRectF(self.rect())
        rounded(painter, box, 66, "warning_soft", "ink" if theme.contrast else None, 2)
        if self.number:
            draw_text(
                painter, box, self.number, 64, "warning", weight=600, align=CENTER, rtl=is_rtl(self)
            )
            return
        middle = box.center()
        square = QRectF(middle.x() - _ICON / 2, middle.y() - _ICON / 2, _ICON, _ICON)
        draw_icon(painter, self.icon, square, "warning", stroke=2.2, rtl=is_rtl(self))


class BottomSheet(QWidget):
    """A white sheet: disc, title, the title in another language, a sentence, then buttons.

    `retitled()` when it says something else.
    """

    done = Signal()
    retitled = Signal()
    said_role = Role.Dialog

    def __init__(self, icon: str = "info") -> None:
        super().__init__()
        self.disc = Disc(icon)
        self.title = Label(size=58, weight=600, wrap=True, align=CENTER)
        self.second = Label(size=42, weight=500, tone="muted", wrap=True, align=CENTER)
        self.text = Label(size=30, wrap=True, align=CENTER)
        self.body = QVBoxLayout()
        self.body.setSpacing(20)
        column = QVBoxLayout(self)
        column.setContentsMargins(56, 56, 56, 52)
        column.setSpacing(12)
        column.addWidget(self.disc, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(16)
        for label in (self.title, self.second, self.text):
            column.addWidget(label)
        column.addSpacing(24)
        column.addLayout(self.body)

    def say(self, title: str, second: str = "", text: str = "") -> None:
        """Word the sheet; the second title is in the other language of most visitors."""
        self.title.setText(title)
        self.second.setLocale(locale_of("fr" if is_rtl(self) else "ar"))
        for label, words in ((self.second, second), (self.text, text)):
            label.setText(words)
            label.setVisible(bool(words))
        other = title != self.accessibleName()
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        if other:
            self.retitled.emit()

    def spoken(self) -> list[str]:
        """What the voice says of it, before its buttons."""
        return [self.accessibleName(), self.accessibleDescription()]

    def paintEvent(self, _event: QPaintEvent) -> None:
        edge = "ink" if theme.contrast else None
        rounded(QPainter(self), QRectF(self.rect()), TOUCH.radius_dialog, "surface", edge, 4)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Word the sheet in the language in force."""


def big_button(kind: str = SECONDARY, icon: str = "") -> Button:
    """A button of a sheet, across its width."""
    button = Button(kind=kind, icon=icon, scale=TOUCH)
    button.setMinimumHeight(116)
    return button


class Message(BottomSheet):
    """Something to know, and "D'accord"."""

    def __init__(self, title: str, text: str = "", *, icon: str = "info", second: str = "") -> None:
        super().__init__(icon)
        self.button = big_button(PRIMARY)
        self.button.clicked.connect(self.done)
        self.body.addWidget(self.button)
        self.say(title, second, text)
        self.retranslate()

    def retranslate(self) -> None:
        self.button.setText(self.tr("D’accord"))


class Overlay(QWidget):
    """Over the whole window; `missed()` when someone touches beside the sheet, `turned()` as one
    comes or goes.
    """

    missed = Signal()
    turned = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.sheet: QWidget | None = None
        self._row = QHBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.addStretch(1)
        self._column.addLayout(self._row)
        window.installEventFilter(self)
        self.hide()

    def lay(self, sheet: QWidget) -> None:
        """Show a sheet, in the place of one that is there."""
        self.clear()
        self.sheet = sheet
        self._row.addWidget(sheet)
        self._place()
        self.show()
        self.raise_()
        first = sheet.findChild(Button)
        if first is not None:
            first.setFocus(Qt.FocusReason.PopupFocusReason)
        if isinstance(sheet, BottomSheet):
            sheet.retitled.connect(self.turned)
        self.turned.emit()

    def clear(self) -> None:
        """Take the sheet away."""
        if self.sheet is not None:
            self.sheet.hide()
            self.sheet.deleteLater()
        was, self.sheet = self.sheet, None
        self.hide()
        if was is not None:
            self.turned.emit()

    def _place(self) -> None:
        window = self.window()
        self.setGeometry(window.rect())
        landscape = window.width() > window.height()
        foot = 64 if landscape else PORTRAIT_FOOT
        side = max(24, (window.width() - WIDTH) // 2)
        self._column.setContentsMargins(side, 24, side, foot)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.sheet is not None:
            self._place()
        return False

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.missed.emit()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802
        # Tab must not reach what is covered.
        super().focusNextPrevChild(forward)
        reached = self.window().focusWidget()
        if reached is not None and not self.isAncestorOf(reached):
            buttons = self.findChildren(Button)
            if buttons:
                buttons[0 if forward else -1].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        ground = QColor(theme.colour("rail"))
        ground.setAlphaF(0.8)
        QPainter(self).fillRect(self.rect(), ground)
