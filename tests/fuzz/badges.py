"""Payloads that no desk has made: none may be accepted."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from random import Random

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import select

from kiosk.badges.model import Badge
from kiosk.badges.payload import ALPHABET, LENGTH, PREFIX, clean, pack, read, write
from kiosk.badges.verification import accepted
from kiosk.core.errors import Refused
from kiosk.station import Station
from tests.conftest import MORNING
from tests.fuzz.places import demo_station
from tests.fuzz.target import Target, Wrong

ORDER = 2**252 + 27742317777372353535851937790883648493
"""Of the group of Ed25519 (RFC 8032): S and S + ORDER would verify alike where it is unchecked."""
Forge = Callable[[Random], str]


def target(folder: Path) -> Target:
    """Badges of a demo, made wrong; those of a stranger's key, made right."""
    station = demo_station(folder)
    made = _payloads(station)
    forger = _Forger(made)
    genuine = {clean(payload) for payload in made}

    def take(data: bytes) -> None:
        text = data.decode()
        if clean(text) in genuine:
            return
        try:
            station.database.read(accepted, text=text, now=MORNING)
        except Refused:
            return
        raise Wrong("a payload that nobody made was accepted")

    def make(rng: Random) -> bytes:
        return forger.forged(rng).encode()

    return Target(make, take, station.close)


def _payloads(station: Station) -> list[str]:
    return station.database.read(lambda session: list(session.scalars(select(Badge.payload))))


class _Forger:
    """Ways to forge, of which each draw takes one."""

    def __init__(self, made: list[str]) -> None:
        self._made = made
        self._read = [read(payload) for payload in made]
        self._stranger = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
        self._ways: tuple[Forge, ...] = (
            self._letters,
            self._letters,
            self._parts_of_two,
            self._strangers_signature,
            self._other_words,
            self._doubled_signature,
            self._poor_signature,
            self._noise,
        )

    def forged(self, rng: Random) -> str:
        return rng.choice(self._ways)(rng)

    def _letters(self, rng: Random) -> str:
        """Some letters are others, or lost, or doubled."""
        text = rng.choice(self._made)
        for _ in range(rng.randint(1, 4)):
            at = rng.randrange(len(text))
            put = rng.choice(("", rng.choice(ALPHABET), rng.choice(ALPHABET) * 2, "0", "é", "\n"))
            text = text[:at] + put + text[at + 1 :]
        return text

    def _parts_of_two(self, rng: Random) -> str:
        """What one badge says under the signature of another."""
        one, other = rng.sample(self._read, 2)
        return write(one.signed, other.signature)

    def _strangers_signature(self, rng: Random) -> str:
        """All of it right, under the id of the site's key, signed with somebody's own."""
        read = rng.choice(self._read)
        signed = pack(read.key_id, rng.randbytes(7).hex(), MORNING + timedelta(days=1))
        return write(signed, self._stranger.sign(signed))

    def _other_words(self, rng: Random) -> str:
        """A longer life, another holder or another key under a signature that was right."""
        read = rng.choice(self._read)
        key = rng.choice((read.key_id, rng.randbytes(2).hex()))
        token = rng.choice((read.token, rng.randbytes(7).hex()))
        signed = pack(key, token, read.expires + timedelta(seconds=rng.randint(1, 10**8)))
        return write(signed, read.signature)

    def _doubled_signature(self, rng: Random) -> str:
        """The other number that stands for the same signature."""
        read = rng.choice(self._read)
        number = int.from_bytes(read.signature[32:], "little") + ORDER
        return write(read.signed, read.signature[:32] + number.to_bytes(32, "little"))

    def _poor_signature(self, rng: Random) -> str:
        """Points of small order and numbers that are nothing: they suit keys that are poor."""
        read = rng.choice(self._read)
        point = rng.choice((bytes(32), b"\x01" + bytes(31), b"\xff" * 32, bytes(31) + b"\x80"))
        number = rng.choice((bytes(32), b"\x01" + bytes(31), ORDER.to_bytes(32, "little")))
        return write(read.signed, point + number)

    def _noise(self, rng: Random) -> str:
        """The right letters in the right number."""
        return PREFIX + "".join(rng.choices(ALPHABET, k=LENGTH - len(PREFIX)))
