"""Brief messages at the bottom, one after another, with ten seconds to take a change back."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QWidget

from ui.theme import DESK, Scale
from ui.widgets.button import Button
from ui.widgets.inputs import Icon
from ui.widgets.label import Label
from ui.widgets.paint import draw_text, is_rtl, rounded, text_width
from ui.widgets.rows import RowList
from ui.widgets.shadow import draw_shadow, shadow_margins
from ui.widgets.timers import every, once

SHORT_MS, UNDO_MS = 5_000, 10_000
EDGE = 20
"""Px between a message and the sides of its window, and of a step aside."""
LOOK_MS = 200
"""How often a message looks whether a list has painted a button under it since."""
_ICONS = {
    "ok": ("circle-check", "#8FD9AE"),
    "info": ("info", "#A9C6F5"),
    "warning": ("triangle-alert", "#F5B335"),
    "danger": ("circle-alert", "#F5A9A1"),
}


@dataclass(frozen=True)
class Notice:
    """Something to say; `undo` takes it back and adds a button, `kind` chooses the icon.

    `also` is one more button that no key presses: its word and what it does.
    """

    text: str
    kind: str = "ok"
    undo: Callable[[], None] | None = None
    action: str = ""
    also: tuple[str, Callable[[], None]] | None = None


class _Undo(Button):
    """The button on the dark ground of a message."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        tone = "#FFFFFF" if self.underMouse() else "highlight"
        draw_text(
            QPainter(self),
            QRectF(self.rect()),
            self.text(),
            self.text_size,
            tone,
            weight=600,
            align="center",
            rtl=is_rtl(self),
        )


class Toast(QWidget):
    """One brief message."""

    def __init__(self, parent: QWidget, scale: Scale = DESK) -> None:
        super().__init__(parent)
        self.scale = scale
        self._icon = Icon("circle-check", scale.icon + 1)
        self._text = Label(size=scale.body, tone="surface", wrap=True)
        self.undo = _Undo("", "quiet", scale=scale)
        self.also = _Undo("", "quiet", scale=scale)
        self._row = row = QHBoxLayout(self)
        margins = shadow_margins()
        pad = scale.padding + 2
        row.setContentsMargins(
            margins.left() + pad, margins.top(), margins.right() + pad - 6, margins.bottom()
        )
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addSpacing(24)
        row.addWidget(self.also)
        row.addWidget(self.undo)
        self.hide()

    def say(self, notice: Notice, undo_word: str) -> None:
        """Show a notice, and have it read aloud."""
        self._icon.show_icon(*_ICONS[notice.kind])
        self._text.setText(notice.text)
        self.undo.setText(notice.action or undo_word)
        self.undo.setVisible(notice.undo is not None)
        self.also.setText(notice.also[0] if notice.also else "")
        self.also.setVisible(notice.also is not None)
        self.setAccessibleName(notice.text)
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def natural_width(self) -> int:
        """The width at which the text stands on one line."""
        words = text_width(self._text.text(), self.scale.body, rtl=is_rtl(self))
        return self._beside_text() + math.ceil(words) + 2

    def height_at(self, width: int) -> int:
        """How high it is, as high as every line of its text asks for."""
        margins = shadow_margins()
        words = self._text.heightForWidth(max(1, width - self._beside_text()))
        inner = max(self.scale.control + 12, words + 2 * self.scale.padding)
        return inner + margins.top() + margins.bottom()

    def _beside_text(self) -> int:
        """What the icon, the button and the margins take."""
        seen = [button for button in (self.also, self.undo) if button.isVisibleTo(self)]
        buttons = sum(button.sizeHint().width() + 12 for button in seen)
        row = self._row.contentsMargins()
        return row.left() + row.right() + self._icon.width() + 12 + 24 + 12 + buttons

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        sheet = self.rect().marginsRemoved(shadow_margins())
        draw_shadow(painter, sheet, self.scale.radius_card, window=False)
        rounded(painter, QRectF(sheet), self.scale.radius_card, "ink")


