"""Papers taken in, and what is said as they change hands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from kiosk.core import catalogue, languages
from kiosk.core.catalogue import service_name
from kiosk.core.command import Command
from kiosk.deposits.commands import Collect, GiveBack, HandOver, LeavePapers, ReadyToCollect
from kiosk.deposits.queries import DepositView
from kiosk.procedures.queries import desk as offered
from ui.shell.form_dialog import FormDialog
from ui.shell.languages import language_of
from ui.shell.session import Session
from ui.widgets.field import Field, PhoneField
from ui.widgets.options import CheckRow
from ui.widgets.select import Select


class LeaveForm(FormDialog):
    """For which desk, whose, and what; `services` are those that are offered."""

    def __init__(
        self,
        parent: QWidget,
        session: Session,
        services: Sequence[str] = (),
        counter: int | None = None,
    ) -> None:
        super().__init__(parent, session, width=640)
        self.counter = counter
        self.service, self.procedure = Select(), Select()
        self.name, self.what, self.collector = Field(), Field(), Field()
        self.phone, self.email = PhoneField(), Field()
        self.kept = CheckRow("", "")
        self.fields |= {
            "service": Field(widget=self.service),
            "procedure": Field(widget=self.procedure),
            "name": self.name,
            "phone": self.phone,
            "what": self.what,
            "collector": self.collector,
            "email": self.email,
        }
        self.add_row("service", "procedure")
        self.add_row("name", "phone")
        self.body.addWidget(self.what)
        self.add_row("collector", "email")
        self.body.addWidget(self.kept)
        self.kept.setVisible(counter is not None)
        self._word(services)
        self.service.picked.connect(lambda _service: self._offer_procedures())

    def _word(self, services: Sequence[str]) -> None:
        optional, language = self.tr("facultatif"), language_of(self)
        self.word(self.tr("Recevoir des papiers"), self.tr("Enregistrer et imprimer le reçu"))
        self.failing = self.tr("Les papiers ne sont pas enregistrés")
        self.fields["service"].set_label(self.tr("Pour le service"))
        self.fields["procedure"].set_label(self.tr("Démarche"), optional)
        self.name.set_label(self.tr("Laissés par"))
        self.phone.set_label(self.tr("Téléphone"), optional)
        self.what.set_label(self.tr("Quels papiers"))
        self.what.input.set_example(self.tr("Statuts signés, 2 exemplaires"))
        self.collector.set_label(self.tr("Retirés par"), self.tr("si c’est quelqu’un d’autre"))
        self.email.set_label(self.tr("E-mail pour prévenir"), optional)
        self.kept.setText(self.tr("Le guichet les garde déjà"))
        desks = [d for d in catalogue.load().desks if not services or d.code in services]
        self.service.set_choices([(desk.code, desk.name.of(language)) for desk in desks])
        self._offer_procedures()

    def _offer_procedures(self) -> None:
        desk = self.session.read(offered, service=str(self.service.value or ""))
        language = language_of(self)
        named: list[tuple[object, str]] = [("", self.tr("Non précisée"))]
        named += [
            (each.code, each.title.of(language)) for each in (desk.procedures if desk else ())
        ]
        self.procedure.set_choices(named)
        self.procedure.choose("")

    def complete(self) -> bool:
        if not self.name.text():
            self.name.set_error(self.tr("Tapez le nom de qui laisse les papiers."))
        elif not self.what.text():
            self.what.set_error(self.tr("Dites en quelques mots ce qui est laissé."))
        else:
            return True
        return False

    def command(self) -> LeavePapers:
        kept = self.counter is not None and self.kept.isChecked()
        return LeavePapers(
            service=str(self.service.value),
            procedure=str(self.procedure.value or ""),
            name=self.name.text(),
            phone=self.phone.text(),
            what=self.what.text(),
            collector=self.collector.text(),
            email=self.email.text(),
            with_desk=kept,
            counter=self.counter if kept else None,
            language=languages.spoken(language_of(self)),
        )


class _Step(FormDialog):
    """One thing is asked about papers that are chosen."""

    name = ""

    def __init__(self, parent: QWidget, session: Session, deposit: DepositView) -> None:
        super().__init__(parent, session, width=460)
        self.deposit = deposit
        self.answer = Field()
        self.fields[self.name] = self.answer
        self.failing = self.tr("Rien n’est changé")
        self.say_it()

    def say_it(self) -> None:
        """Word the question."""
        raise NotImplementedError


class HandOverForm(_Step):
    """To which counter they go."""

    name = "counter"

    def say_it(self) -> None:
        desk = service_name(self.deposit.service, language_of(self))
        self.word(self.tr("À quel guichet vont-ils ?"), self.tr("Remettre au guichet"), desk)
        self.answer.set_label(self.tr("Guichet"))

    def complete(self) -> bool:
        typed = self.answer.text()
        if typed.isascii() and typed.isdigit() and len(typed) < 4:
            return True
        self.answer.set_error(self.tr("Tapez le numéro du guichet."))
        return False

    def command(self) -> Command:
        return HandOver(deposit=self.deposit.id, counter=int(self.answer.text()))


class ReadyForm(_Step):
    """What whoever picks them up is told."""

    name = "note"

    def say_it(self) -> None:
        told = self.tr("Un e-mail part à {address}.").format(address=self.deposit.email)
        text = told if self.deposit.email else ""
        self.word(self.tr("Les papiers sont prêts ?"), self.tr("C’est prêt"), text)
        self.answer.set_label(self.tr("À dire au retrait"), self.tr("facultatif"))

    def command(self) -> Command:
        return ReadyToCollect(deposit=self.deposit.id, note=self.answer.text())


class CollectForm(_Step):
    """Who picks them up; the number of no card is asked for."""

    name = "by"

    def say_it(self) -> None:
        text = self.deposit.note
        self.word(self.tr("Qui retire les papiers ?"), self.tr("Remettre les papiers"), text)
        self.answer.set_label(self.tr("Retirés par"))
        self.answer.set_text(self.deposit.for_whom)

    def command(self) -> Command:
        return Collect(deposit=self.deposit.id, by=self.answer.text())


class GiveBackForm(_Step):
    """Why they go back as they were."""

    name = "note"

    def say_it(self) -> None:
        self.word(self.tr("Rendre les papiers tels quels ?"), self.tr("Rendre les papiers"))
        self.answer.set_label(self.tr("Raison"), self.tr("facultatif"))

    def command(self) -> Command:
        return GiveBack(deposit=self.deposit.id, note=self.answer.text())
