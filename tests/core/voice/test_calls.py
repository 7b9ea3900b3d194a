"""A call: how long it is, in which order, how loud, and that nothing is missing inside it."""

from __future__ import annotations

import io
import itertools
import threading
import wave
from array import array
from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path

import pytest

from kiosk.core import resources
from kiosk.core.claims import claim
from kiosk.core.voice.codec import RATE
from kiosk.core.voice.joining import PAUSE_S, joined
from kiosk.core.voice.pack import Pack, wave_samples
from kiosk.core.voice.turns import KEPT, turn
from kiosk.core.voice.voice import CHIME, Voice, call_sayings
from tests.core.voice.test_clips import level, loudness


class Recording:
    """Keeps what is played, which ends at once."""

    def __init__(self) -> None:
        self.played: list[array[int]] = []

    def play(self, file: Path, wanted: Callable[[], bool]) -> bool:
        if wanted():
            with wave.open(str(file)) as sound:
                self.played.append(array("h", sound.readframes(sound.getnframes())))
        return True

    def stop(self) -> None:
        pass


def called(*spoken: str, volume: int = 100, label: str = "O-014", counter: int = 2) -> array[int]:
    output = Recording()
    voice = Voice(output=output, volume=lambda: volume)
    voice.call(label, counter, spoken)
    assert voice.player.wait(30)
    voice.close()
    return output.played[0]


def parts(*spoken: str) -> list[array[int]]:
    """The chime, then the ticket and the counter in each language."""
    found = [joined([[wave_samples(resources.folder("sounds") / f"{CHIME}.wav")]])]
    for language in spoken:
        pack = Pack(language)
        for text, _ in call_sayings("O-014", 2, language):
            found.append(joined([[pack.clip(name) for name in pack.clips_for(text)]]))
    return found


def test_the_chime_comes_first_then_each_language_in_its_order() -> None:
    sound, place = called("fr", "ar"), 0
    pause = round(PAUSE_S * RATE)
    for part in parts("fr", "ar"):
        assert sound[place : place + len(part)] == part
        place += len(part) + pause
    assert place - pause == len(sound)


def test_languages_without_clips_are_left_out() -> None:
    assert called("fr", "zgh") == called("fr")
    assert called() == parts()[0]


def test_there_is_no_gap_but_the_pauses() -> None:
    still = [each < 0.01 for each in loudness(called("fr", "ar", "en"))]
    longest = max(len(list(run)) for value, run in itertools.groupby(still) if value)
    assert longest < 60, "more than a pause between what ends and begins softly"


def test_every_part_is_as_loud_as_the_others() -> None:
    levels = [level(part) for part in parts("fr", "ar", "en")[1:]]
    assert max(levels) - min(levels) < 5, levels


@pytest.mark.parametrize(("volume", "share"), [(50, 0.25), (80, 0.64)])
def test_it_is_softer_where_the_hour_says_so(volume: int, share: float) -> None:
    loud, soft = called("fr"), called("fr", volume=volume)
    assert max(soft) == pytest.approx(share * max(loud), rel=0.02)


@pytest.mark.parametrize("label", ["A-001", "OB-999", "E-100"])
@pytest.mark.parametrize("counter", [1, 12, 99])
def test_any_call_is_said_in_some_seconds(label: str, counter: int) -> None:
    assert 5 < len(called("fr", "ar", label=label, counter=counter)) / RATE < 16


# -- whose turn it is -----------------------------------------------------------------------------

Turn = Callable[[str], AbstractContextManager[bool]]


@pytest.fixture
def turns(tmp_path: Path) -> Turn:
    return lambda key: turn(tmp_path / "voice.turn", key, lambda: True)


def test_the_same_is_said_once_and_remembered(turns: Turn) -> None:
    for key, mine in (("a", True), ("a", False), ("b", True), ("a", False)):
        with turns(key) as came:
            assert came is mine


def test_what_was_said_long_ago_is_forgotten(turns: Turn) -> None:
    for number in range(KEPT + 1):
        with turns(str(number)) as mine:
            assert mine
    with turns("1") as mine:
        assert not mine
    with turns("0") as mine:
        assert mine


def test_a_turn_is_waited_for_as_long_as_it_is_wanted(tmp_path: Path) -> None:
    asked = iter([True, True, False])
    with turn(tmp_path / "voice.turn", "a", lambda: True) as first:
        assert first
        with turn(tmp_path / "voice.turn", "b", lambda: next(asked)) as second:
            assert not second
    held = claim(tmp_path / "voice.turn")
    assert held is not None


def test_a_folder_that_cannot_be_written_silences_nobody(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("CRITICAL", "kiosk.voice")
    with turn(tmp_path / "gone" / "voice.turn", "a", lambda: True) as mine:
        assert mine


def test_two_voices_of_a_machine_never_sound_at_once(tmp_path: Path) -> None:
    output, sounding = Recording(), threading.Lock()

    class One(Recording):
        def play(self, file: Path, wanted: Callable[[], bool]) -> bool:
            assert sounding.acquire(blocking=False)
            try:
                return output.play(file, wanted)
            finally:
                sounding.release()

    voices = [Voice(output=One()) for _ in range(3)]
    for number, label in enumerate(("O-001", "O-002")):
        for voice in voices:
            mine = partial(turn, tmp_path / "voice.turn", str(number))
            voice.call(label, 1, ("fr",), mine)
    for voice in voices:
        assert voice.player.wait(60)
        voice.close()
    assert len(output.played) == 2


def test_a_wave_is_a_file_that_any_player_takes() -> None:
    from kiosk.core.voice.joining import as_wave

    with wave.open(io.BytesIO(as_wave(called("fr"), 100))) as sound:
        assert sound.getparams()[:3] == (1, 2, RATE)
