"""The reception is called: whether someone comes, and where to go when nobody does."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.core.errors import StoreTrouble
from ui.shell.forms import Form
from ui.shell.session import Session
from ui.shell.sync.watch import watch_of
from ui.touch.shell.overlay import BottomSheet, big_button
from ui.widgets.button import PRIMARY
from ui.widgets.timers import once

if TYPE_CHECKING:
    from kiosk.core.command import Outcome
    from kiosk.help.queries import CallView

PATIENCE = timedelta(seconds=30)
"""After so long nobody is said to have answered; it goes on ringing."""
CALLING, COMING, NOBODY, AWAY, FAILED = "calling", "coming", "nobody", "away", "failed"


class HelpSheet(BottomSheet):
    """Calls as it opens; closed, it leaves the call ringing unless that was taken back."""

    def __init__(self, session: Session) -> None:
        super().__init__("bell")
        self.session = session
        self.call: CallView | None = None
        self._id: UUID | None = None
        self._failed = self._waited = False
        self.button, self.withdraw = big_button(PRIMARY), big_button()
        self.button.clicked.connect(self.done)
        self.withdraw.clicked.connect(self._take_back)
        self.body.addWidget(self.button)
        self.body.addWidget(self.withdraw)
        self.form = Form(self, session, tell=self._did_not_leave)
        self._patience = once(self, 0, self._nobody_yet)
        self._watch = watch_of(session)
        self._watch.moved.connect(self._moved)
        session.changed.connect(self._changed)
        self.retranslate()
        self._send()

    @property
    def state(self) -> str:
        """What the sheet says."""
        if self.call is not None and self.call.answered_at is not None:
            return COMING
        if self._failed:
            return FAILED
        if self._watch.offline:
            return AWAY
        return NOBODY if self._waited else CALLING

    def _send(self) -> None:
        from kiosk.help.commands import CallDesk

        self.form.submit(CallDesk(), self._left)

    def _left(self, outcome: Outcome) -> None:
        """The call rings, as far as its store can tell; another may ring already."""
        self._id = UUID(str(outcome.result))
        self._look()
        if self.call is not None:
            left = PATIENCE - (self.session.now() - self.call.called_at)
            self._patience.start(max(0, round(left.total_seconds() * 1_000)))

    def _look(self) -> None:
        from kiosk.help.queries import call

        if self._id is None:
            return
        try:
            self.call = self.session.read(call, help_call=self._id)
        except StoreTrouble:
            return
        # The central database did not take it: it rings nowhere.
        self._failed = self.call is None
        self.retranslate()

    def _take_back(self) -> None:
        from kiosk.help.commands import WithdrawCall

        if self._id is not None:
            self.form.submit(WithdrawCall(help_call=self._id))
        self.done.emit()

    def _did_not_leave(self, _sentence: str, _error: Exception) -> None:
        self._failed = True
        self.retranslate()

    def _nobody_yet(self) -> None:
        self._waited = True
        self.retranslate()

    def _moved(self, _status: object) -> None:
        self.retranslate()

    def _changed(self, tables: frozenset[str]) -> None:
        if "help_call" in tables:
            self._look()

    def retranslate(self) -> None:
        state = self.state
        self.disc.icon = "user-check" if state == COMING else "bell"
        self.disc.update()
        title, text = self._words(state)
        self.say(title, text=text)
        self.button.setText(self.tr("D’accord"))
        self.withdraw.setText(self.tr("Annuler l’appel"))
        self.withdraw.setVisible(self._id is not None and state not in (COMING, FAILED))

    def _words(self, state: str) -> tuple[str, str]:
        if state == COMING:
            return self.tr("Quelqu’un arrive"), self.tr("Restez près de cet écran.")
        if state == CALLING:
            return self.tr("Nous appelons l’accueil"), self.tr(
                "Restez près de cet écran : nous vous dirons ici si quelqu’un arrive."
            )
        if state == NOBODY:
            return self.tr("Personne n’a encore répondu"), " ".join(
                (self.tr("L’appel continue de sonner à l’accueil."), self._where())
            )
        if state == AWAY:
            return self.tr("L’appel n’arrivera peut-être pas"), " ".join(
                (self.tr("Cette borne est coupée du réseau."), self._where())
            )
        return self.tr("L’appel n’est pas parti"), self._where()

    def _where(self) -> str:
        """The desk is at the right of the screen, whatever the language's direction."""
        desk = self.tr("L’accueil est à droite de cet écran.")
        phone = self.session.station.settings.touch.reception_phone
        if not phone:
            return desk
        number = self.tr("Son téléphone : {phone}.").format(phone=phone)
        return f"{desk} {number}"
