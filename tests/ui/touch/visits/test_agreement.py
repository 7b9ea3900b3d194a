"""At the kiosk: what a visit asks for is read and signed with a finger, or left to the desk."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from kiosk.agreements.queries import of_visit, waiting
from kiosk.agreements.refusals import AtTheDesk
from kiosk.agreements.signing import SignAgreement, desk_decides
from kiosk.agreements.states import SIGNED
from kiosk.core.command import DESK, KIOSK
from kiosk.core.words import Words
from kiosk.station import Station
from kiosk.visits.queries import on_site
from tests.agreements.conftest import SAID
from tests.ui.touch.visits.test_visit_path import reach_consent, residents
from ui.touch.shell.window import TouchWindow

__all__ = ["residents"]
Press = Callable[[QAbstractButton], None]
Settled = Callable[[], None]
Screen = Callable[[str], Any]


@pytest.fixture
def version(hall: Station) -> UUID:
    found: UUID = hall.do("agreements.write", **SAID).result.version
    return found


@pytest.fixture
def reach(
    window: TouchWindow,
    press: Press,
    screen: Screen,
    settled: Settled,
    version: UUID,
    residents: dict[str, Any],
) -> Callable[[], Any]:
    """Salma agrees to the notice, and stands before what is to be signed."""

    def reached() -> Any:
        consent = reach_consent(window, press, screen)
        press(consent.agree)
        press(window.footer.action)
        settled()
        return window.screen_now

    return reached


def draw(qtbot: QtBot, pad: Any) -> None:
    qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    for x in range(80, 200, 20):
        qtbot.mouseMove(pad, QPoint(x, 60 + x % 60))
    qtbot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(220, 80))


def test_nobody_is_in_before_they_have_signed(
    reach: Callable[[], Any],
    window: TouchWindow,
    press: Press,
    settled: Settled,
    screen: Screen,
    hall: Station,
    qtbot: QtBot,
    version: UUID,
) -> None:
    asked = reach()
    assert asked.title.text() == "Confidentialité"
    assert [each.text() for each in asked.paragraphs] == [
        "Je ne répète rien de ce que je vois.",
        "Ceci vaut après la visite.",
    ]
    press(window.footer.action)
    settled()
    assert hall.ask(on_site) == []
    assert asked.subtitle.tone == "danger"
    draw(qtbot, asked.pad)
    press(asked.wipe)
    assert asked.pad.is_empty
    draw(qtbot, asked.pad)
    press(window.footer.action)
    settled()
    [visit] = hall.ask(on_site)
    [signed] = hall.ask(of_visit, visit=visit.id)
    assert (signed.state, signed.version, signed.full_name) == (SIGNED, version, "Salma El Idrissi")
    assert screen("done").title.text() == "Bienvenue, Salma"


def test_who_does_not_sign_goes_to_the_desk_which_knows_it(
    reach: Callable[[], Any], press: Press, settled: Settled, screen: Screen, hall: Station
) -> None:
    press(reach().decline)
    settled()
    assert hall.ask(on_site) == []
    [waits] = hall.ask(waiting)
    assert (waits.first_name, waits.last_name) == ("Salma", "El Idrissi")
    done = screen("done")
    assert done.main.text() == "Passez à l’accueil, à droite de cet écran"
    assert "enregistrée" not in done.text.text()


def test_who_signed_within_its_months_is_not_asked_and_another_one_is(
    reach: Callable[[], Any],
    screen: Screen,
    hall: Station,
    version: UUID,
) -> None:
    who = {"first_name": "El Idrissi", "last_name": "Salma", "host": "Noria", "consent": True}
    visit = hall.do("visits.arrive", **who).command.id
    hall.do("agreements.sign", visit=visit, agreement_version=version, signature="1,1 2,2 3,3")
    hall.do("visits.leave", visit=visit)
    reach()
    assert len(hall.ask(on_site)) == 1
    assert screen("done").title.text() == "Bienvenue, Salma"


def test_a_walk_in_who_is_expected_signs_for_that_visit_and_all_that_it_asks(
    reach: Callable[[], Any],
    window: TouchWindow,
    press: Press,
    settled: Settled,
    hall: Station,
    qtbot: QtBot,
) -> None:
    safety = SAID | {"title": Words(fr="Chantier"), "purposes": ["maintenance"], "months": 0}
    hall.do("agreements.write", **safety)
    at = hall.clock.now() + timedelta(minutes=20)
    names = {"first_name": "Salma", "last_name": "El Idrissi", "purpose": "maintenance"}
    visit = hall.do("visits.expect", **names, host="Noria", at=at).command.id
    agreement = reach()
    for title in ("Chantier", "Confidentialité"):
        assert agreement.title.text() == title
        assert agreement.pad.is_empty
        draw(qtbot, agreement.pad)
        press(window.footer.action)
        settled()
    assert [each.id for each in hall.ask(on_site)] == [visit]
    assert {each.code for each in hall.ask(of_visit, visit=visit)} == {
        "confidentialite",
        "chantier",
    }


def test_it_is_read_from_the_right_in_arabic(reach: Callable[[], Any], window: TouchWindow) -> None:
    asked = reach()
    window.session.speak("ar")
    assert asked.title.text() == "السرية"
    assert asked.paragraphs[0].text().startswith("لا أكرر")
    assert asked.paragraphs[0].layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_a_machine_in_a_hall_lets_nobody_in_unsigned(hall: Station, version: UUID) -> None:
    for kind, signature in ((KIOSK, "1,1 2,2 3,3"), (DESK, "")):
        signed = SignAgreement(visit=version, agreement_version=version, signature=signature)
        hall.database.read(lambda s, c=signed, k=kind: desk_decides(s, c, k))
    unsigned = SignAgreement(visit=version, agreement_version=version, unsigned="moi")
    with pytest.raises(AtTheDesk):
        hall.database.read(lambda s: desk_decides(s, unsigned, KIOSK))
