"""What a screen reader finds in a window, and what it should not find there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from unittest import mock

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QLineEdit,
    QWidget,
)

from tools import spoken
from ui.shell.languages import language_of

Role, Text = QAccessible.Role, QAccessible.Text

PRESSED = {
    Role.Button,
    Role.ButtonDropDown,
    Role.ButtonMenu,
    Role.CheckBox,
    Role.ComboBox,
    Role.EditableText,
    Role.Link,
    Role.List,
    Role.ListItem,
    Role.MenuItem,
    Role.PageTab,
    Role.RadioButton,
    Role.Slider,
    Role.SpinBox,
    Role.Table,
}
"""What somebody acts on, whether or not it takes the focus by itself."""

NONE = {Role.NoRole, Role.Client, Role.Border, Role.Window, Role.Pane, Role.Grouping}
"""Roles that say nothing of what a thing is for."""

BY_MOUSE = ("mousePressEvent", "mouseReleaseEvent")
OTHERWISE = {
    "HeldStar": "the technician's way out of a kiosk, not for the public",
    "PausedScreen": "the same, where nothing else can be done",
    "DoorNight": "any key wakes it, and what it says stands on the door itself",
    "Closed": "any key wakes it, the kiosk's window sees to that",
    "PeopleList": "the arrows choose in it while the PIN is typed",
    "_Chart": "F3 books a place at any hour",
}
"""What is pressed by a mouse alone, and what there is instead."""
_MNEMONIC = re.compile(r"&\w")


@dataclass(frozen=True)
class Met:
    """One thing of the tree, as it is told."""

    kind: str
    role: Role
    name: str
    description: str
    value: str
    state: QAccessible.State
    rect: QRect
    thing: QObject | None

    def __str__(self) -> str:
        return f"{self.kind} {self.role.name} {self.name!r}"


def tree(window: QWidget) -> Iterator[Met]:
    """All that a screen reader finds in a window, hidden branches left out."""
    yield from _below(QAccessible.queryAccessibleInterface(window))


def _below(found: QAccessibleInterface) -> Iterator[Met]:
    yield _met(found)
    for number in range(found.childCount()):
        child = found.child(number)
        if child is not None and not child.state().invisible:
            yield from _below(child)


def _met(found: QAccessibleInterface) -> Met:
    thing = found.object()
    return Met(
        type(thing).__name__ if thing is not None else "-",
        found.role(),
        found.text(Text.Name),
        found.text(Text.Description),
        found.text(Text.Value),
        found.state(),
        found.rect(),
        thing,
    )


def silent(window: QWidget) -> set[str]:
    """Widgets that paint texts and say nothing themselves, nor anything around them."""
    painted: dict[QWidget, str] = {}
    usual: Callable[..., Any] = QPainter.drawText

    def seen(painter: QPainter, *given: Any) -> Any:
        if isinstance(device := painter.device(), QWidget) and str(given[-1]).strip():
            painted.setdefault(device, str(given[-1]))
        return usual(painter, *given)

    with mock.patch.object(QPainter, "drawText", seen):
        window.grab()
    return {
        f"{type(widget).__name__} paints {text!r} and says nothing"
        for widget, text in painted.items()
        if not any(map(_says, _with_blocks(widget, window)))
    }


def _with_blocks(widget: QWidget, window: QWidget) -> Iterator[QWidget]:
    """A widget and what it is painted for: the view of a list around its rows, say."""
    yield widget
    above = widget.parentWidget()
    if above is not None and above is not window:
        yield above


def _says(widget: QWidget) -> bool:
    told = QAccessible.queryAccessibleInterface(widget)
    return bool(told.text(Text.Name) or told.text(Text.Description)) or isinstance(
        widget, QAbstractItemView
    )


def faults(window: QWidget, *, worded: bool = True) -> Iterator[str]:
    """What is wrong in a window; `worded` where all its texts are in its own language."""
    if not window.windowTitle():
        yield "the window has no title"
    yield from sorted(silent(window))
    for met in tree(window):
        for fault in (*_naming(met), *_roles(met), *_states(met)):
            yield f"{met}: {fault}"
        if worded:
            yield from (f"{met}: {text!r} is in another language" for text in _strange(met))


def _acted_on(met: Met) -> bool:
    return bool(met.state.focusable) or met.role in PRESSED


def _naming(met: Met) -> Iterator[str]:
    if _acted_on(met) and not met.name.strip():
        yield "it has no name"
    if _MNEMONIC.search(met.name):
        yield "its name has a mark for a key in it"


def _roles(met: Met) -> Iterator[str]:
    if met.state.focusable and met.role in NONE and not isinstance(met.thing, QAbstractScrollArea):
        yield "it takes the focus and does not say what it is"
    if isinstance(met.thing, QWidget) and _by_mouse_only(met.thing):
        yield "it is pressed by a mouse and cannot be reached by keys"


def _by_mouse_only(widget: QWidget) -> bool:
    """Whether our own code answers to the mouse there, and nothing in it to keys."""
    if type(widget).__name__ in OTHERWISE or any(map(_takes_keys, _and_inside(widget))):
        return False
    kinds = [kind for kind in type(widget).__mro__ if kind.__module__.startswith("ui.")]
    return any(name in vars(kind) for kind in kinds for name in BY_MOUSE)


def _and_inside(widget: QWidget) -> list[QWidget]:
    return [widget, *widget.findChildren(QWidget)]


def _takes_keys(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) or not widget.isEnabled()


def _states(met: Met) -> Iterator[str]:
    thing, state = met.thing, met.state
    if isinstance(thing, QWidget) and bool(state.disabled) == thing.isEnabled():
        yield "it does not say whether it can be used"
    if isinstance(thing, QAbstractButton):
        if bool(state.checkable) != thing.isCheckable():
            yield "it does not say whether it can be checked"
        if bool(state.checked) != thing.isChecked():
            yield "it does not say whether it is checked"
    if isinstance(thing, QLineEdit) and bool(state.readOnly) != thing.isReadOnly():
        yield "it does not say whether it is only read"
    if isinstance(thing, QAbstractItemView):
        yield from _rows(thing)


def _rows(view: QAbstractItemView) -> Iterator[str]:
    told = QAccessible.queryAccessibleInterface(view)
    chosen = {index.row() for index in view.selectionModel().selectedIndexes()}
    rows = [told.child(number) for number in range(told.childCount())]
    items = [row for row in rows if row is not None and row.role() == Role.ListItem]
    if {number for number, row in enumerate(items) if row.state().selected} != chosen:
        yield "it does not say which row is chosen"


def _strange(met: Met) -> list[str]:
    """Texts that another language has, and that of the widget has not."""
    if not isinstance(met.thing, QWidget):
        return []
    language = language_of(met.thing)
    typed = met.role == Role.EditableText
    said = (met.name, met.description, "" if typed else met.value)
    return [text for text in said if text and spoken.strange(text, language)]
