"""The command line as people automate with it: JSON lines and exit codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk.cli import main
from tests.cli.conftest import Run
from tests.store.plain import plain_backup


@pytest.fixture
def site(run: Run) -> Run:
    """The same, on a store with a site."""
    run(
        "do",
        "sites.open",
        "code=casablanca",
        "name=Technopark Casablanca",
        "city=Casablanca",
        "demo=true",
    )
    return run


def test_a_command_answers_with_its_id(run: Run) -> None:
    code, [answer] = run("do", "sites.open", "code=rabat", "name=Technopark Rabat", "city=Rabat")
    assert code == 0
    assert answer["ok"] is True
    assert len(answer["id"]) == 36


def test_texts_in_several_languages_are_given_in_json(site: Run) -> None:
    fields = ("service=ompic", "procedure=marque", 'title={"fr": "Dépôt", "en": "Filing"}')
    code, [answer] = site("do", "procedures.change", *fields, 'papers=[{"fr": "Formulaire M1"}]')
    assert (code, answer["was"]) == (0, "shipped")
    code, [offered] = site("ask", "procedures.desk", "service=ompic")
    (changed,) = [each for each in offered["procedures"] if each["code"] == "marque"]
    assert (changed["title"], changed["papers"]) == ("Dépôt", ["Formulaire M1"])
    code, [_wrong] = site("do", "procedures.change", *fields[:2], "title=Dépôt")
    assert code == 2
    code, [refused] = site("do", "procedures.change", *fields, "link=http://ompic.ma")
    assert (code, refused["refused"]) == (3, "input.https")


def test_a_refusal_exits_with_3_and_says_what_to_do(site: Run) -> None:
    site("do", "sites.add_room", "name=Atlas", "capacity=12")
    code, [answer] = site("do", "sites.add_room", "name=Atlas", "capacity=12")
    assert code == 3
    assert (answer["ok"], answer["refused"], answer["name"]) == (False, "sites.name_taken", "Atlas")
    assert "Atlas" in answer["message"]


@pytest.mark.parametrize(
    "arguments",
    [
        ("do", "sites.close_forever"),
        ("do", "sites.add_room", "name=Atlas"),
        ("do", "sites.add_room", "name=Atlas", "capacity=12", "v=7"),
        ("do", "sites.add_room", "name=Atlas", "capacity=douze"),
        ("do", "sites.add_room", "name=Atlas", "capacity=12", "colour=red"),
        ("do", "sites.add_room", "Atlas"),
        ("do", "sites.set_day", "day=yesterday"),
        ("ask", "sites.nothing"),
        ("ask", "sites.day_hours", "day=24/11/2026"),
        ("do",),
    ],
)
def test_wrong_input_exits_with_2(site: Run, arguments: tuple[str, ...]) -> None:
    code, [answer] = site(*arguments)
    assert (code, answer["ok"]) == (2, False)


def test_a_folder_that_cannot_be_a_store_exits_with_4(run: Run, tmp_path: Path) -> None:
    (tmp_path / "kiosk.sqlite3").write_bytes(b"this is not a database at all" * 40)
    code, [answer] = run("ask", "sites.list")
    assert (code, answer["error"]) == (4, "trouble")


@pytest.mark.parametrize("verb", ["doctor", "setup", "ask sites.list"])
def test_a_file_in_the_place_of_the_data_folder_is_told_as_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], verb: str
) -> None:
    place = tmp_path / "data"
    place.write_text("kept")
    assert main(["--data", str(place), "--lang", "fr", *verb.split()]) == 2
    assert f"{place} est un fichier" in capsys.readouterr().err
    assert place.read_text() == "kept"


def test_settings_that_cannot_be_read_exit_with_2_and_the_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("[scanner]\ngap_ms = 'x'\n")
    code, [answer] = run("ask", "sites.list")
    assert code == 2
    assert "ligne 2" in answer["message"]
    assert [fault["line"] for fault in answer["faults"]] == [2]


def test_a_file_of_commands_goes_on_after_a_refusal(site: Run, tmp_path: Path) -> None:
    file = tmp_path / "commands.jsonl"
    rooms = [{"do": "sites.add_room", "name": n, "capacity": 4} for n in ("Rif", "Rif", "Souss")]
    file.write_text("\n".join(json.dumps(room) for room in rooms))
    code, answers = site("do", "--file", str(file))
    assert code == 3
    assert [answer["ok"] for answer in answers] == [True, False, True]


def test_a_line_of_commands_that_has_no_end_is_wrong_input(site: Run, tmp_path: Path) -> None:
    file = tmp_path / "commands.jsonl"
    room = json.dumps({"do": "sites.add_room", "name": "Rif", "capacity": 4})
    for line in ("x" * 1_000_001, '{"do": ' + "[" * 100_000):
        file.write_text(f"{room}\n{line}")
        code, [*_, said] = site("do", "--file", str(file))
        assert code == 2
        assert "line 2" in said["message"]


def test_a_command_happens_when_and_by_whom_it_is_said(site: Run) -> None:
    site("do", "people.add_staff", "code=salma", "name=Salma", "role=manager")
    site(
        "do",
        "sites.add_room",
        "name=Rif",
        "capacity=8",
        "--as",
        "salma",
        "--at",
        "2026-11-24T10:42",
    )
    _, entries = site("ask", "audit.trail", "limit=1")
    assert (entries[0]["actor"], entries[0]["at"]) == ("salma", "2026-11-24T10:42:00Z")


def test_commands_and_queries_list_themselves(run: Run) -> None:
    _, commands = run("commands")
    _, queries = run("queries")
    by_name = {entry["name"]: entry for entry in commands + queries}
    assert by_name["sites.add_room"]["fields"]["capacity"] == "int"
    assert all(entry["what"] for entry in by_name.values())


def test_the_doctor_finds_a_healthy_station(site: Run) -> None:
    code, findings = site("doctor")
    assert code == 0
    told = [(each["what"], each["found"], each["light"]) for each in findings]
    assert ("sites", "casablanca", "green") in told
    assert ("hours of the desks of casablanca", "all set", "green") in told


@pytest.mark.parametrize(
    ("language", "disk", "grey"),
    [("fr", "ok  Disque\u202f: ", "--  Caméra"), ("en", "ok  Disk: ", "--  Camera")],
)
def test_the_doctor_speaks_to_people_and_says_what_to_do(
    site: Run,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    language: str,
    disk: str,
    grey: str,
) -> None:
    (tmp_path / "kiosk.sqlite3").chmod(0o644)
    assert main(["--data", str(tmp_path), "--lang", language, "doctor"]) == 4
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith(disk) for line in lines)
    assert any(line.startswith(grey) for line in lines)
    [wrong] = [n for n, line in enumerate(lines) if line.startswith("NO ")]
    assert "kiosk.sqlite3" in lines[wrong]
    assert lines[wrong + 1].startswith("     ")


def test_the_doctor_makes_nothing(run: Run, tmp_path: Path) -> None:
    code, findings = run("--data", str(tmp_path / "nothing"), "doctor")
    assert code == 0
    [store] = [each for each in findings if each["what"] == "store"]
    assert (store["ok"], store["found"], store["there"]) == (True, "none yet", False)
    assert not (tmp_path / "nothing").exists()


def test_the_doctor_tells_a_folder_that_others_may_read(site: Run, tmp_path: Path) -> None:
    (tmp_path / "kiosk.sqlite3").chmod(0o644)
    code, findings = site("doctor")
    assert code == 4
    [found] = [each for each in findings if each["what"] == "data folder"]
    assert "kiosk.sqlite3" in found["found"]
    site("ask", "sites.list")
    assert site("doctor")[0] == 0


@pytest.mark.parametrize(
    "made",
    [
        ("report", "rooms", "--format", "csv", "-o"),
        ("backup",),
        ("badge", "render", "V-0001", "-o"),
    ],
    ids=["report", "backup", "badge"],
)
def test_nothing_is_written_over_the_store_or_over_a_file_unasked(
    site: Run, tmp_path: Path, aside: Path, made: tuple[str, ...]
) -> None:
    store, there = tmp_path / "kiosk.sqlite3", aside / "there.pdf"
    there.write_bytes(b"dear")
    before = sorted(each.name for each in tmp_path.iterdir())
    for target in (store, there):
        code, [said] = site(*made, str(target))
        assert (code, said["error"]) == (2, "usage")
    assert there.read_bytes() == b"dear"
    assert store.read_bytes().startswith(b"SQLite format 3")
    assert sorted(each.name for each in tmp_path.iterdir()) == before


def test_a_report_replaces_a_file_when_told_to(site: Run, aside: Path) -> None:
    there = aside / "rooms.csv"
    there.write_bytes(b"old")
    code, _ = site("report", "rooms", "--format", "csv", "-o", str(there), "--force")
    assert code == 0
    assert there.read_bytes() != b"old"


def test_the_doctor_names_a_desk_without_hours(site: Run, new_desk: str) -> None:
    code, findings = site("doctor")
    assert code == 0
    found = next(f["found"] for f in findings if f["what"] == "hours of the desks of casablanca")
    assert found.startswith(f"{new_desk}: closed until")


def test_backup_and_restore_from_the_command_line(site: Run, aside: Path) -> None:
    assert site("backup", str(aside / "copy"))[0] == 0
    assert site("backup", str(aside / "copy"))[0] == 2
    site("do", "sites.add_room", "name=Rif", "capacity=8")
    assert site("restore", str(aside / "copy"))[0] == 0
    assert site("ask", "sites.resources") == (0, [])


def test_a_restore_where_no_store_was_names_none(
    site: Run, tmp_path: Path, aside: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plain_backup(tmp_path, aside / "copy")
    assert main(["--data", str(aside / "new"), "restore", str(aside / "copy")]) == 0
    told = capsys.readouterr().out
    assert "gardé" not in told
    assert "None" not in told


def test_a_station_without_a_central_database_says_local(site: Run) -> None:
    assert site("sync", "status")[1][0]["state"] == "local"


@pytest.mark.parametrize(
    ("word", "day"),
    [
        ("today", "2028-02-28"),
        ("tomorrow", "2028-02-29"),
        ("Tuesday", "2028-02-29"),
        ("sunday", "2028-03-05"),
        ("monday", "2028-03-06"),
    ],
)
def test_days_in_words_are_those_of_the_moment_that_is_asked_about(
    site: Run, word: str, day: str
) -> None:
    at = ("--at", "2028-02-28T23:59")
    assert site("ask", "sites.day_hours", f"day={word}", *at)[1][0]["day"] == day


def test_a_time_may_be_an_hour_of_a_day_in_words(site: Run) -> None:
    site("do", "sites.add_room", "name=Atlas", "capacity=12")
    book = ("do", "bookings.book", "resource=Atlas", "held_by=Kasbah Pay")
    at = ("--at", "2028-02-28T10:42")
    code, _ = site(*book, "starts=tomorrow 14:00", "ends=tomorrow 15:30", *at)
    assert code == 0
    code, [answer] = site(*book, "starts=tomorrow 2 pm", "ends=tomorrow 15:30", *at)
    assert (code, answer["ok"]) == (2, False)
    _, [plan] = site("ask", "bookings.day", "day=2028-02-29")
    [held] = plan["lanes"][0]["bookings"]
    assert held["starts"] == "2028-02-29T14:00:00Z"


def test_a_report_takes_days_in_words(site: Run, aside: Path) -> None:
    made = ("report", "rooms", "--format", "csv", "--force", "-o", str(aside / "rooms.csv"))
    assert site(*made, "--from", "today", "--to", "monday")[0] == 0
    assert site(*made, "--from", "someday")[0] == 2
    assert site(*made, "--from", "monday", "--to", "today")[0] == 2


ODD_FIELDS = {
    "text that is not UTF-8": ("sites.add_room", "name=\udcff", "capacity=3"),
    "an id that is not UTF-8": ("visits.leave", "visit=\udcff"),
    "a list that does not end": ("counters.open", "counter=1", "services=["),
    "a list too deep": ("counters.open", "counter=1", "services=" + "[" * 20_000),
    "a number too large": ("sites.add_room", "name=Atlas", f"capacity={10**40}"),
    "a year before all days": ("visits.anonymise", "before=0001-01-01"),
    "an hour in a zone": ("sites.set_day", "day=today", "opens=08:30:00+01:00", "closes=18:30"),
    "an hour in a zone, in a list": (
        *("sites.set_season", "name=Ramadan", "first=today", "last=tomorrow"),
        'hours=[{"weekday": 0, "opens": "09:00:00Z", "closes": "15:00:00"}]',
    ),
    "an instant after all days": ("visits.anonymise", "before=today", "issued_at=9999-12-31"),
}


@pytest.mark.parametrize("what", ODD_FIELDS)
def test_odd_fields_are_wrong_input_and_no_bug(site: Run, what: str) -> None:
    code, [answer] = site("do", *ODD_FIELDS[what])
    assert (code, answer["error"]) == (2, "usage")
    code, [answer] = site("do", "sites.add_room", "name=Atlas", "capacity=3")
    assert (code, answer["ok"]) == (0, True)


@pytest.mark.parametrize(
    "words",
    [
        ("ask", "residents.find", "text=\ud83d"),
        ("ask", "audit.trail", f"limit={2**63}"),
        ("ask", "visits.on_site", "--at", "9999-12-31T23:59-14:00"),
        ("ask", "sync.settled", "zone=Mars/Olympus"),
        ("ask", "sync.settled", "zone=../../etc"),
        ("do", "sites.open", "code=rabat", "name=Rabat", "city=Rabat", "--as", "\udcff"),
    ],
)
def test_odd_questions_are_wrong_input_and_no_bug(site: Run, words: tuple[str, ...]) -> None:
    assert site(*words)[0] == 2


@pytest.mark.parametrize(
    "words",
    [
        ("ask", "sites.announced", f"days={2**62}"),
        ("ask", "sites.days_ahead", "days=99999"),
        ("ask", "sites.holidays", "year=99999"),
        ("do", "sites.add_holidays", "year=99999"),
        ("ask", "sites.opening", f"after={2**62}"),
        ("ask", "bookings.find_free", f"minutes={-(2**62)}"),
        ("ask", "bookings.find_free", f"per_day={2**62}"),
        ("ask", "bookings.search", "text=a", "limit=-1"),
    ],
)
def test_what_no_calendar_counts_to_is_refused(site: Run, words: tuple[str, ...]) -> None:
    code, [answer] = site(*words)
    assert (code, answer["refused"]) == (3, "input.range")


@pytest.mark.parametrize(
    "line",
    [
        b"[1]",
        b'{"do": ["sites.add_room"]}',
        b'{"do": {"sites": 1}}',
        b'{"do": "sites.add_room", "name": "Atlas", "capacity": 1e300}',
        b'{"do": "sites.add_room", "name": "Atlas", "capacity": 3, "issued_at": 253402300799}',
        b'{"do": "sites.add_room", "name": "\xe9t\xe9", "capacity": 3}',
        b'{"do": "sites.add_room", "name": ' + b"[" * 20_000,
    ],
)
def test_an_odd_line_of_a_file_is_wrong_input(site: Run, tmp_path: Path, line: bytes) -> None:
    file = tmp_path / "commands.jsonl"
    file.write_bytes(line)
    code, [answer] = site("do", "--file", str(file))
    assert (code, answer["error"]) == (2, "usage")
    assert str(file) in answer["message"]


def test_the_moment_is_not_said_where_people_work(run: Run, tmp_path: Path) -> None:
    run("do", "sites.open", "code=casablanca", "name=Technopark Casablanca", "city=Casablanca")
    for words in (
        ("do", "sites.add_room", "name=Rif", "capacity=8"),
        ("ask", "visits.on_site"),
        ("run", "reception"),
    ):
        code, [answer] = run(*words, "--at", "2026-11-24T10:42")
        assert (code, "kiosk demo" in answer["message"]) == (2, True)
    _, entries = run("ask", "audit.trail", "limit=9")
    assert "sites.add_room" not in {entry["name"] for entry in entries}
