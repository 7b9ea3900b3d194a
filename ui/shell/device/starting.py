"""Whether the window opens when the account signs in."""

from __future__ import annotations

from functools import partial

from kiosk.core import autostart
from ui.shell.device.panel import Keep, Panel
from ui.shell.forms import Form
from ui.shell.session import Session
from ui.theme import DESK, Scale
from ui.widgets.label import Label
from ui.widgets.options import CheckRow


class StartPanel(Panel):
    """Only where the program may say so; a kiosk's session opens its window by itself."""

    def __init__(self, session: Session, keep: Keep, scale: Scale = DESK) -> None:
        super().__init__(session, keep, scale)
        self.opens = CheckRow(scale=scale)
        self.note = Label(size=13 if scale is DESK else scale.caption, tone="muted", wrap=True)
        self.form = Form(self, session)
        self.column.addWidget(self.opens)
        self.column.addWidget(self.note)
        self.opens.clicked.connect(self._turn)
        self.retranslate()

    def title(self) -> str:
        return self.tr("Le démarrage")

    def text(self) -> str:
        return self.tr("Une machine qui ne fait que cela s’ouvre d’elle-même sur sa fenêtre.")

    def enter(self) -> None:
        self.opens.setEnabled(autostart.offered())
        self.session.run(autostart.is_on, self.opens.setChecked)
        self.focus(self.opens)

    def _turn(self) -> None:
        self.form.run(partial(autostart.turn, on=self.opens.isChecked()))

    def retranslate(self) -> None:
        self.opens.word(self.tr("Ouvrir Accueil quand ce compte s’ouvre"))
        self.note.setText(
            ""
            if autostart.offered()
            else self.tr(
                "Ce programme tourne depuis ses sources : un programme installé le permet."
            )
        )
        self.note.setVisible(bool(self.note.text()))
