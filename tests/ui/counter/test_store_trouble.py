"""The counter's buttons, when the store fails, then the program, then neither."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from kiosk.station import Station
from kiosk.tickets.queries import counter, waiting
from tests.ui.trouble import Failing, Opened, endure
from ui.counter.window import CounterWindow
from ui.shell.session import Session
from ui.widgets.toast import Notice


@pytest.fixture
def window(session: Session, qtbot: QtBot) -> CounterWindow:
    """A counter that nobody has opened yet."""
    window = CounterWindow(session)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def serving(window: CounterWindow, site: Station, qtbot: QtBot) -> CounterWindow:
    """A counter with two tickets in its queue and a third at it; a pause is a break."""
    window.ask_reason = lambda _parent: "break"
    site.do("counters.open", counter=window.number, services=["ompic"])
    for _ in range(3):
        site.do("tickets.take", service="ompic")
    site.do("tickets.call", counter=window.number)
    qtbot.waitUntil(lambda: window.ticket is not None and len(window.queue) == 2)
    return window


def test_a_counter_is_opened_at_the_third_try(
    window: CounterWindow,
    site: Station,
    session: Session,
    told: list[Notice],
    failing: Failing,
    qtbot: QtBot,
) -> None:
    window.opening.services.choose("ompic")
    opened = Opened(
        window.opening.go,
        lambda: (window.opening.services.values, window.opening.number.value),
        lambda: told[-1].text,
        lambda: site.ask(counter, counter=window.number) and window.work.isVisible(),
    )
    endure(opened, failing, session, qtbot)


def test_the_next_is_called_at_the_third_try_and_the_outcome_chosen_stays(
    serving: CounterWindow,
    site: Station,
    session: Session,
    told: list[Notice],
    failing: Failing,
    qtbot: QtBot,
) -> None:
    serving.outcome.choose("incomplete")
    chosen: list[object] = []
    session.changed.connect(lambda _tables: chosen.append(serving.outcome.value))
    opened = Opened(
        serving.call,
        lambda: serving.ticket.label if serving.ticket else "",
        lambda: told[-1].text,
        lambda: serving.ticket is not None and serving.ticket.label == "O-002",
        words=("appelez de vive voix",) * 2,
    )
    endure(opened, failing, session, qtbot)
    assert chosen[0] == "incomplete"
    assert len(site.ask(waiting, service="ompic")) == 1


@pytest.mark.parametrize("verb", ["recall", "absent", "hold", "pause"])
def test_a_key_of_the_counter_works_at_the_third_try_and_a_double_press_is_one(
    serving: CounterWindow,
    session: Session,
    told: list[Notice],
    failing: Failing,
    qtbot: QtBot,
    verb: str,
) -> None:
    before = serving.view
    opened = Opened(
        getattr(serving, verb),
        lambda: serving.outcome.value,
        lambda: told[-1].text,
        lambda: failing.tries == 3 and (verb == "recall" or serving.view != before),
    )
    endure(opened, failing, session, qtbot)
