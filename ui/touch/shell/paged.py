"""Content that may be taller than the screen: two buttons turn it, no gesture is needed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.theme import TOUCH
from ui.touch.shell.reading import takes_focus
from ui.widgets.button import SECONDARY, Button
from ui.widgets.timers import once

NONE, STRONG = Qt.FocusPolicy.NoFocus, Qt.FocusPolicy.StrongFocus


class Paged(QWidget):
    """Put widgets in `column`; the buttons appear only where not everything can be seen."""

    def __init__(self) -> None:
        super().__init__()
        self.body = QWidget()
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(18)
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.area.setHorizontalScrollBarPolicy(off)
        self.area.setVerticalScrollBarPolicy(off)
        self.area.setWidget(self.body)
        self.earlier = Button(kind=SECONDARY, icon="chevron-up", small=True, scale=TOUCH)
        self.later = Button(kind=SECONDARY, icon="chevron-down", small=True, scale=TOUCH)
        self.strip = QWidget()
        self._lay_out()
        self.earlier.clicked.connect(self.turn_back)
        self.later.clicked.connect(self.turn)
        self.area.verticalScrollBar().valueChanged.connect(self._mark)
        self._soon = once(self, 0, self.settle)
        self.body.installEventFilter(self)
        self.retranslate()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self.strip)
        row.setContentsMargins(0, 12, 0, 0)
        row.setSpacing(16)
        for button in (self.earlier, self.later):
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            row.addWidget(button, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.area, 1)
        outer.addWidget(self.strip)
        self.strip.hide()

    def retranslate(self) -> None:
        """Word the buttons in the language in force."""
        self.earlier.setText(self.tr("Précédent"))
        self.later.setText(self.tr("Suite"))

    def turn(self) -> None:
        """Bring what is cut at the bottom to the top."""
        bar, seen = self.area.verticalScrollBar(), self.area.viewport().height()
        bottom = bar.value() + seen
        cut = [top for top, end in self._blocks() if end > bottom and top > bar.value()]
        bar.setValue(min(cut[0], bottom) if cut else bar.value() + seen)

    def turn_back(self) -> None:
        """Bring what is above into view."""
        bar, seen = self.area.verticalScrollBar(), self.area.viewport().height()
        wanted = bar.value() - seen
        tops = [top for top, _ in self._blocks() if top >= wanted]
        bar.setValue(min(tops[0], bar.value() - 1) if tops and wanted > 0 else 0)

    def to_top(self) -> None:
        """Show the beginning."""
        self.area.verticalScrollBar().setValue(0)

    def reveal(self, widget: QWidget) -> None:
        """Show a part of the content."""
        self.area.ensureWidgetVisible(widget, 0, 40)

    def _blocks(self) -> list[tuple[int, int]]:
        """Top and bottom of each block, those of panels one by one."""
        return [(y, y + tall) for y, tall in _leaves(self.column, self.body)]

    def settle(self) -> None:
        """Show the buttons where they are needed."""
        width = self.area.viewport().width()
        layout = self.column
        needed = layout.heightForWidth(width) if layout.hasHeightForWidth() else -1
        needed = max(needed, layout.minimumSize().height())
        self.body.setMinimumHeight(needed)
        self.strip.setVisible(needed > self.height())
        # A body that grew while its screen was hidden is not told, and would squeeze its rows.
        if layout.geometry() != self.body.rect():
            layout.invalidate()
            layout.setGeometry(self.body.rect())
        self._mark()

    def _mark(self) -> None:
        bar, seen = self.area.verticalScrollBar(), self.area.viewport().height()
        self.earlier.setEnabled(bar.value() > 0)
        self.later.setEnabled(bar.value() < bar.maximum())
        first, last = bar.value(), bar.value() + seen
        stops = self._stops()
        above = any(top < first <= top + seen for top, _ in stops)
        below = any(end - seen <= last < end for _, end in stops)
        for button, turned in ((self.earlier, above), (self.later, below)):
            button.setFocusPolicy(NONE if turned else STRONG)

    def _stops(self) -> list[tuple[int, int]]:
        """Top and bottom of what the keyboard comes to: what it goes on to is turned to by itself.

        Where the next is less than a screen away nothing is passed over, and the buttons are for
        fingers alone.
        """
        within = [each for each in self.body.findChildren(QWidget) if takes_focus(each)]
        tops = [(each.mapTo(self.body, QPoint(0, 0)).y(), each) for each in within]
        return [(top, top + each.height()) for top, each in tops]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        # Later: resizing the body while it is being resized would lay it out for its old size.
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._soon.start()
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.retranslate()


def _leaves(layout: QLayout, body: QWidget) -> list[tuple[int, int]]:
    found = []
    for n in range(layout.count()):
        item = layout.itemAt(n)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if inner is not None:
            found += _leaves(inner, body)
        elif widget is not None and widget.isVisible():
            top = widget.mapTo(body, widget.rect().topLeft()).y()
            found.append((top, widget.height()))
    return sorted(found)
