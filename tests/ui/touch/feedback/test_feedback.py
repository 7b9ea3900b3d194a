"""A ticket is taken, called, closed; its code is scanned, a face touched; the sheet counts it."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from kiosk.core.clock import FrozenClock
from kiosk.core.directions import joined
from kiosk.core.ids import new_id
from kiosk.feedback.queries import Asked
from kiosk.paper import reports
from kiosk.paper.documents.tickets import ticket_pdf
from kiosk.paper.drawing import raster
from kiosk.station import Station
from kiosk.tickets.code import write
from tests.paper.documents.looks import codes
from tests.ui.trouble import Failing
from ui.shell.session import Session
from ui.touch.shell.home_low import REACH
from ui.touch.shell.stage import LOW
from ui.touch.shell.window import TouchWindow

Press = Callable[[QAbstractButton], None]
Settled = Callable[[], None]
Screen = Callable[[str], Any]


@pytest.fixture
def served(hall: Station, clock: FrozenClock) -> Any:
    """A ticket that was taken, called and closed."""
    return serve(hall, clock)


def serve(hall: Station, clock: FrozenClock, *, close: bool = True) -> Any:
    taken = hall.do("tickets.take", service="ompic", procedure="certificat-negatif").result
    hall.do("tickets.call", counter=2, ticket=taken.ticket)
    clock.at += timedelta(minutes=3)
    if close:
        hall.do("tickets.close", ticket=taken.ticket)
    return taken


def code_of(taken: Any) -> str:
    return write("casablanca", taken.ticket)


def answers(hall: Station) -> dict[str, Any]:
    """The sheet's tables of today."""
    day = hall.today()
    found: dict[str, Any] = json.loads(reports.make(hall, "satisfaction", day, day, "json"))
    return found


def scan(window: TouchWindow, settled: Settled, code: str) -> None:
    window.scanner.scanned.emit(code)
    settled()


def test_the_code_on_the_paper_leads_to_five_faces_and_a_touch_is_counted(
    window: TouchWindow, press: Press, settled: Settled, screen: Screen, hall: Station, served: Any
) -> None:
    [printed] = codes(raster.dots(ticket_pdf(hall, served.ticket)).convert("L"))
    scan(window, settled, printed)
    question = screen("feedback")
    assert question.subtitle.text() == joined(f"Ticket {served.label}", "OMPIC")
    assert [face.text() for face in question.faces.buttons.values()] == [
        *("Très mal", "Mal", "Moyen", "Bien", "Très bien")
    ]
    press(question.faces.buttons[4])
    settled()
    thanks = screen("feedback_thanks")
    assert thanks.title.text() == "Merci pour votre avis"
    assert [s for s, face in thanks.faces.buttons.items() if face.chosen] == [4]
    (row,) = answers(hall)["score"][1:2]
    assert (row["score"], row["answers"]) == ("4", 1)
    thanks.countdown.end()
    assert window.path == ["home"]


def test_another_face_corrects_and_a_reason_is_touched_and_taken_back(
    window: TouchWindow, press: Press, settled: Settled, screen: Screen, hall: Station, served: Any
) -> None:
    scan(window, settled, code_of(served))
    press(screen("feedback").faces.buttons[2])
    settled()
    thanks = screen("feedback_thanks")
    press(thanks.faces.buttons[5])
    settled()
    press(thanks.reasons["welcome"])
    settled()
    found = answers(hall)
    assert [row["answers"] for row in found["score"]] == [1, 0, 0, 0, 0]
    assert {row["reason"] for row in found["reason"] if row["answers"]} == {"welcome"}
    assert [code for code, one in thanks.reasons.items() if one.isChecked()] == ["welcome"]
    press(thanks.reasons["welcome"])
    settled()
    assert answers(hall)["reason"] == []


def test_what_is_touched_while_the_store_writes_is_kept_too(
    window: TouchWindow, settled: Settled, screen: Screen, hall: Station, served: Any
) -> None:
    scan(window, settled, code_of(served))
    screen("feedback").faces.buttons[1].click()
    settled()
    thanks = screen("feedback_thanks")
    for score in (2, 3, 5):
        thanks.faces.buttons[score].click()
    settled()
    settled()
    assert [row["answers"] for row in answers(hall)["score"]] == [1, 0, 0, 0, 0]


def refusal(window: TouchWindow) -> str:
    alert = window.screens["feedback_ticket"].alert
    assert window.path[-1] == "feedback_ticket"
    assert alert.isVisible()
    return f"{alert.title.text()}. {alert.text.text()}"


