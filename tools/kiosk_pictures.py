"""The touch kiosk at each of its screens, for the pictures; nothing is written to the store."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from kiosk.core.ids import new_id
from kiosk.tickets.commands import TicketTaken
from ui.shell.session import Session
from ui.touch.bookings.badge import Booker
from ui.touch.shell.help_sheet import HelpSheet
from ui.touch.shell.stage import HIGH_CONTRAST, LARGE, LOW
from ui.touch.shell.window import TouchWindow
from ui.touch.tickets.paper_line import PRINTED

SIZES = ((1080, 1920), (1920, 1080))
TICKET = TicketTaken(new_id(), "O-014", 6, 12)
VISIT = {
    "host": "Karim Bennis",
    "shown": "Noria Énergie",
    "company": "Noria Énergie",
    "first_name": "Salma",
    "last_name": "Idrissi",
    "from_company": "Atelier Lumen",
    "resident": None,
}

Made = Callable[[Session], TouchWindow]


def touch(
    screen: str = "home", prepare: Callable[[Any], None] | None = None, **fields: Any
) -> Made:
    """The kiosk at a screen, as `prepare(screen)` leaves it."""

    def make(session: Session) -> TouchWindow:
        window = TouchWindow(session)
        window.show_screen(screen, **fields)
        if prepare is not None:
            prepare(window.screen_now)
        return window

    return make


def with_aids(*aids: str) -> Made:
    """The first screen with some aids on."""

    def make(session: Session) -> TouchWindow:
        window = TouchWindow(session)
        for aid in aids:
            window.stage.toggle(aid)
        return window

    return make


def papers(screen: Any) -> None:
    """A procedure chosen, one paper there."""
    screen.procedures.rows["certificat-negatif"].click()
    screen.boxes[1].click()


def company(screen: Any) -> None:
    """Three letters typed."""
    screen.keyboard.show_layout("fr")
    for letter in "nor":
        screen.keyboard.press(letter)


def ticket(session: Session) -> TouchWindow:
    """A ticket whose paper comes out."""
    window = TouchWindow(session)
    screen: Any = window._make("ticket")
    screen._print = lambda: screen.paper.show_state(PRINTED)  # noqa: SLF001
    window.show_screen("ticket", taken=TICKET, service="ompic", procedure="certificat-negatif")
    return window


def no_paper(session: Session) -> TouchWindow:
    """A ticket whose paper does not."""
    window = ticket(session)
    screen: Any = window.screen_now
    screen._not_printed()  # noqa: SLF001
    return window


def still_there(session: Session) -> TouchWindow:
    """Nobody has touched the screen for a while."""
    window = touch("services")(session)
    window._ask(9)  # noqa: SLF001
    return window


class Called(HelpSheet):
    """The reception is called, as it is shown before anyone answers."""

    def _send(self) -> None:
        self._id = new_id()
        self.retranslate()


def called(session: Session) -> TouchWindow:
    """Somebody touched "Appeler l'accueil"."""
    window = TouchWindow(session)
    window._cover(Called(session))  # noqa: SLF001
    return window


def place(session: Session) -> TouchWindow:
    """What is free for an hour."""
    now = session.local_now().replace(minute=30)
    booker = Booker("Said Bennani", "Maïda Labs", None)
    return touch(
        "booking_place",
        booker=booker,
        starts=now,
        ends=now + timedelta(hours=1),
        people=1,
        kind="room",
    )(session)


def confirm(session: Session) -> TouchWindow:
    """The first of what is free, chosen."""
    window = place(session)
    screen: Any = window.screen_now
    screen.rows[0].click()
    return window


KIOSK: dict[str, Made] = {
    "home": touch(),
    "home-large": with_aids(LARGE),
    "home-accessible": with_aids(LOW, HIGH_CONTRAST),
    "services": touch("services"),
    "papers": touch("papers", papers, service="ompic"),
    "ticket": ticket,
    "no-paper": no_paper,
    "still-there": still_there,
    "called": called,
    "company": touch("company", company),
    "host": touch("host", resident=None, company="Noria Énergie", shown="Noria Énergie"),
    "visitor": touch("visitor", **VISIT),
    "consent": touch("consent", **VISIT),
    "arrived": touch("done", kind="arrived", who="Salma"),
    "known": touch("done", kind="known", who="Salma"),
    "qr": touch("qr"),
    "booking-badge": touch("booking_badge"),
    "booking-when": touch("booking_when", booker=Booker("Said Bennani", "Maïda Labs", None)),
    "booking-place": place,
    "booking-confirm": confirm,
}
