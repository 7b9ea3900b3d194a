"""Where Tab goes in a window, in which order, and whether it can be seen where it is."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QWidget

from ui.widgets.paint import is_rtl

MOST = 400
"""Keys pressed at most: no window has so many places."""
AROUND = 12
"""px beside a widget in which its ring is painted."""
LEVEL = 0.5
"""How much of the lower of two widgets is beside the other where both are in one row."""


def walked(window: QWidget) -> Iterator[QWidget]:
    """Where the key Tab stops, as it is pressed until it is where it was first."""
    found: list[QWidget] = []
    for _ in range(MOST):
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        QApplication.processEvents()
        here = window.focusWidget()
        if found and here is found[-1]:
            continue  # it goes on inside of it, as between the day and the month of a date
        if here is None or here in found:
            break
        found.append(here)
        yield here


def faults(window: QWidget) -> Iterator[str]:
    """What Tab does not come to, and its steps back but the one from the end to the beginning.

    What gave its place to the keyboard of a kiosk at the last stop has none to compare.
    """
    there = list(walked(window))
    yield from (f"Tab does not come to {_told(each)}" for each in _passed_over(window, there))
    back = [
        f"{_told(here)} -> {_told(following)}"
        for here, following in pairwise([*there, *there[:1]])
        if here.isVisible()
        and following.isVisible()
        and _goes_back(
            _order(here, window), _order(following, window), rtl=_mirrored(here, following)
        )
    ]
    yield from back if len(back) > 1 else []


def _passed_over(window: QWidget, there: list[QWidget]) -> list[QWidget]:
    """What says that Tab comes to it, is seen and not covered, and is not among these."""
    every = window.findChildren(QWidget)
    return [each for each in every if each not in there and _is_stop(each, window)]


def _is_stop(widget: QWidget, window: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    if not by_tab or widget.window() is not window or not widget.isEnabled():
        return False
    seen = widget.visibleRegion().boundingRect()
    above = window.childAt(widget.mapTo(window, seen.center())) if not seen.isEmpty() else None
    return above is not None and (above is widget or widget.isAncestorOf(above))


def _goes_back(here: QRect, following: QRect, *, rtl: bool) -> bool:
    if rtl:
        here, following = _turned(here), _turned(following)
    beside = min(here.bottom(), following.bottom()) - max(here.top(), following.top())
    if beside > LEVEL * min(here.height(), following.height()):
        return following.right() <= here.left()
    # A column beside the last one begins above its end.
    return following.bottom() <= here.top() and following.left() < here.right()


def _mirrored(here: QWidget, following: QWidget) -> bool:
    """Whether the block that both are in reads from right to left; a pad of digits never does."""
    block: QWidget | None = here
    while block is not None and not block.isAncestorOf(following):
        block = block.parentWidget()
    return is_rtl(block or here)


def _turned(box: QRect) -> QRect:
    return QRect(-box.right(), box.top(), box.width(), box.height())


def _place(widget: QWidget, window: QWidget) -> QRect:
    """Where it stands in the window; what was scrolled away stands at that end of its area."""
    place = QRect(widget.mapTo(window, QPoint()), widget.size())
    above = widget.parentWidget()
    while above is not None and above is not window:
        if isinstance(above, QScrollArea):
            port = QRect(above.viewport().mapTo(window, QPoint()), above.viewport().size())
            place.moveTop(max(port.top(), min(place.top(), port.bottom() - place.height())))
        above = above.parentWidget()
    return place


def _order(widget: QWidget, window: QWidget) -> QRect:
    """Where it stands among the others: all of a form that scrolls is pressed into its area.

    What is scrolled away keeps its order, and stands before what is below the area.
    """
    place, here = widget.rect(), widget
    while here is not window and (above := here.parentWidget()) is not None:
        top, high = place.top(), place.height()
        if _scrolls(here, above):
            share = above.height() / here.height()
            top, high = round(top * share), max(round(high * share), 1)
        else:
            top += here.y()
        place, here = QRect(place.left() + here.x(), top, place.width(), high), above
    return place


def _scrolls(content: QWidget, port: QWidget) -> bool:
    area = port.parentWidget()
    inside = isinstance(area, QScrollArea) and content is area.widget()
    return inside and content.height() > port.height()


def _told(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName()!r}"


def unseen(window: QWidget) -> Iterator[str]:
    """Where Tab comes without a sign of it; what fills the window needs none."""
    for widget in walked(window):
        if widget.size() == window.size():
            continue
        box = _place(widget, window).adjusted(-AROUND, -AROUND, AROUND, AROUND) & window.rect()
        if isinstance(widget, QLineEdit):
            widget.deselect()
        shown = window.grab(box).toImage()
        widget.clearFocus()
        QApplication.processEvents()
        if window.grab(box).toImage() == shown:
            yield f"{_told(widget)} has the focus, and nothing shows it"
        widget.setFocus(Qt.FocusReason.TabFocusReason)
