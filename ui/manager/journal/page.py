"""Journal: who did what, when, about whom; whether it is whole; and a file of it."""

from __future__ import annotations

import functools
from datetime import date
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.audit import queries
from kiosk.audit.queries import Act, ActDetail, Looked
from kiosk.store.verifying import Verdict, told
from ui.manager.journal.detail import ActCard
from ui.manager.journal.filters import JournalFilters
from ui.manager.journal.rows import ActRow
from ui.manager.journal.work import looked_up, verified
from ui.shell.file_question import ask_where
from ui.shell.page import Page
from ui.shell.session import Session
from ui.widgets.alert import Alert
from ui.widgets.button import QUIET, SECONDARY, Button
from ui.widgets.card import Card
from ui.widgets.page_header import PageHeader
from ui.widgets.rows import RowList
from ui.widgets.states import EmptyState

DETAIL_WIDTH = 330


class JournalPage(Page):
    """Found in the background, the newest first; older ones are asked for."""

    shows: ClassVar[frozenset[str]] = frozenset({"command"})
    verified_some = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("page")
        self.header = PageHeader()
        self.check = Button(kind=SECONDARY, icon="shield-check")
        self.export = Button(kind=SECONDARY, icon="download")
        for button in (self.check, self.export):
            self.header.add_action(button)
        self.filters = JournalFilters(session)
        self.alert = Alert(kind="danger", icon="circle-alert")
        self.rows = RowList(ActRow(session.zone), key=lambda act: act.n)
        self.empty = EmptyState("", "")
        self.rows.set_empty(self.empty)
        self.older = Button(kind=QUIET, small=True)
        self.detail = ActCard(session.zone)
        self.ask_where = ask_where
        self.verdict: Verdict | None = None
        self._asked = 0
        self._more = False
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.alert.hide()
        self.older.hide()
        self.detail.setFixedWidth(DETAIL_WIDTH)
        card = Card(pad=0, head=False)
        card.add(self.rows, 1)
        card.add(self.older)
        columns = QHBoxLayout()
        columns.setSpacing(14)
        columns.addWidget(card, 1)
        columns.addWidget(self.detail)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.header)
        column.addWidget(self.filters)
        column.addWidget(self.alert)
        column.addLayout(columns, 1)

    def _connect(self) -> None:
        self.filters.changed.connect(self.refresh)
        self.rows.chosen.connect(self._look_at)
        self.older.clicked.connect(self._show_older)
        self.check.clicked.connect(self.verify)
        self.export.clicked.connect(self.save_file)
        self.verified_some.connect(self._tell_progress)

    def open_with(self, **fields: Any) -> None:
        """`about` looks for what was done to somebody or something, as long as that is kept."""
        if about := fields.get("about"):
            self.filters.look_for(str(about))

    # -- searching -----------------------------------------------------------------------------

    def refresh(self) -> None:
        """Find what is wanted now; what is shown stays until it is there."""
        self._ask(0, self._show)

    def _show_older(self) -> None:
        acts = list(self.rows.items)
        if acts:
            self._ask(acts[-1].n, self._add)

    def _ask(self, before: int, then: Any) -> None:
        self._asked += 1
        ask = functools.partial(self.session.station.ask, queries.acts, before=before)
        work = functools.partial(ask, **self.filters.wanted)
        self.session.run(work, functools.partial(self._came, self._asked, then))

    def _came(self, asked: int, then: Any, acts: list[Act]) -> None:
        """What was asked for before something else was is not wanted any more."""
        if asked == self._asked:
            self._more = len(acts) == queries.PAGE
            self.older.setVisible(self._more)
            then(acts)

    def _show(self, acts: list[Act]) -> None:
        self.rows.set_items(acts)
        if self.rows.current is None and acts:
            self.rows.choose(acts[0].n)
        self._look_at(self.rows.current)

    def _add(self, acts: list[Act]) -> None:
        self.rows.set_items([*self.rows.items, *acts])

    def _look_at(self, act: Act | None) -> None:
        if act is None:
            self.detail.show_act(None, [])
            return
        wanted = functools.partial(looked_up, self.session.station, act.n)
        self.session.run(wanted, functools.partial(self._show_detail, act.n))

    def _show_detail(self, n: int, found: tuple[ActDetail | None, list[Looked]]) -> None:
        current = self.rows.current
        if current is not None and current.n == n:
            self.detail.show_act(*found)

    # -- whether it is whole -------------------------------------------------------------------

    def verify(self) -> None:
        """Look at every row, in the background."""
        self.check.setEnabled(False)
        station = self.session.station
        work = functools.partial(verified, station, self.verified_some.emit)
        self.session.run(work, self._verified, self._not_verified)

    def _tell_progress(self, rows: int) -> None:
        if not self.check.isEnabled():
            self._say_under(self.tr("Vérification… %n acte(s)", "", rows))

    def _verified(self, verdict: Verdict) -> None:
        self.check.setEnabled(True)
        self.verdict = verdict
        self._tell_verdict()

    def _not_verified(self, sentence: str, error: Exception) -> None:
        self.check.setEnabled(True)
        self._say_under("")
        self.session.tell(sentence, error)

    def _tell_verdict(self) -> None:
        found = self.verdict
        self.alert.setVisible(found is not None and not found.whole)
        if found is None:
            self._say_under("")
        elif found.whole:
            self._say_under(self.tr("entier, %n acte(s) vérifié(s)", "", found.rows))
        else:
            self._say_under("")
            self.alert.say(self.tr("Le journal a été modifié"), told(found, self.session.language))

    def _say_under(self, words: str) -> None:
        self.header.subtitle.setText(words)
        self.header.subtitle.setVisible(bool(words))

    # -- a file of it --------------------------------------------------------------------------

    def save_file(self) -> None:
        """Keep what is wanted as a spreadsheet."""
        from kiosk.audit.export import keep_as

        first, last = self.filters.wanted["first"], self.filters.wanted["last"]
        name = Path.home() / f"{self._file_name(first, last)}.xlsx"
        kinds = "Excel (*.xlsx);;CSV (*.csv)"
        if place := self.ask_where(self, self.tr("Enregistrer le journal"), str(name), kinds):
            language, wanted = self.session.language, self.filters.wanted
            work = functools.partial(keep_as, self.session.station, Path(place), language, wanted)
            self.session.run(work, self._saved)

    def _file_name(self, first: date, last: date) -> str:
        return f"{self.header.title.text()}-{first:%Y-%m-%d}-{last:%Y-%m-%d}"

    def _saved(self, count: int) -> None:
        from kiosk.audit.export import EXPORTED

        if count == EXPORTED:
            words = self.tr("Seuls les {n} actes les plus récents sont dans le fichier.")
            self.session.say(words.format(n=count), "info")
        else:
            self.session.say(self.tr("%n acte(s) enregistré(s)", "", count))

    # -- words ---------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.header.title.setText(self.tr("Journal"))
        self.rows.setAccessibleName(self.header.title.text())
        self.check.setText(self.tr("Vérifier"))
        self.export.setText(self.tr("Exporter"))
        self.older.setText(self.tr("Actes plus anciens"))
        self.filters.retranslate()
        self.empty.say(
            self.tr("Aucun acte trouvé"),
            self.tr("Élargissez les jours, ou relisez le nom : ceux d’autrefois sont effacés."),
        )
        self._tell_verdict()
