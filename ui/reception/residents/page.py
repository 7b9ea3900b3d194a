"""Résidents: the companies of the site and their people."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from kiosk.audit.kinds import RESIDENT
from kiosk.core.command import Command, Outcome
from kiosk.residents.commands import (
    RemovePerson,
    ResidentLeaves,
)
from kiosk.residents.merging import MergeResidents, PartResidents
from kiosk.residents.queries import PersonView, ResidentView, find, get, people
from ui.reception.browse import BrowsePage
from ui.reception.residents.detail import ResidentDetail
from ui.reception.residents.form import PersonForm, ResidentForm, as_before
from ui.reception.residents.importing import ImportDialog
from ui.reception.residents.rows import ResidentRow
from ui.shell.file_question import ask_which
from ui.shell.looking import Looking
from ui.shell.offering import offer, offer_rows
from ui.shell.session import Session
from ui.shell.sync.watch import watch_of
from ui.shell.sync.words import as_of
from ui.widgets.dialog import ask


def ask_file(parent: QWidget, title: str) -> str:
    """The spreadsheet to read; nothing when it is called off."""
    kinds = "Excel, CSV (*.xlsx *.xlsm *.csv *.txt)"
    return ask_which(parent, title, kinds)


class ResidentsPage(BrowsePage):
    """A list to search, the resident that is looked at beside it."""

    shows: ClassVar[frozenset[str]] = frozenset(
        {"resident", "person", "presence", "booking", "visit", "badge", "parcel"}
    )

    def __init__(self, session: Session) -> None:
        detail = ResidentDetail(session)
        super().__init__(session, ResidentRow(), lambda found: found.id, detail, width=360)
        self.detail = detail
        self.ask, self.ask_file = ask, ask_file
        self.form: ResidentForm | PersonForm | None = None
        self.importing: ImportDialog | None = None
        self.load = self.add_second_action("upload")
        self.tools.addWidget(self.search)
        self.looking = Looking(session, RESIDENT, self)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        offer(self.session, "residents.register", self.new, self.load)
        offer(self.session, "residents.add_person", self.detail.add_person)
        offer(self.session, "residents.change", self.detail.change)
        offer(self.session, "residents.leave", self.detail.leave)
        offer_rows(self.session, self.detail.rows, remove="residents.remove_person")
        self.load.clicked.connect(self.import_file)
        self.new.clicked.connect(lambda: self._open(ResidentForm(self, self.session)))
        self.rows.chosen.connect(self._look_at)
        self.rows.chosen.connect(lambda resident: self.looking.at(resident and resident.id))
        self.detail.changing.connect(lambda r: self._open(ResidentForm(self, self.session, r)))
        self.detail.adding.connect(lambda r: self._open(PersonForm(self, self.session, r)))
        self.detail.leaving.connect(self._leave)
        self.detail.removing.connect(self._remove)
        self.detail.merging.connect(self.merge)
        self.detail.parting.connect(lambda other: self.part(other.id))
        self.detail.file.going.connect(lambda page, why: self.go(page, **why))

    # -- showing -------------------------------------------------------------------------------

    def refresh(self) -> None:
        found = self.session.read(find, text=self.search.text())
        self._word_empty()
        self.show_found(found)
        since = as_of(
            watch_of(self.session).status, self.session.local_now(), self.session.language
        )
        count = self.tr("%n entreprise(s)", "", len(found))
        self.header.subtitle.setText(f"{count} · {since}" if since else count)
        self.header.subtitle.show()
        self._look_at(self.rows.current)

    def _look_at(self, resident: ResidentView | None) -> None:
        inside = self.session.read(people, resident=resident.id) if resident else []
        self.detail.show_resident(resident, inside)

    def retranslate(self) -> None:
        self.header.word(self.tr("Résidents"))
        self.load.setText(self.tr("Importer…"))
        self.new.setText(self.tr("Nouveau résident"))
        self.search.set_example(self.tr("Nom, ICE, secteur ou bureau"))
        self.search.edit.setAccessibleName(self.tr("Chercher un résident"))
        self.rows.setAccessibleName(self.header.title.text())
        self._word_empty()

    def _word_empty(self) -> None:
        if self.search.text():
            words = self.tr("Aucun résident trouvé"), self.tr("Relisez le nom, ou inscrivez-le.")
        else:
            cause = self.tr("Inscrivez une entreprise ou importez une liste.")
            words = self.tr("Aucun résident"), cause
        self.empty.say(*words)

    def open_with(self, **fields: Any) -> None:
        """`resident` shows a company, `new=True` registers one."""
        if wanted := fields.get("resident"):
            found = self.session.read(get, resident=wanted)
            if found is not None:
                self.search.set_text(found.name)
                self.refresh()
                self.rows.choose(found.id)
        if fields.get("new"):
            self._open(ResidentForm(self, self.session))

    # -- acts ----------------------------------------------------------------------------------

    def _open(self, form: ResidentForm | PersonForm) -> None:
        self.form = form
        form.saved.connect(self._saved)
        form.open()
        next(iter(form.fields.values())).input.edit.setFocus()

    def _saved(self, outcome: Outcome) -> None:
        back = self._back(outcome)
        undo = (lambda: self.acts.submit(back)) if back is not None else None
        self.session.say(self.tr("Enregistré"), undo=undo)
        if outcome.name == "residents.register":
            self.search.set_text("")
            self.refresh()
            self.rows.choose(outcome.result)

    def _back(self, outcome: Outcome) -> Command | None:
        """What takes back what a form has saved."""
        if outcome.name == "residents.register":
            return ResidentLeaves(resident=outcome.result)
        if outcome.name == "residents.add_person":
            return RemovePerson(person=outcome.result)
        before = self.form.resident if isinstance(self.form, ResidentForm) else None
        return as_before(before) if before is not None else None

    def _leave(self, resident: ResidentView) -> None:
        title = self.tr("{name} quitte le site ?").format(name=resident.name)
        text = self.tr("Ses personnes ne pourront plus être visitées. L’historique reste.")
        if self.ask(self, title, text, verb=self.tr("Noter le départ"), danger=True):
            words = self.tr("Départ noté : {name}").format(name=resident.name)
            self.carry_out(ResidentLeaves(resident=resident.id), words)

    def merge(self, kept: ResidentView, other: ResidentView) -> None:
        """Both are one company: the other goes into the one that is looked at."""

        def merged(_outcome: Outcome) -> None:
            words = self.tr("{other} est dans la fiche de {name}")
            said = words.format(other=other.name, name=kept.name)
            self.session.say(said, undo=lambda: self.part(other.id))

        self.acts.submit(MergeResidents(kept=kept.id, other=other.id), then=merged)

    def part(self, other: UUID) -> None:
        """They are two companies after all."""
        self.carry_out(PartResidents(other=other), self.tr("Fusion annulée"))

    def _remove(self, person: PersonView) -> None:
        title = self.tr("Retirer {name} de la liste ?").format(name=person.full_name)
        text = self.tr("Ses visites passées gardent son nom.")
        if self.ask(self, title, text, verb=self.tr("Retirer"), danger=True):
            words = self.tr("{name} retiré de la liste").format(name=person.full_name)
            self.carry_out(RemovePerson(person=person.id), words)

    def import_file(self) -> None:
        """Choose a spreadsheet, see what it would do, then do it or not."""
        file = self.ask_file(self, self.tr("Importer des résidents"))
        if file:
            self.importing = ImportDialog(self, self.session, Path(file))
            self.importing.imported.connect(self._imported)
            self.importing.open()

    def _imported(self, report: Any) -> None:
        told = self.tr("%n résident(s) importé(s)", "", report.registered)
        self.session.say(told if report.registered else self.tr("Import fait"))
