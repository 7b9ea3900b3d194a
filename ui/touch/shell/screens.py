"""The kiosk's screens; one line adds one."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import Any


@dataclass(frozen=True)
class ScreenEntry:
    """A screen: its name, and "module:Class", taking a Desk and a Stage."""

    name: str
    place: str

    def load(self) -> Any:
        """The screen's class; its module is imported only now."""
        module, _, name = self.place.partition(":")
        return getattr(import_module(module), name)


HOME = "home"
SCREENS = (
    ScreenEntry(HOME, "ui.touch.shell.home:Home"),
    ScreenEntry("services", "ui.touch.tickets.services:Services"),
    ScreenEntry("papers", "ui.touch.tickets.papers:Papers"),
    ScreenEntry("ticket", "ui.touch.tickets.ticket:TicketIssued"),
    ScreenEntry("company", "ui.touch.visits.company:Company"),
    ScreenEntry("host", "ui.touch.visits.host:Host"),
    ScreenEntry("visitor", "ui.touch.visits.visitor:Visitor"),
    ScreenEntry("consent", "ui.touch.visits.consent:Consent"),
    ScreenEntry("qr", "ui.touch.badges.reader:BadgeReader"),
    ScreenEntry("booking_badge", "ui.touch.bookings.badge:BookingBadge"),
    ScreenEntry("booking_own", "ui.touch.bookings.own:OwnBookings"),
    ScreenEntry("booking_one", "ui.touch.bookings.one:OwnBooking"),
    ScreenEntry("booking_wish", "ui.touch.bookings.wish:OneWish"),
    ScreenEntry("booking_find", "ui.touch.bookings.find:BookingFind"),
    ScreenEntry("booking_say", "ui.touch.bookings.sentence:BookingSentence"),
    ScreenEntry("booking_offers", "ui.touch.bookings.offers:BookingOffers"),
    ScreenEntry("booking_when", "ui.touch.bookings.when:BookingWhen"),
    ScreenEntry("booking_place", "ui.touch.bookings.place:BookingPlace"),
    ScreenEntry("booking_spot", "ui.touch.bookings.spot:BookingSpot"),
    ScreenEntry("booking_email", "ui.touch.bookings.email:BookingEmail"),
    ScreenEntry("booking_confirm", "ui.touch.bookings.confirm:BookingConfirm"),
    ScreenEntry("feedback_ticket", "ui.touch.feedback.ticket:FeedbackTicket"),
    ScreenEntry("feedback", "ui.touch.feedback.question:FeedbackQuestion"),
    ScreenEntry("feedback_thanks", "ui.touch.feedback.thanks:FeedbackThanks"),
    ScreenEntry("done", "ui.touch.shell.done:Done"),
)
