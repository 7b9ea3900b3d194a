"""What can be put on paper: ticket, badges, sheet, receipt, label, agreement, test page.

It is named by ids and options, never by names of people. A new kind is a class here and its place
in `Print`; the queue keeps it as JSON. It `reads` what only those may have printed who may ask it;
drawing it is the machine's own act, later.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

import msgspec
from sqlalchemy.orm import Session

from kiosk.agreements import queries as agreements
from kiosk.agreements.refusals import UnknownSigning
from kiosk.badges import queries as badges
from kiosk.badges.refusals import UnknownBadge
from kiosk.core.clock import CASABLANCA, wall
from kiosk.core.errors import BadInput
from kiosk.core.readings import Query
from kiosk.deposits import queries as deposits
from kiosk.deposits.refusals import UnknownDeposit
from kiosk.events import queries as events
from kiosk.events.refusals import UnknownEvent
from kiosk.joining import queries as joining
from kiosk.joining.refusals import UnknownRequest
from kiosk.parcels import queries as parcels
from kiosk.parcels.refusals import UnknownParcel
from kiosk.tickets import batches
from kiosk.tickets import queries as tickets
from kiosk.tickets.refusals import UnknownSlips, UnknownTicket

if TYPE_CHECKING:
    from kiosk.station import Station

NO_DUPLEX, LONG_EDGE, SHORT_EDGE = "", "long", "short"
MOST_COPIES = 99


@dataclass(frozen=True, slots=True)
class Rendered:
    """A document that was drawn; one on a `roll` is a strip of dots for a ticket printer."""

    name: str
    pdf: bytes
    roll: bool = False
    copies: int = 1
    duplex: str = NO_DUPLEX


class TicketPrint(msgspec.Struct, frozen=True, kw_only=True, tag="ticket"):
    """A ticket of the queue. Its holder waits beside the printer: it is soon stale."""

    patience: ClassVar[timedelta] = timedelta(minutes=3)
    reads: ClassVar[tuple[Query, ...]] = ()

    ticket: UUID
    copies: int = 1
    duplex: str = NO_DUPLEX

    def name(self, session: Session, *, now: datetime) -> str:  # noqa: ARG002
        """The printed number and the day; raises UnknownTicket."""
        found = tickets.get(session, ticket=self.ticket)
        if found is None:
            raise UnknownTicket(ticket=str(self.ticket))
        return f"{found.label}-{wall(found.taken_at, CASABLANCA):%Y-%m-%d}"

    def render(self, station: Station, name: str) -> Rendered:
        """The ticket, saying what it said the first time."""
        from kiosk.paper.documents.tickets import ticket_pdf

        pdf = ticket_pdf(station, self.ticket)
        return Rendered(name, pdf, roll=True, copies=self.copies, duplex=self.duplex)


class BadgePrint(msgspec.Struct, frozen=True, kw_only=True, tag="badge"):
    """A badge, as a label or a card."""

    patience: ClassVar[timedelta] = timedelta(minutes=30)
    reads: ClassVar[tuple[Query, ...]] = (badges.get,)

    badge: UUID
    shape: str = "label"
    copies: int = 1
    duplex: str = NO_DUPLEX

    def name(self, session: Session, *, now: datetime) -> str:
        """The badge's number; raises UnknownBadge."""
        found = badges.get(session, badge=self.badge, now=now)
        if found is None:
            raise UnknownBadge(badge=str(self.badge))
        return found.number

    def render(self, station: Station, name: str) -> Rendered:
        """The badge as the store knows it now."""
        from kiosk.paper.documents.badges import badge_pdf, find_badge

        if station.site is None:
            raise BadInput("this store has no site, or several and none is named in the settings")
        pdf = badge_pdf(find_badge(station, self.badge), station.site, self.shape)
        return Rendered(name, pdf, copies=self.copies, duplex=self.duplex)


