"""The demo's raw material: enough of it, and nothing that the commands would refuse."""

from __future__ import annotations

import random
import re

import pytest

from kiosk.core import catalogue, checks
from kiosk.demo import material
from kiosk.visits.purposes import PURPOSES

ARABIC = re.compile(r"[\u0621-\u064a ]+")
COMPANIES = [material.company(n) for n in range(460)]


def _draw(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311


def test_the_residents_are_many_and_distinct() -> None:
    assert len({company.name for company in COMPANIES}) == len(COMPANIES)
    assert COMPANIES[0].name == "Noria Énergie"


def test_the_residents_cover_the_three_families_of_sectors() -> None:
    families = {company.sector.split(" · ")[0] for company in COMPANIES}
    assert families == {"TIC", "Green tech", "Industries culturelles et créatives"}


def test_some_residents_have_an_arabic_name() -> None:
    named = [company.name_ar for company in COMPANIES if company.name_ar]
    assert len(named) >= 8
    assert all(ARABIC.fullmatch(name) for name in named)


@pytest.mark.parametrize("seed", range(5))
def test_a_person_is_named_in_both_scripts_or_in_latin_only(seed: int) -> None:
    rng = _draw(seed)
    people = [material.person(rng) for _ in range(200)]
    for person in people:
        assert bool(person.first_ar) == bool(person.last_ar)
        assert not person.first_ar or ARABIC.fullmatch(person.first_ar + person.last_ar)
        assert checks.name("first_name", person.first) == person.first
        assert checks.name("last_name", person.last) == person.last
    assert len({(person.first, person.last) for person in people}) > 150


def test_meetings_and_visiting_companies_are_titles_that_can_be_kept() -> None:
    rng = _draw(1)
    for text in [material.title(rng) for _ in range(300)]:
        assert checks.title("title", text, required=False) == text
    for text in [material.visiting_company(rng) for _ in range(300)]:
        assert checks.title("company", text, required=False) == text


def test_purposes_are_those_of_a_visit() -> None:
    assert set(material.PURPOSES) <= set(PURPOSES)
    assert len(material.PURPOSE_WEIGHTS) == len(material.PURPOSES)


@pytest.mark.parametrize("desk", catalogue.load().desks, ids=lambda desk: desk.code)
def test_people_come_to_a_desk_for_what_it_does(desk: catalogue.Desk) -> None:
    rng = _draw(2)
    drawn = {material.procedure(rng, desk.code)[0] for _ in range(500)}
    assert drawn == {procedure.code for procedure in desk.procedures}


def test_the_auditorium_is_the_largest_room() -> None:
    assert max(material.rooms(), key=lambda room: room.capacity).name == "Auditorium"
