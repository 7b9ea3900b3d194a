"""The door of a room, with a finger: book, check in, go on, end; read from afar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time, timedelta
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.core.clock import FrozenClock
from kiosk.core.errors import StoreTrouble
from kiosk.sites.queries import resources
from kiosk.station import Station
from tests.ui.cut import cut_texts
from tests.ui.door.conftest import Held, held, offered, press
from tests.ui.enrolled import enrol, go_offline
from ui.door.panel import LOOKS
from ui.door.window import BOOK, CHECK_IN, END, EXTEND, DoorWindow

SCREENS = [(800, 480), (1024, 600), (1280, 800), (600, 1024)]


def drawn(size: tuple[int, int]) -> tuple[int, int]:
    """What a screen gives the window, which is drawn for 1080 x 1920 and made smaller."""
    scale = min(1.0, min(size) / 1080, max(size) / 1920)
    return round(size[0] / scale), round(size[1] / scale)


def test_a_free_room_is_booked_at_its_door_and_used_to_the_end(
    door: DoorWindow, site: Station, clock: FrozenClock, qtbot: QtBot
) -> None:
    assert door.panel.said.state == "Libre"
    assert offered(door) == {BOOK}
    press(door, BOOK, qtbot)
    qtbot.waitUntil(lambda: len(held(site)) == 1)
    [booking] = held(site)
    assert booking.ends - booking.starts == timedelta(minutes=30)
    assert door.said.text() == "C’est réservé jusqu’à 10:30"
    qtbot.waitUntil(lambda: offered(door) == {CHECK_IN, END})
    press(door, CHECK_IN, qtbot)
    qtbot.waitUntil(lambda: offered(door) == {EXTEND, END})
    assert door.panel.said.state == "Occupée"
    press(door, EXTEND, qtbot)
    qtbot.waitUntil(lambda: held(site)[0].ends - booking.ends == timedelta(minutes=30))
    clock.at += timedelta(minutes=10)
    press(door, END, qtbot)
    assert held(site)[0].state == "checked_in", "once is no more than a question"
    assert door.buttons[END].text() == "Terminer maintenant\u202f?"
    press(door, END, qtbot)
    qtbot.waitUntil(lambda: held(site)[0].state == "ended")


def test_going_on_is_offered_for_as_long_as_it_can_be_and_no_longer(
    door: DoorWindow, site: Station, book: Held, qtbot: QtBot
) -> None:
    first = book(0)
    book(75, held_by="Kasbah Pay")
    site.do("bookings.check_in", booking=first)
    door.refresh()
    assert door.buttons[EXTEND].text() == "Prolonger de 15\u00a0min"
    press(door, EXTEND, qtbot)
    qtbot.waitUntil(lambda: offered(door) == {END})
    own = next(each for each in held(site) if each.id == first)
    assert own.ends - own.starts == timedelta(minutes=75)


def test_after_midnight_the_room_is_booked_while_the_site_is_open(
    door: DoorWindow, site: Station, clock: FrozenClock, qtbot: QtBot
) -> None:
    site.do("sites.set_hours", weekday=1, opens=time(8), closes=time(2))
    clock.at = clock.at.replace(hour=0, minute=30) + timedelta(days=1)
    door.refresh()
    assert not door.night.isVisible()
    assert offered(door) == {BOOK}
    press(door, BOOK, qtbot)
    qtbot.waitUntil(lambda: len(held(site)) == 1)
    [booking] = held(site)
    assert booking.starts == clock.at


def test_who_touched_by_mistake_ends_nothing(
    door: DoorWindow, site: Station, book: Held, qtbot: QtBot
) -> None:
    site.do("bookings.check_in", booking=book(0))
    door.refresh()
    press(door, END, qtbot)
    door._unsure.timeout.emit()
    assert door.buttons[END].text() == "Terminer"
    assert held(site)[0].state == "checked_in"


@pytest.mark.parametrize(
    ("shows", "named", "unnamed"),
    [
        ("reserved", "Réservée", ("Noria", "Budget")),
        ("holder", "Noria", ("Budget",)),
        ("title", "Budget", ()),
    ],
)
def test_a_door_names_no_more_than_the_site_wants(
    door: DoorWindow, site: Station, book: Held, shows: str, named: str, unnamed: tuple[str, ...]
) -> None:
    site.do("sites.set_option", name="door_shows", value=shows)
    for minutes in (0, 90):
        book(minutes, title="Budget")
    said = door.panel.said
    for line in (said.who, said.following):
        assert named in line
        assert not any(word in line for word in unnamed)
    assert not any(word in door.panel.accessibleName() for word in unnamed)


def test_only_as_much_is_booked_as_is_free(
    door: DoorWindow, site: Station, book: Held, qtbot: QtBot
) -> None:
    book(20)
    assert "20" in door.buttons[BOOK].text()
    press(door, BOOK, qtbot)
    qtbot.waitUntil(lambda: len(held(site)) == 2)
    assert held(site)[0].ends == held(site)[1].starts


def test_what_cannot_be_done_is_said_under_the_panel(
    door: DoorWindow, site: Station, book: Held, qtbot: QtBot
) -> None:
    first = book(0)
    site.do("bookings.check_in", booking=first)
    door.refresh()
    shown = door.door
    book(60, title="Budget")
    door.door = shown  # what was booked a moment ago was not read yet
    door.retranslate()
    press(door, EXTEND, qtbot)
    qtbot.waitUntil(door.said.isVisible)
    assert door.said.text() == "La salle est réservée à partir de 11:00."


def test_where_a_room_is_taken_another_one_is_named(door: DoorWindow, book: Held) -> None:
    book(0)
    door._hint()
    assert door.foot.hint.text() == "Ou présentez votre badge"
    site = door.session.station
    site.do("bookings.at_door", booking=held(site)[0].id, act="check_in")
    door.refresh()
    assert "Rif" in door.foot.hint.text()


@pytest.mark.parametrize(("books", "hint"), [("badge", "Présentez votre badge"), ("nobody", "bor")])
def test_who_books_there_is_the_sites_to_say(
    door: DoorWindow, site: Station, books: str, hint: str
) -> None:
    site.do("sites.set_option", name="door_books", value=books)
    door.refresh()
    assert offered(door) == set()
    assert hint in door.foot.hint.text()


def test_a_warning_says_when_the_room_is_given_back(
    door: DoorWindow, site: Station, book: Held, clock: FrozenClock
) -> None:
    site.do("sites.set_option", name="no_show_minutes", value="15")
    book(0)
    clock.at += timedelta(minutes=11)
    door.refresh()
    assert door.panel.said.state == "Bientôt libérée"
    assert door.panel.said.until == "Si personne ne confirme, libre à 10:16"
    assert offered(door) == {CHECK_IN, END}


def test_works_a_closed_room_and_a_whole_say_what_they_are(
    door: DoorWindow, site: Station, room: UUID, book: Held, clock: FrozenClock
) -> None:
    rif = next(place.id for place in site.ask_itself(resources) if place.name == "Rif")
    whole = site.do("sites.add_room", name="Grand Atlas", capacity=20).result
    site.do("sites.combine_rooms", whole=whole, parts=[room, rif])
    book(0, resource=whole)
    assert "avec Grand Atlas" in door.panel.said.who
    clock.at += timedelta(hours=2)
    book(0, kind="maintenance", held_by="MITC")
    assert (door.panel.said.state, door.panel.said.who) == ("En travaux", "")
    site.do("sites.close_place", place=room, reason="Dégât des eaux")
    door.refresh()
    assert (door.panel.said.state, door.panel.said.who) == ("Fermée", "Dégât des eaux")
    assert offered(door) == set()


def test_while_the_store_does_not_answer_what_was_read_stays_and_says_so(
    door: DoorWindow, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_given: object, **_fields: object) -> None:
        raise StoreTrouble("disk I/O error")

    with monkeypatch.context() as broken:
        broken.setattr(door.session.station, "ask", away)
        clock.at += timedelta(minutes=5)
        door.refresh()
    assert door.panel.said.state == "Libre"
    assert door.note.text() == "Cet écran ne suit plus les réservations depuis 10:00."
    assert offered(door) == set(), "nobody is promised what nobody can know"
    door.session.recovered.emit()
    assert not door.note.isVisible()
    assert offered(door) == {BOOK}


def test_without_the_centre_a_booking_is_to_be_confirmed(
    door: DoorWindow, site: Station, qtbot: QtBot
) -> None:
    enrol(door.session.station, kind="door")
    go_offline(door.session.station)
    door.watch.look()
    assert "reste à confirmer" in door.note.text()
    assert door.away.isVisible()
    assert offered(door) == {BOOK}
    press(door, BOOK, qtbot)
    qtbot.waitUntil(lambda: len(held(site)) == 1)


def test_without_a_room_it_says_who_chooses_one(
    door: DoorWindow, site: Station, room: UUID
) -> None:
    site.do("sites.retire_place", place=room)
    door.refresh()
    assert door.panel.said.state == "Aucune salle n’est choisie"
    assert offered(door) == set()


def test_every_state_has_a_colour_a_sign_and_a_word(door: DoorWindow) -> None:
    words = {door.words.state(state) for state in LOOKS}
    assert len(words) == len(LOOKS)
    assert len({sign for _, _, sign in LOOKS.values()}) == len(LOOKS)


@pytest.mark.parametrize("size", SCREENS)
@pytest.mark.parametrize("language", ["fr", "ar"])
def test_it_is_read_whole_on_any_small_screen(
    door: DoorWindow,
    site: Station,
    book: Held,
    speak: Callable[[str], None],
    size: tuple[int, int],
    language: str,
) -> None:
    speak(language)
    door.resize(*drawn(size))
    acts = (lambda: book(0), lambda: site.do("bookings.check_in", booking=held(site)[0].id))
    for act in (lambda: None, *acts):
        act()
        door.refresh()
        QApplication.processEvents()
        door.grab()
        assert (door.width(), door.height()) == drawn(size)
        assert cut_texts(door) == []
        for button in door.buttons.values():
            assert button.isHidden() or button.width() >= button.sizeHint().width()
            assert door.rect().contains(button.geometry())