class BadgesPrint(msgspec.Struct, frozen=True, kw_only=True, tag="badges"):
    """Badges together on A4, to be cut: those of a company."""

    patience: ClassVar[timedelta] = timedelta(hours=1)
    reads: ClassVar[tuple[Query, ...]] = (badges.get,)

    badges: tuple[UUID, ...]
    copies: int = 1
    duplex: str = NO_DUPLEX

    def name(self, session: Session, *, now: datetime) -> str:
        """The first and the last number; raises UnknownBadge."""
        if not self.badges:
            raise UnknownBadge(badge="")
        ends = dict.fromkeys((self.badges[0], self.badges[-1]))
        found = [badges.get(session, badge=badge, now=now) for badge in ends]
        if None in found:
            raise UnknownBadge(badge=str(self.badges[0]))
        return "-".join(badge.number for badge in found if badge)

    def render(self, station: Station, name: str) -> Rendered:
        """The badges as the store knows them now."""
        from kiosk.paper.documents.badge_sheet import badge_sheet
        from kiosk.paper.documents.badges import find_badge

        if station.site is None:
            raise BadInput("this store has no site, or several and none is named in the settings")
        found = [find_badge(station, badge) for badge in self.badges]
        pdf = badge_sheet(found, station.site, name)
        return Rendered(name, pdf, copies=self.copies, duplex=self.duplex)


class EventBadgesPrint(msgspec.Struct, frozen=True, kw_only=True, tag="event_badges"):
    """The badge of one who takes part in an event, or those of all who come to it, on A4."""

    patience: ClassVar[timedelta] = timedelta(hours=1)
    reads: ClassVar[tuple[Query, ...]] = (events.registrations,)

    event: UUID
    registration: UUID | None = None
    shape: str = "label"
    copies: int = 1
    duplex: str = NO_DUPLEX

    def name(self, session: Session, *, now: datetime) -> str:  # noqa: ARG002
        """The code of the one, or the day of the event; raises UnknownEvent."""
        event, found = self._found(session)
        return found[0].code if self.registration else f"badges-{event.day:%Y-%m-%d}"

    def _found(self, session: Session) -> tuple[events.EventView, list[events.RegistrationView]]:
        event = events.get(session, event=self.event)
        rows = events.registrations(session, event=self.event)
        wanted = [each for each in rows if each.is_guest and self.registration in (None, each.id)]
        if event is None or not wanted:
            raise UnknownEvent(event=str(self.event))
        return event, wanted

    def render(self, station: Station, name: str) -> Rendered:
        """The badges as the store knows them now; raises UnknownEvent."""
        from kiosk.paper.documents.badge_sheet import badge_sheet
        from kiosk.paper.documents.badges import badge_pdf
        from kiosk.paper.documents.event_badges import event_badges

        if station.site is None:
            raise BadInput("this store has no site, or several and none is named in the settings")
        event, found = station.database.read(self._found)
        drawn = event_badges(station, event, found)
        if self.registration is None:
            pdf = badge_sheet(drawn, station.site, name)
        else:
            pdf = badge_pdf(drawn[0], station.site, self.shape)
        return Rendered(name, pdf, copies=self.copies, duplex=self.duplex)


class SheetPrint(msgspec.Struct, frozen=True, kw_only=True, tag="sheet"):
    """A report on A4; it says what is so when it comes out, not when it was asked for.

    It is of the machine's own site unless another is named.
    """

    patience: ClassVar[timedelta] = timedelta(hours=1)

    report: str
    first: date
    last: date
    language: str = "fr"
    copies: int = 1
    duplex: str = NO_DUPLEX
    site: str = ""

    @property
    def reads(self) -> tuple[Query, ...]:
        """What the report is made of."""
        from kiosk.paper import reports

        return reports.find(self.report).reads

    def name(self, session: Session, *, now: datetime) -> str:  # noqa: ARG002
        """The report, its days and its language."""
        return self.name_of_days()

    def name_of_days(self) -> str:
        """The same; no store is needed to tell it."""
        days = [self.first] if self.first == self.last else [self.first, self.last]
        at = [self.site] if self.site else []
        return "-".join([self.report, *at, *(day.isoformat() for day in days), self.language])

    def render(self, station: Station, name: str) -> Rendered:
        """The sheet as it is now."""
        from kiosk.paper import reports

        if self.site:
            station = station.as_of(self.site)
        pdf = reports.made(station, self.report, self.first, self.last, "pdf", self.language)
        return Rendered(name, pdf, copies=self.copies, duplex=self.duplex)