class Toaster(QWidget):
    """The queue of a window's messages; `say` adds one, `undo_now` takes the shown one back."""

    def __init__(self, window: QWidget, *, bottom: int = 48, scale: Scale = DESK) -> None:
        super().__init__(window)
        self._bottom, self.scale = bottom, scale
        self._queue: deque[Notice] = deque()
        self.shown: Notice | None = None
        self._toast = Toast(window, scale)
        self._toast.undo.clicked.connect(self.undo_now)
        self._toast.also.clicked.connect(self._do_also)
        self._timer = once(self, SHORT_MS, self._pass)
        self._looking = every(self, LOOK_MS, self.make_way)
        self.hide()
        window.installEventFilter(self)

    def say(self, notice: Notice | str) -> None:
        """Show a notice now, or after those that wait; one with an undo waits for nobody.

        What was done last is taken back first: an earlier undo comes again after it.
        """
        notice = Notice(notice) if isinstance(notice, str) else notice
        if notice.undo is not None:
            if self.shown is not None and self.shown.undo is not None:
                self._queue.appendleft(self.shown)
            self.shown = None
            self._queue.appendleft(notice)
        else:
            self._queue.append(notice)
        if self.shown is None:
            self._next()

    def undo_now(self) -> bool:
        """Take back what the shown message tells; whether there was something."""
        notice, self.shown = self.shown, None
        if notice is None or notice.undo is None:
            self.shown = notice
            return False
        self._next()
        notice.undo()
        return True

    def _do_also(self) -> None:
        notice = self.shown
        if notice is not None and notice.also is not None:
            self._next()
            notice.also[1]()

    def clear(self) -> None:
        """Forget every message, for a kiosk between two visitors."""
        self._queue.clear()
        self._next()

    def _pass(self) -> None:
        """Go on; what can be taken back stays while a question over the window has the keys."""
        question = QApplication.activeModalWidget()
        if self.shown is not None and self.shown.undo is not None and question is not None:
            self._timer.start(UNDO_MS)
        else:
            self._next()

    def _next(self) -> None:
        self._timer.stop()
        self._looking.stop()
        self.shown = self._queue.popleft() if self._queue else None
        if self.shown is None:
            self._toast.hide()
            return
        self._toast.say(self.shown, self.tr("Annuler"))
        self._place()
        self._timer.start(UNDO_MS if self.shown.undo else SHORT_MS)
        self._looking.start()

    def _place(self) -> None:
        window = self.window()
        margins = shadow_margins()
        width = min(max(self._toast.natural_width(), 320), window.width() - 40)
        height = self._toast.height_at(width)
        x = (window.width() - width) // 2
        y = window.height() - self._bottom - height + margins.bottom()
        self._toast.setGeometry(_off_buttons(window, self._toast, QRect(x, y, width, height)))

    def make_way(self) -> None:
        """Move off the buttons of what is seen now."""
        if self.shown is not None:
            self._place()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.shown is not None:
            self._place()
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange and self.shown is not None:
            self._toast.undo.setText(self.shown.action or self.tr("Annuler"))
            self._place()


def _off_buttons(window: QWidget, toast: QWidget, wanted: QRect) -> QRect:
    """The place itself, or the nearest one beside or else above it where no button is covered."""
    buttons, margins = _buttons(window, toast), shadow_margins()

    def hit(place: QRect) -> list[QRect]:
        return [each for each in buttons if each.intersects(place.marginsRemoved(margins))]

    if not hit(wanted):
        return wanted
    beside = range(EDGE, window.width() - wanted.width() - EDGE, EDGE)
    for x in sorted(beside, key=lambda x: abs(x - wanted.x())):
        if not hit(place := wanted.translated(x - wanted.x(), 0)):
            return place
    place = QRect(wanted)
    while covered := hit(place):
        place.moveBottom(min(each.top() for each in covered) + margins.bottom() - 4)
        if place.top() < 0:
            return wanted
    return place


def _buttons(window: QWidget, toast: QWidget) -> list[QRect]:
    """Where the window shows something to press, painted in rows or not."""
    places = [
        QRect(button.mapTo(window, QPoint()), button.size())
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and button.window() is window and not toast.isAncestorOf(button)
    ]
    for rows in window.findChildren(RowList):
        if rows.isVisible() and rows.window() is window:
            corner = rows.viewport().mapTo(window, QPoint())
            places += [place.translated(corner) for place in rows.button_places()]
    return places
