"""The QApplication: fonts and colours, changeable while running, and how a window is run."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.core.languages import SOURCE
from kiosk.core.resources import folder as resources
from ui.shell.languages import let_objects_speak, locale_of
from ui.shell.qt_words import forget_qt, speak_qt
from ui.shell.signals import on_end
from ui.shell.small_screen import fit_small_screen, make_room
from ui.theme import theme
from ui.theme.fonts import base_font, load_fonts
from ui.theme.stylesheet import palette, stylesheet
from ui.theme.tokens import LIGHT, Colours
from ui.widgets.said import let_widgets_be_said

if TYPE_CHECKING:
    from kiosk.core.clock import Clock
    from ui.shell.hall.hall import Hall
    from ui.shell.hall.panels import Wish
    from ui.shell.session import Session
    from ui.shell.supervised.keeping import Keeping
    from ui.shell.windows import WindowEntry

ENTRY = "ma.technopark.Accueil"
"""The name of its entry in a desktop's menu, by which the desktop knows whose a window is."""


def make_application(arguments: Sequence[str] | None = None) -> QApplication:
    """The QApplication of this process, made and dressed the first time."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else None
    if app is None:
        app = QApplication(list(arguments if arguments is not None else sys.argv[:1]))
    app.setApplicationName("kiosk")
    app.setApplicationDisplayName("Accueil")
    app.setDesktopFileName(ENTRY)
    app.setWindowIcon(QIcon(str(resources("program") / "accueil.svg")))
    app.setStyle("Fusion")
    load_fonts()
    let_objects_speak()
    let_widgets_be_said()
    QLocale.setDefault(locale_of(SOURCE))
    speak_qt(SOURCE)
    dress(LIGHT)
    return app


def run_window(
    name: str,
    folder: Path,
    *,
    windowed: bool = False,
    clock: Clock | None = None,
    language: str = "",
    room: str = "",
) -> int:
    """Open one of the windows on a data folder, and stay until it is closed.

    It speaks the station's language unless another is asked for; `room` is whose door it shows.
    Raises SettingsError, StoreTrouble, SchemaTooNew or OSError, once it was said in a window.
    """
    from kiosk.supervisor import logs
    from ui.shell.start_trouble import need_screen, open_until_it_does
    from ui.shell.supervised.keeping import Keeping
    from ui.shell.windows import WINDOWS

    entry = replace(WINDOWS[name], room=room)
    need_screen()
    kept = Keeping(folder, name)
    run = partial(_run, entry, folder, kept, windowed=windowed, clock=clock, language=language)
    try:
        hall = "" if windowed else entry.hall
        attended = not entry.full_screen
        with logs.kept(folder, name):
            return open_until_it_does(folder, run, attended=attended, language=language, hall=hall)
    finally:
        kept.end()


def _run(
    entry: WindowEntry,
    folder: Path,
    kept: Keeping,
    *,
    windowed: bool,
    clock: Clock | None,
    language: str,
) -> int:
    gc.disable()  # what a start makes stays, and then only the Collector collects
    fit_small_screen(entry.drawn_for, _wish(entry, folder))
    app = make_application()
    if entry.least is not None and make_room(app, entry.least, _wanted_size(folder)):
        forget_qt()
        app = make_application()
    from ui.shell.garbage import Collector
    from ui.shell.opening import Opening
    from ui.shell.session import Session
    from ui.shell.unexpected import keep_trouble_quiet

    if not kept.begin(app):
        return 0
    keep_trouble_quiet()
    session, opening = Session(clock=clock, language=language), Opening(folder, entry.role, clock)
    _report(session, kept.window)  # it ends before the exchange does
    _work_beside(session, entry)
    window: QWidget | None = None
    hall: Hall | None = None
    collector: Collector | None = None
    try:
        if not entry.early:
            opening.finish(session)
        window = entry.load()(session)
        if entry.least is not None:
            _fit(window, entry.least)
        _look_after(window, session, entry, folder)
        windowed = _asks_in_hall(window, session, entry) or windowed
        stands = (windowed or not entry.hall) and kept.put_back(window)
        hall = _show(window, session, entry, windowed=windowed, stands=stands)
        kept.watch(window, session)
        if entry.early:
            app.processEvents()
            opening.finish_in_background(session)
        session.start()
        collector = Collector(app)
        on_end(partial(_end, app, hall))
        code = app.exec()
        opening.raise_failure()
        kept.close(code)
    except Exception:
        kept.lose()
        _take_away(window, hall)
        raise
    else:
        return code
    finally:
        if collector is not None:
            collector.deleteLater()
        session.close()
        opening.close()
        gc.enable()


def _wanted_size(folder: Path) -> float:
    """How large the windows of a desk are asked for; what is wrong with it is said elsewhere."""
    from kiosk.core import settings
    from kiosk.core.errors import SettingsError

    try:
        return settings.load(folder).screen.size_percent / 100
    except (SettingsError, OSError):
        return 1.0


def _work_beside(session: Session, entry: WindowEntry) -> None:
    """What goes on by itself while a window is open."""
    from kiosk.core.slice import COUNTERS, FRONT
    from ui.shell.appointment_day import AppointmentCare
    from ui.shell.booking_day import BookingDay
    from ui.shell.day_closing import DayClosing
    from ui.shell.lan import LanPages
    from ui.shell.limit_watch import LimitCare
    from ui.shell.nights import Nights
    from ui.shell.printing import printing_of
    from ui.shell.publishing import Publishing
    from ui.shell.sending import sending_of
    from ui.shell.sync_runner import SyncRunner
    from ui.shell.visit_day import VisitCare

    SyncRunner(session)
    sending_of(session)
    Publishing(session)
    LanPages(session)
    if entry.role in FRONT:
        DayClosing(session)
        BookingDay(session)
        AppointmentCare(session)
        VisitCare(session)
    if entry.role in COUNTERS:
        LimitCare(session)
    Nights(session)
    printing_of(session)


def _report(session: Session, window: str) -> None:
    """The site is told how this machine does."""
    from kiosk.cli.own_window import WINDOW_OF_KIND
    from ui.shell.doctor.reporting import Reporting

    if window in WINDOW_OF_KIND.values():  # what tries a machine is none of its windows
        Reporting(session, window)


def _wish(entry: WindowEntry, folder: Path) -> Wish:
    from ui.shell.hall.holding import wish_in

    return wish_in(entry.hall, folder)


def _fit(window: QWidget, least: tuple[int, int]) -> None:
    """What has room on its screen, as nearly always, is left alone."""
    room = window.screen().availableSize()
    if room.width() < least[0] or room.height() < least[1]:
        from ui.shell.whole_scrolled import scroll_all

        scroll_all(window, least)


def _look_after(window: QWidget, session: Session, entry: WindowEntry, folder: Path) -> None:
    """What looks at the window itself."""
    if (folder / "updates").exists():
        from ui.shell.healthy import watch

        watch(session, window, folder)
    if not entry.hall:
        from ui.shell.trouble_strip import TroubleStrip

        TroubleStrip(window, session)
        from ui.shell.alerts.bar import AlertBar

        AlertBar(window, session)


def _asks_in_hall(window: QWidget, session: Session, entry: WindowEntry) -> bool:
    """Whether a machine of a hall is asked what it is: with a pointer, and with a way out."""
    if not entry.hall:
        return False
    from ui.shell.first_run.wanted import ask_in_hall

    if ask_in_hall(window, session) is None:
        return False
    window.setWindowState(Qt.WindowState.WindowMaximized)
    return True


def _show(
    window: QWidget, session: Session, entry: WindowEntry, *, windowed: bool, stands: bool
) -> Hall | None:
    """One that `stands` where it stood is as large as it was."""
    if entry.hall and not windowed:
        from ui.shell.hall.hall import Hall

        hall = Hall(window, session, entry)
        hall.show()
        return hall
    if entry.maximised and not windowed and not stands:
        window.showMaximized()
    else:
        window.show()
    return None


def _end(app: QApplication, hall: Hall | None) -> None:
    """End as the system wishes; a window that is kept in its hall would refuse."""
    if hall is not None:
        hall.release()
    app.quit()


def _take_away(window: QWidget | None, hall: Hall | None) -> None:
    """Leave no empty frame behind the words."""
    if hall is not None:
        hall.release()
    if window is not None:
        window.hide()


def dress(colours: Colours | None = None, *, zoom: float | None = None) -> None:
    """Put on other colours (contrast) or another size of text (1.3 for "Texte +")."""
    theme.colours = colours or theme.colours
    theme.zoom = zoom or theme.zoom
    app = _app()
    app.setPalette(palette(theme.colours))
    app.setFont(base_font(rtl=False))
    app.setStyleSheet(stylesheet(theme.colours, resources("icons").as_posix()))
    for widget in app.allWidgets():
        widget.updateGeometry()
        widget.update()


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)  # noqa: S101
    return app
