"""Parcels for the pictures: some that wait, some long, one handed over."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from PySide6.QtWidgets import QWidget

from kiosk.core.clock import FrozenClock
from kiosk.residents.queries import find
from kiosk.station import Station
from ui.shell.session import Session
from ui.shell.windows import WINDOWS

SIGNED = (
    "110,190 160,120 200,80 210,150 190,210 230,170 270,140 280,190 300,160 330,150 350,190"
    " 380,150 420,140 470,170;300,110 360,100 430,112"
)
BROUGHT = (
    (8, "registered", "Barid Al-Maghrib", 1, "Armoire forte"),
    (4, "parcel", "Amana", 2, "Rayon B"),
    (1, "pallet", "Transport Atlas", 1, "Quai"),
    (0, "letter", "Coursier", 1, "Casier 12"),
    (0, "parcel", "DHL", 1, "Rayon A"),
)


def parcels(station: Station) -> None:
    """Some that wait, the oldest for more than a week, and one that was signed for."""
    clock = station.clock
    assert isinstance(clock, FrozenClock)  # noqa: S101
    now = clock.at
    companies = station.ask(find, limit=6)
    for company, (days, what, carrier, count, place) in zip(companies, BROUGHT, strict=False):
        clock.at = now - timedelta(days=days, minutes=20)
        fields = {"what": what, "carrier": carrier, "count": count, "place": place}
        station.do("parcels.log", resident=company.id, **fields)
    clock.at = now - timedelta(hours=2)
    done = station.do("parcels.log", resident=companies[0].id, what="letter").result
    station.do("parcels.collect", parcel=done.parcel, by="Salma Idrissi", signature=SIGNED)
    clock.at = now


def page(session: Session) -> Any:
    """The page of parcels, in its window."""
    window = WINDOWS["reception"].load()(session)
    window.resize(1366, 768)
    window.show_page("parcels")
    window.show()
    return window.stack.page


def parcel_form(session: Session) -> QWidget:
    """A parcel being logged."""
    shown = page(session)
    shown.open_form()
    company = session.station.ask(find, limit=1)[0]
    shown.form.picker.search.set_text(company.name[:3])
    shown.form.picker.field.edited.emit(company.name[:3])
    made: QWidget = shown.form
    return made


def hand_over(session: Session) -> QWidget:
    """A parcel being signed for."""
    parcels(session.station)
    shown = page(session)
    shown.hand_over(shown.rows.items[0])
    shown.form.by.set_text("Salma Idrissi")
    from kiosk.core import strokes

    shown.form.pad.strokes = strokes.read(SIGNED)
    shown.form.pad.drawn.emit()
    made: QWidget = shown.form
    return made


def signed(session: Session) -> QWidget:
    """What has gone since yesterday, with its signature."""
    parcels(session.station)
    shown = page(session)
    shown.which.choose("gone")
    shown.refresh()
    made: QWidget = shown.window()
    return made