class SlipsPrint(msgspec.Struct, frozen=True, kw_only=True, tag="slips"):
    """Paper tickets that were printed ahead, a batch of them on A4."""

    patience: ClassVar[timedelta] = timedelta(hours=1)
    reads: ClassVar[tuple[Query, ...]] = (batches.batch,)

    batch: UUID
    copies: int = 1
    duplex: str = NO_DUPLEX

    def name(self, session: Session, *, now: datetime) -> str:  # noqa: ARG002
        """The first and the last number; raises UnknownSlips."""
        found = batches.any_batch(session, batch=self.batch)
        if found is None:
            raise UnknownSlips(batch=str(self.batch))
        return f"{found.label}-{found.last_label}"

    def render(self, station: Station, name: str) -> Rendered:
        """The same numbers each time."""
        from kiosk.paper.documents.paper_slips import paper_slips_pdf

        pdf = paper_slips_pdf(station, self.batch)
        return Rendered(name, pdf, copies=self.copies, duplex=self.duplex)


class ReceiptPrint(msgspec.Struct, frozen=True, kw_only=True, tag="receipt"):
    """The receipt of papers that were left. Its holder waits beside the printer."""

    patience: ClassVar[timedelta] = timedelta(minutes=3)
    reads: ClassVar[tuple[Query, ...]] = (deposits.get,)

    deposit: UUID
    copies: int = 1
    duplex: str = NO_DUPLEX

    def name(self, session: Session, *, now: datetime) -> str:  # noqa: ARG002
        """The number of the receipt; raises UnknownDeposit."""
        found = deposits.get(session, deposit=self.deposit)
        if found is None:
            raise UnknownDeposit(deposit=str(self.deposit))
        return found.label

    def render(self, station: Station, name: str) -> Rendered:
        """What was said when they were left."""
        from kiosk.paper.documents.receipt import receipt_pdf

        pdf = receipt_pdf(station, self.deposit)
        return Rendered(name, pdf, roll=True, copies=self.copies, duplex=self.duplex)


class ParcelPrint(msgspec.Struct, frozen=True, kw_only=True, tag="parcel"):
    """The label of a parcel, on the paper of badges."""

    patience: ClassVar[timedelta] = timedelta(minutes=30)
    reads: ClassVar[tuple[Query, ...]] = (parcels.get,)

    parcel: UUID
    copies: int = 1
    duplex: str = NO_DUPLEX

    def name(self, session: Session, *, now: datetime) -> str:  # noqa: ARG002
        """The number of the parcel; raises UnknownParcel."""
        found = parcels.get(session, parcel=self.parcel)
        if found is None:
            raise UnknownParcel(parcel=str(self.parcel))
        return found.label

    def render(self, station: Station, name: str) -> Rendered:
        """The parcel as the store knows it now."""
        from kiosk.paper.documents.parcel_label import parcel_label_pdf

        pdf = parcel_label_pdf(station, self.parcel)
        return Rendered(name, pdf, copies=self.copies, duplex=self.duplex)


class JoiningPrint(msgspec.Struct, frozen=True, kw_only=True, tag="joining"):
    """The receipt of a request to join. Its holder waits beside the printer."""

    patience: ClassVar[timedelta] = timedelta(minutes=3)
    reads: ClassVar[tuple[Query, ...]] = (joining.get,)

    request: UUID
    copies: int = 1
    duplex: str = NO_DUPLEX

    def name(self, session: Session, *, now: datetime) -> str:  # noqa: ARG002
        """The number of the receipt; raises UnknownRequest."""
        found = joining.get(session, request=self.request)
        if found is None:
            raise UnknownRequest(request=str(self.request))
        return found.label

    def render(self, station: Station, name: str) -> Rendered:
        """What was asked for when it was registered."""
        from kiosk.paper.documents.joining_receipt import joining_receipt_pdf

        pdf = joining_receipt_pdf(station, self.request)
        return Rendered(name, pdf, roll=True, copies=self.copies, duplex=self.duplex)


