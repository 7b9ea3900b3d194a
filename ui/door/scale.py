"""Sizes of a door: drawn as large as a kiosk, and shown on a screen of a hand's width."""

from __future__ import annotations

from dataclasses import replace

from ui.theme import TOUCH

DOOR = replace(
    TOUCH,
    body=46,
    caption=36,
    title=64,
    strong=76,
    control=168,
    control_small=104,
    radius=28,
    padding=44,
    gap=24,
    icon=60,
    stroke=2.2,
)
"""A key is 13 mm high on a panel of 7 inches, and 18 mm on one of 10."""
