"""Versions: which are on this machine, another one looked for and laid for the night, and back."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from kiosk.core.wording import long_date, say
from kiosk.updates import state as states
from kiosk.updates import telling
from kiosk.updates.state import NOTHING, READY
from ui.manager.device.version_row import VersionRow
from ui.manager.section import Section
from ui.shell.file_question import ask_folder
from ui.shell.session import Session
from ui.widgets.button import SECONDARY, Button
from ui.widgets.dialog import ask
from ui.widgets.label import Label

if TYPE_CHECKING:
    from kiosk.station import Station
    from kiosk.updates.archive import Archive
    from kiosk.updates.state import State

Found = tuple["Archive", str]


class VersionsSection(Section):
    """Looked for on a stick and at the centre, or in a folder; laid in the background."""

    shows: ClassVar[frozenset[str]] = frozenset()
    needs = ""

    def __init__(self, session: Session) -> None:
        self._painter = VersionRow()
        super().__init__(session, self._painter, key=lambda each: each.version)
        self.ask, self.ask_folder = ask, ask_folder
        self.waiting, self.fared = Label(size=14, wrap=True), Label(size=14, wrap=True)
        self.offer = Label(size=14, wrap=True)
        self.elsewhere = Button(kind=SECONDARY, icon="folder")
        self.back = Button(kind=SECONDARY, icon="undo-2")
        for each in (self.waiting, self.fared):
            self.card.add(each)
        self.card.body.addSpacing(8)
        self.card.add(self.offer)
        for button in (self.verb, self.elsewhere, self.back):
            self.card.add(button)
        self.card.body.addStretch(1)
        self.found: Found | None = None
        self.elsewhere.clicked.connect(self._look_elsewhere)
        self.back.clicked.connect(self._go_back)
        self.retranslate()

    def refresh(self) -> None:
        folder = self.session.station.folder
        self.rows.set_items(telling.versions(folder))
        self.list.count.setText(str(len(self.rows.items)))
        self._word_state()

    # -- words ---------------------------------------------------------------------------------

    def retranslate(self) -> None:
        self._painter.roles = {
            telling.RUNS: self.tr("en service"),
            telling.WAITS: self.tr("attend"),
            telling.FORMER: self.tr("la précédente"),
            telling.LIES: self.tr("sur le disque"),
        }
        self.list.set_title(self.tr("Versions sur cette machine"), str(len(self.rows.items)))
        self.card.set_title(self.tr("Mettre à jour"))
        self.elsewhere.setText(self.tr("Chercher dans un dossier…"))
        self._word_state()
        self.rows.viewport().update()

    def _word_state(self) -> None:
        if not self.session.ready:
            return
        state, language = states.load(self.session.station.folder), self.session.language
        self.waiting.setText(telling.waiting(state, language))
        self.fared.setText(telling.fared(state.last, language) if state.last else "")
        self.fared.setVisible(state.last is not None)
        self._word_offer()
        self._word_back(state)

    def _word_offer(self) -> None:
        self.offer.setVisible(self.found is not None)
        self.verb.set_icon("download" if self.found else "search")
        if self.found is None:
            self.verb.setText(self.tr("Chercher une mise à jour"))
            return
        (archive, source), language = self.found, self.session.language
        said = {"version": archive.manifest.version}
        said |= {"source": say(f"updates.source.{source}", language)}
        said |= {"day": long_date(archive.manifest.expires_at.date(), language)}
        self.offer.setText(say("updates.offered", language, **said))
        self.verb.setText(self.tr("Installer cette nuit"))

    def _word_back(self, state: State) -> None:
        self.back.setVisible(_way_back(state))
        waits = state.step == READY
        said = self.tr("Retirer {version}") if waits else self.tr("Revenir à {version}…")
        self.back.setText(said.format(version=state.version if waits else state.former))

    # -- one more ------------------------------------------------------------------------------

    def send(self) -> None:
        """Look for a version; once one was found, have it laid for the night."""
        if self.found is None:
            self.form.run(partial(_find, self.session.station, None), self._offer)
        else:
            self.form.run(partial(_install, self.session.station, *self.found), self._laid)

    def _look_elsewhere(self) -> None:
        if folder := self.ask_folder(self, self.tr("Où est la mise à jour")):
            self.form.run(partial(_find, self.session.station, Path(folder)), self._offer)

    def _offer(self, found: Found) -> None:
        self.found = found
        self._word_state()

    def _laid(self, _state: State) -> None:
        self.found = None
        self.session.say(self.tr("La version est prête pour cette nuit"))
        self.refresh()

    def _go_back(self) -> None:
        state = states.load(self.session.station.folder)
        title = self.tr("Revenir à la version {version} ?").format(version=state.former)
        text = self.tr("Elle revient au prochain démarrage de la fenêtre.")
        if state.step == READY or self.ask(self, title, text, verb=self.tr("Revenir")):
            self.form.run(partial(_roll_back, self.session.station), lambda _state: self.refresh())


def _way_back(state: State) -> bool:
    """Whether there is something to let go of, or a version to go back to."""
    if state.step == READY:
        return True
    return state.step == NOTHING and bool(state.former) and Path(state.former_program).is_file()


def _find(station: Station, place: Path | None) -> Found:
    from kiosk.updates.looking import find

    return find(station.folder, place, station.clock.now(), again=True)


def _install(station: Station, archive: Archive, source: str) -> State:
    from kiosk.updates.installing import install

    _require_keeper(station, "update.apply")
    return install(archive, station.folder, station.clock.now(), source=source)


def _roll_back(station: Station) -> State:
    from kiosk.updates import here
    from kiosk.updates.installing import roll_back

    _require_keeper(station, "update.rollback")
    return roll_back(station.folder, here.layout_of(station.folder))


def _require_keeper(station: Station, what: str) -> None:
    from kiosk.core.settings.guarded import KEEPERS
    from kiosk.staff.by_hand import require_role

    require_role(station, KEEPERS, what)
