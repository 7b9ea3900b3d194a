"""Ce poste: each light of the doctor with what to do, and how the exchange with the centre goes."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, ClassVar

from kiosk.core.wording import counted
from kiosk.doctor.finding import AMBER, LIGHTS, RED
from ui.manager.device.findings import FindingRow
from ui.manager.device.helping import HelpFile
from ui.manager.section import Section
from ui.shell.doctor.looking import TAKES_LONG, Looked, doctor_of
from ui.shell.session import Answer, Session
from ui.shell.sync import reading
from ui.shell.sync.words import LOCAL, clock_words, last_exchange, pill_words
from ui.widgets.label import Label, heading

if TYPE_CHECKING:
    from kiosk.doctor.finding import Finding
    from kiosk.sync.views import SyncStatus

AGAIN = timedelta(minutes=3)
"""How old what is shown may be before it is looked at once more, unasked."""


class StateSection(Section):
    """Looked at in the background, at first, when asked, and by itself; the worst comes first.

    Each row of the store is read over at first and when asked alone, as that takes long.
    """

    shows: ClassVar[frozenset[str]] = frozenset({"sync_state"})
    needs = ""

    def __init__(self, session: Session) -> None:
        super().__init__(session, FindingRow(), key=lambda finding: finding.what)
        self.summary = Label(size=14, wrap=True)
        self.heading = heading(size=14)
        self.exchange = [Label(size=14, wrap=True) for _ in range(3)]
        self.help = HelpFile(session, self)
        self.verb.set_icon("refresh-cw")
        self.card.add(self.summary)
        self.card.body.addSpacing(4)
        self.card.add(self.verb)
        self.card.body.addSpacing(14)
        self.card.add(self.heading)
        for label in self.exchange:
            self.card.add(label)
        self.card.body.addSpacing(14)
        for widget in (self.help.heading, self.help.words, self.help.button):
            self.card.add(widget)
        self.card.body.addStretch(1)
        self._spoken = ""
        self._looked_at: datetime | None = None
        self._looking = False
        session.minute.connect(self._look_again)
        self.retranslate()

    def refresh(self) -> None:
        """The exchange is read at once; all else is looked at anew when asked, as it takes long."""
        self._show_exchange()
        if self._spoken != self.session.language:
            self.send()
        else:
            self._look_again()

    def send(self) -> None:
        """Look at everything again."""
        if self.form.busy:
            return
        self._spoken = self.session.language
        self.form.run(doctor_of(self.session).work(whole=True), self._found)

    def _look_again(self) -> None:
        """What takes no time, once more, where somebody sees it."""
        now = self.session.now()
        if self._looking or self.form.busy or self._looked_at is None or not self.isVisible():
            return
        if timedelta() <= now - self._looked_at < AGAIN or not self.session.ready:
            return
        self._looking = True
        self.session.run(doctor_of(self.session).work(whole=False), done=self._found_again)

    def _found(self, looked: Looked) -> None:
        self._looked_at = self.session.now()
        self._show(looked.findings)

    def _found_again(self, answer: Answer) -> None:
        """What was not looked at this time stays as it was found before."""
        self._looking = False
        if answer.error is not None:
            return
        self._looked_at = self.session.now()
        new = {each.what: each for each in answer.result.findings}
        before = (each for each in self.rows.items if each.what not in new)
        kept = [each for each in before if each.check in TAKES_LONG]
        self._show([*new.values(), *kept])

    def _show(self, findings: list[Finding]) -> None:
        self.rows.set_items(sorted(findings, key=lambda finding: LIGHTS.index(finding.light)))
        self.list.count.setText(str(len(findings)))
        self._word_summary()

    # -- words ---------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.list.set_title(self.tr("Ce qui a été vérifié"), str(len(self.rows.items)))
        self.card.set_title(self.tr("Ce poste"))
        self.verb.setText(self.tr("Vérifier à nouveau"))
        self.heading.setText(self.tr("Échange avec le central"))
        self.empty.say(self.tr("Vérification…"))
        self.help.retranslate()
        self._word_summary()
        self._show_exchange()
        self.rows.viewport().update()

    def _word_summary(self) -> None:
        lights = [finding.light for finding in self.rows.items]
        wrong, watched = lights.count(RED), lights.count(AMBER)
        language = self.session.language
        if not lights:
            self.summary.setText(self.tr("Vérification…"))
        elif wrong:
            self.summary.setText(self.tr("%n point(s) à régler", "", wrong))
        elif watched:
            self.summary.setText(counted("doctor.watched", watched, language))
        else:
            self.summary.setText(self.tr("Tout va bien."))
        self.summary.set_tone("danger" if wrong else "warning" if watched else "ink")

    def _show_exchange(self) -> None:
        if self.session.covered or not self.session.ready:
            return
        status = reading.status(self.session)
        if status is None:
            return
        lines = self._exchange_words(status)
        for label, text in zip(self.exchange, lines, strict=True):
            label.setText(text)
            label.setVisible(bool(text))

    def _exchange_words(self, status: SyncStatus) -> tuple[str, str, str]:
        now, language = self.session.local_now(), self.session.language
        said = pill_words(status, now, language)
        if status.state == LOCAL:
            return self.tr("Ce poste travaille seul."), said.tip, ""
        what = f"{said.text}. {said.tip}" if status.problem else said.text
        clock = clock_words(status.clock_offset, language)
        return what, last_exchange(status, now, language), clock
