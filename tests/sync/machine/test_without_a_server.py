"""The machine on a centre without a server: many days, quickly."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hypothesis.stateful import rule, run_state_machine_as_test

from tests.sync.local_centre import LocalCentre, Memory
from tests.sync.machine.profile import bounded
from tests.sync.machine.site_day import SiteDay
from tests.sync.machine.stores import small_steps


class LocalDay(SiteDay):
    """A day whose centre also forgets, now and then, what was deleted."""

    template: Path
    memory: Memory
    centre: LocalCentre

    def make_centre(self) -> LocalCentre:
        return LocalCentre(self.home / "centre", self.template, memory=self.memory)

    @rule()
    def what_was_deleted_is_forgotten(self) -> None:
        self.centre.purge()


def test_nothing_is_lost_and_nothing_doubled(sown: dict[str, Any]) -> None:
    with small_steps():
        run_state_machine_as_test(type("LocalDay", (LocalDay,), sown), settings=bounded(6))
