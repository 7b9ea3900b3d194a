"""Réseau: every site side by side, the one that is read in detail. For MITC alone."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from kiosk.core.directions import joined
from kiosk.core.errors import StoreTrouble
from kiosk.core.languages import in_language, printed
from kiosk.core.wording import clock_time, period, say
from kiosk.network.overview import MonthFigures, NetworkOverview, SiteRow
from ui.manager.figures.period_bar import PeriodBar
from ui.manager.network import words, work
from ui.manager.network.grid import HEARD, SiteGrid
from ui.manager.network.months import MonthBars
from ui.manager.network.stations import StationRow
from ui.shell.file_question import ask_where
from ui.shell.page import Page
from ui.shell.reading_order import ReadInOrder
from ui.shell.session import Session
from ui.widgets.alert import Alert
from ui.widgets.area import Area
from ui.widgets.button import PRIMARY, SECONDARY, Button
from ui.widgets.card import Card
from ui.widgets.label import Label
from ui.widgets.page_header import PageHeader
from ui.widgets.rows import RowList
from ui.widgets.states import EmptyState, Skeleton

if TYPE_CHECKING:
    from ui.manager.network.opening import SiteForm

AGAIN_MINUTES = 10
"""What is seen is counted again after so long."""
VISITS = "visits"
AROUND = 60
"""Px that are seen above and below the cell that is read."""


class NetworkPage(Page):
    """Counted in the background when it is shown, when the period moves, and on F5.

    What was counted last stays in sight while the centre does not answer.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.setObjectName("page")
        self.found: NetworkOverview | None = None
        self.trends: dict[str, tuple[MonthFigures, ...]] = {}
        self.waiting = False
        self._asked = self._minutes = 0
        self._trouble = ""
        self._column = VISITS
        self.dialog: SiteForm | None = None
        self.header, self.period_bar = PageHeader(), PeriodBar(self._today)
        self.age, self.note = Label(size=14, tone="muted"), Label(size=13, tone="muted")
        self.export = Button(kind=SECONDARY, icon="download")
        self.open_site = Button(kind=PRIMARY, icon="plus")
        self.away = Alert(kind="warning", icon="cloud-off")
        self.away.hide()
        self.note.hide()
        self.grid, self.nothing, self.skeleton = SiteGrid(), EmptyState(), Skeleton(5)
        self.months, self.stations = MonthBars(), RowList(StationRow(), key=lambda each: each.name)
        self.no_stations = EmptyState()
        self.stations.set_empty(self.no_stations)
        self.sites_card = Card(pad=0)
        self.trend_card, self.stations_card = Card(head=True), Card(pad=0, head=True)
        self._lay_out()
        self._connect()
        ReadInOrder(self)
        self.retranslate()

    def _lay_out(self) -> None:
        for widget in (self.period_bar, self.age):
            self.header.add_beside_title(widget)
        for button in (self.export, self.open_site):
            self.header.add_action(button)
        inside = QWidget()
        self._stack = QStackedLayout(inside)
        self.area = Area(self.grid)
        for each in (self.skeleton, self.area, self.nothing):
            self._stack.addWidget(each)
        self.sites_card.body.addWidget(inside, 1)
        self.trend_card.add(self.months, 1)
        self.stations_card.add(self.stations, 1)
        below = QHBoxLayout()
        below.setSpacing(14)
        below.addWidget(self.trend_card, 3)
        below.addWidget(self.stations_card, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.header)
        column.addWidget(self.note)
        column.addWidget(self.away)
        column.addWidget(self.sites_card, 11)
        column.addLayout(below, 8)

    def _connect(self) -> None:
        self.period_bar.moved.connect(lambda _period: self.refresh())
        self.grid.looked.connect(self._look)
        self.export.clicked.connect(self.save_file)
        self.open_site.clicked.connect(self.ask_for_site)
        self.away.acted.connect(self.refresh)
        self.nothing.button.clicked.connect(self.refresh)
        self.session.minute.connect(self._time_passes)

    # -- counting ------------------------------------------------------------------------------

    def refresh(self) -> None:
        self._minutes, self.waiting = 0, True
        self._asked += 1
        if self.found is None:
            self._stack.setCurrentIndex(0)
            self.skeleton.start()
        counting = partial(work.count, self.session.station, self.period_bar.period)
        came, failed = partial(self._came, self._asked), partial(self._failed, self._asked)
        self.session.run(counting, came, failed)

    def _came(self, asked: int, found: NetworkOverview) -> None:
        """What was asked for before something else was is not wanted any more."""
        if asked != self._asked:
            return
        self.waiting, self.found, self._trouble = False, found, ""
        self.trends.clear()
        self.away.hide()
        self._show()

    def _failed(self, asked: int, sentence: str, error: Exception) -> None:
        if asked != self._asked:
            return
        self.waiting, self._trouble = False, sentence
        if not isinstance(error, StoreTrouble):
            self.found = None
        self._show()

    def _time_passes(self) -> None:
        self._minutes += 1
        if self._minutes >= AGAIN_MINUTES and self.isVisible():
            self.session.attempt(self.refresh)

    def _today(self) -> Any:
        return self.session.local_now().date()

    # -- showing -------------------------------------------------------------------------------

    @property
    def row(self) -> SiteRow | None:
        """The site that is read."""
        sites = self.found.sites if self.found else ()
        return next((row for row in sites if row.site.code == self.grid.site), None)

    def _show(self) -> None:
        self.skeleton.stop()
        self.export.setEnabled(bool(self.found and self.found.sites))
        self._say_age()
        if self.found is None:
            self.away.hide()
            told = self.tr("Le réseau n’est pas compté")
            self.nothing.say(told, self._trouble, self.tr("Réessayer"))
            self._stack.setCurrentIndex(2)
            self._show_detail()
            return
        if self._trouble:
            self._say_away()
        if self.found.sites:
            self.grid.show_sites(self.found)
            self._stack.setCurrentIndex(1)
        else:
            told = self.tr("Aucun site n’est ouvert au centre")
            self.nothing.say(told, self.tr("« Ouvrir un site » en commence un."))
            self._stack.setCurrentIndex(2)
        self._show_detail()

    def _say_away(self) -> None:
        time = clock_time(self.found.at, str(self.session.zone)) if self.found else ""
        title = self.tr("Le centre ne répond pas, chiffres de {time}").format(time=time)
        self.away.say(title, self._trouble, self.tr("Réessayer"))

    def _say_age(self) -> None:
        self.note.setVisible(self.found is not None)
        if self.found is None:
            self.age.setText("")
            return
        found, language = self.found, self.session.language
        time = clock_time(found.at, str(self.session.zone))
        self.age.setText(self.tr("compté à {time}").format(time=time))
        before = period(found.before_first, found.before_last, language)
        compared = self.tr("Le trait noir : {period}").format(period=before)
        codes = ", ".join(found.awaited)
        awaited = say("network.awaited", language, codes=codes) if codes else ""
        self.note.setText(joined(compared, awaited, self._centre_words()))

    def _centre_words(self) -> str:
        """What whoever reads has to know of the centre; nothing where all is well."""
        assert self.found is not None  # noqa: S101
        centre, language = self.found.centre, self.session.language
        if centre.replayed_at is not None:
            time = clock_time(centre.replayed_at, str(self.session.zone))
            return say("network.centre_replica", language, time=time)
        idle = centre.applier is False  # of a replica it is not known
        return say("network.centre_idle", language) if idle else ""

    def _look(self, _site: str, column: str) -> None:
        self._column = self._column if column == HEARD else column
        middle = self.grid.box_of(self.grid.cell).center().toPoint()
        self.area.ensureVisible(middle.x(), middle.y(), 0, AROUND)
        self._show_detail()

    def _show_detail(self) -> None:
        row, language = self.row, self.session.language
        self.trend_card.setVisible(row is not None)
        self.stations_card.setVisible(row is not None)
        if row is None:
            return
        site = in_language(row.site, language)
        figure = words.whole(self._column, language)
        self.trend_card.set_title(joined(site, figure))
        self.stations_card.set_title(joined(site, self.tr("Postes")))
        self.stations.set_items(row.stations)
        self.no_stations.say(self.tr("Aucun poste n’est inscrit pour ce site"))
        known = self.trends.get(row.site.code)
        self.months.show_months(known or (), self._column)
        if known is None and not self._trouble:
            asking = partial(work.months, self.session.station, row.site.code)
            came = partial(self._months_came, self._asked, row.site.code)
            self.session.run(asking, came, lambda *_failed: None)

    def _months_came(self, asked: int, site: str, found: tuple[MonthFigures, ...]) -> None:
        if asked != self._asked:
            return
        self.trends[site] = found
        if self.row is not None and self.row.site.code == site:
            self.months.show_months(found, self._column)

    def enter(self) -> None:
        self.grid.setFocus()

    # -- files, a new site ---------------------------------------------------------------------

    def save_file(self) -> None:
        """Keep what is shown as a sheet, a workbook or CSV."""
        if (found := self.found) is None:
            return
        name = f"{self.header.title.text()}-{found.first}-{found.last}.pdf"
        kinds = "PDF (*.pdf);;Excel (*.xlsx);;CSV (*.csv)"
        title = self.tr("Enregistrer les chiffres du réseau")
        if place := self.ask_where(self, title, str(Path.home() / name), kinds):
            language = printed(self.session.language)
            keeping = partial(work.keep_as, self.session.station, Path(place), found, language)
            self.session.run(keeping, self._saved)

    def _saved(self, file: Path) -> None:
        self.session.say(self.tr("Enregistré : {file}").format(file=file.name))

    def ask_for_site(self) -> None:
        """The form of a new site."""
        from ui.manager.network.opening import SiteForm

        self.dialog = SiteForm(self, self.session)
        self.dialog.saved.connect(lambda _begun: self.refresh())
        self.dialog.open()

    # Asked through an attribute, so that a test answers in place of a person.
    ask_where = staticmethod(ask_where)

    # -- words ---------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self.header.title.setText(self.tr("Réseau"))
        self.export.setText(self.tr("Exporter"))
        self.open_site.setText(self.tr("Ouvrir un site"))
        self.grid.setAccessibleName(self.tr("Les sites"))
        self.months.setAccessibleName(self.tr("Douze mois"))
        if self.found is not None or self._trouble:
            self._show()
        else:
            self._show_detail()
