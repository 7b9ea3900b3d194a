"""The people of a station, one row each: whoever worked here last comes first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from sqlalchemy.orm import Session as StoreSession

from kiosk.core.command import MANAGER
from kiosk.core.directions import listed
from kiosk.core.languages import in_language
from kiosk.core.wording import say
from kiosk.staff.queries import StaffView, guests, last_here, pinless, staff
from ui.shell.languages import Texts
from ui.shell.session import Session
from ui.widgets.marks import draw_avatar
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowList, RowPainter


@dataclass(frozen=True, slots=True)
class Colleague:
    """Someone who may sign in, named in the language in force."""

    code: str
    name: str
    role: str
    manages: bool = False
    signs: bool = True
    """Whether they have a PIN."""


def colleagues(
    session: StoreSession, *, site: str, station: str, roles: Sequence[str] = ()
) -> list[StaffView]:
    """The staff of a site; those who worked at this station before come first, the latest first.

    After them come those of the `roles` that the window is for.
    """
    before = {code: n for n, code in enumerate(last_here(session, site=site, station=station))}
    return sorted(
        [*staff(session, site=site), *guests(session, site=site)],
        key=lambda p: (before.get(p.code, len(before)), p.role not in roles, p.name),
    )


def in_place(people: list[StaffView], before: list[str]) -> list[StaffView]:
    """As they stood before, for who reaches for one of them; those who are new come last."""
    places = {code: n for n, code in enumerate(before)}
    return sorted(people, key=lambda p: places.get(p.code, len(places)))


def people_sign_in(session: Session) -> bool:
    """Whether a manager of the site signs in: until then whoever is here is trusted."""
    from kiosk.staff.queries import claimed

    return session.read_itself(claimed)


def of_this_station(session: Session, roles: Sequence[str] = ()) -> list[StaffView]:
    """Who may sign in here, or be stood in for."""
    return session.read_itself(colleagues, station=session.name, roles=roles)


def without_pin(session: Session) -> frozenset[str]:
    """The codes of those whom a manager has still to give a PIN."""
    return frozenset(session.read_itself(pinless))


def shown(person: StaffView, language: str, *, signs: bool = True) -> Colleague:
    """Somebody as a row says it."""
    name, role = in_language(person, language), say(f"role.{person.role}", language)
    return Colleague(person.code, name, role, person.role == MANAGER, signs)


class PersonRow(RowPainter):
    """Initials, name and role."""

    height = 60

    def paint(self, row: RowCanvas, item: Colleague) -> None:
        disc = row.box(16, 36, top=(row.height - 36) / 2, height=36)
        draw_avatar(row.painter, disc, item.name, chosen=row.chosen)
        row.text(row.box(66, top=10, height=21, end=12), item.name, 15, "ink")
        row.text(row.box(66, top=32, height=18, end=12), self._below(item), 13, "muted")

    def _below(self, item: Colleague) -> str:
        missing = Texts(self.language).translate("Access", "sans PIN")
        return item.role if item.signs else listed(item.role, missing)

    def words(self, item: Colleague) -> str:
        return f"{item.name}, {self._below(item)}"


class PeopleList(RowList):
    """Whoever is chosen stays in sight where the list becomes lower."""

    def __init__(self) -> None:
        super().__init__(PersonRow(), key=lambda person: person.code)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())
