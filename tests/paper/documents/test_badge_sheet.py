"""The badges of a company on A4: ten a page, each QR as it is on its own card."""

from __future__ import annotations

from kiosk.badges.queries import get
from kiosk.paper import prints
from kiosk.paper.drawing.raster import image
from kiosk.paper.prints import BadgesPrint
from kiosk.station import Station
from tests.qr_reader import read_codes


def test_all_of_them_are_read_back(station: Station) -> None:
    made = [
        station.do("badges.issue", kind="coworker", name=f"Nora {'Azizi' * 4}", company="Noria")
        for _ in range(12)
    ]
    ids = tuple(each.result.badge for each in made)
    document = BadgesPrint(badges=ids)
    name = station.database.read(prints.name_of, document=document, now=station.clock.now())
    numbers = [view.number for one in ids if (view := station.ask(get, badge=one))]
    assert name == f"{numbers[0]}-{numbers[-1]}"
    drawn = document.render(station, name)
    first = {code.text for code in read_codes(image(drawn.pdf, dpi=203))}
    assert first == {each.result.payload for each in made[:10]}
    assert drawn.pdf.count(b"/Type /Page\n") == 2
