"""Colis: what waits at the reception, the oldest first; logged, handed over, given back."""

from __future__ import annotations

from typing import Any, ClassVar
from uuid import UUID

from kiosk.core.command import Outcome
from kiosk.paper.prints import ParcelPrint
from kiosk.parcels.commands import StepBack
from kiosk.parcels.queries import ParcelView, by_number, count_waiting, find, get, lately, waiting
from ui.reception.browse import BrowsePage
from ui.reception.parcels.detail import ParcelDetail
from ui.reception.parcels.form import ParcelForm
from ui.reception.parcels.handing import HandOverParcel, ReturnParcel
from ui.reception.parcels.rows import ParcelRow
from ui.shell.form_dialog import FormDialog
from ui.shell.offering import offer
from ui.shell.printers import put_out
from ui.shell.reprinting import ask_why
from ui.shell.session import Session
from ui.widgets.segmented import Segmented

HERE, GONE = "here", "gone"


class ParcelsPage(BrowsePage):
    """`open_with(new=True)`, `(parcel=id)`, `(code=text)`, which asks to hand it over."""

    shows: ClassVar[frozenset[str]] = frozenset({"parcel", "notification", "resident"})

    def __init__(self, session: Session) -> None:
        self.painter = ParcelRow(session.now, session.station.zone)
        self.detail = ParcelDetail(session)
        super().__init__(session, self.painter, lambda one: one.id, self.detail, width=340)
        self.ask_why = ask_why
        self.form: FormDialog | None = None
        self.header.add_action(self.new)
        self.which = Segmented()
        self.search.setMinimumWidth(380)
        self.tools.addWidget(self.which)
        self.tools.addStretch(1)
        self.tools.addWidget(self.search)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        for command, button in (
            ("parcels.log", self.new),
            ("parcels.collect", self.detail.hand_over),
            ("parcels.correct", self.detail.correct),
            ("parcels.give_back", self.detail.give_back),
            ("parcels.step_back", self.detail.undo),
        ):
            offer(self.session, command, button)
        self.new.clicked.connect(self.open_form)
        self.which.picked.connect(lambda _value: self.refresh())
        self.rows.chosen.connect(self.detail.show_parcel)
        self.rows.opened.connect(self.hand_over)
        self.detail.handing.connect(self.hand_over)
        self.detail.correcting.connect(lambda one: self._open(ParcelForm(self, self.session, one)))
        self.detail.returning.connect(lambda one: self._open(ReturnParcel(self, self.session, one)))
        self.detail.labelling.connect(lambda one: self.print_label(one.id))
        self.detail.undoing.connect(lambda one: self.step_back(one.id))
        self.session.minute.connect(self._time_passes)

    # -- showing -------------------------------------------------------------------------------

    def refresh(self) -> None:
        looked = self.search.text().strip()
        self._count()
        self._word_empty()
        self.show_found(self.session.read(find, text=looked) if looked else self._listed())
        self.detail.show_parcel(self.rows.current)

    def _listed(self) -> list[ParcelView]:
        if self.which.value == GONE:
            return self.session.read(lately)
        return self.session.read(waiting)

    def _count(self) -> None:
        count = self.session.read(count_waiting)
        self.header.subtitle.setText(self.tr("%n colis en attente", "", count))
        self.header.subtitle.show()

    def _time_passes(self) -> None:
        if self.isVisible():
            self.session.attempt(self.refresh)

    def retranslate(self) -> None:
        self.header.word(self.tr("Colis"))
        self.new.setText(self.tr("Enregistrer un colis"))
        self.which.set_choices(
            [(HERE, self.tr("En attente")), (GONE, self.tr("Partis depuis hier"))]
        )
        self.which.setAccessibleName(self.tr("Colis montrés"))
        self.search.set_example(self.tr("Numéro, entreprise, personne ou transporteur"))
        self.search.edit.setAccessibleName(self.tr("Chercher un colis"))
        self.rows.setAccessibleName(self.header.title.text())
        self._word_empty()

    def _word_empty(self) -> None:
        if self.search.text().strip():
            self.empty.say(self.tr("Aucun colis trouvé"), self.tr("Relisez le numéro ou le nom."))
        elif self.which.value == GONE:
            self.empty.say(self.tr("Rien n’est parti depuis hier"))
        else:
            self.empty.say(self.tr("Aucun colis n’attend"))

    def open_with(self, **fields: Any) -> None:
        if wanted := fields.get("parcel"):
            self._look_at(self.session.read(get, parcel=wanted))
        if typed := fields.get("code"):
            self._scanned(str(typed))
        if fields.get("new"):
            self.open_form()

    def _scanned(self, typed: str) -> None:
        """The label of a parcel is read: it is handed over."""
        found = self.session.read(by_number, number=typed)
        if found is None:
            words = self.tr("Cette étiquette n’est pas celle d’un colis d’ici.")
            self.session.say(words, "warning")
            return
        self._look_at(found)
        if found.waits:
            self.hand_over(found)
        else:
            words = self.tr("Le colis {label} est déjà parti.").format(label=found.label)
            self.session.say(words, "warning")

    def _look_at(self, found: ParcelView | None) -> None:
        if found is None:
            return
        self.search.set_text("" if found.waits else found.label)
        self.which.choose(HERE)
        self.refresh()
        self.rows.choose(found.id)
        self.detail.show_parcel(self.rows.current)

    # -- acts ----------------------------------------------------------------------------------

    def open_form(self) -> None:
        """Log a parcel."""
        if self.session.may("parcels.log"):
            form = ParcelForm(self, self.session)
            self._open(form)
            form.picker.search.edit.setFocus()

    def hand_over(self, parcel: ParcelView) -> None:
        """Ask who takes it, and have it signed for."""
        if parcel.waits and self.session.may("parcels.collect"):
            self._open(HandOverParcel(self, self.session, parcel))

    def _open(self, form: FormDialog) -> None:
        self.form = form
        form.saved.connect(self._saved)
        form.open()

    def _saved(self, outcome: Outcome) -> None:
        done = outcome.result
        words = {
            "parcels.log": self.tr("Colis enregistré : {label}"),
            "parcels.collect": self.tr("Colis remis : {label}"),
            "parcels.give_back": self.tr("Colis rendu : {label}"),
        }.get(outcome.name)
        if outcome.name == "parcels.log":
            self._look_at(self.session.read(get, parcel=done.parcel))
        else:
            self.refresh()
        if words is None:
            self.session.say(self.tr("Enregistré"))
            return
        said = words.format(label=done.label)
        self.session.say(said, undo=lambda: self.step_back(done.parcel))
        if outcome.name == "parcels.log":
            self.print_label(done.parcel)

    def step_back(self, parcel: UUID) -> None:
        """What was done with it last was not done."""
        self.acts.submit(StepBack(parcel=parcel), then=lambda _outcome: self.refresh())

    def print_label(self, parcel: UUID) -> None:
        """Put its label on the paper of badges."""
        outlet = self.session.station.settings.printing.badges
        put_out(self, self.session, ParcelPrint(parcel=parcel), outlet, why=self.ask_why)

    def print_page(self) -> bool:
        """F8 prints the label of the parcel that is looked at."""
        chosen: ParcelView | None = self.rows.current
        if chosen is None:
            return False
        self.print_label(chosen.id)
        return True
