"""Lists of painted rows: one view, one delegate, any number of rows, never a widget each."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.shell.languages import language_of
from ui.theme import theme
from ui.widgets.focus import SHOWN
from ui.widgets.paint import is_rtl, rounded, start_line
from ui.widgets.row_canvas import EVERY, RowCanvas
from ui.widgets.tips import tell_over

_Index = QModelIndex | QPersistentModelIndex
_ITEM = Qt.ItemDataRole.UserRole


class RowPainter:
    """How one row looks; a page writes one, with `paint`, and `words` for screen readers."""

    height = 60
    line = True
    parts: tuple[RowPainter, ...] = ()  # the painters that it hands rows on to
    seen_in: QWidget  # the list that it paints for

    @property
    def language(self) -> str:
        """The language of the list's window."""
        return language_of(self.seen_in)

    def paint(self, row: RowCanvas, item: Any) -> None:
        """Paint an item on its row."""
        raise NotImplementedError

    def words(self, item: Any) -> str:
        """The row in words, read aloud and searched by typing."""
        return str(item)

    def height_of(self, _item: Any) -> int:
        """The row's height in px, where rows differ."""
        return self.height

    def selectable(self, _item: Any) -> bool:
        """Whether the row can be chosen; headings cannot."""
        return True


class _Rows(QAbstractListModel):
    def __init__(self, painter: RowPainter) -> None:
        super().__init__()
        self.items: list[Any] = []
        self._painter = painter

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == _ITEM:
            return self.items[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._painter.words(self.items[index.row()])
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid() or self._painter.selectable(self.items[index.row()]):
            return super().flags(index)
        return Qt.ItemFlag.NoItemFlags

    def show(self, items: list[Any]) -> None:
        self.beginResetModel()
        self.items = items
        self.endResetModel()


class _Delegate(QStyledItemDelegate):
    def __init__(self, rows: RowList, painter: RowPainter) -> None:
        super().__init__(rows)
        self._rows, self._painter = rows, painter

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(self._rows.row_width, self._painter.height_of(index.data(_ITEM)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        box = QRectF(option.rect)  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rtl = is_rtl(self._rows)
        self._ground(painter, box, index, chosen=chosen, over=over, rtl=rtl)
        pointer = self._rows.pointer if over else QPointF(-1, -1)
        canvas = RowCanvas(painter, box, rtl, chosen, over, pointer, down=self._rows.pressing)
        canvas.withheld = self._rows.withheld
        self._painter.paint(canvas, index.data(_ITEM))
        self._rows.remember_buttons(index.row(), canvas.buttons)
        self._rows.remember_tips(index.row(), canvas.tips)
        if chosen and self._rows.ringed:
            rounded(painter, box.adjusted(2, 2, -2, -2), 6, None, "focus", 2)
        painter.restore()

    def _ground(
        self, painter: QPainter, box: QRectF, index: _Index, *, chosen: bool, over: bool, rtl: bool
    ) -> None:
        if chosen:
            painter.fillRect(box, theme.colour("accent_soft"))
            start_line(painter, box, "accent", rtl=rtl)
        elif over and self._painter.selectable(index.data(_ITEM)):
            painter.fillRect(box, theme.colour("canvas"))
        if self._painter.line and index.row() < index.model().rowCount() - 1:
            edge = QRectF(box.left(), box.bottom() - 1, box.width(), 1)
            painter.fillRect(edge, theme.colour("line"))


class RowList(QListView):
    """A list of painted rows that keeps the chosen one and the place when its items change.

    Signals: `chosen(item)` as the selection moves, `opened(item)` on Enter or a double click,
    `pressed_button(name, item)` for a button painted with `RowCanvas.button`.
    """

    chosen = Signal(object)
    opened = Signal(object)
    pressed_button = Signal(str, object)
    row_width = 100
    """Of rows that stand beside one another; those below one another are as wide as the list."""

    def __init__(
        self,
        painter: RowPainter,
        parent: QWidget | None = None,
        *,
        key: Callable[[Any], Any] = lambda item: getattr(item, "id", item),
        click_opens: bool = False,
    ) -> None:
        super().__init__(parent)
        self._key, self._click_opens = key, click_opens
        self._buttons: dict[int, list[tuple[QRectF, str]]] = {}
        self._tips: dict[int, list[tuple[QRectF, str]]] = {}
        self.pointer = QPointF(-1, -1)
        self.pressing = False
        self._quiet = self._by_keys = False
        self._empty: QWidget | None = None
        self.withheld: set[str] = set()
        """The buttons of rows that are not offered to whoever is here."""
        for each in (painter, *painter.parts):
            each.seen_in = self
        self._painter = painter
        self._rows = _Rows(painter)
        self.setModel(self._rows)
        self.setItemDelegate(_Delegate(self, painter))
        self._set_up()
        self.selectionModel().currentChanged.connect(self._moved)

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.verticalScrollBar().setSingleStep(20)

    def set_items(self, items: Iterable[Any]) -> None:
        """Show these rows; the chosen one stays chosen if it is still among them."""
        kept, place = self.current_key(), self.verticalScrollBar().value()
        self._buttons.clear()
        self._tips.clear()
        self._quiet = True
        self._rows.show(list(items))
        self._quiet = False
        if kept is not None:
            self.choose(kept, quietly=True)
        self.verticalScrollBar().setValue(place)
        self._show_empty()

    def offer_buttons(self, offered: bool) -> None:
        """Paint the buttons of rows, or none of them."""
        self.withheld = set() if offered else EVERY
        self.viewport().update()

    @property
    def ringed(self) -> bool:
        """Whether the chosen row shows that the keyboard is here."""
        return self._by_keys and self.hasFocus()

    def enter(self) -> None:
        """Come here by keys, to the chosen row or the first one."""
        if self.current is None:
            first = next((i for i in self.items if self._painter.selectable(i)), None)
            if first is not None:
                self.choose(self._key(first))
        self.setFocus(Qt.FocusReason.TabFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keys = event.reason() in SHOWN
        super().focusInEvent(event)
        if self._by_keys and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
        self.viewport().update()

    @property
    def items(self) -> list[Any]:
        """The rows shown, from the top."""
        return self._rows.items

    @property
    def current(self) -> Any:
        """The chosen item, or None."""
        return self.currentIndex().data(_ITEM) if self.currentIndex().isValid() else None

    def current_key(self) -> Any:
        """The key of the chosen item, or None."""
        return None if self.current is None else self._key(self.current)

    def choose(self, key: Any, *, quietly: bool = False) -> bool:
        """Choose the item with this key; whether there is one. `quietly` emits no `chosen`."""
        for row, item in enumerate(self._rows.items):
            if self._key(item) == key:
                self._quiet = quietly
                self.setCurrentIndex(self._rows.index(row))
                self._quiet = False
                return True
        return False

    def set_empty(self, widget: QWidget) -> None:
        """Show this in the middle while there are no rows."""
        self._empty = widget
        widget.setParent(self.viewport())
        self._show_empty()

    def _show_empty(self) -> None:
        if self._empty is not None:
            self._empty.setVisible(not self._rows.items)
            self._empty.setGeometry(self.viewport().rect())

    def remember_buttons(self, row: int, buttons: list[tuple[QRectF, str]]) -> None:
        """Note where a row has painted its buttons, for the mouse."""
        self._buttons[row] = buttons

    def remember_tips(self, row: int, tips: list[tuple[QRectF, str]]) -> None:
        """Note over which parts a row has something to tell."""
        self._tips[row] = tips

    def tip_at(self, where: QPointF) -> str:
        """What is told over a place; empty where nothing is."""
        index = self.indexAt(where.toPoint())
        tips = self._tips.get(index.row(), []) if index.isValid() else []
        return next((text for box, text in tips if box.contains(where)), "")

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            tell_over(self.viewport(), event.globalPos(), self.tip_at(QPointF(event.pos())))
            return True
        return super().viewportEvent(event)

    def button_places(self) -> list[QRect]:
        """Where buttons are painted now, in the list's own coordinates."""
        return [
            box.toAlignedRect()
            for row, buttons in self._buttons.items()
            if row < len(self.items)
            for box, _ in buttons
        ]

    def _button_at(self, where: QPointF) -> tuple[str, Any] | None:
        index = self.indexAt(where.toPoint())
        for box, name in self._buttons.get(index.row(), []) if index.isValid() else []:
            if box.contains(where):
                return name, index.data(_ITEM)
        return None

    def _moved(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid() and not self._quiet:
            self.chosen.emit(current.data(_ITEM))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointer = event.position()
        over = self._button_at(event.position()) is not None
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        super().mouseMoveEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressing, self._by_keys = True, False
        if self._button_at(event.position()) is None:
            super().mousePressEvent(event)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.pressing = False
        self.viewport().update()
        hit = self._button_at(event.position())
        if hit is not None and event.button() == Qt.MouseButton.LeftButton:
            self.pressed_button.emit(*hit)
            return
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if self._click_opens and index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.opened.emit(index.data(_ITEM))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._button_at(event.position()) is None and self.current is not None:
            self.opened.emit(self.current)

    def leaveEvent(self, event: QEvent) -> None:
        self.pointer = QPointF(-1, -1)
        super().leaveEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_keys = True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current is not None:
            self.opened.emit(self.current)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_empty()
        chosen = self.visualRect(self.currentIndex())
        if (
            event.oldSize().height() > chosen.top() >= 0
            and chosen.bottom() > self.viewport().height()
        ):
            self.scrollTo(self.currentIndex())  # what was in sight stays so

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.ringed and not self.selectionModel().hasSelection():  # no row shows it
            box = QRectF(self.viewport().rect()).adjusted(2, 2, -2, -2)
            rounded(QPainter(self.viewport()), box, 6, None, "focus", 2)
