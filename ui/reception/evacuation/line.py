"""The amber line under the top bar while a roll is called: how many are to be found still."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent

from kiosk.core.errors import StoreTrouble
from ui.shell.amber_line import AmberLine
from ui.shell.session import Session
from ui.widgets.said import Role

if TYPE_CHECKING:
    from kiosk.evacuation.queries import RollCall

TABLES = frozenset({"evacuation", "evacuation_entry"})


class EvacuationLine(AmberLine):
    """At every reception of the store, until the evacuation ends; `wanted()` to call the roll."""

    wanted = Signal()
    said_role = Role.AlertMessage

    def __init__(self, session: Session) -> None:
        super().__init__("siren")
        self.session = session
        self.call: RollCall | None = None
        self.open = self.add_action()
        self.open.clicked.connect(self.wanted)
        session.changed.connect(self._changed)
        session.opened.connect(self.look)
        session.turned.connect(self.look)
        self.hide()
        self.look()

    def look(self) -> None:
        """Read the roll that is called now; a store in trouble leaves what was known."""
        if not self.session.ready or self.session.site is None:
            return
        from kiosk.evacuation.queries import roll_call

        was = self.call is not None
        if not self.session.may_read(roll_call):
            self.call = None
        else:
            try:
                self.call = self.session.read(roll_call)
            except StoreTrouble:
                return
        self.retranslate()
        if self.call is not None and not was:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def retranslate(self) -> None:
        """Word it in the language in force."""
        self.open.setText(self.tr("Ouvrir l’appel"))
        self.setVisible(self.call is not None)
        if self.call is None:
            return
        from ui.reception.evacuation.words import kind_words

        self.title.setText(kind_words(self.call.evacuation.kind, self.session.language))
        left = self.call.counts.to_account + self.call.counts.missing + self.call.counts.help
        found = self.tr("tout le monde est trouvé")
        self.text.setText(self.tr("%n personne(s) à trouver", "", left) if left else found)
        self.setAccessibleName(f"{self.title.text()} {self.text.text()}")

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & TABLES:
            self.look()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.retranslate()
