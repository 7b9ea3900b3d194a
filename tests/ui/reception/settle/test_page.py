"""À régler: what the central database refused, settled from here by keys or clicks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from kiosk.bookings.model import Booking
from kiosk.core.directions import isolated
from kiosk.station import Station
from kiosk.sync.model import Settlement
from tests.ui.enrolled import answer_all, enrol, go_offline, refuse, refused_booking, write_journal
from ui.reception.settle.page import SettlePage
from ui.reception.settle.rows import Done, Heading, Refusal
from ui.shell.session import Session


@dataclass
class Rooms:
    """Two rooms of the site."""

    atlas: UUID
    rif: UUID


@pytest.fixture
def rooms(site: Station) -> Rooms:
    atlas = site.do("sites.add_room", name="Atlas", capacity=12).result
    rif = site.do("sites.add_room", name="Rif", capacity=8).result
    enrol(site)
    answer_all(site)
    return Rooms(atlas, rif)


@pytest.fixture
def page(session: Session, rooms: Rooms, qtbot: QtBot) -> SettlePage:
    made = SettlePage(session)
    qtbot.addWidget(made)
    made.resize(1180, 780)
    with qtbot.waitExposed(made):
        made.show()
    return made


def settlements(site: Station) -> dict[UUID, str]:
    rows = site.database.read(lambda session: session.execute(select(Settlement)).scalars().all())
    return {row.id: row.how for row in rows}


def held(site: Station, room: UUID) -> list[str]:
    query = select(Booking.held_by).where(Booking.resource == room).order_by(Booking.starts)
    return site.database.read(lambda session: list(session.scalars(query)))


def refuse_two(page: SettlePage, site: Station, rooms: Rooms, qtbot: QtBot) -> UUID:
    """Have two bookings refused and choose the second; the first is returned."""
    first = refused_booking(site, rooms.atlas, "Atlas", hour=13)
    second = refused_booking(site, rooms.rif, "Rif", hour=16)
    qtbot.waitUntil(lambda: len(page.refused) == 2)
    page.rows.choose(second)
    return first


def test_nothing_to_settle_says_that_all_is_up_to_date(page: SettlePage) -> None:
    assert page.empty.isVisible()
    assert page.empty.text.text() == "Tout est à jour"
    assert not page.left_over.isVisible()


def test_while_actions_wait_nobody_says_that_all_was_accepted(
    page: SettlePage, site: Station, qtbot: QtBot
) -> None:
    go_offline(site)
    site.do("sites.add_room", name="Zagora", capacity=6)
    qtbot.waitUntil(lambda: page.empty.text.text() == "Rien à régler pour l’instant")
    assert not page.card.isVisible()


def test_places_have_their_arabic_names(
    page: SettlePage, site: Station, qtbot: QtBot, speak: Callable[[str], None]
) -> None:
    room = site.do("sites.add_room", name="Toubkal", name_ar="توبقال", capacity=12).result
    refused_booking(site, room, "Toubkal")
    speak("ar")
    qtbot.waitUntil(page.detail.times.isVisible)
    detail = page.detail
    shown = [detail.title.text(), detail.times.row_name(1), detail.ways.rows[-1].text()]
    shown += [page.rows.model().index(0, 0).data()]
    assert "توبقال" in shown[0]
    assert shown[1].startswith(isolated("توبقال"))
    assert not any("Toubkal" in words for words in shown)


def test_a_refusal_shows_both_versions_on_the_time(
    page: SettlePage, site: Station, rooms: Rooms, qtbot: QtBot
) -> None:
    refused_booking(site, rooms.atlas, "Atlas")
    qtbot.waitUntil(lambda: len(page.refused) == 1)
    detail = page.detail
    assert detail.title.text() == "Salle Atlas déjà réservée par Réseau Rabat à 14:00"
    assert page.left_over.text() == "1 restante"
    times = detail.times
    assert times.isVisible()
    assert [times.row_name(n) for n in range(3)] == ["Votre saisie", "Atlas (central)", "Rif"]
    (ours,) = times.rows[0].blocks
    assert times.block_words(ours) == "Noria Énergie 14:00–15:30"
    assert times.first.strftime("%H:%M") <= "12:00"


def test_time_runs_from_the_right_in_arabic(
    page: SettlePage, site: Station, rooms: Rooms, qtbot: QtBot, speak: Callable[[str], None]
) -> None:
    refused_booking(site, rooms.atlas, "Atlas")
    qtbot.waitUntil(page.detail.times.isVisible)
    speak("ar")
    times = page.detail.times
    starts = times.rows[0].blocks[0].starts
    assert times.place(starts) < times.place(starts + timedelta(hours=1))
    assert times.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert page.header.title.text() == "للتسوية مع المركز"
    assert "Réseau Rabat" in page.detail.title.text()


def test_the_best_way_is_chosen_and_enter_takes_it(
    page: SettlePage, site: Station, rooms: Rooms, qtbot: QtBot
) -> None:
    refused = refused_booking(site, rooms.atlas, "Atlas")
    qtbot.waitUntil(page.detail.isVisible)
    assert page.detail.ways.way is not None
    assert page.detail.ways.way.key == "room"
    qtbot.keyClick(page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.session.idle and not page.refused)
    assert settlements(site) == {refused: "instead"}
    assert held(site, rooms.rif) == ["Noria Énergie"]
    assert page.empty.isVisible()
    assert [type(line) for line in page.rows.items] == [Heading, Done]


def test_a_number_chooses_a_way(
    page: SettlePage, site: Station, rooms: Rooms, qtbot: QtBot
) -> None:
    refused = refused_booking(site, rooms.atlas, "Atlas")
    qtbot.waitUntil(page.detail.isVisible)
    keys = [way.key for way in page.detail.case.ways]  # type: ignore[union-attr]
    assert keys[-1] == "cancel"
    assert [row.key for row in page.detail.ways.rows] == [str(n + 1) for n in range(len(keys))]
    qtbot.keyClick(page.rows, str(len(keys)))
    assert page.detail.ways.way.key == "cancel"  # type: ignore[union-attr]
    qtbot.mouseClick(page.detail.apply, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.session.idle and not page.refused)
    assert settlements(site) == {refused: "cancelled"}
    assert held(site, rooms.rif) == []


def test_one_that_is_asked_stays_and_says_so(
    page: SettlePage, site: Station, rooms: Rooms, qtbot: QtBot
) -> None:
    refused = refused_booking(site, rooms.atlas, "Atlas")
    qtbot.waitUntil(page.detail.isVisible)
    keys = [way.key for way in page.detail.case.ways]  # type: ignore[union-attr]
    page.detail.ways.choose(keys.index("ask"))
    page.detail.take()
    qtbot.waitUntil(lambda: settlements(site) == {refused: "asked"} and page.session.idle)
    qtbot.waitUntil(lambda: page.refused[0].asked is not None)
    assert "Demande faite" in page.detail.text.text()


def test_put_off_goes_to_the_next_and_keeps_the_first(
    page: SettlePage, site: Station, rooms: Rooms, qtbot: QtBot
) -> None:
    first = refuse_two(page, site, rooms, qtbot)
    assert page.detail.following.text() == "puis : action suivante (2 sur 2)"
    qtbot.mouseClick(page.detail.put_off, Qt.MouseButton.LeftButton)
    assert page.rows.current.item.id == first
    assert len(page.refused) == 2
    assert settlements(site) == {}
    assert page.detail.following.isHidden()


def test_after_one_is_settled_the_next_is_shown(
    page: SettlePage, site: Station, rooms: Rooms, qtbot: QtBot
) -> None:
    first = refuse_two(page, site, rooms, qtbot)
    page.detail.ways.choose(len(page.detail.ways.rows) - 1)
    page.detail.take()
    qtbot.waitUntil(lambda: page.session.idle and len(page.refused) == 1)
    assert page.rows.current.item.id == first
    assert page.left_over.text() == "1 restante"


def test_a_way_that_is_refused_in_its_turn_stays_with_its_reason(
    page: SettlePage, site: Station, rooms: Rooms, qtbot: QtBot
) -> None:
    refused_booking(site, rooms.atlas, "Atlas")
    qtbot.waitUntil(page.detail.isVisible)
    case = page.detail.case
    assert case is not None
    way = case.ways[0]
    site.do(
        "bookings.book",
        resource=rooms.rif,
        starts=way.fields["starts"],
        ends=way.fields["ends"],
        held_by="Kasbah Pay",
    )
    # The other booking came between the choice and the click.
    page.detail.show_case(case, (1, 1))
    page.detail.ways.choose(0)
    page.detail.take()
    qtbot.waitUntil(page.detail.again.isVisible)
    assert "Kasbah Pay" in page.detail.again.text.text()
    assert settlements(site) == {}
    assert page.detail.apply.isEnabled()
    assert len(page.refused) == 1


def test_two_clicks_settle_once(
    page: SettlePage, site: Station, rooms: Rooms, qtbot: QtBot
) -> None:
    refused_booking(site, rooms.atlas, "Atlas")
    qtbot.waitUntil(page.detail.isVisible)
    taken: list[object] = []
    page.detail.applied.connect(taken.append)
    page.detail.take()
    page.detail.take()
    qtbot.waitUntil(lambda: page.session.idle and not page.refused)
    assert len(taken) == 1
    assert held(site, rooms.rif) == ["Noria Énergie"]


def test_what_is_no_booking_is_told_in_two_lines(
    page: SettlePage, site: Station, qtbot: QtBot
) -> None:
    visit = site.do(
        "visits.arrive", first_name="Walid", last_name="Sebti", host="Noria", consent=True
    ).result
    left = site.do("visits.leave", visit=visit)
    refuse(site, left.command.id, "visits.cancelled", name="Walid Sebti")
    qtbot.waitUntil(lambda: len(page.refused) == 1)
    texts = page.detail.texts
    assert texts.isVisible()
    assert not page.detail.times.isVisible()
    assert "Walid Sebti" in texts.ours.text()
    assert "annulée" in texts.central.text()


def test_what_failed_with_another_stands_under_it(
    page: SettlePage, site: Station, rooms: Rooms, qtbot: QtBot
) -> None:
    wanted = refused_booking(site, rooms.atlas, "Atlas")
    starts = site.clock.now().replace(hour=14, minute=0)
    again = site.do(
        "bookings.book",
        resource=rooms.rif,
        starts=starts,
        ends=starts + timedelta(hours=1),
        held_by="Noria Énergie",
    )
    move = site.do("bookings.move", booking=again.result, ends=starts + timedelta(hours=2))
    refuse(
        site,
        again.command.id,
        "bookings.taken",
        resource="Rif",
        day=starts.date(),
        starts=starts,
        until=starts,
        taken_by="Kasbah Pay",
    )
    refuse(site, move.command.id, "bookings.unknown", booking=str(again.result))
    qtbot.waitUntil(lambda: len(page.refused) == 2)
    shown = [line for line in page.rows.items if isinstance(line, Refusal)]
    under = {line.item.id: line.under.id if line.under else None for line in shown}
    assert under == {again.command.id: None, move.command.id: again.command.id, wanted: None}


def test_the_return_of_the_network_is_told(
    page: SettlePage, site: Station, rooms: Rooms, qtbot: QtBot
) -> None:
    refused_booking(site, rooms.atlas, "Atlas")
    at = site.clock.now() + timedelta(minutes=1)
    write_journal(site, at, "online", away=4740)
    write_journal(site, at, "pulled", rows={"booking": 3, "visit": 1})
    page.refresh()
    band = page.band
    assert band.isVisible()
    assert band.title.text() == "Réseau revenu à 10:43, après 1\u00a0h\u00a019 hors ligne"
    assert "3 réservations, 1 visite" in band.changed.text()
    assert "1 à régler par vous" in band.shares.accessibleName()


def test_the_rail_counts_what_is_to_settle(
    page: SettlePage, site: Station, rooms: Rooms, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.counted, check_params_cb=lambda n: n == 1):
        refused_booking(site, rooms.atlas, "Atlas")
