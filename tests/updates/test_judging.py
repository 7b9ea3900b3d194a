"""Which signed versions are for this machine, now."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from msgspec import structs

from kiosk.core.errors import Refused
from kiosk.store.migrate import HEAD
from kiosk.updates.here import built_on
from kiosk.updates.judging import Here, latest, require_fit
from kiosk.updates.manifest import Manifest
from kiosk.updates.refusals import (
    CannotOpen,
    Expired,
    FailedBefore,
    Older,
    OtherPlatform,
    Same,
    TooFar,
)
from kiosk.updates.versions import is_version, order
from tests.updates.conftest import NOW, OURS, PLATFORM
from tools import update_archive

US = Here(platform=PLATFORM, version=OURS, schema=HEAD, now=NOW)


@pytest.fixture
def next_one() -> Manifest:
    said = update_archive.described(version="1.5.0", build="abc", platform=PLATFORM)
    return structs.replace(said, expires_at=NOW + timedelta(days=1), made_at=NOW)


def test_the_next_version_is_for_us(next_one: Manifest) -> None:
    require_fit(next_one, US)


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"platform": "windows-x86_64"}, OtherPlatform),
        ({"version": "1.3.9"}, Older),
        ({"version": "1.4.0rc1"}, Older),
        ({"version": OURS}, Same),
        ({"comes_from": "1.4.1"}, TooFar),
        ({"opens": ("9999",)}, CannotOpen),
        ({"expires_at": NOW}, Expired),
    ],
)
def test_another_one_is_not(
    next_one: Manifest, change: dict[str, object], refusal: type[Refused]
) -> None:
    with pytest.raises(refusal):
        require_fit(structs.replace(next_one, **change), US)


def test_a_build_that_failed_here_is_not_taken_again_by_itself(next_one: Manifest) -> None:
    with pytest.raises(FailedBefore):
        require_fit(next_one, replace(US, failed=(next_one.name,)))
    other = structs.replace(next_one, build="another")
    require_fit(other, replace(US, failed=(next_one.name,)))


def test_a_clock_that_was_set_back_makes_no_archive_young_again(next_one: Manifest) -> None:
    back = latest(NOW - timedelta(days=900), (NOW + timedelta(days=2), None))
    with pytest.raises(Expired):
        require_fit(next_one, replace(US, now=back))


def test_a_build_says_when_it_was_made() -> None:
    assert built_on("6a5df54, 2026-11-28") == datetime(2026, 11, 28, tzinfo=UTC)
    assert built_on("source") is None
    assert built_on("abc, 2026-99-99") is None


def test_versions_have_an_order() -> None:
    known = ["1.4", "1.4.1a1", "1.4.1rc1", "1.4.1rc2", "1.4.1", "1.4.10", "1.10.0", "2.0.0"]
    assert sorted(sorted(known), key=order) == known
    assert not any(map(is_version, ["..", "1", "1.4.0/..", "v1.4", "1.4.0 ", "１.4.0"]))
