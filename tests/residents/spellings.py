"""Names as they are written and as people type them, and how well the one finds the other."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from pathlib import Path

from kiosk.residents.queries import hosts
from kiosk.station import Station

LIST = Path(__file__).with_name("spellings.txt")
_FIRST = """
Amine Anas Asmae Bilal Driss Ghita Hamza Hajar Kenza Lina Mehdi Mouna Nabil Nora Rim Samir Sara
Tariq Walid Yasmine
"""
_LAST = """
Alami Bakkali Chafik Daoudi Guerraoui Hakimi Jabri Kettani Lahlou Mansouri Naciri Rami Sabri Tounsi
Zerouali
"""
OTHERS = [f"{first} {last}" for first, last in product(_FIRST.split(), _LAST.split())]
"""Three hundred people whom nobody on the list means."""


@dataclass(frozen=True)
class Pair:
    """What is typed, and the names that are right for it."""

    typed: str
    names: tuple[str, ...]


@dataclass(frozen=True)
class Judged:
    """Recall: those found, of those meant. Precision: those meant, of those found."""

    pairs: int
    recall: float
    precision: float
    first: float
    missed: tuple[str, ...]
    wrong: tuple[str, ...]


def pairs() -> list[Pair]:
    """The list, in order."""
    found = []
    for block in LIST.read_text(encoding="utf-8").split("\n\n"):
        lines = [line for line in block.splitlines() if line and not line.startswith("#")]
        names = tuple(line[2:] for line in lines if line.startswith("= "))
        found += [Pair(line, names) for line in lines if not line.startswith("= ")]
    return found


def fill(station: Station) -> None:
    """Everyone on the list, and the others, in one company; companies are people here."""
    company = station.do("residents.register", name="9999").result
    names = {name for pair in pairs() for name in pair.names}
    people = [name.partition(" ") for name in sorted(names) + OTHERS]
    station.do_all(
        ("residents.add_person", {"resident": company, "first_name": first, "last_name": last})
        for first, _, last in people
    )


def judge(station: Station) -> Judged:
    """Type everything on the list at a station that was filled."""
    meant = found = right = first = 0
    missed, wrong = [], []
    for pair in pairs():
        answer = [host.name for host in station.ask(hosts, text=pair.typed) if host.person]
        hits = [name for name in answer if name in pair.names]
        meant, found, right = meant + len(pair.names), found + len(answer), right + len(hits)
        first += answer[:1] == hits[:1] != []
        missed += [f"{pair.typed}: {name}" for name in pair.names if name not in answer]
        wrong += [f"{pair.typed}: {name}" for name in answer if name not in pair.names]
    return Judged(
        len(pairs()),
        right / meant,
        right / found,
        first / len(pairs()),
        tuple(missed),
        tuple(wrong),
    )
