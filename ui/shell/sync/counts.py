"""What the exchange counts, in words with their plurals."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from PySide6.QtCore import QObject

from kiosk.core.languages import enumerated

_GROUPS = {
    "visit": "visits",
    "person": "visits",
    "notice": "visits",
    "booking": "bookings",
    "ticket": "tickets",
    "ticket_call": "calls",
    "help_call": "calls",
    "counter": "counters",
    "badge": "badges",
    "badge_scan": "passages",
    "presence": "passages",
    "resident": "residents",
    "resource": "places",
    "staff": "staff",
    "site": "hours",
    "opening_hours": "hours",
    "day_exception": "hours",
    "season": "hours",
    "season_hours": "hours",
    "service_hours": "hours",
    "service_exception": "hours",
}
# Rows that nobody outside the program has a name for.
_UNSAID = frozenset(
    {"queue_lease", "queue_stop", "site_key", "settlement", "command", "sync_state"}
)


class SyncCounts(QObject):
    """The counts in one language: an object, because lupdate sees plurals only in `tr`."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self.language = language

    def to_settle(self, n: int) -> str:
        """The pill while something is to settle."""
        return self.tr("En ligne · %n action(s) à régler", "", n)

    def held(self, n: int) -> str:
        """The pill while the central database holds commands back."""
        return self.tr("En ligne · %n action(s) retenue(s)", "", n)

    def on_the_way(self, n: int) -> str:
        """The pill while commands are being sent."""
        return self.tr("En ligne · %n action(s) en route", "", n)

    def waiting(self, n: int) -> str:
        """What waits while offline."""
        return self.tr("%n action(s) en attente, rien n’est perdu", "", n)

    def group(self, name: str, n: int) -> str:
        """Rows of one kind."""
        words = {
            "visits": lambda: self.tr("%n visite(s)", "", n),
            "bookings": lambda: self.tr("%n réservation(s)", "", n),
            "tickets": lambda: self.tr("%n ticket(s)", "", n),
            "calls": lambda: self.tr("%n appel(s)", "", n),
            "counters": lambda: self.tr("%n guichet(s)", "", n),
            "badges": lambda: self.tr("%n badge(s)", "", n),
            "passages": lambda: self.tr("%n passage(s)", "", n),
            "residents": lambda: self.tr("%n résident(s)", "", n),
            "places": lambda: self.tr("%n lieu(x)", "", n),
            "staff": lambda: self.tr("%n agent(s)", "", n),
            "hours": lambda: self.tr("%n horaire(s)", "", n),
        }
        return words.get(name, lambda: self.tr("%n autre(s) donnée(s)", "", n))()

    def answer(self, status: str, n: int) -> str:
        """Commands of one answer; "" for one that is not told."""
        words = {
            "applied": lambda: self.tr("%n acceptée(s)", "", n),
            "refused": lambda: self.tr("%n refusée(s)", "", n),
            "parked": lambda: self.tr("%n retenue(s)", "", n),
        }
        return words.get(status, str)()


@cache
def counts(language: str) -> SyncCounts:
    """The words of a language, made once."""
    return SyncCounts(language)


def counted_rows(rows: Mapping[str, int], language: str) -> str:
    """Rows by table as "3 réservations, 1 visite", the most numerous first."""
    groups: dict[str, int] = {}
    for table, number in rows.items():
        if table not in _UNSAID and number > 0:
            group = _GROUPS.get(table, "others")
            groups[group] = groups.get(group, 0) + number
    ordered = sorted(groups.items(), key=lambda pair: -pair[1])
    words = counts(language)
    return _listed((words.group(group, number) for group, number in ordered), language)


def counted_answers(answers: Mapping[str, int], language: str) -> str:
    """Answers by status as "11 acceptées, 3 refusées"."""
    words = counts(language)
    return _listed((words.answer(status, n) for status, n in answers.items() if n), language)


def _listed(parts: Iterable[str], language: str) -> str:
    return enumerated((part for part in parts if part), language)
