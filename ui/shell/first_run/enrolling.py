"""Joining a site: its file is chosen, or its codes are read by the scanner of this machine."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from kiosk.badges.reader_check import letters_of
from kiosk.core.errors import BadInput
from kiosk.first_run.answers import Answers
from kiosk.first_run.centre import UNREACHABLE
from kiosk.sync.enrolment import Enrolment
from kiosk.sync.lettered import Gathered, looks_like_one
from ui.shell.device.panel import Keep, Panel
from ui.shell.device.scan_pad import ScanPad
from ui.shell.forms import Form
from ui.shell.session import Session
from ui.theme import DESK, Scale
from ui.widgets.button import Button
from ui.widgets.label import Label


class EnrolmentPanel(Panel):
    """What was read stays; `enrolment` once all of it was."""

    def __init__(self, session: Session, keep: Keep, scale: Scale = DESK) -> None:
        super().__init__(session, keep, scale)
        self.enrolment: Enrolment | None = None
        self.opening: Answers | None = None
        """What lies beside an enrolment with which a site begins (`kiosk network open-site`)."""
        self.gathered = Gathered()
        self.alone = False
        """Whether to join although the centre does not answer."""
        self.pad = ScanPad(scale=scale)
        self.file = Button(icon="folder", scale=scale)
        size = 13.5 if scale is DESK else scale.caption
        self.found = Label(size=size, wrap=True, tone="success")
        self.problem = Label(size=size, wrap=True, tone="danger")
        self.column.addWidget(self.pad)
        self.add_button(self.file)
        self.column.addWidget(self.found)
        self.column.addWidget(self.problem)
        self.form = Form(self, session, self.file, tell=lambda told, _error: self.say(told))
        self.pad.read.connect(self._read)
        self.file.clicked.connect(self._choose)
        self.retranslate()
        self.say("")

    def title(self) -> str:
        return self.tr("Le site à rejoindre")

    def text(self) -> str:
        return self.tr(
            "Lisez les codes de la feuille d’inscription avec le lecteur, ou choisissez le fichier"
            " que le centre a fait pour cette machine."
        )

    def enter(self) -> None:
        self.focus(self.pad)

    def takes_key(self) -> QWidget | None:
        return self.pad

    def say(self, problem: str) -> None:
        """Say what to do, or nothing any more."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self._word_found()
        self.moved.emit()

    # -- by file -------------------------------------------------------------------------------

    def _choose(self) -> None:
        from ui.shell.file_question import ask_which

        title = self.tr("Le fichier d’inscription")
        kinds = self.tr("Inscription (*.json *.txt)")
        every = self.tr("Tous les fichiers (*)")
        if chosen := ask_which(self, title, f"{kinds};;{every}"):
            self.take_file(Path(chosen))

    def take_file(self, file: Path) -> None:
        """Read an enrolment from a file; whatever is wrong with it is said."""
        self.form.run(partial(_given, self.session, file), self._take)

    def _take(self, found: tuple[Enrolment, Answers | None]) -> None:
        (self.enrolment, self.opening), self.alone = found, False
        self.say("")

    # -- by scanner ----------------------------------------------------------------------------

    def _read(self, text: str, _ended: bool) -> None:
        meant = next((each for each in letters_of(text) if looks_like_one(each)), "")
        if not meant:
            self.say(
                self.tr(
                    "Ce code n’est pas celui d’une inscription. Lisez ceux de la feuille que le"
                    " centre a faite pour cette machine."
                )
            )
            return
        try:
            whole = self.gathered.take(meant)
        except BadInput:
            self.say(self.tr("Ce code n’a pas été lu en entier. Lisez-le encore, plus lentement."))
            return
        if whole is None:
            self.enrolment = self.opening = None
            self.say("")
        else:
            self.form.run(partial(_usable, self.session, whole), self._take)

    # -- the centre ----------------------------------------------------------------------------

    def answered(self, problem: str) -> bool:
        """What the centre said of it; whether to go on."""
        from kiosk.core.wording import say

        if not problem or (problem == UNREACHABLE and self.alone):
            self.say("")
            return True
        where = f"{self.enrolment.host}:{self.enrolment.port}" if self.enrolment else ""
        told = say(f"trouble.central_{problem}", self.session.language, detail=where)
        if problem == UNREACHABLE:
            self.alone = True
            told += " " + self.tr(
                "Ou continuez : le site et ses personnes arriveront quand il répondra."
            )
        self.say(told)
        return False

    def retranslate(self) -> None:
        self.pad.word(self.tr("Lisez le code de l’inscription"))
        self.file.setText(self.tr("Choisir le fichier…"))
        self._word_found()

    def _word_found(self) -> None:
        if self.enrolment is not None:
            from kiosk.core.wording import say

            kind = say(f"kind.{self.enrolment.kind}", self.session.language)
            told = self.tr("Inscription lue : site {site}, {kind}.")
            if self.opening is not None:
                told = self.tr("Inscription lue : {site} s’ouvre ici, {kind}.")
            self.found.setText(told.format(site=self.enrolment.site, kind=kind))
        elif self.gathered.many:
            left = ", ".join(map(str, self.gathered.missing))
            read = self.gathered.many - len(self.gathered.missing)
            told = self.tr("{read} codes lus sur {all}. Lisez encore : {left}.")
            self.found.setText(told.format(read=read, all=self.gathered.many, left=left))
        else:
            self.found.setText("")
        self.found.setVisible(bool(self.found.text()))


def _given(session: Session, file: Path) -> tuple[Enrolment, Answers | None]:
    from kiosk.first_run.beside import beside
    from kiosk.sync.handing_over import given

    found = _lasting(session, given(file), file.name)
    return found, beside(file, session.language)


def _usable(session: Session, enrolment: Enrolment) -> tuple[Enrolment, None]:
    from kiosk.sync.handing_over import usable

    return _lasting(session, usable(enrolment, "QR"), "QR"), None


def _lasting(session: Session, enrolment: Enrolment, place: str) -> Enrolment:
    from kiosk.sync.certificate_ends import require_current

    require_current(enrolment, session.now(), place)
    return enrolment
