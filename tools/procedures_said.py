"""A procedure that a site says itself, for pictures: papers, a fee to confirm, a link."""

from __future__ import annotations

from datetime import date
from typing import Any

from kiosk.core.words import Words
from kiosk.procedures.commands import ChangeProcedure, change_procedure
from kiosk.procedures.queries import desk
from kiosk.procedures.said import PaperSaid, of_shipped
from kiosk.station import Station


def say_of_brand(station: Station) -> None:
    """Change it twice, unless that was done; a kiosk's station may not, and is not asked."""
    found = station.ask(desk, service="ompic")
    brand = found.procedure("marque") if found else None
    assert brand is not None  # noqa: S101
    if brand.version is not None:
        return
    said = of_shipped(brand)
    whole: dict[str, Any] = {
        "hint": said.hint,
        "remark": said.remark,
        "validity": said.validity,
        "papers": list(said.papers),
        "source": "ompic.ma",
    }
    _keep(station, title=Words("Dépôt de marque"), **whole)
    power = PaperSaid("Pouvoir signé", "وكالة موقعة", "Signed power of attorney")
    last: dict[str, Any] = {
        "title": said.title,
        "papers": [*said.papers, power],
        "fee": Words("1 200 DH", "1200 درهم", "MAD 1,200"),
        "fee_to_confirm": True,
        "link": "https://www.ompic.ma/fr/content/deposer-une-marque",
        "verified": date(2026, 4, 2),
    }
    _keep(station, **whole | last)


def _keep(station: Station, **said: Any) -> None:
    assert station.site is not None  # noqa: S101
    command = ChangeProcedure(
        id=station.new_id(),
        issued_at=station.clock.now(),
        site=station.site.code,
        service="ompic",
        procedure="marque",
        **said,
    )
    station.database.write(lambda session: change_procedure(session, command))
