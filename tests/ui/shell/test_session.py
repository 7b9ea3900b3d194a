"""The desk: commands in the background, outcomes at home, words for what went wrong."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from kiosk.core.clock import FrozenClock
from kiosk.core.errors import BadValue, Refused, StoreTrouble
from kiosk.sites.commands import AddRoom
from kiosk.sites.queries import resources
from kiosk.station import Station
from kiosk.store.database import Database
from ui.shell.session import Answer, Session
from ui.widgets.toast import Notice

ATLAS = AddRoom(name="Atlas", capacity=12)


def test_a_command_is_carried_out_and_its_outcome_comes_home(
    session: Session, qtbot: QtBot
) -> None:
    arrived: list[tuple[Answer, bool]] = []
    home = QThread.currentThread()

    def take(answer: Answer) -> None:
        arrived.append((answer, QThread.currentThread() is home))

    session.do(ATLAS, done=take)
    qtbot.waitUntil(lambda: bool(arrived))
    answer, at_home = arrived[0]
    assert at_home
    assert (answer.error, answer.sentence) == (None, "")
    assert answer.result.command.name == "Atlas"
    assert [room.name for room in session.read(resources)] == ["Atlas"]


def test_the_windows_thread_never_writes(session: Session, qtbot: QtBot) -> None:
    threads: list[int] = []
    session.station.database.subscribe(lambda _tables: threads.append(threading.get_ident()))
    session.do(ATLAS)
    qtbot.waitUntil(lambda: session.idle)
    assert threads
    assert threading.get_ident() not in threads


def test_commands_are_carried_out_in_the_order_of_the_clicks(
    session: Session, qtbot: QtBot
) -> None:
    done: list[str] = []
    names = [f"Salle {n}" for n in range(8)]
    for name in names:
        session.do(
            AddRoom(name=name, capacity=4),
            done=lambda answer: done.append(answer.result.command.name),
        )
    qtbot.waitUntil(lambda: len(done) == 8)
    assert done == names


def test_a_refusal_is_worded_for_who_asked(session: Session, qtbot: QtBot) -> None:
    answers: list[Answer] = []
    session.do(ATLAS)
    session.do(ATLAS, done=answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert isinstance(answers[0].error, Refused)
    assert answers[0].error.code == "sites.name_taken"
    assert "Atlas" in answers[0].sentence


def test_a_refusal_that_nobody_awaits_is_told_in_the_window(
    session: Session, told: list[Notice], qtbot: QtBot
) -> None:
    session.do(AddRoom(name="", capacity=12))
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].kind == "warning"


@pytest.mark.parametrize(
    ("error", "words"),
    [(StoreTrouble("disk full"), "ne répondent pas"), (KeyError("x"), "Appelez l’assistance")],
)
def test_what_breaks_is_logged_and_told_once(
    session: Session,
    told: list[Notice],
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
    error: Exception,
    words: str,
) -> None:
    def work() -> None:
        raise error

    session.run(work)
    qtbot.waitUntil(lambda: session.idle)
    assert [notice.kind for notice in told] == ["danger"]
    assert words in told[0].text
    assert caplog.records


def test_who_asked_hears_that_the_store_is_in_trouble(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[Answer] = []

    def broken(*_given: object, **_fields: object) -> None:
        raise StoreTrouble("disk full")

    monkeypatch.setattr(session.station, "do_all", broken)
    session.do_all([], done=heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert isinstance(heard[0].error, StoreTrouble)
    assert "ne répondent pas" in heard[0].sentence


def test_a_result_for_a_closed_page_is_dropped(session: Session, qtbot: QtBot) -> None:
    class Closed(QObject):
        seen: list[object] = []  # noqa: RUF012

        def take(self, result: object) -> None:
            self.seen.append(result)

    page = Closed()
    gate = threading.Event()
    session.run(gate.wait, page.take)
    page.deleteLater()
    qtbot.waitUntil(lambda: _gone(page))
    gate.set()
    qtbot.waitUntil(lambda: session.idle)
    assert Closed.seen == []


def _gone(thing: QObject) -> bool:
    import shiboken6

    return not shiboken6.isValid(thing)


def test_a_write_here_says_which_tables_changed(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.changed) as changed:
        session.do(ATLAS)
    assert "resource" in changed.args[0]


def test_a_write_of_another_process_is_noticed(
    session: Session, site: Station, qtbot: QtBot
) -> None:
    session.station.database.poll_changes()
    other = Station(site.folder, Database.at(site.folder), site.settings, clock=site.clock)
    other.do("sites.add_room", name="Atlas", capacity=12)
    with qtbot.waitSignal(session.changed) as changed:
        session.start()
    other.close()
    assert "resource" in changed.args[0]


def test_the_turn_of_a_minute_is_told_once(session: Session, clock: FrozenClock) -> None:
    turned: list[bool] = []
    session.minute.connect(lambda: turned.append(True))
    session._look_at_clock()
    clock.at += timedelta(minutes=1)
    session._look_at_clock()
    session._look_at_clock()
    assert turned == [True]


def test_the_wall_clock_is_the_sites(session: Session) -> None:
    assert session.local_now().strftime("%H:%M") == "10:42"
    assert str(session.zone) == "Africa/Casablanca"


def test_closing_twice_is_no_harm(session: Session) -> None:
    session.close()
    session.close()


def test_a_language_that_was_asked_for_goes_before_the_stations(station: Station) -> None:
    usual, asked = Session(station), Session(station, language="ar")
    assert (usual.language, asked.language) == ("fr", "ar")
    asked.speak("en")
    assert asked.usual_language == "ar"
    usual.close()
    asked.close()


@pytest.mark.parametrize(("language", "word"), [("fr", "nombre entier"), ("en", "whole number")])
def test_what_is_no_number_is_told_in_the_windows_language(
    session: Session, qtbot: QtBot, language: str, word: str
) -> None:
    def work() -> None:
        raise BadValue("capacity", "15x", "whole", "no whole number")

    session.speak(language)
    told: list[str] = []
    session.write(work, done=lambda answer: told.append(answer.sentence))
    qtbot.waitUntil(lambda: bool(told))
    assert word in told[0]
    assert "15x" in told[0]
