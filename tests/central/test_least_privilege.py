"""What whoever holds the credentials of a machine sends in vain; each was taken once."""

from __future__ import annotations

from typing import Any

import pytest
from argon2 import PasswordHasher
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.badges import keys, queries
from kiosk.badges.payload import pack, token_of, write
from kiosk.badges.refusals import UnknownKey
from kiosk.core.ids import derived_id, new_id
from kiosk.staff import pins
from kiosk.staff.recovering import recover
from kiosk.staff.refusals import PinElsewhere
from kiosk.store import recovery
from kiosk.sync.transport import TransportTrouble
from kiosk.visits.notice import facts_here, notice_id, notice_text
from kiosk.visits.queries import get, notice
from tests.sync.conftest import fleet, hub, hub_server, hub_template
from tests.sync.fleet import MORNING, Fleet, Member, forge

__all__ = ["fleet", "hub", "hub_server", "hub_template"]

DEAR_PINS = True
AMINA = {"first_name": "Amina", "last_name": "Benkirane"}
VISITOR = AMINA | {"host": "Noria", "consent": True}


@pytest.fixture
def site(fleet: Fleet) -> tuple[Fleet, Member, Member]:
    """An open site, its manager's store, and a kiosk in its hall."""
    manager, _ = fleet.open_site()
    kiosk = fleet.add("kiosk")
    fleet.settle()
    return fleet, manager, kiosk


def answered(fleet: Fleet, sent: Any) -> tuple[str, str]:
    """What the centre made of a command."""
    [(status, reason)] = fleet.hub.sql(
        "SELECT status, reason FROM central.intake WHERE id = %s", sent.id
    )
    return status, reason


def pushed(fleet: Fleet, member: Member) -> None:
    member.sync()
    fleet.applier.once()


def visitor(fleet: Fleet, manager: Member, **more: Any) -> tuple[Any, Any]:
    """Someone on site with a badge, as every store knows."""
    visit = manager.do("visits.arrive", **VISITOR | more)
    badge = manager.do("badges.issue", holder=visit)
    fleet.settle()
    return visit, badge


def test_a_kiosk_lets_out_the_visitor_whose_badge_it_read(
    site: tuple[Fleet, Member, Member],
) -> None:
    fleet, manager, kiosk = site
    visit, badge = visitor(fleet, manager)
    done = kiosk.station.do("badges.scan", payload=badge.payload)
    pushed(fleet, kiosk)
    assert [answered(fleet, each.command) for each in (done, *done.also)] == [("applied", "")] * 2
    manager.sync()
    assert manager.station.ask(get, visit=visit).state == "left"


def test_a_kiosk_lets_nobody_out_whom_it_names(site: tuple[Fleet, Member, Member]) -> None:
    fleet, manager, kiosk = site
    visit, _ = visitor(fleet, manager)
    sent = forge(kiosk, "visits.leave", visit=visit, by="badge")
    pushed(fleet, kiosk)
    assert answered(fleet, sent) == ("refused", "people.not_allowed")
    manager.sync()
    assert manager.station.ask(get, visit=visit).state == "on_site"


def test_reading_one_badge_lets_nobody_else_out(site: tuple[Fleet, Member, Member]) -> None:
    fleet, manager, kiosk = site
    _, badge = visitor(fleet, manager)
    other, _ = visitor(fleet, manager, first_name="Omar")
    scan = kiosk.station.do("badges.scan", payload=badge.payload).command
    like_it = derived_id(scan.id, "visits.leave again")
    sent = forge(kiosk, "visits.leave", visit=other, by="badge", id=like_it)
    pushed(fleet, kiosk)
    assert answered(fleet, sent) == ("refused", "people.not_allowed")
    manager.sync()
    assert manager.station.ask(get, visit=other).state == "on_site"


def test_a_kiosk_names_the_notice_that_it_shows_and_cannot_write_its_words(
    site: tuple[Fleet, Member, Member],
) -> None:
    fleet, manager, kiosk = site
    sent = forge(kiosk, "visits.publish_notice", version="9", language="fr", text="Vos données.")
    arrived = kiosk.station.do("visits.arrive", language="fr", **VISITOR).command
    shown = notice_text("fr", facts_here(kiosk.station))
    assert (arrived.shown, arrived.notice) == (shown.name, notice_id("casablanca", shown.name))
    pushed(fleet, kiosk)
    assert answered(fleet, sent) == ("refused", "people.not_allowed")
    assert answered(fleet, arrived) == ("applied", "")
    manager.do("visits.arrive", **VISITOR | {"first_name": "Omar"})  # shows it too, and keeps it
    fleet.settle()
    kept = kiosk.station.ask(notice, language="fr")
    assert (kept.id, kept.text) == (arrived.notice, shown.text)


@pytest.mark.parametrize("kind", ["counter", "kiosk"])
def test_a_key_that_a_machine_adds_which_makes_no_badges_is_not_taken(
    fleet: Fleet, kind: str
) -> None:
    """An agent added a key of his own, and the badges that he made with it were accepted."""
    manager, _ = fleet.open_site()
    manager.do("people.add_staff", code="karim", name="Karim", role="agent")
    machine = fleet.add(kind)
    fleet.settle()
    own = Ed25519PrivateKey.generate()
    public = own.public_key().public_bytes_raw().hex()
    actors = ("karim", machine.station.name) if kind == "counter" else (machine.station.name,)
    sent = [forge(machine, "badges.add_key", public_key=public, actor=actor) for actor in actors]
    if kind == "kiosk":  # not even let in
        with pytest.raises(TransportTrouble, match="row-level security"):
            machine.sync()
    else:
        pushed(fleet, machine)
        for each in sent:
            assert answered(fleet, each) == ("refused", "people.not_allowed")
    manager.sync()
    made = new_id()
    signed = pack(keys.key_id(public), token_of(made), MORNING.replace(hour=20))
    payload = write(signed, own.sign(signed))
    with pytest.raises(UnknownKey):
        manager.station.ask(queries.verify, payload=payload)
    with pytest.raises(UnknownKey):
        manager.do("badges.scan", payload=payload)


