"""People are found by any part of their words, as reading all of them would find them."""

from itertools import product
from uuid import UUID

import pytest
from sqlalchemy import event

from kiosk.residents import queries
from kiosk.residents.model import Person
from kiosk.station import Station
from kiosk.store import spelling_upkeep, worded

ENCRYPTED_TOO = True

FIRST = ("Nora", "Karim", "Amine", "Lalla Nour", "عمر")
LAST = ("Lahlou", "El Alami", "Alaoui 1337", "Benkirane", "Oranais")
TYPED = (
    *("no", "nor", "nora", "ora", "ala", "el al", "lal", "al el", "nora la", "lah nor", "33"),
    *("1337", "mine kira", "عمر", "مر", "zz", "nora zz", "l", "a o", "rim alami"),
)


@pytest.fixture
def people(station: Station) -> Station:
    """Every first name with every last, in one company."""
    company = station.do("residents.register", name="Sahel Data").result
    for first, last in product(FIRST, LAST):
        station.do("residents.add_person", resident=company, first_name=first, last_name=last)
    return station


@pytest.fixture(params=[1_000, 7, 1], ids=["few", "some", "many"])
def many(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows are looked at one by one, or in the order of the names, with the same result."""
    limit: int = request.param
    monkeypatch.setattr(worded, "MANY", limit)


def _first(station: Station, typed: str, limit: int = 50) -> list[UUID]:
    return station.database.read(
        lambda session: worded.Worded(
            session.connection(), "casablanca", Person.__table__, Person.active
        ).first(typed, limit)
    )


def _by_reading_all(station: Station, typed: str) -> list[UUID]:
    def rank(key: str) -> int | None:
        words = typed.split()
        if not all(word in key for word in words):
            return None
        return 0 if key.startswith(f" {typed}") else 1 + any(f" {w}" not in key for w in words)

    rows = station.database.read(lambda s: s.query(Person.id, Person.search).all())
    ranked = [(place, key, one) for one, key in rows if (place := rank(key)) is not None]
    return [one for _, _, one in sorted(ranked)]


@pytest.mark.usefixtures("many")
def test_the_same_is_found_as_by_reading_everyone(people: Station) -> None:
    spelling_upkeep.keep_up(people.database)
    for typed in TYPED:
        assert _first(people, typed) == _by_reading_all(people, typed), typed
        assert _first(people, typed, 3) == _by_reading_all(people, typed)[:3], typed


def test_people_whose_words_are_not_taken_yet_are_found(people: Station) -> None:
    for typed in TYPED:
        assert _first(people, typed) == _by_reading_all(people, typed), typed


def test_who_left_and_who_is_of_another_site_is_not_found(people: Station) -> None:
    [nora] = [host.person for host in people.ask(queries.hosts, text="nora lahlou")]
    people.do("residents.remove_person", person=nora)
    spelling_upkeep.keep_up(people.database)
    assert _first(people, "nora lahlou") == []
    elsewhere = people.database.read(
        lambda session: worded.Worded(
            session.connection(), "rabat", Person.__table__, Person.active
        ).first("karim", 8)
    )
    assert elsewhere == []


@pytest.mark.parametrize("typed", ["nora", "ahlo", "zzzz", "no"])
def test_nobody_is_read_in_order_where_few_are_meant(people: Station, typed: str) -> None:
    """The search that asks of every person whether they match is for names that many have."""
    people.ask(queries.hosts, text=typed)
    asked: list[str] = []
    event.listen(
        people.database.engine,
        "before_cursor_execute",
        lambda _c, _u, statement, *_rest: asked.append(" ".join(statement.split())),
    )
    people.ask(queries.hosts, text=typed)
    of_all = [s for s in asked if s.startswith("SELECT person.id FROM") and "LIKE" in s]
    assert all("IN (SELECT" in statement for statement in of_all)