class AgreementPrint(msgspec.Struct, frozen=True, kw_only=True, tag="agreement"):
    """What somebody signed before going in, on A4."""

    patience: ClassVar[timedelta] = timedelta(hours=1)
    reads: ClassVar[tuple[Query, ...]] = (agreements.signing,)

    signing: UUID
    copies: int = 1
    duplex: str = NO_DUPLEX

    def name(self, session: Session, *, now: datetime) -> str:  # noqa: ARG002
        """The code and version of the agreement, and the day; raises UnknownSigning."""
        found = agreements.any_signing(session, signing=self.signing)
        if found is None:
            raise UnknownSigning(signing=str(self.signing))
        return f"{found.code}-{found.number}-{found.day.isoformat()}"

    def render(self, station: Station, name: str) -> Rendered:
        """What was shown, and what was drawn below it."""
        from kiosk.paper.documents.agreement import agreement_pdf

        pdf = agreement_pdf(station, self.signing)
        return Rendered(name, pdf, copies=self.copies, duplex=self.duplex)


class TrialPrint(msgspec.Struct, frozen=True, kw_only=True, tag="test"):
    """A page that shows how a paper comes out: "badges", "tickets" or "sheets".

    Whoever asked for it looks at the printer: it is stale when they have left.
    """

    patience: ClassVar[timedelta] = timedelta(minutes=10)
    reads: ClassVar[tuple[Query, ...]] = ()

    paper: str
    copies: int = 1
    duplex: str = NO_DUPLEX

    def name(self, session: Session, *, now: datetime) -> str:  # noqa: ARG002
        """The paper and the moment: each is another page."""
        return f"test-{self.paper}-{wall(now, CASABLANCA):%H%M%S}"

    def render(self, station: Station, name: str) -> Rendered:
        """The page, on the paper that it tries."""
        from kiosk.paper.documents.test_page import ROLL, test_page

        pdf = test_page(self.paper, station.name, wall(station.clock.now(), station.zone))
        return Rendered(name, pdf, roll=self.paper == ROLL, copies=self.copies, duplex=self.duplex)


Print = (
    TicketPrint
    | BadgePrint
    | BadgesPrint
    | EventBadgesPrint
    | SheetPrint
    | SlipsPrint
    | ReceiptPrint
    | ParcelPrint
    | JoiningPrint
    | AgreementPrint
    | TrialPrint
)
KINDS: dict[str, type[Print]] = {
    "ticket": TicketPrint,
    "badge": BadgePrint,
    "badges": BadgesPrint,
    "event_badges": EventBadgesPrint,
    "sheet": SheetPrint,
    "slips": SlipsPrint,
    "receipt": ReceiptPrint,
    "parcel": ParcelPrint,
    "joining": JoiningPrint,
    "agreement": AgreementPrint,
    "test": TrialPrint,
}


def name_of(session: Session, *, document: Print, now: datetime) -> str:
    """What a document is called: a number that is printed on it, or the report and its days.

    Raises the refusal of its slice for what is not known.
    """
    return document.name(session, now=now)


def kind_of(document: Print) -> str:
    """The tag of its class: "ticket", "badge", "sheet" and so on."""
    return str(document.__struct_config__.tag)


def written(document: Print) -> str:
    """A document as the queue keeps it: the same JSON for the same document."""
    return msgspec.json.encode(document, order="deterministic").decode()


def read(fields: str) -> Print:
    """A document as it was kept; raises BadInput for one that this program cannot print."""
    try:
        found: Print = msgspec.json.decode(fields, type=Print)
    except (msgspec.ValidationError, msgspec.DecodeError) as error:
        raise BadInput(f"not a document that this program prints: {error}") from error
    return found


def site_of(document: Print) -> str:
    """The site that a document is of, where that is not the machine's own."""
    return document.site if isinstance(document, SheetPrint) else ""


def require(station: Station, document: Print) -> None:
    """Raise MayNotRead where whoever works here may not have it printed."""
    station.require(*document.reads)
    if site := site_of(document):
        station.seeing(site)
