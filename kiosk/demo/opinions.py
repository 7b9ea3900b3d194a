"""What people of a demo day said of the desks, once the day is played.

It is drawn apart: the day itself is the same with it and without.
"""

from __future__ import annotations

import random
from datetime import timedelta
from functools import partial

from kiosk.demo.day import Day
from kiosk.tickets.pace import SERVED
from kiosk.tickets.queries import TicketView, of_day

SAY, EXPLAIN = 0.4, 0.45
"""How many of those who were served touch a face, and how many of those say what counted."""
LONG = timedelta(minutes=20)
SCORES = (1, 2, 3, 4, 5)
USUAL, AFTER_A_LONG_WAIT = (2, 4, 11, 35, 48), (11, 19, 27, 28, 15)
GOOD = ("welcome", "welcome", "answer", "answer", "wait", "place")
BAD = ("wait", "wait", "wait", "papers", "papers", "answer", "place", "welcome")
KIOSK = "Borne 1"


def give(day: Day) -> None:
    """Let some of those who were served say how it was, a few minutes after."""
    site = day.station.site
    if site is None:
        return
    after = Day(day.station, day.session, random.Random(f"{day.day}"), day.day, day.until)
    day.session.flush()
    for ticket in of_day(day.session, site=site.code, day=day.day):
        if ticket.outcome in SERVED and ticket.closed_at and after.rng.random() < SAY:
            moment = ticket.closed_at + timedelta(seconds=after.rng.randint(30, 200))
            if moment < day.until:
                after.at(moment, partial(_say, ticket=ticket))
    after.run()
    day.count += after.count


def _say(day: Day, *, ticket: TicketView) -> None:
    waited = (ticket.called_at or ticket.taken_at) - ticket.taken_at
    weights = AFTER_A_LONG_WAIT if waited > LONG else USUAL
    (score,) = day.rng.choices(SCORES, weights)
    given = day.do("feedback.give", ticket=ticket.id, score=score, station=KIOSK)
    if day.rng.random() < EXPLAIN:
        reason = day.rng.choice(GOOD if score > 3 else BAD)
        day.do("feedback.change", feedback=given, score=score, reason=reason, station=KIOSK)
