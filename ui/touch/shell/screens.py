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
    ScreenEntry("own_ticket_asked", "ui.touch.tickets.own:OwnTicketAsked"),
    ScreenEntry("own_ticket", "ui.touch.tickets.own_ticket:OwnTicket"),
    ScreenEntry("company", "ui.touch.visits.company:Company"),
    ScreenEntry("invitation", "ui.touch.visits.code:InvitationCode"),
    ScreenEntry("guest_badge", "ui.touch.visits.guest_badge:GuestBadge"),
    ScreenEntry("guest", "ui.touch.visits.guest:Guest"),
    ScreenEntry("guest_day", "ui.touch.visits.guest_day:GuestDay"),
    ScreenEntry("guest_hour", "ui.touch.visits.guest_day:GuestHour"),
    ScreenEntry("guest_confirm", "ui.touch.visits.guest_confirm:GuestConfirm"),
    ScreenEntry("host", "ui.touch.visits.host:Host"),
    ScreenEntry("visitor", "ui.touch.visits.visitor:Visitor"),
    ScreenEntry("consent", "ui.touch.visits.consent:Consent"),
    ScreenEntry("agreement", "ui.touch.visits.agreement:Agreement"),
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
    ScreenEntry("appointment", "ui.touch.appointments.code:AppointmentCode"),
    ScreenEntry("appointment_badge", "ui.touch.appointments.badge:AppointmentBadge"),
    ScreenEntry("appointment_desk", "ui.touch.appointments.desk:AppointmentDesk"),
    ScreenEntry("appointment_day", "ui.touch.appointments.day:AppointmentDay"),
    ScreenEntry("appointment_hour", "ui.touch.appointments.hour:AppointmentHour"),
    ScreenEntry("appointment_confirm", "ui.touch.appointments.confirm:AppointmentConfirm"),
    ScreenEntry("events", "ui.touch.events.coming:EventsComing"),
    ScreenEntry("event", "ui.touch.events.event:OneEvent"),
    ScreenEntry("event_who", "ui.touch.events.who:EventWho"),
    ScreenEntry("event_consent", "ui.touch.events.consent:EventConsent"),
    ScreenEntry("event_badge", "ui.touch.events.badge:EventBadge"),
    ScreenEntry("event_code", "ui.touch.events.code:EventCode"),
    ScreenEntry("feedback_ticket", "ui.touch.feedback.ticket:FeedbackTicket"),
    ScreenEntry("feedback", "ui.touch.feedback.question:FeedbackQuestion"),
    ScreenEntry("feedback_thanks", "ui.touch.feedback.thanks:FeedbackThanks"),
    ScreenEntry("done", "ui.touch.shell.done:Done"),
)
