"""One thing is said at a time: the next one ends it, and nothing is said that is not wanted."""

from __future__ import annotations

import logging
import sys
import threading
import wave
from array import array
from collections.abc import Callable, Iterator
from datetime import time
from pathlib import Path

import pytest

from kiosk.core.settings import SoundSettings
from kiosk.core.settings.sound import volume_at
from kiosk.core.voice import can_speak
from kiosk.core.voice.pack import Pack, wave_samples
from kiosk.core.voice.playing import Player, SystemOutput
from kiosk.core.voice.voice import Voice


class Endless:
    """Plays each sound until it is stopped, and keeps what it was given."""

    def __init__(self) -> None:
        self.played: list[bytes] = []
        self.began, self._over = threading.Event(), threading.Event()

    def play(self, file: Path, wanted: Callable[[], bool]) -> bool:
        self._over.clear()
        if wanted():
            self.played.append(file.read_bytes())
            self.began.set()
            self._over.wait(10)
        return True

    def stop(self) -> None:
        self._over.set()


@pytest.fixture
def output() -> Endless:
    return Endless()


@pytest.fixture
def player(output: Endless) -> Iterator[Player]:
    made = Player(output)
    yield made
    made.close()


def test_the_next_thing_ends_what_is_said(player: Player, output: Endless) -> None:
    player.play(lambda: b"one")
    assert output.began.wait(10)
    output.began.clear()
    player.play(lambda: b"two")
    assert output.began.wait(10)
    assert output.played == [b"one", b"two"]
    player.silence()
    assert player.wait()


def test_what_was_overtaken_while_it_was_made_is_not_said(player: Player, output: Endless) -> None:
    making, go_on = threading.Event(), threading.Event()

    def slow() -> bytes:
        making.set()
        go_on.wait(10)
        return b"late"

    player.play(slow)
    assert making.wait(10)
    player.play(lambda: b"now")
    go_on.set()
    assert output.began.wait(10)
    assert output.played == [b"now"]


def test_a_clip_that_cannot_be_made_does_not_end_the_voice(
    player: Player, output: Endless, caplog: pytest.LogCaptureFixture
) -> None:
    def broken() -> bytes:
        raise OSError

    with caplog.at_level(logging.CRITICAL, "kiosk.voice"):
        player.play(broken)
        assert player.wait()
        player.play(lambda: b"after")
        assert output.began.wait(10)
    assert output.played == [b"after"]


def test_a_closed_voice_says_nothing(output: Endless) -> None:
    player = Player(output)
    player.close()
    player.play(lambda: b"one")
    assert player.wait()
    assert output.played == []


@pytest.mark.skipif(sys.platform == "win32", reason="players are programs elsewhere")
def test_the_system_plays_a_file_and_is_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "paplay"
    heard = tmp_path / "heard"
    program.write_text(f'#!/bin/sh\necho "$1" > {heard}.part; /bin/mv {heard}.part {heard}\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    output = SystemOutput()
    assert output.play(tmp_path / "said.wav", lambda: True)
    assert heard.read_text().strip().endswith("said.wav")
    heard.unlink()
    assert output.play(tmp_path / "said.wav", lambda: False)
    assert not heard.exists()
    output.stop()


def test_a_voice_says_its_texts_with_a_pause(output: Endless) -> None:
    voice = Voice(output=output, volume=lambda: 100)
    voice.say(["ticket O-014", "guichet 2"], "fr")
    assert output.began.wait(10)
    voice.close()
    assert 2 < len(output.played[0]) / 32_000 < 7


def test_a_call_is_the_chime_and_each_language(output: Endless) -> None:
    voice = Voice(output=output, volume=lambda: 100)
    voice.call("O-014", 2, ("fr", "ar"))
    assert output.began.wait(10)
    voice.close()
    assert 6 < len(output.played[0]) / 32_000 < 15


def write(file: Path, samples: list[int], rate: int = 16_000, channels: int = 1) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    with wave.open(str(file), "wb") as sound:
        sound.setnchannels(channels)
        sound.setsampwidth(2)
        sound.setframerate(rate)
        sound.writeframes(array("h", samples).tobytes())


def test_a_recording_of_the_station_wins(tmp_path: Path) -> None:
    write(tmp_path / "ar" / "n_05.wav", [5_000] * 48_000, rate=48_000)
    pack = Pack("ar", tmp_path)
    assert len(pack.clip("n_05")) == 16_000
    assert set(pack.clip("n_05")) == {5_000}
    assert max(pack.clip("n_06")) > 5_000


def test_a_recording_that_cannot_be_read_leaves_the_clip(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    write(tmp_path / "fr" / "n_05.wav", [1] * 100, channels=2)
    (tmp_path / "fr" / "n_06.wav").write_bytes(b"RIFF")
    pack = Pack("fr", tmp_path)
    with caplog.at_level(logging.CRITICAL, "kiosk.voice"):
        assert len(pack.clip("n_05")) > 1_000
        assert len(pack.clip("n_06")) > 1_000


def test_a_wave_is_read_at_the_rate_of_the_clips(tmp_path: Path) -> None:
    write(tmp_path / "a.wav", [0, 100] * 100, rate=8_000)
    assert 395 <= len(wave_samples(tmp_path / "a.wav")) <= 401


@pytest.mark.parametrize(
    ("now", "loud"), [("10:00", 80), ("19:00", 50), ("23:59", 50), ("07:59", 50), ("08:00", 80)]
)
def test_evenings_are_softer(now: str, loud: int) -> None:
    assert volume_at(SoundSettings(), time.fromisoformat(now)) == loud


def test_without_quiet_hours_it_is_always_as_loud() -> None:
    assert volume_at(SoundSettings(quiet_from=""), time(23)) == 80


@pytest.mark.skipif(sys.platform == "win32", reason="Windows plays by itself")
def test_a_machine_without_a_player_cannot_speak(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not can_speak()
    (tmp_path / "paplay").write_text("#!/bin/sh\n")
    (tmp_path / "paplay").chmod(0o755)
    assert can_speak()
