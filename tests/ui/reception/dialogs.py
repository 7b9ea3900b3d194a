"""Every form, question and bubble of the desk, as tests open it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from kiosk.agreements.queries import AgreementView, SigningView, due
from kiosk.agreements.queries import waiting as unsigned
from kiosk.appointments.queries import AppointmentView
from kiosk.badges.queries import badges
from kiosk.bookings.queries import day as bookings_of
from kiosk.core.command import MANAGER
from kiosk.core.ids import new_id
from kiosk.core.privacy import Held
from kiosk.core.words import Words
from kiosk.deposits.queries import DepositView
from kiosk.deposits.queries import get as deposit
from kiosk.events.queries import EventView
from kiosk.joining.queries import RequestView
from kiosk.joining.queries import get as request_of
from kiosk.network.opening import Begun
from kiosk.notifications.queries import messages
from kiosk.paper.reports import ReportView, listed
from kiosk.paper.scheduled import settings_of
from kiosk.parcels.queries import ParcelView
from kiosk.parcels.queries import get as parcel_of
from kiosk.residents.queries import find
from kiosk.rights.people import Someone
from kiosk.sites.kinds import ROOM
from kiosk.sites.queries import resources
from kiosk.staff.queries import staff
from kiosk.store.recovery import new as new_code
from kiosk.tickets.commands import TicketTaken
from kiosk.tickets.services import queues
from kiosk.visits.guest_list import read as read_guests
from kiosk.visits.notice import facts_here
from kiosk.visits.queries import expected
from ui.counter.calling import NumberForm
from ui.counter.deposit_forms import (
    CollectForm,
    GiveBackForm,
    HandOverForm,
    LeaveForm,
    ReadyForm,
)
from ui.counter.deposits import DepositsDialog
from ui.counter.stopping import StopForm
from ui.counter.transfer import TransferDialog
from ui.manager.backups.code import CodeDialog
from ui.manager.messages.letter import LetterDialog
from ui.manager.network.opening import SiteBegun, SiteForm
from ui.manager.sheets.schedule import ScheduleDialog
from ui.manager.sheets.several import SeveralDialog
from ui.manager.sheets.slips import SlipsDialog
from ui.manager.site.place_closing import ClosingDialog
from ui.manager.staff.access import BadgeDialog, PinDialog
from ui.reception.agreements.decide import DecideDialog
from ui.reception.agreements.sign import SignDialog
from ui.reception.appointments.form import BookForm, MoveForm
from ui.reception.badges.issue import IssueForm
from ui.reception.badges.reason import ReasonDialog
from ui.reception.badges.verify import VerifyForm
from ui.reception.bookings.calendar_import import CalendarImport
from ui.reception.bookings.details import BookingPopover
from ui.reception.bookings.draft_popover import DraftPopover
from ui.reception.bookings.finder import Finder
from ui.reception.bookings.form import BookingForm
from ui.reception.bookings.plan_now import PlanNowDialog
from ui.reception.bookings.repeating import RepeatDialog
from ui.reception.bookings.slots import GridSlot
from ui.reception.bookings.starting import Start
from ui.reception.bookings.swapping import SwapForm
from ui.reception.bookings.waiting_list import WaitingList
from ui.reception.bookings.wish_form import Wanted, WishForm
from ui.reception.evacuation.added import AddDialog
from ui.reception.evacuation.roll import RollSheet
from ui.reception.evacuation.start import StartSheet
from ui.reception.events.form import EventForm
from ui.reception.events.register_form import RegisterForm
from ui.reception.joining.form import RequestForm
from ui.reception.joining.steps import (
    CommitteeForm,
    DecideForm,
    EnterForm,
    InterviewForm,
    PapersForm,
    WithdrawForm,
)
from ui.reception.keys_sheet import KeysSheet
from ui.reception.pages import PAGES
from ui.reception.parcels.form import ParcelForm
from ui.reception.parcels.handing import HandOverParcel, ReturnParcel
from ui.reception.presence.sheet import PresenceSheet
from ui.reception.residents.form import PersonForm, ResidentForm
from ui.reception.residents.importing import ImportDialog
from ui.reception.shortcuts import SHORTCUTS, WITHIN, page_keys
from ui.reception.tickets.open_counter import OpenCounterForm
from ui.reception.tickets.paper_entry import PaperEntry
from ui.reception.tickets.take import TakeForm
from ui.reception.tickets.taken import TakenSheet
from ui.reception.visits.announce import AnnounceDialog
from ui.reception.visits.change import ChangeDialog
from ui.reception.visits.guests import GuestsDialog
from ui.reception.visits.notice import NoticeDialog
from ui.shell.alerts.dialog import EmergencyDialog
from ui.shell.device.ticket_printer import TicketPrinterForm
from ui.shell.forms import Form
from ui.shell.languages import Texts
from ui.shell.letting_in import LetInForm
from ui.shell.print_question import PrintQuestion
from ui.shell.reprinting import AgainDialog
from ui.shell.rights.asking import Asker, AskingDialog
from ui.shell.rights.person import MOST_SHOWN, PersonDialog
from ui.shell.session import Session
from ui.shell.signing.recovery import RecoveryForm
from ui.shell.sync.journal import JournalDialog

LONG = "Association marocaine des entreprises de la filière numérique"
Made = Callable[[QWidget, Session], QWidget]


def papers(session: Session) -> DepositView:
    fields = {"service": "ompic", "name": LONG, "what": LONG, "email": "x@atelier-lumen.example"}
    left = session.station.do("deposits.leave", **fields).result
    found = session.read(deposit, deposit=left.deposit)
    assert found is not None
    return found


def evacuated(parent: QWidget, session: Session) -> QWidget:
    """A roll with a long name on it, which waits to be helped."""
    session.station.do("evacuation.start", kind="test")
    fields = {"name": LONG[:60], "company": LONG, "state": "help", "place": LONG}
    session.station.do("evacuation.add", **fields)
    return RollSheet(parent, session)


def to_sign(session: Session) -> AgreementView:
    """Something long, in three languages, with a long title."""
    text = Words(*("\n\n".join([said * 30] * 4) for said in ("Je signe. ", "أوقّع. ", "I sign. ")))
    title = Words(fr=LONG[:60], ar=LONG[:60], en=LONG[:60])
    fields = {"title": title, "text": text, "purposes": ["appointment"], "months": 12}
    station = session.station
    managers = [each.code for each in station.ask_itself(staff) if each.role == MANAGER]
    who = {"actor": managers[0]} if managers else {}
    station.database.write(partial(station.carry, command="agreements.write", **fields, **who))
    return session.read(due)[0]


def not_signed(session: Session) -> SigningView:
    names = {"first_name": "Salma", "last_name": LONG[:60], "company": LONG}
    session.station.do("agreements.refuse", agreement_version=to_sign(session).id, **names)
    return session.read(unsigned)[0]


def parcel(session: Session) -> ParcelView:
    company = session.station.do("residents.register", name=f"{LONG} bis").result
    fields = {"resident": company, "carrier": LONG[:80], "place": LONG[:80], "note": LONG[:200]}
    logged = session.station.do("parcels.log", **fields).result
    found = session.read(parcel_of, parcel=logged.parcel)
    assert found is not None
    return found


def request(session: Session) -> RequestView:
    """A company's request with long words in it."""
    fields = {
        "first_name": "Fatima-Zahra",
        "last_name": "Benabdeljalil",
        "company": LONG,
        "title": LONG[:120],
        "sector": "creative",
        "kind": "company",
        "about": LONG,
        "email": "porteur@projet.example",
        "body": "other",
        "body_name": LONG[:80],
    }
    made = session.station.do("joining.apply", **fields).result
    found = session.read(request_of, request=made.request)
    assert found is not None
    return found


