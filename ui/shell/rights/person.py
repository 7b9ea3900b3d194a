"""Which of the namesakes is the person, and what is done for them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core.directions import joined
from kiosk.core.languages import printed
from kiosk.core.privacy import Held
from kiosk.core.text import fold, readable_phone
from kiosk.core.wording import say, short_date
from kiosk.rights.kinds import ACCESS, CORRECTION, OPPOSITION
from kiosk.rights.people import Someone, surely, things_of
from ui.shell.file_question import ask_where
from ui.shell.forms import Form
from ui.shell.session import Session
from ui.widgets.alert import Alert
from ui.widgets.area import Area
from ui.widgets.dialog import Dialog, ask
from ui.widgets.field import Field
from ui.widgets.label import Label
from ui.widgets.options import CheckRow
from ui.widgets.states import EmptyState

MOST_SHOWN = 200
"""Of more than these nobody is told from the others in a list: something else has to be said."""
LIST_HEIGHT = 290
Where = Callable[[QWidget, str, str, str], str]


KINDS = ("visit", "hosted", "badge", "presence", "booking", "agreement", "person", "staff")


class PersonDialog(Dialog):
    """`answered()` once it is done: the file handed over, the name corrected, or all emptied.

    While somebody who bears the name is not in the list, nothing is done.
    """

    answered = Signal()

    def __init__(
        self,
        parent: QWidget,
        session: Session,
        name: str,
        found: Sequence[Someone],
        kind: str,
        identity: str,
    ) -> None:
        super().__init__(parent, "", width=620, danger=kind == OPPOSITION)
        self.session, self.kind, self.identity = session, kind, identity
        self.request: UUID | None = None
        self.found = list(found[:MOST_SHOWN])
        self.hidden = len(found) - len(self.found)
        self.where: Where = ask_where
        self.ask = ask
        self.name = name
        self.rows = [CheckRow(framed=True) for _ in self.found]
        self.list = Area()
        self.first, self.last = Field(), Field()
        self.note = Label(size=13, tone="muted", wrap=True)
        self.alert = Alert(kind="danger", icon="circle-alert")
        self.alert.hide()
        self.form = Form(self, session, self.verb, also=(self.keep,), tell=self._tell)
        self.form.places = {"first_name": self.first, "last_name": self.last}
        self.verb.clicked.disconnect()
        self.verb.clicked.connect(self.act)
        self._fill()
        self._word()

    def _fill(self) -> None:
        self.body.addWidget(self.alert)
        inside = QWidget()
        ticks = QVBoxLayout(inside)
        ticks.setContentsMargins(2, 2, 10, 2)
        ticks.setSpacing(8)
        for row, one in zip(self.rows, self.found, strict=True):
            ticks.addWidget(row)
            row.setChecked(len(self.found) == 1)
            row.toggled.connect(lambda _on: self._may())
            row.word(self._called(one), self._counts(one))
        self.list.setWidget(inside)
        self.list.setFixedHeight(min(inside.sizeHint().height(), LIST_HEIGHT))
        self.body.addWidget(self.list)
        self.list.setVisible(bool(self.found))
        if not self.found:
            nobody = EmptyState("", "")
            nobody.say(self.tr("Rien n’est conservé à ce nom"), self.tr("Cherchez un autre nom."))
            self.body.addWidget(nobody)
        if self.kind == CORRECTION:
            names = QHBoxLayout()
            names.setSpacing(12)
            for name in (self.first, self.last):
                names.addWidget(name, 1, Qt.AlignmentFlag.AlignTop)
            self.body.addLayout(names)
        self.body.addWidget(self.note)

    def _word(self) -> None:
        title = self.tr("Qui est « {name} » ?").format(name=self.name)
        self.title.setText(title)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        identity = say(f"rights.identity.{self.identity}", self.session.language)
        asked = self.tr("Cochez ce qui est cette personne. Identité : {how}.").format(how=identity)
        if self.hidden:
            others = self.tr("{count} autres n’y sont pas : ajoutez la société ou le téléphone.")
            asked = f"{others.format(count=self.hidden)} {asked}"
        self.text.setText(asked)
        self.text.setVisible(bool(self.found))
        self.first.set_label(self.tr("Prénom exact"))
        self.last.set_label(self.tr("Nom exact"))
        verbs = {
            ACCESS: self.tr("Remettre le dossier"),
            CORRECTION: self.tr("Rectifier partout"),
            OPPOSITION: self.tr("Effacer maintenant"),
        }
        notes = {
            ACCESS: self.tr("Tout ce qui est coché sort en PDF, et en JSON à côté."),
            CORRECTION: self.tr("Le nom est écrit partout où il est faux, en un seul geste."),
            OPPOSITION: self.tr(
                "Les noms sont vidés ici, à la base centrale et sur tous les postes. Ce qui doit "
                "rester encore est dit sur le reçu."
            ),
        }
        self.verb.setText(verbs[self.kind])
        self.note.setText(notes[self.kind])
        self._may()

    def tick_those(self, company: str, phone: str) -> None:
        """Tick beforehand those who surely are meant."""
        meant = surely(self.found, self.name, company, phone)
        for row, one in zip(self.rows, self.found, strict=True):
            row.setChecked(one in meant or (len(self.found) == 1 and one.may_be(company, phone)))

    @property
    def chosen(self) -> list[Held]:
        """The things of those who are ticked."""
        pairs = zip(self.rows, self.found, strict=True)
        return things_of(one for row, one in pairs if row.isChecked())

    def act(self) -> None:
        """Do what was asked."""
        if self.form.busy or not self.verb.isEnabled():
            return
        self.alert.hide()
        self.form.clear_errors()
        {ACCESS: self._hand_over, CORRECTION: self._correct, OPPOSITION: self._forget}[self.kind]()

    def _hand_over(self) -> None:
        if file := self._target("dossier"):
            self.form.write(lambda: self._given(file), then=lambda _done: self._over(file))

    def _correct(self) -> None:
        from kiosk.rights.acts import correct_person

        typed = {"first_name": self.first.text().strip(), "last_name": self.last.text().strip()}
        fields = {name: text for name, text in typed.items() if text}
        if not fields:
            self.first.set_error(self.tr("Écrivez le nom comme il doit être."))
            return
        station, chosen = self.session.station, self.chosen
        asked = self._asked()
        self.form.write(
            lambda: correct_person(station, chosen, fields, **asked),
            then=lambda _done: self._over(None),
        )

    def _forget(self) -> None:
        title = self.tr("Effacer « {name} » maintenant ?").format(name=self.name)
        text = self.tr("C’est définitif : rien ne ramène ces noms.")
        if not self.ask(self, title, text, verb=self.tr("Effacer"), danger=True):
            return
        if file := self._target("recu"):
            self.form.write(lambda: self._forgotten(file), then=lambda _done: self._over(file))

    def _given(self, file: Path) -> None:
        from kiosk.paper.persons.file import as_json, person_file
        from kiosk.paper.persons.sheets import access_sheet
        from kiosk.rights.acts import give_access

        station, chosen = self.session.station, self.chosen
        done = give_access(station, chosen, **self._asked())
        made = person_file(station, UUID(str(done.result)), chosen, self._language)
        file.write_bytes(access_sheet(made))
        file.with_suffix(".json").write_bytes(as_json(made))

    def _forgotten(self, file: Path) -> None:
        from kiosk.paper.persons.file import person_file
        from kiosk.paper.persons.sheets import receipt_sheet
        from kiosk.purging.person import forget_now

        station = self.session.station
        done = forget_now(station, self.chosen, **self._asked())
        made = person_file(station, done.result.request, [], self._language)
        file.write_bytes(receipt_sheet(made))

    @property
    def _language(self) -> str:
        return printed(self.session.language)

    def _asked(self) -> dict[str, Any]:
        return {"request": self.request, "identity": self.identity}

    def _target(self, name: str) -> Path | None:
        day = self.session.local_now().date().isoformat()
        title = self.tr("Enregistrer le document")
        file = self.where(self, title, str(Path.home() / f"{name}-{day}.pdf"), "PDF (*.pdf)")
        return Path(file) if file else None

    def _over(self, file: Path | None) -> None:
        said = {
            ACCESS: self.tr("Dossier remis"),
            CORRECTION: self.tr("Nom rectifié partout"),
            OPPOSITION: self.tr("Noms effacés, reçu enregistré"),
        }[self.kind]
        self.session.say(joined(said, file.name) if file else said)
        self.answered.emit()
        self.accept()

    def _may(self) -> None:
        ticked = any(row.isChecked() for row in self.rows)
        nobody = self.kind == ACCESS and not self.found
        self.verb.setEnabled(not self.hidden and (ticked or nobody))

    def _called(self, one: Someone) -> str:
        phones = [f"\u2066{readable_phone(phone)}\u2069" for phone in one.phones]
        silent = not (one.phones or one.emails) and self._has_namesakes(one)
        unknown = self.tr("ni téléphone ni e-mail") if silent else ""
        return joined(one.name, one.company, *phones, unknown)

    def _has_namesakes(self, one: Someone) -> bool:
        """Whether somebody of that name and company is known by how they are reached."""
        same = (fold(one.name), fold(one.company))
        return any(
            other is not one and (fold(other.name), fold(other.company)) == same
            for other in self.found
        )

    def _counts(self, one: Someone) -> str:
        language = self.session.language
        counts = [
            f"{say(f'rights.count.{kind}', language)} {count}"
            for kind in KINDS
            if (count := one.count(kind))
        ]
        last = short_date(one.last.date(), language) if one.last else ""
        emails = [f"\u2066{email}\u2069" for email in one.emails]
        return joined(*emails, *counts, last)

    def _tell(self, sentence: str, _error: Exception) -> None:
        self.alert.say(self.tr("Rien n’est fait"), sentence)
        self.alert.show()
        self.adjustSize()
