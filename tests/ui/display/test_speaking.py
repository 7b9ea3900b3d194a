"""The display says each call with its chime, in its languages, once, and never over another."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from kiosk.core.clock import FrozenClock
from kiosk.core.settings import DisplaySettings, SoundSettings
from kiosk.core.settings.display import spoken_to
from kiosk.core.voice.voice import Voice
from kiosk.station import Station
from ui.display.calls import LONGEST
from ui.display.window import DisplayWindow
from ui.shell.session import Session


class Loudspeaker:
    """Plays each sound until it is let go of, or stopped; several at once would be heard."""

    def __init__(self) -> None:
        self.heard: list[bytes] = []
        self.now = self.most = 0
        self.stopped = 0
        self._over = threading.Event()

    def play(self, file: Path, wanted: Callable[[], bool]) -> bool:
        self._over.clear()
        if wanted():
            self.now += 1
            self.most = max(self.most, self.now)
            self.heard.append(file.read_bytes())
            self._over.wait(10)
            self.now -= 1
        return True

    def stop(self) -> None:
        self.stopped += 1
        self._over.set()

    def end(self) -> None:
        """What is played has come to its end."""
        self._over.set()


class Broken(Loudspeaker):
    """A machine without a sound device."""

    def play(self, file: Path, wanted: Callable[[], bool]) -> bool:
        self.heard.append(b"")
        return False


@pytest.fixture
def counters(site: Station) -> Station:
    """Two open counters and tickets for each."""
    for number, service in ((1, "cnss"), (2, "ompic")):
        site.do("counters.open", counter=number, services=[service])
        site.do("tickets.take", service=service)
    return site


@pytest.fixture
def output() -> Loudspeaker:
    return Loudspeaker()


Walls = Callable[..., DisplayWindow]


@pytest.fixture
def walls(session: Session, counters: Station, qtbot: QtBot) -> Iterator[Walls]:
    """Makes displays with voices of their own; `sound` and `display` are their settings."""
    made: list[DisplayWindow] = []

    def make(output: Loudspeaker, sound: dict[str, Any] | None = None, **display: Any) -> Any:
        settings = msgspec.structs.replace(
            session.station.settings,
            display=DisplaySettings(**display),
            sound=SoundSettings(**(sound or {})),
        )
        session.station.settings = settings
        window = DisplayWindow(session, Voice(output=output))
        qtbot.addWidget(window)
        made.append(window)
        return window

    yield make
    for window in made:
        window.speaker.close()


def shown(wall: DisplayWindow) -> str:
    call = wall.announcer.current
    return f"{call.label} {call.counter}" if call else ""


def seconds(said: bytes) -> float:
    return (len(said) - 44) / 32_000


def test_a_call_is_said_as_it_fills_the_screen(
    walls: Walls, counters: Station, output: Loudspeaker, qtbot: QtBot
) -> None:
    wall = walls(output)
    counters.do("tickets.call", counter=2)
    qtbot.waitUntil(lambda: len(output.heard) == 1, timeout=20_000)
    assert shown(wall) == "O-001 2"
    assert wall.speaker.speaking
    assert 6 < seconds(output.heard[0]) < 15
    output.end()
    qtbot.waitUntil(lambda: not wall.speaker.speaking)


def test_the_next_call_waits_until_the_voice_has_ended(
    walls: Walls, counters: Station, output: Loudspeaker, clock: FrozenClock, qtbot: QtBot
) -> None:
    wall = walls(output)
    counters.do("tickets.call", counter=2)
    qtbot.waitUntil(lambda: len(output.heard) == 1, timeout=20_000)
    counters.do("tickets.call", counter=1)
    qtbot.waitUntil(lambda: len(wall.board.calls) == 2)
    clock.at += timedelta(seconds=12)
    wall._turn()
    assert shown(wall) == "O-001 2"
    output.end()
    qtbot.waitUntil(lambda: not wall.speaker.speaking)
    wall._turn()
    assert shown(wall) == "C-001 1"
    qtbot.waitUntil(lambda: len(output.heard) == 2, timeout=20_000)
    assert output.most == 1
    assert output.heard[0] != output.heard[1]
    output.end()


def test_a_voice_without_end_does_not_hold_the_calls_up_for_ever(
    walls: Walls, counters: Station, output: Loudspeaker, clock: FrozenClock, qtbot: QtBot
) -> None:
    wall = walls(output)
    counters.do("tickets.call", counter=2)
    qtbot.waitUntil(lambda: len(output.heard) == 1, timeout=20_000)
    counters.do("tickets.call", counter=1)
    qtbot.waitUntil(lambda: len(wall.board.calls) == 2)
    clock.at += LONGEST
    wall._turn()
    assert shown(wall) == "C-001 1"
    qtbot.waitUntil(lambda: len(output.heard) == 2, timeout=20_000)
    assert output.most == 1
    output.end()


def test_a_recall_is_said_again(
    walls: Walls, counters: Station, output: Loudspeaker, clock: FrozenClock, qtbot: QtBot
) -> None:
    wall = walls(output)
    counters.do("tickets.call", counter=2)
    qtbot.waitUntil(lambda: len(output.heard) == 1, timeout=20_000)
    output.end()
    qtbot.waitUntil(lambda: not wall.speaker.speaking)
    clock.at += timedelta(seconds=9)
    counters.do("tickets.recall", counter=2)
    qtbot.waitUntil(lambda: len(output.heard) == 2, timeout=20_000)
    assert output.heard[0] == output.heard[1]
    output.end()


def test_a_call_that_is_taken_back_is_cut_off_and_one_that_waits_is_not_said(
    walls: Walls, counters: Station, output: Loudspeaker, clock: FrozenClock, qtbot: QtBot
) -> None:
    wall = walls(output)
    first = counters.do("tickets.call", counter=2).command.id
    qtbot.waitUntil(lambda: len(output.heard) == 1, timeout=20_000)
    clock.at += timedelta(seconds=1)
    second = counters.do("tickets.call", counter=1).command.id
    qtbot.waitUntil(lambda: len(wall.board.calls) == 2)
    counters.do("tickets.uncall", call=second)
    counters.do("tickets.uncall", call=first)
    qtbot.waitUntil(lambda: wall.announcer.current is None)
    qtbot.waitUntil(lambda: not wall.speaker.speaking)
    clock.at += timedelta(seconds=20)
    wall._turn()
    assert len(output.heard) == 1


def test_two_displays_of_a_machine_say_a_call_once_and_different_ones_in_turn(
    walls: Walls, counters: Station, output: Loudspeaker, clock: FrozenClock, qtbot: QtBot
) -> None:
    both = walls(output)
    zone = walls(output, counters="1")
    counters.do("tickets.call", counter=1)
    qtbot.waitUntil(lambda: len(output.heard) == 1, timeout=20_000)
    assert shown(both) == shown(zone) == "C-001 1"
    output.end()
    qtbot.waitUntil(lambda: not both.speaker.speaking and not zone.speaker.speaking)
    assert len(output.heard) == 1
    clock.at += timedelta(seconds=9)
    counters.do("tickets.take", service="cnss")
    counters.do("tickets.call", counter=2)
    counters.do("tickets.close", ticket="C-001")
    counters.do("tickets.call", counter=1)
    qtbot.waitUntil(lambda: shown(both) == "O-001 2" and shown(zone) == "C-002 1")
    qtbot.waitUntil(lambda: len(output.heard) == 2, timeout=20_000)
    output.end()
    qtbot.waitUntil(lambda: len(output.heard) == 3, timeout=20_000)
    output.end()
    assert output.most == 1


@pytest.mark.parametrize(
    ("sound", "display"), [({}, {"voice": "off"}), ({"volume": 0, "quiet_volume": 0}, {})]
)
def test_where_it_is_not_to_speak_it_shows_all_the_same(
    walls: Walls,
    counters: Station,
    output: Loudspeaker,
    qtbot: QtBot,
    sound: dict[str, Any],
    display: dict[str, Any],
) -> None:
    wall = walls(output, sound, **display)
    counters.do("tickets.call", counter=2)
    qtbot.waitUntil(lambda: shown(wall) == "O-001 2")
    assert not wall.speaker.speaking
    assert output.heard == []


def test_without_a_sound_device_nothing_stops(
    walls: Walls, counters: Station, clock: FrozenClock, qtbot: QtBot
) -> None:
    output = Broken()
    wall = walls(output)
    counters.do("tickets.call", counter=2)
    qtbot.waitUntil(lambda: len(output.heard) == 1, timeout=20_000)
    qtbot.waitUntil(lambda: not wall.speaker.speaking)
    clock.at += timedelta(seconds=8)
    counters.do("tickets.call", counter=1)
    qtbot.waitUntil(lambda: shown(wall) == "C-001 1")


@pytest.mark.parametrize(
    ("site", "own", "said"),
    [
        ("fr ar", "fr", ("fr", "ar")),
        ("fr ar", "en", ("fr", "ar", "en")),
        ("ar", "fr", ("ar", "fr")),
        ("fr ar", "zgh", ("fr", "ar")),
        ("", "en", ()),
    ],
)
def test_the_persons_own_language_comes_last(site: str, own: str, said: tuple[str, ...]) -> None:
    assert spoken_to(DisplaySettings(spoken=site), own) == said


def test_an_english_speaker_hears_english_after_the_others(
    walls: Walls, counters: Station, output: Loudspeaker, qtbot: QtBot
) -> None:
    walls(output)
    counters.do("tickets.close", ticket="O-001", outcome="abandoned")
    counters.do("tickets.take", service="ompic", language="en")
    counters.do("tickets.call", counter=2)
    qtbot.waitUntil(lambda: len(output.heard) == 1, timeout=20_000)
    assert 9 < seconds(output.heard[0]) < 20
    output.end()
