"""A sound is played by what the machine has, and it is known when nothing played it."""

from __future__ import annotations

import sys
import wave
from pathlib import Path

import pytest

from kiosk.core import resources, sounds

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="players are programs elsewhere")


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine with no program but those of a folder."""
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


def install(machine: Path, name: str, does: str) -> None:
    program = machine / name
    program.write_text(f"#!/bin/sh\n{does}\n")
    program.chmod(0o755)


@pytest.mark.parametrize(
    ("name", "least", "most"), [("call", 0.5, 2), ("taken", 0.1, 0.3), ("refused", 0.2, 0.5)]
)
def test_a_sound_is_short_and_soft_at_its_end(name: str, least: float, most: float) -> None:
    with wave.open(str(resources.folder("sounds") / f"{name}.wav")) as sound:
        assert least < sound.getnframes() / sound.getframerate() < most
        frames = sound.readframes(sound.getnframes())
    samples = memoryview(frames).cast("h")
    assert max(samples) > 5_000
    assert max(map(abs, samples[-200:])) < 300


def test_the_player_is_given_the_file(machine: Path) -> None:
    install(machine, "paplay", f'echo "$1" > {machine / "heard"}')
    assert sounds.play("call")
    heard = Path((machine / "heard").read_text().strip())
    assert heard.samefile(resources.folder("sounds") / "call.wav")


def test_a_player_whose_server_is_away_leaves_it_to_the_next(machine: Path) -> None:
    install(machine, "pw-play", "echo no server >&2; exit 1")
    install(machine, "aplay", f"echo > {machine / 'heard'}")
    assert sounds.play("call")
    assert (machine / "heard").exists()


def test_it_is_known_when_every_player_fails(machine: Path) -> None:
    install(machine, "paplay", "exit 1")
    assert not sounds.play("call")


def test_a_player_that_never_ends_is_given_up(
    machine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sounds, "PLAYING_S", 0.2)
    install(machine, "paplay", "while :; do :; done")
    assert not sounds.play("call")


def test_a_machine_without_a_player_is_known(machine: Path) -> None:
    assert sounds.players() == []
    assert not sounds.play("call")
