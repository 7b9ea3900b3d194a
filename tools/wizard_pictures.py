"""The first start, step by step, and the page of this machine; each as it stands at that moment."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from kiosk.badges.reader_check import TEST
from kiosk.core.roles import KIOSK
from kiosk.sync.enrolment import Enrolment
from kiosk.sync.lettered import codes
from ui.shell.device.touch_test import TouchTest
from ui.shell.device.window import DeviceWindow
from ui.shell.first_run.page import FirstRun
from ui.shell.first_run.steps import JOIN, NEW, steps_for
from ui.shell.session import Session
from ui.shell.windows import WINDOWS
from ui.theme import DESK, TOUCH, Scale
from ui.widgets.pill import OK, WARNING

Make = Callable[[Session], QWidget]
CODE = "KDTX-BNPE-RSLO-JCVY-FHGU-KIDB-XTRN-OPLE"
JOINED = Enrolment(
    "kiosk_rabat_abcdef", "rabat", "kiosk", "C", "centre.technopark.ma", 5432, "kiosk", "secret"
)


def first_run(name: str, way: str = NEW, kind: str = "desk", scale: Scale = DESK) -> Make:
    """The first start at a step of a way."""

    def make(session: Session) -> QWidget:
        made: QWidget = WINDOWS["reception"].load()(session)
        cover = FirstRun(made, session, scale=scale)
        cover.steps = steps_for(way, kind)
        cover.panels.way.join.setChecked(way == JOIN)
        if way == JOIN:
            cover.panels.enrolment.gathered.take(codes(JOINED)[0])
            cover.panels.enrolment.enrolment = JOINED
            cover.panels.enrolment.retranslate()
        step = next(n for n, each in enumerate(cover.steps) if each.name == name)
        cover.made = any(each.makes for each in cover.steps[:step])
        if cover.made:
            cover.kept = cover.tr("La feuille du code est imprimée")
        _try(cover, name)
        made.station_lock.cover_with(cover)  # type: ignore[attr-defined]
        cover._turn(step)  # noqa: SLF001 # to a moment that is long to come to
        if name == "code":
            cover.asked.hide()
            cover.languages.hide()
            cover.code.show_code(CODE)
            cover.code.show()
        return made

    return make


def _try(cover: FirstRun, name: str) -> None:
    """What was tried before the end."""
    if name == "done":
        cover.panels.of("paper").show_light(OK, cover.tr("La feuille du code est imprimée"))
        cover.panels.of("reader").show_light(WARNING, cover.panels.of("reader").untried())
    if name == "reader":
        cover.panels.of(name)._read(TEST, ended=True)  # type: ignore[attr-defined]  # noqa: SLF001


def device(name: str, *, by_code: bool = False) -> Make:
    """The page of this machine at one of its panels."""

    def make(session: Session) -> QWidget:
        if by_code:
            session.station.role = KIOSK
        made = DeviceWindow(session)
        made.show_panel(name)
        return made

    return make


def touch_test(*, card: bool, by_code: bool = False) -> Make:
    """The test of the screen, two places touched, or the card laid on it."""

    def make(session: Session) -> QWidget:
        made = device("screen", by_code=by_code)(session)
        test = TouchTest(made, session.station.settings.screen.true_size)
        test.done = {0, 4}
        if card:
            test._on()  # noqa: SLF001
        return made

    return make


def ticket_printer(session: Session) -> QWidget:
    """Where a ticket printer is asked for, over the panel of papers."""
    from ui.shell.device.ticket_printer import TicketPrinterForm

    made = device("paper")(session)
    return TicketPrinterForm(made, session, "escpos:serial:COM3?dots=384")


FIRST_RUN: dict[str, Make] = {
    **{
        name: first_run(name)
        for name in ("way", "site", "station", "data", "manager", "code", "paper", "reader", "done")
    },
    "enrolment": first_run("enrolment", JOIN, "kiosk"),
    "named": first_run("named", JOIN, "kiosk"),
    "screen": first_run("screen", JOIN, "kiosk"),
    "sound": first_run("sound", JOIN, "display"),
}
FIRST_RUN_TOUCHED: dict[str, Make] = {
    name: first_run(name, JOIN, "kiosk", TOUCH)
    for name in ("way", "enrolment", "named", "code", "paper", "reader", "done")
} | {name: first_run(name, NEW, "desk", TOUCH) for name in ("station", "data", "manager")}
DEVICES: dict[str, Make] = {
    name: device(name) for name in ("paper", "reader", "screen", "sound", "start", "about")
}
DEVICES_TOUCHED: dict[str, Make] = {
    **{name: device(name, by_code=True) for name in ("paper", "reader", "about")},
    "touch": touch_test(card=False, by_code=True),
    "card": touch_test(card=True, by_code=True),
}
