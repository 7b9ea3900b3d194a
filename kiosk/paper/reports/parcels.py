"""Parcels of some days: what came, what was handed over, what still waits."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from kiosk.core.clock import business_day
from kiosk.core.wording import UNKNOWN, number, say
from kiosk.paper.reports.document import Document, Row, Word
from kiosk.paper.reports.imprint import imprint_of
from kiosk.paper.reports.tallied import tallied
from kiosk.paper.reports.tally import Fact, Part, Tally, Words
from kiosk.parcels.queries import ParcelView, of_days
from kiosk.parcels.states import COLLECTED, RETURNED

if TYPE_CHECKING:
    from kiosk.station import Station

NAME = "parcels"


def parcels_report(station: Station, first: date, last: date, language: str) -> Document:
    """What came and what was handed over from one day to another, and what waited after it."""
    imprint, words = imprint_of(station, language), Words(NAME, language)
    zone = imprint.site.zone
    found = station.ask_itself(of_days, first=first, last=last)
    gone = [one for one in found if one.closed_at and business_day(one.closed_at, zone) <= last]
    left = [one for one in found if one not in gone]
    until = min(last, station.today())
    parts = (
        _waiting(words, left, zone, until),
        _handed(words, gone, zone),
    )
    came = sum(first <= business_day(one.logged_at, zone) for one in found)
    facts = _facts(words, came, gone, left, zone)
    notes = (words.of("how"),)
    return tallied(Tally(NAME, first, last, imprint, language, facts, parts, notes))


def _facts(
    words: Words, came: int, gone: list[ParcelView], left: list[ParcelView], zone: str
) -> tuple[Fact, ...]:
    language = words.language
    handed = [one for one in gone if one.state == COLLECTED]
    days = [_days(one, business_day(one.closed_at, zone), zone) for one in handed if one.closed_at]
    mean = number(sum(days) / len(days), language, digits=1) if days else UNKNOWN
    return (
        Fact(words.of("fact_came"), number(came, language)),
        Fact(words.of("fact_handed"), number(len(handed), language)),
        Fact(words.of("fact_returned"), number(len(gone) - len(handed), language)),
        Fact(words.of("fact_waiting"), number(len(left), language)),
        Fact(words.of("fact_days"), mean),
    )


def _days(one: ParcelView, until: date, zone: str) -> int:
    return (until - business_day(one.logged_at, zone)).days


def _what(words: Words, one: ParcelView) -> Word:
    return Word(one.what, say(f"parcel.what.{one.what}", words.language))


def _waiting(words: Words, left: list[ParcelView], zone: str, until: date) -> Part:
    rows: tuple[Row, ...] = tuple(
        (
            one.label,
            business_day(one.logged_at, zone),
            one.company,
            one.addressee,
            _what(words, one),
            one.count,
            one.carrier,
            one.place,
            _days(one, until, zone),
        )
        for one in left
    )
    names = ("number", "came", "company", "addressee", "what", "pieces", "carrier", "place", "days")
    widths = (1.0, 1.2, 2.2, 1.8, 1.2, 0.7, 1.4, 1.2, 0.6)
    return words.part("waiting", words.columns(*names), rows, widths=widths)


def _handed(words: Words, gone: list[ParcelView], zone: str) -> Part:
    rows: tuple[Row, ...] = tuple(
        (
            one.label,
            business_day(one.logged_at, zone),
            business_day(one.closed_at or one.logged_at, zone),
            one.company,
            _what(words, one),
            _state(words, one),
            one.closed_by,
            _signed(words, one),
        )
        for one in gone
    )
    names = ("number", "came", "left", "company", "what", "state", "by", "signed")
    widths = (1.0, 1.2, 1.2, 2.4, 1.2, 1.0, 2.0, 1.3)
    return words.part("handed", words.columns(*names), rows, widths=widths)


def _state(words: Words, one: ParcelView) -> Word:
    state = RETURNED if one.state == RETURNED else COLLECTED
    return Word(state, words.of(f"state_{state}"))


def _signed(words: Words, one: ParcelView) -> Word | str:
    if one.state == RETURNED:
        return ""
    return Word("signed", words.of("signed")) if one.signature else one.unsigned
