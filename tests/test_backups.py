"""Backups by night: kept, copied to a second place, let go, and told where they fail."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk import nightly
from kiosk.backups import files, second
from kiosk.backups.job import back_up
from kiosk.backups.second import own_place
from kiosk.core.clock import FrozenClock
from kiosk.core.errors import StoreTrouble
from kiosk.core.settings import BackupSettings, Settings
from kiosk.nightly import Stopped, run_due
from kiosk.opening import open_folder
from kiosk.station import Station
from kiosk.store import copies, recovery
from kiosk.store.backup import keys_of
from kiosk.store.backup_standing import backup_standing
from kiosk.store.database import STORE, Database
from kiosk.store.site_key import site_key
from kiosk.store.upkeep import BACKUP, COPIES
from kiosk.sync.triggers import fit
from kiosk.visits.queries import on_site
from tests.conftest import MORNING

AMINA = {"first_name": "Amina", "last_name": "Benkirane", "host": "Noria", "consent": True}


@pytest.fixture
def embedded(tmp_path: Path, clock: FrozenClock) -> Iterator[Station]:
    station = open_folder(tmp_path / "data", clock=clock)
    station.do("sites.open", code="rabat", name="Technopark Rabat", city="Rabat")
    station.do("visits.arrive", **AMINA)
    yield station
    station.close()


@pytest.fixture(autouse=True)
def quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Trying backups out is tested with them; here it is read through only."""
    monkeypatch.setattr(copies, "TRIED_OUT", 0)


def choose(station: Station, **backups: object) -> None:
    station.settings = Settings(backups=BackupSettings(**backups))  # type: ignore[arg-type]


def there(place: Path) -> list[str]:
    return sorted(each.name for each in place.rglob("*") if each.is_file())


def test_each_night_has_its_backup_and_the_oldest_one_goes(
    embedded: Station, clock: FrozenClock
) -> None:
    choose(embedded, kept=3)
    for _ in range(5):
        assert {each.problem for each in run_due(embedded)} == {""}
        clock.at += timedelta(days=1)
    found = files.of_folder(embedded.folder)
    assert [each.made_at.date().day for each in found] == [28, 27, 26]
    for each in found:
        assert copies.verify(each.file, keys_of(embedded.folder)).counts["visit"] == 1


def test_what_was_made_before_a_migration_ages_as_well(
    embedded: Station, clock: FrozenClock
) -> None:
    back_up(embedded, why="before_migration")
    choose(embedded, kept=3)
    clock.at += timedelta(days=2)
    back_up(embedded)
    assert [each.why for each in files.of_folder(embedded.folder)] == [
        "nightly",
        "before_migration",
    ]
    clock.at += timedelta(days=2)
    back_up(embedded)
    assert {each.why for each in files.of_folder(embedded.folder)} == {"nightly"}


def test_what_is_no_backup_of_ours_stays(embedded: Station) -> None:
    back_up(embedded)
    place = embedded.folder / "backups"
    (place / "notes.txt").write_text("dear")
    (place / "20261399T999999Z-nightly.backup").write_text("no day")
    files.prune(place, 0, MORNING + timedelta(days=900))
    assert there(place) == ["20261399T999999Z-nightly.backup", "notes.txt"]


def test_stray_files_push_no_backup_out(embedded: Station, clock: FrozenClock) -> None:
    choose(embedded, kept=3)
    for _ in range(3):
        back_up(embedded)
        clock.at += timedelta(days=1)
    good = {each.file.name for each in files.of_folder(embedded.folder)}
    place = embedded.folder / "backups"
    for n in range(5):  # a name is nobody's word
        (place / f"2099010{n + 1}T000000000000Z-nightly.backup").write_bytes(b"stray")
        shutil.copy(
            min(place.glob("2026*")), place / f"2098010{n + 1}T000000000000Z-nightly.backup"
        )
    back_up(embedded)
    left = set(there(place))
    assert {name for name in left if name.startswith("2099")} == {
        f"2099010{day}T000000000000Z-nightly.backup" for day in range(1, 6)
    }
    assert len(good & left) == 2
    assert not any(name.startswith("2098") for name in left), "copies of the oldest age with it"


def test_what_is_of_a_time_to_come_takes_nobody_s_place(
    embedded: Station, clock: FrozenClock
) -> None:
    choose(embedded, kept=3)
    clock.at += timedelta(days=3000)
    for _ in range(4):
        clock.at += timedelta(days=1)
        back_up(embedded)
    clock.at -= timedelta(days=3004)
    for _ in range(3):
        back_up(embedded)
        clock.at += timedelta(days=1)
    made = [each.made_at.year for each in files.of_folder(embedded.folder)]
    assert made == [2035] * 3 + [2026] * 3


