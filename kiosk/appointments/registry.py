"""What this slice brings: commands, queries, exchanged tables, refusals, names."""

from __future__ import annotations

from kiosk.appointments import (
    arriving,
    booking,
    edge,
    hours,
    letters,
    missed,
    own,
    refusals,
    telling,
    time_law,
)
from kiosk.appointments.privacy import PRIVACY
from kiosk.appointments.readings import READINGS
from kiosk.appointments.set_up import SET_UP
from kiosk.appointments.settling import SETTLING
from kiosk.core.slice import (
    ARRIVALS,
    COUNTERS,
    FRONT,
    MANAGERS,
    Dated,
    Exchanged,
    Registered,
    Slice,
)
from kiosk.sites.edge import rules_in_use

SLICE = Slice(
    "appointments",
    commands=(
        Registered("appointments.set_hours", hours.SetHours, hours.set_hours, FRONT),
        Registered(
            "appointments.book",
            booking.BookAppointment,
            booking.book_appointment,
            FRONT,
            edge.hour_as_said,
        ),
        Registered(
            "appointments.move",
            booking.MoveAppointment,
            booking.move_appointment,
            FRONT,
            edge.hour_as_said,
        ),
        Registered(
            "appointments.cancel",
            booking.CancelAppointment,
            booking.cancel_appointment,
            FRONT,
            edge.appointment_from_code,
        ),
        Registered(
            "appointments.book_by_badge",
            own.BookByBadge,
            own.book_by_badge,
            ARRIVALS,
            edge.hour_as_said,
        ),
        Registered(
            "appointments.cancel_by_badge",
            own.CancelByBadge,
            own.cancel_by_badge,
            ARRIVALS,
            edge.appointment_from_code,
        ),
        Registered(
            "appointments.arrive",
            arriving.ArriveForAppointment,
            arriving.arrive,
            ARRIVALS,
            edge.appointment_from_code,
            leads_to=arriving.ticket_of,
        ),
        Registered(
            "appointments.release_missed",
            missed.ReleaseMissed,
            missed.release_missed,
            MANAGERS,
            edge.minutes_of_site,
            by_itself=FRONT,
        ),
        Registered(
            "appointments.follow_law",
            time_law.FollowLaw,
            time_law.follow_law,
            MANAGERS,
            rules_in_use,
            by_itself=COUNTERS,
        ),
    ),
    queries=READINGS,
    along={"appointments": telling.of_appointments},
    letters={telling.APPOINTMENT: letters.letter, telling.REMINDER: letters.letter},
    tables=(
        Exchanged("appointment", in_hall="day >= (SELECT central.today())"),
        Exchanged("appointment_hours", reference=True),
    ),
    refusals=(refusals,),
    settling=SETTLING,
    dated=Dated("appointments.follow_law", time_law.is_due, "appointment", "starts", "wall_starts"),
    privacy=PRIVACY,
    set_up=SET_UP,
)
