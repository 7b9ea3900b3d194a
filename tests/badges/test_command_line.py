"""Badges from the command line: issued, drawn, read back from the picture, verified."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from kiosk.cli import main
from tests.qr_reader import read_codes

Run = Callable[..., tuple[int, dict[str, Any]]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run `kiosk --json` on a store with a site; the exit code and what it answered last."""

    def call(*arguments: str) -> tuple[int, dict[str, Any]]:
        code = main(["--data", str(tmp_path / "data"), "--json", *arguments])
        answer: dict[str, Any] = json.loads(capsys.readouterr().out.splitlines()[-1])
        return code, answer

    call("do", "sites.open", "code=casablanca", "name=Technopark Casablanca", "city=Casablanca")
    return call


def test_a_drawn_badge_reads_back_as_it_was_signed(run: Run, tmp_path: Path) -> None:
    _, issued = run("do", "badges.issue", "kind=coworker", "name=Sami Alaoui")
    picture = tmp_path / "badge.png"
    assert run("badge", "render", issued["number"], "-o", str(picture))[0] == 0
    found = read_codes(Image.open(picture))
    assert [code.text for code in found] == [issued["payload"]]
    code, verified = run("badge", "verify", found[0].text)
    assert (code, verified["number"], verified["state"]) == (0, "C-0001", "valid")


def test_a_visitor_is_scanned_and_leaves(run: Run) -> None:
    _, visit = run(
        *("do", "visits.arrive", "first_name=Amina", "last_name=Benkirane"),
        *("host=Noria Énergie", "consent=true"),
    )
    _, issued = run("do", "badges.issue", f"holder={visit['id']}")
    code, scanned = run("do", "badges.scan", f"payload={issued['payload']}")
    assert (code, scanned["verdict"], scanned["subject"]) == (0, "visitor", visit["id"])
    assert scanned["also"] == ["visits.leave"]
    assert run("ask", "visits.get", f"visit={visit['id']}")[1]["state"] == "left"


@pytest.mark.parametrize(
    ("change", "refused"),
    [
        (lambda p: p[:-1] + ("B" if p[-1] != "B" else "C"), "badges.forged"),
        (lambda p: "V-0147", "badges.unreadable"),
    ],
)
def test_a_refused_badge_exits_with_3(run: Run, change: Callable[[str], str], refused: str) -> None:
    _, issued = run("do", "badges.issue", "kind=coworker", "name=Sami Alaoui")
    code, answer = run("badge", "verify", change(issued["payload"]))
    assert (code, answer["ok"], answer["refused"]) == (3, False, refused)
    assert answer["message"]


def test_a_revoked_badge_says_why(run: Run) -> None:
    _, issued = run("do", "badges.issue", "kind=coworker", "name=Sami Alaoui")
    assert run("do", "badges.revoke", "badge=C-0001", "reason=Perdu")[0] == 0
    code, answer = run("do", "badges.scan", f"payload={issued['payload']}")
    assert (code, answer["refused"], answer["reason"]) == (3, "badges.revoked", "Perdu")
    assert "Perdu" in answer["message"]
