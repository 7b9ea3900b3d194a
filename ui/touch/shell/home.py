"""The first screen: welcome, languages, four ways in, and the aids."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from kiosk.core.languages import enumerated
from ui.shell.languages import texts_of
from ui.shell.session import Session
from ui.shell.sync.watch import watch_of
from ui.theme import theme
from ui.touch.shell.aids import ICONS, AidButton, LanguageBar
from ui.touch.shell.footer import CallButton, FootButton
from ui.touch.shell.hero import Hero
from ui.touch.shell.home_low import LowHome
from ui.touch.shell.names import opens_when
from ui.touch.shell.screen import Screen
from ui.touch.shell.stage import LOW, Stage
from ui.widgets.label import Label
from ui.widgets.tile import Tile

SOON = timedelta(minutes=15)
NAMED = 5
ANNOUNCED = 2
ROOM = "room"
ASKING, TIGHT_ASKING = 48, 36  # px at 100 %
OPINION, OPINION_ICON = "feedback_ticket", "message-square"
EVENTS, EVENTS_ICON = "events", "presentation"


@dataclass(frozen=True)
class Way:
    """A way into the kiosk: the screen it leads to, its words and its square.

    `line` is what stands under the title, unless Home says something of the moment there.
    """

    screen: str
    title: str
    icon: str
    fill: str
    tone: str
    line: str = ""


WAYS = (
    Way(
        "company",
        str(QT_TRANSLATE_NOOP("Home", "Je viens voir quelqu’un")),
        "users-round",
        "accent",
        "on_accent",
        str(QT_TRANSLATE_NOOP("Home", "Inscrivez-vous ici, votre badge vous attend à l’accueil")),
    ),
    Way(
        "services",
        str(QT_TRANSLATE_NOOP("Home", "Guichet Unique : prendre un ticket")),
        "ticket",
        "highlight",
        "#10201F",
    ),
    Way(
        "booking_badge",
        str(QT_TRANSLATE_NOOP("Home", "Réserver une salle ou un poste")),
        "calendar-days",
        "accent_soft",
        "accent",
    ),
    Way(
        "qr",
        str(QT_TRANSLATE_NOOP("Home", "J’ai un QR code")),
        "qr-code",
        "rail",
        "#FFFFFF",
        str(QT_TRANSLATE_NOOP("Home", "Badge de visiteur ou de résident")),
    ),
)


class Home(Screen):
    """Never times out; the tiles say what is open and free now."""

    framed = False
    times_out = False
    shows = frozenset(
        {"ticket", "counter", "booking", "resource"}
        | {"service_hours", "service_exception", "day_exception", "queue_stop"}
        | {"season", "season_hours", "event"}
    )

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session, stage)
        self.hero = Hero(session)
        self.languages = LanguageBar()
        self.question = Label(size=ASKING, weight=600)
        self.tiles = {way.screen: Tile(way.icon, fill=way.fill, tone=way.tone) for way in WAYS}
        self.aids = [AidButton(stage, aid) for aid in ICONS if stage.offers(aid)]
        self.opinion, self.call = FootButton(OPINION_ICON), CallButton()
        self.events = FootButton(EVENTS_ICON)
        ways = [(way.screen, way.icon) for way in WAYS]
        self.low = LowHome(session, stage, [*ways, (EVENTS, EVENTS_ICON), (OPINION, OPINION_ICON)])
        self._lay_out()
        self._connect()
        self.retranslate()
        self.arrange()

    def _lay_out(self) -> None:
        self._right = QVBoxLayout()
        self._right.setSpacing(0)
        self._right.addWidget(self.languages)
        self._gaps = {QSpacerItem(0, 28): (14, 28), QSpacerItem(0, 18): (14, 18)}
        above, below = self._gaps
        self._right.addSpacerItem(above)
        self._asking = QHBoxLayout()
        self._asking.setSpacing(16)
        self._asking.addWidget(self.question, 1)
        self._right.addLayout(self._asking)
        self._right.addSpacerItem(below)
        grid = QGridLayout()
        grid.setSpacing(20)
        for n, tile in enumerate(self.tiles.values()):
            grid.addWidget(tile, n // 2, n % 2)
            grid.setColumnStretch(n % 2, 1)
        self._right.addLayout(grid, 1)
        self._right.addSpacing(30)
        aids = QHBoxLayout()
        aids.setSpacing(16)
        for aid in self.aids:
            aids.addWidget(aid, 1)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setSpacing(16)
        self._foot.addLayout(aids, 1)
        self._calls = QHBoxLayout()
        self._calls.setSpacing(16)
        for button in (self.opinion, self.call, self.events):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._calls.addWidget(self.call, 1)
        self._foot.addLayout(self._calls)
        self._right.addLayout(self._foot)
        self.usual = QWidget()
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self.usual)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(self.hero)
        self._box.addLayout(self._right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.usual)
        column.addWidget(self.low)

    def _connect(self) -> None:
        for screen, tile in self.tiles.items():
            tile.clicked.connect(lambda _=False, name=screen: self.go(name))
        self.low.chosen.connect(self.go)
        for bar in (self.languages, self.low.languages):
            bar.picked.connect(self.session.speak)
        self.opinion.clicked.connect(lambda: self.go(OPINION))
        self.events.clicked.connect(lambda: self.go(EVENTS))
        self.call.clicked.connect(self.stage.call_desk)
        watch_of(self.session).moved.connect(self.look_again)

    def arrange(self) -> None:
        landscape, low = self.stage.landscape, self.stage.has(LOW)
        self.usual.setVisible(not low)
        self.low.setVisible(low)
        self.low.arrange()
        self.hero.arrange(landscape=landscape)
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.LeftToRight if landscape else directions.TopToBottom)
        # Aids leave no room beside them on a narrow screen, and a low one has none below.
        self._foot.setDirection(directions.LeftToRight if landscape else directions.TopToBottom)
        if landscape:
            self._asking.addWidget(self.events)
            self._asking.addWidget(self.opinion)
        else:
            self._calls.insertWidget(0, self.opinion, 1)
            self._calls.insertWidget(0, self.events, 1)
        for gap, (lying, standing) in self._gaps.items():
            gap.changeSize(0, lying if landscape else standing)
        side = 56 if landscape else 48
        self._right.setContentsMargins(side, 30 if landscape else 33, side, 32 if landscape else 40)
        self._say()

    def retranslate(self) -> None:
        for way in WAYS:
            title = texts_of(self).translate("Home", way.title)
            self.tiles[way.screen].setText(title)
        self.question.setText(self.tr("Que souhaitez-vous faire ?"))
        self.opinion.word(self.tr("Votre avis"))
        self.events.word(self.tr("Événements"))
        self.languages.show_language()
        for aid in self.aids:
            aid.retranslate()
        self.call.retranslate()
        self._say()

    def refresh(self) -> None:
        self._say()

    def _say(self) -> None:
        """The time, and what each way in leads to now."""
        # Before anything is read: the clock goes on while the store does not answer.
        self.hero.word()
        self.low.tell_time()
        said = self._calendar()
        self.hero.announce(said)
        self.low.announce(said)
        texts = texts_of(self)
        lines = {way.screen: texts.translate("Home", way.line) if way.line else "" for way in WAYS}
        informations = lines | {"services": self._services(), "booking_badge": self._free()}
        # Larger text leaves a low tile room for its title only, and less for the question.
        scarce = self.stage.landscape and theme.zoom > 1
        self.question.set_size(TIGHT_ASKING if scarce else ASKING)
        for name, tile in self.tiles.items():
            tile.word(tile.text(), "" if scarce else informations[name])
        held = self._has_events()
        self.events.setVisible(held)
        self.low.offer(EVENTS, offered=held)
        titles = {name: tile.text() for name, tile in self.tiles.items()}
        beside = {OPINION: self.opinion.text(), EVENTS: self.events.text()}
        self.low.word(titles | beside, informations | {OPINION: "", EVENTS: ""})

    def spoken(self) -> list[str]:
        return [self.hero.welcome.text(), self.question.text()]

    def _has_events(self) -> bool:
        from kiosk.events.queries import coming

        return bool(self.session.read(coming))

    def _calendar(self) -> str:
        """The first days that differ, today or soon."""
        from kiosk.sites.announcing import announced, announcement_words

        today, language = self.session.local_now().date(), self.session.language
        coming = self.session.read(announced)[:ANNOUNCED]
        return "\n".join(announcement_words(one, today, language) for one in coming)

    def _services(self) -> str:
        """The services that are open, or when the next one opens."""
        from kiosk.core import catalogue
        from kiosk.tickets.services import queues

        found = self.session.read(queues)
        desks = catalogue.load()
        spoken = [
            _within(desk.name.of(self.session.language))
            for queue in found
            if queue.gives and (desk := desks.find(queue.service))
        ]
        if not spoken:
            return self._next_opening([queue.next_opening for queue in found])
        more = "…" if len(spoken) > NAMED else ""
        words = enumerated(spoken[:NAMED], self.session.language) + more
        return words[0].upper() + words[1:]

    def _next_opening(self, openings: list[Any]) -> str:
        known = sorted((o.day, o.opens) for o in openings if o is not None)
        if not known:
            return self.tr("Aucun service ouvert aujourd’hui")
        opening = opens_when(self.session, *known[0])
        return self.tr("Fermé, {opening}").format(opening=opening)

    def _free(self) -> str:
        """How many rooms and places are free for the next quarter of an hour, as far as known."""
        if watch_of(self.session).offline:
            return self.tr("Pour maintenant ou pour plus tard")
        from kiosk.bookings.queries import free

        now = self.session.now()
        slots = self.session.read(free, starts=now, ends=now + SOON)
        rooms = sum(1 for slot in slots if slot.resource.kind == ROOM)
        places = sum(slot.places_left for slot in slots if slot.resource.kind != ROOM)
        if not rooms and not places:
            return self.tr("Rien de libre maintenant, réservez pour plus tard")
        return self.tr("{rooms} et {places} libres maintenant").format(
            rooms=self.tr("%n salle(s)", "", rooms), places=self.tr("%n poste(s)", "", places)
        )


def _within(name: str) -> str:
    """A name inside a list: acronyms keep their capitals."""
    return name if name.isupper() else name[:1].lower() + name[1:]
