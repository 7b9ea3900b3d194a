"""The chime is heard by the system's player, or as its beep, and nothing waits for it."""

from __future__ import annotations

import wave
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.core import resources
from ui.shell import chime


def test_the_sound_is_short_and_soft_at_its_end() -> None:
    with wave.open(str(resources.folder("sounds") / "call.wav")) as sound:
        assert 0.5 < sound.getnframes() / sound.getframerate() < 2
        frames = sound.readframes(sound.getnframes())
    samples = memoryview(frames).cast("h")
    assert max(samples) > 5_000
    assert max(map(abs, samples[-200:])) < 300


def test_the_player_of_the_system_is_given_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    heard = tmp_path / "heard"
    player = tmp_path / "paplay"
    player.write_text(f'#!/bin/sh\necho "$1" > {heard}.part && mv {heard}.part {heard}\n')
    player.chmod(0o755)
    monkeypatch.setattr(chime.shutil, "which", {"paplay": str(player)}.get)
    chime.play()
    qtbot.waitUntil(heard.exists)
    assert heard.read_text().strip() == str(resources.folder("sounds") / "call.wav")


def test_a_machine_without_a_player_beeps(monkeypatch: pytest.MonkeyPatch) -> None:
    beeps: list[bool] = []
    monkeypatch.setattr(chime.shutil, "which", lambda _: None)
    monkeypatch.setattr(QApplication, "beep", lambda: beeps.append(True))
    chime.play()
    assert beeps == [True]
