"""The repetition of a booking: how often, until when, and each date with what is against it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, time, timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.bookings.preview import DateAhead
from kiosk.bookings.repeat_words import worded
from kiosk.bookings.series import MovedDate
from kiosk.core.clock import hour_minute
from kiosk.core.directions import joined
from kiosk.core.errors import Invalid, Refused
from kiosk.core.wording import weekday_name
from ui.reception.bookings.dates_ahead import DatesList
from ui.reception.bookings.repeat_rules import (
    ON_WEEKDAYS,
    OTHER,
    Repetition,
    offered,
    preset_words,
)
from ui.shell.form_keys import FormKeys
from ui.shell.session import Session
from ui.widgets.button import QUIET, SECONDARY, Button
from ui.widgets.calendar import DateEdit
from ui.widgets.dialog import Dialog
from ui.widgets.field import Field
from ui.widgets.label import Label, heading
from ui.widgets.select import Select
from ui.widgets.stepper import Stepper
from ui.widgets.toggles import Toggle, ToggleGroup

DAY_MINUTES, STEP = 24 * 60, 15
COUNT, UNTIL = "count", "until"
FEWEST, MOST = 2, 60
Look = Callable[[Repetition], Callable[[], Sequence[DateAhead]]]


class RepeatDialog(Dialog):
    """`repetition` is what was chosen; what `look` gives finds its dates in the background."""

    def __init__(
        self, parent: QWidget, session: Session, first: date, chosen: Repetition, look: Look
    ) -> None:
        super().__init__(parent, "", width=660)
        self.session, self.first, self._look = session, first, look
        self.repetition = chosen
        self.dates: Sequence[DateAhead] = ()
        self._shut: frozenset[date] = frozenset()
        self._asked = 0
        self._looking = self._accepting = False
        self.often, self.end = Select(), ToggleGroup()
        self.weekdays = ToggleGroup(many=True, tick=False)
        self.count = Stepper(chosen.count, FEWEST, MOST)
        self.until = DateEdit(chosen.until or first + timedelta(days=91))
        self.closed = Toggle()
        self.list = DatesList(session)
        self.sentence, self.summary = heading(wrap=True), Label(size=13, tone="muted", wrap=True)
        self.leave, self.clashes, self.elsewhere = (
            Button(kind=kind, small=True) for kind in (SECONDARY, QUIET, SECONDARY)
        )
        self.to, self.at = DateEdit(first), Stepper(0, 0, DAY_MINUTES - STEP, step=STEP)
        self.moved, self.moving = Button(kind=SECONDARY, small=True), QWidget()
        self.fields = {
            "often": Field(widget=self.often),
            "rule": Field(),
            "weekdays": Field(widget=self.weekdays),
            "end": Field(widget=self.end),
            "count": Field(widget=self.count),
            "until": Field(widget=self.until),
        }
        self._fill_body()
        self._word()
        self._fill()
        self._connect()
        self.keys = FormKeys(self, self.verb.click, self.verb, self.fields.values)
        self.refresh()

    # -- making --------------------------------------------------------------------------------

    def _fill_body(self) -> None:
        self.at.worded = hour_minute
        for row in (("often", "rule"), ("weekdays",), ("end", "count", "until")):
            line = QHBoxLayout()
            line.setSpacing(12)
            for name in row:
                line.addWidget(self.fields[name], 1, Qt.AlignmentFlag.AlignTop)
            self.body.addLayout(line)
        said = QHBoxLayout()
        said.addWidget(self.sentence, 1)
        said.addWidget(self.closed)
        self.body.addLayout(said)
        self.body.addWidget(self.list, 1)
        acts = QHBoxLayout()
        for button in (self.leave, self.elsewhere, self.clashes):
            acts.addWidget(button)
        acts.addStretch(1)
        self.body.addLayout(acts)
        line = QHBoxLayout(self.moving)
        line.setContentsMargins(0, 0, 0, 0)
        for widget in (self.to, self.at, self.moved):
            line.addWidget(widget)
        line.addStretch(1)
        self.moving.hide()
        self.body.addWidget(self.moving)
        self.body.addWidget(self.summary)

    def _word(self) -> None:
        language = self.session.language
        self.title.setText(self.tr("Répéter la réservation"))
        self.setAccessibleName(self.title.text())
        self.verb.setText(self.tr("Garder ces dates"))
        self.fields["often"].set_label(self.tr("Répétition"))
        self.fields["rule"].set_label(self.tr("Règle RFC 5545"))
        self.fields["weekdays"].set_label(self.tr("Jours"))
        self.fields["end"].set_label(self.tr("Fin"))
        self.fields["count"].set_label(self.tr("Nombre de dates"))
        self.fields["until"].set_label(self.tr("Jusqu’au"))
        choices: list[tuple[object, str]] = [
            (each, preset_words(each, self.first, language)) for each in offered(self.first)
        ]
        self.often.set_choices([*choices, (OTHER, self.tr("Une autre règle"))])
        days = [(n, self._short(n), "") for n in range(7)]
        self.weekdays.set_choices(list(days))
        ends = ((COUNT, self.tr("Nombre de dates")), (UNTIL, self.tr("Jusqu’au")))
        self.end.set_choices([(value, words, "") for value, words in ends])
        self.closed.word(self.tr("Laisser de côté les jours fermés"))
        self.list.setAccessibleName(self.tr("Dates de la série"))
        self.leave.setText(self.tr("Laisser de côté"))
        self.elsewhere.setText(self.tr("Déplacer…"))
        self.clashes.setText(self.tr("Laisser de côté tout ce qui est pris"))
        self.moved.setText(self.tr("Déplacer cette date"))
        self.to.setAccessibleName(self.tr("Nouveau jour"))
        self.at.setAccessibleName(self.tr("Nouvelle heure"))

    def _short(self, weekday: int) -> str:
        """The first letters of Arabic days are no words: those are written whole."""
        name = weekday_name(weekday, self.session.language)
        return name if self.session.language == "ar" else name[:3]

    def _fill(self) -> None:
        chosen = self.repetition
        self.often.choose(chosen.preset)
        self.weekdays.choose(*(chosen.weekdays or (self.first.weekday(),)))
        self.end.choose(UNTIL if chosen.until else COUNT)
        self.fields["rule"].set_text(chosen.typed)
        self.closed.setChecked(True)

    def _connect(self) -> None:
        self.often.picked.connect(lambda _: self._changed())
        self.weekdays.picked.connect(lambda _: self._changed())
        self.end.picked.connect(lambda _: self._changed())
        self.count.stepped.connect(lambda _: self._changed())
        self.until.dateChanged.connect(lambda _: self._changed())
        self.fields["rule"].edited.connect(lambda _: self._changed())
        self.closed.clicked.connect(self.refresh)
        self.leave.clicked.connect(lambda: self._toggle(self.list.current_key()))
        self.clashes.clicked.connect(self._leave_clashes)
        self.list.toggled.connect(self._toggle)
        self.elsewhere.clicked.connect(lambda: self._begin_move(self.list.current_key()))
        self.list.moving.connect(self._begin_move)
        self.moved.clicked.connect(self._move)
        self.list.chosen.connect(lambda _: self._show_acts())

    # -- looking -------------------------------------------------------------------------------

    def _changed(self) -> None:
        """Another rule has other dates: what was said of single ones is about none of them."""
        until = self.until.day if self.end.value == UNTIL else None
        days = tuple(n for n in self.weekdays.values if isinstance(n, int))
        self.repetition = Repetition(
            str(self.often.value), days, self.count.value, until, self.fields["rule"].text()
        )
        self.moving.hide()
        self.dates = ()
        self.refresh()

    def refresh(self) -> None:
        """Say what the repetition is, and have its dates found anew."""
        chosen, other = self.repetition, self.repetition.preset == OTHER
        self.fields["rule"].setVisible(other)
        self.fields["weekdays"].setVisible(chosen.preset in ON_WEEKDAYS)
        self.fields["end"].setVisible(not other)
        self.fields["count"].setVisible(not other and chosen.until is None)
        self.fields["until"].setVisible(not other and chosen.until is not None)
        for field in self.fields.values():
            field.clear_error()
        self._asked += 1
        asked, self._looking, said = self._asked, True, ""
        rule = chosen.rule(self.first)
        try:
            said = worded(rule, self.first, self.session.language)
        except (Refused, Invalid) as refusal:
            self._refuse(asked, self.session.words(refusal), refusal)
        else:
            if rule:
                failed = partial(self._refuse, asked)
                self.session.run(self._look(chosen), partial(self._show, asked), failed)
            else:
                self._show(asked, ())
        self.sentence.setText(said[:1].upper() + said[1:])

    def _refuse(self, asked: int, sentence: str, _error: Exception) -> None:
        """Of the last question; what was asked before it is not answered any more."""
        if asked == self._asked:
            chosen = self.repetition
            where = "rule" if chosen.preset == OTHER else "until" if chosen.until else "count"
            self.sentence.setText("")
            self.fields[where].set_error(sentence, focus=False)
            self._accepting = False
            self._show(asked, ())

    def _show(self, asked: int, found: Sequence[DateAhead]) -> None:
        if asked != self._asked:
            return
        self._looking = False
        self.dates = self._shut_out(found)
        self.list.show_dates(self.dates)
        self._show_acts()
        self._summarise()
        self.adjustSize()
        if self._accepting:
            self._accepting = False
            self.accept()

    def _shut_out(self, dates: Sequence[DateAhead]) -> Sequence[DateAhead]:
        """The closed days are left out, unless that is not wanted."""
        closed = [each for each in dates if each.closed and not each.moved]
        shut = frozenset(each.day for each in closed) if self.closed.isChecked() else frozenset()
        self._shut = shut
        return [replace(each, skipped=each.skipped or each.day in shut) for each in dates]

    def _show_acts(self) -> None:
        item = self.list.current
        self.leave.setVisible(bool(self.dates))
        self.elsewhere.setVisible(bool(self.dates))
        clashes = any(each.reason and not each.skipped for each in self.dates)
        self.clashes.setVisible(clashes)
        out = item is not None and item.skipped
        self.leave.setText(self.tr("Garder cette date") if out else self.tr("Laisser de côté"))

    def _summarise(self) -> None:
        out = sum(each.skipped for each in self.dates)
        clashes = sum(bool(each.reason) and not each.skipped for each in self.dates)
        held = len(self.dates) - out - clashes
        words = [self.tr("%n date(s) à réserver", "", held)] if self.dates else []
        if out:
            words.append(self.tr("%n laissée(s) de côté", "", out))
        if clashes:
            words.append(self.tr("%n prise(s), sans réservation", "", clashes))
        self.summary.setText(joined(*words))

    # -- choosing ------------------------------------------------------------------------------

    def _toggle(self, day: date | None) -> None:
        """Leave a date out, or take it back."""
        item = next((each for each in self.dates if each.day == day), None)
        if item is None or day is None:
            return
        if item.closed and item.skipped and day not in self.repetition.skip:
            return  # a closed day can only be moved
        skip = self.repetition.skip ^ {day}
        moved = tuple(one for one in self.repetition.moved if one.day != day)
        self.repetition = replace(self.repetition, skip=skip, moved=moved)
        self.refresh()

    def _leave_clashes(self) -> None:
        clashes = {each.day for each in self.dates if each.reason and not each.skipped}
        moved = tuple(one for one in self.repetition.moved if one.day not in clashes)
        skip = self.repetition.skip | clashes
        self.repetition = replace(self.repetition, skip=skip, moved=moved)
        self.refresh()

    def _begin_move(self, day: date | None) -> None:
        item = next((each for each in self.dates if each.day == day), None)
        if item is None:
            return
        starts = item.starts.astimezone(self.session.zone)
        self.to.set_day(starts.date())
        self.at.set_value(starts.hour * 60 + starts.minute)
        self.moving.show()
        self.adjustSize()
        self.to.setFocus(Qt.FocusReason.TabFocusReason)

    def _move(self) -> None:
        day = self.list.current_key()
        at = time(self.at.value // 60, self.at.value % 60)
        others = tuple(one for one in self.repetition.moved if one.day != day)
        moved = (*others, MovedDate(day=day, to=self.to.day, at=at))
        skip = self.repetition.skip - {day}
        self.repetition = replace(self.repetition, moved=moved, skip=skip)
        self.moving.hide()
        self.refresh()
        self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def accept(self) -> None:
        """Keep it, with the closed days that are left out, once they are found.

        Not while its rule is refused.
        """
        self._accepting = self._looking
        if self._looking or not self.dates:
            return
        self.repetition = replace(self.repetition, skip=self.repetition.skip | self._shut)
        super().accept()
