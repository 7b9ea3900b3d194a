"""A painted chart whose cells are read by the keys: arrows move, and each is said."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.widgets.focus import SHOWN
from ui.widgets.paint import is_rtl, rounded
from ui.widgets.said import Role, announce, tell_value
from ui.widgets.tips import tell_over

Cell = tuple[int, int]
STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class Cells(QWidget):
    """`reached(words)` when another cell is read. Subclasses say where each is, and its words.

    A cell is its row and its column, from the top and from the side of reading.
    """

    reached = Signal(str)
    said_role = Role.Chart

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cell: Cell = (0, 0)
        self._by_keys = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def shape(self) -> Cell:
        """How many rows and columns."""
        raise NotImplementedError

    def box_of(self, cell: Cell) -> QRectF:
        """Where a cell is painted."""
        raise NotImplementedError

    def words_of(self, cell: Cell) -> str:
        """What a cell says."""
        raise NotImplementedError

    def said_value(self) -> str:
        """What the cell that is read says."""
        rows, columns = self.shape()
        return self.words_of(self.cell) if rows and columns else ""

    def settle(self) -> None:
        """Other cells are shown: keep to those that are there."""
        rows, columns = self.shape()
        row, column = self.cell
        self.cell = max(0, min(row, rows - 1)), max(0, min(column, columns - 1))
        self._tell()

    def read(self, cell: Cell) -> None:
        """Go to a cell."""
        rows, columns = self.shape()
        if not (rows and columns):
            return
        self.cell = max(0, min(cell[0], rows - 1)), max(0, min(cell[1], columns - 1))
        self._tell()
        announce(self, self.said_value())
        self.reached.emit(self.said_value())

    def _tell(self) -> None:
        self.setAccessibleDescription(self.said_value())
        tell_value(self)
        self.update()

    def draw_ring(self, painter: QPainter) -> None:
        """The ring of the cell that is read, while the keys are here."""
        if self._by_keys and self.hasFocus():
            rounded(painter, self.box_of(self.cell).adjusted(-2, -2, 2, 2), 5, None, "focus", 2)

    def _at(self, where: QPointF) -> Cell | None:
        rows, columns = self.shape()
        every = ((row, column) for row in range(rows) for column in range(columns))
        return next((cell for cell in every if self.box_of(cell).contains(where)), None)

    # -- keys and mouse ------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_keys = True
        row, column = self.cell
        key, (_, columns) = Qt.Key(event.key()), self.shape()
        if key in STEPS:
            down, on = STEPS[key]
            self.read((row + down, column + (-on if is_rtl(self) else on)))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.read((row, 0 if key == Qt.Key.Key_Home else columns - 1))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._by_keys = event.reason() in SHOWN
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._by_keys = False
        if cell := self._at(event.position()):
            self.read(cell)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            cell = self._at(QPointF(event.pos()))
            tell_over(self, event.globalPos(), self.words_of(cell) if cell else "")
            return True
        return super().event(event)
