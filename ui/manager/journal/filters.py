"""What is wanted of the log: by whom, what, when, about whom."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.shell.session import Session
from ui.widgets.calendar import DateEdit
from ui.widgets.field import Field
from ui.widgets.inputs import SearchField
from ui.widgets.select import Select
from ui.widgets.timers import once

TYPED_MS = 250
DAYS, YEAR = timedelta(days=30), timedelta(days=365)


class JournalFilters(QWidget):
    """`changed()` when something else is wanted; a moment after the last letter."""

    changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        today = session.local_now().date()
        self.about, self.who = SearchField(""), SearchField("")
        self.action = Select()
        self.first, self.last = DateEdit(today - DAYS), DateEdit(today)
        self.fields = {
            name: Field(widget=widget)
            for name, widget in (
                ("about", self.about),
                ("who", self.who),
                ("action", self.action),
                ("first", self.first),
                ("last", self.last),
            )
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        for name, field in self.fields.items():
            row.addWidget(field, 3 if name == "about" else 2 if name == "who" else 0)
        self._typed = once(self, TYPED_MS, self.changed.emit)
        for line in (self.about, self.who):
            line.edited.connect(lambda _text: self._typed.start())
        self.action.picked.connect(lambda _value: self.changed.emit())
        for day in (self.first, self.last):
            day.dateChanged.connect(lambda _day: self.changed.emit())

    def look_for(self, about: str) -> None:
        """All that was done to somebody or something in the last year, by whomever."""
        self.about.set_text(about)
        self.who.set_text("")
        self.action.choose("")
        self.first.set_day(self.last.day - YEAR)
        self.changed.emit()

    @property
    def wanted(self) -> dict[str, Any]:
        """As the query takes it."""
        return {
            "about": self.about.text(),
            "actor": self.who.text(),
            "action": str(self.action.value or ""),
            "first": min(self.first.day, self.last.day),
            "last": max(self.first.day, self.last.day),
        }

    def retranslate(self) -> None:
        """Word the fields in the language in force."""
        self.fields["about"].set_label(self.tr("Au sujet de"))
        self.about.set_example(self.tr("Nom, numéro de ticket ou de badge"))
        self.fields["who"].set_label(self.tr("Par qui"))
        self.who.set_example(self.tr("Nom ou code"))
        self.fields["action"].set_label(self.tr("Acte"))
        self.fields["first"].set_label(self.tr("Du"))
        self.fields["last"].set_label(self.tr("Au"))
        self.action.set_choices(
            [
                ("", self.tr("Tous")),
                ("visits.", self.tr("Visites")),
                ("bookings.", self.tr("Réservations")),
                ("tickets.", self.tr("Tickets")),
                ("counters.", self.tr("Guichets")),
                ("badges.", self.tr("Badges")),
                ("residents.", self.tr("Résidents")),
                ("people.", self.tr("Personnel")),
                ("sites.", self.tr("Réglages du site")),
                ("rights.", self.tr("Droits des personnes")),
                ("audit.look", self.tr("Dossiers consultés")),
            ]
        )
        for widget, field in ((self.about, "about"), (self.who, "who")):
            widget.edit.setAccessibleName(self.fields[field].label.text())
