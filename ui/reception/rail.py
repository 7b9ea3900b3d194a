"""The rail: where to go, how much waits there, and who is at the desk."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from ui.reception.pages import PageEntry
from ui.reception.rail_parts import RailHead, RailUser
from ui.shell.key_names import key_name
from ui.shell.languages import language_of
from ui.theme import theme
from ui.theme.fonts import MEDIUM, SEMIBOLD
from ui.theme.icons import draw_icon
from ui.widgets.focus import KeyboardFocus
from ui.widgets.paint import draw_text, is_rtl, mirrored, rounded
from ui.widgets.pill import ACTIVE, RAIL, draw_pill, pill_size
from ui.widgets.tips import set_tip

WIDE, NARROW = 204, 64
ITEM, LEAST_ITEM = 42, 27
"""px: the height of a way, and of one where there are many on a small screen."""


class RailItem(KeyboardFocus, QAbstractButton):
    """A way to a page; it shows only its icon when the rail is narrow."""

    def __init__(self, entry: PageEntry, number: int) -> None:
        super().__init__()
        self.entry, self.number, self.narrow, self.count = entry, number, False, 0
        self.urgent, self.offered = entry.at_need, True
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMaximumHeight(ITEM)
        self.retranslate()

    def ring_colour(self) -> str:
        """Blue does not show on the dark rail."""
        return "highlight"

    def retranslate(self) -> None:
        """Word the item in the language in force."""
        self.setText(self.entry.words(language_of(self)))
        self.setAccessibleName(self.text())
        key = f" ({key_name(f'Alt+{self.number}', language_of(self))})"
        words = self.text() + (key if self.number < 10 else "")
        set_tip(self, words if self.narrow else "")

    def set_narrow(self, narrow: bool) -> None:
        """Show the icon alone, and the words in a tool tip."""
        self.narrow = narrow
        self.retranslate()
        self.updateGeometry()

    def set_count(self, count: int) -> None:
        """Say how much waits there; nothing at 0."""
        self.count = count
        self.show_at_need()
        self.setAccessibleDescription(str(count) if count else "")
        self.update()

    def show_at_need(self) -> None:
        """Stand in the rail; a page at need only with a count, or while it is seen."""
        wanted = not self.entry.at_need or bool(self.count) or self.isChecked()
        self.setVisible(self.offered and wanted)

    def sizeHint(self) -> QSize:
        return QSize(NARROW if self.narrow else WIDE, ITEM)

    def minimumSizeHint(self) -> QSize:
        return QSize(NARROW if self.narrow else WIDE, LEAST_ITEM)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box, rtl = QRectF(self.rect()), is_rtl(self)
        inset = 10 if self.narrow else 12
        ground = box.adjusted(inset, 1, -inset, -1)
        chosen = self.isChecked()
        if chosen or self.underMouse():
            fill = theme.colour("rail2")
            fill.setAlphaF(1.0 if chosen else 0.55)
            rounded(painter, ground, 8, fill)
        if chosen:
            mark = mirrored(QRectF(-4, 10, 8, box.height() - 20), box, rtl)
            rounded(painter, mark, 4, "highlight")
        tone = "#FFFFFF" if chosen else "on_rail"
        x = (box.width() - 20) / 2 if self.narrow else 22
        icon = mirrored(QRectF(x, (box.height() - 20) / 2, 20, 20), box, rtl)
        draw_icon(painter, self.entry.icon, icon, tone, rtl=rtl)
        room = self._paint_count(painter, box, rtl=rtl)
        if not self.narrow:
            words = mirrored(QRectF(52, 0, room - 52, box.height()), box, rtl)
            weight = SEMIBOLD if chosen else MEDIUM
            draw_text(painter, words, self.text(), 14, tone, weight=weight, rtl=rtl)

    def _paint_count(self, painter: QPainter, box: QRectF, *, rtl: bool) -> float:
        """Paint the number that waits; returns where the words must end."""
        if not self.count:
            return box.width() - 14
        kind, text = (ACTIVE if self.urgent else RAIL), str(self.count)
        height = 16 if self.narrow else 20
        width = max(
            pill_size(text, height=height, rtl=is_rtl(self)).width(),
            height + (2 if self.narrow else 6),
        )
        x = box.width() - 12 - width + 4 if self.narrow else box.width() - 14 - width
        y = 1 if self.narrow else (box.height() - height) / 2
        draw_pill(painter, mirrored(QRectF(x, y, width, height), box, rtl), text, kind, rtl=rtl)
        return x - 4


class Rail(QWidget):
    """All ways, the yellow mark at the one taken; `picked(name)` when a person takes another."""

    picked = Signal(str)

    def __init__(self, entries: list[PageEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = RailHead()
        self.user = RailUser()
        self.items: dict[str, RailItem] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        for number, entry in enumerate(entries, 1):
            item = RailItem(entry, number)
            item.clicked.connect(lambda _=False, name=entry.name: self.picked.emit(name))
            self.items[entry.name] = item
            if entry.at_need:
                column.addSpacing(14)
            column.addWidget(item)
            item.show_at_need()
        column.addStretch(1)
        column.addWidget(self.user)
        self.set_narrow(narrow=False)

    def set_narrow(self, *, narrow: bool) -> None:
        """64 px with icons alone, or 204 px with words."""
        width = NARROW if narrow else WIDE
        if self.minimumWidth() == width:
            return
        self.setFixedWidth(width)
        self.head.set_narrow(narrow)
        self.user.set_narrow(narrow)
        for item in self.items.values():
            item.set_narrow(narrow)

    def offer(self, names: Collection[str]) -> None:
        """Have only these in the rail."""
        for name, item in self.items.items():
            item.offered = name in names
            item.show_at_need()

    def mark(self, name: str) -> None:
        """Put the mark at a page."""
        self.items[name].setChecked(True)
        for item in self.items.values():
            item.show_at_need()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.colour("rail"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            for item in self.items.values():
                item.retranslate()
