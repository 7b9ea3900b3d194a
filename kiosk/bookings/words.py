"""Rules, passes, prices and what is offered instead, in the words of the windows."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, Protocol

from kiosk.bookings import limits, policy, refusals
from kiosk.bookings.instead import LENGTH, OTHER_ROOM, Instead
from kiosk.bookings.passes import PassView
from kiosk.bookings.policy import Rule, RuleView
from kiosk.bookings.queries import BookingView
from kiosk.bookings.quoting import TOO_SMALL, Quote
from kiosk.bookings.tariffs import TariffView, with_vat
from kiosk.bookings.units import UNIT_NAMES
from kiosk.core import registry
from kiosk.core.clock import CASABLANCA, wall
from kiosk.core.clock_words import clock_end, clock_span
from kiosk.core.directions import joined
from kiosk.core.facts import refusal_with
from kiosk.core.languages import in_language
from kiosk.core.money import money, percent
from kiosk.core.wording import counted, duration, medium_date, say, short_date, worded

_MINUTE = timedelta(minutes=1)
_TAKEN = (refusals.Taken.code, refusals.TooClose.code, refusals.SpotTaken.code)


class Barred(Protocol):
    """A place, or one of its numbers, that cannot be had for a reason; or can, for none."""

    @property
    def why(self) -> str: ...
    @property
    def facts(self) -> dict[str, Any] | None: ...


def value_words(rule: Rule, value: int, language: str) -> str:
    """The value of a rule, as "3 h" or "14"."""
    if rule.unit == policy.MINUTES:
        return duration(value, language)
    return str(value)


def rule_words(view: RuleView, language: str) -> str:
    """What holds, in a sentence."""
    rule = policy.BY_CODE[view.rule]
    is_off = rule.unit == policy.FLAG and not view.value
    if view.holds is None or is_off:
        return rule.without.of(language)
    text = rule.sentence if view.value is not None else rule.without
    return text.of(language).format(value=value_words(rule, view.holds, language))


def units_words(unit: str, count: int, language: str) -> str:
    """So many hours, half-days or days."""
    return counted(f"pass.{unit}", count, language)


def pass_words(one: PassView, language: str) -> str:
    """What is left of a pass, and until when it is used."""
    return say(
        "pass.left",
        language,
        left=one.left,
        total=units_words(one.unit, one.total, language),
        first=short_date(one.valid_from, language),
        until=short_date(one.valid_until, language),
    )


def tariff_words(one: TariffView, language: str) -> str:
    """A tariff by its unit, before tax and with it."""
    return say(
        "tariff.words",
        language,
        unit=UNIT_NAMES[one.unit].of(language),
        price=money(one.price, language),
        vat=percent(one.vat, language),
        total=money(with_vat(one.price, one.vat), language),
    )


def price_words(price: int, vat: int | None, language: str) -> str:
    """What is to be paid: with its tax, and before."""
    total = with_vat(price, vat or 0)
    facts = {"price": money(price, language), "vat": percent(vat or 0, language)}
    return say("quote.price", language, total=money(total, language), **facts)


def quote_words(quote: Quote, language: str) -> list[str]:
    """What a booking would take and cost; nothing where there is nothing to say."""
    found = []
    if quote.included:
        found.append(say("quote.included", language, time=duration(quote.included, language)))
    for one in quote.passes:
        taken = units_words(one.unit, one.units, language)
        until = short_date(one.until, language)
        found.append(say("quote.pass", language, taken=taken, left=one.left, until=until))
    if quote.price is not None:
        found.append(price_words(quote.price, quote.vat, language))
        if not quote.confirmed:
            found.append(say("quote.unconfirmed", language))
    if quote.approval:
        found.append(say("quote.approval", language))
    return found


def booking_words(booking: BookingView, language: str) -> list[str]:
    """What was taken for a booking, and what is to be paid."""
    found = []
    if booking.included:
        found.append(say("quote.included", language, time=duration(booking.included, language)))
    if booking.pass_units:
        n, more = booking.pass_units, booking.pass_next_units
        of_two = say("quote.taken_of_two", language, n=n, more=more)
        found.append(of_two if more else say("quote.taken", language, n=n))
    if booking.price is not None:
        found.append(price_words(booking.price, booking.vat, language))
    return found


def why_words(choice: Barred, language: str, zone: str = CASABLANCA) -> str:
    """Why a place cannot be had, in a few words and without names; empty where it can."""
    facts = choice.facts or {}
    if choice.why in _TAKEN:
        return say("choice.taken", language, until=clock_end(facts["until"], zone))
    if choice.why == TOO_SMALL:
        return say("choice.small", language, capacity=facts["capacity"])
    if choice.why == refusals.OverCapacity.code:
        return say("choice.full", language, left=facts["left"])
    if choice.why == refusals.PlaceClosed.code:
        return say("choice.closed", language, reason=facts["reason"])
    return worded(refusal_with(choice.why, facts), language, zone) if choice.why else ""


def times_words(one: Instead, zone: str = CASABLANCA) -> str:
    """From when to when, "14:00–15:00"."""
    return clock_span(one, zone)


def why_briefly(choice: Barred, language: str, zone: str = CASABLANCA) -> str:
    """The same, without what to do about it."""
    return why_words(choice, language, zone).partition(". ")[0].rstrip(".")


def instead_words(
    one: Instead, wanted: tuple[datetime, datetime], language: str, zone: str = CASABLANCA
) -> str:
    """What is offered, as it stands on its button: what is other than it was `wanted`."""
    times = times_words(one, zone)
    if one.key == OTHER_ROOM:
        room = say("instead.room", language, room=in_language(one, language, "resource_name"))
        return room if (one.starts, one.ends) == wanted else joined(room, times)
    if one.key == LENGTH:
        length = duration((one.ends - one.starts) / _MINUTE, language)
        return joined(say("instead.length", language, length=length), times)
    day = wall(one.starts, zone).date()
    if day == wall(wanted[0], zone).date():
        return times
    return say("instead.day", language, day=medium_date(day, language), times=times)


def is_of_rules(choice: Barred) -> bool:
    """Whether a rule of the site stands against it."""
    kind = registry.refusal(choice.why)
    return kind is not None and kind.__module__ == limits.__name__
