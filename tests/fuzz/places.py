"""Data folders to read inputs in: the same each time, so that a seed makes the same inputs."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from random import Random
from unittest import mock
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from kiosk import demo
from kiosk.badges.keys import key_file
from kiosk.core.clock import FrozenClock
from kiosk.demo.staff import STAFF
from kiosk.opening import open_folder
from kiosk.staff.signing_in import sign_in
from kiosk.station import Station
from tests.conftest import MORNING

MANAGER = STAFF[0]
SITE = "casablanca"


def demo_station(folder: Path) -> Station:
    """A station with two days of a demo, at which its manager works, on a Tuesday morning."""
    with nothing_left_to_chance():
        station = open_folder(folder, clock=FrozenClock(MORNING))
        _keep_signing_key(key_file(folder, SITE))
        demo.fill(station, site=SITE, days=2, tell=_say_nothing)
        sign_in(station, code=MANAGER.code, pin=MANAGER.pin)
    return station


@contextmanager
def nothing_left_to_chance() -> Iterator[None]:
    """Ids, keys and salts that are drawn meanwhile are those of every run."""
    rng, since = Random("places"), count(int(MORNING.timestamp() * 1000))

    def uuid7() -> UUID:
        drawn = 0x7 << 76 | rng.getrandbits(12) << 64 | 0b10 << 62 | rng.getrandbits(62)
        return UUID(int=next(since) << 80 | drawn)

    with (
        mock.patch("kiosk.core.ids.uuid7", uuid7),
        mock.patch("os.urandom", rng.randbytes),
        mock.patch("random._urandom", rng.randbytes),  # what `secrets` draws from
    ):
        yield


def _keep_signing_key(file: Path) -> None:
    """The key of the site's badges, which is drawn where nothing in Python can be put between."""
    private = Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
    file.parent.mkdir(mode=0o700, exist_ok=True)
    file.write_bytes(private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    file.chmod(0o600)


def _say_nothing(*_: object, **__: object) -> None:
    """A demo tells how far it is."""
