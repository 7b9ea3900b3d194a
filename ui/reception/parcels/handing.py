"""A parcel changes hands: who takes it, and signs; or it goes back to its carrier."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from kiosk.core import strokes
from kiosk.core.command import Command
from kiosk.core.directions import joined
from kiosk.parcels.commands import CollectParcel, GiveBackParcel
from kiosk.parcels.queries import ParcelView
from ui.reception.parcels.words import what_words
from ui.shell.form_dialog import FormDialog
from ui.shell.languages import language_of
from ui.shell.session import Session
from ui.widgets.button import QUIET, Button
from ui.widgets.field import Field
from ui.widgets.signature import SignaturePad


class HandOverParcel(FormDialog):
    """By whom, signed on the screen; whoever cannot sign there says a word instead."""

    def __init__(self, parent: QWidget, session: Session, parcel: ParcelView) -> None:
        super().__init__(parent, session, width=520)
        self.parcel = parcel
        self.by, self.unsigned = Field(), Field()
        self.pad = SignaturePad()
        self.signature = Field(widget=self.pad)
        self.wipe = Button(kind=QUIET, small=True, icon="x")
        self.signature.add_beside_label(self.wipe)
        self.fields |= {"by": self.by, "signature": self.signature, "unsigned": self.unsigned}
        self.form.places = {**self.fields, "parcels.unsigned": self.signature}
        self._word()
        self.by.set_text(parcel.addressee)
        self.wipe.clicked.connect(self.pad.clear)
        self.pad.drawn.connect(self._drawn)
        self._drawn()

    def _word(self) -> None:
        one = self.parcel
        about = joined(one.label, one.for_whom, what_words(one, language_of(self)), one.place)
        self.word(self.tr("Remettre le colis ?"), self.tr("Remettre le colis"), about)
        self.failing = self.tr("Le colis n’est pas remis")
        self.by.set_label(self.tr("Remis à"))
        self.signature.set_label(self.tr("Signature"))
        self.pad.hint = self.tr("Signer ici, au doigt, au stylet ou à la souris")
        self.wipe.setText(self.tr("Effacer"))
        self.unsigned.set_label(self.tr("Sans signature"), self.tr("dire pourquoi"))
        self.unsigned.input.set_example(self.tr("Carte vérifiée, écran en panne…"))

    def _drawn(self) -> None:
        self.wipe.setVisible(not self.pad.is_empty)
        self.unsigned.setEnabled(self.pad.is_empty)
        if not self.pad.is_empty:
            self.signature.clear_error()

    def complete(self) -> bool:
        if not self.by.text():
            self.by.set_error(self.tr("Tapez le nom de qui prend le colis."))
        elif self.pad.is_empty and not self.unsigned.text():
            self.signature.set_error(
                self.tr("Faites signer, ou dites plus bas pourquoi il n’y a pas de signature."),
                focus=False,
            )
            self.unsigned.setFocus()
        else:
            return True
        return False

    def command(self) -> Command:
        drawn = strokes.written(self.pad.strokes)
        why = "" if drawn else self.unsigned.text()
        return CollectParcel(
            parcel=self.parcel.id, by=self.by.text(), signature=drawn, unsigned=why
        )


class ReturnParcel(FormDialog):
    """Why its carrier takes it back."""

    def __init__(self, parent: QWidget, session: Session, parcel: ParcelView) -> None:
        super().__init__(parent, session, width=520)
        self.parcel = parcel
        self.note = Field()
        self.fields["note"] = self.note
        self.word(
            self.tr("Rendre le colis au transporteur ?"),
            self.tr("Rendre le colis"),
            joined(parcel.label, parcel.for_whom),
        )
        self.failing = self.tr("Le colis n’est pas rendu")
        self.note.set_label(self.tr("Raison"), self.tr("facultatif"))

    def command(self) -> Command:
        return GiveBackParcel(parcel=self.parcel.id, note=self.note.text())
