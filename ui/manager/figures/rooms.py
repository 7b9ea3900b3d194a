"""Rooms: the part of the open hours in which they were held, by room, hour, member or holder."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from kiosk.core.directions import joined
from kiosk.core.languages import in_language
from kiosk.core.wording import say
from kiosk.figures import use
from kiosk.figures.use import RoomFigures
from ui.manager.figures.figure_card import FigureCard
from ui.manager.figures.words import hour_words, hours_held, part
from ui.shell.languages import Texts
from ui.shell.session import Session
from ui.theme.fonts import SEMIBOLD
from ui.widgets.charts import draw_gauge
from ui.widgets.label import Label
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowList, RowPainter
from ui.widgets.segmented import Segmented

BY_ROOM, BY_HOUR, BY_MEMBER, BY_HOLDER = "room", "hour", "member", "holder"
BUSY = 0.4
"""A bar from here on is full of colour."""
TWO_COLUMNS, LEAST_ROW, MOST_ROW = 520, 26, 52
MOST_HOLDERS = 200


@dataclass(frozen=True, slots=True)
class Share:
    """A bar: what it is of, the part, the hours that were held, and how much of it is drawn."""

    key: object
    name: str
    share: float | None
    hours: float
    drawn: float


class _Bar(RowPainter):
    """The name, the bar, the part."""

    height = 34
    line = False

    def paint(self, row: RowCanvas, item: Share) -> None:
        names = min(150.0, row.width * 0.34)
        row.text(row.box(16, names - 8), item.name, 14)
        said = part(item.share, self.language)
        row.text(row.end_box(16, 52), said, 13.5, weight=SEMIBOLD, align="end")
        room = row.box(16 + names, row.width - names - 16 - 78, top=row.height / 2 - 5, height=10)
        tone = "accent" if item.drawn >= BUSY else "past"
        draw_gauge(row.painter, QRectF(room), item.drawn, tone, rtl=row.rtl)

    def words(self, item: Share) -> str:
        return joined(item.name, part(item.share, self.language), self.hours(item))

    def hours(self, item: Share) -> str:
        """The hours that were held."""
        return hours_held(item.hours, self.language)


class BarList(RowList):
    """Two columns side by side where there is room."""

    def __init__(self) -> None:
        self.bar = _Bar()
        super().__init__(self.bar, key=lambda item: item.key)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def fit(self) -> None:
        """Give each bar its place; what does not fit is scrolled."""
        wide, room = self.width(), self.height() - 2
        columns = 2 if wide >= TWO_COLUMNS and len(self.items) > 3 else 1
        lines = -(-len(self.items) // columns) or 1
        self.bar.height = max(LEAST_ROW, min(MOST_ROW, room // lines))
        scrolls = lines * self.bar.height > room
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOn if scrolls else policy.ScrollBarAlwaysOff
        )
        used = self.verticalScrollBar().sizeHint().width() if scrolls else 0
        self.row_width = max(80, (wide - used) // columns - 2)
        self.setGridSize(QSize(self.row_width, self.bar.height))
        self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()


class RoomsCard(FigureCard):
    """What nobody came to stands below."""

    query = staticmethod(use.rooms)

    def __init__(self, session: Session) -> None:
        self.bars, self.foot = BarList(), Label(size=12.5, tone="muted")
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(4)
        column.addWidget(self.bars, 1)
        column.addWidget(self.foot)
        self.foot.setContentsMargins(16, 0, 16, 0)
        super().__init__(session, content, pad=0)
        self.by = Segmented()
        self.add_to_head(self.by)
        self.by.picked.connect(lambda _by: self._show())
        self.word()

    def is_empty(self, result: RoomFigures) -> bool:
        return not result.open_hours

    def why_empty(self) -> str:
        return self.tr("Il n’y a pas de salle, ou le site n’a pas encore ouvert.")

    def show_result(self, result: RoomFigures) -> None:
        self.bars.set_items(shares(result, str(self.by.value), self.language))
        self.bars.fit()
        self.foot.setText(self._missed(result))

    def _missed(self, result: RoomFigures) -> str:
        missed = self.tr("%n absence(s)", "", result.no_shows)
        asked = self.tr("sur %n réservation(s)", "", result.bookings)
        back = self.tr("{hours} rendues").format(
            hours=hours_held(result.released_hours, self.language)
        )
        return joined(f"{missed} {asked}", back)

    def word(self) -> None:
        self.set_title(self.tr("Salles"), self.tr("part des heures ouvrables réservées"))
        self.by.set_choices(
            [
                (BY_ROOM, self.tr("Par salle")),
                (BY_HOUR, self.tr("Par heure")),
                (BY_MEMBER, self.tr("Par membre")),
                (BY_HOLDER, self.tr("Par résident")),
            ]
        )


def shares(result: RoomFigures, by: str, language: str) -> list[Share]:
    """The bars; of members and holders it is the part of the hours held, drawn beside the most."""
    if by == BY_ROOM:
        return [
            Share(
                room.id, in_language(room, language), room.share, room.held_hours, room.share or 0
            )
            for room in result.rooms
        ]
    if by == BY_HOUR:
        return [
            Share(
                each.hour,
                hour_words(each.hour, language),
                each.share,
                each.held_hours,
                each.share or 0,
            )
            for each in result.by_hour
        ]
    held = result.held_hours or 1.0
    named = list(_members(result, language) if by == BY_MEMBER else _holders(result, language))
    most = max((hours for _, _, hours in named), default=0) or 1.0
    return [Share(key, name, hours / held, hours, hours / most) for key, name, hours in named]


def _part(key: object, name: str, share: float | None, hours: float) -> Share:
    """A bar that is drawn as long as the part is."""
    return Share(key, name, share, hours, share or 0)


def _members(result: RoomFigures, language: str) -> Iterator[tuple[object, str, float]]:
    for each in result.by_member:
        yield each.member, say(f"sheet.member_{each.member}", language), each.held_hours


def _holders(result: RoomFigures, language: str) -> Iterator[tuple[object, str, float]]:
    nameless = Texts(language).translate("Figures", "Sans nom")
    for n, each in enumerate(result.by_holder[:MOST_HOLDERS]):
        yield n, in_language(each, language) or nameless, each.held_hours
