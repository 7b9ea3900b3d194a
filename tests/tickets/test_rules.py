"""Who is next: priority, patience, and nobody passed over for long."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from kiosk.tickets.rules import (
    LONGEST_RUN,
    LONGEST_WAIT,
    PATIENCE,
    PastCall,
    Place,
    Rules,
    order_of_calls,
)

NINE = datetime(2026, 11, 24, 9, tzinfo=UTC)


def at(minute: float) -> datetime:
    return NINE + timedelta(minutes=minute)


def place(number: int, minute: float, *, priority: bool = False) -> Place:
    return Place(UUID(int=number), priority, at(minute))


def order(waiting: list[Place], minute: float = 30, past: tuple[PastCall, ...] = ()) -> list[int]:
    return [one.id.int for one in order_of_calls(waiting, past, at(minute))]


def test_tickets_of_a_kind_go_in_the_order_they_were_taken() -> None:
    assert order([place(1, 5), place(2, 3), place(3, 4)]) == [2, 3, 1]


def test_a_priority_ticket_goes_before_those_taken_earlier() -> None:
    assert order([place(1, 0), place(2, 5, priority=True)]) == [2, 1]


def test_two_priority_tickets_go_in_a_row_and_no_more_while_others_wait() -> None:
    waiting = [place(1, 0), place(2, 1), *(place(n, n, priority=True) for n in range(3, 9))]
    assert order(waiting) == [3, 4, 1, 5, 6, 2, 7, 8]


def test_calls_already_made_count_in_the_run() -> None:
    waiting = [place(1, 0), place(2, 5, priority=True)]
    assert order(waiting, past=(PastCall(True, at(9)), PastCall(True, at(8)))) == [1, 2]
    assert order(waiting, past=(PastCall(True, at(9)), PastCall(False, at(8)))) == [2, 1]


def test_calls_made_before_anyone_else_waited_do_not_count() -> None:
    waiting = [place(1, 10), place(2, 11, priority=True)]
    assert order(waiting, past=(PastCall(True, at(9)), PastCall(True, at(8)))) == [2, 1]


def test_after_45_minutes_a_ticket_goes_before_a_fresh_priority_one() -> None:
    waiting = [place(1, 0), place(2, 40, priority=True)]
    assert order(waiting, minute=44.9) == [2, 1]
    assert order(waiting, minute=45) == [1, 2]


def test_a_priority_ticket_that_waited_longer_still_goes_first() -> None:
    assert order([place(1, 5), place(2, 0, priority=True)], minute=90) == [2, 1]


def test_overdue_tickets_let_a_priority_one_pass_after_two() -> None:
    waiting = [*(place(n, n) for n in range(1, 6)), place(9, 58, priority=True)]
    assert order(waiting, minute=60) == [1, 2, 9, 3, 4, 5]


def test_tickets_of_the_same_instant_go_by_their_id() -> None:
    assert order([place(2, 0), place(1, 0)]) == [1, 2]


def appointment(number: int, minute: float, due: float, *, priority: bool = False) -> Place:
    return Place(UUID(int=number), priority, at(minute), at(due))


def test_an_appointment_goes_before_those_who_walked_in_from_ten_minutes_before_its_hour() -> None:
    waiting = [place(1, 0), appointment(2, 5, due=40)]
    assert order(waiting, minute=29.9) == [1, 2]
    assert order(waiting, minute=30) == [2, 1]


def test_whoever_is_too_early_is_called_when_nobody_else_waits() -> None:
    assert order([appointment(1, 0, due=60, priority=True), place(2, 9)], minute=10) == [2, 1]
    assert order([appointment(1, 0, due=60)], minute=10) == [1]


def test_appointments_and_priority_tickets_go_by_the_hour_their_turn_began() -> None:
    waiting = [appointment(1, 0, due=20), place(2, 19, priority=True), place(3, 21, priority=True)]
    assert order(waiting, minute=22) == [2, 1, 3]


def test_two_appointments_go_in_a_row_and_no_more_while_others_wait() -> None:
    waiting = [place(9, 0), *(appointment(n, 0, due=20 + n) for n in range(1, 5))]
    assert order(waiting, minute=30) == [1, 2, 9, 3, 4]


def test_after_45_minutes_a_ticket_goes_before_an_appointment_of_a_later_hour() -> None:
    waiting = [place(1, 0), appointment(2, 0, due=50)]
    assert order(waiting, minute=44.9) == [2, 1]
    assert order(waiting, minute=45) == [1, 2]


def test_a_site_can_let_more_go_in_a_row_and_wait_less() -> None:
    first = [place(n, n, priority=True) for n in range(2, 6)]
    rules = Rules(run=3)
    waiting = [place(1, 1), *first]
    ids = [one.id.int for one in order_of_calls(waiting, (), at(10), rules)]
    assert ids == [2, 3, 4, 1, 5]
    soon = Rules(patience=timedelta(minutes=9))
    assert order_of_calls(waiting, (), at(10), soon)[0].id.int == 1


def of(service: str, number: int, minute: float, *, priority: bool = False) -> Place:
    return Place(UUID(int=number), priority, at(minute), service=service)


BY_SERVICE = Rules(services=("cnss", "ompic"))


def by_service(waiting: list[Place], minute: float, rules: Rules = BY_SERVICE) -> list[int]:
    return [one.id.int for one in order_of_calls(waiting, (), at(minute), rules)]


def test_services_go_in_the_order_of_the_counter_and_those_not_named_last() -> None:
    waiting = [of("anapec", 1, 0), of("ompic", 2, 1), of("cnss", 3, 2), of("ompic", 4, 3)]
    assert by_service(waiting, 10) == [3, 2, 4, 1]
    assert order(waiting) == [1, 2, 3, 4]


def test_whoever_has_waited_half_an_hour_goes_before_the_order_of_services() -> None:
    waiting = [of("anapec", 1, 0), of("ompic", 2, 1), of("cnss", 3, 2)]
    assert by_service(waiting, 29.9) == [3, 2, 1]
    assert by_service(waiting, 30) == [1, 3, 2]
    soon = Rules(services=("cnss",), longest=timedelta(minutes=9))
    assert by_service(waiting, 10, soon) == [1, 2, 3]


def test_those_who_waited_long_go_by_the_usual_rules_among_themselves() -> None:
    waiting = [of("anapec", 1, 0), of("ompic", 2, 5, priority=True), of("cnss", 3, 20)]
    assert by_service(waiting, 40) == [2, 1, 3]


def test_within_a_service_priority_goes_first_and_a_run_goes_on_from_one_to_the_next() -> None:
    waiting = [
        of("cnss", 1, 0, priority=True),
        of("cnss", 2, 1, priority=True),
        of("ompic", 3, 2, priority=True),
        of("ompic", 4, 1),
    ]
    assert by_service(waiting, 10) == [1, 2, 4, 3]


def test_an_appointment_that_is_too_early_waits_for_the_services_that_come_last_too() -> None:
    early = Place(UUID(int=1), False, at(0), at(60), service="cnss")
    assert by_service([early, of("anapec", 2, 5)], 10) == [2, 1]


events = st.lists(
    st.tuples(st.sampled_from(["call", "call", "take", "priority"]), st.integers(0, 20)),
    max_size=80,
)


@given(events)
def test_nobody_starves_and_each_kind_goes_in_order(events: list[tuple[str, int]]) -> None:
    """A ticket with k of its kind before it is called within 3 (k + 1) calls."""
    minute = 0
    waiting: dict[Place, int] = {}  # and the number of the call by which each must have gone
    past: list[PastCall] = []
    for number, (event, pause) in enumerate(events, 1):
        minute += pause
        if event == "call" and waiting:
            chosen = order_of_calls(waiting, past[::-1], at(minute))[0]
            same_kind = [one for one in waiting if one.priority == chosen.priority]
            assert chosen == min(same_kind, key=lambda one: (one.taken_at, one.id))
            past.append(PastCall(chosen.priority, at(minute)))
            del waiting[chosen]
            assert all(len(past) < due for due in waiting.values())
        elif event != "call":
            minute += 1
            new = place(number, minute, priority=event == "priority")
            before = sum(one.priority == new.priority for one in waiting)
            waiting[new] = len(past) + 3 * (before + 1)


SERVICES = st.sampled_from(["cnss", "ompic", "anapec"])
at_services = st.lists(
    st.tuples(st.sampled_from(["call", "take", "priority"]), SERVICES, st.integers(0, 12)),
    max_size=80,
)


@given(at_services)
def test_no_order_of_services_lets_anybody_starve(events: list[tuple[str, str, int]]) -> None:
    """Once it has waited `longest`, a ticket with k of its kind before it is called within
    3 (k + 1) calls, whatever is taken meanwhile at the services that go first."""
    minute = 0
    waiting: list[Place] = []
    due: dict[Place, int] = {}
    past: list[PastCall] = []
    for number, (event, service, pause) in enumerate(events, 1):
        minute += pause
        for one in waiting:
            if one not in due and at(minute) - one.turn >= BY_SERVICE.longest:
                kind = [each for each in waiting if each.priority == one.priority]
                before = sum(each.in_turn < one.in_turn for each in kind)
                due[one] = len(past) + 3 * (before + 1)
        if event == "call" and waiting:
            chosen = order_of_calls(waiting, past[::-1], at(minute), BY_SERVICE)[0]
            past.append(PastCall(chosen.priority, at(minute)))
            waiting.remove(chosen)
            due.pop(chosen, None)
            assert all(len(past) < last for last in due.values())
        elif event != "call":
            minute += 1
            waiting.append(of(service, number, minute, priority=event == "priority"))


ids, minutes = st.integers(1, 10**6).map(lambda n: UUID(int=n)), st.integers(0, 120).map(at)
walk_in = st.builds(Place, ids, st.booleans(), minutes, service=SERVICES)
by_appointment = st.builds(
    Place, ids, st.booleans(), minutes, st.integers(60, 180).map(at), service=SERVICES
)
some_rules = st.sampled_from(
    [
        Rules(),
        BY_SERVICE,
        Rules(run=1, services=("ompic",), longest=timedelta(minutes=60)),
        Rules(run=3, patience=timedelta(minutes=5), early=timedelta()),
    ]
)
places = st.lists(walk_in | by_appointment, max_size=30, unique_by=lambda one: one.id)


past_calls = st.lists(st.builds(PastCall, st.booleans(), minutes), max_size=3)


@given(places, past_calls, some_rules)
def test_the_order_shown_is_the_order_called(
    waiting: list[Place], past: list[PastCall], rules: Rules
) -> None:
    shown = order_of_calls(waiting, past, at(120), rules)
    left, called = list(waiting), []
    while left:
        chosen = order_of_calls(left, past, at(120), rules)[0]
        left.remove(chosen)
        past = [PastCall(chosen.goes_first(at(120), rules.early), at(120)), *past]
        called.append(chosen)
    assert shown == called


def test_the_limits_are_the_documented_ones() -> None:
    assert (timedelta(minutes=45), 2) == (PATIENCE, LONGEST_RUN)
    assert timedelta(minutes=30) == LONGEST_WAIT