def test_every_ticket_that_has_no_answer_has_its_words(
    window: TouchWindow,
    press: Press,
    settled: Settled,
    hall: Station,
    clock: FrozenClock,
    screen: Any,
) -> None:
    given, waiting = serve(hall, clock), hall.do("tickets.take", service="ompic").result
    hall.do("feedback.give", ticket=given.ticket, score=3)
    for code, said in (
        (code_of(given), "Avis déjà donné. L’avis du ticket O-001"),
        (code_of(waiting), "Pas encore servi. Le ticket O-002"),
        (write("rabat", given.ticket), "Ticket d’un autre site."),
        (write("casablanca", new_id()), "Ticket inconnu."),
        (code_of(given)[:-2] + "BB", "Ce code n’est pas lisible."),
    ):
        scan(window, settled, code)
        assert refusal(window).startswith(said)
    old = serve(hall, clock)
    clock.at += timedelta(days=2)
    scan(window, settled, code_of(old))
    assert refusal(window).startswith("Ticket trop ancien. Le ticket O-003 est du")


def test_a_number_is_typed_where_there_is_no_paper(
    window: TouchWindow, press: Press, settled: Settled, screen: Screen, hall: Station, served: Any
) -> None:
    press(screen("home").opinion)
    asking = screen("feedback_ticket")
    for sign in ("O", "9"):
        asking.keyboard.press(sign)
    press(window.footer.action)
    settled()
    assert refusal(window).startswith("Ticket inconnu")
    asking.keyboard.press("erase")
    asking.keyboard.press("1")
    press(window.footer.action)
    settled()
    press(screen("feedback").faces.buttons[5])
    settled()
    assert [row["answers"] for row in answers(hall)["score"]] == [1, 0, 0, 0, 0]


def test_the_keys_of_a_number_stay_in_every_language(
    window: TouchWindow, press: Press, screen: Screen, kiosk_desk: Session
) -> None:
    press(screen("home").opinion)
    for language in ("ar", "en", "fr"):
        kiosk_desk.speak(language)
        keys = screen("feedback_ticket").keyboard.keys
        assert {"0", "9", "O", "erase"} <= set(keys)


def test_the_next_ticket_is_taken_while_the_thanks_of_the_last_are_shown(
    window: TouchWindow, press: Press, settled: Settled, screen: Screen, hall: Station, clock: Any
) -> None:
    first, second = serve(hall, clock), serve(hall, clock)
    scan(window, settled, code_of(first))
    press(screen("feedback").faces.buttons[5])
    settled()
    scan(window, settled, code_of(second))
    assert screen("feedback").ticket.label == second.label
    assert not any(face.chosen for face in screen("feedback").faces.buttons.values())


def test_a_ticket_is_known_where_badges_are_read(
    window: TouchWindow, press: Press, settled: Settled, screen: Screen, served: Any
) -> None:
    press(screen("home").tiles["qr"])
    scan(window, settled, code_of(served))
    assert screen("feedback").ticket.label == served.label


def test_the_keyboard_alone_gives_an_answer(
    window: TouchWindow, settled: Settled, screen: Screen, hall: Station, served: Any, qtbot: QtBot
) -> None:
    scan(window, settled, code_of(served))
    for _ in range(3):
        qtbot.keyClick(window, Qt.Key.Key_Down)
    face = screen("feedback").faces.buttons[3]
    qtbot.waitUntil(face.hasFocus)
    qtbot.keyClick(window, Qt.Key.Key_Return)
    settled()
    assert screen("feedback_thanks").score == 3
    assert answers(hall)["score"][2]["answers"] == 1


def test_it_is_low_where_everything_is(
    window: TouchWindow, press: Press, screen: Screen, hall: Station, qtbot: QtBot
) -> None:
    window.stage.toggle(LOW)
    press(screen("home").low.rows["feedback_ticket"])
    assert window.path == ["home", "feedback_ticket"]
    for name, fields in (
        ("feedback", {"ticket": Asked(new_id(), "O-001", "ompic", hall.today(), typed=False)}),
        ("feedback_thanks", {"feedback": new_id(), "score": 3}),
    ):
        window.show_screen(name, **fields)
        faces = screen(name).faces
        qtbot.waitUntil(lambda shown=faces: shown.mapTo(window, QPoint()).y() >= REACH)


def test_a_store_that_fails_leaves_the_faces_as_they_were(
    window: TouchWindow,
    settled: Settled,
    screen: Screen,
    hall: Station,
    served: Any,
    failing: Failing,
) -> None:
    scan(window, settled, code_of(served))
    question = screen("feedback")
    failing.trouble_then_bug("write")
    for _ in range(2):
        question.faces.buttons[5].click()
        settled()
        assert window.path[-1] == "feedback"
        assert not any(face.chosen for face in question.faces.buttons.values())
    question.faces.buttons[5].click()
    settled()
    assert window.path[-1] == "feedback_thanks"
