"""A short run with every kind of fault; `make chaos` makes a long one."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.chaos.faults import KINDS, planned
from tests.chaos.run import run
from tests.thorough import THOROUGH


@pytest.fixture
def folder() -> Iterator[Path]:
    """Not below pytest's own, which the server's user may not enter."""
    with tempfile.TemporaryDirectory(prefix="chaos-") as made:
        Path(made).chmod(0o755)
        yield Path(made) / "run"


def test_a_seed_always_plans_the_same_and_every_kind_of_fault() -> None:
    plan = planned(3, 60.0, ["casa-desk", "casa-hall"])
    assert plan == planned(3, 60.0, ["casa-desk", "casa-hall"])
    assert plan != planned(4, 60.0, ["casa-desk", "casa-hall"])
    assert {fault.kind for fault in plan} == set(KINDS)
    assert all(0 < fault.at < 60 for fault in plan)


@pytest.mark.chaos
@pytest.mark.skipif(not THOROUGH, reason="make chaos tries it for longer")
@pytest.mark.postgresql
def test_nothing_is_lost_or_doubled_whatever_breaks(folder: Path) -> None:
    result = run(folder, seed=1, seconds=15.0)
    assert result.wrong == []
    assert result.commands.total() > 50
    assert set(result.faults) == set(KINDS)
