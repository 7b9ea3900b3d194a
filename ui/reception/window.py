"""The front desk's window: rail, top bar, pages and footer, and the keys that move between them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from kiosk.core.clock import hour_minute
from kiosk.core.languages import in_language
from kiosk.core.roles import DESK, MANAGER
from ui.reception.asked_for import AskedFor
from ui.reception.backups import BackupNotice
from ui.reception.calls import HelpCalls
from ui.reception.devices import printer_names, printer_states
from ui.reception.evacuation.line import EvacuationLine
from ui.reception.footer import Footer
from ui.reception.limits import LimitBar
from ui.reception.pages import PAGES, PageEntry
from ui.reception.rail import Rail
from ui.reception.scans import Scans
from ui.reception.shortcuts import SHORTCUTS, WITHIN, Shortcut, page_keys
from ui.reception.stack import PageStack
from ui.reception.stations import StationNotice
from ui.reception.sync_parts import SyncParts
from ui.reception.time_law import LawNotice
from ui.reception.topbar import TopBar
from ui.shell.languages import speak_as_parent
from ui.shell.printers import watch_leftovers
from ui.shell.scanner import Scanner
from ui.shell.session import Session
from ui.shell.signing.cover import Cover
from ui.shell.signing.lock import StationLock
from ui.shell.sync.banner import OfflineBanner
from ui.theme import widths
from ui.theme.letters import drawable
from ui.widgets.alert import Alert
from ui.widgets.toast import Toaster

if TYPE_CHECKING:
    from ui.reception.evacuation.opening import Evacuating

COMPACT_BELOW = 800


class ReceptionWindow(QWidget):
    """Shows the first page; `show_page(name, **fields)` goes to another."""

    works_here: ClassVar[tuple[str, ...]] = (DESK, MANAGER)
    """The roles of those whom it is for."""
    guide: ClassVar[str] = "reception"

    def __init__(self, session: Session, entries: list[PageEntry] | None = None) -> None:
        super().__init__()
        self.session = session
        self.entries = PAGES if entries is None else entries
        self.content = QWidget(self)
        self.rail = Rail(self.entries)
        self.top = TopBar()
        self.stack = PageStack(session, self.entries)
        self.footer = Footer()
        self._keys: list[tuple[Shortcut, QShortcut]] = []
        self._own = ""
        self._printers: set[str] | None = None
        self.evacuating: Evacuating | None = None
        self._scanner: Scanner | None = None
        self.scans = Scans(session, self.show_page, self)
        self._lay_out()
        self.toaster = Toaster(self.content)
        self._connect()
        self.sync = SyncParts(self, session, self.top, self.away, self.rail)
        self.sync.shown.connect(self.show_devices)
        self.sync.wants.connect(self.show_page)
        self.station_lock = StationLock(
            self, session, self._enable_keys, self._make_cover, self.content
        )
        self.station_lock.whole = self._is_whole
        self.station_lock.enter = self.focus_page
        session.turned.connect(self._turned)
        if "bookings" in self.rail.items:
            self.asked_for = AskedFor(session, self.rail.items["bookings"])
        self._bind_keys()
        self.resize(1440, 900)
        self.setMinimumSize(1024, 680)
        self.retranslate()
        session.adopt(self)

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(0)
        self.no_site = Alert(kind="warning", icon="building-2")
        self.no_site.hide()
        self.away = OfflineBanner()
        self.calls = HelpCalls(self.session)
        column.addWidget(self.top)
        column.addWidget(self.calls)
        self.evacuation = EvacuationLine(self.session)
        column.addWidget(self.evacuation)
        self.limits = LimitBar(self.session)
        column.addWidget(self.limits)
        column.addWidget(self.away)
        column.addWidget(self.no_site)
        self.law = LawNotice(self.session)
        column.addWidget(self.law)
        self.backups = BackupNotice(self.session)
        column.addWidget(self.backups)
        self.stations = StationNotice(self.session)
        column.addWidget(self.stations)
        column.addWidget(self.stack, 1)
        column.addWidget(self.footer)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.content)
        row = QHBoxLayout(self.content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)

    def _connect(self) -> None:
        self.rail.picked.connect(self.show_page)
        self.rail.user.clicked.connect(self._offer_people)
        self.rail.user.locking.connect(self.lock)
        self.evacuation.wanted.connect(self.evacuate)
        self.limits.wanted.connect(lambda name, fields: self.show_page(name, **fields))
        self.stack.wanted.connect(lambda name, fields: self.show_page(name, **fields))
        self.stack.turned.connect(self.rail.mark)
        self.stack.turned.connect(lambda _name: self.toaster.make_way())
        self.stack.counted.connect(lambda name, number: self.rail.items[name].set_count(number))
        self.top.languages.picked.connect(self.session.speak)
        self.top.omnibox.serve(self.session, self.show_page, self.scans.take)
        self.session.told.connect(self.toaster.say)
        self.session.minute.connect(self._show_time)
        self.session.opened.connect(self._begin)

    def _bind_keys(self) -> None:
        for key in SHORTCUTS:
            self._bind(key, getattr(self, key.action))
        for key in page_keys(self.entries):
            self._bind(key, partial(self._turn_to, key.action))

    def _bind(self, key: Shortcut, act: Callable[[], None]) -> None:
        self._keys += [(key, QShortcut(QKeySequence(each), self, act)) for each in key.sequences]

    def _turn_to(self, name: str) -> None:
        """Go to a page and into its list (Alt and a number)."""
        self.show_page(name)
        self.focus_page()

    # -- pages ---------------------------------------------------------------------------------

    def show_page(self, name: str, **fields: Any) -> None:
        """Go to a page; `fields` tell it why, as in `Page.open_with`."""
        if self.session.ready and not self.session.covered and name in self._offered():
            self._own = name
            self.stack.show_page(name, **fields)

    def _offered(self) -> list[str]:
        """The pages of whoever is here."""
        return [entry.name for entry in self.entries if self.session.is_for(entry.roles)]

    def new_visit(self) -> None:
        """Register someone who stands at the desk (F2)."""
        self.show_page("visits", new=True)

    def new_booking(self) -> None:
        """Book a room or a place (F3)."""
        self.show_page("bookings", new=True)

    def find_free(self) -> None:
        """Find a free room or place, over days or weeks (Shift F3)."""
        self.show_page("bookings", find=True)

    def new_ticket(self) -> None:
        """Take a ticket for someone (F4)."""
        self.show_page("tickets", new=True)

    def new_appointment(self) -> None:
        """An appointment for someone (Shift F4)."""
        self.show_page("appointments", new=True)

    def print_page(self) -> None:
        """Print what is seen (F8)."""
        page = self.stack.page
        if page is not None and not page.print_page():
            self.session.say(self.tr("Cet écran n’a rien à imprimer."), "info")

    def evacuate(self) -> None:
        """Leave the building, or call the roll of those who were inside (Ctrl Shift E)."""
        if self.session.ready and self.session.site is not None:
            from ui.reception.evacuation.opening import Evacuating

            if self.evacuating is None:
                self.evacuating = Evacuating(self, self.session)
            self.evacuating.open()

    def show_presence(self) -> None:
        """Everybody who is in the building, from any page (Ctrl Shift P)."""
        if self.session.ready and self.session.site is not None:
            from ui.reception.presence.sheet import show_presence

            show_presence(self, self.session)

    def raise_alert(self) -> None:
        """Tell the whole site what to do, from any page (Ctrl Shift U)."""
        if self.session.ready and self.session.may("announcements.alert"):
            from ui.shell.alerts.dialog import EmergencyDialog

            dialog = EmergencyDialog(self, self.session)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def refresh_page(self) -> None:
        """Read everything that is seen again (F5)."""
        if self.stack.page is not None:
            self.session.attempt(self.stack.page.refresh)

    def step_back(self) -> None:
        """Out of the search line, back within the page, or back to the first page (Esc)."""
        if self.top.omnibox.edit.hasFocus():
            self.top.omnibox.edit.clear()
            self.focus_page()
        elif self.stack.page is not None and not self.stack.page.escape() and self._offered():
            self.show_page(self._offered()[0])

    def search(self) -> None:
        """Go to the search line (Ctrl K)."""
        self.top.omnibox.start()

    def answer_call(self) -> None:
        """Tell whoever calls from a kiosk that someone comes (Ctrl J)."""
        self.calls.answer()

    def undo(self) -> None:
        """Take back what the message at the bottom tells (Ctrl Z)."""
        self.toaster.undo_now()

    # -- zones ---------------------------------------------------------------------------------

    def focus_page(self) -> None:
        """Put the focus in the page."""
        if self.stack.page is not None:
            self.stack.page.enter()

    def next_zone(self) -> None:
        """From rail to search line to page (F6)."""
        self._turn_zone(1)

    def previous_zone(self) -> None:
        """The other way round (Shift F6)."""
        self._turn_zone(-1)

    def _turn_zone(self, step: int) -> None:
        zones: list[QWidget] = [self.rail, self.top, self.stack]
        here = self.focusWidget()
        held = [i for i, zone in enumerate(zones) if here is not None and zone.isAncestorOf(here)]
        wanted = (held[0] + step if held else 2) % len(zones)
        if zones[wanted] is self.stack:
            self.focus_page()
        elif zones[wanted] is self.top:
            self.search()
        elif self.stack.name:
            self.rail.items[self.stack.name].setFocus(Qt.FocusReason.TabFocusReason)

    # -- scanner -------------------------------------------------------------------------------

    def _listen(self) -> None:
        """Read the badges that a scanner types, wherever the focus is."""
        reader = self.session.station.settings.scanner
        self._scanner = Scanner(self, gap_ms=reader.gap_ms, preamble=reader.prefix)
        self._scanner.scanned.connect(self._scanned)
        self._scanner.failed.connect(self._scan_failed)

    def _scanned(self, payload: str) -> None:
        if self.station_lock.locked:
            self.station_lock.take_badge(payload)
        elif self.session.may("badges.scan"):
            self.scans.take(payload)

    def _scan_failed(self) -> None:
        if self.station_lock.locked:
            self.station_lock.badge_failed()
        else:
            self.scans.incomplete()

    # -- people, lock, help --------------------------------------------------------------------

    @property
    def guide_here(self) -> str:
        """The guide for what is on the screen."""
        return self.guide

    def show_shortcuts(self) -> None:
        """All the keys, and the way to the guide (F1)."""
        from ui.reception.keys_sheet import KeysSheet
        from ui.shell.guide.sheet import show_guide

        keys = [*SHORTCUTS, *page_keys(self.entries), *WITHIN]
        sheet = KeysSheet(self, [key for key in keys if key.is_for(self.session)])
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.accepted.connect(lambda: show_guide(self, self.guide_here))
        sheet.open()

    def lock(self) -> None:
        """Leave the station to nobody (Ctrl L)."""
        self.station_lock.lock()

    def _make_cover(self, signs: bool) -> Cover:
        from ui.reception.lock import LockScreen, show_calls

        if not signs:
            lock = LockScreen(self, self.calls)
            lock.managing.connect(self._give_manager_a_pin)
            return lock
        from ui.shell.signing.screen import SignInScreen

        screen = SignInScreen(self, self.session, self.works_here)
        show_calls(screen, self.calls)
        return screen

    def _give_manager_a_pin(self) -> None:
        """People work here and nobody has a PIN: the first manager chooses theirs."""
        from ui.shell.first_run.page import FirstRun
        from ui.shell.first_run.steps import MANAGER_ONLY
        from ui.shell.first_run.work import begin_signing

        asked = FirstRun(self, self.session, MANAGER_ONLY, begin_signing)
        self.station_lock.cover_with(asked)

    def _enable_keys(self, enabled: bool) -> None:
        for key, shortcut in self._keys:
            shortcut.setEnabled(enabled and key.is_for(self.session))

    def _offer_people(self) -> None:
        from ui.shell.signing.people import of_this_station, people_sign_in

        if not self.session.ready:
            return
        if people_sign_in(self.session):
            self.lock()
            return
        menu = QMenu(self)
        speak_as_parent(menu)
        for person in of_this_station(self.session):
            action = menu.addAction(drawable(person.name).replace("&", "&&"))
            action.triggered.connect(lambda _=False, code=person.code: self.sign_in(code))
        if menu.isEmpty():
            menu.addAction(self.tr("Aucun agent n’est inscrit")).setEnabled(False)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.rail.user.mapToGlobal(self.rail.user.rect().topLeft()))

    def sign_in(self, code: str) -> None:
        """What is done from now on is signed by that member of staff."""
        from kiosk.staff.signing_in import stand_in

        stand_in(self.session.station, code=code)
        self._show_people()

    def _word_no_site(self) -> None:
        title = self.tr("Ce poste n’a pas encore de site")
        self.no_site.say(title, self.tr("Mettez-le en service : fermez et rouvrez cette fenêtre."))
        # Saying it shows it, at every change of the language too.
        self.no_site.setVisible(self.session.ready and self.session.site is None)

    def _show_people(self) -> None:
        name = role = ""
        if self.session.ready:
            from ui.shell.signing.worker import worker

            if person := worker(self.session):
                name, role = person.name, person.role
        self.rail.user.show_person(name, self.session.name, role)

    # -- words and time ------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Word the window in the language in force."""
        site, language = self.session.site, self.session.language
        self.setWindowTitle(self.tr("Accueil"))
        self.rail.head.show_site(in_language(site, language) if site else "")
        self.top.demo.setVisible(bool(site and site.demo))
        self._word_no_site()
        self.law.refresh()
        self.session.attempt(self._show_people)
        self._show_keys()
        self.sync.show()
        self._show_time()

    def _show_time(self) -> None:
        self.top.clock.setText(hour_minute(self.session.local_now()))

    def show_devices(self) -> None:
        """Tell at the foot what is ready, after how old the central database's word is."""
        if not self.session.ready:
            return
        printing = self.session.station.settings.printing
        states = printer_states(printing, self._printers, self.session.language)
        self.footer.show_devices([*self.sync.devices(), *states])

    def _printers_found(self, names: set[str]) -> None:
        self._printers = names
        self.show_devices()

    # -- Qt ------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.session.ready and not self.stack.name:
            self._begin()
        elif self.session.ready:
            self._ask_who()

    def _begin(self) -> None:
        """The store is open: ask who works here, and show the first page."""
        self.retranslate()
        if self._scanner is None:
            self._listen()
        self._ask_who()
        if not self.station_lock.locked:
            self._settle_in()
        self.session.run(partial(printer_names, self.session), self._printers_found)
        watch_leftovers(self.session)

    def _turned(self) -> None:
        """Whoever is here may do other things from now on."""
        if self.session.ready and not self.station_lock.locked and self.isVisible():
            self._settle_in()

    def _settle_in(self) -> None:
        """Somebody is here: what was left, or else the first page that is theirs."""
        if not self.no_site.isHidden():
            self.retranslate()  # the site was made behind the cover
        self._show_people()
        offered = self._offered()
        if self.entries and not offered:
            self.station_lock.turn_away(
                self.tr("Cette fenêtre n’a rien pour votre rôle. Votre travail se fait ailleurs.")
            )
            return
        self.rail.offer(offered)
        self._enable_keys(True)
        self._show_keys()
        wanted = self._own if self._own in offered else next(iter(offered), "")
        self._own = self._own or wanted
        if wanted and wanted != self.stack.name:
            self.stack.show_page(wanted)

    def _show_keys(self) -> None:
        language = self.session.language
        shown = [key for key in SHORTCUTS if key.foot and key.is_for(self.session)]
        self.footer.show_keys([(key.tags(language)[0], key.foot_words(language)) for key in shown])

    def _is_whole(self) -> bool:
        """Whether whoever is here sees the page that was left."""
        return self.stack.name == self._own

    def _ask_who(self) -> None:
        """Who works here; at the first start of a station, what it is."""
        from ui.shell.first_run.wanted import first_run_wanted

        if self.station_lock.locked or not first_run_wanted(self.session):
            self.station_lock.begin()
            return
        from ui.shell.first_run.page import FirstRun

        asked = FirstRun(self, self.session)
        self.station_lock.cover_with(asked)
        asked.opened.connect(self.station_lock.begin)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        compact = self.height() < COMPACT_BELOW
        self.rail.set_narrow(narrow=self.width() < widths.WINDOW)
        self.top.set_compact(compact=compact)
        self.away.set_compact(compact=compact)
        self.sync.show()
        self.stack.set_compact(compact=compact)
        self.footer.set_compact(compact=compact)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.retranslate()
