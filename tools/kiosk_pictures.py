"""The touch kiosk at each of its screens, for the pictures; nothing is written to the store."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from typing import Any
from uuid import UUID

import msgspec

from kiosk.agreements.queries import AgreementView, Coming
from kiosk.agreements.said import Said
from kiosk.agreements.states import OWN
from kiosk.cli.codes import KEPT_RUNNING
from kiosk.core.exit_code import ExitCode
from kiosk.core.ids import new_id
from kiosk.core.settings.lan import LanSettings
from kiosk.core.voice.voice import Voice
from kiosk.core.words import Words
from kiosk.feedback.queries import Asked
from kiosk.feedback.refusals import AlreadyGiven
from kiosk.tickets.commands import TicketTaken
from kiosk.tickets.standing import Standing
from tools.procedures_said import say_of_brand
from ui.shell.session import Session
from ui.touch.bookings.badge import Booker
from ui.touch.shell.aids import AidsSheet
from ui.touch.shell.exit_sheet import ExitSheet
from ui.touch.shell.help_sheet import HelpSheet
from ui.touch.shell.stage import HIGH_CONTRAST, LARGE, LOW, VOICE
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

TO_SIGN = AgreementView(
    id=new_id(),
    code="chantier",
    number=1,
    since=1,
    kind=OWN,
    stands=True,
    said=Said(
        title=Words(
            "Consignes de sécurité du chantier", "تعليمات السلامة في الورش", "Safety on the site"
        ),
        text=Words(
            "Je porte le casque et les chaussures de sécurité dans toute la zone des travaux.\n"
            "Je reste sur les passages signalés et je suis les consignes de la personne que je"
            " visite.\nEn cas d’alarme, je sors par l’issue la plus proche et je rejoins le point"
            " de rassemblement.",
            "أرتدي الخوذة وأحذية السلامة في كل منطقة الأشغال.\n"
            "ألزم الممرات المعلمة وأتبع تعليمات من أزوره.\n"
            "عند الإنذار أخرج من أقرب مخرج وألتحق بنقطة التجمع.",
            "I wear the helmet and safety shoes wherever work is going on.\n"
            "I keep to the marked ways and do as the person I visit says.\n"
            "At the alarm I leave by the nearest exit and go to the assembly point.",
        ),
        purposes=("appointment",),
        months=12,
    ),
    at=datetime(2026, 11, 3, 9, tzinfo=UTC),
    made_by="salma",
)

GUEST: dict[str, Any] = {
    "badge": new_id(),
    "holder": "Nora Azizi",
    "first_name": "Youssef",
    "last_name": "Alaoui",
    "from_company": "Cabinet Alaoui",
    "email": "",
}
TOMORROW = date(2026, 11, 25)
TEN = datetime.combine(TOMORROW, time(10, 30), UTC)

Made = Callable[[Session], TouchWindow]


class Mute(Voice):
    """A voice that is there and says nothing: pictures are the same on every machine."""

    def say_each(self, sayings: Sequence[tuple[str, str]], *, after: bool = False) -> None:
        pass


def touch(
    screen: str = "home", prepare: Callable[[Any], None] | None = None, **fields: Any
) -> Made:
    """The kiosk at a screen, as `prepare(screen)` leaves it."""

    def make(session: Session) -> TouchWindow:
        window = TouchWindow(session, Mute())
        window.show_screen(screen, **fields)
        if prepare is not None:
            prepare(window.screen_now)
        return window

    return make


PITCH = "Pitcher son projet en 5 minutes"


def touch_event(screen: str, place: int) -> Made:
    """A screen about one of the events to come, by its place among them."""

    def make(session: Session) -> TouchWindow:
        from kiosk.events.queries import coming

        event = session.read(coming)[place]
        who = {"who": "Salma Idrissi", "email": "salma@example.ma", "company": "Atelier Lumen"}
        title = event.named(session.language)
        return touch(screen, event=event.id, title=title, **who)(session)

    return make


def with_aids(*aids: str) -> Made:
    """The first screen with some aids on."""

    def make(session: Session) -> TouchWindow:
        window = TouchWindow(session, Mute())
        for aid in aids:
            window.stage.toggle(aid)
        return window

    return make


FEEDBACK = Asked(new_id(), "O-014", "ompic", date(2026, 11, 24), typed=False)


def slip(state: str) -> Standing:
    """A ticket that somebody shows, in a state."""
    return Standing(new_id(), "O-014", "ompic", "fr", state, 2, 4, (), 18)


def no_appointment(screen: Any) -> None:
    """A code that is none was typed."""
    screen.code.set_text("BCD-FHJ")
    screen.act()


def appointing(name: str) -> Made:
    """A step of an appointment at OMPIC, on the first day that has something free."""

    def make(session: Session) -> TouchWindow:
        from kiosk.appointments.slots import days, slots

        today, now = session.local_now().date(), session.now()
        free = (each.day for each in session.read(days, service="ompic") if each.free)
        day = next(free, today)
        found = session.read(slots, service="ompic", day=day)
        starts = next((each.starts for each in found if each.free), now)
        wanted = {"badge": UUID(int=0), "holder": "Salma Idrissi", "service": "ompic", "day": day}
        return touch(name, **wanted, starts=starts)(session)

    return make


def thanks(screen: Any) -> None:
    """A reason was touched."""
    screen.reason = "welcome"
    screen._show()  # noqa: SLF001


def already(screen: Any) -> None:
    """The ticket has its answer."""
    screen.refused("", AlreadyGiven(label="O-014"))


def aids(session: Session) -> TouchWindow:
    """The sheet of aids."""
    window = TouchWindow(session, Mute())
    window._cover(AidsSheet(window.stage))  # noqa: SLF001
    return window


def papers(screen: Any) -> None:
    """A procedure chosen, one paper there."""
    screen.procedures.rows["certificat-negatif"].click()
    screen.boxes[1].click()


def papers_said(then: Callable[[Any], None]) -> Made:
    """The papers of a procedure that the site says itself, which has a service online."""

    def make(session: Session) -> TouchWindow:
        say_of_brand(session.station)
        window: TouchWindow = touch("papers", service="ompic")(session)
        screen: Any = window.screen_now
        screen.procedures.rows["marque"].click()
        then(screen)
        return window

    return make


def company(screen: Any) -> None:
    """Three letters typed."""
    screen.keyboard.show_layout("fr")
    for letter in "nor":
        screen.keyboard.press(letter)


def ticket(session: Session) -> TouchWindow:
    """A ticket whose paper comes out."""
    window = TouchWindow(session, Mute())
    screen: Any = window._make("ticket")
    screen._print = lambda: screen.paper.show_state(PRINTED)  # noqa: SLF001
    window.show_screen("ticket", taken=TICKET, service="ompic", procedure="certificat-negatif")
    return window


def ticket_followed(session: Session) -> TouchWindow:
    """A ticket whose turn is followed on a telephone; how long it waits is a range."""
    settings = session.station.settings
    lan = LanSettings(address="http://192.168.1.20:8090")
    session.station.settings = msgspec.structs.replace(settings, lan=lan)
    window = ticket(session)
    taken = replace(TICKET, least=10, most=20)
    window.show_screen("ticket", taken=taken, service="ompic", procedure="certificat-negatif")
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
    window = TouchWindow(session, Mute())
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


def spots(session: Session) -> TouchWindow:
    """The numbered places of the area on the plan, for half a day."""
    from kiosk.bookings.in_hall import places
    from kiosk.bookings.quoting import Choice

    now = session.local_now().replace(minute=30)
    area = next(each for each in session.read(places) if each.kind == "coworking")
    return touch(
        "booking_spot",
        booker=Booker("Said Bennani", "Maïda Labs", None),
        starts=now,
        ends=now.replace(hour=13, minute=0),
        people=1,
        kind="coworking",
        slot=Choice(area, None, area.capacity),
    )(session)


def spot_list(session: Session) -> TouchWindow:
    """The same places in a list."""
    window = spots(session)
    screen: Any = window.screen_now
    screen.views.toggles["list"].click()
    return window


def half_day(screen: Any) -> None:
    """A coworking place for half a day."""
    screen.kinds.toggles["coworking"].click()
    screen.length.toggles["half_day"].click()


def sentence(session: Session) -> TouchWindow:
    """What is wanted, typed in the language in force."""
    typed = {
        "fr": "8 personnes, écran, 1h30, cette semaine",
        "ar": "8 أشخاص، شاشة، ساعة ونصف، هذا الأسبوع",
    }
    window = touch("booking_say", booker=Booker("Said Bennani", "Maïda Labs", None))(session)
    screen: Any = window.screen_now
    screen.field.set_text(typed.get(session.language, "8 people, screen, 1h30, this week"))
    screen._read()  # noqa: SLF001 - as if it had been typed
    return window


def email(session: Session) -> TouchWindow:
    """An address, half typed."""
    window = confirm(session)
    screen: Any = window.screen_now
    screen.email.click()
    typing: Any = window.screen_now
    typing.field.set_text("said@kasbah")
    return window


def refused(session: Session) -> TouchWindow:
    """Somebody was quicker, and what else there is is offered."""
    from kiosk.bookings.instead import OTHER_ROOM, TIME, Instead
    from kiosk.bookings.refusals import NothingLeft
    from ui.touch.bookings.instead import InsteadSheet

    window = confirm(session)
    screen: Any = window.screen_now
    wanted = screen._wanted()  # noqa: SLF001
    room = (UUID(int=1), "Atlas", "الأطلس", 12)
    same = (wanted.resource.id, wanted.resource.name, wanted.resource.name_ar, 8)
    later = timedelta(hours=2)
    found = [
        Instead(OTHER_ROOM, *room, wanted.starts, wanted.ends),
        Instead(TIME, *same, wanted.starts + later, wanted.ends + later),
    ]
    sheet = InsteadSheet(session, screen.refused_title(), session.words(NothingLeft()))
    sheet.offer(found, (wanted.starts, wanted.ends))
    sheet.offer_to_wait()
    window._cover(sheet)  # noqa: SLF001
    return window


def kept(session: Session) -> TouchWindow:
    """What somebody waited for is kept for them."""
    from kiosk.bookings.waiting import WishView

    now = session.local_now()
    starts = (now + timedelta(hours=3)).replace(minute=0)
    times = (now.date(), starts, starts + timedelta(hours=1))
    room = ("Atlas", "الأطلس", 4, "", "Kasbah Pay", "", "", "offered")
    until = now + timedelta(minutes=30)
    wish = WishView(UUID(int=3), *times, *room, until, UUID(int=4))
    booker = Booker("Said Bennani", "Kasbah Pay", None, UUID(int=0))
    window = touch("booking_wish", booker=booker, wish=wish)(session)
    screen: Any = window.screen_now
    screen.booker = None  # the store knows nothing of it, and is not asked
    return window


def own(session: Session) -> TouchWindow:
    """What somebody has held."""
    from kiosk.bookings.queries import day

    plan = session.station.ask_itself(day, day=session.local_now().date())
    held = [b for lane in plan.lanes for b in lane.bookings if b.held_by == "Kasbah Pay"]
    window = TouchWindow(session, Mute())
    booker = Booker("Said Bennani", "Kasbah Pay", None, UUID(int=0))
    window.show_screen("booking_own", booker=booker)
    shown: Any = window.screen_now
    shown.refresh = shown.retranslate  # the badge is nobody's, and is not asked for again
    shown.found = held
    shown.retranslate()
    return window


def one_of_own(session: Session) -> TouchWindow:
    """What can be done with a booking."""
    from kiosk.bookings.queries import BookingView

    now = session.local_now()
    ends = now + timedelta(minutes=48)
    starts = now - timedelta(minutes=12)
    room = (UUID(int=1), "Atlas", "الأطلس")
    whose = ("booked", "resident", "Kasbah Pay", None, "", 1, None)
    booking = BookingView(UUID(int=2), *room, now.date(), starts, ends, *whose)
    booker = Booker("Said Bennani", "Kasbah Pay", None, UUID(int=0))
    return touch("booking_one", booker=booker, booking=booking)(session)


def offers(session: Session) -> TouchWindow:
    """The first free times for eight."""
    return touch(
        "booking_offers",
        booker=Booker("Said Bennani", "Maïda Labs", None),
        people=8,
        kind="room",
        minutes=90,
        since=session.local_now().date(),
        until=session.local_now().date() + timedelta(days=13),
    )(session)


def seen_with(made: Made, *which: str) -> Made:
    """A screen with some aids on."""

    def make(session: Session) -> TouchWindow:
        window = made(session)
        for aid in which:
            window.stage.toggle(aid)
        return window

    return make


def closed(session: Session, *, awake: bool = False) -> TouchWindow:
    """Ten in the evening, with nobody here, or somebody who has touched the screen."""
    frozen: Any = session._clock  # noqa: SLF001
    frozen.at = frozen.at.replace(hour=22, minute=4)
    language = session.language
    window = TouchWindow(session, Mute())
    session.speak(language)  # asleep it went back to the usual one
    if awake:
        window.closed.wake()
    return window


def exit_code(session: Session) -> TouchWindow:
    """Somebody held the star, and typed twice what is not the code."""
    window = TouchWindow(session, Mute())
    window.way_out._lay(_tried(session))  # noqa: SLF001
    return window


def _tried(session: Session) -> ExitSheet:
    code = ExitCode("4711", session.station.folder, session.station.clock)
    sheet = ExitSheet(code)
    for _ in range(2):
        sheet._typed = "0000"  # noqa: SLF001
        sheet._check()  # noqa: SLF001
    return sheet


def staff(session: Session) -> TouchWindow:
    """A technician whose code was right."""
    window = TouchWindow(session, Mute())
    os.environ[KEPT_RUNNING] = "1"
    window.way_out._let_in()  # noqa: SLF001
    del os.environ[KEPT_RUNNING]
    return window


KIOSK: dict[str, Made] = {
    "home": touch(),
    "home-large": with_aids(LARGE),
    "home-accessible": with_aids(LOW, HIGH_CONTRAST),
    "home-voice": with_aids(VOICE),
    "aids": aids,
    "services": touch("services"),
    "papers": touch("papers", papers, service="ompic"),
    "papers-online": papers_said(lambda _screen: None),
    "papers-carried": papers_said(lambda screen: screen.carry_list()),
    "ticket": ticket,
    "ticket-followed": ticket_followed,
    "no-paper": no_paper,
    "still-there": still_there,
    "called": called,
    "company": touch("company", company),
    "invitation": touch("invitation"),
    "guest-badge": touch("guest_badge"),
    "guest": touch("guest", **GUEST),
    "guest-day": touch("guest_day", **GUEST),
    "guest-hour": touch("guest_hour", **GUEST, day=TOMORROW),
    "guest-confirm": touch("guest_confirm", **GUEST, at=TEN),
    "guest-done": touch(
        "done", kind="guest", who="Youssef Alaoui · Demain · 10:30", code="BCD-FHJ"
    ),
    "host": touch("host", resident=None, company="Noria Énergie", shown="Noria Énergie"),
    "visitor": touch("visitor", **VISIT),
    "consent": touch("consent", **VISIT),
    "agreement": touch("agreement", visit=VISIT, asked=Coming(None, [TO_SIGN])),
    "arrived": touch("done", kind="arrived", who="Salma"),
    "known": touch("done", kind="known", who="Salma"),
    "qr": touch("qr"),
    "booking-badge": touch("booking_badge"),
    "booking-when": touch("booking_when", booker=Booker("Said Bennani", "Maïda Labs", None)),
    "booking-half-day": touch(
        "booking_when", half_day, booker=Booker("Said Bennani", "Maïda Labs", None)
    ),
    "booking-find": touch(
        "booking_find",
        booker=Booker("Said Bennani", "Maïda Labs", None),
        people=8,
        kind="room",
        minutes=90,
    ),
    "booking-say": sentence,
    "booking-spots": spots,
    "booking-spots-list": spot_list,
    "booking-spots-aided": seen_with(spots, LOW, HIGH_CONTRAST),
    "booking-find-aided": seen_with(
        touch(
            "booking_find",
            booker=Booker("Said Bennani", "Maïda Labs", None),
            people=8,
            kind="room",
            minutes=90,
        ),
        *(LOW, HIGH_CONTRAST),
    ),
    "booking-email": email,
    "booking-refused": refused,
    "booking-wish": kept,
    "booking-own": own,
    "booking-one": one_of_own,
    "booking-offers": offers,
    "booking-place": place,
    "booking-confirm": confirm,
    "own-ticket-asked": touch("own_ticket_asked"),
    "own-ticket-missed": touch("own_ticket", ticket=slip("absent")),
    "own-ticket-waiting": touch("own_ticket", ticket=slip("waiting")),
    "own-ticket-called": touch("own_ticket", ticket=slip("called")),
    "done-back": touch("done", kind="back", label="O-014", ahead="3 personnes avant vous"),
    "events": touch("events"),
    "event": touch_event("event", 1),
    "event-online": touch_event("event", 2),
    "event-who": touch_event("event_who", 0),
    "event-consent": touch_event("event_consent", 0),
    "event-badge": touch_event("event_badge", 0),
    "event-code": touch("event_code"),
    "event-registered": touch("done", kind="event_registered", title=PITCH, code="BCD-FHJ"),
    "event-waits": touch("done", kind="event_waits", title=PITCH, code="BCD-FHJ"),
    "event-here": touch("done", kind="event_here", title=PITCH, where="Salle Atlas"),
    "appointment": touch("appointment"),
    "appointment-refused": touch("appointment", no_appointment),
    "appointment-badge": touch("appointment_badge"),
    "appointment-desk": touch("appointment_desk", badge=UUID(int=0), holder="Salma Idrissi"),
    "appointment-day": appointing("appointment_day"),
    "appointment-hour": appointing("appointment_hour"),
    "appointment-confirm": appointing("appointment_confirm"),
    "appointment-made": touch(
        "done", kind="appointed", when="Jeudi 26 novembre à 09:20", desk="OMPIC", code="BCD-FHJ"
    ),
    "feedback-ticket": touch("feedback_ticket"),
    "feedback-refused": touch("feedback_ticket", already),
    "feedback": touch("feedback", ticket=FEEDBACK),
    "feedback-thanks": touch("feedback_thanks", thanks, feedback=FEEDBACK.ticket, score=4),
    "closed": closed,
    "closed-awake": partial(closed, awake=True),
    "exit": exit_code,
    "staff": staff,
}
