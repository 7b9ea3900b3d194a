"""The kiosk shows what the site says of a procedure: its papers, its service online, the list."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QBuffer
from PySide6.QtWidgets import QAbstractButton, QWidget

from kiosk.core.words import Words
from kiosk.procedures.carried import carried
from kiosk.procedures.queries import as_seen
from kiosk.procedures.said import PaperSaid
from kiosk.station import Station
from kiosk.tickets.queries import waiting
from tests.qr_reader import read_codes
from ui.touch.shell.window import TouchWindow
from ui.touch.tickets.online import ListCarried

Press = Callable[[QAbstractButton], None]
Settled = Callable[[], None]
Screen = Callable[[str], Any]
LINK = "https://www.ompic.ma/fr/content/deposer-une-marque"


def say(station: Station, *papers: str, **fields: Any) -> Any:
    said = {
        "title": Words("Dépôt de marque", "إيداع علامة"),
        "papers": [PaperSaid(each, f"وثيقة {n}") for n, each in enumerate(papers)],
    }
    asked = {"service": "ompic", "procedure": "marque"}
    return station.do("procedures.change", **asked, **said | fields).result.version


def go(window: TouchWindow, press: Press, screen: Screen) -> Any:
    press(screen("home").tiles["services"])
    press(screen("services").rows["ompic"])
    papers = screen("papers")
    press(papers.procedures.rows["marque"])
    return papers


def codes(widget: QWidget) -> list[str]:
    """What a telephone reads of a widget."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.ReadWrite)
    widget.grab().save(buffer, "PNG")
    from io import BytesIO

    return [each.text for each in read_codes(Image.open(BytesIO(bytes(buffer.data().data()))))]


def test_what_was_ticked_is_of_what_was_shown(
    window: TouchWindow, press: Press, settled: Settled, screen: Screen, hall: Station
) -> None:
    first = say(hall, "Formulaire M1", "Pouvoir")
    papers = go(window, press, screen)
    assert [box.text() for box in papers.boxes] == ["Formulaire M1", "Pouvoir"]
    press(papers.boxes[1])
    say(hall, "Timbre")
    press(window.footer.action)
    settled()
    (row,) = hall.ask(waiting, service="ompic")
    assert (row.papers_of, row.ready) == (first, (1,))
    assert "Dépôt de marque" in screen("ticket").slip.words.procedure


def test_the_service_online_is_shown_with_its_code(
    window: TouchWindow, press: Press, screen: Screen, hall: Station
) -> None:
    say(hall, "Formulaire M1", link=LINK)
    papers = go(window, press, screen)
    assert papers.online.isVisibleTo(papers)
    assert codes(papers.online) == [LINK]
    press(papers.procedures.unfold_button)
    press(papers.procedures.rows["brevet"])
    assert not papers.online.isVisibleTo(papers)


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_the_list_is_taken_home_in_the_language_of_the_person(
    window: TouchWindow, press: Press, screen: Screen, hall: Station, language: str
) -> None:
    version = say(hall, "Formulaire M1", "Pouvoir signé", link=LINK)
    papers = go(window, press, screen)
    window.session.speak(language)
    press(papers.carry)
    sheet = window.findChild(ListCarried)
    assert sheet is not None
    said = hall.ask(as_seen, service="ompic", code="marque", version=version)
    assert said is not None
    (text,) = codes(sheet)
    assert text == carried(papers._found, said, language)
    assert said.papers[1].of(language) in text
    press(sheet.button)


def test_what_the_site_took_away_is_not_offered(
    window: TouchWindow, press: Press, screen: Screen, hall: Station
) -> None:
    hall.do("procedures.remove", service="ompic", procedure="marque")
    press(screen("home").tiles["services"])
    press(screen("services").rows["ompic"])
    rows = screen("papers").procedures.rows
    assert "marque" not in rows
    assert list(rows)[-1] == "autre"
