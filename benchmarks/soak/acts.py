"""What people do at each window, and how often in an hour at ten times the peak of Casablanca.

Thousands of visitors a month are some 200 on a working day; its fullest hour has about 40 arrivals,
40 tickets and 12 bookings.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from random import Random
from typing import Any

from PySide6.QtWidgets import QApplication

from kiosk.demo.staff import PIN
from tests.chaos import habits
from tests.chaos.habits import Seat
from ui.shell.session import Session
from ui.shell.signing.screen import SignInScreen

TIMES_THE_PEAK = 10
WORDS = ("ben", "taz", "el", "kama", "our", "salle", "V-0147")
COUNTER, SERVICES = 1, ("cnss",)
"""Nadia's at the demo, and what it is open for."""


@dataclass
class Hand:
    """Somebody at a window, who acts as the store's own `seat` or by what the window offers."""

    window: Any
    session: Session
    rng: Random
    seat: Seat = field(init=False)

    def __post_init__(self) -> None:
        at: Any = None  # the exchange, which this site has not
        self.seat = Seat(self.session.station, at, self.rng, COUNTER, SERVICES)

    def carry_out(self, habit: habits.Habit) -> None:
        """Do it as a page does, in the background; refused is an answer like another."""
        self.session.write(partial(habit, self.seat))

    def sign_in(self, person: str) -> bool:
        """Give the PIN where the lock asks for it; whether it did."""
        asked = [w for w in QApplication.allWidgets() if isinstance(w, SignInScreen)]
        for screen in asked:
            if screen.isVisible() and screen.button.isEnabled():
                screen.choose(person)
                screen.pin.set_text(PIN)
                screen.button.click()
        return bool(asked)


Act = Callable[[Hand], object]


def turn(hand: Hand) -> None:
    """To another page."""
    names = [entry.name for entry in hand.window.entries if not entry.at_need]
    hand.window.show_page(hand.rng.choice(names))


def find(hand: Hand) -> Iterator[None]:
    """Ctrl K and a word, and away again."""
    hand.window.search()
    yield
    hand.window.top.omnibox.edit.setText(hand.rng.choice(WORDS))
    yield
    hand.window.step_back()


def form(hand: Hand) -> Iterator[None]:
    """F2, and Escape: somebody thought better of it."""
    hand.window.new_visit()
    yield
    hand.window.step_back()


def speak(hand: Hand) -> None:
    """The other language."""
    hand.session.speak("ar" if hand.session.language == "fr" else "fr")


def of(habit: habits.Habit) -> Act:
    """An act that is one of the store's own."""
    return lambda hand: hand.carry_out(habit)


def walk(hand: Hand) -> Iterator[None]:
    """A visitor looks through the kiosk and takes a ticket."""
    hand.window.show_screen("services")
    yield
    hand.window.show_screen("company")
    yield
    hand.carry_out(habits.take_ticket)
    yield
    hand.window.forget()


def serve(hand: Hand) -> Iterator[None]:
    """F9: close and call; now and then nobody comes."""
    if not hand.window._is_open:
        hand.carry_out(habits.serve)
        return
    hand.window.call_next()
    yield
    if hand.rng.random() < 0.1:
        hand.window.mark_absent()


@dataclass(frozen=True)
class Window:
    """Who works at a window, and how often in an hour of the peak each act is done there."""

    person: str
    hourly: dict[str, tuple[Act, int]]


WINDOWS = {
    "reception": Window(
        "salma",
        {
            "arrive": (of(habits.arrive), 30),
            "leave": (of(habits.leave), 25),
            "expect": (of(habits.expect), 8),
            "book": (of(habits.book), 12),
            "rebook": (of(habits.rebook), 4),
            "badge": (of(habits.issue_badge), 20),
            "turn": (turn, 40),
            "find": (find, 20),
            "form": (form, 10),
            "speak": (speak, 1),
        },
    ),
    "touch": Window("", {"walk": (walk, 30), "speak": (speak, 4)}),
    "counter": Window("nadia", {"serve": (serve, 30), "speak": (speak, 1)}),
    "display": Window("", {}),
    "manager": Window("youssef", {"turn": (turn, 12), "speak": (speak, 1)}),
}