def test_an_agent_s_name_adds_no_key_at_a_desk_either(fleet: Fleet) -> None:
    manager, _ = fleet.open_site()
    manager.do("people.add_staff", code="karim", name="Karim", role="agent")
    desk = fleet.add("desk")
    fleet.settle()
    public = Ed25519PrivateKey.generate().public_key().public_bytes_raw().hex()
    sent = forge(desk, "badges.add_key", public_key=public, actor="karim")
    pushed(fleet, desk)
    assert answered(fleet, sent) == ("refused", "people.not_allowed")


@pytest.mark.parametrize("actor", ["youssef", "nobody"])
def test_a_desk_makes_no_manager_whoever_it_says_has_acted(fleet: Fleet, actor: str) -> None:
    """`--as youssef` at a desk made a manager at the centre."""
    manager, _ = fleet.open_site()
    manager.do("people.add_staff", code="youssef", name="Youssef", role="manager")
    desk = fleet.add("desk")
    fleet.settle()
    sent = forge(desk, "people.add_staff", code="mine", name="Mine", role="manager", actor=actor)
    pushed(fleet, desk)
    assert answered(fleet, sent)[0] == "refused"
    assert fleet.hub.sql("SELECT 1 FROM staff WHERE code = 'mine'") == []


@pytest.mark.parametrize(
    ("kind", "role", "taken"),
    [
        *[("counter", role, role == "agent") for role in ("agent", "desk", "manager", "mitc")],
        *[("desk", role, role in ("agent", "desk")) for role in ("agent", "desk", "technician")],
        *[("desk", "manager", False), ("manager", "manager", True), ("manager", "mitc", True)],
    ],
)
def test_a_machine_chooses_nobodys_pin_who_may_more_than_it(
    fleet: Fleet, kind: str, role: str, *, taken: bool
) -> None:
    """Who held a counter's enrolment chose the manager's PIN, and was the manager everywhere."""
    manager, _ = fleet.open_site()
    manager.do("people.add_staff", code="youssef", name="Youssef", role=role)
    machine = fleet.add(kind)
    fleet.settle()
    sent = forge(machine, "people.choose_pin", pin="482913", actor="youssef")
    pushed(fleet, machine)
    said = ("applied", "") if taken else ("refused", "people.pin_elsewhere")
    assert answered(fleet, sent) == said
    kept = fleet.hub.sql("SELECT 1 FROM staff_secret WHERE code = 'youssef'")
    assert bool(kept) is taken


def test_the_code_of_the_safe_opens_nothing_at_a_desk_that_the_centre_would_not_take(
    fleet: Fleet,
) -> None:
    manager, _ = fleet.open_site()
    manager.do("people.add_staff", code="youssef", name="Youssef", role="manager")
    desk = fleet.add("desk")
    fleet.settle()
    code = recovery.draw(desk.station).text
    with pytest.raises(PinElsewhere):
        recover(desk.station, code="youssef", typed=code, chosen="482913")


def test_a_pin_that_could_be_found_by_trying_is_not_taken(
    fleet: Fleet, monkeypatch: pytest.MonkeyPatch
) -> None:
    manager, _ = fleet.open_site()
    manager.do("people.add_staff", code="salma", name="Salma", role="desk")
    desk = fleet.add("desk")
    fleet.settle()
    monkeypatch.setattr(pins, "kept", PasswordHasher(time_cost=1, memory_cost=64).hash)
    sent = forge(desk, "people.choose_pin", pin="482913", actor="salma")
    pushed(fleet, desk)
    assert answered(fleet, sent) == ("refused", "people.weak_pin")


def test_an_agent_opens_a_counter_in_nobody_elses_name(fleet: Fleet) -> None:
    manager, _ = fleet.open_site()
    for code in ("karim", "nadia"):
        manager.do("people.add_staff", code=code, name=code.title(), role="agent")
    counter = fleet.add("counter")
    fleet.settle()
    said = {"services": ["cnss"], "actor": "karim"}
    agents = enumerate(("nadia", "karim"), start=1)
    sent = [forge(counter, "counters.open", **said, counter=n, agent=who) for n, who in agents]
    pushed(fleet, counter)
    assert answered(fleet, sent[0]) == ("refused", "people.not_allowed")
    assert answered(fleet, sent[1]) == ("applied", "")


def test_who_has_left_acts_no_more_at_the_centre(fleet: Fleet) -> None:
    manager, _ = fleet.open_site()
    manager.do("people.add_staff", code="salma", name="Salma", role="desk")
    desk = fleet.add("desk")
    fleet.settle()
    manager.do("people.add_staff", code="karim", name="Karim", role="manager")
    manager.do("people.remove_staff", code="salma")
    pushed(fleet, manager)
    sent = forge(desk, "visits.arrive", actor="salma", **VISITOR)
    pushed(fleet, desk)
    assert answered(fleet, sent) == ("refused", "people.unknown_staff")


def test_a_kiosk_bears_nobody_s_code(site: tuple[Fleet, Member, Member]) -> None:
    fleet, manager, kiosk = site
    manager.do("people.add_staff", code="salma", name="Salma", role="desk")
    fleet.settle()
    sent = forge(kiosk, "tickets.take", service="cnss", actor="salma", station="salma")
    pushed(fleet, kiosk)
    assert answered(fleet, sent) == ("refused", "people.named_like_staff")
