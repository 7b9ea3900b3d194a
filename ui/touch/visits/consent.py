"""The privacy notice and the visitor's agreement (loi 09-08), then the arrival."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from ui.shell.session import Session
from ui.theme import TOUCH
from ui.touch.shell.overlay import Message
from ui.touch.shell.panel import Panel
from ui.touch.shell.recap import Recap
from ui.touch.shell.stage import Stage
from ui.touch.shell.titled import Titled
from ui.widgets.label import Label
from ui.widgets.options import CheckRow

if TYPE_CHECKING:
    from kiosk.visits.arriving import ArriveVisitor


TOLD_AT_DESK = ("visits.on_site_already", "barred.needs_leave")
"""What nobody who types a name is told in the hall."""


class Consent(Titled):
    """Never ticked beforehand; without it the way on leads back to the box."""

    steps, step = 4, 4

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session, stage)
        self.visit: dict[str, Any] = {}
        self.recap = Recap()
        self.notice = Panel(pad=32, lines=False)
        self.error = Label(size=27, tone="danger", wrap=True)
        self.error.hide()
        self.agree = CheckRow(framed=True, scale=TOUCH)
        self.agree.toggled.connect(lambda _on: self.error.hide())
        self._paragraphs: list[Label] = []
        recap = QVBoxLayout()
        recap.addWidget(self.recap)
        recap.addStretch(1)
        notice = QVBoxLayout()
        notice.addWidget(self.notice)
        notice.addStretch(1)
        self._sides = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._sides.setSpacing(20)
        self._sides.addLayout(recap, 2)
        self._sides.addLayout(notice, 3)
        self.pages.column.addLayout(self._sides)
        self.pages.column.addStretch(1)
        self.column.addSpacing(16)
        self.column.addWidget(self.agree)
        self.column.addWidget(self.error)
        self.retranslate()
        self.arrange()

    def open_with(self, **fields: Any) -> None:
        """A walk-in's names and host, or `expected`: a visit that was announced."""
        if fields != self.visit:
            self.agree.setChecked(False)
        self.visit = fields
        self.retranslate()

    def arrange(self) -> None:
        super().arrange()
        directions = QBoxLayout.Direction
        landscape = self.stage.landscape
        self._sides.setDirection(directions.LeftToRight if landscape else directions.TopToBottom)

    def spoken(self) -> list[str]:
        """All that is agreed to is said first."""
        lines = [f"{name} : {value}" for _, name, value in self.recap.lines]
        notice = [part.text() for part in self._paragraphs]
        return [*super().spoken(), *lines, *notice]

    def heading(self) -> str:
        return self.tr("Je viens voir quelqu’un")

    def action(self) -> tuple[str, str]:
        return self.tr("Terminer"), "check"

    def retranslate(self) -> None:
        self.say(self.tr("Avant d’entrer"), self.tr("Vérifiez, lisez, puis donnez votre accord."))
        self.agree.word(
            self.tr("J’ai lu la notice et je donne mon accord"),
            self.tr("Sans cet accord, adressez-vous à l’accueil."),
        )
        self._show_recap()
        self._show_notice()

    def _show_recap(self) -> None:
        visit = self.visit
        expected = visit.get("expected")
        if expected is not None:
            name, host, company = expected.full_name, expected.host, expected.company
        else:
            name = f"{visit.get('first_name', '')} {visit.get('last_name', '')}".strip()
            shown = (visit.get("host"), visit.get("shown"))
            host = ", ".join(part for part in shown if part)
            company = visit.get("from_company", "")
        self.recap.show_lines(
            [
                ("user", self.tr("Vous"), name),
                ("briefcase", self.tr("Entreprise"), company),
                ("building-2", self.tr("Visite à"), host),
            ]
        )

    def _show_notice(self) -> None:
        from kiosk.visits.notice import facts_here, notice_text

        shown = notice_text(self.session.language, facts_here(self.session.station))
        for old in self._paragraphs:
            self.notice.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._paragraphs = []
        for paragraph in shown.shown.split("\n\n"):
            title = paragraph.startswith("# ")
            label = Label(
                paragraph.removeprefix("# "),
                size=32 if title else 27,
                weight=600 if title else 400,
                wrap=True,
            )
            self._paragraphs.append(label)
            self.notice.body.addWidget(label)

    def act(self) -> None:
        """Arrive, once the visitor agreed."""
        if not self.agree.isChecked():
            self.error.setText(self.tr("Cochez la case si vous êtes d’accord, puis terminez."))
            self.error.show()
            self.told.emit(self.error.text())
            self.agree.setFocus()
            return
        self.form.submit(self._arrival(), then=self._arrived)

    def _arrival(self) -> ArriveVisitor:
        from kiosk.visits.arriving import ArriveVisitor

        visit, language = self.visit, self.session.language
        if visit.get("expected") is not None:
            return ArriveVisitor(visit=visit["expected"].id, consent=True, language=language)
        return ArriveVisitor(
            first_name=visit["first_name"],
            last_name=visit["last_name"],
            company=visit["from_company"],
            host=f"{visit['host']}, {visit['company']}" if visit["host"] else "",
            resident=visit["resident"],
            consent=True,
            language=language,
        )

    def _arrived(self, _outcome: Any) -> None:
        self._welcome("arrived")

    def _welcome(self, kind: str) -> None:
        expected = self.visit.get("expected")
        if expected is not None:
            first, last, company = expected.first_name, expected.last_name, expected.company
        else:
            first, last = self.visit["first_name"], self.visit["last_name"]
            company = self.visit["from_company"]
        came = {"name": f"{first} {last}".strip(), "company": company}
        self.go("done", kind=kind, who=first, came=came)

    def refused(self, sentence: str, error: Any) -> None:
        """A name that cannot be taken is mended where it was typed.

        Who is here already, has the name of someone who is, or needs leave, finishes at the desk:
        whoever types a name may not learn why.
        """
        if getattr(error, "code", "") in TOLD_AT_DESK:
            self._welcome("known")
            return
        if getattr(error, "field", "") in ("first_name", "last_name", "company"):
            self.go("visitor", wrong=error)
            return
        title = self.tr("Votre arrivée n’est pas enregistrée")
        self.stage.cover(Message(title, sentence, icon="triangle-alert"))