def booking(parent: QWidget, session: Session) -> QWidget:
    rooms, today = session.read(resources), session.local_now().date()
    return BookingForm(parent, session, rooms, Start(rooms[0], today, 660, 60))


def booking_by_night(parent: QWidget, session: Session) -> QWidget:
    """A place that is held for days, until an hour that has to be told from one of today."""
    rooms, today = session.read(resources), session.local_now().date()
    room = replace(rooms[0], overnight=True)
    return BookingForm(parent, session, [room], Start(room, today, 660, 60 + 2 * 1440))


def repeating(parent: QWidget, session: Session) -> QWidget:
    form = booking(parent, session)
    assert isinstance(form, BookingForm)
    form.repeat.choice.choose("weekly")
    form.repeat.choice.picked.emit("weekly")
    form.repeat.open_dates()
    dialog: RepeatDialog = form.repeat.dialog
    dialog.moving.show()
    return dialog


def finder(parent: QWidget, session: Session) -> QWidget:
    """What is free, for somebody of a long name."""
    today = session.local_now().date()
    made = Finder(parent, session, session.read(resources), today, lambda _made: None, who=LONG)
    made.look()
    return made


def swap(parent: QWidget, session: Session) -> QWidget:
    plan = session.read(bookings_of, day=session.local_now().date())
    held = [each for lane in plan.lanes for each in lane.bookings]
    return SwapForm(parent, session, held[0], held)


