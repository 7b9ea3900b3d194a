"""What is known of who signed: found, forgotten, gone with its time; little of it in a hall."""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import select

from kiosk.agreements import queries
from kiosk.agreements.model import AgreementGood, AgreementSignature
from kiosk.core.clock import FrozenClock
from kiosk.purging.store import purge
from kiosk.rights.acts import forget_person
from kiosk.rights.holding import held
from kiosk.station import Station
from tests.agreements.conftest import SAID, SALMA, SIGNED, Arrive, Due, Write
from tests.purging.people import found_in
from tests.sync.fleet import Fleet


def test_a_signature_goes_a_year_after_it_was_good_last(
    station: Station, write: Write, arrive: Arrive, asked: Due, clock: FrozenClock
) -> None:
    version, visit = write().version, arrive()
    signing = station.do(
        "agreements.sign", visit=visit, agreement_version=version, signature=SIGNED
    ).result.signing
    station.do("visits.leave", visit=visit)
    clock.at += timedelta(days=2 * 365)
    purge(station)
    found = station.ask(queries.signing, signing=signing)
    assert found is not None
    assert (found.full_name, found.strokes) == ("Salma Idrissi", SIGNED)
    clock.at += timedelta(days=3)
    purge(station)
    found = station.ask(queries.signing, signing=signing)
    assert found is not None
    assert (found.full_name, found.company, found.strokes) == ("", "", "")
    good = station.database.read(lambda session: session.scalars(select(AgreementGood)).all())
    assert good == []
    assert len(asked()) == 1


def test_whoever_asks_is_told_what_they_signed_and_is_forgotten_by_name(
    station: Station, write: Write, arrive: Arrive, asked: Due
) -> None:
    version, visit = write().version, arrive()
    station.do("agreements.sign", visit=visit, agreement_version=version, signature=SIGNED)
    station.do("visits.leave", visit=visit)
    assert asked() == []
    things = station.ask(held, name="Salma Idrissi")
    [signed] = [one for one in things if one.kind == "agreement"]
    assert (signed.company, signed.facts["agreement"]) == ("Noria Énergie", "Confidentialité")
    assert signed.facts["state"] == "signed"
    forget_person(station, things, name="Salma Idrissi", identity="card")
    assert [one for one in station.ask(held, name="Salma Idrissi") if one.kind == "agreement"] == []
    rows = station.database.read(lambda session: session.scalars(select(AgreementSignature)).all())
    assert [(row.state, row.search, row.strokes) for row in rows] == [("signed", "", "")]
    assert len(asked()) == 1, "they are asked again: nobody is known any more"


def test_a_hall_knows_who_signed_elsewhere_by_no_name(fleet: Fleet) -> None:
    fleet.open_site()
    kiosk, desk = fleet.add("kiosk"), fleet.members[0]
    version = desk.station.do("agreements.write", **SAID).result.version
    visit = desk.do("visits.arrive", **SALMA, host="Atlas", consent=True)
    desk.do("agreements.sign", visit=visit, agreement_version=version, signature=SIGNED)
    desk.do("visits.leave", visit=visit)
    fleet.settle()
    assert kiosk.station.ask(queries.due, **SALMA) == []
    assert len(kiosk.station.ask(queries.due, **SALMA | {"first_name": "Omar"})) == 1
    rows = kiosk.station.database.read(
        lambda session: session.scalars(select(AgreementSignature)).all()
    )
    assert rows == []
    assert found_in(kiosk.station.folder.rglob("*"), {SIGNED}) == {}


def test_what_was_signed_at_the_kiosk_comes_to_the_desk_and_leaves_the_hall_with_the_day(
    fleet: Fleet,
) -> None:
    fleet.open_site()
    kiosk, desk = fleet.add("kiosk"), fleet.members[0]
    version = desk.station.do("agreements.write", **SAID).result.version
    fleet.settle()
    visit = kiosk.do("visits.arrive", **SALMA, host="Atlas", consent=True)
    kiosk.do("agreements.sign", visit=visit, agreement_version=version, signature=SIGNED)
    fleet.settle()
    [signed] = desk.station.ask(queries.of_visit, visit=visit)
    assert (signed.strokes, signed.full_name) == (SIGNED, "Salma Idrissi")
    desk.do("visits.leave", visit=visit)
    fleet.settle()
    assert isinstance(fleet.clock, FrozenClock)
    fleet.clock.at += timedelta(days=1)
    fleet.hub.freeze(fleet.clock.at)
    kiosk.sync()
    purge(kiosk.station)
    rows = kiosk.station.database.read(
        lambda session: session.scalars(select(AgreementSignature)).all()
    )
    assert rows == []
    assert kiosk.station.ask(queries.due, **SALMA) == []
