"""A panel on which one part of a machine is tried, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core.settings import FILE, load
from kiosk.core.settings.setting import SETTINGS
from kiosk.station import Station
from ui.shell.session import Session
from ui.theme import DESK, Scale
from ui.widgets.pill import NEUTRAL

Keep = Callable[[Station, str, "str | int"], None]
"""Writes a setting; raises what `kiosk.setting.change` raises."""


def keep_as_whoever(station: Station, name: str, value: str | int) -> None:
    """Write a setting as whoever works here, who may have to be its keeper."""
    from kiosk.setting import change

    change(station, SETTINGS[name], value)
    station.settings = load(station.folder)


def keep_as_machine(station: Station, name: str, value: str | int) -> None:
    """Write one for whom the machine was opened: at its first start, or by its code."""
    from kiosk.core.settings.edit import write

    write(station.folder / FILE, SETTINGS[name], value)
    station.settings = load(station.folder)


@dataclass(frozen=True, slots=True)
class Light:
    """What is known of a part: NEUTRAL where it was not tried."""

    part: str
    kind: str
    words: str


class Panel(QWidget):
    """Subclasses fill `column`, and word themselves; `moved()` when another light is on."""

    moved = Signal()
    fills: ClassVar[bool] = False
    """Whether it takes all the height that is there."""

    def __init__(self, session: Session, keep: Keep, scale: Scale = DESK) -> None:
        super().__init__()
        self.session, self.keep, self.scale = session, keep, scale
        self.kind, self.told = NEUTRAL, ""
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(scale.gap + 4)

    # -- for whoever shows it ------------------------------------------------------------------

    def title(self) -> str:
        """What is tried."""
        raise NotImplementedError

    def text(self) -> str:
        """What to do, in a sentence or two."""
        raise NotImplementedError

    def enter(self) -> None:
        """It is seen now: look at the machine, and put the focus where it is wanted."""

    def leave(self) -> None:
        """It is seen no more."""

    def takes_key(self) -> QWidget | None:
        """Where a scan goes that was typed at nothing in particular."""
        return None

    @property
    def light(self) -> Light:
        """What came of it."""
        return Light(self.title(), self.kind, self.told or self.untried())

    def untried(self) -> str:
        """That it was not tried."""
        return self.tr("pas essayé")

    def retranslate(self) -> None:
        """Word it in the language in force."""

    # -- for subclasses ------------------------------------------------------------------------

    def show_light(self, kind: str, told: str) -> None:
        """Tell what came of it."""
        self.kind, self.told = kind, told
        self.moved.emit()

    def add_button(self, button: QWidget) -> None:
        """Put a button at the side where the language begins, no wider than its words."""
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)

    def focus(self, widget: QWidget) -> None:
        """Put the focus where the next key is wanted."""
        widget.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.retranslate()