def waiting(parent: QWidget, session: Session) -> QWidget:
    room, now = session.read(resources)[0], session.now() + timedelta(hours=8)
    who = {"held_by": LONG, "kind": "external"}
    when = {"starts": now, "ends": now + timedelta(hours=1)}
    session.station.do("bookings.wish", resource=room.id, **who, **when)
    return WaitingList(parent, session, lambda: None)


def move_appointment(parent: QWidget, session: Session) -> QWidget:
    """An appointment of somebody of a long name."""
    now = session.now()
    whose = ("Abdelhamid El Idrissi El Ouazzani", LONG, "+212661234567", "", None, "BCDFHJ", "fr")
    asked = ("booked", None, None, now, "casablanca")
    day = session.local_now().date()
    one = AppointmentView(new_id(), "legalisation", "", day, now, 20, *whose, *asked)
    return MoveForm(parent, session, one)


def register_for_event(parent: QWidget, session: Session) -> QWidget:
    """Somebody of an event of a long name, on site or online."""
    now, day = session.now(), session.local_now().date()
    named = (LONG, "", "", day, day, now, now + timedelta(hours=2))
    said = ("2026-11-24T10:00", "2026-11-24T12:00", "Hall", None, "", "", "https://a.example", 5)
    told = (True, True, True, "", "planned", "casablanca")
    one = EventView(new_id(), "atelier", "hybrid", *named, *said, *told)
    return RegisterForm(parent, session, one)


def wish(parent: QWidget, session: Session) -> QWidget:
    """Any room with a screen, for somebody of a long name."""
    rooms, today = session.read(resources, kind=ROOM), session.local_now().date()
    return WishForm(parent, session, rooms, Wanted(today, people=8, features="screen", who=LONG))


def bubble(parent: QWidget, session: Session) -> QWidget:
    plan = session.read(bookings_of, day=session.local_now().date())
    held = next(lane.bookings[0] for lane in plan.lanes if lane.bookings)
    return BookingPopover(parent, held, tentative=True)


def draft(parent: QWidget, session: Session) -> QWidget:
    room, now = session.read(resources)[0], session.local_now()
    slot = GridSlot(room.id, now, now + timedelta(hours=1))
    return DraftPopover(parent, session, slot, room, lambda _booking: None)


def importing(parent: QWidget, session: Session) -> QWidget:
    file = Path(session.station.folder) / "liste.csv"
    file.write_text("Nom;Tél.;Bureau\nAlpha Labs;0522334455;312\nBeta;12;9\n", encoding="utf-8")
    return ImportDialog(parent, session, file)


