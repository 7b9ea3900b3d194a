"""Time zone rules other than those of the installed tzdata, for one zone, in this process."""

from __future__ import annotations

import struct
import zoneinfo
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import metadata
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.core import clock

OLD, NEW = "2025.2", "2026.3"
ZONE = clock.CASABLANCA
Rules = Callable[[str, int], None]


SUMMER = "<+00>0<+01>-1,M3.5.0/2,M10.5.0/3"
"""An hour ahead from the last Sunday of March, at 2, to the last one of October, at 3."""


def zone_file(hours: int, rule: str = "") -> bytes:
    """A TZif file (RFC 9636) of a zone that is always so many hours ahead of UTC, or by a rule."""
    name, sign = f"{hours:+03}", -hours
    block = struct.pack(">6L", 0, 0, 0, 0, 1, len(name) + 1)
    rest = struct.pack(">lbB", hours * 3600, 0, 0) + name.encode() + b"\0"
    head = b"TZif2" + bytes(15)
    return (head + block + rest) * 2 + f"\n{rule or f'<{name}>{sign}'}\n".encode()


@contextmanager
def time_law(folder: Path, version: str, hours: int, rule: str = "") -> Iterator[None]:
    """The clocks of Casablanca are so many hours ahead of UTC, by a release of that name."""
    file = folder / version / ZONE
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(zone_file(hours, rule))
    with pytest.MonkeyPatch.context() as patched:
        own = metadata.version
        patched.setattr(metadata, "version", lambda n: version if n == "tzdata" else own(n))
        _begin([str(folder / version)])
        try:
            yield
        finally:
            _begin([])
    clock.tz_version.cache_clear()


def _begin(path: list[str]) -> None:
    zoneinfo.reset_tzpath(to=path)
    ZoneInfo.clear_cache()
    clock.zone.cache_clear()
    clock.tz_version.cache_clear()


def old_package(folder: Path, version: str, hours: int) -> Path:
    """A package tzdata of that release, to stand first on a program's path."""
    place = folder / "tzdata" / "zoneinfo" / "Africa"
    place.mkdir(parents=True)
    for package in (place, place.parent, place.parent.parent):
        (package / "__init__.py").touch()
    (place / "Casablanca").write_bytes(zone_file(hours))
    told = folder / f"tzdata-{version}.dist-info" / "METADATA"
    told.parent.mkdir()
    told.write_text(f"Metadata-Version: 2.1\nName: tzdata\nVersion: {version}\n")
    return folder
