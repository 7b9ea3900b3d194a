"""`kiosk print`, and what `kiosk doctor` and `kiosk purge` do with the print queue."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest

from kiosk.core.ids import new_id
from kiosk.opening import open_folder
from kiosk.paper import queue
from kiosk.paper.prints import BadgePrint
from kiosk.station import Station
from tests.cli.conftest import Run

Ask = Callable[..., UUID]


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Station]:
    """The station of the data folder."""
    station = open_folder(tmp_path)
    station.do("sites.open", code="casablanca", name="Technopark Casablanca", city="Casablanca")
    yield station
    station.close()


@pytest.fixture
def ask_for(here: Station) -> Ask:
    """Ask for a new badge at an outlet, so long ago; the job's id."""

    def ask(outlet: str, ago: timedelta = timedelta()) -> UUID:
        issued = here.do("badges.issue", kind="staff", name="Salma Bennani").result
        return here.database.write(
            lambda session: (
                queue.enqueue(
                    session,
                    BadgePrint(badge=issued.badge),
                    id=new_id(),
                    station=here.name,
                    outlet=outlet,
                    now=here.clock.now() - ago,
                ).id
            )
        )

    return ask


def test_the_queue_is_listed_newest_first(run: Run, ask_for: Ask) -> None:
    asked = [ask_for("Zebra", timedelta(minutes=ago)) for ago in (2, 1)]
    code, lines = run("print", "list")
    assert code == 0
    assert [line["id"] for line in lines] == [str(job) for job in reversed(asked)]
    assert (lines[0]["name"], lines[0]["outlet"], lines[0]["state"]) == (
        "S-0002",
        "Zebra",
        "waiting",
    )
    assert run("print", "list", "--state", "failed") == (0, [])
    assert run("ask", "paper.jobs", "limit=1")[1][0]["id"] == str(asked[1])


def test_what_is_given_up_can_be_tried_again_and_a_file_comes_out_at_once(
    run: Run, ask_for: Ask, tmp_path: Path
) -> None:
    job = str(ask_for("folder", timedelta(hours=1)))
    assert run("print", "cancel", job)[1][0]["state"] == "cancelled"
    code, [line] = run("print", "retry", job)
    assert (code, line["state"], line["reason"]) == (0, "printed", "cancelled")
    assert (tmp_path / "printouts" / "S-0001.pdf").read_bytes().startswith(b"%PDF")


def test_a_printer_s_job_waits_for_a_window(run: Run, ask_for: Ask) -> None:
    job = str(ask_for("Zebra"))
    run("print", "cancel", job)
    assert run("print", "retry", job)[1][0]["state"] == "waiting"


def test_several_jobs_are_changed_together_or_not_at_all(run: Run, ask_for: Ask) -> None:
    job = str(ask_for("Zebra"))
    code, [answer] = run("print", "cancel", job, str(new_id()))
    assert (code, answer["refused"]) == (3, "paper.unknown_job")
    assert run("print", "list")[1][0]["state"] == "waiting"


def test_what_cannot_be_done_to_a_job_is_refused(run: Run, ask_for: Ask) -> None:
    job = str(ask_for("Zebra"))
    code, [answer] = run("print", "retry", job)
    assert (code, answer["refused"]) == (3, "paper.wrong_state")
    assert (answer["name"], answer["state"]) == ("S-0001", "waiting")


def test_what_is_no_id_is_wrong_usage(run: Run, here: Station) -> None:
    assert run("print", "cancel", "S-0001")[0] == 2


def test_the_doctor_says_what_waits_and_what_failed(run: Run, ask_for: Ask, here: Station) -> None:
    def found() -> tuple[int, bool, str]:
        code, findings = run("doctor")
        queue_of = next(each for each in findings if each["what"] == "print queue")
        return code, queue_of["ok"], queue_of["found"]

    first = ask_for("Zebra")
    assert found()[1:] == (True, "1 waiting, 0 failed")
    here.database.write(
        lambda session: queue.hold(session, station=here.name, outlet="Zebra", why="paper_out")
    )
    assert found() == (4, False, "1 waiting, 0 failed; Zebra: paper_out")
    here.database.write(lambda session: queue.fail(session, job=first, why="uncertain"))
    assert found() == (4, False, "0 waiting, 1 failed; S-0001: uncertain")
    run("print", "cancel", str(first))
    assert found()[1:] == (True, "0 waiting, 0 failed")


def test_a_purge_empties_the_queue_of_what_was_over_some_days_ago(run: Run, ask_for: Ask) -> None:
    old, new = ask_for("folder", timedelta(days=8)), ask_for("folder", timedelta(days=6))
    run("print", "cancel", str(old), str(new))
    assert run("purge")[0] == 0
    assert [line["id"] for line in run("print", "list")[1]] == [str(new)]


def test_paper_tickets_and_receipts_are_drawn_from_the_command_line(
    run: Run, here: Station, tmp_path: Path
) -> None:
    batch = here.do("tickets.reserve_paper", service="ompic", count=6).result.batch
    left = here.do("deposits.leave", service="ompic", name="Amina", what="Statuts").result.deposit
    resident = here.do("residents.register", name="Noria").result
    parcel = here.do("parcels.log", resident=resident).result.parcel
    said = {"title": {"fr": "Secret"}, "text": {"fr": "Je ne dis rien."}, "purposes": ["event"]}
    version = here.do("agreements.write", **said).result.version
    who = {"first_name": "Salma", "last_name": "Idrissi"}
    signing = here.do("agreements.refuse", agreement_version=version, **who).result.signing
    drawn = (("slips", batch), ("receipt", left), ("parcel", parcel), ("agreement", signing))
    for verb, wanted in drawn:
        target = tmp_path.parent / f"{tmp_path.name}-{verb}.pdf"
        code, _lines = run("print", verb, str(wanted), "-o", str(target))
        assert code == 0
        assert target.read_bytes().startswith(b"%PDF")
        code, _lines = run("print", verb, str(new_id()), "-o", str(target), "--force")
        assert code == 3
