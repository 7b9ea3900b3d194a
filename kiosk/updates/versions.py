"""Versions of the program, in their order."""

from __future__ import annotations

import re

Order = tuple[int, int, int, int, int]
_SHAPE = re.compile(r"(\d{1,5})\.(\d{1,5})(?:\.(\d{1,5}))?(?:(a|b|rc)(\d{1,4}))?", re.ASCII)
_BEFORE = {"a": 0, "b": 1, "rc": 2, None: 3}
"""What comes before a release: trials, and those that may become it."""


def is_version(text: str) -> bool:
    """Whether it is a version, and so may be the name of a folder."""
    return _SHAPE.fullmatch(text) is not None


def order(version: str) -> Order:
    """What versions are compared by; what is none comes before all of them."""
    found = _SHAPE.fullmatch(version)
    if found is None:
        return (-1, 0, 0, 0, 0)
    major, minor, patch, stage, number = found.groups()
    return int(major), int(minor), int(patch or 0), _BEFORE[stage], int(number or 0)