def test_what_was_just_made_is_never_let_go_of(embedded: Station, clock: FrozenClock) -> None:
    choose(embedded, kept=1)
    back_up(embedded)
    clock.at -= timedelta(hours=1)
    said = back_up(embedded)
    clock.at += timedelta(hours=2)
    assert said.partition(",")[0] in there(embedded.folder / "backups")


def test_the_newest_copy_is_made_again_where_it_was_spoilt(
    embedded: Station, aside: Path, caplog: pytest.LogCaptureFixture
) -> None:
    choose(embedded, second_folder=str(aside))
    run_due(embedded)
    [copied] = own_place(aside, embedded.name, site_key(embedded.folder)).iterdir()
    data = bytearray(copied.read_bytes())
    data[-20] ^= 1
    copied.write_bytes(data)
    said = second.catch_up(embedded, lambda: None)
    assert "1 spoilt" in said
    assert "made again" in caplog.text
    caplog.clear()
    assert copies.verify(copied, keys_of(embedded.folder)).counts["visit"] == 1
    assert second.catch_up(embedded, lambda: None) == "0 copied, 0 removed"


def test_what_a_machine_was_cut_off_from_goes_a_day_later(
    embedded: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    back_up(embedded)
    half = embedded.folder / "backups" / ".0123.half"
    half.write_bytes(b"begun")
    files.prune(half.parent, 3, MORNING)
    assert half.exists()
    monkeypatch.setattr(files, "HALF_SECONDS", -1)
    files.prune(half.parent, 3, MORNING)
    assert not half.exists()


def test_the_second_folder_has_every_backup_and_nothing_else_of_it_is_touched(
    embedded: Station, aside: Path, clock: FrozenClock
) -> None:
    (aside / "photo.jpg").write_bytes(b"dear")
    choose(embedded, kept=3, second_folder=str(aside))
    for _ in range(5):
        run_due(embedded)
        clock.at += timedelta(days=1)
    own = own_place(aside, embedded.name, site_key(embedded.folder))
    assert there(own) == there(embedded.folder / "backups")
    assert (aside / "photo.jpg").read_bytes() == b"dear"
    for each in files.present(own):
        assert copies.verify(each.file, keys_of(embedded.folder)).counts["visit"] == 1


def test_a_share_that_was_away_is_caught_up_with(
    embedded: Station, aside: Path, clock: FrozenClock
) -> None:
    share = aside / "share"
    choose(embedded, second_folder=str(share))
    for _ in range(3):
        problems = {each.name: each.problem for each in run_due(embedded)}
        assert (problems[BACKUP], problems[COPIES]) == ("", second.AWAY)
        clock.at += timedelta(days=1)
    share.mkdir()
    run_due(embedded)
    assert len(there(share)) == 4


def test_a_share_that_hangs_keeps_nobody_and_is_told(
    embedded: Station, aside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = threading.Event()
    monkeypatch.setattr(second, "SILENT_SECONDS", 0.3)
    monkeypatch.setattr(second, "_require", lambda _place: answers.wait(60))
    choose(embedded, second_folder=str(aside))
    for _ in range(2):  # the second time nothing more is begun behind the first
        with pytest.raises(StoreTrouble) as trouble:
            second.catch_up(embedded, lambda: None)
        assert trouble.value.kind == second.AWAY
    hanging = [each for each in threading.enumerate() if each.name == "second folder"]
    assert len(hanging) == 1
    answers.set()
    hanging[0].join()
    assert there(aside) == []
    second.catch_up(embedded, lambda: None)


def test_a_window_that_closes_does_not_wait_for_a_share(
    embedded: Station, aside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = threading.Event()
    monkeypatch.setattr(second, "_require", lambda _place: answers.wait(60))
    choose(embedded, second_folder=str(aside))

    def end() -> None:
        raise Stopped

    with pytest.raises(Stopped):
        second.catch_up(embedded, end)
    answers.set()
    for each in threading.enumerate():
        if each.name == "second folder":
            each.join()


def test_a_copy_that_is_not_what_was_written_is_none(
    embedded: Station, aside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    back_up(embedded)
    monkeypatch.setattr(second, "_digest", lambda *_: b"else")
    choose(embedded, second_folder=str(aside))
    with pytest.raises(StoreTrouble):
        second.catch_up(embedded, lambda: None)
    assert there(aside) == []


def test_a_machine_that_is_set_up_anew_leaves_the_backups_of_the_former_alone(
    embedded: Station, aside: Path, tmp_path: Path, clock: FrozenClock
) -> None:
    choose(embedded, kept=3, second_folder=str(aside))
    run_due(embedded)
    former = there(aside)
    with closing(open_folder(tmp_path / "new", clock=clock)) as new:
        choose(new, kept=3, second_folder=str(aside))
        for _ in range(4):
            clock.at += timedelta(days=1)
            run_due(new)
    assert set(former) < set(there(aside))


def test_without_a_second_folder_nothing_is_wrong(station: Station) -> None:
    assert second.catch_up(station, lambda: None) == "none"


def test_a_backup_ends_with_the_program(embedded: Station) -> None:
    def end(_done: float) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        back_up(embedded, end)
    assert there(embedded.folder / "backups") == []


def test_it_is_told_when_the_last_good_one_is_too_old(
    embedded: Station, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not embedded.ask_itself(backup_standing).old  # nobody has tried yet
    run_due(embedded)
    good_at = clock.at

    def full(*_: object, **__: object) -> None:
        raise StoreTrouble("no room", "full")

    monkeypatch.setattr(copies, "backup", full)
    for days, old in ((1, False), (3, False), (4, True)):
        clock.at = good_at + timedelta(days=days)
        run_due(embedded)
        standing = embedded.ask_itself(backup_standing, old_days=3)
        assert (standing.old, standing.problem, standing.good_at) == (old, "full", good_at)


def test_where_none_was_ever_good_it_is_told_as_well(
    embedded: Station, clock: FrozenClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise StoreTrouble("no room", "full")

    monkeypatch.setattr(copies, "backup", full)
    run_due(embedded)
    clock.at += timedelta(days=4)
    assert embedded.ask_itself(backup_standing).old


def test_it_is_told_when_the_second_folder_stays_away(
    embedded: Station, clock: FrozenClock, aside: Path
) -> None:
    choose(embedded, second_folder=str(aside / "share"))
    run_due(embedded)
    assert not embedded.ask_itself(backup_standing).away
    clock.at += timedelta(days=4)
    run_due(embedded)
    standing = embedded.ask_itself(backup_standing)
    assert (standing.away, standing.copying, standing.old) == (True, second.AWAY, False)
    choose(embedded)
    clock.at += timedelta(hours=2)
    run_due(embedded)
    assert not embedded.ask_itself(backup_standing).away


def test_the_code_is_told_with_it(station: Station) -> None:
    assert station.ask_itself(backup_standing).code_at is None
    recovery.draw(station)
    standing = station.ask_itself(backup_standing)
    assert (standing.code_at, standing.printed_at) == (station.clock.now(), None)


def test_everything_is_lost_and_everything_is_back(
    embedded: Station, aside: Path, tmp_path: Path, clock: FrozenClock
) -> None:
    """The folder burns; what is left is the share, and a sheet in the safe."""
    code = recovery.draw(embedded).text
    choose(embedded, second_folder=str(aside))
    ticket = embedded.do("tickets.take", service="ompic").result
    run_due(embedded)
    last = embedded.do("tickets.take", service="ompic").result
    embedded.close()
    shutil.rmtree(embedded.folder)
    (file,) = aside.rglob("*.backup")
    new = tmp_path / "another machine"
    copies.restore(new, file, keys=keys_of(new)._replace(code=recovery.read(code)), then=fit)
    with closing(open_folder(new, clock=clock)) as station:
        assert [visit.last_name for visit in station.ask(on_site)] == ["Benkirane"]
        assert recovery.matches(station, code)
        after = station.do("tickets.take", service="ompic").result
        numbers = [
            int("".join(c for c in each.label if c.isdigit())) for each in (ticket, last, after)
        ]
        assert numbers[0] < numbers[1] < numbers[2]
        assert numbers[2] > numbers[1] + 100  # nobody remembers what was printed since
        assert {each.problem for each in nightly.run_all(station)} == {""}
        assert (new / STORE).exists()


@pytest.mark.postgresql
def test_one_machine_of_a_site_backs_its_postgresql_up(
    postgresql: Database, clock: FrozenClock, tmp_path: Path
) -> None:
    """The others see that it was done, and have nothing to do."""
    places = [tmp_path / name for name in ("one", "two")]
    for place in places:
        place.mkdir()
    one, two = (Station(place, postgresql, Settings(), clock=clock) for place in places)
    one.do("sites.open", code="rabat", name="Technopark Rabat", city="Rabat")
    assert {each.name: each.problem for each in run_due(one)}[BACKUP] == ""
    assert run_due(two) == []
    assert [each.why for each in files.of_folder(one.folder)] == ["nightly"]
    assert files.of_folder(two.folder) == []
    assert not two.ask_itself(backup_standing).old


def test_what_was_backed_up_before_there_was_a_code_is_none_that_counts(
    embedded: Station, clock: FrozenClock
) -> None:
    run_due(embedded)
    clock.at += timedelta(minutes=1)
    assert not nightly.is_due(embedded)
    recovery.draw(embedded)
    assert nightly.is_due(embedded)
    run_due(embedded)
    newest = files.of_folder(embedded.folder)[0]
    assert newest.opens
    recovery.draw(embedded)
    assert not nightly.is_due(embedded), "older sheets open older backups"
