"""Postes du site: every machine's windows as they said it, those that need somebody first."""

from __future__ import annotations

from typing import ClassVar

from kiosk.core.directions import isolated
from kiosk.core.wording import say
from kiosk.doctor.finding import CHECKS
from kiosk.stations import words
from kiosk.stations.queries import StationView, of_site
from ui.manager.device.station_rows import StationRow
from ui.manager.section import Section
from ui.shell.session import Session
from ui.widgets.label import Label, heading

LINES = 7


class StationsSection(Section):
    """Read again with each report and each minute: who is silent says nothing."""

    shows: ClassVar[frozenset[str]] = frozenset({"station_report", "sign_of_life", "sync_state"})
    needs = ""

    def __init__(self, session: Session) -> None:
        self._painter = StationRow()
        super().__init__(session, self._painter, key=lambda one: one.id)
        self.verb.hide()
        self.which = heading(size=15, wrap=True)
        self.state = Label(size=14, wrap=True)
        self.todo = Label(size=14, wrap=True)
        self.lines = [Label(size=14, wrap=True) for _ in range(LINES)]
        self.versions = Label(size=14, tone="warning", wrap=True)
        for label in (self.which, self.state, self.todo, *self.lines):
            self.card.add(label)
        self.card.body.addSpacing(10)
        self.card.add(self.versions)
        self.card.body.addStretch(1)
        self.rows.chosen.connect(lambda _item: self._show())
        session.minute.connect(self._later)
        self.retranslate()

    def refresh(self) -> None:
        found = self.session.read(of_site)
        self._painter.now, self._painter.apart = self.session.now(), words.apart(found)
        before = self.rows.current_key
        self.rows.set_items(found)
        if found and (before is None or not self.rows.choose(before, quietly=True)):
            self.rows.choose(found[0].id, quietly=True)
        self.list.count.setText(str(len(found)))
        self._show()

    def _later(self) -> None:
        if self.isVisible():
            self.session.attempt(self.refresh)

    # -- words ---------------------------------------------------------------------------------

    def retranslate(self) -> None:
        language = self.session.language
        self.list.set_title(say("stations.title", language), str(len(self.rows.items)))
        self.card.set_title(say("stations.one", language))
        self.empty.say(say("stations.none", language), say("stations.none.why", language))
        self._show()
        self.rows.viewport().update()

    def _show(self) -> None:
        """The station that is chosen, all that it said."""
        one, language = self.rows.current, self.session.language
        known = isinstance(one, StationView)
        for label in (self.which, self.state, self.todo, *self.lines):
            label.setVisible(known)
        many = sorted(self._painter.apart)
        self.versions.setVisible(bool(many))
        if many:
            versions = ", ".join(map(isolated, many))
            self.versions.setText(say("stations.apart", language, versions=versions))
        if not known:
            return
        self.which.setText(self._painter.title(one))
        self.state.setText(words.state_words(one, language))
        self.state.set_tone("danger" if one.alerts else "ink")
        lines = [words.todo_words(one, language), *self._lines(one)]
        for label, text in zip((self.todo, *self.lines), lines, strict=True):
            label.setText(text)
            label.setVisible(bool(text))

    def _lines(self, one: StationView) -> tuple[str, ...]:
        language, now = self.session.language, self.session.now()
        wrong = [(check, light) for check, light in one.problems if check in CHECKS]
        told = [
            say(
                "doctor.line",
                language,
                name=say(f"doctor.{check}", language),
                found=say(f"doctor.light.{light}", language),
            )
            for check, light in wrong
        ]
        return (
            words.seen_words(one, now, language),
            words.version_words(one, language),
            words.printer_words(one, language),
            words.pending_words(one, language),
            words.restart_words(one, now, language),
            say("stations.problems", language) if told else "",
            "\n".join(told),
        )
