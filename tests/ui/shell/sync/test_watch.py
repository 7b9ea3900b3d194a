"""The watch reads the state when it may have changed, and tells it once."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from kiosk.station import Station
from tests.ui.enrolled import answer_all, enrol, go_offline, set_state
from ui.shell.session import Session
from ui.shell.sync.watch import watch_of


def test_there_is_one_watch_a_desk(session: Session) -> None:
    assert watch_of(session) is watch_of(session)


def test_a_store_that_works_alone_is_not_read_at_each_command(
    session: Session, site: Station
) -> None:
    watch = watch_of(session)
    assert watch.local
    site.do("sites.add_room", name="Rif", capacity=8)
    assert not any(timer.isActive() for timer in watch.findChildren(QTimer))


def test_going_offline_and_coming_back_is_told(
    session: Session, site: Station, qtbot: QtBot
) -> None:
    watch = watch_of(session)
    with qtbot.waitSignal(watch.moved):
        enrol(site)
    assert not watch.local
    assert not watch.offline
    with qtbot.waitSignal(watch.moved):
        go_offline(site)
    assert watch.offline
    with qtbot.waitSignal(watch.moved):
        set_state(site, connected=True, since=site.clock.now(), exchanged_at=site.clock.now())
    assert not watch.offline


def test_waiting_commands_are_counted_as_they_come(
    session: Session, site: Station, qtbot: QtBot
) -> None:
    enrol(site)
    answer_all(site)
    go_offline(site)
    watch = watch_of(session)
    assert watch.status is not None
    assert watch.status.pending == 0
    with qtbot.waitSignal(watch.moved):
        site.do("sites.add_room", name="Rif", capacity=8)
    assert watch.status.pending == 1


def test_the_minute_is_enough_to_see_that_nothing_comes(
    session: Session, site: Station, qtbot: QtBot
) -> None:
    enrol(site)
    watch = watch_of(session)
    assert not watch.offline
    site.clock.at += timedelta(minutes=5)  # type: ignore[attr-defined]
    with qtbot.waitSignal(watch.moved):
        session.minute.emit()
    assert watch.offline
