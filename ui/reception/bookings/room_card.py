"""What a room is, beside its days: its photo, what it offers, and who may have it for how long."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.bookings import policy
from kiosk.bookings.finder import offered_by
from kiosk.bookings.named import features_named
from kiosk.bookings.policy import MEMBER_NAMES, MemberRules, RuleView
from kiosk.bookings.words import rule_words
from kiosk.core.directions import listed
from kiosk.core.languages import in_language
from kiosk.sites.features import FEATURES, STYLES, Known, find
from kiosk.sites.kinds import ROOM
from kiosk.sites.pictures import picture
from kiosk.sites.queries import ResourceView, resources
from ui.shell.session import Session
from ui.widgets.card import Card
from ui.widgets.focus import ReadArea
from ui.widgets.inputs import Icon
from ui.widgets.label import Label, heading
from ui.widgets.photo import PhotoView

WIDE, PHOTO_HIGH = 264, 132
OF_BOOKING = (
    *(policy.AHEAD, policy.LONGEST, policy.SHORTEST),
    *(policy.AT_ONCE, policy.WEEK, policy.MONTH, policy.APPROVAL),
)
"""The rules that somebody meets who books."""


@dataclass(frozen=True)
class About:
    """A room, the rooms that it consists of, its photo, and what each kind of member may do."""

    room: ResourceView
    parts: tuple[ResourceView, ...]
    photo: bytes
    rules: Sequence[MemberRules]


def about_room(session: Session, room: ResourceView) -> About:
    """What there is to know of a room."""
    parts = [each for each in session.read(resources, kind=ROOM) if each.id in room.parts]
    photo = session.read(picture, place=room.id) if room.picture else b""
    return About(room, tuple(parts), photo, session.read(policy.rules))


class RoomCard(Card):
    """Made anew for each room: lines of an icon and its words, under headings."""

    def __init__(self) -> None:
        super().__init__(pad=0, head=False)
        self.setFixedWidth(WIDE)
        self.photo = PhotoView(PHOTO_HIGH)
        self.area = ReadArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.viewport().setAutoFillBackground(False)
        self.add(self.area, 1)
        self.said: list[str] = []
        self._shown: tuple[About, str] | None = None

    def show_room(self, about: About, language: str) -> None:
        """Show a room in a language; where it is as it was, what was scrolled to stays."""
        if (about, language) == self._shown:
            return
        self._shown = (about, language)
        inside = QWidget()
        inside.setAutoFillBackground(False)
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(7)
        self.said = []
        name = in_language(about.room, language)
        if about.photo:
            self.photo = PhotoView(PHOTO_HIGH)
            self.photo.show_photo(about.photo)
            self.photo.setAccessibleName(self.tr("Photo de {room}").format(room=name))
            column.addWidget(self.photo)
        self._title(column, name, 16)
        for icon, words in self._facts(about, language):
            self._line(column, icon, words)
        for title, known, codes in (
            (self.tr("Équipement"), FEATURES, " ".join(offered_by(about.room))),
            (self.tr("Dispositions"), STYLES, about.room.styles),
        ):
            self._known(column, title, find(known, codes), language)
        if _says_more(about.room.equipment):
            self._line(column, "package", about.room.equipment)
        self._title(column, self.tr("Qui peut réserver"))
        for members, words in _who_may(about.rules, language):
            self._line(column, "users-round", members)
            self._plain(column, words or self.tr("Sans limite."))
        column.addStretch(1)
        self.area.setWidget(inside)
        self.area.setAccessibleName(name)
        self.area.setAccessibleDescription(" ".join(self.said))

    def _facts(self, about: About, language: str) -> Iterator[tuple[str, str]]:
        room = about.room
        yield "users", self.tr("%n personne(s)", "", room.capacity)
        if room.floor:
            yield "building-2", room.floor
        if room.before:
            yield "hourglass", self.tr("%n min libre(s) avant", "", room.before)
        if room.after:
            yield "hourglass", self.tr("%n min libre(s) après", "", room.after)
        if room.overnight:
            yield "moon", self.tr("Ouverte la nuit et sur plusieurs jours")
        if about.parts:
            names = listed(*(in_language(each, language) for each in about.parts))
            yield "combine", self.tr("Réunit {rooms}").format(rooms=names)
        if room.closed_for:
            yield "ban", self.tr("Fermée : {reason}").format(reason=room.closed_for)

    def _known(self, column: QVBoxLayout, title: str, known: list[Known], language: str) -> None:
        if known:
            self._title(column, title)
        for one in known:
            self._line(column, one.icon, one.name.of(language))

    # -- laying out ----------------------------------------------------------------------------

    def _title(self, column: QVBoxLayout, words: str, size: float = 13) -> None:
        if column.count():
            column.addSpacing(6)
        column.addWidget(heading(words, size=size, wrap=True))
        self.said.append(f"{words}.")

    def _line(self, column: QVBoxLayout, icon: str, words: str) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Icon(icon, 16), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(words, size=13, wrap=True), 1)
        column.addLayout(row)
        self.said.append(f"{words}.")

    def _plain(self, column: QVBoxLayout, words: str) -> None:
        label = Label(words, size=12.5, tone="muted", wrap=True)
        row = QHBoxLayout()
        row.setContentsMargins(26, 0, 0, 0)
        row.addWidget(label)
        column.addLayout(row)
        self.said.append(words)


def _says_more(equipment: str) -> bool:
    """Whether something is written there that has no icon and no words of its own."""
    parts = [part for part in equipment.split(",") if part.strip()]
    return len(parts) > len(features_named(equipment))


def _who_may(rules: Iterable[MemberRules], language: str) -> Iterator[tuple[str, str]]:
    """The kinds of members, those under the same rules together, and their rules in sentences."""

    def sentences(one: MemberRules) -> str:
        held = (view for view in one.rules if view.rule in OF_BOOKING and view.value is not None)
        return " ".join(rule_words(view, language) for view in held if not _is_off(view))

    worded = [(MEMBER_NAMES[one.member].of(language), sentences(one)) for one in rules]
    for words, group in groupby(worded, key=lambda pair: pair[1]):
        yield listed(*(name for name, _ in group)), words


def _is_off(view: RuleView) -> bool:
    return policy.BY_CODE[view.rule].unit == policy.FLAG and not view.value
