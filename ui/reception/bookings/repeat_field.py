"""How often a booking is repeated: the field of the form, and what its dates come to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Signal

from kiosk.bookings.preview import DateAhead, preview
from kiosk.bookings.wish import Wish
from kiosk.core.directions import joined
from ui.reception.bookings.repeat_rules import ONCE, OTHER, Repetition, offered, preset_words
from ui.shell.session import Session
from ui.widgets.button import QUIET, Button
from ui.widgets.field import Field
from ui.widgets.select import Select


class RepeatField(Field):
    """Of what is the `wish` of a form, from the day `first()` on.

    `dates` opens every date with what stands against it; it is laid out by the form. `changed()`
    when the dates are others, `said()` when what stands against them was found.
    """

    changed, said = Signal(), Signal()

    def __init__(
        self, session: Session, first: Callable[[], date], wish: Callable[[], Wish]
    ) -> None:
        self.choice = Select()
        super().__init__(widget=self.choice)
        self.session, self._first, self._wish = session, first, wish
        self.repetition = Repetition()
        self._asked = 0
        self.dates = Button(kind=QUIET, icon="calendar-days", small=True)
        self.dates.hide()
        self.dates.clicked.connect(self.open_dates)
        self.choice.picked.connect(self._picked)

    @property
    def rule(self) -> str:
        """The rule of RFC 5545; empty for once."""
        return self.repetition.rule(self._first())

    @property
    def repeats(self) -> bool:
        """Whether there is more than one date."""
        return self.repetition.preset != ONCE

    def retranslate(self) -> None:
        """Word the field in the language in force."""
        self.set_label(self.tr("Répétition"))
        self.dates.setText(self.tr("Dates et conflits…"))
        self.word_choices()

    def word_choices(self) -> None:
        """The choices say the day of the week, and of the month."""
        first, language = self._first(), self.session.language
        times: list[tuple[object, str]] = [(ONCE, self.tr("Une seule fois"))]
        times.extend((each, preset_words(each, first, language)) for each in offered(first))
        times.append((OTHER, self.tr("Une autre règle")))
        self.choice.set_choices(times)

    def begin_elsewhere(self) -> None:
        """Another first day has other dates: what was said of single ones is about none of them."""
        chosen = self.repetition
        self.word_choices()
        preset = str(self.choice.value or ONCE)
        self.repetition = replace(chosen, preset=preset, skip=frozenset(), moved=())
        self.say()

    def _picked(self, preset: object) -> None:
        self.repetition = Repetition(str(preset or ONCE))
        self.say()

    def say(self) -> None:
        """How many dates there are, and how many of them something stands against."""
        chosen = self.repetition
        self.clear_error()
        self.dates.setVisible(self.repeats)
        self._asked += 1
        if chosen.preset not in (ONCE, OTHER) or chosen.typed:
            asked = self._asked
            failed = partial(self._refuse, asked)
            self.session.run(self.look(chosen), partial(self._count, asked), failed)
        else:
            self.set_help("")
        self.changed.emit()

    def look(self, chosen: Repetition) -> Callable[[], list[DateAhead]]:
        """What finds the dates of a repetition of what the form says now, in the background."""
        wish = replace(self._wish(), repeat=chosen.rule(self._first()))
        skip = tuple(sorted(chosen.skip))
        ask = self.session.station.ask
        return partial(ask, preview, wish=wish, skip=skip, moved=chosen.moved)

    def _count(self, asked: int, found: list[DateAhead]) -> None:
        """Of the last question; one that was asked before it is not answered any more."""
        if asked != self._asked:
            return
        kept = [each for each in found if not each.skipped]
        clashes = sum(bool(each.reason) for each in kept)
        parts = [self.tr("%n date(s)", "", len(kept)) if kept else ""]
        parts.append(self.tr("%n à revoir", "", clashes) if clashes else "")
        self.set_help(joined(*parts))
        self.said.emit()

    def _refuse(self, asked: int, sentence: str, _error: Exception) -> None:
        if asked == self._asked:
            self.set_error(sentence, focus=False)
            self.said.emit()

    def open_dates(self) -> None:
        """Every date with what stands against it, to leave out or move."""
        from ui.reception.bookings.repeating import RepeatDialog

        first, window = self._first(), self.window()
        self.dialog = RepeatDialog(window, self.session, first, self.repetition, self.look)
        self.dialog.accepted.connect(self._dates_chosen)
        self.dialog.open()

    def _dates_chosen(self) -> None:
        self.repetition = self.dialog.repetition
        self.choice.choose(self.repetition.preset)
        self.say()
