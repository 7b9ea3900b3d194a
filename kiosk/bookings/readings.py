"""What can be asked of bookings, and by whom."""

from __future__ import annotations

from kiosk.bookings import (
    approval,
    by_calendar,
    finder,
    in_hall,
    instead,
    own,
    passes,
    plan,
    policy,
    queries,
    quoting,
    spans,
    spells,
    spot_choices,
    tariffs,
    waiting_by_badge,
)
from kiosk.bookings.arrivals import places_now
from kiosk.bookings.door import door
from kiosk.bookings.door_badge import badge_at_door
from kiosk.bookings.preview import preview
from kiosk.bookings.waiting import wishes
from kiosk.core.readings import AT_DESK, AT_DOORS, BY_HOLDER, PUBLIC, Reading

READINGS = (
    Reading("bookings.day", queries.day, AT_DESK),
    Reading("bookings.week", spans.week, AT_DESK),
    Reading("bookings.month", spans.month, AT_DESK),
    Reading("bookings.of_room", spans.of_room, AT_DESK),
    Reading("bookings.in_list", spans.in_list, AT_DESK),
    Reading("bookings.on_plans", plan.on_plans, AT_DESK),
    Reading("bookings.day_in_hall", in_hall.day_in_hall, PUBLIC),
    Reading("bookings.of_days", spells.of_days, AT_DESK),
    Reading("bookings.rooms_now", queries.rooms_now, AT_DESK),
    Reading("bookings.rooms_in_hall", queries.rooms_in_hall, PUBLIC),
    Reading("bookings.free", queries.free, PUBLIC),
    Reading("bookings.find_free", finder.find_free, BY_HOLDER),
    Reading("bookings.look_for", finder.look_for, BY_HOLDER),
    Reading("bookings.preview", preview, AT_DESK),
    Reading("bookings.places_now", places_now, AT_DESK),
    Reading("bookings.door", door, PUBLIC),
    Reading("bookings.badge_at_door", badge_at_door, AT_DOORS),
    Reading("bookings.wishes", wishes, AT_DESK),
    Reading("bookings.get", queries.get, AT_DESK),
    Reading("bookings.search", queries.search, AT_DESK),
    Reading("bookings.calendar", by_calendar.between, AT_DESK),
    Reading("bookings.entries", by_calendar.entries, AT_DESK),
    Reading("bookings.series", by_calendar.of_series, AT_DESK),
    Reading("bookings.of_holder", queries.of_holder, AT_DESK),
    Reading("bookings.by_badge", own.by_badge, BY_HOLDER),
    Reading("bookings.wishes_by_badge", waiting_by_badge.wishes_by_badge, BY_HOLDER),
    Reading("bookings.spot_choices", spot_choices.spot_choices, BY_HOLDER),
    Reading("bookings.places", in_hall.places, PUBLIC),
    Reading("bookings.rules", policy.rules, PUBLIC),
    Reading("bookings.tariffs", tariffs.tariffs, PUBLIC),
    Reading("bookings.passes", passes.passes, AT_DESK),
    Reading("bookings.passes_of", passes.passes_of, BY_HOLDER),
    Reading("bookings.asked_for", approval.asked_for, AT_DESK),
    Reading("bookings.instead", instead.instead, AT_DOORS),
    Reading("bookings.quote", quoting.quote, BY_HOLDER),
    Reading("bookings.choices", quoting.choices, BY_HOLDER),
)
