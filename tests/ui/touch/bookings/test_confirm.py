"""The last look: how the room is set up, where word of it goes, what is lent, what is combined."""

from __future__ import annotations

from typing import Any

from kiosk.bookings.model import Booking
from kiosk.sites.kinds import EQUIPMENT, ROOM
from kiosk.sites.queries import resources
from kiosk.station import Station
from tests.ui.touch.badges.test_badges import Press, Screen, Settled
from tests.ui.touch.bookings.conftest import Pad, every, row, seen
from ui.touch.shell.window import TouchWindow


def place_of(hall: Station, name: str) -> Any:
    return next(each for each in hall.ask(resources) if each.name == name)


def last_look(shown: Any, window: TouchWindow, press: Press, screen: Screen, name: str) -> Any:
    shown()
    press(window.footer.action)
    press(row(screen("booking_place"), name))
    return screen("booking_confirm")


def kept(hall: Station) -> Booking:
    [booking] = every(hall)
    found = hall.database.read(lambda session: session.get(Booking, booking.id))
    assert found is not None
    return found


def test_how_a_room_is_set_up_is_asked_where_there_is_a_choice(
    shown: Any,
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    rooms: None,
) -> None:
    hall.do("sites.change_place", place=place_of(hall, "Toubkal").id, styles=["u_shape", "theatre"])
    hall.do("sites.change_place", place=place_of(hall, "Zagora").id, styles=["theatre"])
    assert not last_look(shown, window, press, screen, "Zagora").style_field.isVisible()
    window.forget()
    confirm = last_look(shown, window, press, screen, "Toubkal")
    assert [t.text() for t in confirm.styles.toggles.values()] == ["En U", "Théâtre"]
    press(confirm.styles.toggles["u_shape"])
    press(window.footer.action)
    settled()
    assert (kept(hall).style, kept(hall).people) == ("u_shape", 1)


def test_word_of_it_goes_to_an_address_that_is_typed(
    shown: Any,
    window: TouchWindow,
    press: Press,
    pad: Pad,
    settled: Settled,
    screen: Screen,
    hall: Station,
    rooms: None,
) -> None:
    confirm = last_look(shown, window, press, screen, "Zagora")
    pad(confirm.email)
    typing = screen("booking_email")
    typing.field.set_text("karim arobase noria")
    press(window.footer.action)
    assert typing.field.error
    assert window.path[-1] == "booking_email"
    typing.field.set_text("")
    for key in ("k", "digits", "@", "letters", "n", "digits", ".", "letters", "m", "a"):
        press(typing.keyboard.keys[key])
    pad(window.footer.action)
    assert screen("booking_confirm").email.line == "k@n.ma"
    pad(window.footer.action)
    settled()
    assert kept(hall).email == "k@n.ma"


def test_what_was_chosen_before_the_address_stays(
    shown: Any, window: TouchWindow, press: Press, screen: Screen, hall: Station, rooms: None
) -> None:
    hall.do("sites.change_place", place=place_of(hall, "Toubkal").id, styles=["u_shape", "theatre"])
    confirm = last_look(shown, window, press, screen, "Toubkal")
    press(confirm.styles.toggles["theatre"])
    press(confirm.email)
    press(window.footer.action)
    assert screen("booking_confirm").styles.value == "theatre"


def test_what_is_lent_is_booked_by_pieces(
    shown: Any,
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    rooms: None,
) -> None:
    shown()
    assert EQUIPMENT not in screen("booking_when").kinds.toggles
    window.forget()
    hall.do("sites.add_equipment", name="Vidéoprojecteur portable", count=3)
    shown()
    when = screen("booking_when")
    press(when.kinds.toggles[EQUIPMENT])
    assert when.fields[1].label.text() == "Combien de pièces ?"
    when.people.set_value(2)
    press(window.footer.action)
    [(name, about, free)] = seen(screen("booking_place"))
    assert (name, free) == ("Vidéoprojecteur portable", True)
    assert about.startswith("3 pièces, libre")
    press(screen("booking_place").rows[0])
    press(window.footer.action)
    settled()
    assert (kept(hall).places, kept(hall).people) == (2, None)


def test_rooms_that_open_into_one_are_named(
    shown: Any, window: TouchWindow, press: Press, screen: Screen, hall: Station, rooms: None
) -> None:
    parts = [place_of(hall, name).id for name in ("Zagora", "Toubkal")]
    hall.do("sites.add_room", name="Grand Sud", capacity=26)
    hall.do("sites.combine_rooms", whole=place_of(hall, "Grand Sud").id, parts=parts)
    shown()
    when = screen("booking_when")
    assert when.kinds.value == ROOM
    press(window.footer.action)
    about = next(line for name, line, _ in seen(screen("booking_place")) if name == "Grand Sud")
    assert about.startswith("Salles réunies : Zagora, Toubkal")
    press(row(screen("booking_place"), "Grand Sud"))
    lines = {name: value for _, name, value in screen("booking_confirm").recap.lines}
    assert "Zagora, Toubkal" in lines["Lieu"]
