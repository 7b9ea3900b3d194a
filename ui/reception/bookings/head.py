"""The head of the bookings: which days and which view, what is at odds, what can be done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from uuid import UUID

from kiosk.core.directions import joined
from kiosk.core.languages import in_language
from kiosk.sites.queries import ResourceView
from ui.reception.bookings.conflicts import Conflict
from ui.reception.bookings.views import DAY, LIST, MONTH, ROOM, SPANS, WEEK
from ui.shell.languages import language_of
from ui.shell.sync.pill import SyncPill
from ui.shell.sync.words import PillWords
from ui.theme import DESK
from ui.widgets.button import PRIMARY, SECONDARY, Button
from ui.widgets.datebar import DateBar
from ui.widgets.page_header import PageHeader
from ui.widgets.pill import DANGER
from ui.widgets.segmented import Segmented
from ui.widgets.select import Select
from ui.widgets.tips import set_tip


class BookingsHead(PageHeader):
    """The date bar, the views, the room of one, and the buttons; `fit` has it fit a width."""

    def __init__(self, today: Callable[[], date], words_of: Callable[[date], str]) -> None:
        super().__init__()
        self.dates = DateBar(today, words_of)
        self.views = Segmented()
        self.room = Select()
        # As high as the buttons beside it: a list of a form is higher.
        inside = DESK.control - 2
        self.room.setStyleSheet(
            f"QComboBox {{ min-height: {inside}px; }}"
            f" QComboBox:focus {{ min-height: {inside - 2}px; }}"
        )
        self.conflict = SyncPill()
        self.floor = Button(kind=SECONDARY, icon="map")
        self.load = Button(kind=SECONDARY, icon="upload")
        self.seek = Button(kind=SECONDARY, icon="search")
        self.sheet = Button(kind=SECONDARY, icon="printer")
        self.book = Button(kind=PRIMARY, icon="plus", key="F3")
        for beside in (self.dates, self.views, self.room):
            self.add_beside_title(beside)
        for action in (self.conflict, self.floor, self.load, self.seek, self.sheet, self.book):
            self.add_action(action)
        for absent in (self.room, self.conflict, self.floor):
            absent.hide()

    def turn_to(self, kind: str) -> None:
        """Name the view that is shown, and have the date bar go as far as it shows."""
        self.views.choose(kind)
        self.room.setVisible(kind == ROOM)
        self.sheet.setVisible(kind != ROOM)
        self.dates.by_month = kind == MONTH
        self.dates.step = SPANS.get(kind, SPANS[DAY])
        self.dates.set_day(self.dates.day)

    def offer_rooms(self, rooms: Sequence[ResourceView]) -> None:
        """Let one of these rooms be chosen; the one that was stays."""
        language = language_of(self)
        self.room.set_choices([(str(room.id), in_language(room, language)) for room in rooms])

    @property
    def chosen_room(self) -> UUID | None:
        """The room of the view of one."""
        return UUID(str(self.room.value)) if self.room.value is not None else None

    def show_conflicts(self, found: Sequence[Conflict]) -> None:
        """How many bookings are in dispute, and the first of them."""
        self.conflict.setVisible(bool(found))
        if found:
            count = self.tr("%n conflit(s)", "", len(found))
            tip = self.tr("Ouvrir les actions à régler")
            words = joined(count, found[0].words)
            self.conflict.show_words(PillWords(words, DANGER, "triangle-alert", tip))

    def say(self, words: str) -> None:
        """Say beside the title why it is closed, or how old it is; nothing for no words."""
        self.subtitle.setVisible(bool(words))
        self.subtitle.setText(words)

    def retranslate(self) -> None:
        """Word the head in the language in force."""
        self.word(self.tr("Réservations"))
        self.views.set_choices(
            [
                (DAY, self.tr("Jour")),
                (WEEK, self.tr("Semaine")),
                (MONTH, self.tr("Mois")),
                (ROOM, self.tr("Salle")),
                (LIST, self.tr("Liste")),
            ]
        )
        self.room.setAccessibleName(self.tr("Salle"))
        for button, words in (
            (self.seek, self.tr("Trouver un créneau libre")),
            (self.floor, self.tr("Maintenant sur le plan")),
            (self.sheet, self.tr("Feuille du jour")),
            (self.load, self.tr("Importer un calendrier")),
        ):
            button.setAccessibleName(words)
            set_tip(button, words)
        self.book.setText(self.tr("Réserver"))
        self.dates.retranslate()

    def fit(self, width: int) -> None:
        """What there is no room for goes, the least missed first."""
        layout = self.layout()
        if layout is None:
            return
        for level in range(4):
            self.sheet.setText("" if level else self.tr("Feuille du jour"))
            self.title.setVisible(level < 2)
            self.dates.now.setVisible(level < 3)
            layout.invalidate()
            if layout.sizeHint().width() <= width:
                return
