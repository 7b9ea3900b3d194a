"""Whether a signed version is one for this machine, now."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

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
from kiosk.updates.versions import order


@dataclass(frozen=True)
class Here:
    """The machine that asks: what runs, the schema of its store, and what is known of the time.

    `schema` is blank where there is no store to be opened. `failed` are builds that were tried here
    and taken back; by hand one may be tried again.
    """

    platform: str
    version: str
    schema: str
    now: datetime
    failed: Collection[str] = ()


def require_fit(manifest: Manifest, here: Here) -> None:
    """Raise Refused where the version is not for this machine."""
    if manifest.platform != here.platform:
        raise OtherPlatform(platform=manifest.platform, ours=here.platform)
    theirs, ours = order(manifest.version), order(here.version)
    if theirs == ours:
        raise Same(version=manifest.version)
    if theirs < ours:
        raise Older(version=manifest.version, ours=here.version)
    if ours < order(manifest.comes_from):
        raise TooFar(version=manifest.version, least=manifest.comes_from, ours=here.version)
    if here.schema and here.schema not in manifest.opens:
        raise CannotOpen(version=manifest.version, schema=here.schema)
    if manifest.name in here.failed:
        raise FailedBefore(version=manifest.version)
    if manifest.expires_at <= here.now:
        raise Expired(version=manifest.version, day=manifest.expires_at.date())


def latest(clock: datetime, others: Iterable[datetime | None]) -> datetime:
    """What time it is at least: a clock that was set back makes nothing young again.

    `others` are instants that have certainly passed: when what runs was made, the newest manifest
    that was ever seen here, the newest act of the store.
    """
    return max([clock, *(other for other in others if other is not None)])
