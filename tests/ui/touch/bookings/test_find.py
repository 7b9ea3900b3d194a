"""The free finder at the kiosk: by large choices or in a sentence; the first free times, taken."""

from __future__ import annotations

from typing import Any

from kiosk.bookings.spans import in_list
from kiosk.sites.queries import resources
from kiosk.station import Station
from tests.ui.touch.badges.test_badges import Press, Screen, Settled
from tests.ui.touch.bookings.conftest import DAY, Pad, at, book, every, seen
from ui.touch.bookings.find import FORTNIGHT, TODAY
from ui.touch.bookings.instead import InsteadSheet
from ui.touch.shell.window import TouchWindow


def with_a_screen(hall: Station) -> None:
    place = next(each for each in hall.ask(resources) if each.name == "Toubkal")
    hall.do("sites.change_place", place=place.id, features=["screen", "board"])


def to_find(shown: Any, press: Press, screen: Screen, people: int = 1) -> Any:
    shown()
    when = screen("booking_when")
    when.people.set_value(people)
    press(when.search)
    return screen("booking_find")


def test_the_first_free_times_are_taken_by_a_touch(
    shown: Any,
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    rooms: None,
) -> None:
    book(hall, at(10, 45), at(20), held_by="Kasbah Pay", resource="Toubkal")
    find = to_find(shown, press, screen, people=9)
    press(find.days.toggles[FORTNIGHT])
    press(window.footer.action)
    offers = screen("booking_offers")
    assert {offer.resource.name for offer in offers.found} == {"Toubkal"}
    assert offers.rows[0].text() == "Demain, de 08:00 à 09:00"
    press(offers.rows[0])
    settled()
    assert screen("done").title.text() == "C’est réservé"
    made = hall.ask_itself(in_list, since=at(0).date() + DAY, until=at(0).date() + DAY)
    assert [(b.resource_name, b.starts) for b in made] == [("Toubkal", at(8) + DAY)]


def test_what_the_room_has_is_chosen_by_its_icon(
    shown: Any, window: TouchWindow, press: Press, screen: Screen, hall: Station, rooms: None
) -> None:
    with_a_screen(hall)
    find = to_find(shown, press, screen)
    assert [(code, t.icon_name) for code, t in find.features.toggles.items()] == [
        *(("screen", "monitor"), ("board", "presentation"))
    ]
    press(find.features.toggles["screen"])
    press(find.length.toggles[90])
    press(find.days.toggles[TODAY])
    press(window.footer.action)
    offers = screen("booking_offers")
    assert [(each[0], each[2]) for each in seen(offers)] == [
        ("Aujourd’hui, de 10:45 à 12:15", True)
    ]
    assert "Écran" in offers.subtitle.text()
    assert "1 h 30" in offers.subtitle.text().replace("\u00a0", " ").replace("\u202f", " ")


def test_a_sentence_is_typed_and_what_is_understood_is_said(
    shown: Any,
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    rooms: None,
) -> None:
    with_a_screen(hall)
    find = to_find(shown, press, screen)
    press(find.sentence)
    say = screen("booking_say")
    for sign in "9 personnes, écran, 1h30, demain, zzz":
        for key in _keys(say.keyboard, sign):
            say.keyboard.press(key)
    assert "9" in say.understood.words.text()
    assert "Écran" in say.understood.words.text()
    assert "zzz" in say.unread.words.text()
    press(window.footer.action)
    offers = screen("booking_offers")
    assert [(each[0], each[1]) for each in seen(offers)] == [
        ("Demain, de 08:00 à 09:30", "Toubkal, 20 places")
    ]
    press(offers.rows[0])
    settled()
    [made] = every(hall)
    assert (made.resource_name, made.starts, made.ends) == (
        *("Toubkal", at(8) + DAY, at(9, 30) + DAY),
    )


def _keys(keyboard: Any, sign: str) -> list[str]:
    """What is pressed for a sign: its layout first, where it is on another."""
    layout = "digits" if sign in "0123456789," else "fr"
    first = [layout] if keyboard.layout_name != layout and sign not in " é" else []
    if sign == "é" and keyboard.layout_name != "fr":
        first = ["fr"]
    return [*first, "space" if sign == " " else sign]


def test_the_sentence_is_found_with_the_keys_of_a_pad(
    shown: Any, window: TouchWindow, pad: Pad, screen: Screen, hall: Station, rooms: None
) -> None:
    shown()
    pad(screen("booking_when").search)
    pad(screen("booking_find").sentence)
    screen("booking_say").field.set_text("salle pour 9, demain")
    pad(window.footer.action)
    assert {offer.resource.name for offer in screen("booking_offers").found} == {"Toubkal"}


def test_what_a_rule_keeps_from_them_is_not_offered_and_said(
    shown: Any, window: TouchWindow, press: Press, screen: Screen, hall: Station, rooms: None
) -> None:
    hall.do("bookings.set_rule", member="startup", rule="longest_minutes", value=30)
    to_find(shown, press, screen)
    press(window.footer.action)
    offers = screen("booking_offers")
    assert seen(offers) == []
    assert offers.nothing.isVisible()
    assert "30" in offers.nothing.cause.text()


def test_whoever_was_quicker_takes_the_offer_away_and_another_is_offered(
    shown: Any,
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    rooms: None,
) -> None:
    to_find(shown, press, screen, people=9)
    press(window.footer.action)
    offers = screen("booking_offers")
    first = offers.found[0]
    taking = offers.lines()[0].act
    book(hall, first.starts, first.ends, held_by="Kasbah Pay", resource="Toubkal")
    settled()
    taking()
    settled()
    sheet = window.overlay.sheet
    assert isinstance(sheet, InsteadSheet)
    assert offers.found[0].starts >= first.ends
    press(sheet.offers[0][1])
    settled()
    assert screen("done").title.text() == "C’est réservé"
    assert [b.held_by for b in every(hall)] == ["Kasbah Pay", "Noria Énergie"]


def test_every_row_and_what_goes_on_is_come_to_by_a_pad(
    shown: Any,
    window: TouchWindow,
    pad: Pad,
    settled: Settled,
    screen: Screen,
    hall: Station,
    rooms: None,
) -> None:
    """More rows than the screen has room for: the last one is come to, and taken."""
    for number in range(4):
        hall.do("sites.add_room", name=f"Salle {number}", capacity=6)
    shown()
    pad(screen("booking_when").search)
    screen("booking_find").days.choose(FORTNIGHT)
    pad(window.footer.action)
    offers = screen("booking_offers")
    last = [row for row in offers.rows if row.isVisible()][-1]
    pad(last)
    settled()
    assert screen("done").title.text() == "C’est réservé"
