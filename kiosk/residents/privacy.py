"""What residents hold of people: who works for them, how they are reached (loi 09-08)."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, and_

from kiosk.core.personal import Cut, Names, Personal, Said
from kiosk.core.slice import Privacy
from kiosk.residents.model import Person, Resident


def _works_there_no_more(person: Any, cut: Cut) -> ColumnElement[bool]:
    return and_(person.active.is_(False), person.left_on < cut.day)


def _moved_out(resident: Any, cut: Cut) -> ColumnElement[bool]:
    return resident.left_on < cut.day  # type: ignore[no-any-return]


_REACHED = ("phone", "second_phone", "email")
_PERSON = ("first_name", "last_name", "role", "phone", "email")
PEOPLE = Personal(
    kind="residents",
    setting="resident_days",
    why="whom visitors ask for, and how they and their company are told that someone is here",
    held=(
        Names(Person, (*_PERSON, "search"), _works_there_no_more, dated="left_on"),
        Names(Resident, _REACHED, _moved_out, dated="left_on"),
    ),
    said={
        "residents.add_person": Said(_PERSON),
        "residents.change_person": Said(_PERSON, about="person"),
        "residents.register": Said(_REACHED),
        "residents.change": Said(_REACHED, about="resident"),
    },
)
_COMPANY = (
    *("name", "name_ar", "ice", "sector", "office"),
    *("rc", "rc_court", "tax", "cnss"),
)
PRIVACY = Privacy(
    kinds=(PEOPLE,),
    plain={
        "person": ("site",),
        "office_stay": ("site",),
        "resident": ("site", *_COMPANY, "search", "member", "lent"),
        "residents.register": (*_COMPANY, "member"),
        "residents.change": (*_COMPANY, "member"),
    },
)
