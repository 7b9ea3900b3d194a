"""The agent's day: open, call, recall, absent, transfer, pause, close; one key each."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from pytestqt.qtbot import QtBot

from kiosk.core.clock import FrozenClock
from kiosk.core.errors import StoreTrouble
from kiosk.station import Station
from kiosk.tickets.queries import TicketView, by_label, counter
from kiosk.tickets.services import queues
from ui.counter.transfer import SentOn, offer
from ui.counter.window import CounterWindow
from ui.shell.session import Session
from ui.widgets.button import Button
from ui.widgets.shadow import shadow_margins
from ui.widgets.toggles import ToggleGroup

Key = Qt.Key


@pytest.fixture
def window(session: Session, qtbot: QtBot) -> CounterWindow:
    window = CounterWindow(session)
    window.ask_reason = lambda *_: "lunch"
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def open_window(window: CounterWindow, qtbot: QtBot) -> CounterWindow:
    """A counter that serves OMPIC, opened with the mouse."""
    window.opening.services.choose("ompic")
    qtbot.mouseClick(window.opening.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.work.isVisible)
    return window


@pytest.fixture
def press(open_window: CounterWindow, qtbot: QtBot) -> Callable[[Key], None]:
    """Press a key with the focus in the list, and wait for what it does."""

    def call(key: Key) -> None:
        qtbot.keyClick(open_window.rows, key)
        qtbot.waitUntil(lambda: open_window.session.idle)

    return call


@pytest.fixture
def serving(
    open_window: CounterWindow, site: Station, press: Callable[[Key], None], qtbot: QtBot
) -> CounterWindow:
    """The counter once it called O-001, with nobody left in the queue."""
    take(open_window, site, qtbot)
    press(Key.Key_F9)
    return open_window


def take(window: CounterWindow, site: Station, qtbot: QtBot, count: int = 1) -> None:
    """Take the first tickets of the day, and wait until the counter has them in its queue."""
    for _ in range(count):
        site.do("tickets.take", service="ompic", procedure="certificat-negatif", ready=[0])
    qtbot.waitUntil(lambda: len(window.queue) == count)


def ticket(site: Station, label: str) -> TicketView:
    found = site.ask(by_label, label=label)
    assert found is not None
    return found


def test_a_counter_opens_for_some_service(window: CounterWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.opening.go, Qt.MouseButton.LeftButton)
    assert window.opening.fields[1].error
    window.opening.services.choose("ompic")
    qtbot.mouseClick(window.opening.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.view is not None and window.view.state == "open")


def test_f9_calls_then_closes_and_calls_the_next(
    open_window: CounterWindow, site: Station, press: Any, qtbot: QtBot
) -> None:
    take(open_window, site, qtbot, 2)
    press(Key.Key_F9)
    assert open_window.ticket is not None
    assert open_window.ticket.label == "O-001"
    open_window.outcome.choose("incomplete")
    press(Key.Key_F9)
    assert (ticket(site, "O-001").state, ticket(site, "O-001").outcome) == ("closed", "incomplete")
    assert ticket(site, "O-002").counter == 1
    assert open_window.outcome.value == "done"


def test_f9_with_nobody_waiting_only_closes(
    serving: CounterWindow, site: Station, press: Any, qtbot: QtBot
) -> None:
    press(Key.Key_F9)
    assert ticket(site, "O-001").state == "closed"
    assert not serving.call.isEnabled()
    press(Key.Key_F9)
    assert serving.ticket is None


@pytest.mark.parametrize(
    ("key", "state"), [(Key.Key_F10, "called"), (Key.Key_F11, "absent"), (Key.Key_F8, "held")]
)
def test_one_key_each(
    serving: CounterWindow, site: Station, press: Any, qtbot: QtBot, key: Key, state: str
) -> None:
    press(key)
    found = ticket(site, "O-001")
    assert found.state == state
    assert found.calls == (2 if key == Key.Key_F10 else 1)


@pytest.mark.parametrize(
    ("key", "state"), [(Key.Key_F11, "absent"), (Key.Key_F8, "de côté"), (Key.Key_F9, "clos")]
)
def test_who_left_the_counter_is_in_sight_and_comes_back(
    serving: CounterWindow, site: Station, press: Any, qtbot: QtBot, key: Key, state: str
) -> None:
    taken = ticket(site, "O-001")
    press(key)
    for _ in range(30):
        site.do("tickets.take", service="ompic")
    qtbot.waitUntil(lambda: len(serving.queue) == 30)
    button = serving.aside.buttons[taken.id]
    assert state in button.text()
    assert not button.visibleRegion().isEmpty()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: ticket(site, "O-001").state == "called")


def test_a_ticket_that_was_closed_by_mistake_is_put_aside_while_another_is_here(
    serving: CounterWindow, site: Station, press: Any, qtbot: QtBot, clock: FrozenClock
) -> None:
    first = ticket(site, "O-001")
    take(serving, site, qtbot)
    press(Key.Key_F9)
    serving.reopen(serving.aside.tickets[0])
    qtbot.waitUntil(lambda: ticket(site, "O-001").state == "held")
    assert serving.ticket is not None
    press(Key.Key_F9)
    clock.at += timedelta(minutes=11)
    serving.session.minute.emit()
    assert list(serving.aside.buttons) == [first.id]


def test_a_line_is_not_called_over_the_head_of_whoever_is_at_the_counter(
    serving: CounterWindow, site: Station, press: Any, qtbot: QtBot
) -> None:
    take(serving, site, qtbot)
    with qtbot.waitSignal(serving.session.told) as told:
        serving.rows.opened.emit(serving.queue[0])
    assert serving.session.idle, "nothing was sent"
    assert (told.args[0].kind, "O-001" in told.args[0].text) == ("info", True)
    assert ticket(site, "O-002").state == "waiting"


def test_f12_sends_the_ticket_on(
    serving: CounterWindow, site: Station, press: Any, qtbot: QtBot
) -> None:
    serving.choose_service = lambda *_: SentOn("cnss")
    press(Key.Key_F12)
    assert (ticket(site, "O-001").service, ticket(site, "O-001").state) == ("cnss", "waiting")


def test_a_pause_hides_the_work_and_goes_on(
    open_window: CounterWindow, site: Station, qtbot: QtBot
) -> None:
    qtbot.mouseClick(open_window.pause, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: open_window.opening.paused)
    qtbot.mouseClick(open_window.opening.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(open_window.work.isVisible)


def test_a_message_covers_no_button_that_comes_with_what_it_tells(
    serving: CounterWindow, site: Station, press: Any, qtbot: QtBot
) -> None:
    def chips() -> list[Button]:
        return [each for each in serving.aside.findChildren(Button) if each.isVisible()]

    def covered() -> bool:
        toast = serving.toaster._toast
        assert toast.isVisible()
        place = toast.geometry().marginsRemoved(shadow_margins())
        return any(
            place.intersects(QRect(each.mapTo(serving, QPoint()), each.size())) for each in chips()
        )

    serving.resize(420, 720)
    for number in range(1, 6):
        site.do("tickets.take", service="ompic")
        qtbot.waitUntil(lambda: serving.call.isEnabled() and bool(serving.queue))
        press(Key.Key_F11)
        qtbot.waitUntil(lambda number=number: len(chips()) == number)
        qtbot.waitUntil(lambda: not covered())
        press(Key.Key_F9)


def test_enter_ends_a_pause_as_its_button_says(
    open_window: CounterWindow, site: Station, qtbot: QtBot
) -> None:
    qtbot.mouseClick(open_window.pause, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: open_window.opening.paused and open_window.opening.go.hasFocus())
    qtbot.keyClick(open_window.focusWidget(), Key.Key_Return)
    qtbot.waitUntil(open_window.work.isVisible)


@pytest.mark.parametrize("key", [Key.Key_F9, Key.Key_F11, Key.Key_F8])
def test_no_key_acts_on_the_ticket_that_a_pause_hides(
    serving: CounterWindow, site: Station, session: Session, key: Key, qtbot: QtBot
) -> None:
    qtbot.mouseClick(serving.pause, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: serving.opening.paused)
    qtbot.keyClick(serving, key)
    qtbot.waitUntil(lambda: session.idle)
    assert ticket(site, "O-001").state == "called"


def test_a_pause_allows_closing_the_ticket_and_the_counter(
    serving: CounterWindow, site: Station, qtbot: QtBot
) -> None:
    qtbot.mouseClick(serving.pause, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: serving.opening.paused)
    assert "O-001" in serving.opening.finish.text()
    assert not serving.opening.shut.isEnabled()
    qtbot.mouseClick(serving.opening.finish, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(serving.opening.shut.isEnabled)
    assert not serving.opening.finish.isVisible()
    qtbot.mouseClick(serving.opening.shut, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not serving.opening.paused)
    assert serving.view is not None
    assert (serving.view.state, ticket(site, "O-001").outcome) == ("closed", "done")
    assert serving.opening.fields[0].isVisible()


def test_the_language_of_a_ticket_and_its_priority_are_seen(
    open_window: CounterWindow, site: Station, press: Any, qtbot: QtBot
) -> None:
    site.do("tickets.take", service="ompic", language="ar", priority="pregnancy")
    qtbot.waitUntil(lambda: len(open_window.queue) == 1)
    said = open_window.painter_of_rows.words(open_window.queue[0])
    assert said.endswith("prioritaire, العربية")
    press(Key.Key_F9)
    name = open_window.head.accessibleName()
    assert "العربية" in name
    assert "prioritaire" in name
    assert "pregnancy" not in name


def test_a_transfer_says_which_desks_are_closed(
    serving: CounterWindow, site: Station, clock: FrozenClock, qtbot: QtBot
) -> None:
    hours = {"service": "expert", "weekday": 1}
    site.do("sites.set_service_hours", **hours)
    site.do("sites.set_service_hours", service="cimr", weekday=1, opens=time(14), closes=time(16))
    site.do("tickets.stop", service="cnss", away=True)
    choices = ToggleGroup()
    qtbot.addWidget(choices)
    found = serving.session.read(queues)
    offer(choices, [q for q in found if q.service != "ompic"], clock.now().date(), "fr")
    said = {code: (t.text(), t.isEnabled()) for code, t in choices.toggles.items()}
    assert said["expert"][1] is said["cnss"][1] is False
    assert "fermé" in said["expert"][0]
    assert "absent" in said["cnss"][0]
    assert said["cimr"][1] is said["anapec"][1] is True
    assert "14:00" in said["cimr"][0]
    assert choices.value is None


def test_the_tickets_of_a_service_end_and_go_on_by_one_button(
    open_window: CounterWindow, site: Station, qtbot: QtBot
) -> None:
    qtbot.mouseClick(open_window.end, Qt.MouseButton.LeftButton)
    form = open_window.stopping
    assert form is not None
    assert not form.fields["reason"].isVisible()
    form.how.choose("away")
    form.how.picked.emit(["away"])
    form.fields["reason"].set_text("formation")
    form.save()
    qtbot.waitUntil(lambda: open_window._ended)
    assert (open_window.services[0].state, open_window.services[0].reason) == ("away", "formation")
    qtbot.mouseClick(open_window.end, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not open_window._ended)
    assert open_window.services[0].state == "open"


def test_a_refusal_is_read_to_its_end(open_window: CounterWindow, qtbot: QtBot) -> None:
    words = "Le guichet 12 est tenu par Abderrahmane. Prenez un autre guichet. " * 3
    open_window.resize(380, 720)
    open_window.session.say(words, "danger")
    toast = open_window.toaster._toast
    text = toast._text
    toast.grab()
    assert text.height() >= text.heightForWidth(text.width())
    assert open_window.rect().contains(toast.geometry().adjusted(20, 20, -20, -20))


def test_what_the_counter_says_of_waits_follows_the_clock(
    open_window: CounterWindow, site: Station, clock: FrozenClock, qtbot: QtBot
) -> None:
    take(open_window, site, qtbot)
    clock.at += timedelta(minutes=12)
    open_window.session.minute.emit()
    assert "12" in open_window.longest.text()
    clock.at += timedelta(days=1)
    open_window.session.minute.emit()
    assert open_window.opening.isVisible()


def test_a_counter_with_someone_at_it_does_not_close(
    serving: CounterWindow, site: Station, press: Any, qtbot: QtBot
) -> None:
    told: list[Any] = []
    serving.session.told.connect(told.append)
    qtbot.mouseClick(serving.shut, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0].kind == "danger"
    assert serving.work.isVisible()


def test_arabic_keeps_the_chosen_outcome(open_window: CounterWindow, speak: Any) -> None:
    open_window.outcome.choose("redirected")
    speak("ar")
    assert open_window.outcome.value == "redirected"


def test_a_call_that_the_store_cannot_keep_may_be_made_again(
    open_window: CounterWindow,
    press: Callable[[Key], None],
    site: Station,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    take(open_window, site, qtbot)

    def fails(*_: object, **__: object) -> None:
        raise StoreTrouble("locked")

    with monkeypatch.context() as broken:
        broken.setattr(site, "do_all", fails)
        press(Key.Key_F9)
    press(Key.Key_F9)
    assert ticket(site, "O-001").state == "called"


def test_whoever_paused_goes_on_after_the_window_was_closed(
    session: Session, site: Station, qtbot: QtBot
) -> None:
    site.do("people.add_staff", code="nadia", name="Nadia Fassi", role="agent")
    site.do("counters.open", counter=1, services=["ompic"], agent="nadia")
    site.do("counters.pause", counter=1)
    window = CounterWindow(session)
    qtbot.addWidget(window)
    window.show()
    qtbot.mouseClick(window.opening.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(window.work.isVisible)
    found = site.ask(counter, counter=1)
    assert found is not None
    assert (found.state, found.agent) == ("open", "nadia")


@pytest.mark.parametrize("key", [Key.Key_F11, Key.Key_F8])
def test_ctrl_z_has_whoever_was_sent_away_come_back_to_the_counter(
    serving: CounterWindow, site: Station, press: Callable[[Key], None], qtbot: QtBot, key: Key
) -> None:
    press(key)
    assert serving.ticket is None
    qtbot.keyClick(serving.rows, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: serving.ticket is not None)
    assert (ticket(site, "O-001").state, ticket(site, "O-001").counter) == ("called", 1)


def test_ctrl_z_opens_the_counter_again_that_was_closed(
    open_window: CounterWindow, site: Station, qtbot: QtBot
) -> None:
    qtbot.mouseClick(open_window.shut, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(open_window.opening.isVisible)
    qtbot.keyClick(open_window, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(open_window.work.isVisible)
    found = site.ask(counter, counter=1)
    assert found is not None
    assert (found.state, found.services) == ("open", ("ompic",))


def test_ctrl_z_takes_nothing_back_that_the_core_cannot(
    serving: CounterWindow, site: Station, press: Callable[[Key], None], qtbot: QtBot
) -> None:
    press(Key.Key_F10)
    qtbot.keyClick(serving.rows, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: serving.session.idle)
    assert ticket(site, "O-001").state == "called"
