"""A parcel logged in a few keys, or put right: for whom, what, then what else is known."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kiosk.core import languages
from kiosk.core.command import Command
from kiosk.core.wording import say
from kiosk.parcels.commands import MOST_PIECES, CorrectParcel, LogParcel
from kiosk.parcels.queries import ParcelView
from kiosk.parcels.states import KINDS, PARCEL
from kiosk.residents.queries import MIN_LETTERS
from ui.reception.visits.draft import ChosenHost
from ui.reception.visits.hosts import HostPicker
from ui.shell.form_dialog import FormDialog
from ui.shell.languages import language_of
from ui.shell.session import Session
from ui.widgets.field import Field
from ui.widgets.select import Select
from ui.widgets.stepper import Stepper
from ui.widgets.toggles import ToggleGroup

FOUND_HEIGHT = 124
"""Px of the list of residents: two of them are seen."""


class AddresseePicker(HostPicker):
    """Residents only: a parcel of nobody is not taken in."""

    def take_words(self) -> None:
        """Nobody is found: the name is read again."""

    def _say_count(self) -> None:
        super()._say_count()
        if len(self.typed.strip()) >= MIN_LETTERS and not self.rows.items:
            self.empty.say(
                self.tr("Aucun résident de ce nom"), self.tr("Relisez l’étiquette du colis.")
            )


class ParcelForm(FormDialog):
    """Logs a parcel, or corrects one. Letters, Enter, what it is, Ctrl+Enter: it is logged."""

    def __init__(self, parent: QWidget, session: Session, parcel: ParcelView | None = None) -> None:
        super().__init__(parent, session, width=640)
        self.parcel = parcel
        self.picker = AddresseePicker(session, pad=0)
        self.picker.pad = 10
        self.picker.rows.setFixedHeight(FOUND_HEIGHT)
        self.what, self.language = ToggleGroup(), Select()
        self.carrier, self.place, self.note = Field(), Field(), Field()
        self.count = Stepper(1, 1, MOST_PIECES)
        self.fields |= {
            "resident": self.picker.field,
            "what": Field(widget=self.what),
            "carrier": self.carrier,
            "place": self.place,
            "count": Field(widget=self.count),
            "note": self.note,
            "language": Field(widget=self.language),
        }
        about_whom = ("residents.unknown", "residents.left", "parcels.not_of_company")
        self.form.places = {**self.fields, **dict.fromkeys(about_whom, self.picker.field)}
        self._lay_out_fields()
        self._word()
        self._fill()
        self.picker.picked.connect(lambda _host: self.what.setFocus())

    def _lay_out_fields(self) -> None:
        self.body.addWidget(self.picker)
        self.body.addWidget(self.fields["what"])
        self.add_row("carrier", "place", "count")
        self.add_row("note", "language")
        self.fields["language"].setVisible(self.parcel is None)

    def _word(self) -> None:
        language, optional = language_of(self), self.tr("facultatif")
        if self.parcel is None:
            self.word(self.tr("Enregistrer un colis"), self.tr("Enregistrer et imprimer"))
        else:
            title = self.tr("Corriger le colis {label}").format(label=self.parcel.label)
            self.word(title, self.tr("Enregistrer"))
        self.failing = self.tr("Le colis n’est pas enregistré")
        self.picker.retranslate()
        self.picker.field.set_label(self.tr("Pour (entreprise ou personne)"))
        self.fields["what"].set_label(self.tr("Quoi"))
        self.fields["count"].set_label(self.tr("Pièces"))
        self.carrier.set_label(self.tr("Transporteur"), optional)
        self.place.set_label(self.tr("Rangé à"), optional)
        self.place.input.set_example(self.tr("Étagère B"))
        self.note.set_label(self.tr("Note"), optional)
        self.fields["language"].set_label(self.tr("Langue de l’e-mail"))
        kinds = [(kind, say(f"parcel.what.{kind}", language), "") for kind in KINDS]
        self.what.set_choices([*kinds])
        spoken = languages.codes(languages.of_paper())
        self.language.set_choices([(code, languages.own_name(code)) for code in spoken])

    def _fill(self) -> None:
        one = self.parcel
        self.what.choose(one.what if one else PARCEL)
        self.language.choose(one.language if one else languages.SOURCE)
        if one is None:
            return
        words = one.company if one.person is None else f"{one.addressee}, {one.company}"
        self.picker.show_host(ChosenHost(words, one.resident, one.person))
        self.count.set_value(one.count)
        for field, text in ((self.carrier, one.carrier), (self.place, one.place)):
            field.set_text(text)
        self.note.set_text(one.note)

    def complete(self) -> bool:
        if self._whose() is not None:
            return True
        self.picker.field.set_error(self.tr("Choisissez l’entreprise ou la personne."))
        return False

    def _whose(self) -> ChosenHost | None:
        found = self.picker.host
        return found if found is not None and found.resident is not None else None

    def command(self) -> Command:
        host = self._whose()
        assert host is not None  # noqa: S101 - `complete` has seen to it
        assert host.resident is not None  # noqa: S101
        what, count = str(self.what.value), self.count.value
        carrier, place, note = self.carrier.text(), self.place.text(), self.note.text()
        if self.parcel is None:
            return LogParcel(
                resident=host.resident,
                person=host.person,
                what=what,
                count=count,
                carrier=carrier,
                place=place,
                note=note,
                language=str(self.language.value),
            )
        moved = (host.resident, host.person) != (self.parcel.resident, self.parcel.person)
        return CorrectParcel(
            parcel=self.parcel.id,
            resident=host.resident if moved else None,
            person=host.person if moved else None,
            what=what,
            count=count,
            carrier=carrier,
            place=place,
            note=note,
        )
