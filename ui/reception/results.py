"""What the search line has found, in a sheet below it, by kind."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.core.directions import joined
from ui.reception.finding import (
    BADGE,
    BOOKING,
    COMPANY,
    DEPOSIT,
    PARCEL,
    PERSON,
    REQUEST,
    ROOM,
    TICKET,
    VISIT,
    Found,
)
from ui.shell.languages import language_of
from ui.theme import DESK
from ui.theme.fonts import SEMIBOLD
from ui.widgets.kbd import draw_kbd, kbd_height, kbd_width
from ui.widgets.label import Label
from ui.widgets.marked import draw_marked
from ui.widgets.marks import draw_avatar, draw_icon_square
from ui.widgets.paint import rounded
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowList, RowPainter
from ui.widgets.shadow import POPOVER, draw_shadow, shadow_margins

_ICONS = {
    TICKET: "ticket",
    DEPOSIT: "file-badge",
    PARCEL: "package",
    REQUEST: "user-plus",
    BADGE: "id-card",
    COMPANY: "building-2",
    BOOKING: "calendar",
    ROOM: "door-open",
}
HEADING, ROW, MOST_ROWS = 30, 50, 9


@dataclass(frozen=True)
class _Heading:
    """The name of a kind, above what is found of it."""

    words: str

    @property
    def key(self) -> str:
        """What tells it from the rows."""
        return self.words


class _ResultRow(RowPainter):
    line = False

    def __init__(self, results: Results) -> None:
        self.results = results

    def height_of(self, item: Any) -> int:
        return HEADING if isinstance(item, _Heading) else ROW

    def selectable(self, item: Any) -> bool:
        return isinstance(item, Found)

    def words(self, item: Any) -> str:
        if isinstance(item, _Heading):
            return item.words
        return f"{item.title}, {self.results.about(item)}"

    def paint(self, row: RowCanvas, item: Any) -> None:
        if isinstance(item, _Heading):
            row.text(row.box(16, top=6, height=HEADING - 6), item.words, 12, "muted", SEMIBOLD)
            return
        square = row.box(16, 32, top=(row.height - 32) / 2, height=32)
        if item.kind in (PERSON, VISIT):
            draw_avatar(row.painter, square, item.title, chosen=row.chosen)
        else:
            draw_icon_square(row.painter, square, _ICONS[item.kind])
        tag = kbd_width("↵") if row.chosen else 0
        end = 16 + tag + (10 if tag else 0)
        upper, lower = (row.box(60, top=top, height=20, end=end) for top in (5, 25))
        draw_marked(row.painter, upper, item.title, self.results.typed, size=14, rtl=row.rtl)
        row.text(lower, self.results.about(item), 12.5, "muted")
        if tag:
            place = row.end_box(16, tag, top=(row.height - kbd_height()) / 2, height=kbd_height())
            draw_kbd(row.painter, place, "↵")


class Results(QWidget):
    """A sheet over the window, without the focus: one goes on typing; `picked(Found)`."""

    picked = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.typed = ""
        self.rows = RowList(_ResultRow(self), key=lambda item: item.key, click_opens=True)
        self.rows.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rows.opened.connect(self.picked)
        self.nothing = Label(size=14, tone="muted", align="center")
        around = shadow_margins(POPOVER)
        column = QVBoxLayout(self)
        column.setContentsMargins(
            around.left() + 1, around.top() + 6, around.right() + 1, around.bottom() + 6
        )
        column.addWidget(self.rows)
        column.addWidget(self.nothing, 1)
        self.hide()

    def show_found(
        self, found: list[Found], typed: str, anchor: QWidget, *, allowed: bool = True
    ) -> None:
        """Show these below the line, the first one chosen; or that a role may not look at all."""
        self.typed = typed
        self.rows.clearSelection()
        self.rows.set_items(self._grouped(found))
        self.rows.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self.nothing.setText(self._why_nothing(allowed=allowed))
        if found:
            self.rows.choose(found[0].key)
        self._place(anchor)

    def _why_nothing(self, *, allowed: bool) -> str:
        if not allowed:
            return self.tr("Votre rôle ne permet pas de chercher.")
        return self.tr("Rien ne correspond à « {typed} »").format(typed=self.typed)

    def _grouped(self, found: list[Found]) -> list[Any]:
        """By kind in the order of what was found; what is only near stands apart, after."""
        items: list[Any] = []
        headings = self._headings()
        for (near, kind), ones in groupby(found, key=lambda one: (one.near, one.kind)):
            words = headings[kind]
            if near and not found[0].near:
                words = self.tr("Voir aussi · {kind}").format(kind=words)
            items += [_Heading(words), *ones]
        return items

    def _headings(self) -> dict[str, str]:
        return {
            TICKET: self.tr("Tickets"),
            DEPOSIT: self.tr("Papiers déposés"),
            PARCEL: self.tr("Colis"),
            REQUEST: self.tr("Candidature"),
            BADGE: self.tr("Badges"),
            VISIT: self.tr("Visites"),
            PERSON: self.tr("Personnes"),
            COMPANY: self.tr("Entreprises"),
            BOOKING: self.tr("Réservations"),
            ROOM: self.tr("Salles"),
        }

    def about(self, found: Found) -> str:
        """The line under a name."""
        from ui.reception.visits.purposes import state_words

        if found.kind == VISIT:
            from kiosk.core.wording import short_date

            visit = found.thing
            words, _ = state_words(visit.state, language_of(self))
            day = short_date(visit.day, language_of(self))
            return joined(found.about, visit.host, day, words)
        if found.kind == BOOKING:
            from kiosk.core.clock_words import span_words
            from kiosk.core.wording import short_date

            day = short_date(found.thing.day, language_of(self))
            return joined(found.about, day, span_words(found.thing, language_of(self)))
        if found.kind == TICKET:
            from kiosk.core import catalogue

            return catalogue.service_name(found.about, language_of(self))
        if found.kind == ROOM:
            return self.tr("%n place(s)", "", found.thing.capacity)
        return found.about

    def step(self, step: int) -> None:
        """Choose the next or the previous one, past the headings."""
        items = self.rows.items
        places = [n for n, item in enumerate(items) if isinstance(item, Found)]
        here = self.rows.currentIndex().row()
        if places:
            at = places.index(here) if here in places else -1
            self.rows.setCurrentIndex(self.rows.model().index(places[(at + step) % len(places)], 0))

    def _place(self, anchor: QWidget) -> None:
        around = shadow_margins(POPOVER)
        shown = sum(HEADING if isinstance(i, _Heading) else ROW for i in self.rows.items) or 56
        height = min(shown, MOST_ROWS * ROW) + 12 + around.top() + around.bottom()
        corner = anchor.mapTo(self.window(), QPoint(0, anchor.height() + 4))
        width = anchor.width() + around.left() + around.right()
        self.setGeometry(corner.x() - around.left(), corner.y() - around.top(), width, height)
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        sheet = self.rect().marginsRemoved(shadow_margins(POPOVER))
        draw_shadow(painter, sheet, DESK.radius_card, POPOVER, window=False)
        rounded(painter, QRectF(sheet), DESK.radius_card, "surface", "button_edge")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.hide()
