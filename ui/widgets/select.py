"""One of many: a list that opens, for more choices than there is room for buttons."""

from __future__ import annotations

import math
from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QComboBox,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QStylePainter,
    QWidget,
)

from kiosk.core.directions import joined
from ui.theme import DESK, Scale
from ui.widgets.paint import draw_text, is_rtl, text_width

INSET = 2
_Index = QModelIndex | QPersistentModelIndex


class _Row(QStyledItemDelegate):
    """A row of the open list, as high as the smallest control."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        owner = self.parent()
        scale = owner.scale if isinstance(owner, Select) else DESK
        return QSize(super().sizeHint(option, index).width() + 16, scale.control_small + 4)


class Select(QComboBox):
    """`picked(value)` when a person chooses; `set_choices` may be called again to reword them.

    `opening()` before the list is seen, for whoever greys with `withhold` what cannot be had.
    """

    picked = Signal(object)
    opening = Signal()

    def __init__(self, parent: QWidget | None = None, *, scale: Scale = DESK) -> None:
        super().__init__(parent)
        self.scale = scale
        self._words: dict[object, str] = {}
        if scale is not DESK:
            # What the style sheet of the program says of all lists is for a desk.
            self.setStyleSheet(
                f"QComboBox {{ min-height: {scale.control - 2}px; font-size: {scale.body}px;"
                f" padding: 0 {scale.padding}px; border-radius: {scale.radius}px; }}"
                f" QComboBox::drop-down {{ width: {2 * scale.icon}px; }}"
                f" QComboBox::down-arrow {{ width: {scale.icon}px; height: {scale.icon}px; }}"
            )
        # Fusion's own list ignores the style sheet's rows.
        self.setView(QListView())
        self.setItemDelegate(_Row(self))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.activated.connect(lambda _index: self.picked.emit(self.value))

    def showPopup(self) -> None:  # noqa: N802
        self.opening.emit()
        super().showPopup()

    def withhold(self, why: Mapping[object, str]) -> None:
        """Grey some of the choices, each with why it cannot be had; the others can."""
        for row in range(self.count()):
            item = self.model().item(row)  # type: ignore[attr-defined]
            reason = why.get(self.itemData(row), "")
            item.setEnabled(not reason)
            words = self._words.get(self.itemData(row), "")
            item.setText(joined(words, reason) if reason else words)

    def hidePopup(self) -> None:  # noqa: N802
        """The reasons are for the list; the one that is chosen is named alone."""
        super().hidePopup()
        for row in range(self.count()):
            self.setItemText(row, self._words.get(self.itemData(row), self.itemText(row)))

    def set_choices(self, choices: list[tuple[object, str]]) -> None:
        """Offer (value, text); what was chosen stays chosen when it is still offered."""
        kept = self.value
        self.clear()
        self._words = dict(choices)
        for value, text in choices:
            self.addItem(text, value)
        self.choose(kept)

    @property
    def value(self) -> object:
        """The chosen value, or None."""
        return self.currentData()

    def choose(self, value: object) -> None:
        """Choose a value as if nobody had clicked; the first one where it is not offered."""
        # Qt would look for the very object, and not for one that is equal.
        rows = (row for row in range(self.count()) if self.itemData(row) == value)
        self.setCurrentIndex(next(rows, 0 if self.count() else -1))

    def sizeHint(self) -> QSize:
        """Room for the longest choice as it is drawn, which is larger in Arabic than Qt thinks."""
        hint, size = super().sizeHint(), self.fontInfo().pixelSize()
        choices = [self.itemText(place) for place in range(self.count())]
        drawn = max((text_width(each, size, rtl=is_rtl(self)) for each in choices), default=0.0)
        thought = max(map(self.fontMetrics().horizontalAdvance, choices), default=0)
        more = max(0, math.ceil(drawn - thought)) + 2 * INSET
        return QSize(hint.width() + more, hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The box by the style; the words here, since Qt puts them on one side in any language."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        kind, place = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        painter.drawComplexControl(kind, option)
        words = QRectF(self.style().subControlRect(kind, option, place, self))
        words.adjust(INSET, 0, -INSET, 0)
        tone = "ink" if self.isEnabled() else "disabled"
        size = self.fontInfo().pixelSize()
        draw_text(painter, words, self.currentText(), size, tone, rtl=is_rtl(self))
