"""The people of a site as a manager sees them: who, as what, where, and whether they get in."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.badges.queries import BadgeView, of_subject
from kiosk.badges.views import VALID
from kiosk.core import catalogue
from kiosk.core.directions import listed
from kiosk.core.languages import in_language
from kiosk.core.wording import say
from kiosk.staff.queries import StaffView, badge_subject, locked, pinless, staff
from ui.shell.session import Session
from ui.widgets.marks import draw_avatar
from ui.widgets.pill import INFO, NEUTRAL, WARNING
from ui.widgets.row_canvas import RowCanvas
from ui.widgets.rows import RowPainter

CHANGE, PIN, BADGE, UNLOCK, REMOVE = "change", "pin", "badge", "unlock", "remove"
ICONS = {REMOVE: "user-x", BADGE: "id-card", PIN: "key-round", CHANGE: "pencil"}
"""Of each row, the last first."""
LEAST_NAME = 190


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody of the staff, with the badge that counts, and whether they get in."""

    person: StaffView
    badge: BadgeView | None
    locked: bool
    pinless: bool = False


def members(session: Session) -> list[Member]:
    """Everybody who works at the site, by name."""
    site = session.site.code if session.site else ""
    stuck, missing = set(session.read(locked)), set(session.read(pinless))
    return [
        Member(person, _badge(session, site, person), person.code in stuck, person.code in missing)
        for person in session.read(staff)
    ]


def _badge(session: Session, site: str, person: StaffView) -> BadgeView | None:
    found = session.read(of_subject, subject=badge_subject(site, person.code))
    return found if found is not None and found.state == VALID else None


def service_names(codes: tuple[str, ...], language: str) -> str:
    """The desks of an agent, in the reader's language."""
    found = (catalogue.find_desk(code) for code in codes)
    return listed(*(desk.name.of(language) for desk in found if desk is not None))


class PersonRow(RowPainter):
    """Initials, name, code and services; role, lock and badge; what can be done at the end."""

    height = 64

    def __init__(self) -> None:
        self.tips: dict[str, str] = {}
        self.all_services = self.locked = self.unlock = self.pinless = ""

    def paint(self, row: RowCanvas, item: Member) -> None:
        person = item.person
        name = in_language(person, self.language)
        disc = row.box(16, 36, top=(row.height - 36) / 2, height=36)
        draw_avatar(row.painter, disc, name, chosen=row.chosen)
        used = self._buttons(row, item) + 12
        used += self._pills(row, item, used)
        row.two_lines(64, row.width - 64 - used - 12, name, self._below(person))

    def _buttons(self, row: RowCanvas, item: Member) -> float:
        used = 16.0
        for name, icon in ICONS.items():
            used += row.button(used, name, "", icon=icon, tip=self.tips.get(name, "")) + 8
        if item.locked:
            used += row.button(used, UNLOCK, self.unlock, icon="lock-open") + 8
        return used

    def _pills(self, row: RowCanvas, item: Member, end: float) -> float:
        """As many as leave the name its room: what is wrong comes first."""
        wanted = [(say(f"role.{item.person.role}", self.language), NEUTRAL, "")]
        if item.badge is not None:
            wanted.append((item.badge.number, INFO, "id-card"))
        if item.pinless:
            wanted.insert(0, (self.pinless, WARNING, "key-round"))
        if item.locked:
            wanted.insert(0, (self.locked, WARNING, "lock"))
        used = 0.0
        for words, kind, icon in wanted:
            if row.width - 64 - end - used < LEAST_NAME + 110:
                break
            used += row.pill(end + used, words, kind, icon=icon, height=24) + 6
        return used

    def _below(self, person: StaffView) -> str:
        if person.role != "agent":
            return person.code
        return listed(
            person.code, service_names(person.services, self.language) or self.all_services
        )

    def words(self, item: Member) -> str:
        role = say(f"role.{item.person.role}", self.language)
        stuck = [self.locked] * item.locked + [self.pinless] * item.pinless
        return ", ".join((in_language(item.person, self.language), role, *stuck))
