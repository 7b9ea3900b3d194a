"""`kiosk notify`: what has not gone, another try, giving up, and the password."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import pytest

from kiosk.notifications.smtp import PASSWORD
from kiosk.store import keeping
from tests.cli.conftest import Run
from tests.notifications.mail_server import MailServer, serving

Told = Callable[[], str]
GUEST = "amina@noria.example"


@pytest.fixture
def told(run: Run) -> Told:
    """Book a room for somebody who wants word of it; the message's id."""
    run("do", "sites.open", "code=casablanca", "name=Technopark Casablanca", "city=Casablanca")
    run("do", "sites.add_room", "name=Atlas", "capacity=12")

    def book() -> str:
        slot = ("starts=monday 10:00", "ends=monday 11:00")
        who = ("held_by=Noria Énergie", "kind=external", f"email={GUEST}")
        code, _ = run("do", "bookings.book", "resource=Atlas", *slot, *who)
        assert code == 0
        message: str = run("notify", "list")[1][0]["id"]
        return message

    return book


def test_what_has_not_gone_is_listed_and_sent(run: Run, told: Told) -> None:
    message = told()
    code, [line] = run("notify", "list", "--state", "waiting")
    assert (code, line["id"], line["address"]) == (0, message, GUEST)
    code, [line] = run("notify", "send")
    assert (line["state"], line["why"]) == ("waiting", "unset")
    with serving(MailServer()) as mail:
        run("settings", "messages.host=127.0.0.1")
        run("settings", "messages.security=none")
        run("settings", f"messages.port={mail.port}")
        run("settings", "messages.sender=accueil@technopark.example")
        code, [line] = run("notify", "retry", message)
        assert (code, line["state"], len(mail.letters)) == (0, "sent", 1)
    code, [answer] = run("notify", "cancel", message)
    assert (code, answer["refused"], answer["address"]) == (3, "notifications.wrong_state", GUEST)


def test_several_are_changed_together_or_not_at_all(run: Run, told: Told) -> None:
    message = told()
    code, [answer] = run("notify", "cancel", message, str(uuid4()))
    assert (code, answer["refused"]) == (3, "notifications.unknown")
    assert run("notify", "list")[1][0]["state"] == "waiting"
    assert run("notify", "cancel", message)[1][0]["state"] == "cancelled"
    assert run("notify", "cancel", "V-0001")[0] == 2


def test_a_password_is_kept_where_nobody_else_reads_it(
    staffed: Run, pin: Path, tmp_path: Path, aside: Path
) -> None:
    secret = aside / "secret"
    secret.write_text("à la plage\n", encoding="utf-8")
    secret.chmod(0o644)
    staffed("login", "amina", "--pin-file", str(pin))
    assert staffed("notify", "password", "--file", str(secret))[0] == 2
    secret.chmod(0o600)
    code, [line] = staffed("notify", "password", "--file", str(secret))
    assert (code, line["kept"]) == (0, "file")
    assert keeping.find(tmp_path, PASSWORD) == "à la plage".encode()
    staffed("login", "salma", "--pin-file", str(pin))
    assert staffed("notify", "password", "--forget")[0] == 3
    staffed("login", "tarik", "--pin-file", str(pin))
    assert staffed("notify", "password", "--forget")[0] == 0
    assert keeping.find(tmp_path, PASSWORD) is None


def test_to_whom_is_not_the_technicians_to_read(staffed: Run, pin: Path) -> None:
    staffed("login", "tarik", "--pin-file", str(pin))
    assert staffed("notify", "list")[0] == 3
