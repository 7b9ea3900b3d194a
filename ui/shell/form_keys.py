"""The keys of every form: Tab reads on, Enter goes to the next field, Ctrl+Enter sends it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from ui.shell.reading_order import reading_order, tab_in_order
from ui.widgets.button import Button
from ui.widgets.rows import RowList

SEND = ("Ctrl+Return", "Ctrl+Enter")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LAID_OUT = (QEvent.Type.Show, QEvent.Type.LayoutRequest)
_OWN_ENTER = (QLineEdit, Button, RowList)
"""What Enter may mean more to: a suggestion is taken, a button is pressed."""


class FormKeys(QObject):
    """`fields()` are in the order of reading; after the last one Enter goes to `button`.

    An Enter that a field takes for itself, such as for a suggestion, does not come here. Ctrl+Enter
    works wherever the focus is in the window, as long as the form is seen.
    """

    def __init__(
        self,
        form: QWidget,
        send: Callable[[], object],
        button: QWidget,
        fields: Callable[[], Iterable[QWidget]],
    ) -> None:
        super().__init__(form)
        self._form, self._fields, self._button = form, fields, button
        self._order: list[QWidget] = []
        form.installEventFilter(self)
        for keys in SEND:
            QShortcut(QKeySequence(keys), form, send)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._form and event.type() in _LAID_OUT:
            self._put_in_order()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() not in _ENTER or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        return self._go_on()

    def _put_in_order(self) -> None:
        order = reading_order(self._form)
        if order == self._order:
            return
        self._order = order
        tab_in_order(order)
        for answer in order:
            if not _owns_enter(answer):
                answer.installEventFilter(self)  # once, however often it is asked for

    def _go_on(self) -> bool:
        here = QApplication.focusWidget()
        each = dict.fromkeys(self._fields())  # one may stand for several names
        fields = [field for field in each if field.isVisible() and field.isEnabled()]
        at = next((n for n, f in enumerate(fields) if here is f or _within(f, here)), None)
        if at is None:
            at = self._before(here, fields)
        if at is None:
            return False
        following = [*fields, self._button][at + 1]
        following.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _before(self, here: QWidget | None, fields: list[QWidget]) -> int | None:
        """Of something between the fields, such as a paper to tick, the field that it follows."""
        if here is None or _owns_enter(here) or here not in self._order:
            return None
        read = self._order[: self._order.index(here)]
        before = [n for n, field in enumerate(fields) if any(_within(field, w) for w in read)]
        return max(before, default=-1)


def _within(field: QWidget, here: QWidget | None) -> bool:
    return here is not None and field.isAncestorOf(here)


def _owns_enter(widget: QWidget) -> bool:
    """Whether Enter means something to it; a painted widget says so by `owns_enter`."""
    return isinstance(widget, _OWN_ENTER) or bool(getattr(widget, "owns_enter", False))
