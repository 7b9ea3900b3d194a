"""Courses of events that were lost once, step by step."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.core.clock import FrozenClock
from tests.sync.fleet import MORNING
from tests.sync.local_centre import LocalCentre
from tests.sync.machine import acts, checks
from tests.sync.machine.stores import Store, small_steps


@pytest.fixture
def centre(sown: dict[str, Any], tmp_path: Path) -> Iterator[LocalCentre]:
    """The centre that knows the seeds."""
    made = LocalCentre(tmp_path / "trap", sown["template"], memory=sown["memory"])
    with small_steps():
        yield made
    made.close()


@pytest.fixture
def store(sown: dict[str, Any], centre: LocalCentre) -> Iterator[Store]:
    """The first store."""
    home = Path(shutil.copytree(sown["seeds"][0], centre.folder / "store"))
    made = Store(home, centre.connect, FrozenClock(MORNING))
    yield made
    made.close()


def test_a_store_hears_what_became_of_its_commands_after_it_was_enrolled_again(
    store: Store, centre: LocalCentre
) -> None:
    acts.expect(store, 0, 1)
    store.sync()
    assert store.pending == 1
    store.enrol_again(centre.enrol(replaces=store.enrolment.station))
    store.sync()
    centre.apply()
    store.sync()
    assert store.pending == 0


def test_what_a_restored_centre_has_and_has_not_answered_waits_again(
    store: Store, centre: LocalCentre
) -> None:
    acts.expect(store, 0, 1)
    store.sync()
    centre.back_up()
    centre.apply()
    store.sync()
    centre.restore()
    store.exchange._hang_up()
    store.sync()
    assert store.pending == 1
    assert len(store.contents("visit")) == 1
    store.enrol_again(centre.enrol(replaces=store.enrolment.station))
    store.sync()
    centre.apply()
    store.sync()
    assert store.pending == 0
    checks.same(store.contents(), centre.contents())
