"""In a form: someone of that name is here, or awaited that day; one key takes that visit."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut

from kiosk.core.wording import clock_time
from kiosk.visits.namesakes import of_name
from kiosk.visits.queries import VisitView
from kiosk.visits.states import ON_SITE
from ui.shell.form_dialog import FormDialog
from ui.widgets.alert import Alert
from ui.widgets.timers import once

LOOK_MS = 250
KEY = "F2"


class NamesakeHint(Alert):
    """`wanted(VisitView)` when that one is meant: its dialog closes, and keeps nothing.

    `named` says who is in the form and of which day; `but` is the visit that the form is about.
    """

    wanted = Signal(object)

    def __init__(
        self,
        dialog: FormDialog,
        named: Callable[[], tuple[str, str, date]],
        but: UUID | None = None,
    ) -> None:
        super().__init__(parent=dialog, kind="warning", icon="history")
        self._dialog, self._named, self._but = dialog, named, but
        self.visit: VisitView | None = None
        self.button.key = KEY
        self.hide()
        self._soon = once(self, LOOK_MS, self.look)
        self._key = QShortcut(QKeySequence(KEY), dialog, self._take)
        self.acted.connect(self._take)

    def look_soon(self, *_: object) -> None:
        """Look once nobody types any more."""
        self._soon.start()

    def look(self) -> bool:
        """Say who is there; whether that is news to whoever fills the form in."""
        self._soon.stop()
        first, last, day = self._named()
        session, known = self._dialog.session, self.visit
        found = session.read(of_name, first_name=first, last_name=last, day=day) if last else []
        self.visit = next((visit for visit in found if visit.id != self._but), None)
        if self.visit is None:
            self.hide()
        else:
            self.say(self._words(self.visit), action=self.tr("Voir cette visite"))
        self._dialog.adjustSize()
        return self.visit is not None and (known is None or known.id != self.visit.id)

    def _words(self, visit: VisitView) -> str:
        zone, facts = str(self._dialog.session.zone), {"name": visit.full_name, "host": visit.host}
        if visit.state == ON_SITE and visit.arrived_at is not None:
            said = self.tr("{name} est déjà sur place depuis {time}, {host}")
            return said.format(time=clock_time(visit.arrived_at, zone), **facts)
        at = clock_time(visit.expected_at, zone) if visit.expected_at else ""
        return self.tr("{name} : visite déjà attendue à {time}, {host}").format(time=at, **facts)

    def _take(self) -> None:
        if self.visit is not None and not self._dialog.form.busy:
            self.wanted.emit(self.visit)
            self._dialog.let_go()