def calendar(parent: QWidget, session: Session) -> QWidget:
    """Meetings of another program, of which one is read and one is not."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//x//FR"]
    for n, starts in enumerate(("20261127T140000Z", "soon")):
        lines += ["BEGIN:VEVENT", f"UID:{n}", f"SUMMARY:{LONG}", f"DTSTART:{starts}"]
        lines += ["DTEND:20261127T150000Z", "END:VEVENT"]
    file = Path(session.station.folder) / "salles.ics"
    file.write_text("\r\n".join([*lines, "END:VCALENDAR", ""]), encoding="utf-8")
    return CalendarImport(parent, session, file, session.read(resources))


def plan_now(parent: QWidget, session: Session) -> QWidget:
    return PlanNowDialog(parent, session, Form(parent, session))


def closing(parent: QWidget, session: Session) -> QWidget:
    return ClosingDialog(parent, session, session.read(resources)[0])


def sheets(session: Session) -> list[ReportView]:
    """Every sheet, in the language of the window."""
    return list(session.read(listed, language=session.language))


def several(parent: QWidget, session: Session) -> QWidget:
    return SeveralDialog(parent, sheets(session), ("rooms",), "novembre 2026")


def schedule(parent: QWidget, session: Session) -> QWidget:
    return ScheduleDialog(parent, session, sheets(session), settings_of(session.station))


def letter(parent: QWidget, session: Session) -> QWidget:
    """What somebody with a long address is told of a room of a long title."""
    room, now = session.read(resources)[0], session.now() + timedelta(days=3)
    address = "secretariat.general.et.communication@entreprises-numeriques.example.ma"
    said = {"held_by": LONG, "kind": "external", "title": LONG, "email": address}
    times = {"starts": now.replace(hour=10, minute=0), "ends": now.replace(hour=11, minute=0)}
    session.station.do("bookings.book", resource=room.id, **said, **times)
    found = session.read(messages, station=session.name)[0]
    return LetterDialog(parent, session, found)


def columns(parent: QWidget, session: Session) -> QWidget:
    """A file of which nothing is sure: its columns are matched by hand."""
    file = Path(session.station.folder) / "tableau.csv"
    lines = ["Qui est-ce;Où le trouver dans le bâtiment;Comment", f"{LONG};Bâtiment A, 312;le soir"]
    file.write_bytes("\n".join(lines).encode("cp1252"))
    return ImportDialog(parent, session, file)


def asking(parent: QWidget, session: Session, kind: str) -> QWidget:
    """More namesakes than can be told apart in a list, of long names."""
    thing = Held("visit", "", "", phone="+212661204815", email="omar.el.idrissi@example.ma")
    several = [Someone(f"Omar {LONG}", f"{LONG} {n}", (thing,)) for n in range(MOST_SHOWN + 3)]
    return PersonDialog(parent, session, LONG, several, kind, "letter")


def staff_badge(parent: QWidget, session: Session) -> QWidget:
    """A badge of somebody of a long name."""
    found = session.read(badges)[0]
    return BadgeDialog(parent, Texts(session.language), LONG, found, "31 décembre 2026")


def guests(parent: QWidget, session: Session) -> QWidget:
    """A list with somebody right and somebody wrong on it."""
    file = session.station.folder / "invités.csv"
    file.write_text("Prénom;Nom\nYoussef;Alaoui\nAmina;\n", "utf-8")
    made = GuestsDialog(session, parent, file)
    made._show(read_guests(file))
    return made


DIALOGS: dict[str, Made] = {
    "emergency": EmergencyDialog,
    "announce": lambda parent, session: AnnounceDialog(session, parent),
    "guests": guests,
    "change": lambda parent, session: ChangeDialog(
        session, session.read(expected, day=session.local_now().date())[0], parent
    ),
    "notice": lambda parent, session: NoticeDialog(parent, facts_here(session.station), "fr"),
    "booking": booking,
    "booking-by-night": booking_by_night,
    "repeating": repeating,
    "waiting": waiting,
    "swap": swap,
    "wish": wish,
    "finder": finder,
    "bubble": bubble,
    "draft": draft,
    "take": lambda parent, session: TakeForm(parent, session, session.read(queues), "ompic"),
    "book-appointment": lambda parent, session: BookForm(
        parent, session, ["ompic", "cnss", "legalisation"]
    ),
    "move-appointment": move_appointment,
    "presence": PresenceSheet,
    "evacuation-start": StartSheet,
    "evacuation-roll": evacuated,
    "evacuation-add": lambda parent, session: AddDialog(parent, session, new_id()),
    "plan-event": EventForm,
    "register-for-event": register_for_event,
    "paper-tickets": PaperEntry,
    "slips": SlipsDialog,
    "deposits": DepositsDialog,
    "deposits-at-a-counter": lambda parent, session: DepositsDialog(parent, session, ("ompic",), 2),
    "parcel": ParcelForm,
    "parcel-corrected": lambda parent, session: ParcelForm(parent, session, parcel(session)),
    "parcel-handed-over": lambda parent, session: HandOverParcel(parent, session, parcel(session)),
    "parcel-given-back": lambda parent, session: ReturnParcel(parent, session, parcel(session)),
    "request": RequestForm,
    "request-corrected": lambda parent, session: RequestForm(parent, session, request(session)),
    "request-papers": lambda parent, session: PapersForm(parent, session, request(session)),
    "request-interview": lambda parent, session: InterviewForm(parent, session, request(session)),
    "request-committee": lambda parent, session: CommitteeForm(parent, session, request(session)),
    "request-decided": lambda parent, session: DecideForm(parent, session, request(session)),
    "request-withdrawn": lambda parent, session: WithdrawForm(parent, session, request(session)),
    "request-entered": lambda parent, session: EnterForm(parent, session, request(session)),
    "agreement": lambda parent, session: SignDialog(parent, session, to_sign(session), LONG, "ar"),
    "agreement-decided": lambda parent, session: DecideDialog(parent, session, not_signed(session)),
    "papers-left": lambda parent, session: LeaveForm(parent, session, (), 2),
    "papers-ready": lambda parent, session: ReadyForm(parent, session, papers(session)),
    "papers-collected": lambda parent, session: CollectForm(parent, session, papers(session)),
    "papers-handed-over": lambda parent, session: HandOverForm(parent, session, papers(session)),
    "papers-given-back": lambda parent, session: GiveBackForm(parent, session, papers(session)),
    "taken": lambda parent, _session: TakenSheet(
        parent, TicketTaken(new_id(), "O-014", 6, 12), "OMPIC"
    ),
    "open-counter": lambda parent, session: OpenCounterForm(parent, session, 2, ("ompic",)),
    "transfer": lambda parent, session: TransferDialog(parent, session, "ompic"),
    "number": lambda parent, session: NumberForm(parent, session, str),
    "stop": lambda parent, session: StopForm(parent, session, ("ompic", "cnss")),
    "stop-at-a-counter": lambda parent, session: StopForm(
        parent, session, ("ompic", "cnss"), width=380
    ),
    "issue": IssueForm,
    "verify": VerifyForm,
    "revoke": lambda parent, session: ReasonDialog(parent, session, session.read(badges)[0]),
    "resident": ResidentForm,
    "resident-change": lambda parent, session: ResidentForm(
        parent, session, session.read(find, text="")[0]
    ),
    "person": lambda parent, session: PersonForm(parent, session, session.read(find, text="")[0]),
    "import": importing,
    "calendar": calendar,
    "plan-now": plan_now,
    "closing-a-place": closing,
    "several-sheets": several,
    "sheets-by-night": schedule,
    "letter": letter,
    "import-columns": columns,
    "keys": lambda parent, _session: KeysSheet(parent, [*SHORTCUTS, *page_keys(PAGES), *WITHIN]),
    "journal": JournalDialog,
    "rights": lambda parent, session: AskingDialog(parent, session, Asker(LONG, LONG)),
    "asks": lambda parent, session: asking(parent, session, "access"),
    "corrects": lambda parent, session: asking(parent, session, "correction"),
    "objects": lambda parent, session: asking(parent, session, "opposition"),
    "ticket-printer": lambda parent, session: TicketPrinterForm(
        parent, session, "escpos:serial:COM3"
    ),
    "pin": lambda parent, session: PinDialog(parent, Texts(session.language), LONG, "482615"),
    "staff-badge": staff_badge,
    "recovery": lambda parent, session: RecoveryForm(parent, session, "rachida", LONG),
    "recovery-code": lambda parent, session: CodeDialog(parent, session, new_code(), b""),
    "again": lambda parent, _session: AgainDialog(parent, "Badge V-0012"),
    "new-site": SiteForm,
    "site-begun": lambda parent, session: SiteBegun(
        parent, Begun("fes", "FES-1", "F", session.station.folder / LONG, "407193")
    ),
    "let-in": lambda parent, session: LetInForm(
        parent, session, session.station.new_id(), LONG[:60], LONG * 3
    ),
    "print": lambda parent, _session: PrintQuestion(parent, "Évacuation", "Brother QL-820NWB"),
}
