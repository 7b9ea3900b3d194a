"""The free finder: how many, with what, how long, which days; or all of it in a sentence."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from kiosk.sites.features import FEATURES
from kiosk.sites.kinds import EQUIPMENT, ROOM
from ui.shell.session import Session
from ui.theme import TOUCH
from ui.touch.bookings.words import day_words
from ui.touch.shell.choice_row import ChoiceRow
from ui.touch.shell.stage import Stage
from ui.touch.shell.titled import Titled
from ui.widgets.field import Field
from ui.widgets.stepper import Stepper
from ui.widgets.toggles import ToggleGroup

LENGTHS = (30, 60, 90, 120, 240)
MOST_PEOPLE = 120
TODAY, TOMORROW, WEEK, FORTNIGHT = "today", "tomorrow", "week", "fortnight"
_DAY = timedelta(days=1)


class BookingFind(Titled):
    """Large choices; the equipment is what the rooms of the site have."""

    steps, step = 4, 2

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session, stage)
        self.booker: Any = None
        self.kind = ROOM
        self.sentence = ChoiceRow("keyboard")
        self.people = Stepper(1, 1, MOST_PEOPLE, scale=TOUCH)
        self.features = ToggleGroup(many=True, scale=TOUCH)
        self.length = ToggleGroup(scale=TOUCH)
        self.days = ToggleGroup(scale=TOUCH)
        widgets = (self.people, self.features, self.length, self.days)
        self.fields = [Field(widget=widget, scale=TOUCH) for widget in widgets]
        self._lay_out()
        self.sentence.clicked.connect(self._write)
        self.retranslate()
        self.length.choose(60)
        self.days.choose(WEEK)
        self.arrange()

    def _lay_out(self) -> None:
        wraps = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        wraps.setHeightForWidth(True)
        column = QVBoxLayout()
        column.setSpacing(26)
        column.addWidget(self.sentence)
        for field in self.fields:
            if field is not self.fields[0]:
                field.setSizePolicy(wraps)
            column.addWidget(field)
        self.pages.column.addLayout(column)
        self.pages.column.addStretch(1)

    def open_with(self, **fields: Any) -> None:
        self.booker, self.kind = fields["booker"], fields["kind"]
        self.people.set_value(fields["people"])
        if fields["minutes"] in LENGTHS:
            self.length.choose(fields["minutes"])
        self.retranslate()

    def heading(self) -> str:
        return self.tr("Réserver une salle ou un poste")

    def action(self) -> tuple[str, str]:
        return self.tr("Voir ce qui est libre"), "search"

    def retranslate(self) -> None:
        self.say(self.tr("Que vous faut-il ?"))
        self.sentence.word(
            self.tr("L’écrire en une phrase"),
            self.tr("8 personnes, écran, cette semaine"),
        )
        pieces = self.kind == EQUIPMENT
        words = (
            self.tr("Combien de pièces ?") if pieces else self.tr("Pour combien de personnes ?"),
            self.tr("Avec quel équipement ?"),
            self.tr("Pour combien de temps ?"),
            self.tr("Quand ?"),
        )
        for field, label in zip(self.fields, words, strict=True):
            field.set_label(label)
        self._word_choices()

    def _word_choices(self) -> None:
        from kiosk.bookings.finder import offered_by
        from kiosk.bookings.in_hall import places
        from kiosk.core.wording import duration

        language = self.session.language
        rooms = [place for place in self.session.read(places) if place.kind == self.kind]
        there = {code for place in rooms for code in offered_by(place)}
        known = [each for each in FEATURES if each.code in there]
        self.features.set_choices([(e.code, e.name.of(language), e.icon) for e in known])
        self.fields[1].setVisible(bool(known))
        self.length.set_choices([(n, duration(n, language), "") for n in LENGTHS])
        today = self._today()
        self.days.set_choices(
            [
                (TODAY, day_words(self.session, today), ""),
                (TOMORROW, day_words(self.session, today + _DAY), ""),
                (WEEK, self.tr("Cette semaine"), ""),
                (FORTNIGHT, self.tr("Deux semaines"), ""),
            ]
        )

    def _today(self) -> date:
        return self.session.local_now().date()

    def _write(self) -> None:
        self.go("booking_say", booker=self.booker)

    def act(self) -> None:
        since, until = self._span()
        self.go(
            "booking_offers",
            booker=self.booker,
            people=self.people.value,
            kind=self.kind,
            minutes=int(str(self.length.value)),
            features=" ".join(map(str, self.features.values)),
            since=since,
            until=until,
        )

    def _span(self) -> tuple[date, date]:
        today = self._today()
        if self.days.value == TOMORROW:
            return today + _DAY, today + _DAY
        ahead = {TODAY: 0, WEEK: 6 - today.weekday(), FORTNIGHT: 13}
        return today, today + ahead[str(self.days.value)] * _DAY
