"""The search for inputs that are taken badly finds them, and comes to the same by the same seed."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from tests.fuzz import __main__ as fuzzing
from tests.fuzz.making import LONGEST, changed, changed_package
from tests.fuzz.target import Target, Wrong
from tests.residents.tables import xlsx_file
from tests.thorough import THOROUGH

GOOD = [b"name,ice\nNoria,001561191000066\n", b"name\nAtlas\n"]


def test_the_same_seed_makes_the_same_inputs() -> None:
    def made(seed: int) -> list[bytes]:
        rng = Random(seed)
        return [changed(rng, GOOD, [b'"', b"\x00"]) for _ in range(200)]

    assert made(1) == made(1)
    assert made(1) != made(2)
    assert len(set(made(1))) > 150
    assert max(map(len, made(1))) <= LONGEST


def test_a_package_is_made_wrong_inside_too(tmp_path: Path) -> None:
    good = xlsx_file(tmp_path, ("Nom",), ("Noria",)).read_bytes()
    rng = Random(1)
    made = [changed_package(rng, [good], [b"<row>"]) for _ in range(40)]
    assert sum(data.startswith(b"PK\x03\x04") for data in made) > 20


def test_what_is_taken_badly_is_kept_with_what_it_did(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def take(data: bytes) -> None:
        if b"\x00" in data:
            raise Wrong("a zero was taken badly")

    target = Target(lambda rng: changed(rng, GOOD, [b"\x00"]), take)
    monkeypatch.setattr(fuzzing, "KEPT", tmp_path / "kept")
    monkeypatch.setitem(fuzzing.TARGETS, "settings", lambda _folder: target)
    found = fuzzing.fuzz("settings", 1, most=500)
    assert "a zero was taken badly" in found.wrong
    assert found.inputs < 500
    (kept,) = (tmp_path / "kept").glob("settings-????????")
    assert b"\x00" in kept.read_bytes()


@pytest.mark.parametrize(
    "name", ["badges", "calendars", "settings", "enrolments", "packed", "payloads", "drawings"]
)
def test_a_few_inputs_of_each_kind_are_taken_well(name: str) -> None:
    most = 300 if THOROUGH else 60  # make fuzz tries more
    found = fuzzing.fuzz(name, 7, most=most)
    assert (found.wrong, found.inputs) == ("", most)
