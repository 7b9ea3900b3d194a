"""The machine on a real central database: few days, and every part of the exchange in them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis.stateful import run_state_machine_as_test

from kiosk.sync.enrolment import Enrolment
from tests.postgres import PrivateServer
from tests.sync.machine.pg_centre import PgCentre, forget_identity
from tests.sync.machine.profile import bounded
from tests.sync.machine.seeds import sow
from tests.sync.machine.site_day import SiteDay
from tests.sync.machine.stores import small_steps


class RealDay(SiteDay):
    """A day with the real centre."""

    server: PrivateServer
    template: str
    centre: PgCentre

    def make_centre(self) -> PgCentre:
        return PgCentre(self.server, self.template)

    def own(self, enrolment: Enrolment) -> Enrolment:
        return self.centre.own(enrolment)


@pytest.fixture
def sown_for_real(
    tmp_path: Path, empty_store: Path, hub_server: PrivateServer, hub_template: str
) -> dict[str, Any]:
    """Seeds, and the central database that knows them, as attributes of the machine."""
    with small_steps():
        centre = PgCentre(hub_server, hub_template)
        seeds = sow(tmp_path, empty_store, centre)
        centre.applier.close()
        centre.database.close()
    forget_identity(centre.hub)
    template = centre.hub.database
    return {"folder": tmp_path, "seeds": seeds, "server": hub_server, "template": template}


def test_nothing_is_lost_and_nothing_doubled(sown_for_real: dict[str, Any]) -> None:
    with small_steps():
        run_state_machine_as_test(
            type("RealDay", (RealDay,), sown_for_real), settings=bounded(4, 20)
        )
