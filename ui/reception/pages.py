"""The pages of the front desk, in the rail's order: one line a page."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

from kiosk.core.readings import AT_COUNTERS, AT_DESK
from ui.shell.languages import Texts


@dataclass(frozen=True)
class PageEntry:
    """A page: its name in the program, its title, its icon and "module:Class".

    One that is `at_need` stands apart in the rail, only while something waits there. It is offered
    to those `roles` that may ask all that it shows.
    """

    name: str
    title: str
    icon: str
    place: str
    at_need: bool = False
    roles: frozenset[str] = AT_DESK

    def words(self, language: str) -> str:
        """The title in a language."""
        return Texts(language).translate("Pages", self.title)

    def load(self) -> Any:
        """The page's class; its module is imported when the page is first shown."""
        module, _, name = self.place.partition(":")
        return getattr(import_module(module), name)


def _page(
    name: str, title: object, icon: str, place: str, roles: frozenset[str] = AT_DESK
) -> PageEntry:
    return PageEntry(name, str(title), icon, f"ui.reception.{place}", roles=roles)


PAGES: list[PageEntry] = [
    _page("today", QT_TRANSLATE_NOOP("Pages", "Aujourd’hui"), "sun", "today.page:TodayPage"),
    _page("visits", QT_TRANSLATE_NOOP("Pages", "Visites"), "users-round", "visits.page:VisitsPage"),
    _page(
        "bookings",
        QT_TRANSLATE_NOOP("Pages", "Réservations"),
        "calendar-days",
        "bookings.page:BookingsPage",
    ),
    _page(
        "tickets",
        QT_TRANSLATE_NOOP("Pages", "Guichet Unique"),
        "ticket",
        "tickets.page:TicketsPage",
        AT_COUNTERS,
    ),
    _page(
        "appointments",
        QT_TRANSLATE_NOOP("Pages", "Rendez-vous"),
        "calendar-check",
        "appointments.page:AppointmentsPage",
    ),
    _page("badges", QT_TRANSLATE_NOOP("Pages", "Badges"), "id-card", "badges.page:BadgesPage"),
    _page(
        "residents",
        QT_TRANSLATE_NOOP("Pages", "Résidents"),
        "building-2",
        "residents.page:ResidentsPage",
    ),
    _page("parcels", QT_TRANSLATE_NOOP("Pages", "Colis"), "package", "parcels.page:ParcelsPage"),
    _page(
        "joining",
        QT_TRANSLATE_NOOP("Pages", "Candidatures"),
        "user-plus",
        "joining.page:JoiningPage",
    ),
    PageEntry(
        "announcements",
        str(QT_TRANSLATE_NOOP("Pages", "Annonces")),
        "megaphone",
        "ui.manager.announcements.page:AnnouncementsPage",
    ),
    _page(
        "events",
        QT_TRANSLATE_NOOP("Pages", "Événements"),
        "presentation",
        "events.page:EventsPage",
    ),
    PageEntry(
        "settle",
        str(QT_TRANSLATE_NOOP("Pages", "À régler")),
        "list-checks",
        "ui.reception.settle.page:SettlePage",
        at_need=True,
    ),
]
