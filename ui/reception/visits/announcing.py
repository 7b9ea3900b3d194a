"""What one form of visits to come and another have in common: when, why, and to whom."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta, tzinfo
from uuid import UUID

from PySide6.QtWidgets import QWidget

from kiosk.badges.commands import IssueBadge
from kiosk.badges.holders import LAST_MINUTE
from kiosk.core.clock import hour_minute
from kiosk.core.command import Command
from kiosk.core.wording import medium_date
from kiosk.sites.hours import day_hours
from kiosk.visits.announcing import ExpectVisitor
from kiosk.visits.guest_list import Guest
from kiosk.visits.purposes import HOSTS, USUAL
from ui.reception.visits.hosts import HostPicker
from ui.reception.visits.purposes import detail_words, purposes
from ui.shell.form_dialog import FormDialog
from ui.shell.session import Session
from ui.widgets.calendar import DateEdit
from ui.widgets.field import Field
from ui.widgets.select import Select
from ui.widgets.stepper import Stepper

STEP = 15
LAST = 24 * 60 - STEP
MOST_DAYS, LOOK_AHEAD = 20, 60
MOST_VISITS = 400
"""Carried out at once: others wait for the store meanwhile."""


class Announcing(FormDialog):
    """Subclasses put those who are announced above the rest, and say the `commands()`."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent, session, width=700)
        now = session.local_now()
        self.day = DateEdit(now.date())
        self.day_field = Field(widget=self.day)
        soon = min(LAST, -(-(now.hour * 60 + now.minute) // STEP) * STEP + STEP)
        self.at = Stepper(soon, 0, LAST, step=STEP, worded=hour_minute)
        self.at_field = Field(widget=self.at)
        self.days = Stepper(1, 1, MOST_DAYS, worded=self._days_words)
        self.days_field = Field(widget=self.days)
        self.purpose, self.detail = Select(), Field()
        self.purpose_field = Field(widget=self.purpose)
        self.hosts = HostPicker(session, pad=0)
        self.hosts.rows.setMinimumHeight(112)
        self.hosts.rows.setMaximumHeight(182)
        self.hosts.picked.connect(lambda _host: self.verb.setFocus())
        self.day.dateChanged.connect(lambda _day: self._say_days())
        self.days.stepped.connect(lambda _days: self._say_days())
        self.purpose.picked.connect(lambda _purpose: self._ask_detail())

    def lay_out_terms(self) -> None:
        """When, why, and to whom."""
        self.fields |= {
            "day": self.day_field,
            "at": self.at_field,
            "days": self.days_field,
            "purpose": self.purpose_field,
            "detail": self.detail,
            "host": self.hosts.field,
        }
        self.add_row("day", "at", "days", "purpose")
        self.body.addWidget(self.detail)
        self.body.addWidget(self.hosts)

    def word_terms(self) -> None:
        """Word them in the language in force."""
        self.days_field.set_label(self.tr("Durée"))
        self.purpose_field.set_label(self.tr("Motif"))
        self.purpose.set_choices(list(purposes(self.session.language)))
        self.purpose.choose(USUAL)
        self._ask_detail()
        self.day_field.set_label(self.tr("Jour"))
        self.at_field.set_label(self.tr("Heure"))
        self.hosts.retranslate()

    @property
    def _hour(self) -> time:
        return time(self.at.value // 60, self.at.value % 60)

    @property
    def all_days(self) -> list[date]:
        """The day that was chosen, and as many open ones after it as are wanted."""
        found, day = [self.day.day], self.day.day
        for _ in range(LOOK_AHEAD):
            if len(found) == self.days.value:
                break
            day += timedelta(days=1)
            if self.session.read(day_hours, day=day).spans:
                found.append(day)
        return found

    def _days_words(self, count: int) -> str:
        return self.tr("%n jour(s)", "", count)

    def _say_days(self) -> None:
        """Which days several are: closed ones are left out."""
        days = self.all_days if self.days.value > 1 else []
        last = medium_date(days[-1], self.session.language) if days else ""
        self.day_field.set_help(self.tr("jusqu’au {day}").format(day=last) if last else "")

    def _ask_detail(self) -> None:
        words = detail_words(str(self.purpose.value), self.session.language)
        self.detail.set_label(words)
        self.detail.setVisible(bool(words))
        self.adjustSize()

    def terms_complete(self) -> bool:
        """Whether day and host are there; else the field where one is missing says so."""
        if self.day.day < self.session.local_now().date():
            self.day_field.set_error(self.tr("Choisissez aujourd’hui ou un jour à venir."))
        elif self.hosts.host is None and str(self.purpose.value) not in HOSTS:
            self.hosts.field.set_error(self.tr("Choisissez l’hôte dans la liste."))
        else:
            return True
        return False

    def send(self) -> None:
        self.form.submit_all(self.commands(), then=self.done_with)

    def commands(self) -> list[Command]:
        """All visits, and the badges that invitations take along."""
        raise NotImplementedError

    def visits_of(self, first: UUID, who: Guest, days: Sequence[date]) -> list[Command]:
        """One person's visits, one a day; each has its badge where a letter takes it along."""
        made: list[Command] = []
        ids = [first, *(self.session.station.new_id() for _ in days[1:])]
        for visit, day in zip(ids, days, strict=True):
            made.append(self._visit(visit, first, day, who))
            if who.email.strip():
                made.append(badge_of_day(visit, day, self.session.zone))
        return made

    def _visit(self, visit: UUID, first: UUID, day: date, who: Guest) -> ExpectVisitor:
        host = self.hosts.host
        return ExpectVisitor(
            id=visit,
            first_name=who.first_name,
            last_name=who.last_name,
            company=who.company,
            phone=who.phone,
            email=who.email,
            at=datetime.combine(day, self._hour, self.session.zone),
            host=host.words if host else "",
            resident=host.resident if host else None,
            person=host.person if host else None,
            companions=self.companions_said,
            purpose=str(self.purpose.value or USUAL),
            detail="" if self.detail.isHidden() else self.detail.text(),
            invitation=first,
        )

    @property
    def companions_said(self) -> int:
        """How many come along with each."""
        return 0


def badge_of_day(visit: UUID, day: date, zone: tzinfo) -> IssueBadge:
    """The badge of a visit to come, good on its day."""
    begins, ends = (datetime.combine(day, at, zone) for at in (time.min, LAST_MINUTE))
    return IssueBadge(holder=visit, valid_from=begins, valid_until=ends)
