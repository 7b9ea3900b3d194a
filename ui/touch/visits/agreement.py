"""What has to be signed before going in: read, and signed with a finger, or left to the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from kiosk.core.languages import is_rtl
from ui.shell.session import Session
from ui.theme import TOUCH
from ui.touch.shell.panel import Panel
from ui.touch.shell.stage import Stage
from ui.touch.shell.titled import Titled
from ui.touch.visits.arriving import arrival, came, first_name, names, not_in
from ui.widgets.button import QUIET, SECONDARY, Button
from ui.widgets.label import Label
from ui.widgets.signature import SignaturePad

if TYPE_CHECKING:
    from kiosk.agreements.queries import AgreementView, Coming
    from kiosk.core.command import Command

TALL, WIDE = 300, 220


class Agreement(Titled):
    """One after another; nothing is kept before the last of them is signed."""

    steps, step = 4, 4

    def __init__(self, session: Session, stage: Stage) -> None:
        super().__init__(session, stage)
        self.visit: dict[str, Any] = {}
        self.asked: Coming | None = None
        self.signed: list[dict[str, Any]] = []
        self.panel = Panel(pad=32, lines=False)
        self.paragraphs: list[Label] = []
        self.pad = SignaturePad(height=TALL)
        self.wipe = Button(kind=QUIET, icon="x", scale=TOUCH)
        self.decline = Button(kind=SECONDARY, scale=TOUCH)
        self.pages.column.addWidget(self.panel)
        self.pages.column.addStretch(1)
        self.column.addSpacing(16)
        self.column.addWidget(self.pad)
        row = QHBoxLayout()
        row.addWidget(self.decline)
        row.addStretch(1)
        row.addWidget(self.wipe)
        self.column.addSpacing(12)
        self.column.addLayout(row)
        self.wipe.clicked.connect(self.pad.clear)
        self.decline.clicked.connect(self._decline)
        self.pad.drawn.connect(lambda: self.wipe.setEnabled(not self.pad.is_empty))
        self.retranslate()
        self.arrange()

    def open_with(self, **fields: Any) -> None:
        """The `visit` as the notice has it, and what is `asked` of it."""
        self.visit, self.asked, self.signed = fields["visit"], fields["asked"], []
        self._next()

    @property
    def now(self) -> AgreementView | None:
        """The one that is shown."""
        due = self.asked.due if self.asked is not None else []
        return due[len(self.signed)] if len(self.signed) < len(due) else None

    def arrange(self) -> None:
        super().arrange()
        self.pad.setFixedHeight(WIDE if self.stage.landscape else TALL)

    def spoken(self) -> list[str]:
        """What a site wrote itself is read to them at the desk."""
        return [self.heading(), self.subtitle.text()]

    def heading(self) -> str:
        return self.tr("Je viens voir quelqu’un")

    def action(self) -> tuple[str, str]:
        return self.tr("Continuer"), "arrow-right"

    def retranslate(self) -> None:
        language, now = self.session.language, self.now
        title = (getattr(now.said.title, language, "") or now.said.title.fr) if now else ""
        how = self.tr("Lisez, puis signez du doigt. L’accueil peut aussi vous le lire.")
        self.say(title, how)
        self.pad.setAccessibleName(how)
        self.wipe.setText(self.tr("Effacer"))
        self.decline.setText(self.tr("Je ne signe pas"))
        self._show_text()

    def _show_text(self) -> None:
        for old in self.paragraphs:
            self.panel.body.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.paragraphs = []
        if (now := self.now) is None:
            return
        own = getattr(now.said.text, self.session.language, "")
        language = self.session.language if own else "fr"
        sides = Qt.LayoutDirection
        for paragraph in (own or now.said.text.fr).split("\n"):
            if not paragraph:
                continue
            label = Label(paragraph, size=27, wrap=True)
            label.setLayoutDirection(sides.RightToLeft if is_rtl(language) else sides.LeftToRight)
            self.paragraphs.append(label)
            self.panel.body.addWidget(label)

    def _next(self) -> None:
        self.subtitle.set_tone("muted")
        self.pad.clear()
        self.retranslate()
        self.pages.to_top()

    def act(self) -> None:
        """Sign what is shown; with the last one, come in."""
        from kiosk.core import strokes

        if (now := self.now) is None:
            return
        if self.pad.is_empty:
            self.subtitle.set_tone("danger")
            self.told.emit(self.subtitle.text())
            self.pad.setFocus()
            return
        drawn = strokes.written(self.pad.strokes)
        said = {"agreement_version": now.id, "signature": drawn, "language": self.session.language}
        if len(self.signed) + 1 < len(self.asked.due if self.asked else []):
            self.signed.append(said)
            self._next()
            return
        self.form.submit_all(self._commands([*self.signed, said]), then=self._arrived)

    def _commands(self, signed: list[dict[str, Any]]) -> list[Command]:
        """The arrival and what was signed: all or none."""
        from kiosk.agreements.signing import SignAgreement

        known = self.asked.visit if self.asked is not None else None
        new = self.session.station.new_id()
        came = arrival(self.visit, self.session.language, known, new)
        return [came, *(SignAgreement(visit=known or new, **said) for said in signed)]

    def _arrived(self, _outcomes: Any) -> None:
        self.go("done", kind="arrived", who=first_name(self.visit), came=came(self.visit))

    def _decline(self) -> None:
        """Whoever does not sign is not in: the desk is told, and decides."""
        from kiosk.agreements.signing import RefuseAgreement

        if (now := self.now) is None:
            return
        known = self.asked.visit if self.asked is not None else None
        who = names(self.visit)
        refused = RefuseAgreement(
            agreement_version=now.id,
            visit=known,
            first_name=who["first_name"],
            last_name=who["last_name"],
            company=who["company"],
            language=self.session.language,
        )
        self.form.submit(refused, then=self._declined)

    def _declined(self, _outcome: Any) -> None:
        self.go("done", kind="known", who=first_name(self.visit))

    def refused(self, sentence: str, error: Any) -> None:
        not_in(self, self.visit, sentence, error)
