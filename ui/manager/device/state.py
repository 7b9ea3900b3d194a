"""État: what `kiosk doctor` finds on this station, and how it stands with the central database."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ClassVar

from ui.manager.device.findings import FindingRow
from ui.manager.section import Section
from ui.shell.session import Session
from ui.shell.sync import reading
from ui.shell.sync.words import LOCAL, clock_words, last_exchange, pill_words
from ui.widgets.label import Label, heading

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.cli.doctor import Finding
    from kiosk.sync.views import SyncStatus


class StateSection(Section):
    """Looked at in the background, at first and when asked again; what is wrong is told first."""

    shows: ClassVar[frozenset[str]] = frozenset({"sync_state"})
    needs = ""

    def __init__(self, session: Session) -> None:
        super().__init__(session, FindingRow(), key=lambda finding: finding.what)
        self.summary = Label(size=14, wrap=True)
        self.heading = heading(size=14)
        self.exchange = [Label(size=14, wrap=True) for _ in range(3)]
        self.verb.set_icon("refresh-cw")
        self.card.add(self.summary)
        self.card.body.addSpacing(4)
        self.card.add(self.verb)
        self.card.body.addSpacing(14)
        self.card.add(self.heading)
        for label in self.exchange:
            self.card.add(label)
        self.card.body.addStretch(1)
        self._spoken = ""
        self.retranslate()

    def refresh(self) -> None:
        """The exchange is read at once; all else is looked at anew when asked, as it takes long."""
        self._show_exchange()
        if self._spoken != self.session.language:
            self.send()

    def send(self) -> None:
        """Look at everything again."""
        if self.form.busy:
            return
        self._spoken = self.session.language
        self.form.run(partial(_look, self.session.station.folder, self._spoken), self._found)

    def _found(self, findings: list[Finding]) -> None:
        self.rows.set_items(sorted(findings, key=lambda finding: finding.ok))
        self.list.count.setText(str(len(findings)))
        self._word_summary()

    # -- words ---------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.list.set_title(self.tr("Ce qui a été vérifié"), str(len(self.rows.items)))
        self.card.set_title(self.tr("Ce poste"))
        self.verb.setText(self.tr("Vérifier à nouveau"))
        self.heading.setText(self.tr("Échange avec le central"))
        self.empty.say(self.tr("Vérification…"))
        self._word_summary()
        self._show_exchange()
        self.rows.viewport().update()

    def _word_summary(self) -> None:
        wrong = sum(not finding.ok for finding in self.rows.items)
        if not self.rows.items:
            self.summary.setText(self.tr("Vérification…"))
        elif wrong:
            self.summary.setText(self.tr("%n point(s) à régler", "", wrong))
        else:
            self.summary.setText(self.tr("Tout va bien."))
        self.summary.set_tone("danger" if wrong else "ink")

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


def _look(folder: Path, language: str) -> list[Finding]:
    from kiosk.cli.doctor import examine

    return list(examine(folder, language))
