"""The free finder: a sentence or a few fields, and what is free, each taken in one act."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.bookings.asked import Asked, asked
from kiosk.bookings.commands import BookRoom
from kiosk.bookings.finder import MOST_DAYS, Found, Offer, look_for, offered_by
from kiosk.bookings.waiting import WishBooking
from kiosk.bookings.wish import Sought
from kiosk.core.directions import joined
from kiosk.core.errors import Refused
from kiosk.core.facts import refusal_with
from kiosk.core.wording import duration, worded
from kiosk.sites.features import FEATURES
from kiosk.sites.kinds import COWORKING
from kiosk.sites.kinds import ROOM as A_ROOM
from kiosk.sites.queries import ResourceView, resources
from ui.reception.bookings.holder import HolderInput
from ui.reception.bookings.offer_list import OfferList
from ui.reception.bookings.starting import MORNING
from ui.reception.bookings.wish_form import Wanted, WishForm
from ui.shell.form_keys import SEND
from ui.shell.forms import Form
from ui.shell.languages import language_of
from ui.shell.reading_order import ReadInOrder
from ui.shell.session import Session
from ui.widgets.button import QUIET, Button
from ui.widgets.calendar import DateEdit
from ui.widgets.dialog import Dialog
from ui.widgets.field import Field
from ui.widgets.inputs import Input
from ui.widgets.label import Label
from ui.widgets.select import Select
from ui.widgets.states import EmptyState
from ui.widgets.stepper import Stepper
from ui.widgets.timers import once
from ui.widgets.toggles import ToggleGroup

WIDTH, ROWS_HIGH, WAIT_MS = 820, 246, 150
DAYS = (1, 7, 14, 31)
WIDER = {"sentence": 8, "minutes": 6}
LENGTH_WIDE = 160
"""px: "ساعة و30 د" stands clear of minus and plus."""
MOST_RULES = 2
"""Rules that are told under what they leave."""
_DAY = timedelta(days=1)


class Finder(Dialog):
    """Books what is taken and calls `booked(id)`; a sentence fills the fields, and they may too."""

    def __init__(
        self,
        parent: QWidget,
        session: Session,
        places: list[ResourceView],
        day: date,
        booked: Callable[[Any], None],
        *,
        who: str = "",
    ) -> None:
        super().__init__(parent, "", width=WIDTH)
        self.session, self.booked = session, booked
        self.sentence = Input(icon="search")
        self.who = HolderInput(session, outsiders=True)
        self.people = Stepper(1, 1, 500)
        self.minutes = Stepper(60, 15, 24 * 60, step=15, worded=self._length)
        self.since = DateEdit(day)
        self.days = Select()
        self.kind = Select()
        self.features = ToggleGroup(many=True)
        self.hours = Label(size=12.5, tone="muted", wrap=True)
        self.rules = Label(size=12.5, tone="warning", wrap=True)
        self.offers = OfferList()
        self.nothing = EmptyState()
        self.wait = Button(kind=QUIET, icon="clock", small=True)
        self.wait.set_offered(session.may(WishBooking))
        self.fields: dict[str, Field] = {}
        self._offered = sorted({code for place in places for code in offered_by(place)})
        self._said: Asked | None = None
        self._soon = once(self, WAIT_MS, self.look)
        self._fill()
        self.form = Form(self, session, tell=self._tell)
        self._word()
        self._connect()
        ReadInOrder(self)
        self.who.set_text(who)

    def _fill(self) -> None:
        made: tuple[tuple[str, QWidget], ...] = (
            ("sentence", self.sentence),
            ("held_by", self.who),
            ("people", self.people),
            ("minutes", self.minutes),
            ("since", self.since),
            ("days", self.days),
            ("kind", self.kind),
            ("features", self.features),
        )
        for name, widget in made:
            self.fields[name] = Field(widget=widget)
        self.fields["minutes"].setMinimumWidth(LENGTH_WIDE)
        for names in (("sentence", "held_by"), ("people", "minutes", "since", "days", "kind")):
            row = QHBoxLayout()
            row.setSpacing(12)
            for name in names:
                row.addWidget(self.fields[name], WIDER.get(name, 4), _TOP)
            self.body.addLayout(row)
        self.body.addWidget(self.fields["features"])
        self.fields["features"].setVisible(bool(self._offered))
        self.body.addWidget(self.hours)
        self.offers.setMinimumHeight(ROWS_HIGH)
        self.offers.set_empty(self.nothing)
        self.nothing.button.hide()
        self.body.addWidget(self.offers, 1)
        self.body.addWidget(self.rules)
        self.body.addWidget(self.wait, 0, Qt.AlignmentFlag.AlignLeading)
        self.verb.hide()

    def _word(self) -> None:
        title = self.tr("Trouver un créneau libre")
        self.title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.keep.setText(self.tr("Fermer"))
        words = {
            "sentence": self.tr("Ce qu’il faut"),
            "held_by": self.tr("Pour qui"),
            "people": self.tr("Personnes"),
            "minutes": self.tr("Durée"),
            "since": self.tr("À partir du"),
            "days": self.tr("Sur"),
            "kind": self.tr("Quoi"),
            "features": self.tr("Équipement"),
        }
        for name, text in words.items():
            self.fields[name].set_label(text)
        self.sentence.set_example(self.tr("8 personnes, écran, 90 min, cette semaine"))
        self.sentence.edit.setAccessibleName(words["sentence"])
        self.who.input.edit.setAccessibleName(words["held_by"])
        spans = (self.tr("un jour"), self.tr("une semaine"), self.tr("deux semaines"))
        self.days.set_choices(list(zip(DAYS, (*spans, self.tr("un mois")), strict=True)))
        self.days.choose(7)
        kinds: list[tuple[object, str]] = [(A_ROOM, self.tr("une salle"))]
        kinds += [(COWORKING, self.tr("coworking")), ("equipment", self.tr("matériel"))]
        self.kind.set_choices(kinds)
        known = [each for each in FEATURES if each.code in self._offered]
        language = language_of(self)
        self.features.set_choices([(e.code, e.name.of(language), "") for e in known])
        self.offers.setAccessibleName(self.tr("Ce qui est libre"))
        self.wait.setText(self.tr("Mettre en liste d’attente…"))

    def _connect(self) -> None:
        self.sentence.edited.connect(lambda _text: self._read())
        self.sentence.submitted.connect(self._go_on)
        self.people.stepped.connect(lambda _: self._soon.start())
        self.minutes.stepped.connect(lambda _: self._soon.start())
        self.since.dateChanged.connect(lambda _: self._soon.start())
        self.days.picked.connect(lambda _: self._soon.start())
        self.kind.picked.connect(lambda _: self._soon.start())
        self.features.picked.connect(lambda _: self._soon.start())
        self.who.edited.connect(lambda _: self._named())
        self.who.submitted.connect(self._into_offers)
        self.offers.taken.connect(self.take)
        self.wait.clicked.connect(self.open_wish)
        for keys in SEND:
            QShortcut(QKeySequence(keys), self, self._take_chosen)

    # -- what is looked for --------------------------------------------------------------------

    def _read(self) -> None:
        """Have the fields say what the sentence says."""
        today = self.session.local_now().date()
        text = self.sentence.text()
        said = asked(text, today)
        self._said = said if text.strip() else None
        self.people.set_value(said.people)
        self.minutes.set_value(said.minutes)
        self.since.set_day(said.since)
        self._choose_days((said.until - said.since).days + 1)
        self.kind.choose(said.kinds.split()[0])
        wanted = set(said.features.split())
        for code, toggle in self.features.toggles.items():
            toggle.setChecked(code in wanted)
        self._soon.start()

    def _choose_days(self, count: int) -> None:
        """A span that is not among the usual ones is one more."""
        words = {1: self.tr("un jour"), 7: self.tr("une semaine")}
        words |= {14: self.tr("deux semaines"), 31: self.tr("un mois")}
        spans = sorted({*DAYS, count})
        more = self.tr("%n jour(s)", "", count)
        self.days.set_choices([(days, words.get(days, more)) for days in spans])
        self.days.choose(count)

    def _features(self) -> str:
        chosen = [str(code) for code, t in self.features.toggles.items() if t.isChecked()]
        said = self._said.features.split() if self._said else []
        # What no room here has is asked for all the same: nothing is found then, and that is so.
        return " ".join(dict.fromkeys([*chosen, *(c for c in said if c not in self._offered)]))

    def look(self) -> None:
        """Look for what is free now, and show it."""
        self._soon.stop()
        try:
            found = self.session.read(look_for, sought=self._sought())
        except Refused as refusal:
            found, why = Found(), self.session.words(refusal)
        else:
            why = self.tr("Essayez moins de personnes, une autre durée ou plus de jours.")
        rules = self._rules(found)
        self.nothing.say(self.tr("Rien de libre pour cela"), "\n".join(rules) or why)
        self.offers.set_items(found.offers)
        if found.offers:
            first = found.offers[0]
            self.offers.choose((first.resource.id, first.starts), quietly=True)
        self.rules.setText("\n".join(rules))
        self.rules.setVisible(bool(rules and found.offers))
        self._say_hours()

    def _sought(self) -> Sought:
        days, said = int(str(self.days.value)), self._said
        return Sought(
            people=self.people.value,
            minutes=self.minutes.value,
            since=self.since.day,
            until=self.since.day + (min(days, MOST_DAYS) - 1) * _DAY,
            features=self._features(),
            kinds=str(self.kind.value),
            after=said.after if said else None,
            before=said.before if said else None,
            per_day=8 if days == 1 else 3,
            **self._whose(),
        )

    def _whose(self) -> dict[str, Any]:
        """Whose rules hold: nobody's while a name is only being typed."""
        if not self.who.text or not self.who.rows.isHidden():
            return {}
        return self.who.whose()

    def _rules(self, found: Found) -> list[str]:
        """What the site's rules keep from whoever is named, and why."""
        language, zone = self.session.language, self.session.station.zone
        return [
            worded(refusal_with(one.why, one.facts), language, zone)
            for one in found.ruled_out[:MOST_RULES]
        ]

    def _named(self) -> None:
        """Other rules may hold for somebody else."""
        self.fields["held_by"].clear_error()
        self._soon.start()

    def _say_hours(self) -> None:
        """Hours that only the sentence can say, and words of it that mean nothing here."""
        said, words = self._said, []
        if said and said.after:
            words.append(self.tr("à partir de {hour}").format(hour=f"{said.after:%H:%M}"))
        if said and said.before:
            words.append(self.tr("avant {hour}").format(hour=f"{said.before:%H:%M}"))
        if said and said.unread:
            unread = self.tr("non compris : {words}").format(words=" ".join(said.unread))
            words.append(unread)
        self.hours.setText(joined(*words))
        self.hours.setVisible(bool(words))

    def _go_on(self) -> None:
        """Enter in the sentence: for whom, unless that is said; else what is free."""
        if self.who.text:
            self._into_offers()
        else:
            self.who.setFocus()

    def _into_offers(self) -> None:
        """Enter in a field goes to the first free slot; once more takes it."""
        if self._soon.isActive():
            self.look()
        self.offers.enter()

    def open_wish(self) -> WishForm:
        """Wait for any room that is as it is looked for; on the first day, where none is said."""
        rooms = self.session.read(resources, kind=A_ROOM)
        at = self._said.after if self._said else None
        wanted = Wanted(
            day=self.since.day,
            starts=at.hour * 60 + at.minute if at else MORNING,
            length=self.minutes.value,
            people=self.people.value,
            features=self._features(),
            who=self.who.text,
        )
        self.wish = WishForm(self, self.session, rooms, wanted)
        self.wish.saved.connect(lambda _outcome: self.accept())
        self.wish.open()
        return self.wish

    # -- taking --------------------------------------------------------------------------------

    def _take_chosen(self) -> None:
        """Ctrl+Enter, wherever the focus is: take what is chosen of what is free now."""
        if self._soon.isActive():
            self.look()
        if self.offers.current is not None:
            self.take(self.offers.current)

    def take(self, offer: Offer) -> None:
        """Book it for whoever is named."""
        self.who.settle()
        if not self.who.text:
            said = self.tr("Écrivez pour qui la salle est réservée.")
            self.fields["held_by"].set_error(said)
            self.who.setFocus()
            return
        command = BookRoom(
            resource=offer.resource.id,
            starts=offer.starts,
            ends=offer.ends,
            **self.who.whose(),
            places=self.people.value if offer.resource.kind != A_ROOM else 1,
            people=self.people.value if offer.resource.kind == A_ROOM else None,
        )
        if not self.form.busy:
            self.form.submit(command, then=lambda outcome: self._done(outcome.command.id))

    def _done(self, made: Any) -> None:
        self.accept()
        self.booked(made)

    def _tell(self, sentence: str, _error: Exception) -> None:
        """Somebody may have been quicker: what is free now is shown again."""
        self.fields["held_by"].set_error(sentence)
        self.look()

    def open(self) -> None:
        """Show what is free before anything is said."""
        self.look()
        super().open()
        self.sentence.setFocus()

    def _length(self, minutes: int) -> str:
        return duration(minutes, language_of(self))


_TOP = Qt.AlignmentFlag.AlignTop
