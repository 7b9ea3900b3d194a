"""Which screen a window fills: the one that was chosen, and another one while it is gone."""

from __future__ import annotations

import pytest

from ui.shell.hall.panels import Panel, Wish, choose

LEFT = Panel(("HDMI-1", "Iiyama PL2 0012"), 0, 0)
MAIN = Panel(("eDP-1", ""), 1920, 0, main=True)
RIGHT = Panel(("DP-2", "NEC E657 77"), 3840, 0)
THREE = [MAIN, RIGHT, LEFT]


@pytest.mark.parametrize(
    ("wish", "filled", "own"),
    [
        (Wish(), MAIN, True),
        (Wish("HDMI-1"), LEFT, True),
        (Wish("hdmi-1 "), LEFT, True),
        (Wish("NEC E657 77"), RIGHT, True),
        (Wish("1"), LEFT, True),
        (Wish("3"), RIGHT, True),
        (Wish("4"), MAIN, False),
        (Wish("0"), MAIN, False),
        (Wish("HDMI-2"), MAIN, False),
        (Wish(second=True), LEFT, True),
        (Wish("DP-2", second=True), RIGHT, True),
    ],
)
def test_a_screen_is_chosen_by_name_by_place_or_by_itself(
    wish: Wish, filled: Panel, own: bool
) -> None:
    found = choose(THREE, wish)
    assert found is not None
    assert (THREE[found[0]], found[1]) == (filled, own)


def test_a_name_that_looks_like_a_place_is_a_name() -> None:
    found = choose([MAIN, Panel(("1",), 5000, 0)], Wish("1"))
    assert found == (1, True)


def test_the_only_screen_serves_every_wish() -> None:
    assert choose([MAIN], Wish(second=True)) == (0, True)
    assert choose([MAIN], Wish("HDMI-1")) == (0, False)
    assert choose([Panel(("x",), 0, 0)], Wish()) == (0, True), "none is said to be the main one"


def test_without_any_screen_there_is_none_to_fill() -> None:
    assert choose([], Wish("HDMI-1")) is None
